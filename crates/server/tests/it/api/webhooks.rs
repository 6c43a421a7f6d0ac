//! `/api/v1/webhooks`, `/api/v1/event_types` and `/api/v1/events`

use serde_json::{Value, json};
use testkit::TestApp;
use testkit::api::ManagementApi;

const ENDPOINT: &str = "https://hooks.example.test/kinde";

fn hook(name: &str) -> Value {
    json!({ "endpoint": ENDPOINT, "name": name, "event_types": ["user.created"] })
}

async fn created(api: &ManagementApi, body: Value) -> String {
    let answer = api.post("/api/v1/webhooks", body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["webhook"]["id"].as_str().expect("an id").to_owned()
}

async fn all(api: &ManagementApi) -> Vec<Value> {
    let list = api.get("/api/v1/webhooks").await.ok();
    assert_eq!((&list["code"], &list["message"]), (&json!("OK"), &json!("Success")));
    list["webhooks"].as_array().expect("webhooks").clone()
}

/// The id of the latest event of a kind.
async fn latest(app: &TestApp, kind: &str) -> String {
    let events = engine::audit::latest(&app.administrator().await, 1_000)
        .await
        .expect("the audit log");
    let found = events.into_iter().find(|event| event.kind == kind);
    found.unwrap_or_else(|| panic!("no {kind} happened")).id.to_string()
}

testkit::tests! {
    async fn q40_a_webhook_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let body = json!({ "endpoint": ENDPOINT, "name": "Warehouse", "description": "Stock",
            "event_types": ["user.updated", "user.created", "user.updated"], "is_active": false, "id": "webhook_mine" });
        let answer = api.post("/api/v1/webhooks", body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = answer.json();
        assert_eq!((&answer["code"], &answer["webhook"]["endpoint"]), (&json!("WEBHOOK_CREATED"), &json!(ENDPOINT)));
        let id = answer["webhook"]["id"].as_str().expect("an id").to_owned();
        assert_ne!(id, "webhook_mine");

        let list = all(&api).await;
        assert_eq!(list, [json!({ "id": id, "name": "Warehouse", "endpoint": ENDPOINT, "description": "Stock",
            "event_types": ["user.created", "user.updated"], "created_on": "2026-01-01T00:00:00.000000Z" })]);

        let path = format!("/api/v1/webhooks/{id}");
        let change = json!({ "name": "Stock", "description": null, "event_types": ["organization.created"],
            "endpoint": "https://elsewhere.example.test/" });
        let answer = api.patch(&path, change).await.ok();
        assert_eq!((&answer["code"], &answer["webhook"]["id"]), (&json!("WEBHOOK_UPDATED"), &json!(id)));
        let list = all(&api).await;
        assert_eq!((&list[0]["name"], list[0].get("description")), (&json!("Stock"), None));
        assert_eq!(list[0]["event_types"], json!(["organization.created"]));
        assert_eq!(list[0]["endpoint"], ENDPOINT, "the endpoint never changes");
        api.patch(&path, json!({})).await.ok();
        assert_eq!(all(&api).await, list, "what is not named stays");

        let answer = api.delete(&path).await.ok();
        assert_eq!((&answer["code"], &answer["message"]), (&json!("WEBHOOK_DELETED"), &json!("Webhook deleted")));
        assert_eq!(all(&api).await, [json!(null); 0]);
        api.delete(&path).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
        api.patch(&path, json!({ "name": "x" })).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
        let announced = api.announced("webhook.").await;
        assert_eq!(announced, ["webhook.created", "webhook.deleted", "webhook.updated", "webhook.updated"]);
    }

    async fn what_is_no_webhook_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let with = |change: Value| {
            let mut body = hook("Good");
            for (name, value) in change.as_object().expect("an object") {
                body[name] = value.clone();
            }
            body
        };
        let without = |name: &str| {
            let mut body = hook("Good");
            body.as_object_mut().expect("an object").remove(name);
            body
        };
        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (without("endpoint"), "ENDPOINT_REQUIRED"),
            (without("name"), "NAME_REQUIRED"),
            (without("event_types"), "EVENT_TYPES_REQUIRED"),
            (with(json!({ "endpoint": "" })), "ENDPOINT_REQUIRED"),
            (with(json!({ "name": " " })), "NAME_REQUIRED"),
            (with(json!({ "event_types": [] })), "EVENT_TYPES_REQUIRED"),
            (with(json!({ "event_types": ["user.created", "user.exploded"] })), "EVENT_TYPES_INVALID"),
            (with(json!({ "event_types": ["session.ended"] })), "EVENT_TYPES_INVALID"),
            (with(json!({ "event_types": "user.created" })), "BODY_INVALID"),
            (with(json!({ "event_types": null })), "BODY_INVALID"),
            (with(json!({ "endpoint": null })), "BODY_INVALID"),
            (with(json!({ "name": "x".repeat(129) })), "NAME_INVALID"),
            (with(json!({ "name": "a\r\nb" })), "NAME_INVALID"),
            (with(json!({ "description": "x".repeat(1_001) })), "DESCRIPTION_INVALID"),
            (with(json!({ "description": 7 })), "BODY_INVALID"),
        ] {
            api.post("/api/v1/webhooks", body).await.assert_refused(400, code);
        }
        assert_eq!(all(&api).await, [json!(null); 0]);
        let id = created(&api, hook("Good")).await;
        let before = all(&api).await;
        for (body, code) in [
            (json!({ "name": "" }), "NAME_REQUIRED"),
            (json!({ "event_types": [] }), "EVENT_TYPES_REQUIRED"),
            (json!({ "name": "New", "event_types": ["user.exploded"] }), "EVENT_TYPES_INVALID"),
            (json!({ "name": null }), "BODY_INVALID"),
        ] {
            api.patch(&format!("/api/v1/webhooks/{id}"), body).await.assert_refused(400, code);
        }
        assert_eq!(all(&api).await, before);
    }

    async fn r149_an_endpoint_is_checked_before_it_is_kept(app) {
        let api = app.management_api().await;
        for endpoint in [
            "https://10.0.0.1/hook", "https://169.254.169.254/latest/meta-data/", "https://[fd00:ec2::254]/", "https://0xa000001/",
            "https://[::ffff:10.0.0.1]/", "http://hooks.example.test/", "https://hooks.example.test:8443/",
            "https://user:secret@hooks.example.test/", "ftp://hooks.example.test/", "hooks.example.test",
            "https://hooks.example.test/a\r\nX-Injected: 1", "https://hooks.example.test/#part", "javascript:alert(1)",
        ] {
            let body = json!({ "endpoint": endpoint, "name": "Bad", "event_types": ["user.created"] });
            api.post("/api/v1/webhooks", body).await.assert_refused(400, "ENDPOINT_INVALID");
        }
        assert_eq!(all(&api).await, [json!(null); 0]);
        created(&api, hook("Good")).await;
    }

    async fn q25_an_update_without_an_id_is_for_the_only_webhook(app) {
        let api = app.management_api().await;
        let rename = |name: &str| json!({ "name": name });
        api.patch("/api/v1/webhooks", rename("None")).await.assert_refused(400, "WEBHOOK_ID_REQUIRED");
        let first = created(&api, hook("First")).await;
        let answer = api.patch("/api/v1/webhooks", rename("Only")).await.ok();
        assert_eq!(answer["webhook"]["id"], first);
        assert_eq!(all(&api).await[0]["name"], "Only");

        app.clock.advance(1);
        let second = created(&api, hook("Second")).await;
        api.patch("/api/v1/webhooks", rename("Which")).await.assert_refused(400, "WEBHOOK_ID_REQUIRED");
        for (place, query, body) in [
            ("query", format!("?webhook_id={second}"), json!({ "name": "1" })),
            ("query", format!("?id={second}"), json!({ "name": "2" })),
            ("body", String::new(), json!({ "name": "3", "webhook_id": second })),
            ("body", String::new(), json!({ "name": "4", "id": second })),
            ("both", format!("?id={second}"), json!({ "name": "5", "webhook_id": second })),
        ] {
            let answer = api.patch(&format!("/api/v1/webhooks{query}"), body.clone()).await.ok();
            assert_eq!(answer["webhook"]["id"], second, "{place}");
            let list = all(&api).await;
            assert_eq!((&list[0]["name"], &list[1]["name"]), (&json!("Only"), &body["name"]), "{place}");
        }
        for path in [format!("?id={second}"), format!("?id={second}&webhook_id={first}"), format!("/{second}")] {
            let other = json!({ "name": "6", "id": first });
            let answer = api.patch(&format!("/api/v1/webhooks{path}"), other).await;
            answer.assert_refused(400, "VALUE_CONFLICT");
        }
        api.patch("/api/v1/webhooks?id=webhook_unknown", rename("x")).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
    }

    async fn r136_webhooks_and_events_of_another_tenant_are_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, hook("Mine")).await;
        app.sign_up("ada@example.test").await;
        let event = latest(&app, "user.created").await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let path = format!("/api/v1/webhooks/{id}");
        other.patch(&path, json!({ "name": "Theirs" })).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
        other.patch(&format!("/api/v1/webhooks?id={id}"), json!({ "name": "Theirs" })).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
        other.patch("/api/v1/webhooks", json!({ "name": "Theirs" })).await.assert_refused(400, "WEBHOOK_ID_REQUIRED");
        other.delete(&path).await.assert_refused(404, "WEBHOOK_NOT_FOUND");
        other.get(&format!("/api/v1/events/{event}")).await.assert_refused(404, "EVENT_NOT_FOUND");
        assert_eq!(all(&other).await, [json!(null); 0]);
        assert_eq!(all(&api).await[0]["name"], "Mine");
        api.get(&format!("/api/v1/events/{event}")).await.ok();
    }

    async fn an_event_is_read_as_webhooks_are_told_of_it(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let id = latest(&app, "user.created").await;
        let body = api.get(&format!("/api/v1/events/{id}")).await.ok();
        assert_eq!((&body["code"], &body["message"]), (&json!("OK"), &json!("Success")));
        let event = &body["event"];
        assert_eq!((&event["type"], &event["source"], &event["event_id"]), (&json!("user.created"), &json!("user"), &json!(id)));
        assert_eq!(event["timestamp"], "2026-01-01T00:00:00.000000Z");
        assert_eq!(event["data"]["user"]["id"], ada.tokens.access()["sub"]);
        assert_eq!(event["data"]["user"]["email"], "ada@example.test");
        assert_eq!(event.get("ip_address"), None);
        let id = latest(&app, "user.authenticated").await;
        let event = api.get(&format!("/api/v1/events/{id}")).await.ok()["event"].clone();
        assert_eq!(event["ip_address"], "203.0.113.7");
        assert_eq!(event["data"], json!({ "user": { "id": ada.tokens.access()["sub"] } }));

        created(&api, hook("For the audit log")).await;
        let private = latest(&app, "webhook.created").await;
        api.get(&format!("/api/v1/events/{private}")).await.assert_refused(404, "EVENT_NOT_FOUND");
        api.get("/api/v1/events/event_unknown").await.assert_refused(404, "EVENT_NOT_FOUND");
    }

    async fn every_type_of_event_is_listed_with_a_schema(app) {
        let api = app.management_api().await;
        let types = api.get("/api/v1/event_types").await.ok()["event_types"].clone();
        let codes: Vec<_> = types.as_array().expect("types").iter().map(|one| one["code"].as_str().expect("a code")).collect();
        assert_eq!(codes, [
            "user.created", "user.updated", "user.deleted", "user.authenticated", "user.authentication_failed",
            "organization.created", "organization.updated", "organization.deleted", "role.created", "role.updated",
            "role.deleted", "permission.created", "permission.updated", "permission.deleted", "subscriber.created",
            "access_request.created",
        ]);
        for one in types.as_array().expect("types") {
            assert!(one["schema"].is_object() && one["name"].is_string() && one["origin"].is_string(), "{one}");
            assert_eq!(one["schema"]["properties"]["type"]["const"], one["code"]);
        }
        assert_eq!(types[0]["id"], "et_00000000000000000000000000000001", "ids never change");
        let all: Vec<_> = codes.iter().map(|code| json!(code)).collect();
        created(&api, json!({ "endpoint": ENDPOINT, "name": "Everything", "event_types": all })).await;
    }

    async fn an_environment_has_a_hundred_webhooks_at_most(app) {
        let api = app.management_api().await;
        for number in 0..100 {
            created(&api, hook(&number.to_string())).await;
        }
        api.post("/api/v1/webhooks", hook("One more")).await.assert_refused(400, "WEBHOOK_LIMIT_REACHED");
        assert_eq!(all(&api).await.len(), 100);
    }
}
