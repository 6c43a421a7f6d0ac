//! Signing out here, and at the provider of WS-Federation after that (R64, R172; ADR 57).

use axum::body::Body;
use http::Request;
use testkit::idp::Published;

use super::*;

const COOKIE: &str = "__Host-doorstep_signing_out";

fn path(parameters: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    format!("/logout?{}", query.extend_pairs(parameters).finish())
}

/// Signing out with an address to go to.
fn to_application() -> String {
    path(&[
        ("client_id", REG.id),
        ("post_logout_redirect_uri", REG.logout),
        ("state", "s 1"),
    ])
}

fn is_at_provider(browser: &Browser) -> bool {
    browser.address().as_str().starts_with(SIGN_IN)
}

async fn is_signed_in(app: &TestApp, browser: &Browser) -> bool {
    let mut browser = browser.clone();
    browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
    browser.parameter("error").is_none()
}

testkit::tests! {
    async fn r172_signing_out_here_signs_out_at_the_provider_and_leads_on_to_the_application(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut browser = acme.sign_in_with_token().await;
        assert!(is_signed_in(&app, &browser).await);
        browser.open(&to_application()).await;
        assert!(is_at_provider(&browser), "{}", browser.address());
        let asked: Vec<_> = browser.address().query_pairs().into_owned().collect();
        assert_eq!(asked, [("wa".to_owned(), "wsignout1.0".to_owned()), ("wreply".to_owned(), WSFED.to_owned())]);
        // Here it is over, whatever the provider does now.
        assert!(!is_signed_in(&app, &browser).await);
        browser.open_from_elsewhere(WSFED).await;
        assert_eq!(browser.address().host_str(), Some("app.example.test"), "{}", browser.page().text());
        assert_eq!(browser.parameter("state").as_deref(), Some("s 1"));
        // Once: after that the address leads nowhere but to our own page.
        browser.open_from_elsewhere(WSFED).await;
        assert_eq!((browser.page().status, browser.page().heading().as_str()), (200, "You’re signed out"));
    }

    async fn r064_nothing_that_comes_back_with_the_browser_says_where_it_goes(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        for (leaving, back, place) in [
            (to_application(), "?wreply=https%3A%2F%2Fevil.example&redirect=https%3A%2F%2Fevil.example", "app.example.test"),
            (to_application(), "?wa=wsignoutcleanup1.0", "app.example.test"),
            (path(&[]), "", "id.example.test"),
            (path(&[("client_id", REG.id), ("redirect", "https://evil.example")]), "?wreply=https%3A%2F%2Fevil.example", "id.example.test"),
        ] {
            let mut browser = acme.sign_in_with_token().await;
            browser.open(&leaving).await;
            assert!(is_at_provider(&browser), "{leaving}: {}", browser.address());
            let mut stranger = app.browser();
            stranger.open_from_elsewhere(&format!("{WSFED}{back}")).await;
            assert_eq!(stranger.address().host_str(), Some("id.example.test"), "another browser goes nowhere");
            browser.open_from_elsewhere(&format!("{WSFED}{back}")).await;
            assert_eq!(browser.address().host_str(), Some(place), "{leaving} {back}: {}", browser.page().text());
        }
        // What is not ours, or too old, is nothing.
        let mut browser = acme.sign_in_with_token().await;
        browser.open(&to_application()).await;
        let mut forger = app.browser();
        forger.set_cookie(app.issuer(), &format!("{COOKIE}=nonsense; Path=/; Secure"));
        forger.open_from_elsewhere(WSFED).await;
        assert_eq!((forger.page().status, forger.address().host_str()), (200, Some("id.example.test")));
        let kept = browser.cookie(app.issuer(), COOKIE).expect("a cookie");
        app.clock.advance(601);
        let mut late = app.browser();
        late.set_cookie(app.issuer(), &format!("{COOKIE}={kept}; Path=/; Secure"));
        late.open_from_elsewhere(WSFED).await;
        assert_eq!((late.page().status, late.address().host_str()), (200, Some("id.example.test")));
    }

    async fn a_provider_that_cannot_be_found_keeps_nobody_from_signing_out(app) {
        let provider = Published::start(&federation_metadata(&[PROVIDER.certificate])).await;
        let address = json!({ "wsfed_metadata_xml": "", "wsfed_metadata_url": provider.url });
        let acme = Company::wsfed(&app, address).await;
        let browser = acme.sign_in_with_token().await;
        drop(provider);
        // What was read of its metadata is forgotten.
        let app = app.restart().await;
        let mut browser = browser.at(&app);
        browser.open(&to_application()).await;
        assert_eq!(browser.address().host_str(), Some("app.example.test"), "{}", browser.page().text());
        assert!(!is_signed_in(&app, &browser).await);
        // Nor does one that is gone altogether.
        app.management_api().await.delete(&format!("/api/v1/connections/{}", acme.id)).await.ok();
        let acme = Company::wsfed(&app, json!({})).await;
        let mut browser = acme.sign_in_with_token().await;
        assert!(is_signed_in(&app, &browser).await);
        acme.api.delete(&format!("/api/v1/connections/{}", acme.id)).await.ok();
        browser.open(&to_application()).await;
        assert_eq!(browser.address().host_str(), Some("app.example.test"), "{}", browser.page().text());
    }

    async fn only_sessions_that_came_from_there_end_there_and_not_where_that_is_off(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut by_code = app.sign_up("bob@example.test").await.browser;
        by_code.open(&to_application()).await;
        assert_eq!(by_code.address().host_str(), Some("app.example.test"));
        let saml = Company::saml(&app, json!({ "home_realm_domains": ["saml.test"] })).await;
        let mut by_saml = saml.sign_in(|one| one.attributes[0].1 = vec!["ada@saml.test".to_owned()]).await;
        by_saml.open(&to_application()).await;
        assert_eq!(by_saml.address().host_str(), Some("app.example.test"));
        acme.change(json!({ "is_provider_sign_out_enabled": false })).await;
        let mut browser = acme.sign_in_with_token().await;
        browser.open(&to_application()).await;
        assert_eq!(browser.address().host_str(), Some("app.example.test"));
        assert!(!is_signed_in(&app, &browser).await);
    }

    async fn r065_whoever_is_asked_first_gets_there_from_the_form(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut browser = acme.sign_in_with_token().await;
        let elsewhere = |path: &str| {
            let request = Request::get(path).header("sec-fetch-site", "cross-site");
            request.body(Body::empty()).expect("a request")
        };
        let answer = browser.fetch(elsewhere("/logout")).await;
        let policy = answer.header("content-security-policy").expect("a policy");
        assert!(policy.contains("form-action 'self' https:"), "the form's answer leads to the provider: {policy}");
        browser.open_from_elsewhere("/logout").await;
        assert!(is_signed_in(&app, &browser).await, "nobody signs somebody else out");
        browser.press("Sign out").await;
        assert!(is_at_provider(&browser), "{}: {}", browser.address(), browser.page().text());
        assert!(!is_signed_in(&app, &browser).await);
    }

    async fn somebody_who_is_signed_in_again_meanwhile_stays_so(app) {
        let acme = Company::wsfed(&app, json!({})).await;
        let mut browser = acme.sign_in_with_token().await;
        browser.open_from_elsewhere(WSFED).await;
        assert_eq!(number(&browser), Some(7558), "nobody was signing out: {}", browser.page().text());
        assert!(is_signed_in(&app, &browser).await);
    }
}
