//! Where passkeys are used at all.

use super::*;
use crate::given::{ACME, person};

testkit::tests! {
    async fn without_the_policy_nothing_of_passkeys_is_there(app) {
        let (mut ada, _) = owner(&app, ADA, Authenticator::default()).await;
        let mut open = at_sign_in(&app).await;
        switch(&app, "off").await;
        let fresh = at_sign_in(&app).await;
        assert!(asked(fresh.page(), "get").is_none());
        assert!(!fresh.page().html.contains("webauthn") && !fresh.page().html.contains("<script"));
        // A page from before asks in vain.
        sign(&mut open, &mut ada, &Twist::default()).await;
        assert_eq!((open.page().status, open.page().heading().as_str()), (200, "Sign in"));
        app.clock.advance(60);
        app.sign_in(ADA).await;
    }

    async fn an_organization_may_differ_from_the_environment(app) {
        app.seed(person("bob@example.test", &json!({}))).await;
        let api = app.management_api().await;
        let policy = format!("/api/v1/organizations/{ACME}/passkey");
        api.put(&policy, json!({ "policy": "mandatory" })).await.ok();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        assert!(asked(browser.page(), "get").is_some(), "known by the code of the organization");
        browser.submit(&[("p_email", "bob@example.test")]).await;
        let code = app.code("bob@example.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.page().heading(), "Create a passkey", "the environment has none");
        let mut bob = Authenticator::default();
        create(&mut browser, &mut bob, &Twist::default()).await;
        app.arrived(&REG, browser).await;

        switch(&app, "optional").await;
        api.put(&policy, json!({ "policy": "off" })).await.ok();
        let mut browser = at_sign_in(&app).await;
        sign(&mut browser, &mut bob, &Twist::default()).await;
        assert_eq!(browser.page().status, 422);
        assert!(browser.page().text().contains("This organization doesn’t use passkeys."), "{}", browser.page().text());
    }

    async fn passkeys_are_for_hosts_that_browsers_know_them_for(app) {
        switch(&app, "optional").await;
        let local = app.at("http://localhost:3900").await;
        switch(&local, "optional").await;
        let mut browser = local.browser();
        browser.open(&local.authorize_path(&REG, &[])).await;
        assert_eq!(asked(browser.page(), "get").expect("passkeys")["rpId"], "localhost");
        let plain = local.at("https://192.0.2.7").await;
        let mut browser = plain.browser();
        browser.open(&plain.authorize_path(&REG, &[])).await;
        assert!(asked(browser.page(), "get").is_none());
        let answer = plain.management_api().await.put("/api/v1/passkey", json!({ "policy": "mandatory" })).await;
        assert_eq!(answer.json()["errors"][0]["code"], "PASSKEYS_NOT_POSSIBLE");
    }
}
