//! The main path from end to end: register, tokens, refresh, profile, introspection, revocation, sign-out.

use serde_json::json;
use testkit::{M2M, REG, SPA};

testkit::tests! {
    async fn somebody_registers_and_an_application_uses_the_tokens(app) {
        let ada = app.sign_up("ada@example.test").await;
        let address = ada.browser.address().clone();
        assert!(address.as_str().starts_with(REG.callback), "{address}");
        assert_eq!(ada.browser.parameter("state").as_deref(), Some("state-of-the-test"));
        assert_eq!(ada.browser.parameter("iss").as_deref(), Some(app.issuer()));
        assert_eq!(ada.tokens.token_type, "bearer");
        let id = ada.tokens.id();
        assert_eq!((&id["email"], &id["given_name"]), (&json!("ada@example.test"), &json!("Ada")));
        assert_eq!(id["aud"], json!([REG.id]));

        let refreshed = app.refresh(&REG, ada.tokens.refresh()).await;
        assert!(refreshed.id_token.is_some());
        assert_ne!(refreshed.refresh_token, ada.tokens.refresh_token);

        let profile = app.get_as(&refreshed.access_token, "/oauth2/v2/user_profile").await.json();
        assert_eq!(profile["id"], id["sub"]);
        assert_eq!(profile["email"], "ada@example.test");
        assert!(profile["updated_at"].is_i64());
        let first = app.get_as(&refreshed.access_token, "/oauth2/user_profile").await.json();
        assert_eq!(first["preferred_email"], "ada@example.test");
        assert_eq!((&first["first_name"], &first["last_name"]), (&json!("Ada"), &json!("Lovelace")));

        assert_eq!(app.introspect(&REG, &refreshed.access_token).await["active"], true);
        assert_eq!(app.introspect(&M2M, &refreshed.access_token).await, json!({ "active": false }));
        let secret = REG.secret.unwrap_or_default();
        let fields = [("token", refreshed.refresh()), ("client_id", REG.id), ("client_secret", secret)];
        assert_eq!(app.post("/oauth2/revoke", &fields).await.status, 200);
        assert_eq!(app.introspect(&REG, &refreshed.access_token).await, json!({ "active": false }));
        assert_eq!(app.try_refresh(&REG, refreshed.refresh()).await.error(), "invalid_grant");
        assert_eq!(app.get_as(&refreshed.access_token, "/oauth2/v2/user_profile").await.status, 401);
    }

    async fn a_second_application_signs_in_silently_until_the_person_signs_out(app) {
        let mut ada = app.sign_up("ada@example.test").await;
        let silent = app.authorize_path(&SPA, &[("prompt", "none")]);
        ada.browser.open(&silent).await;
        let tokens = app.exchange(&SPA, &ada.browser.parameter("code").expect("a code")).await;
        assert_eq!(tokens.access()["azp"], SPA.id);

        ada.browser.open_from_elsewhere(&format!("/logout?redirect={}", REG.logout)).await;
        assert_eq!(ada.browser.address().as_str(), "https://app.example.test/");
        assert_eq!(ada.browser.cookie("/", "__Host-doorstep_session"), None);
        assert_eq!(app.try_refresh(&SPA, tokens.refresh()).await.error(), "invalid_grant");
        ada.browser.open(&silent).await;
        assert_eq!(ada.browser.parameter("error").as_deref(), Some("login_required"));
    }

    async fn somebody_known_signs_in_by_code(app) {
        let first = app.sign_up("ada@example.test").await;
        app.clock.advance(60);
        let again = app.sign_in("ada@example.test").await;
        assert_eq!(first.tokens.id()["sub"], again.tokens.id()["sub"]);
    }

    async fn somebody_known_signs_in_by_password(app) {
        app.use_connections(&["email:password"]).await;
        app.seed(json!({ "users": [{ "email": "ada@example.test", "password": "correct horse battery" }] })).await;
        let ada = app.sign_in_with_password(&REG, "ada@example.test", "correct horse battery").await;
        assert_eq!(ada.tokens.id()["email"], "ada@example.test");

        let mut other = app.browser();
        other.open(&app.authorize_path(&REG, &[])).await;
        other.submit(&[("Email address", "ada@example.test")]).await;
        other.submit(&[("p_password", "wrong horse battery")]).await;
        assert_eq!(other.page().status, 422);
        assert!(!other.page().problems().is_empty());
    }

    async fn a_machine_gets_a_token_for_its_audience(app) {
        let token = app.machine_token().await;
        assert_eq!(token.access()["gty"], json!(["client_credentials"]));
        assert_eq!(token.access()["scp"], json!(["read:things", "write:things"]));
        assert!(token.refresh_token.is_none());
        assert_eq!(app.introspect(&M2M, &token.access_token).await["active"], true);
    }

    async fn discovery_and_keys_are_for_everybody(app) {
        let answer = app.get("/.well-known/openid-configuration").await;
        assert_eq!(answer.json()["issuer"], app.issuer());
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let keys = app.get("/.well-known/jwks.json").await;
        assert_eq!(keys.json()["keys"].as_array().map(Vec::len), Some(1));
        assert_eq!(keys.body, app.get("/.well-known/jwks").await.body);
        assert_eq!(keys.body, app.get("//.well-known/jwks").await.body);
    }
}
