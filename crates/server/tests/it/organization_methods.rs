//! The ways in that an organization takes in place of those of the application, once it is known which one it is (behaviour,
//! section 2).

use serde_json::{Value, json};
use testkit::{Browser, REG, SPA, TestApp};

use crate::posting::connection;

const ADA: &str = "ada@example.test";
const RIGHT: &str = "correct horse battery";
const STRICT: &str = "org_0a0a0a0a0a0";
const USUAL: &str = "org_0b0b0b0b0b0";
const REQUIRED: &str = "This organization requires another way of signing in.";

/// Ada, with a password, in two organizations; the application takes codes.
async fn ada_in(app: &TestApp, organizations: &[&str]) {
    let memberships: Vec<_> = organizations.iter().map(|code| json!({ "code": code })).collect();
    app.seed(json!({
        "organizations": [{ "code": STRICT, "name": "Strict" }, { "code": USUAL, "name": "Usual" }],
        "users": [{ "email": ADA, "password": RIGHT, "organizations": memberships }],
    }))
    .await;
}

/// The ids of these connections of the environment.
async fn ids(app: &TestApp, strategies: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for strategy in strategies {
        ids.push(connection(app, strategy).await);
    }
    ids
}

async fn takes(app: &TestApp, organization: &str, connections: Value) {
    let path = format!("/api/v1/organizations/{organization}/settings");
    let patch = json!({ "connections": connections });
    app.management_api().await.patch(&path, patch).await.ok();
}

async fn takes_passwords(app: &TestApp) {
    takes(app, STRICT, json!(ids(app, &["email:password"]).await)).await;
}

async fn with_code(app: &TestApp, extra: &[(&str, &str)]) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, extra)).await;
    browser.submit(&[("p_email", ADA)]).await;
    let code = app.code(ADA).await;
    browser.submit(&[("p_confirmation_code", &code)]).await;
    browser
}

async fn with_password(browser: &mut Browser) {
    browser.submit(&[("p_email", ADA)]).await;
    assert!(
        browser.page().html.contains("name=\"p_password\""),
        "{}",
        browser.page().text()
    );
    browser.submit(&[("p_password", RIGHT)]).await;
}

testkit::tests! {
    async fn the_pages_offer_what_the_organization_that_is_asked_for_takes(app) {
        ada_in(&app, &[STRICT, USUAL]).await;
        takes_passwords(&app).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("org_code", STRICT)])).await;
        assert!(!ada.page().html.contains(REQUIRED), "nothing was refused yet");
        with_password(&mut ada).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], STRICT);
        let other = with_code(&app, &[("org_code", USUAL)]).await;
        assert_eq!(app.arrived(&REG, other).await.tokens.access()["org_code"], USUAL, "nothing changes for others");
        takes(&app, STRICT, json!(ids(&app, &["username:password", "phone:otp"]).await)).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("org_code", STRICT)])).await;
        assert!(ada.page().html.contains("name=\"p_username\"") || ada.page().text().contains("username"), "{}", ada.page().text());
        assert!(!ada.page().html.contains("name=\"p_email\""), "{}", ada.page().text());
    }

    async fn whoever_signed_in_otherwise_signs_in_once_more_when_the_organization_is_known(app) {
        ada_in(&app, &[STRICT]).await;
        takes_passwords(&app).await;
        let mut ada = with_code(&app, &[]).await;
        assert_eq!((ada.page().heading(), ada.page().status), ("Sign in".to_owned(), 200));
        assert!(ada.page().text().contains(REQUIRED), "{}", ada.page().text());
        assert_eq!(ada.parameter("code"), None);
        assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None, "no session begins");
        with_password(&mut ada).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], STRICT);
    }

    async fn an_organization_that_is_chosen_decides_too(app) {
        ada_in(&app, &[STRICT, USUAL]).await;
        takes_passwords(&app).await;
        let mut ada = with_code(&app, &[]).await;
        ada.submit(&[("p_org_code", STRICT)]).await;
        assert!(ada.page().text().contains(REQUIRED), "{}", ada.page().text());
        with_password(&mut ada).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], STRICT, "it is not asked for again");
        let mut ada = with_code(&app, &[]).await;
        ada.submit(&[("p_org_code", USUAL)]).await;
        assert_eq!(app.arrived(&REG, ada).await.tokens.access()["org_code"], USUAL);
    }

    async fn a_session_that_began_otherwise_does_not_reach_the_organization(app) {
        ada_in(&app, &[STRICT, USUAL]).await;
        takes_passwords(&app).await;
        let ada = with_code(&app, &[("org_code", USUAL)]).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        ada.open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", STRICT)])).await;
        assert_eq!(ada.parameter("error").as_deref(), Some("interaction_required"));
        ada.open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", USUAL)])).await;
        assert!(ada.parameter("code").is_some(), "{}", ada.address());
        ada.open(&app.authorize_path(&REG, &[("org_code", STRICT)])).await;
        assert!(ada.page().text().contains(REQUIRED), "{}", ada.page().text());
        with_password(&mut ada).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        ada.open(&app.authorize_path(&SPA, &[("prompt", "none"), ("org_code", STRICT)])).await;
        assert!(ada.parameter("code").is_some(), "a password was given since: {}", ada.address());
    }

    async fn tokens_of_an_organization_wait_until_its_way_was_taken(app) {
        ada_in(&app, &[STRICT]).await;
        let ada = with_code(&app, &[]).await;
        let ada = app.arrived(&REG, ada).await;
        takes_passwords(&app).await;
        let refused = app.try_refresh(&REG, ada.tokens.refresh()).await;
        assert_eq!(refused.error(), "invalid_grant");
        takes(&app, STRICT, json!(null)).await;
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn an_organization_whose_way_is_not_here_says_so_with_a_number(app) {
        ada_in(&app, &[STRICT]).await;
        let body = json!({ "name": "Google", "display_name": "Google", "strategy": "oauth2:google",
            "options": { "client_id": "id", "client_secret": "secret" } });
        let api = app.management_api().await;
        let google = api.post("/api/v1/connections", body).await.ok()["connection"]["id"].clone();
        takes(&app, STRICT, json!([google])).await;
        api.delete(&format!("/api/v1/connections/{}", google.as_str().expect("an id"))).await.ok();
        for asked in [&[][..], &[("org_code", STRICT)]] {
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, asked)).await;
            if asked.is_empty() {
                ada.submit(&[("p_email", ADA)]).await;
                let code = app.code(ADA).await;
                ada.submit(&[("p_confirmation_code", &code)]).await;
            }
            let page = ada.page();
            assert_eq!((page.heading().as_str(), page.status), ("You don’t have access", 403), "{asked:?}");
            assert!(page.text().contains(REQUIRED) && page.html.contains("5027"), "{}", page.text());
            assert_eq!(ada.cookie("/", "__Host-doorstep_session"), None);
        }
    }

    async fn a_list_that_could_not_be_used_is_refused(app) {
        ada_in(&app, &[STRICT]).await;
        let api = app.management_api().await;
        let path = format!("/api/v1/organizations/{STRICT}/settings");
        let both = ids(&app, &["email:otp", "email:password"]).await;
        for (list, told) in [
            (json!([]), "connections must name from 1 to 100 connections"),
            (json!(["conn_0"]), "connections names a connection that there is not: conn_0."),
            (json!(both), "connections names email:otp and what it excludes."),
            (json!("email:otp"), "connections is not of the right kind"),
        ] {
            let refused = api.patch(&path, json!({ "connections": list })).await;
            refused.assert_refused(400, "SETTING_INVALID");
            assert!(refused.text().contains(told), "{}", refused.text());
        }
        assert_eq!(api.get(&path).await.ok()["settings"]["connections"], Value::Null);
        takes_passwords(&app).await;
        assert_eq!(api.get(&path).await.ok()["settings"]["connections"], json!([both[1]]));
    }
}
