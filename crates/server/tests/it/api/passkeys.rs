//! `/api/v1/passkey`, `/api/v1/organizations/{org_code}/passkey`, `/api/v1/users/{user_id}/passkeys`

use serde_json::json;

testkit::tests! {
    async fn the_environments_policy_is_read_and_set(app) {
        let api = app.management_api().await;
        let path = "/api/v1/passkey";
        let read = api.get(path).await.ok();
        assert_eq!((&read["enabled"], &read["policy"]), (&json!(false), &json!("off")));
        for (policy, enabled) in [("optional", true), ("mandatory", true), ("off", false)] {
            let set = api.put(path, json!({ "policy": policy })).await.ok();
            assert_eq!((&set["enabled"], &set["policy"]), (&json!(enabled), &json!(policy)));
            assert_eq!(api.get(path).await.ok()["policy"], policy);
        }
        assert_eq!(api.announced("environment.").await.len(), 3, "r209");
        for wrong in [json!({}), json!({ "policy": "sometimes" }), json!({ "policy": null }), json!({ "policy": 1 })] {
            assert_eq!(api.put(path, wrong.clone()).await.status, 400, "{wrong}");
        }
        assert_eq!(api.get(path).await.ok()["policy"], "off");
    }

    async fn an_organization_overrides_the_environments_policy_or_goes_back_to_it(app) {
        let api = app.management_api().await;
        api.put("/api/v1/passkey", json!({ "policy": "optional" })).await.ok();
        let organization = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let path = format!("/api/v1/organizations/{}/passkey", organization["organization"]["code"].as_str().expect("a code"));
        let told = |answer: serde_json::Value| {
            let is_own = answer["is_override_environment_passkey_settings"].clone();
            (answer["policy"].clone(), is_own, answer["enabled"].clone())
        };
        let inherited = (json!("optional"), json!(false), json!(true));
        let read = api.get(&path).await.ok();
        assert_eq!(read["environment_policy"], "optional");
        assert_eq!(told(read), inherited);
        let body = json!({ "policy": "off", "is_override_environment_passkey_settings": true });
        assert_eq!(told(api.put(&path, body).await.ok()), (json!("off"), json!(true), json!(false)));
        assert_eq!(told(api.get(&path).await.ok()), (json!("off"), json!(true), json!(false)));
        let back = json!({ "is_override_environment_passkey_settings": false });
        assert_eq!(told(api.put(&path, back).await.ok()), inherited);
        for wrong in [json!({}), json!({ "policy": "x" }), json!({ "is_override_environment_passkey_settings": true })] {
            assert_eq!(api.put(&path, wrong.clone()).await.status, 400, "{wrong}");
        }
        assert_eq!(api.get("/api/v1/organizations/org_0/passkey").await.status, 404);
    }

    async fn passkeys_of_nobody_are_not_found(app) {
        let api = app.management_api().await;
        assert_eq!(api.get("/api/v1/users/kp_0/passkeys").await.status, 404);
        let user = app.sign_up("ada@example.test").await.tokens.access()["sub"].as_str().expect("a sub").to_owned();
        assert_eq!(api.get(&format!("/api/v1/users/{user}/passkeys")).await.ok()["passkeys"], json!([]));
        assert_eq!(api.delete(&format!("/api/v1/users/{user}/passkeys/passkey_0")).await.status, 404);
    }
}
