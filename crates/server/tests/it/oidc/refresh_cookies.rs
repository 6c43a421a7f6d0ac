//! The refresh token of browser applications, in a cookie.

use testkit::app::VERIFIER;
use testkit::{Answer, Browser, Client, OTHER_SPA, SPA, TestApp};

/// A token request as a script of the application's page sends it, with cookies.
async fn fetch_token(browser: &mut Browser, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let mut request = http::Request::post("https://id.example.test/oauth2/token")
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser
        .fetch(request.body(axum::body::Body::from(body)).expect("a request"))
        .await
}

/// Ends a token, as the application's page does.
async fn revoke(browser: &mut Browser, client: &Client, token: &str) {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("client_id", client.id), ("token", token)])
        .finish();
    let request = http::Request::post("https://id.example.test/oauth2/revoke")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", client.origin)
        .body(axum::body::Body::from(body));
    let answer = browser.fetch(request.expect("a request")).await;
    assert_eq!(answer.status, 200);
}

async fn signed_in(app: &TestApp, client: &Client) -> (Browser, Answer) {
    let mut browser = app.sign_up_at(client, "ada@example.test").await.browser;
    browser.open(&app.authorize_path(client, &[])).await;
    let code = browser.parameter("code").expect("a code");
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", client.id),
        ("redirect_uri", client.callback),
        ("code", &code),
        ("code_verifier", VERIFIER),
    ];
    let answer = fetch_token(&mut browser, &fields, &[("origin", client.origin)]).await;
    (browser, answer)
}

fn refresh(client: &Client) -> [(&'static str, &'static str); 2] {
    [("grant_type", "refresh_token"), ("client_id", client.id)]
}

testkit::tests! {
    async fn a_browser_application_gets_cookies_and_the_token_itself(app) {
        let (_, answer) = signed_in(&app, &SPA).await;
        let token = answer.tokens().refresh().to_owned();
        let secret = "Path=/oauth2/token; Max-Age=1296000; HttpOnly; Secure; SameSite=Lax";
        assert_eq!(answer.set_cookie("refresh_token"), Some(format!("refresh_token={token}; {secret}")));
        assert_eq!(answer.set_cookie("refresh_token_b2b2b2"), Some(format!("refresh_token_b2b2b2={token}; {secret}")));
        let marker = "_kbrte=1; Path=/; Domain=example.test; Max-Age=1296000; Secure; SameSite=Lax";
        assert_eq!(answer.set_cookie("_kbrte").as_deref(), Some(marker));
        assert_eq!(answer.header("access-control-allow-origin"), Some(SPA.origin));
        assert_eq!(answer.header("access-control-allow-credentials"), Some("true"));
    }

    async fn an_application_on_another_site_gets_cookies_that_go_there(app) {
        let (_, answer) = signed_in(&app, &OTHER_SPA).await;
        assert!(answer.set_cookie("refresh_token_c3c3c3").expect("a cookie").ends_with("HttpOnly; Secure; SameSite=None"));
        assert!(!answer.set_cookie("_kbrte").expect("a marker").contains("Domain"));
    }

    async fn a_refresh_without_a_token_takes_the_cookie_and_rotates_it(app) {
        let (mut browser, first) = signed_in(&app, &SPA).await;
        let second = fetch_token(&mut browser, &refresh(&SPA), &[("origin", SPA.origin)]).await;
        assert_ne!(second.tokens().refresh_token, first.tokens().refresh_token);
        let kept = browser.cookie("/oauth2/token", "refresh_token_b2b2b2");
        assert_eq!(kept, second.tokens().refresh_token);
        let third = fetch_token(&mut browser, &refresh(&SPA), &[("sec-fetch-site", "same-site")]).await;
        assert_eq!(third.status, 200);
    }

    async fn r060_another_sites_page_cannot_use_the_cookie(app) {
        let (mut browser, first) = signed_in(&app, &SPA).await;
        for headers in [
            &[("origin", "https://evil.test")][..],
            &[("origin", "null")],
            &[("sec-fetch-site", "cross-site")],
            &[("origin", "https://evil.test"), ("sec-fetch-site", "same-site")],
            &[],
        ] {
            let answer = fetch_token(&mut browser, &refresh(&SPA), headers).await;
            assert_eq!(answer.error(), "invalid_grant", "{headers:?}");
            assert!(answer.set_cookies().is_empty(), "{headers:?}");
            assert_eq!(answer.header("access-control-allow-origin"), None, "{headers:?}");
        }
        let answer = fetch_token(&mut browser, &refresh(&SPA), &[("origin", SPA.origin)]).await;
        assert_eq!(answer.status, 200);
        assert_ne!(answer.tokens().refresh_token, first.tokens().refresh_token);
    }

    async fn r059_the_plain_cookie_of_one_application_does_not_end_its_family_at_another(app) {
        let (mut browser, _) = signed_in(&app, &SPA).await;
        let answer = fetch_token(&mut browser, &refresh(&OTHER_SPA), &[("origin", OTHER_SPA.origin)]).await;
        assert_eq!(answer.status, 400);
        let answer = fetch_token(&mut browser, &refresh(&SPA), &[("origin", SPA.origin)]).await;
        assert_eq!(answer.status, 200);
    }

    async fn revoking_at_one_application_leaves_the_marker_to_the_others(app) {
        let (mut browser, first) = signed_in(&app, &SPA).await;
        browser.open(&app.authorize_path(&OTHER_SPA, &[])).await;
        let code = browser.parameter("code").expect("a code");
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", OTHER_SPA.id),
            ("redirect_uri", OTHER_SPA.callback),
            ("code", &code),
            ("code_verifier", VERIFIER),
        ];
        fetch_token(&mut browser, &fields, &[("origin", OTHER_SPA.origin)]).await.tokens();
        let marker = |browser: &Browser| browser.cookie("https://spa.example.test/", "_kbrte");

        revoke(&mut browser, &SPA, first.tokens().refresh()).await;
        assert_eq!(browser.cookie("/oauth2/token", "refresh_token_b2b2b2"), None);
        assert!(marker(&browser).is_some());
        // The application asks in vain: the marker stays for the one that still has a refresh token.
        let answer = fetch_token(&mut browser, &refresh(&SPA), &[("origin", SPA.origin)]).await;
        assert_eq!((answer.status.as_u16(), answer.set_cookies().len()), (400, 0));
        assert!(marker(&browser).is_some());
        let answer = fetch_token(&mut browser, &refresh(&OTHER_SPA), &[("origin", OTHER_SPA.origin)]).await;
        assert_eq!(answer.status, 200);

        // With the last refresh token gone, the first who asks in vain takes the marker along.
        revoke(&mut browser, &OTHER_SPA, answer.tokens().refresh()).await;
        assert!(marker(&browser).is_some());
        let elsewhere = fetch_token(&mut browser, &refresh(&SPA), &[("origin", "https://evil.test")]).await;
        assert!(elsewhere.set_cookies().is_empty(), "another site's page changes nothing");
        fetch_token(&mut browser, &refresh(&SPA), &[("origin", SPA.origin)]).await;
        assert_eq!(marker(&browser), None);
        assert_eq!(browser.cookie("https://id.example.test/", "_kbrte"), None);
    }

    async fn signing_out_deletes_the_cookies(app) {
        let (mut browser, _) = signed_in(&app, &SPA).await;
        assert!(browser.cookie("https://spa.example.test/", "_kbrte").is_some());
        browser.open_from_elsewhere(&format!("/logout?redirect={}", SPA.logout)).await;
        assert_eq!(browser.cookie("/oauth2/token", "refresh_token_b2b2b2"), None);
        assert_eq!(browser.cookie("/oauth2/token", "refresh_token"), None);
        assert_eq!(browser.cookie("https://spa.example.test/", "_kbrte"), None);
    }
}
