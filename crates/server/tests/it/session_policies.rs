//! How long sessions last in an organization, and how an administrator sees and ends them (behaviour, section 4; R68, R83).

use http::Method;
use serde_json::{Value, json};
use testkit::{Browser, REG, SPA, TestApp};

const ADA: &str = "ada@example.test";
const STRICT: &str = "org_0a0a0a0a0a0";
const USUAL: &str = "org_0b0b0b0b0b0";

async fn ada_in_two_organizations(app: &TestApp) {
    app.seed(json!({
        "organizations": [{ "code": STRICT, "name": "Strict" }, { "code": USUAL, "name": "Usual" }],
        "users": [{ "email": ADA, "organizations": [{ "code": STRICT }, { "code": USUAL }] }],
    }))
    .await;
    let policy = json!({ "is_use_org_sso_session_policy": true, "sso_session_persistence_mode": "non_persistent",
        "is_use_org_authenticated_session_lifetime": true, "authenticated_session_lifetime": 300 });
    let api = app.management_api().await;
    let answer = api
        .patch(&format!("/api/v1/organizations/{STRICT}/sessions"), policy)
        .await;
    assert_eq!(answer.ok()["code"], "ORGANIZATION_SESSIONS_UPDATED");
}

/// What a request without a page is answered with: a code, or an error.
async fn silently(app: &TestApp, browser: &mut Browser, organization: &str) -> Result<String, String> {
    browser
        .open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", organization)]))
        .await;
    match browser.parameter("error") {
        Some(error) => Err(error),
        None => Ok(browser.parameter("code").expect("a code")),
    }
}

async fn signed_in(app: &TestApp, organization: &str) -> testkit::SignedIn {
    let mut browser = app.browser();
    browser
        .open(&app.authorize_path(&REG, &[("org_code", organization)]))
        .await;
    browser.submit(&[("p_email", ADA)]).await;
    let code = app.code(ADA).await;
    browser.submit(&[("p_confirmation_code", &code)]).await;
    app.arrived(&REG, browser).await
}

testkit::tests! {
    async fn an_organization_decides_how_long_its_sessions_last(app) {
        ada_in_two_organizations(&app).await;
        let mut ada = signed_in(&app, STRICT).await;
        assert_eq!(ada.tokens.access()["ksp"], json!({ "persistent": false }));
        app.clock.advance(290);
        assert!(silently(&app, &mut ada.browser, STRICT).await.is_ok());
        app.clock.advance(301);
        assert_eq!(silently(&app, &mut ada.browser, STRICT).await, Err("login_required".to_owned()));
        assert_eq!(silently(&app, &mut ada.browser, USUAL).await, Err("login_required".to_owned()), "it ended where it began");
    }

    async fn a_session_from_elsewhere_may_be_too_old_for_an_organization(app) {
        ada_in_two_organizations(&app).await;
        let mut ada = signed_in(&app, USUAL).await;
        assert_eq!(ada.tokens.access()["ksp"], Value::Null);
        app.clock.advance(301);
        assert_eq!(silently(&app, &mut ada.browser, STRICT).await, Err("login_required".to_owned()));
        ada.browser.open(&app.authorize_path(&REG, &[("org_code", STRICT)])).await;
        assert!(ada.browser.page().html.contains("p_email"), "asked to sign in: {}", ada.browser.page().html);
        ada.browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        ada.browser.submit(&[("p_confirmation_code", &code)]).await;
        let tokens = app.arrived(&REG, ada.browser).await.tokens;
        assert_eq!((&tokens.access()["org_code"], &tokens.access()["ksp"]), (&json!(STRICT), &json!({ "persistent": false })));
        assert_eq!(silently(&app, &mut signed_in(&app, USUAL).await.browser, USUAL).await.map(|_| ()), Ok(()));
    }

    async fn r083_an_administrator_sees_and_ends_sessions(app) {
        ada_in_two_organizations(&app).await;
        let (mut one, mut other) = (signed_in(&app, USUAL).await, signed_in(&app, USUAL).await);
        let api = app.management_api().await;
        let user = one.tokens.access()["sub"].as_str().expect("a user").to_owned();
        let path = format!("/api/v1/users/{user}/sessions");
        let list = api.get(&path).await.ok();
        let sessions = list["sessions"].as_array().expect("sessions");
        assert_eq!((sessions.len(), &list["has_more"]), (2, &json!(false)), "{list}");
        assert_eq!((&sessions[0]["user_id"], &sessions[0]["last_ip_address"]), (&json!(user), &json!("203.0.113.7")));
        assert!(!list.to_string().contains("secret"), "{list}");

        let first = sessions[0]["session_id"].as_str().expect("an id");
        assert_eq!(api.call(Method::DELETE, &format!("{path}/{first}"), &Value::Null).await.ok()["code"], "USER_SESSIONS_INVALIDATED");
        assert_eq!(api.delete(&format!("{path}/{first}")).await.status, 404, "r142");
        let alive = [silently(&app, &mut one.browser, USUAL).await, silently(&app, &mut other.browser, USUAL).await];
        assert_eq!(alive.iter().filter(|one| one.is_ok()).count(), 1, "{alive:?}");
        let refreshed = [app.try_refresh(&REG, one.tokens.refresh()).await, app.try_refresh(&REG, other.tokens.refresh()).await];
        assert_eq!(refreshed.iter().filter(|answer| answer.status == 200).count(), 1);

        api.delete(&path).await.ok();
        assert_eq!(api.get(&path).await.ok()["sessions"], json!([]));
        assert!(silently(&app, &mut one.browser, USUAL).await.is_err() && silently(&app, &mut other.browser, USUAL).await.is_err());
        for path in ["/api/v1/users/kp_0/sessions", "/api/v1/users/kp_0/sessions/session_0"] {
            assert_eq!(api.delete(path).await.status, 404, "{path}");
        }
        let theirs = app.tenant("https://login.other.test").await.management_api().await;
        assert_eq!(theirs.get(&path).await.status, 404, "r136");
    }

    async fn an_application_decides_how_long_its_tokens_last(app) {
        let api = app.management_api().await;
        let path = format!("/api/v1/applications/{}/tokens", REG.id);
        let answer = api.patch(&path, json!({ "access_token_lifetime": 120, "refresh_token_lifetime": 600 })).await;
        assert_eq!(answer.ok()["code"], "APPLICATION_TOKENS_UPDATED");
        let tokens = app.sign_up(ADA).await.tokens;
        let access = tokens.access();
        assert_eq!(access["exp"].as_i64().zip(access["iat"].as_i64()).map(|(end, begin)| end - begin), Some(120));
        assert_eq!(api.patch(&path, json!({ "refresh_token_lifetime": 60 })).await.status, 400);
        app.clock.advance(601);
        assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.status, 400);
    }

    async fn activity_prolongs_a_session_that_may_be_idle_for_a_minute_only(app) {
        ada_in_two_organizations(&app).await;
        let api = app.management_api().await;
        let policy = json!({ "is_use_org_authenticated_session_lifetime": true, "authenticated_session_lifetime": 60 });
        api.patch(&format!("/api/v1/organizations/{STRICT}/sessions"), policy).await.ok();
        let mut ada = signed_in(&app, STRICT).await;
        for seconds in [35, 35, 59, 20, 45] {
            app.clock.advance(seconds);
            assert!(silently(&app, &mut ada.browser, STRICT).await.is_ok(), "{seconds}");
        }
        app.clock.advance(60);
        assert_eq!(silently(&app, &mut ada.browser, STRICT).await, Err("login_required".to_owned()));
    }
}
