//! `/api/v1/permissions`

use serde_json::{Value, json};
use testkit::api::ManagementApi;

/// Creates a permission and gives its id.
async fn created(api: &ManagementApi, key: &str, name: &str) -> String {
    let answer = api
        .post("/api/v1/permissions", json!({ "key": key, "name": name }))
        .await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["permission"]["id"].as_str().expect("an id").to_owned()
}

async fn names(api: &ManagementApi, query: &str) -> (Vec<String>, Option<String>) {
    let body = api.get(&format!("/api/v1/permissions?{query}")).await.ok();
    let items = body["permissions"].as_array().expect("permissions");
    let names = items
        .iter()
        .map(|item| item["name"].as_str().expect("a name").to_owned());
    (names.collect(), body["next_token"].as_str().map(str::to_owned))
}

testkit::tests! {
    async fn a_permission_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let id = created(&api, "read:reports", "Read reports").await;

        let list = api.get("/api/v1/permissions").await.ok();
        let wanted = json!({ "id": id, "key": "read:reports", "name": "Read reports" });
        assert_eq!(list["permissions"], json!([wanted]));
        assert_eq!((&list["code"], &list["message"], &list["next_token"]), (&json!("OK"), &json!("Success"), &Value::Null));

        let path = format!("/api/v1/permissions/{id}");
        assert_eq!(api.patch(&path, json!({ "description": "Any report" })).await.status, 201);
        let list = api.get("/api/v1/permissions").await.ok();
        assert_eq!(list["permissions"][0]["description"], "Any report");
        assert_eq!(list["permissions"][0]["key"], "read:reports", "what is not named stays");

        api.delete(&path).await.ok();
        assert_eq!(api.get("/api/v1/permissions").await.ok()["permissions"], json!([]));
        api.delete(&path).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        api.patch(&path, json!({ "name": "x" })).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        let announced = api.announced("permission.").await;
        assert_eq!(announced, ["permission.created", "permission.deleted", "permission.updated"]);
    }

    async fn a_key_belongs_to_one_permission(app) {
        let api = app.management_api().await;
        created(&api, "read:reports", "One").await;
        let other = created(&api, "write:reports", "Other").await;
        let again = json!({ "key": "read:reports", "name": "Again" });
        api.post("/api/v1/permissions", again).await.assert_refused(409, "PERMISSION_KEY_ALREADY_EXISTS");
        let path = format!("/api/v1/permissions/{other}");
        let answer = api.patch(&path, json!({ "key": "read:reports" })).await;
        answer.assert_refused(409, "PERMISSION_KEY_ALREADY_EXISTS");
        assert_eq!(names(&api, "sort=name_asc").await.0, ["One", "Other"]);
    }

    async fn what_is_no_permission_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        for (body, code) in [
            (Value::Null, "NAME_REQUIRED"),
            (json!({}), "NAME_REQUIRED"),
            (json!({ "name": "A name" }), "KEY_REQUIRED"),
            (json!({ "name": "A name", "key": "with space" }), "KEY_INVALID"),
            (json!({ "name": "A name", "key": "a/b" }), "KEY_INVALID"),
            (json!({ "name": "x".repeat(200), "key": "a" }), "NAME_INVALID"),
            (json!({ "name": null, "key": "a" }), "BODY_INVALID"),
            (json!({ "name": 7, "key": "a" }), "BODY_INVALID"),
            (json!({ "name": "A name", "key": "0190F0E0-1A2B-7C3D-8E4F-0123456789AB" }), "KEY_INVALID"),
            (json!(["name"]), "BODY_INVALID"),
        ] {
            api.post("/api/v1/permissions", body).await.assert_refused(400, code);
        }
        assert_eq!(names(&api, "").await.0, [""; 0]);
    }

    async fn r141_a_page_token_is_good_for_its_list_alone(app) {
        let api = app.management_api().await;
        for name in ["Delta", "Alpha", "Charlie", "Bravo"] {
            created(&api, &name.to_lowercase(), name).await;
        }
        let (first, token) = names(&api, "sort=name_asc&page_size=3").await;
        let token = token.expect("there is more");
        assert_eq!(first, ["Alpha", "Bravo", "Charlie"]);
        created(&api, "bingo", "Bingo").await;
        let next = |query: String| { let api = api.clone(); async move { api.get(&format!("/api/v1/permissions?{query}")).await } };
        let rest = next(format!("sort=name_asc&page_size=3&next_token={token}")).await.ok();
        assert_eq!(rest["permissions"][0]["name"], "Delta");
        assert_eq!(rest["permissions"].as_array().expect("permissions").len(), 1);
        next(format!("sort=name_desc&next_token={token}")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        next(format!("sort=name_asc&next_token={token}A")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        next("next_token=x".to_owned()).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let foreign = other.get(&format!("/api/v1/permissions?sort=name_asc&next_token={token}")).await;
        foreign.assert_refused(400, "NEXT_TOKEN_INVALID");
        assert_eq!(names(&api, "sort=name_desc").await.0, ["Delta", "Charlie", "Bravo", "Bingo", "Alpha"]);
    }

    async fn r136_a_permission_of_another_business_is_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, "read:reports", "Read reports").await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let path = format!("/api/v1/permissions/{id}");
        other.delete(&path).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        other.patch(&path, json!({ "name": "Mine" })).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        assert_eq!(names(&other, "").await.0, [""; 0]);
        assert_eq!(names(&api, "").await.0, ["Read reports"]);
    }

    async fn a_deleted_permission_is_gone_from_the_next_tokens(app) {
        let api = app.management_api().await;
        app.seed(json!({
            "permissions": [{ "key": "read:reports", "name": "Read" }, { "key": "write:reports", "name": "Write" }],
            "roles": [{ "key": "editor", "name": "Editor", "permissions": ["read:reports", "write:reports"], "is_default_role": true }],
        })).await;
        let ada = app.sign_up("ada@example.test").await;
        assert_eq!(ada.tokens.access()["permissions"], json!(["read:reports", "write:reports"]));
        let list = api.get("/api/v1/permissions?sort=name_asc").await.ok();
        let read = list["permissions"][0]["id"].as_str().expect("an id");
        api.delete(&format!("/api/v1/permissions/{read}")).await.ok();
        let again = app.refresh(&testkit::REG, ada.tokens.refresh()).await;
        assert_eq!(again.access()["permissions"], json!(["write:reports"]));
    }
}
