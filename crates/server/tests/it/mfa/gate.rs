//! No way around: every way to a session, code or token asks for the second factor (R113, R119).

use serde_json::json;
use testkit::{REG, SPA};

use super::{ADA, Phone, RIGHT, SESSION, SET_UP_APP, USE_APP, enrolled, rules, silently, told, with_first_factor};
use crate::given::{ACME, person};
use crate::posting::{connection, named, with_password};

const OTHER: &str = "org_0b0b0b0b0b0";

testkit::tests! {
    async fn r113_a_password_alone_opens_nothing(app) {
        let (_, phone, _) = enrolled(&app).await;
        let mut ada = with_first_factor(&app).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert_eq!((ada.cookie("/", SESSION), ada.parameter("code")), (None, None));
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        let ada = app.arrived(&REG, ada).await;
        assert!(ada.browser.cookie("/", SESSION).is_some());
        let methods: Vec<_> = told(&app, "user.authenticated").await.iter().map(|one| one["method"].clone()).collect();
        assert_eq!(methods, ["pwd mfa:authenticator_app", "pwd mfa:authenticator_app"]);
    }

    async fn r113_a_mailed_code_alone_opens_nothing(app) {
        let (_, phone, _) = enrolled(&app).await;
        app.use_connections(&["email:otp"]).await;
        let otp = connection(&app, "email:otp").await;
        for hint in [&[][..], &[("login_hint", ADA), ("connection_id", otp.as_str())]] {
            app.clock.advance(60);
            let mut ada = app.browser();
            ada.open(&app.authorize_path(&REG, hint)).await;
            if hint.is_empty() {
                ada.submit(&[("p_email", ADA)]).await;
            }
            ada.submit(&[("Code", &app.code(ADA).await)]).await;
            assert_eq!(ada.page().heading(), USE_APP);
            assert_eq!(ada.cookie("/", SESSION), None);
            ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
            app.arrived(&REG, ada).await;
        }
    }

    async fn r113_a_new_password_does_not_lead_past_it(app) {
        let (_, phone, _) = enrolled(&app).await;
        let mut ada = named(&app, ADA).await;
        ada.press("Forgot your password?").await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        ada.submit(&[("p_first_password", "a wholly new horse"), ("p_second_password", "a wholly new horse")]).await;
        assert_eq!(ada.page().heading(), USE_APP);
        assert_eq!(ada.cookie("/", SESSION), None);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        app.arrived(&REG, ada).await;
    }

    async fn r113_somebody_new_sets_one_up_first(app) {
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        ada.submit(&[("p_email", ADA), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")]).await;
        ada.submit(&[("Code", &app.code(ADA).await)]).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        assert_eq!((ada.cookie("/", SESSION), ada.parameter("code")), (None, None));
    }

    async fn r113_a_session_from_before_the_rule_gets_no_code_and_no_token(app) {
        with_password(&app, ADA, RIGHT).await;
        let mut ada = app.sign_in_with_password(&REG, ADA, RIGHT).await;
        let pending = silently(&app, &mut ada.browser).await.expect("a code");
        rules(&app, "required", &["mfa:authenticator_app"]).await;
        assert_eq!(app.try_exchange(&REG, &pending).await.error(), "invalid_grant");
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        assert_eq!(silently(&app, &mut ada.browser).await, Err("interaction_required".to_owned()));

        let auth_time = ada.tokens.id()["auth_time"].as_i64().expect("a time");
        app.clock.advance(60);
        ada.browser.open(&app.authorize_path(&REG, &[])).await;
        assert_eq!(ada.browser.page().heading(), SET_UP_APP);
        let (before, phone) = (ada.browser.cookie("/", SESSION), Phone::of(&ada.browser));
        ada.browser.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        ada.browser.press("I’ve saved them").await;
        let after = app.arrived(&REG, ada.browser).await;
        assert_ne!(after.browser.cookie("/", SESSION), before, "a new session with a new privilege (R72)");
        assert_eq!(after.tokens.id()["auth_time"], auth_time, "R119: nobody signed in anew");
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn r113_an_organization_asks_whoever_comes_over(app) {
        with_password(&app, ADA, RIGHT).await;
        let both = json!({ "organizations": [{ "code": ACME }, { "code": OTHER }], "password": RIGHT });
        app.seed(json!({ "organizations": [{ "code": OTHER, "name": "Other" }] })).await;
        app.seed(person(ADA, &both)).await;
        let api = app.management_api().await;
        let factors = json!({ "enabled_factors": ["mfa:authenticator_app"] });
        api.put(&format!("/api/v1/organizations/{OTHER}/mfa"), factors).await.ok();

        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        ada.open(&app.authorize_path(&REG, &[("org_code", OTHER), ("prompt", "none")])).await;
        assert_eq!(ada.parameter("error").as_deref(), Some("interaction_required"));
        ada.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        let phone = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        ada.press("I’ve saved them").await;
        let ada = app.arrived(&REG, ada).await;
        assert_eq!(ada.tokens.access()["org_code"], OTHER);
        app.refresh(&REG, ada.tokens.refresh()).await;
    }

    async fn r113_what_one_organization_may_undo_protects_no_other(app) {
        with_password(&app, ADA, RIGHT).await;
        let both = json!({ "organizations": [{ "code": ACME }, { "code": OTHER }], "password": RIGHT });
        app.seed(json!({ "organizations": [{ "code": OTHER, "name": "Other" }] })).await;
        app.seed(person(ADA, &both)).await;
        let api = app.management_api().await;
        for code in [ACME, OTHER] {
            let factors = json!({ "enabled_factors": ["mfa:authenticator_app"], "is_recovery_codes_enabled": false });
            api.put(&format!("/api/v1/organizations/{code}/mfa"), factors).await.ok();
        }
        let mut ada = app.browser();
        ada.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        ada.submit(&[("p_email", ADA)]).await;
        ada.submit(&[("p_password", RIGHT)]).await;
        let of_acme = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &of_acme.code(&app))]).await;
        let mut ada = app.arrived(&REG, ada).await.browser;
        app.clock.advance(30);
        // Over to the other one: what was given for the first counts as a proof to set up its own, and no further.
        ada.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        assert_eq!(ada.page().heading(), SET_UP_APP);
        let of_other = Phone::of(&ada);
        ada.submit(&[("p_confirmation_code", &of_other.code(&app))]).await;
        app.arrived(&REG, ada).await;

        let id = api.get("/api/v1/users?email=ada@example.test").await.ok()["users"][0]["id"].clone();
        let id = id.as_str().expect("an id");
        let bound = app.organization_api(ACME).await;
        bound.delete(&format!("/api/v1/organizations/{ACME}/users/{id}/mfa")).await.ok();
        app.clock.advance(30);
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[("org_code", OTHER)])).await;
        eve.submit(&[("p_email", ADA)]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(eve.page().heading(), USE_APP, "its own factor is untouched");
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        eve.submit(&[("p_email", ADA)]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(eve.page().heading(), USE_APP, "not to set up another with a password alone");
    }

    async fn r113_exempt_roles_exempt_those_who_hold_no_other(app) {
        with_password(&app, ADA, RIGHT).await;
        app.seed(json!({ "roles": [{ "key": "guest", "name": "Guest" }, { "key": "admin", "name": "Admin" }] })).await;
        let api = app.management_api().await;
        app.seed(person(ADA, &json!({ "password": RIGHT }))).await;
        let rules = json!({ "mfa": { "is_enforced": true, "exempt_roles": ["guest"] } });
        api.patch(&format!("/api/v1/organizations/{ACME}/settings"), rules).await.ok();
        for (roles, is_asked) in [(json!([]), true), (json!(["guest"]), false), (json!(["guest", "admin"]), true)] {
            let membership = json!({ "organizations": [{ "code": ACME, "roles": roles }], "password": RIGHT });
            app.seed(person(ADA, &membership)).await;
            let ada = with_first_factor(&app).await;
            assert_eq!(ada.page().heading() == SET_UP_APP, is_asked, "{roles}: {}", ada.page().text());
            assert_eq!(ada.parameter("code").is_some(), !is_asked, "{roles}");
        }
        super::rules(&app, "required", &["mfa:authenticator_app"]).await;
        let membership = json!({ "organizations": [{ "code": ACME, "roles": ["guest"] }], "password": RIGHT });
        app.seed(person(ADA, &membership)).await;
        assert_eq!(with_first_factor(&app).await.page().heading(), SET_UP_APP, "what the environment requires stays");
    }

    async fn r119_a_second_factor_of_an_old_session_or_of_somebody_else_does_not_count(app) {
        let (ada, _, _) = enrolled(&app).await;
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        browser.submit(&[("p_email", ADA)]).await;
        browser.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(browser.page().heading(), USE_APP, "a new sign-in asks anew");

        app.seed(json!({ "users": [{ "email": "eve@example.test", "password": RIGHT }] })).await;
        let mut eve = app.browser();
        eve.open(&app.authorize_path(&REG, &[])).await;
        eve.submit(&[("p_email", "eve@example.test")]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        let phone = Phone::of(&eve);
        eve.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        eve.press("I’ve saved them").await;
        let mut eve = app.arrived(&REG, eve).await.browser;
        eve.open(&app.authorize_path(&REG, &[("prompt", "login")])).await;
        eve.submit(&[("p_email", ADA)]).await;
        eve.submit(&[("p_password", RIGHT)]).await;
        assert_eq!(eve.page().heading(), USE_APP);
        eve.submit(&[("p_confirmation_code", &phone.code_in(&app, 1))]).await;
        assert_eq!(eve.page().status, 422, "the app of another account");
    }

    async fn r119_tokens_claim_nothing_about_how(app) {
        let (ada, _, _) = enrolled(&app).await;
        for claim in ["amr", "acr"] {
            assert!(ada.tokens.id().get(claim).is_none() && ada.tokens.access().get(claim).is_none());
        }
        let id = ada.tokens.id();
        assert_eq!(id["auth_time"].as_i64(), id["iat"].as_i64());
    }

    async fn one_sign_in_serves_every_application(app) {
        let (mut ada, _, _) = enrolled(&app).await;
        ada.browser.open(&app.authorize_path(&SPA, &[])).await;
        app.arrived(&SPA, ada.browser).await;
    }
}
