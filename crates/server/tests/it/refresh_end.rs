//! When refreshing ends, where it is refused, and that its claims are of now (R57, R58, R60, R61, R63).

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use serde_json::json;
use testkit::{Answer, Browser, OTHER_SPA, REG, SPA, TestApp};

use crate::given::{ACME, assert_refused, person, reg};

const EMAIL: &str = "ada@example.test";

/// What a page's script sends to the token endpoint, with the browser's cookies.
async fn ask(browser: &mut Browser, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let mut request = Request::post("/oauth2/token").header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.fetch(request.body(Body::from(body)).expect("a request")).await
}

async fn refresh_by_cookie(browser: &mut Browser, headers: &[(&str, &str)]) -> Answer {
    ask(
        browser,
        headers,
        &[("grant_type", "refresh_token"), ("client_id", SPA.id)],
    )
    .await
}

/// Somebody signed in to the browser application, whose refresh token is in a cookie.
async fn browser_application(app: &TestApp, scope: &str) -> (Browser, Answer) {
    let mut browser = app.sign_up(EMAIL).await.browser;
    browser.open(&app.authorize_path(&SPA, &[("scope", scope)])).await;
    let code = browser.parameter("code").expect("a code");
    let fields = [
        ("grant_type", "authorization_code"),
        ("client_id", SPA.id),
        ("redirect_uri", SPA.callback),
        ("code_verifier", testkit::app::VERIFIER),
        ("code", &code),
    ];
    let answer = ask(&mut browser, &[("origin", SPA.origin)], &fields).await;
    (browser, answer)
}

testkit::tests! {
    async fn r057_the_lifetime_of_a_family_is_absolute(app) {
        app.seed(reg(&json!({ "refresh_token_lifetime": 7_200, "access_token_lifetime": 600 }))).await;
        let mut token = app.sign_up(EMAIL).await.tokens.refresh().to_owned();
        for seconds in [1_800, 1_800, 1_800, 1_799] {
            app.clock.advance(seconds);
            token = app.refresh(&REG, &token).await.refresh().to_owned();
        }
        app.clock.advance(1);
        assert_refused(&app.try_refresh(&REG, &token).await, "invalid_grant", "the newest token");
        assert_eq!(app.introspect(&REG, &token).await, json!({ "active": false }));
    }

    async fn r057_a_family_does_not_outlive_the_longest_session(app) {
        const DAY: i64 = 86_400;
        app.seed(reg(&json!({ "refresh_token_lifetime": 90 * DAY }))).await;
        let mut token = app.sign_up(EMAIL).await.tokens.refresh().to_owned();
        for seconds in [10 * DAY, 10 * DAY, 10 * DAY - 1] {
            app.clock.advance(seconds);
            token = app.refresh(&REG, &token).await.refresh().to_owned();
        }
        app.clock.advance(1);
        assert_refused(&app.try_refresh(&REG, &token).await, "invalid_grant", "after thirty days");
    }

    async fn r057_a_refresh_does_not_revive_a_session_that_was_idle_for_too_long(app) {
        const SESSION: &str = "__Host-doorstep_session";
        let ada = app.sign_up(EMAIL).await;
        let cookie = ada.browser.cookie("/", SESSION).expect("a session");
        let is_signed_in = async || {
            let mut browser = app.browser();
            browser.set_cookie("/", &format!("{SESSION}={cookie}; Path=/; Secure"));
            browser.open(&app.authorize_path(&SPA, &[("prompt", "none")])).await;
            browser.parameter("error").is_none()
        };
        // Refreshing is activity: a day does not pass without it.
        app.clock.advance(86_399);
        let next = app.refresh(&REG, ada.tokens.refresh()).await;
        app.clock.advance(86_399);
        assert!(is_signed_in().await);
        app.clock.advance(86_400);
        let next = app.refresh(&REG, next.refresh()).await;
        assert!(!is_signed_in().await, "idle for a day");
        app.refresh(&REG, next.refresh()).await;
        assert!(!is_signed_in().await);
    }

    async fn r058_who_may_not_go_on_gets_no_tokens_on_any_node(app) {
        let welcome = person(EMAIL, &json!({}));
        app.seed(welcome.clone()).await;
        let nodes = app.nodes().await;
        let mut closed = welcome.clone();
        closed["organizations"][0]["is_suspended"] = json!(true);
        let changes = [
            ("user suspended", person(EMAIL, &json!({ "is_suspended": true })), "invalid_grant"),
            ("organization suspended", closed, "organization_suspended"),
            ("not a member any more", person(EMAIL, &json!({ "organizations": [] })), "invalid_grant"),
            ("password changed", person(EMAIL, &json!({ "password": "correct horse battery" })), "invalid_grant"),
        ];
        for (what, change, error) in changes {
            app.clock.advance(600);
            let ada = app.sign_in(EMAIL).await;
            assert_eq!(ada.tokens.access()["org_code"], ACME);
            let mut token = ada.tokens.refresh().to_owned();
            for node in &nodes {
                token = node.refresh(&REG, &token).await.refresh().to_owned();
            }
            app.seed(change).await;
            for node in nodes.iter().rev() {
                assert_refused(&node.try_refresh(&REG, &token).await, error, what);
            }
            app.seed(welcome.clone()).await;
        }
    }

    async fn r058_an_ended_session_ends_refreshing_on_every_node(app) {
        let mut ada = app.sign_up(EMAIL).await;
        let nodes = app.nodes().await;
        ada.browser.open("/logout").await;
        for node in nodes.iter().rev() {
            assert_refused(&node.try_refresh(&REG, ada.tokens.refresh()).await, "invalid_grant", "signed out");
        }
    }

    async fn r058_a_reset_password_ends_refreshing_on_every_node(app) {
        app.use_connections(&["email:password"]).await;
        app.seed(person(EMAIL, &json!({ "password": "correct horse battery" }))).await;
        let ada = app.sign_in_with_password(&REG, EMAIL, "correct horse battery").await;
        let mut other = app.browser();
        other.open(&app.authorize_path(&REG, &[])).await;
        other.submit(&[("p_email", EMAIL)]).await;
        other.press("Forgot your password?").await;
        let code = app.code(EMAIL).await;
        other.submit(&[("p_confirmation_code", &code)]).await;
        let new = "another horse entirely";
        other.submit(&[("p_first_password", new), ("p_second_password", new)]).await;
        assert!(other.parameter("code").is_some(), "{}", other.page().text());
        for node in app.nodes().await.iter().rev() {
            assert_refused(&node.try_refresh(&REG, ada.tokens.refresh()).await, "invalid_grant", "password reset");
        }
    }

    async fn r058_a_disabled_application_is_refused_on_every_node_within_a_second(app) {
        let ada = app.sign_up(EMAIL).await;
        let nodes = app.nodes().await;
        let mut token = ada.tokens.refresh().to_owned();
        for node in &nodes {
            // Every node has the application in memory now.
            token = node.refresh(&REG, &token).await.refresh().to_owned();
        }
        let others = nodes.iter().skip(1).map(|node| node.engine.clone());
        let background: Vec<_> =
            others.map(|engine| tokio::spawn(async move { engine.run_background().await })).collect();
        app.seed(reg(&json!({ "is_active": false }))).await;
        assert_refused(&app.try_refresh(&REG, &token).await, "invalid_client", "the node that did it");
        tokio::time::sleep(Duration::from_secs(1)).await;
        for node in &nodes {
            assert_refused(&node.try_refresh(&REG, &token).await, "invalid_client", "every node");
            assert_eq!(node.get(&node.authorize_path(&REG, &[])).await.status, 400);
        }
        background.iter().for_each(tokio::task::JoinHandle::abort);
    }

    async fn r060_a_cookie_refreshes_only_from_the_applications_own_pages(app) {
        let (mut browser, answer) = browser_application(&app, "openid email offline").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let refused: [&[(&str, &str)]; 9] = [
            &[],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[("origin", OTHER_SPA.origin)],
            &[("origin", "https://spa.example.test.evil.example")],
            &[("origin", "https://evil.example"), ("sec-fetch-site", "same-site")],
            &[("origin", "null"), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")],
            &[("sec-fetch-site", "none")],
        ];
        let before = browser.cookie("/oauth2/token", "refresh_token");
        assert!(before.is_some());
        for headers in refused {
            let answer = refresh_by_cookie(&mut browser, headers).await;
            assert_refused(&answer, "invalid_grant", &format!("{headers:?}"));
            assert!(answer.set_cookies().is_empty(), "{headers:?}");
        }
        assert_eq!(browser.cookie("/oauth2/token", "refresh_token"), before);
        // Had one of them rotated it, the token would be a used one after the overlap.
        app.clock.advance(120);
        let accepted: [&[(&str, &str)]; 4] = [
            &[("origin", SPA.origin)],
            &[("origin", SPA.origin), ("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "same-site")],
        ];
        for headers in accepted {
            let answer = refresh_by_cookie(&mut browser, headers).await;
            assert_eq!(answer.status, 200, "{headers:?}: {}", answer.text());
        }
    }

    async fn r061_a_role_that_was_taken_away_is_gone_from_the_next_token(app) {
        let definitions = |permissions: &[&str]| {
            json!({
                "permissions": [{ "key": "read:bills", "name": "Read" }, { "key": "pay:bills", "name": "Pay" }],
                "roles": [{ "key": "clerk", "name": "Clerk", "permissions": permissions }],
            })
        };
        let member = |role: &[&str], direct: &[&str]| {
            person(EMAIL, &json!({ "organizations": [{ "code": ACME, "roles": role, "permissions": direct }] }))
        };
        app.seed(definitions(&["read:bills", "pay:bills"])).await;
        app.seed(member(&["clerk"], &[])).await;
        let first = app.sign_in(EMAIL).await.tokens;
        assert_eq!(first.access()["permissions"], json!(["pay:bills", "read:bills"]));
        assert_eq!(first.access()["roles"][0]["key"], "clerk");

        app.seed(definitions(&["read:bills"])).await;
        let next = app.refresh(&REG, first.refresh()).await;
        assert_eq!(next.access()["permissions"], json!(["read:bills"]));

        app.seed(member(&[], &["pay:bills"])).await;
        let next = app.refresh(&REG, next.refresh()).await;
        assert_eq!(next.access()["permissions"], json!(["pay:bills"]));
        assert_eq!(next.access()["roles"], json!([]));

        app.seed(member(&[], &[])).await;
        let next = app.refresh(&REG, next.refresh()).await;
        assert_eq!(next.access()["permissions"], json!([]));
    }

    async fn r063_without_offline_there_is_no_refresh_token(app) {
        let (browser, answer) = browser_application(&app, "openid profile email").await;
        assert_eq!(answer.tokens().refresh_token, None);
        assert!(answer.json().get("refresh_token").is_none());
        assert!(answer.set_cookies().is_empty(), "{:?}", answer.set_cookies());
        assert_eq!(browser.cookie("/oauth2/token", "refresh_token"), None);
    }
}
