//! `/api/v1/connected_apps`: none can be configured yet, so each is unknown, and what is asked is checked all the same.

use serde_json::{Value, json};

const AUTH: &str = "/api/v1/connected_apps/auth_url";

testkit::tests! {
    async fn consent_is_asked_of_one_user_or_one_organization(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let user = ada.tokens.access()["sub"].as_str().expect("sub").to_owned();
        app.seed(json!({ "organizations": [{ "code": "org_0ac3e0ac3e0", "name": "Acme" }] })).await;
        for (query, status, code) in [
            (format!("user_id={user}"), 400, "KEY_CODE_REF_REQUIRED"),
            ("key_code_ref=drive".to_owned(), 400, "USER_ID_OR_ORG_CODE_REQUIRED"),
            ("key_code_ref=drive&user_id=&org_code=".to_owned(), 400, "USER_ID_OR_ORG_CODE_REQUIRED"),
            (format!("key_code_ref=drive&user_id={user}&org_code=org_0ac3e0ac3e0"), 400, "TOO_MANY_PARAMETERS"),
            (format!("key_code_ref=drive&key_code_ref=drive&user_id={user}"), 400, "KEY_CODE_REF_INVALID"),
            (format!("key_code_ref=drive&user_id={user}&override_callback_url=javascript:x"), 400, "OVERRIDE_CALLBACK_URL_INVALID"),
            ("key_code_ref=drive&user_id=kp_unknown".to_owned(), 404, "USER_NOT_FOUND"),
            ("key_code_ref=drive&org_code=org_00000000000".to_owned(), 404, "ORGANIZATION_NOT_FOUND"),
            (format!("key_code_ref=drive&user_id={user}&override_callback_url=https://a.example.test/cb"), 404, "CONNECTED_APP_NOT_FOUND"),
            ("key_code_ref=drive&org_code=org_0ac3e0ac3e0".to_owned(), 404, "CONNECTED_APP_NOT_FOUND"),
        ] {
            api.get(&format!("{AUTH}?{query}")).await.assert_refused(status, code);
        }
        let other = app.tenant("https://login.other.test").await.management_api().await;
        other.get(&format!("{AUTH}?key_code_ref=drive&user_id={user}")).await.assert_refused(404, "USER_NOT_FOUND");
    }

    async fn a_session_in_which_nobody_consented_is_unknown(app) {
        let api = app.management_api().await;
        let (token, revoke) = ("/api/v1/connected_apps/token", "/api/v1/connected_apps/revoke");
        api.get(token).await.assert_refused(400, "SESSION_ID_REQUIRED");
        api.get(&format!("{token}?session_id=abc")).await.assert_refused(404, "SESSION_NOT_FOUND");
        api.post(revoke, Value::Null).await.assert_refused(400, "SESSION_ID_REQUIRED");
        api.post(&format!("{revoke}?session_id="), Value::Null).await.assert_refused(400, "SESSION_ID_REQUIRED");
        api.post(&format!("{revoke}?session_id=abc"), Value::Null).await.assert_refused(404, "SESSION_NOT_FOUND");
        api.post(revoke, json!({ "session_id": "abc" })).await.assert_refused(404, "SESSION_NOT_FOUND");
        api.post(&format!("{revoke}?session_id=abc"), json!({ "session_id": "abd" })).await.assert_refused(400, "VALUE_CONFLICT");
        let answer = api.get(revoke).await;
        answer.assert_refused(405, "METHOD_NOT_ALLOWED");
        assert_eq!(answer.header("allow"), Some("POST"));
    }
}
