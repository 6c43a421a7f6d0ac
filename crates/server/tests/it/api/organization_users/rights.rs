//! What a member may do: roles and permissions, and their end.

use serde_json::{Value, json};
use testkit::REG;

use super::{ACME, keys, prepared, users_of};

testkit::tests! {
    async fn a_member_is_given_roles_and_loses_them(app) {
        let api = prepared(&app).await;
        let mut ada = app.sign_up("ada@example.test").await;
        let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
        let path = format!("{}/{id}/roles", users_of(ACME));
        api.get(&path).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        api.post(&path, json!({ "role_id": "admin" })).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        api.post(&users_of(ACME), json!({ "users": [{ "id": id }] })).await.ok();
        assert_eq!(api.post(&path, json!({ "role_id": "admin" })).await.ok()["code"], "ORGANIZATION_USER_ROLE_ADDED", "Q33: a key");
        let list = api.get(&path).await.ok();
        assert_eq!((&list["code"], list.get("next_token")), (&json!("OK"), None));
        assert_eq!(list["roles"][0]["name"], "Administrator");
        let admin = list["roles"][0]["id"].as_str().expect("an id").to_owned();
        let events = api.announced("user.updated").await.len();
        api.post(&path, json!({ "role_id": admin })).await.ok();
        assert_eq!(api.announced("user.updated").await.len(), events, "what is held already is not given again");
        assert_eq!(keys(&api, &id, "roles").await, ["admin", "member"]);

        ada.browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        let tokens = app.arrived(&REG, ada.browser.clone()).await.tokens;
        assert_eq!(tokens.access()["permissions"], json!(["read:all", "write:all"]));
        assert_eq!(api.delete(&format!("{path}/{admin}")).await.ok()["code"], "ORGANIZATION_USER_ROLE_REMOVED");
        let tokens = app.refresh(&REG, tokens.refresh()).await;
        assert_eq!(tokens.access()["permissions"], json!([]));
        api.delete(&format!("{path}/{admin}")).await.assert_refused(404, "ROLE_NOT_FOUND");
        api.delete(&format!("{path}/member")).await.ok();
        api.delete(&format!("{path}/member")).await.assert_refused(404, "ROLE_NOT_FOUND");
        api.delete(&format!("{path}/nothing")).await.assert_refused(404, "ROLE_NOT_FOUND");
        for (body, status, code) in [
            (json!({ "role_id": "nothing" }), 404, "ROLE_NOT_FOUND"),
            (json!({}), 400, "ROLE_ID_REQUIRED"),
            (json!({ "role_id": "" }), 400, "ROLE_ID_REQUIRED"),
            (json!({ "role_id": 7 }), 400, "BODY_INVALID"),
            (json!({ "role_id": null }), 400, "BODY_INVALID"),
            (Value::Null, 400, "BODY_REQUIRED"),
        ] {
            api.post(&path, body).await.assert_refused(status, code);
        }
        assert_eq!(keys(&api, &id, "roles").await, [""; 0]);
    }

    async fn a_member_is_given_permissions_and_loses_them(app) {
        let api = prepared(&app).await;
        let mut ada = app.sign_up("ada@example.test").await;
        let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
        let path = format!("{}/{id}/permissions", users_of(ACME));
        api.get(&path).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        api.post(&path, json!({ "permission_id": "audit" })).await.assert_refused(404, "USER_NOT_IN_ORGANIZATION");
        api.post(&users_of(ACME), json!({ "users": [{ "id": id, "roles": ["reader"] }] })).await.ok();
        for key in ["audit", "read:all"] {
            let added = api.post(&path, json!({ "permission_id": key })).await.ok();
            assert_eq!(added["code"], "ORGANIZATION_USER_PERMISSION_ADDED", "Q33: a key");
        }
        let list = api.get(&path).await.ok()["permissions"].clone();
        assert_eq!((list[0]["key"].as_str(), list[0].get("roles")), (Some("audit"), None), "only with expand");
        let audit = list[0]["id"].as_str().expect("an id").to_owned();
        let expanded = api.get(&format!("{path}?expand=roles,nothing")).await.ok()["permissions"].clone();
        assert_eq!(expanded[0]["roles"], json!([]), "held directly");
        assert_eq!((&expanded[1]["key"], &expanded[1]["roles"][0]["key"]), (&json!("read:all"), &json!("reader")));
        assert!(expanded[1]["roles"][0]["id"].is_string());

        ada.browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        let tokens = app.arrived(&REG, ada.browser.clone()).await.tokens;
        assert_eq!(tokens.access()["permissions"], json!(["audit", "read:all"]));
        assert_eq!(api.delete(&format!("{path}/{audit}")).await.ok()["code"], "ORGANIZATION_USER_PERMISSION_REMOVED");
        api.delete(&format!("{path}/read%3Aall")).await.ok();
        let tokens = app.refresh(&REG, tokens.refresh()).await;
        assert_eq!(tokens.access()["permissions"], json!(["read:all"]), "the role goes on giving it");
        for gone in [audit.as_str(), "read:all", "nothing"] {
            api.delete(&format!("{path}/{gone}")).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        }
        for (body, status, code) in [
            (json!({ "permission_id": "nothing" }), 404, "PERMISSION_NOT_FOUND"),
            (json!({}), 400, "PERMISSION_ID_REQUIRED"),
            (json!({ "permission_id": ["audit"] }), 400, "BODY_INVALID"),
            (Value::Null, 400, "BODY_REQUIRED"),
        ] {
            api.post(&path, body).await.assert_refused(status, code);
        }
        assert_eq!(keys(&api, &id, "permissions").await, ["read:all"]);
    }

    async fn who_is_removed_is_out_of_that_organization_at_once_and_still_signed_in(app) {
        let api = prepared(&app).await;
        let mut ada = app.sign_up("ada@example.test").await;
        let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
        api.post(&users_of(ACME), json!({ "users": [{ "id": id }] })).await.ok();
        ada.browser.open(&app.authorize_path(&REG, &[("org_code", ACME)])).await;
        let tokens = app.arrived(&REG, ada.browser.clone()).await.tokens;
        assert_eq!(app.introspect(&REG, &tokens.access_token).await["active"], true);

        api.delete(&format!("{}/{id}", users_of(ACME))).await.ok();
        assert_eq!(app.introspect(&REG, &tokens.access_token).await["active"], false);
        assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.json()["error"], "invalid_grant");
        app.refresh(&REG, ada.tokens.refresh()).await;
        // Coming back does not bring the old grant back.
        api.post(&users_of(ACME), json!({ "users": [{ "id": id }] })).await.ok();
        assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.json()["error"], "invalid_grant");
        assert_eq!(app.introspect(&REG, &tokens.access_token).await["active"], false);
        ada.browser.open(&app.authorize_path(&REG, &[("prompt", "none"), ("org_code", ACME)])).await;
        app.arrived(&REG, ada.browser).await;
        let announced = api.announced("organization.member").await;
        assert_eq!(announced.iter().filter(|kind| **kind == "organization.member_removed").count(), 1, "{announced:?}");
    }
}
