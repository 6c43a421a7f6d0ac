//! A company's own provider: whom it vouches for, the organization that receives them, and that there is no other way in.

use engine::federation::Said;
use serde_json::{Value, json};
use testkit::{REG, TestApp};

use super::{ACME, coming, company, environment, identities, keys, signed_in, starting, sub, users};

const ADA: &str = "ada@acme.test";
const OTHER: &str = "org_0b0b0b0b0b0";

async fn organizations(app: &TestApp) {
    app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }, { "code": OTHER, "name": "Other" }] }))
        .await;
}

async fn acme(app: &TestApp, more: Value) -> String {
    organizations(app).await;
    app.connect_of("oauth2:azure_ad", "Acme", company(&["acme.test"], more), Some(ACME))
        .await
}

testkit::tests! {
    async fn the_organization_of_the_connection_receives_its_people_whatever_was_asked_for(app) {
        let acme = acme(&app, json!({})).await;
        let proof = app.proof(&acme, "1", ADA).await;
        let ada = signed_in(&app, &proof).await;
        assert_eq!(ada.tokens.access()["org_code"], ACME);
        assert_eq!(ada.tokens.id()["org_codes"], json!([ACME]), "and no other");
        let api = app.management_api().await;
        api.post(&format!("/api/v1/organizations/{OTHER}/users"), json!({ "users": [{ "id": sub(&ada) }] })).await.ok();
        assert_eq!(signed_in(&app, &proof).await.tokens.access()["org_code"], ACME, "no page to choose");
        let (mut browser, flow) = starting(&app, &[("org_code", OTHER)]).await;
        browser.arrive(&app, &flow, &proof).await.expect("signed in");
        let mut ada = app.arrived(&REG, browser).await;
        assert_eq!(ada.tokens.access()["org_code"], ACME);
        let code = crate::given::another_code(&app, &mut ada.browser, &testkit::SPA).await;
        assert_eq!(app.exchange(&testkit::SPA, &code).await.access()["org_code"], ACME, "silently, too");
    }

    async fn r167_a_connection_vouches_for_nobody_but_its_own(app) {
        let acme = acme(&app, json!({ "is_trusted": true })).await;
        let victim = app.sign_up("victim@elsewhere.test").await;
        for email in ["victim@elsewhere.test", "new@elsewhere.test", "ada@acme.test.evil.test", "ada@sub.acme.test"] {
            let (mut browser, flow) = starting(&app, &[]).await;
            let failure = browser.arrive(&app, &flow, &app.proof(&acme, "1", email).await).await.expect_err(email);
            assert_eq!((failure.said, failure.number), (Said::NotAllowed, 5102), "{email}");
            browser.open(&format!("{}/sign-in/{flow}", app.issuer())).await;
            assert_eq!(browser.page().heading(), "Sign in", "another way may be chosen");
        }
        assert_eq!(identities(&app, &sub(&victim)).await.len(), 1);
        assert_eq!(users(&app).await, 1);
        let ada = signed_in(&app, &app.proof(&acme, "1", ADA).await).await;
        let moved = signed_in(&app, &app.proof(&acme, "1", "ada@elsewhere.test").await).await;
        assert_eq!(sub(&moved), sub(&ada), "who is linked comes in, whatever the address says now");
    }

    async fn without_domains_an_address_is_proved_by_a_code(app) {
        let open = app.connect("oauth2:azure_ad", "Acme", company(&[], json!({}))).await;
        let (mut browser, _) = coming(&app, &app.proof(&open, "1", ADA).await).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let ada = app.arrived(&REG, browser).await;
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "enterprise:1".to_owned()]);
    }

    async fn joining_a_company_leaves_no_other_way_in(app) {
        let google = app.connect("oauth2:google", "Google", keys()).await;
        let ada = signed_in(&app, &app.proof(&google, "1001", ADA).await).await;
        let acme = acme(&app, json!({})).await;
        let proof = app.proof(&acme, "1", ADA).await;
        let joined = signed_in(&app, &proof).await;
        assert_eq!(sub(&joined), sub(&ada));
        assert_eq!(joined.tokens.access()["org_code"], ACME, "the organization takes who was here before");
        assert_eq!(identities(&app, &sub(&ada)).await, [format!("email:{ADA}"), "enterprise:1".to_owned()]);
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant", "signed out elsewhere");
        // With Google it is led to the company, and so is a code.
        let (mut browser, flow) = starting(&app, &[]).await;
        let arrived = browser.leave_again(&app, &flow, &app.proof(&google, "1001", ADA).await).await;
        assert!(arrived.contains("login.microsoftonline.com"), "{arrived}");
        let api = app.management_api().await;
        api.patch(&format!("/api/v1/connections/{acme}"), json!({ "options": { "home_realm_domains": [] } })).await.ok();
        let (mut browser, _) = starting(&app, &[]).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.address().host_str(), Some("login.microsoftonline.com"), "{}", browser.page().text());
        // When the connection is gone, the address is a way in again.
        api.delete(&format!("/api/v1/connections/{acme}")).await.ok();
        let (mut browser, _) = starting(&app, &[("org_code", ACME)]).await;
        browser.submit(&[("p_email", ADA)]).await;
        let code = app.code(ADA).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(sub(&app.arrived(&REG, browser).await), sub(&ada));
    }

    async fn nobody_is_made_where_the_connection_makes_nobody(app) {
        let acme = acme(&app, json!({ "is_create_missing_user": false })).await;
        let (browser, _) = coming(&app, &app.proof(&acme, "1", ADA).await).await;
        assert_eq!(browser.page().heading(), "Registration is closed");
        let identity = json!([{ "type": "email", "details": { "email": ADA }, "is_verified": true }]);
        app.management_api().await.post("/api/v1/user", json!({ "identities": identity })).await.ok();
        signed_in(&app, &app.proof(&acme, "1", ADA).await).await;
    }

    async fn r093_closed_sign_ups_are_closed_to_companies(app) {
        let acme = acme(&app, json!({ "is_create_missing_user": true })).await;
        environment(&app, json!({ "is_self_sign_up_allowed": false })).await;
        let (browser, _) = coming(&app, &app.proof(&acme, "1", ADA).await).await;
        assert_eq!((browser.page().status, browser.page().heading().as_str()), (403, "Registration is closed"));
        assert_eq!(users(&app).await, 0);
    }

    async fn who_was_here_before_joins_the_organization_only_where_the_connection_lets_them(app) {
        let acme = acme(&app, json!({ "is_auto_join_organization_enabled": false })).await;
        let identity = json!([{ "type": "email", "details": { "email": ADA }, "is_verified": true }]);
        let made = app.management_api().await.post("/api/v1/user", json!({ "identities": identity })).await.ok();
        let proof = app.proof(&acme, "1", ADA).await;
        let (browser, _) = coming(&app, &proof).await;
        assert_eq!(browser.page().heading(), "You don’t have access");
        let api = app.management_api().await;
        let member = json!({ "users": [{ "id": made["id"] }] });
        api.post(&format!("/api/v1/organizations/{ACME}/users"), member).await.ok();
        assert_eq!(signed_in(&app, &proof).await.tokens.access()["org_code"], ACME);
    }

    async fn an_organization_may_exempt_its_connection_from_second_factors(app) {
        let acme = acme(&app, json!({})).await;
        let path = format!("/api/v1/organizations/{ACME}/settings");
        let api = app.management_api().await;
        api.patch(&path, json!({ "mfa": { "is_enforced": true } })).await.ok();
        let (browser, _) = coming(&app, &app.proof(&acme, "1", ADA).await).await;
        assert_eq!(browser.page().heading(), crate::mfa::SET_UP_APP, "{}", browser.page().text());
        api.patch(&path, json!({ "mfa": { "is_enforced": true, "exempt_connections": [acme] } })).await.ok();
        let ada = signed_in(&app, &app.proof(&acme, "2", "bob@acme.test").await).await;
        assert!(app.try_refresh(&REG, ada.tokens.refresh()).await.status.is_success());
    }

    async fn people_of_a_company_are_offered_no_passkey(app) {
        environment(&app, json!({ "passkeys": "mandatory" })).await;
        let acme = acme(&app, json!({})).await;
        let mut ada = signed_in(&app, &app.proof(&acme, "1", ADA).await).await;
        crate::mfa::silently(&app, &mut ada.browser).await.expect("a code");
    }
}
