//! `/api/v1/apis`

use serde_json::{Value, json};
use testkit::api::{MANAGER, ManagementApi};
use testkit::app::AUDIENCE;
use testkit::{Answer, Client, M2M, REG, TestApp};

const ORDERS: &str = "https://orders.example.test";

/// Registers an API and gives its id.
async fn created(api: &ManagementApi, audience: &str) -> String {
    let body = api
        .post("/api/v1/apis", json!({ "name": "Orders", "audience": audience }))
        .await
        .ok();
    body["api"]["id"].as_str().expect("an id").to_owned()
}

/// The id of the API with this audience.
async fn id_of(api: &ManagementApi, audience: &str) -> String {
    let body = api.get("/api/v1/apis").await.ok();
    let found = body["apis"]
        .as_array()
        .expect("apis")
        .iter()
        .find(|one| one["audience"] == audience);
    found.unwrap_or_else(|| panic!("no {audience} in {body}"))["id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

async fn management_id(api: &ManagementApi) -> String {
    id_of(api, &format!("{}/api", api.app.issuer())).await
}

async fn asked(app: &TestApp, client: &Client, audience: &str) -> Answer {
    let secret = client.secret.expect("a secret");
    let fields = [
        ("grant_type", "client_credentials"),
        ("client_id", client.id),
        ("client_secret", secret),
        ("audience", audience),
    ];
    app.post("/oauth2/token", &fields).await
}

async fn connect(api: &ManagementApi, id: &str, applications: Value) -> Answer {
    api.patch(
        &format!("/api/v1/apis/{id}/applications"),
        json!({ "applications": applications }),
    )
    .await
}

testkit::tests! {
    async fn an_api_lives_from_registration_to_deletion(app) {
        let api = app.management_api().await;
        let answer = api.post("/api/v1/apis", json!({ "name": "Orders", "audience": ORDERS })).await;
        assert_eq!(answer.status, 200);
        let id = answer.json()["api"]["id"].as_str().expect("an id").to_owned();

        let list = api.get("/api/v1/apis").await.ok();
        assert_eq!((&list["code"], &list["message"]), (&json!("OK"), &json!("Success")));
        let item = json!({ "id": id, "name": "Orders", "audience": ORDERS, "is_management_api": false, "scopes": [] });
        assert!(list["apis"].as_array().expect("apis").contains(&item), "{list}");

        connect(&api, &id, json!([{ "id": M2M.id }])).await.ok();
        let path = format!("/api/v1/apis/{id}");
        let details = api.get(&path).await.ok();
        let machine = json!({ "id": M2M.id, "name": "Machine", "type": "Machine to machine (M2M)", "is_active": true });
        for shape in [&details, &details["api"]] {
            assert_eq!((&shape["id"], &shape["name"], &shape["audience"]), (&json!(id), &json!("Orders"), &json!(ORDERS)));
            assert_eq!((&shape["is_management_api"], &shape["scopes"]), (&json!(false), &json!([])));
            assert_eq!(shape["applications"], json!([machine]));
        }
        let tokens = asked(&app, &M2M, ORDERS).await.tokens();
        assert_eq!(tokens.access()["aud"], json!([ORDERS]));

        let deleted = api.delete(&path).await.ok();
        assert_eq!((&deleted["code"], &deleted["message"]), (&json!("API_DELETED"), &json!("API successfully deleted")));
        api.delete(&path).await.assert_refused(404, "API_NOT_FOUND");
        api.get(&path).await.assert_refused(404, "API_NOT_FOUND");
        connect(&api, &id, json!([])).await.assert_refused(404, "API_NOT_FOUND");
        assert_eq!(asked(&app, &M2M, ORDERS).await.error(), "unauthorized_client");
        assert_eq!(api.announced("api.").await, ["api.application_connected", "api.created", "api.deleted"]);
    }

    async fn an_audience_belongs_to_one_api(app) {
        let api = app.management_api().await;
        let host = app.issuer().trim_start_matches("https://").to_owned();
        for audience in [AUDIENCE.to_owned(), format!("https://{host}/api"), format!("http://{host}/api"), format!("https://{host}/api/v1"),
                         format!("https://{host}.kinde.com/api")] {
            let answer = api.post("/api/v1/apis", json!({ "name": "Again", "audience": audience })).await;
            answer.assert_refused(409, "API_AUDIENCE_ALREADY_EXISTS");
        }
        assert_eq!(api.get("/api/v1/apis").await.ok()["apis"].as_array().expect("apis").len(), 2);
    }

    async fn what_is_no_api_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({}), "NAME_REQUIRED"),
            (json!({ "name": "A" }), "AUDIENCE_REQUIRED"),
            (json!({ "name": " ", "audience": ORDERS }), "NAME_REQUIRED"),
            (json!({ "name": "x".repeat(129), "audience": ORDERS }), "NAME_INVALID"),
            (json!({ "name": "A", "audience": " " }), "AUDIENCE_REQUIRED"),
            (json!({ "name": "A", "audience": "two words" }), "AUDIENCE_INVALID"),
            (json!({ "name": "A", "audience": "x".repeat(513) }), "AUDIENCE_INVALID"),
            (json!({ "name": null, "audience": ORDERS }), "BODY_INVALID"),
        ] {
            api.post("/api/v1/apis", body).await.assert_refused(400, code);
        }
        assert_eq!(api.get("/api/v1/apis").await.ok()["apis"].as_array().expect("apis").len(), 2);
    }

    async fn the_management_api_is_listed_and_cannot_be_deleted(app) {
        let api = app.management_api().await;
        let id = management_id(&api).await;
        let path = format!("/api/v1/apis/{id}");
        let details = api.get(&path).await.ok();
        assert_eq!(details["is_management_api"], true);
        let scopes = details["scopes"].as_array().expect("scopes");
        assert!(scopes.iter().any(|scope| scope["key"] == "read:users"), "{scopes:?}");
        assert!(scopes.iter().all(|scope| scope["id"].as_str().is_some_and(|id| id.starts_with("scope_") && id.len() == 38)));
        api.delete(&path).await.assert_refused(400, "MANAGEMENT_API_CANNOT_BE_DELETED");
        api.get(&path).await.ok();
    }

    async fn an_application_that_is_connected_holds_every_scope(app) {
        let api = app.management_api().await;
        let id = management_id(&api).await;
        let audience = format!("{}/api", app.issuer());
        assert_eq!(asked(&app, &REG, &audience).await.error(), "unauthorized_client");
        let answer = connect(&api, &id, json!([{ "id": REG.id }])).await.ok();
        assert_eq!((&answer["code"], &answer["message"]), (&json!("API_APPLICATIONS_UPDATED"), &json!("API applications updated")));
        let tokens = asked(&app, &REG, &audience).await.tokens();
        assert_eq!(tokens.access()["scp"].as_array().expect("scp").len(), domain::scopes::management().len());
        api.with_token(&tokens.access_token).get("/api/v1/permissions").await.ok();

        connect(&api, &id, json!([{ "id": REG.id, "operation": "delete" }])).await.ok();
        api.with_token(&tokens.access_token).get("/api/v1/permissions").await.assert_refused(403, "TOKEN_INVALID");
        connect(&api, &id, json!([{ "id": REG.id, "operation": "delete" }])).await.ok();
        assert_eq!(asked(&app, &REG, &audience).await.error(), "unauthorized_client");
    }

    async fn r142_a_change_with_one_mistake_changes_nothing(app) {
        let api = app.management_api().await;
        let id = id_of(&api, AUDIENCE).await;
        let unknown = "f".repeat(32);
        for (applications, code) in [
            (json!([{ "id": REG.id }, { "id": unknown }]), "APPLICATIONS_INVALID"),
            (json!([{ "id": REG.id }, { "id": M2M.id, "operation": "remove" }]), "OPERATION_INVALID"),
            (json!([{ "id": REG.id }, { "id": REG.id, "operation": "delete" }]), "APPLICATIONS_INVALID"),
            (json!([{ "id": REG.id }, {}]), "BODY_INVALID"),
            (json!([{ "id": REG.id }, { "id": M2M.id, "operation": null }]), "BODY_INVALID"),
            (Value::from_iter((0..101).map(|n| json!({ "id": format!("{n:032}") }))), "APPLICATIONS_INVALID"),
        ] {
            connect(&api, &id, applications).await.assert_refused(400, code);
        }
        let told = connect(&api, &id, json!([{ "id": REG.id }, { "id": unknown }])).await.text();
        assert!(told.contains(&unknown), "it says which: {told}");
        api.patch(&format!("/api/v1/apis/{id}/applications"), json!({})).await.assert_refused(400, "APPLICATIONS_REQUIRED");
        let details = api.get(&format!("/api/v1/apis/{id}")).await.ok();
        assert_eq!(details["applications"].as_array().expect("applications").len(), 1);
    }

    async fn a_scope_is_taken_from_an_application_and_given_back(app) {
        let api = app.management_api().await;
        let id = id_of(&api, AUDIENCE).await;
        let details = api.get(&format!("/api/v1/apis/{id}")).await.ok();
        let scopes = details["scopes"].as_array().expect("scopes");
        let scope = scopes.iter().find(|one| one["key"] == "read:things").expect("a scope");
        let path = |scope: &str| format!("/api/v1/apis/{id}/applications/{}/scopes/{scope}", M2M.id);
        let by_id = path(scope["id"].as_str().expect("an id"));

        api.delete(&by_id).await.ok();
        assert_eq!(app.machine_token().await.access()["scp"], json!(["write:things"]));
        api.delete(&by_id).await.assert_refused(404, "SCOPE_NOT_FOUND");
        // Connecting who is connected already does not give the scope back.
        connect(&api, &id, json!([{ "id": M2M.id }])).await.ok();
        assert_eq!(app.machine_token().await.access()["scp"], json!(["write:things"]));
        api.post(&path("read:things"), Value::Null).await.ok();
        api.post(&by_id, Value::Null).await.ok();
        assert_eq!(app.machine_token().await.access()["scp"], json!(["read:things", "write:things"]));

        api.post(&path("scope_unknown"), Value::Null).await.assert_refused(404, "SCOPE_NOT_FOUND");
        let stranger = format!("/api/v1/apis/{id}/applications/{}/scopes/read:things", REG.id);
        api.post(&stranger, Value::Null).await.assert_refused(404, "APPLICATION_NOT_FOUND");
        let unknown = format!("/api/v1/apis/unknown/applications/{}/scopes/read:things", M2M.id);
        api.post(&unknown, Value::Null).await.assert_refused(404, "API_NOT_FOUND");
        let other = format!("/api/v1/apis/{}/applications/{}/scopes/read:things", management_id(&api).await, MANAGER.id);
        api.post(&other, Value::Null).await.assert_refused(404, "SCOPE_NOT_FOUND");
    }

    async fn r138_nobody_gives_scopes_of_the_management_api_that_they_do_not_hold(app) {
        let api = app.management_api_with("read:apis update:apis create:api_application_scopes read:users").await;
        let id = management_id(&api).await;
        connect(&api, &id, json!([{ "id": M2M.id }])).await.ok();
        let audience = format!("{}/api", app.issuer());
        let given = asked(&app, &M2M, &audience).await.tokens();
        assert_eq!(given.access()["scp"], json!(["create:api_application_scopes", "read:apis", "read:users", "update:apis"]));
        let scope = |name: &str| format!("/api/v1/apis/{id}/applications/{}/scopes/{name}", M2M.id);
        api.post(&scope("delete:users"), Value::Null).await.assert_refused(403, "FORBIDDEN");
        api.post(&scope("read:users"), Value::Null).await.ok();
        // Nor does an application get its own back.
        let whole = app.management_api().await;
        let own = format!("/api/v1/apis/{id}/applications/{}/scopes/delete:users", MANAGER.id);
        whole.delete(&own).await.ok();
        whole.post(&own, Value::Null).await.assert_refused(403, "FORBIDDEN");
        connect(&whole, &id, json!([{ "id": MANAGER.id }])).await.ok();
        whole.delete("/api/v1/user?id=kp_unknown").await;
        assert_eq!(asked(&app, &MANAGER, &audience).await.tokens().access()["scp"].as_array().expect("scp").len(), domain::scopes::management().len() - 1);
    }

    async fn the_last_application_that_can_give_access_keeps_it(app) {
        let api = app.management_api().await;
        let id = management_id(&api).await;
        let details = api.get(&format!("/api/v1/apis/{id}")).await.ok();
        let first = details["applications"].as_array().expect("applications").iter().find(|one| one["id"] != MANAGER.id).expect("the first one");
        connect(&api, &id, json!([{ "id": first["id"], "operation": "delete" }])).await.ok();

        let refused = "LAST_MANAGEMENT_APPLICATION";
        connect(&api, &id, json!([{ "id": MANAGER.id, "operation": "delete" }])).await.assert_refused(400, refused);
        let key = format!("/api/v1/apis/{id}/applications/{}/scopes/update:apis", MANAGER.id);
        api.delete(&key).await.assert_refused(400, refused);
        let own = format!("/api/v1/applications/{}", MANAGER.id);
        api.delete(&own).await.assert_refused(400, refused);
        api.get(&own).await.ok();

        // In one change another takes its place.
        connect(&api, &id, json!([{ "id": MANAGER.id, "operation": "delete" }, { "id": REG.id }])).await.ok();
        api.get(&own).await.assert_refused(403, "TOKEN_INVALID");
    }

    async fn r136_an_api_of_another_tenant_is_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, ORDERS).await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let path = format!("/api/v1/apis/{id}");
        other.get(&path).await.assert_refused(404, "API_NOT_FOUND");
        other.delete(&path).await.assert_refused(404, "API_NOT_FOUND");
        connect(&other, &id, json!([{ "id": MANAGER.id }])).await.assert_refused(404, "API_NOT_FOUND");
        let theirs = created(&other, ORDERS).await;
        connect(&other, &theirs, json!([{ "id": REG.id }])).await.assert_refused(400, "APPLICATIONS_INVALID");
        let scope = format!("{path}/applications/{}/scopes/read:things", M2M.id);
        other.post(&scope, Value::Null).await.assert_refused(404, "API_NOT_FOUND");
        other.delete(&scope).await.assert_refused(404, "API_NOT_FOUND");
        assert_eq!(api.get(&path).await.ok()["applications"], json!([]));
    }
}
