//! What the audit log tells of changes of settings, pictures and words: how it was before, and how it is now (R209).

use http::Method;
use serde_json::{Value, json};
use testkit::REG;
use testkit::api::ManagementApi;

use crate::branding::{PNG, SVG, upload};

/// The data of all events of a kind, the oldest first.
async fn told(api: &ManagementApi, kind: &str) -> Vec<Value> {
    let events = engine::audit::latest(&api.app.administrator().await, 1_000).await;
    let events = events
        .expect("the audit log")
        .into_iter()
        .filter(|event| event.kind == kind);
    let mut all: Vec<_> = events
        .map(|event| serde_json::from_str(&event.data).expect("JSON"))
        .collect();
    all.reverse();
    all
}

/// The only one that came since the last look.
async fn news(api: &ManagementApi, kind: &str, seen: &mut usize) -> Value {
    let all = told(api, kind).await;
    assert_eq!(all.len(), *seen + 1, "one event of {kind}: {all:?}");
    *seen = all.len();
    all.into_iter().next_back().expect("an event")
}

async fn organization(api: &ManagementApi) -> String {
    let created = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
    created["organization"]["code"].as_str().expect("a code").to_owned()
}

testkit::tests! {
    async fn r209_a_change_of_an_organization_is_told_with_before_and_after(app) {
        let (api, mut seen) = (app.management_api().await, 0);
        let code = organization(&api).await;
        app.seed(json!({ "roles": [{ "key": "guest", "name": "Guest" }] })).await;
        let settings = format!("/api/v1/organizations/{code}/settings");
        api.patch(&settings, json!({ "auto_join_domains": ["acme.test"], "default_roles": ["guest"] })).await.ok();
        let event = news(&api, "organization.updated", &mut seen).await;
        assert_eq!(event["before"], json!({ "auto_join_domains": [], "default_roles": null }));
        assert_eq!(event["after"], json!({ "auto_join_domains": ["acme.test"], "default_roles": ["guest"] }));
        app.clock.advance(1);
        api.patch(&format!("/api/v1/organization/{code}"), json!({ "name": "Globex", "button_color": "#0056f1" })).await.ok();
        let event = news(&api, "organization.updated", &mut seen).await;
        assert_eq!((&event["before"]["name"], &event["after"]["name"]), (&json!("Acme"), &json!("Globex")));
        assert_eq!(event["after"]["brand"]["button_color"], "#0056f1", "{event}");
        assert_eq!(event["after"].as_object().map(serde_json::Map::len), Some(2), "nothing else: {event}");
        app.clock.advance(1);
        api.put(&format!("/api/v1/organizations/{code}/mfa"), json!({ "enabled_factors": ["mfa:email"] })).await.ok();
        let event = news(&api, "organization.updated", &mut seen).await;
        assert_eq!((&event["before"]["mfa"]["is_enforced"], &event["after"]["mfa"]["is_enforced"]), (&json!(false), &json!(true)));
        app.clock.advance(1);
        api.patch(&settings, json!({ "auto_join_domains": ["acme.test"] })).await.ok();
        assert_eq!(told(&api, "organization.updated").await.len(), seen, "nothing changed, nothing told");
    }

    async fn r209_webhooks_are_told_of_an_organization_what_they_were_promised(app) {
        let api = app.management_api().await;
        let code = organization(&api).await;
        api.patch(&format!("/api/v1/organization/{code}"), json!({ "name": "Globex" })).await.ok();
        let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
        let event = events.iter().find(|event| event.kind == "organization.updated").expect("an event");
        let told = api.get(&format!("/api/v1/events/{}", event.id)).await.ok();
        let data = &told["event"]["data"];
        assert_eq!(data["organization"]["name"], "Globex", "{told}");
        assert_eq!(data.as_object().map(serde_json::Map::len), Some(1), "before and after stay in the house: {told}");
    }

    async fn r209_a_picture_is_told_with_the_one_that_was_there_before(app) {
        let api = app.management_api().await;
        let code = organization(&api).await;
        for (base, method, kind) in [
            ("/api/v1/environment".to_owned(), Method::PUT, "environment.updated"),
            (format!("/api/v1/organizations/{code}"), Method::POST, "organization.updated"),
        ] {
            let (path, mut seen) = (format!("{base}/logos/light"), 0);
            upload(&api, method.clone(), &path, ("first.png", PNG)).await.ok();
            let event = news(&api, kind, &mut seen).await;
            assert_eq!(event["before"], json!({ "pictures": { "light": null } }), "{kind}");
            let first = event["after"]["pictures"]["light"].clone();
            assert_eq!(first["file_name"], "first.png", "{kind}: {event}");
            app.clock.advance(1);
            upload(&api, method, &path, ("second.svg", SVG)).await.ok();
            let event = news(&api, kind, &mut seen).await;
            assert_eq!(event["before"]["pictures"]["light"], first, "{kind}");
            let second = event["after"]["pictures"]["light"].clone();
            assert_ne!(second["hash"], first["hash"], "{kind}");
            app.clock.advance(1);
            api.delete(&path).await.ok();
            let event = news(&api, kind, &mut seen).await;
            assert_eq!(event["before"]["pictures"]["light"], second, "{kind}");
            assert_eq!(event["after"], json!({ "pictures": { "light": null } }), "{kind}");
            api.delete(&path).await;
            assert_eq!(told(&api, kind).await.len(), seen, "there was none");
        }
    }

    async fn r209_words_of_pages_are_told_as_they_were_and_as_they_are(app) {
        let (api, mut seen) = (app.management_api().await, 0);
        let path = "/api/v1/environment/texts/en";
        api.put(path, json!({ "texts": { "login-title": "Come in", "login-register": "Join us" } })).await.ok();
        let event = news(&api, "environment.updated", &mut seen).await;
        assert_eq!(event["page_texts"]["language"], "en");
        assert_eq!((&event["before"], &event["after"]["login-title"]), (&json!({}), &json!("Come in")));
        app.clock.advance(1);
        api.put(path, json!({ "texts": { "login-title": "Welcome", "login-register": "Join us" } })).await.ok();
        let event = news(&api, "environment.updated", &mut seen).await;
        assert_eq!(event["before"], json!({ "login-title": "Come in" }), "only what changed");
        assert_eq!(event["after"], json!({ "login-title": "Welcome" }));
        api.put(path, json!({ "texts": { "login-title": "Welcome", "login-register": "Join us" } })).await.ok();
        assert_eq!(told(&api, "environment.updated").await.len(), seen, "nothing changed, nothing told");
    }

    async fn r209_roles_and_permissions_are_told_as_they_were_and_as_they_are(app) {
        let api = app.management_api().await;
        let role = api.post("/api/v1/roles", json!({ "name": "Guest", "key": "guest" })).await.ok();
        let id = role["role"]["id"].as_str().expect("an id");
        api.patch(&format!("/api/v1/roles/{id}"), json!({ "name": "Visitor", "key": "visitor" })).await.ok();
        let event = news(&api, "role.updated", &mut 0).await;
        assert_eq!((&event["before"]["key"], &event["after"]["key"]), (&json!("guest"), &json!("visitor")));
        api.post("/api/v1/permissions", json!({ "name": "Read", "key": "read" })).await.ok();
        let id = api.get("/api/v1/permissions").await.ok()["permissions"][0]["id"].as_str().expect("an id").to_owned();
        api.patch(&format!("/api/v1/permissions/{id}"), json!({ "name": "See", "key": "read" })).await.ok();
        let event = news(&api, "permission.updated", &mut 0).await;
        assert_eq!((&event["before"]["name"], &event["after"]["name"]), (&json!("Read"), &json!("See")));
    }

    async fn an_applications_change_is_told_with_before_and_after(app) {
        let api = app.management_api().await;
        let path = format!("/api/v1/applications/{}/settings", REG.id);
        api.patch(&path, json!({ "is_ask_for_name": false })).await.ok();
        let event = news(&api, "application.updated", &mut 0).await;
        assert_eq!(event["application"]["id"], REG.id);
        assert_eq!((&event["before"], &event["after"]), (&json!({ "is_ask_for_name": true }), &json!({ "is_ask_for_name": false })));
    }
}
