//! `/api/v1/roles`

use serde_json::{Value, json};
use server::{Options, ResponseStyle};
use testkit::REG;
use testkit::api::ManagementApi;

/// Creates something with a key and gives its id.
async fn created(api: &ManagementApi, noun: &str, key: &str, name: &str) -> String {
    let path = format!("/api/v1/{noun}s");
    let answer = api.post(&path, json!({ "key": key, "name": name })).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()[noun]["id"].as_str().expect("an id").to_owned()
}

/// The keys of the permissions that a role gives, sorted by name.
async fn given(api: &ManagementApi, role: &str) -> Vec<String> {
    let path = format!("/api/v1/roles/{role}/permissions?sort=name_asc");
    let list = api.get(&path).await.ok();
    let items = list.as_array().expect("a bare list").iter();
    items
        .map(|item| item["key"].as_str().expect("a key").to_owned())
        .collect()
}

testkit::tests! {
    async fn a_role_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let id = created(&api, "role", "editor", "Editor").await;
        let path = format!("/api/v1/roles/{id}");

        let list = api.get("/api/v1/roles").await.ok();
        let wanted = json!({ "id": id, "key": "editor", "name": "Editor", "is_default_role": false, "is_creator_role": false });
        assert_eq!((&list["code"], &list["message"]), (&json!("OK"), &json!("Success")));
        assert_eq!(list["roles"], json!([wanted]));
        assert_eq!(api.get(&path).await.ok(), json!({ "code": "OK", "message": "Success", "role": wanted }));

        let change = json!({ "name": "Chief", "key": "chief", "description": "Of all", "is_default_role": true });
        let answer = api.patch(&path, change).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["code"]), (201, &json!("ROLE_UPDATED")));
        let wanted = json!({ "id": id, "key": "chief", "name": "Chief", "description": "Of all", "is_default_role": true, "is_creator_role": false });
        assert_eq!(api.get(&path).await.ok()["role"], wanted);

        let ada = app.sign_up("ada@example.test").await;
        assert_eq!(ada.tokens.access()["roles"], json!([{ "id": id, "key": "chief", "name": "Chief" }]));

        assert_eq!(api.delete(&path).await.ok(), json!({ "code": "ROLE_DELETED", "message": "Role deleted" }));
        let again = app.refresh(&REG, ada.tokens.refresh()).await;
        assert_eq!(again.access()["roles"], json!([]));
        assert_eq!(app.sign_up("grace@example.test").await.tokens.access()["roles"], json!([]));
        assert_eq!(api.get("/api/v1/roles").await.ok()["roles"], json!([]));
        api.delete(&path).await.assert_refused(404, "ROLE_NOT_FOUND");
        api.get(&path).await.assert_refused(404, "ROLE_NOT_FOUND");
        api.patch(&path, json!({ "name": "x", "key": "x" })).await.assert_refused(404, "ROLE_NOT_FOUND");
        api.patch(&path, Value::Null).await.assert_refused(404, "ROLE_NOT_FOUND");
        assert_eq!(api.announced("role.").await, ["role.created", "role.deleted", "role.updated"]);
    }

    async fn a_key_belongs_to_one_role(app) {
        let api = app.management_api().await;
        created(&api, "role", "editor", "One").await;
        let other = created(&api, "role", "writer", "Other").await;
        let again = json!({ "key": "editor", "name": "Again" });
        api.post("/api/v1/roles", again.clone()).await.assert_refused(409, "ROLE_KEY_ALREADY_EXISTS");
        api.patch(&format!("/api/v1/roles/{other}"), again).await.assert_refused(409, "ROLE_KEY_ALREADY_EXISTS");
        let list = api.get("/api/v1/roles?sort=name_desc").await.ok();
        assert_eq!((&list["roles"][0]["name"], &list["roles"][1]["name"]), (&json!("Other"), &json!("One")));
        // A permission may be called the same.
        created(&api, "permission", "editor", "Edit").await;
    }

    async fn what_is_no_role_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let id = created(&api, "role", "editor", "Editor").await;
        let path = format!("/api/v1/roles/{id}");
        let before = api.get(&path).await.ok();
        for (body, code) in [
            (json!({}), "NAME_REQUIRED"),
            (json!({ "name": "A name" }), "KEY_REQUIRED"),
            (json!({ "name": "", "key": "a" }), "NAME_REQUIRED"),
            (json!({ "name": "A name", "key": "with space" }), "KEY_INVALID"),
            (json!({ "name": "x".repeat(200), "key": "a" }), "NAME_INVALID"),
            (json!({ "name": "A name", "key": "a", "description": "x".repeat(2_000) }), "DESCRIPTION_INVALID"),
            (json!({ "name": "A name", "key": "a", "is_default_role": "yes" }), "BODY_INVALID"),
            (json!({ "name": "A name", "key": "a", "description": null }), "BODY_INVALID"),
            (json!({ "name": "A name", "key": "0190f0e0-1a2b-7c3d-8e4f-0123456789ab" }), "KEY_INVALID"),
            (json!(["name"]), "BODY_INVALID"),
        ] {
            api.post("/api/v1/roles", body.clone()).await.assert_refused(400, code);
            api.patch(&path, body).await.assert_refused(400, code);
        }
        api.post("/api/v1/roles", Value::Null).await.assert_refused(400, "NAME_REQUIRED");
        api.get("/api/v1/roles?sort=key_asc").await.assert_refused(400, "SORT_INVALID");
        assert_eq!(api.get(&path).await.ok(), before);
        assert_eq!(api.get("/api/v1/roles").await.ok()["roles"].as_array().map(Vec::len), Some(1));
    }

    async fn an_update_without_a_body_changes_nothing_and_one_with_a_body_names_the_role_again(app) {
        let api = app.management_api().await;
        let id = created(&api, "role", "editor", "Editor").await;
        let path = format!("/api/v1/roles/{id}");
        assert_eq!(api.patch(&path, Value::Null).await.status, 201);
        api.patch(&path, json!({ "key": "editor" })).await.assert_refused(400, "NAME_REQUIRED");
        api.patch(&path, json!({ "name": "Editor", "is_default_role": true })).await.assert_refused(400, "KEY_REQUIRED");
        assert_eq!(api.get(&path).await.ok()["role"]["is_default_role"], false);
        assert_eq!(api.announced("role.").await, ["role.created"]);
    }

    async fn r139_what_a_role_has_of_us_cannot_be_set(app) {
        let api = app.management_api().await;
        let body = json!({ "name": "Editor", "key": "editor", "id": "role_mine", "permissions": ["x"],
                           "business_id": "bus_other" });
        let id = api.post("/api/v1/roles", body.clone()).await.ok()["role"]["id"].clone();
        assert_ne!(id, "role_mine");
        let path = format!("/api/v1/roles/{}", id.as_str().expect("an id"));
        api.patch(&path, body.clone()).await.assert_refused(400, "VALUE_CONFLICT");
        let mut body = body;
        body["id"] = id;
        assert_eq!(api.patch(&path, body).await.status, 201);
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("prompt", "create"), ("is_create_org", "true"), ("org_name", "Acme")])).await;
        browser.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")]).await;
        let code = app.code("ada@example.test").await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        let tokens = app.arrived(&REG, browser).await.tokens;
        assert_eq!((&tokens.access()["org_name"], &tokens.access()["roles"]), (&json!("Acme"), &json!([])));
    }

    async fn whoever_creates_an_organization_gets_the_roles_of_creators(app) {
        let api = app.management_api().await;
        let owner = api.post("/api/v1/roles", json!({ "name": "Owner", "key": "owner", "is_creator_role": true })).await.ok();
        let path = format!("/api/v1/roles/{}", owner["role"]["id"].as_str().expect("an id"));
        assert_eq!(api.get(&path).await.ok()["role"]["is_creator_role"], true);
        for (email, is_creator_role) in [("ada@example.test", true), ("bob@example.test", false)] {
            api.patch(&path, json!({ "name": "Owner", "key": "owner", "is_creator_role": is_creator_role })).await.ok();
            let mut browser = app.browser();
            browser.open(&app.authorize_path(&REG, &[("prompt", "create"), ("is_create_org", "true"), ("org_name", "Acme")])).await;
            browser.submit(&[("p_email", email)]).await;
            let code = app.code(email).await;
            browser.submit(&[("p_confirmation_code", &code)]).await;
            let roles = app.arrived(&REG, browser).await.tokens.access()["roles"].clone();
            let keys: Vec<_> = roles.as_array().expect("roles").iter().map(|one| one["key"].clone()).collect();
            assert_eq!(keys, if is_creator_role { vec![json!("owner")] } else { vec![] }, "{email}");
        }
        api.patch(&path, json!({ "name": "Owner", "key": "owner", "is_creator_role": "yes" })).await.assert_refused(400, "BODY_INVALID");
        // Left out, it stays.
        api.patch(&path, json!({ "name": "Owners", "key": "owner" })).await.ok();
        assert_eq!(api.get(&path).await.ok()["role"]["is_creator_role"], false);
    }

    async fn a_roles_permissions_are_in_the_next_tokens_of_its_holders(app) {
        let api = app.management_api().await;
        let role = created(&api, "role", "editor", "Editor").await;
        let read = created(&api, "permission", "read:reports", "Read").await;
        let write = created(&api, "permission", "write:reports", "Write").await;
        let path = format!("/api/v1/roles/{role}/permissions");
        api.patch(&format!("/api/v1/roles/{role}"), json!({ "name": "Editor", "key": "editor", "is_default_role": true })).await.ok();
        let ada = app.sign_up("ada@example.test").await.tokens;
        assert_eq!(ada.access()["permissions"], json!([]));

        // An id is asked for, a key will do as well (Q33).
        let answer = api.patch(&path, json!({ "permissions": [{ "id": read }, { "id": "write:reports" }, { "id": read }] })).await.ok();
        assert_eq!(answer, json!({ "code": "ROLE_PERMISSIONS_UPDATED", "message": "Role permissions updated",
                                   "permissions_added": [read, write], "permissions_removed": [] }));
        let ada = app.refresh(&REG, ada.refresh()).await;
        assert_eq!(ada.access()["permissions"], json!(["read:reports", "write:reports"]));

        // What is given already is not added, and what is not given is not removed: no mistake either way (Q32).
        let change = json!({ "permissions": [{ "id": write, "operation": "delete" }, { "id": read }] });
        let answer = api.patch(&path, change.clone()).await.ok();
        assert_eq!((&answer["permissions_added"], &answer["permissions_removed"]), (&json!([]), &json!([write])));
        let answer = api.patch(&path, change).await.ok();
        assert_eq!((&answer["permissions_added"], &answer["permissions_removed"]), (&json!([]), &json!([])));
        let ada = app.refresh(&REG, ada.refresh()).await;
        assert_eq!(ada.access()["permissions"], json!(["read:reports"]));

        let one = format!("{path}/{read}");
        assert_eq!(api.delete(&one).await.ok()["code"], "ROLE_PERMISSION_REMOVED");
        assert_eq!(app.refresh(&REG, ada.refresh()).await.access()["permissions"], json!([]));
        // The second time there is nothing to remove (Q76).
        api.delete(&one).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        api.delete(&format!("{path}/unknown")).await.assert_refused(404, "PERMISSION_NOT_FOUND");
        api.delete(&format!("/api/v1/roles/unknown/permissions/{read}")).await.assert_refused(404, "ROLE_NOT_FOUND");
        assert_eq!(api.announced("role.permissions_changed").await.len(), 3);
    }

    async fn r142_one_entry_that_cannot_be_done_and_nothing_is(app) {
        let api = app.management_api().await;
        let role = created(&api, "role", "editor", "Editor").await;
        let read = created(&api, "permission", "read:reports", "Read").await;
        created(&api, "permission", "write:reports", "Write").await;
        let path = format!("/api/v1/roles/{role}/permissions");
        api.patch(&path, json!({ "permissions": [{ "id": read }] })).await.ok();
        let first = json!({ "id": "write:reports" });
        for (entry, code) in [
            (json!({ "id": "unknown" }), "PERMISSIONS_INVALID"),
            (json!({ "id": "unknown", "operation": "delete" }), "PERMISSIONS_INVALID"),
            (json!({ "id": "write:reports", "operation": "delete" }), "PERMISSIONS_INVALID"),
            (json!({ "id": read, "operation": "remove" }), "PERMISSIONS_OPERATION_INVALID"),
            (json!({ "id": read, "operation": "" }), "PERMISSIONS_OPERATION_INVALID"),
            (json!({ "operation": "delete" }), "PERMISSIONS_ID_REQUIRED"),
            (json!({ "id": null }), "BODY_INVALID"),
            (json!("read:reports"), "BODY_INVALID"),
        ] {
            let answer = api.patch(&path, json!({ "permissions": [first, entry] })).await;
            answer.assert_refused(400, code);
            assert_eq!(given(&api, &role).await, ["read:reports"], "{entry}");
        }
        let answer = api.patch(&path, json!({ "permissions": [first, { "id": "unknown" }] })).await;
        assert!(answer.text().contains("unknown"), "the entry is named: {}", answer.text());
        api.patch(&path, json!({ "permissions": null })).await.assert_refused(400, "BODY_INVALID");
        api.patch(&path, Value::Null).await.assert_refused(400, "BODY_REQUIRED");
        assert_eq!(api.patch(&path, json!({})).await.ok()["permissions_added"], json!([]));
        api.patch("/api/v1/roles/unknown/permissions", json!({ "permissions": [first] })).await.assert_refused(404, "ROLE_NOT_FOUND");
    }

    async fn a_roles_permissions_are_a_bare_list_whose_next_page_is_linked(app) {
        let api = app.management_api().await;
        let role = created(&api, "role", "editor", "Editor").await;
        let mut entries = Vec::new();
        for name in ["Delta", "Alpha", "Charlie", "Bravo"] {
            entries.push(json!({ "id": created(&api, "permission", &name.to_lowercase(), name).await }));
        }
        let path = format!("/api/v1/roles/{role}/permissions");
        assert_eq!(api.get(&path).await.ok(), json!([]));
        api.patch(&path, json!({ "permissions": entries })).await.ok();

        let first = api.get(&format!("{path}?sort=name_desc&page_size=3")).await;
        assert_eq!(first.ok()[0], json!({ "id": entries[0]["id"], "key": "delta", "name": "Delta" }));
        assert_eq!(first.ok().as_array().map(Vec::len), Some(3));
        let link = first.header("link").expect("a next page").to_owned();
        let next = link.strip_prefix(&format!("<{}", app.issuer())).and_then(|rest| rest.strip_suffix(">; rel=\"next\""));
        let last = api.get(next.unwrap_or_else(|| panic!("{link}"))).await;
        assert_eq!(last.ok()[0]["name"], "Alpha");
        assert_eq!((last.ok().as_array().map(Vec::len), last.header("link")), (Some(1), None));

        // The token is of this role's list and of this order.
        let token = link.split_once("next_token=").and_then(|(_, rest)| rest.split(['&', '>']).next()).expect("a token");
        api.get(&format!("{path}?sort=name_asc&next_token={token}")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        let other = created(&api, "role", "writer", "Writer").await;
        let elsewhere = format!("/api/v1/roles/{other}/permissions?sort=name_desc&next_token={token}");
        api.get(&elsewhere).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        api.get("/api/v1/roles/unknown/permissions").await.assert_refused(404, "ROLE_NOT_FOUND");
    }

    async fn a_setting_puts_a_roles_permissions_in_an_object(app) {
        let app = app.with_options(Options { response_style: ResponseStyle::Current, ..Options::default() });
        let api = app.management_api().await;
        let role = created(&api, "role", "editor", "Editor").await;
        let (one, two) = (created(&api, "permission", "a", "A").await, created(&api, "permission", "b", "B").await);
        let path = format!("/api/v1/roles/{role}/permissions");
        api.patch(&path, json!({ "permissions": [{ "id": one }, { "id": two }] })).await.ok();
        let first = api.get(&format!("{path}?sort=name_asc&page_size=1")).await.ok();
        assert_eq!((&first["code"], &first["message"]), (&json!("OK"), &json!("Success")));
        assert_eq!(first["permissions"], json!([{ "id": one, "key": "a", "name": "A" }]));
        let token = first["next_token"].as_str().expect("there is more");
        let last = api.get(&format!("{path}?sort=name_asc&page_size=1&next_token={token}")).await.ok();
        assert_eq!((&last["permissions"][0]["id"], &last["next_token"]), (&json!(two), &Value::Null));
    }

    async fn r136_a_role_of_another_business_is_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, "role", "editor", "Editor").await;
        let read = created(&api, "permission", "read:reports", "Read").await;
        let path = format!("/api/v1/roles/{id}");
        let permissions = format!("{path}/permissions");
        api.patch(&permissions, json!({ "permissions": [{ "id": read }] })).await.ok();
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let theirs = created(&other, "role", "editor", "Theirs").await;
        let foreign = created(&other, "permission", "read:theirs", "Foreign").await;

        other.get(&path).await.assert_refused(404, "ROLE_NOT_FOUND");
        other.patch(&path, json!({ "name": "Mine", "key": "mine" })).await.assert_refused(404, "ROLE_NOT_FOUND");
        other.delete(&path).await.assert_refused(404, "ROLE_NOT_FOUND");
        other.get(&permissions).await.assert_refused(404, "ROLE_NOT_FOUND");
        other.patch(&permissions, json!({ "permissions": [{ "id": foreign }] })).await.assert_refused(404, "ROLE_NOT_FOUND");
        other.delete(&format!("{permissions}/{read}")).await.assert_refused(404, "ROLE_NOT_FOUND");
        // Their own role, and a permission that is not theirs.
        let own = format!("/api/v1/roles/{theirs}/permissions");
        other.patch(&own, json!({ "permissions": [{ "id": read }] })).await.assert_refused(400, "PERMISSIONS_INVALID");
        other.delete(&format!("{own}/{read}")).await.assert_refused(404, "PERMISSION_NOT_FOUND");

        assert_eq!(api.get(&path).await.ok()["role"]["name"], "Editor");
        assert_eq!(given(&api, &id).await, ["read:reports"]);
        assert_eq!(given(&other, &theirs).await, [""; 0]);
        assert_eq!(other.get("/api/v1/roles").await.ok()["roles"].as_array().map(Vec::len), Some(1));
    }

    async fn roles_are_shared_by_the_environments_of_a_business(app) {
        let api = app.management_api().await;
        let staging = app.sibling("https://staging.example.test").await;
        let there = staging.management_api().await;
        let id = created(&api, "role", "editor", "Editor").await;
        assert_eq!(there.get("/api/v1/roles").await.ok()["roles"][0]["id"], json!(id));
        there.delete(&format!("/api/v1/roles/{id}")).await.ok();
        api.get(&format!("/api/v1/roles/{id}")).await.assert_refused(404, "ROLE_NOT_FOUND");
    }

    async fn what_very_many_hold_is_gone_at_once_and_removed_a_little_at_a_time(app) {
        let api = app.management_api().await;
        app.seed(json!({ "crowd": { "users": 700, "organizations": 1 } })).await;
        let code = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok()["organization"]["code"].clone();
        let members = format!("/api/v1/organizations/{}/users", code.as_str().expect("a code"));
        let role = api.post("/api/v1/roles", json!({ "name": "Member", "key": "member", "is_default_role": true })).await.ok();
        let role = format!("/api/v1/roles/{}", role["role"]["id"].as_str().expect("an id"));
        let first = api.get("/api/v1/users?page_size=500").await.ok();
        let second = api.get(&format!("/api/v1/users?page_size=500&next_token={}", first["next_token"].as_str().expect("more"))).await.ok();
        let users: Vec<_> = [first, second].iter().flat_map(|page| page["users"].as_array().expect("users").clone()).collect();
        assert_eq!(users.len(), 700);
        for some in users.chunks(100) {
            let users: Vec<_> = some.iter().map(|user| json!({ "id": user["id"] })).collect();
            api.post(&members, json!({ "users": users })).await.ok();
        }
        let held = async || {
            let page = api.get(&format!("{members}?page_size=500")).await.ok();
            let page = page["organization_users"].as_array().expect("users").clone();
            page.iter().filter(|user| user["roles"] != json!([])).count()
        };
        assert_eq!(held().await, 500);
        api.delete(&role).await.ok();
        assert_eq!(held().await, 0);
        api.delete(&role).await.assert_refused(404, "ROLE_NOT_FOUND");
        let sweep = async || {
            let now = domain::time::Clock::now(&app.clock);
            engine::jobs::sweep_once(&app.engine, now).await.expect("sweeping")
        };
        assert_eq!(sweep().await, 200, "500 went with the role");
        assert_eq!(sweep().await, 0);
        app.clock.advance(61);
        assert_eq!((sweep().await, sweep().await), (1, 0), "what is noted of it goes later");
    }
}
