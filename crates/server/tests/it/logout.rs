//! Signing out: where it leads, who may ask for it, and what is over afterwards (R64–R68).

use axum::body::Body;
use axum::extract::Request;
use serde_json::json;
use testkit::{Answer, Browser, OTHER_SPA, REG, SPA, TestApp};

use crate::given::{ACME, another_code, assert_refused, person};

const SESSION: &str = "__Host-doorstep_session";

fn sign_out_path(parameters: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    format!("/logout?{query}")
}

async fn is_signed_in(app: &TestApp, browser: &Browser) -> bool {
    let mut browser = browser.clone();
    browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
    let error = browser.parameter("error");
    assert!(
        error.is_none() || error.as_deref() == Some("login_required"),
        "{error:?}"
    );
    error.is_none()
}

/// A request of a page of somebody else, with the browser's cookies.
async fn from_elsewhere(browser: &mut Browser, request: http::request::Builder, body: &'static str) -> Answer {
    let request: http::request::Builder = request.header("sec-fetch-site", "cross-site");
    browser.fetch(request.body(Body::from(body)).expect("a request")).await
}

testkit::tests! {
    async fn r064_signing_out_leads_to_registered_addresses_only(app) {
        let ada = app.sign_up("ada@example.test").await;
        let hint = ada.tokens.id_token.clone().expect("an ID token");
        let registered: [&[(&str, &str)]; 5] = [
            &[("client_id", REG.id), ("post_logout_redirect_uri", REG.logout)],
            &[("client_id", REG.id), ("redirect_uri", REG.logout)],
            &[("id_token_hint", &hint), ("post_logout_redirect_uri", REG.logout)],
            &[("redirect", REG.logout)],
            &[("redirect", SPA.logout), ("state", "a b&c=d")],
        ];
        for parameters in registered {
            let answer = app.get(&sign_out_path(parameters)).await;
            assert!(matches!(answer.status.as_u16(), 302 | 303), "{parameters:?}: {}", answer.status);
            let wanted = if parameters.contains(&("redirect", SPA.logout)) {
                format!("{}?state=a+b%26c%3Dd", SPA.logout)
            } else {
                REG.logout.to_owned()
            };
            let location = answer.location().expect("an address").replace("/?", "?").replace("%20", "+");
            assert_eq!(location.trim_end_matches('/'), wanted, "{parameters:?}");
        }
        let foreign = [
            "https://evil.example",
            "https://app.example.test.evil.example",
            "https://app.example.test@evil.example",
            "https://app.example.test:444",
            "http://app.example.test",
            "https://app.example.test/elsewhere",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://app.example.test\r\nLocation: https://evil.example",
            " https://evil.example",
        ];
        for address in foreign {
            for name in ["redirect", "redirect_uri", "post_logout_redirect_uri"] {
                for who in [&[][..], &[("client_id", REG.id)][..], &[("id_token_hint", hint.as_str())][..]] {
                    let parameters = [who, &[(name, address)][..]].concat();
                    let answer = app.get(&sign_out_path(&parameters)).await;
                    assert_eq!(answer.status, 200, "{parameters:?}");
                    assert_eq!(answer.location(), None);
                    assert!(!answer.text().contains("evil.example"), "{parameters:?}");
                }
            }
        }
    }

    async fn r064_the_client_that_is_named_decides(app) {
        let ada = app.sign_up("ada@example.test").await;
        let hint = ada.tokens.id_token.clone().expect("an ID token");
        let foreign: [&[(&str, &str)]; 3] = [
            &[("client_id", REG.id), ("post_logout_redirect_uri", OTHER_SPA.logout)],
            &[("id_token_hint", &hint), ("post_logout_redirect_uri", OTHER_SPA.logout)],
            &[("client_id", "ffffffffffffffffffffffffffffffff"), ("post_logout_redirect_uri", REG.logout)],
        ];
        for parameters in foreign {
            let answer = app.get(&sign_out_path(parameters)).await;
            assert_eq!((answer.status.as_u16(), answer.location()), (200, None), "{parameters:?}");
        }
    }

    async fn r065_a_page_of_somebody_else_signs_nobody_out(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        for path in ["/logout", "/logout?redirect=https://evil.example", "/logout?all_sessions=true"] {
            let page = ada.browser.open_from_elsewhere(path).await;
            assert_eq!((page.status, page.forms().len()), (200, 1), "it asks");
            assert!(is_signed_in(&app, &ada.browser).await, "{path}");
        }
        let registered = sign_out_path(&[("redirect", REG.logout)]);
        for dest in ["image", "iframe", "frame", "script", "empty", "object"] {
            let request = Request::get(&registered).header("sec-fetch-dest", dest);
            let answer = from_elsewhere(&mut ada.browser, request, "").await;
            assert_eq!(answer.location(), None, "{dest}");
            assert!(is_signed_in(&app, &ada.browser).await, "{dest}");
        }
        let form = |body| (Request::post("/logout").header("content-type", "application/x-www-form-urlencoded"), body);
        for (request, body) in [form(""), form("csrf=guessed"), form("csrf=")] {
            let request = request.header("origin", "https://evil.example").header("sec-fetch-dest", "document");
            let answer = from_elsewhere(&mut ada.browser, request, body).await;
            assert_eq!(answer.location(), None, "{body}");
            assert!(is_signed_in(&app, &ada.browser).await, "{body}");
        }
    }

    async fn r065_who_is_asked_and_agrees_is_signed_out_and_may_repeat_it(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        ada.browser.open_from_elsewhere("/logout").await;
        ada.browser.submit(&[]).await;
        assert_eq!(ada.browser.page().status, 200);
        assert!(!is_signed_in(&app, &ada.browser).await);
        for _ in 0..3 {
            assert_eq!(ada.browser.open("/logout").await.status, 200);
            ada.browser.open(&sign_out_path(&[("redirect", REG.logout)])).await;
            assert_eq!(ada.browser.address().as_str(), "https://app.example.test/");
        }
        assert_eq!(app.get("/logout").await.status, 200);
    }

    async fn r066_after_signing_out_everything_of_the_session_is_dead(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let code = another_code(&app, &mut ada.browser, &SPA).await;
        let spa = app.exchange(&SPA, &code).await;
        let kept = ada.browser.clone();
        let secret = ada.browser.cookie("/", SESSION).expect("a session");
        let answer = ada.browser.fetch(Request::get("/logout").body(Body::empty()).expect("a request")).await;
        let line = answer.set_cookie(SESSION).expect("the cookie is deleted");
        assert!(line.contains("Max-Age=0") && line.starts_with(&format!("{SESSION}=;")), "{line}");
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(ada.browser.cookie("/", SESSION), None);

        assert_eq!(kept.cookie("/", SESSION), Some(secret));
        for node in app.nodes().await {
            assert!(!is_signed_in(&node, &kept.at(&node)).await, "the cookie is dead on the server");
            assert_refused(&node.try_refresh(&REG, ada.tokens.refresh()).await, "invalid_grant", "the first");
            assert_refused(&node.try_refresh(&SPA, spa.refresh()).await, "invalid_grant", "the second");
            assert_eq!(node.get_as(&spa.access_token, "/oauth2/v2/user_profile").await.status, 401);
        }
    }

    async fn r066_the_back_button_shows_no_private_page(app) {
        const OTHER: &str = "org_0b0b0b0b0b0";
        let organizations = json!([{ "code": ACME }, { "code": OTHER }]);
        app.seed(json!({ "organizations": [{ "code": OTHER, "name": "Other" }] })).await;
        app.seed(person("ada@example.test", &json!({ "organizations": organizations }))).await;
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        let mut seen = vec![browser.page().clone()];
        browser.submit(&[("p_email", "ada@example.test")]).await;
        seen.push(browser.page().clone());
        let code = app.code("ada@example.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert!(browser.page().text().contains("Acme"), "the organizations to choose from");
        seen.push(browser.page().clone());
        for page in seen {
            let kept = page.headers.get("cache-control").map(|value| value.to_str().expect("text"));
            assert_eq!(kept, Some("no-store"), "{}", page.heading());
        }
        // The address of the page, opened again after signing out, shows nothing of the person.
        let address = browser.address().to_string();
        browser.submit(&[("p_org_code", ACME)]).await;
        assert!(browser.parameter("code").is_some());
        browser.open("/logout").await;
        let again = browser.open(&address).await;
        assert!(!again.text().contains("Acme") && !again.text().contains("ada@example.test"), "{}", again.text());
    }

    async fn r067_a_session_is_never_used_again(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let mut seen = vec![ada.browser.cookie("/", SESSION).expect("a session")];
        for what in ["signed out", "cookie lost", "all cookies but the session's lost"] {
            app.clock.advance(600);
            match what {
                "signed out" => {
                    ada.browser.open("/logout").await;
                }
                "cookie lost" => ada.browser.drop_cookie(SESSION),
                _ => ada.browser.drop_cookie("__Host-doorstep_browser"),
            }
            let browser = &mut ada.browser;
            browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
            browser.submit(&[("p_email", "ada@example.test")]).await;
            let code = app.code("ada@example.test").await;
            browser.submit(&[("p_confirmation_code", &code)]).await;
            let now = browser.cookie("/", SESSION).expect("a session");
            assert!(!seen.contains(&now), "{what}");
            seen.push(now);
        }
        // Ended ones stay ended, whoever presents them.
        for old in [&seen[0], &seen[2]] {
            let mut browser = app.browser();
            browser.set_cookie("/", &format!("{SESSION}={old}; Path=/; Secure"));
            assert!(!is_signed_in(&app, &browser).await);
        }
        let half = &seen[3][..42];
        let mut browser = app.browser();
        browser.set_cookie("/", &format!("{SESSION}={half}; Path=/; Secure"));
        assert!(!is_signed_in(&app, &browser).await);
    }

    async fn r067_two_people_at_one_browser_never_meet(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let before = ada.browser.clone();
        let browser = &mut ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        browser.submit(&[("p_email", "bob@example.test"), ("p_first_name", "Bob"), ("p_last_name", "B")]).await;
        let code = app.code("bob@example.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let bob = app.exchange(&REG, &browser.parameter("code").expect("a code")).await;
        assert_eq!(bob.id()["email"], "bob@example.test");
        let code = another_code(&app, browser, &SPA).await;
        assert_eq!(app.exchange(&SPA, &code).await.id()["email"], "bob@example.test");
        // Ada's session ended when Bob's began.
        assert!(!is_signed_in(&app, &before).await);
        assert_refused(&app.try_refresh(&REG, ada.tokens.refresh()).await, "invalid_grant", "Ada's");

        ada.browser.open("/logout").await;
        assert!(!is_signed_in(&app, &ada.browser).await, "neither Bob nor Ada");
    }

    async fn r068_signing_out_everywhere_ends_all_sessions_of_one_person_on_every_node(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let bob = app.sign_up("bob@example.test").await;
        app.clock.advance(600);
        let elsewhere = app.sign_in("ada@example.test").await;

        let third = app.sign_in("ada@example.test").await;
        let mut browser = third.browser.clone();
        browser.open("/logout").await;
        assert!(is_signed_in(&app, &elsewhere.browser).await, "signing out once ends one session");

        ada.browser.open(&sign_out_path(&[("redirect", REG.logout), ("all_sessions", "true")])).await;
        for node in app.nodes().await {
            for gone in [&ada, &elsewhere, &third] {
                assert!(!is_signed_in(&node, &gone.browser.at(&node)).await);
                assert_refused(&node.try_refresh(&REG, gone.tokens.refresh()).await, "invalid_grant", "Ada's");
            }
            assert!(is_signed_in(&node, &bob.browser.at(&node)).await);
            node.refresh(&REG, bob.tokens.refresh()).await;
        }
    }
}
