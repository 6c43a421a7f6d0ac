//! `/api/v1/applications`

use http::StatusCode;
use serde_json::{Value, json};
use testkit::api::{MANAGER, ManagementApi};
use testkit::{Client, M2M, REG, SPA, TestApp};

use crate::given::reg;
use crate::steps::{ask, assert_page, fresh_code};

/// Creates an application and gives what the answer says of it.
async fn created(api: &ManagementApi, kind: &str) -> Value {
    let answer = api
        .post("/api/v1/applications", json!({ "name": "Shop", "type": kind }))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["application"].clone()
}

async fn application(api: &ManagementApi, id: &str) -> Value {
    api.get(&format!("/api/v1/applications/{id}")).await.ok()["application"].clone()
}

fn text(value: &Value) -> &'static str {
    Box::leak(value.as_str().expect("a text").to_owned().into_boxed_str())
}

/// A created application as the tests know clients.
fn client(application: &Value) -> Client {
    Client {
        id: text(&application["client_id"]),
        secret: application["client_secret"]
            .as_str()
            .map(|_| text(&application["client_secret"])),
        ..REG
    }
}

async fn names(api: &ManagementApi, query: &str) -> (Vec<String>, Option<String>) {
    let body = api.get(&format!("/api/v1/applications?{query}")).await.ok();
    let items = body["applications"].as_array().expect("applications");
    (
        items.iter().map(|item| text(&item["name"]).to_owned()).collect(),
        body["next_token"].as_str().map(str::to_owned),
    )
}

async fn userinfo(app: &TestApp, token: &str) -> StatusCode {
    app.get_as(token, "/oauth2/v2/user_profile").await.status
}

testkit::tests! {
    async fn an_application_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let new = created(&api, "reg").await;
        let (id, secret) = (text(&new["id"]), text(&new["client_secret"]));
        assert_eq!(new["client_id"], new["id"]);
        assert!((40..=60).contains(&secret.len()) && secret.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{secret}");

        let shop = application(&api, id).await;
        let expected = json!({ "id": id, "client_id": id, "client_secret": secret, "name": "Shop", "type": "reg", "redirect_uris": [], "logout_uris": [] });
        assert_eq!(shop, expected);
        let connections = api.get(&format!("/api/v1/applications/{id}/connections")).await.ok();
        assert_eq!(connections["connections"][0]["strategy"], "email:otp");
        let (_, token) = names(&api, "page_size=2&sort=name_asc").await;
        assert!(token.is_some());
        assert!(names(&api, "").await.0.contains(&"Shop".to_owned()));

        let path = format!("/api/v1/applications/{id}");
        let change = json!({ "name": "Market", "language_key": "pt-BR", "login_uri": "https://shop.example.test/login",
            "homepage_uri": "https://shop.example.test", "redirect_uris": [REG.callback], "logout_uris": [REG.logout] });
        let changed = api.patch(&path, change.clone()).await.ok();
        assert_eq!(changed["code"], "APPLICATION_UPDATED");
        let market = application(&api, id).await;
        for (key, value) in change.as_object().expect("an object") {
            assert_eq!(market[key], *value, "{key}");
        }
        assert_eq!((&market["type"], &market["client_secret"]), (&json!("reg"), &json!(secret)));
        api.patch(&path, Value::Null).await.ok();
        api.patch(&path, json!({ "login_uri": "", "language_key": "" })).await.ok();
        let after = application(&api, id).await;
        assert_eq!((after.get("login_uri"), after.get("language_key"), &after["homepage_uri"]), (None, None, &change["homepage_uri"]));

        api.delete(&path).await.ok();
        for answer in [api.delete(&path).await, api.get(&path).await, api.patch(&path, json!({ "name": "x" })).await] {
            answer.assert_refused(404, "APPLICATION_NOT_FOUND");
        }
        let announced = api.announced("application.").await;
        let own: Vec<_> = announced.iter().filter(|kind| *kind != "application.registered").collect();
        assert_eq!(own, ["application.created", "application.deleted", "application.updated", "application.updated",
                         "application.urls_changed", "application.urls_changed"]);
    }

    async fn only_a_confidential_application_has_a_secret(app) {
        let api = app.management_api().await;
        let spa = created(&api, "spa").await;
        assert_eq!(spa.get("client_secret"), None);
        assert_eq!(application(&api, text(&spa["id"])).await.get("client_secret"), None);
        let machine = created(&api, "m2m").await;
        assert_eq!(application(&api, text(&machine["id"])).await["client_secret"], machine["client_secret"]);
        let connections = api.get(&format!("/api/v1/applications/{}/connections", text(&machine["id"]))).await.ok();
        assert_eq!(connections["connections"], json!([]));
    }

    async fn people_sign_in_to_a_new_application(app) {
        let api = app.management_api().await;
        let shop = client(&created(&api, "reg").await);
        api.patch(&format!("/api/v1/applications/{}", shop.id), json!({ "redirect_uris": [shop.callback] })).await.ok();
        let ada = app.sign_up_at(&shop, "ada@example.test").await;
        assert_eq!(ada.tokens.access()["azp"], shop.id);
    }

    async fn everything_of_a_deleted_application_is_dead_at_once(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let code = fresh_code(&app, &REG, "bob@example.test").await;
        let kept = app.sign_up_at(&SPA, "cy@example.test").await;
        assert_eq!(userinfo(&app, &ada.tokens.access_token).await, 200);
        api.delete(&format!("/api/v1/applications/{}", REG.id)).await.ok();

        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_client");
        assert_eq!(userinfo(&app, &ada.tokens.access_token).await, 401);
        assert_eq!(app.try_exchange(&REG, &code).await.error(), "invalid_client");
        assert_page(&ask(&app, &REG, &[]).await, StatusCode::BAD_REQUEST, "it cannot be signed in to");
        assert_eq!(userinfo(&app, &kept.tokens.access_token).await, 200);

        // Not even one with the same id gets anything of it.
        app.seed(reg(&json!({}))).await;
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        assert_eq!(app.try_exchange(&REG, &code).await.error(), "invalid_grant");
        assert_eq!(userinfo(&app, &ada.tokens.access_token).await, 401);
    }

    async fn r144_tokens_of_an_application_that_is_switched_off_stop_at_once(app) {
        let ada = app.sign_up("ada@example.test").await;
        app.seed(reg(&json!({ "is_active": false }))).await;
        assert_eq!(userinfo(&app, &ada.tokens.access_token).await, 401);
        app.seed(reg(&json!({ "is_active": true }))).await;
        assert_eq!(userinfo(&app, &ada.tokens.access_token).await, 200);
    }

    async fn a_machine_for_one_organization_gets_tokens_for_it(app) {
        let api = app.management_api().await;
        app.seed(json!({ "organizations": [{ "code": "org_0ac3e0ac3e0", "name": "Acme" }] })).await;
        let request = json!({ "name": "Bot", "type": "m2m", "org_code": "org_0ac3e0ac3e0" });
        let bot = api.post("/api/v1/applications", request).await.ok()["application"].clone();
        assert_eq!(application(&api, text(&bot["id"])).await["org_code"], "org_0ac3e0ac3e0");
        let apis = api.get("/api/v1/apis").await.ok();
        let things = apis["apis"].as_array().expect("apis").iter().find(|one| one["name"] == "Things").expect("an API")["id"].clone();
        let path = format!("/api/v1/apis/{}/applications", text(&things));
        api.patch(&path, json!({ "applications": [{ "id": bot["id"] }] })).await.ok();
        let bot = client(&bot);
        let fields = [("grant_type", "client_credentials"), ("client_id", bot.id), ("client_secret", bot.secret.expect("a secret")),
                      ("audience", testkit::app::AUDIENCE)];
        assert_eq!(app.post("/oauth2/token", &fields).await.tokens().access()["org_code"], "org_0ac3e0ac3e0");
    }

    async fn what_is_no_application_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let before = names(&api, "sort=name_asc").await;
        for (body, code) in [
            (Value::Null, "NAME_REQUIRED"),
            (json!({}), "NAME_REQUIRED"),
            (json!({ "name": "A" }), "TYPE_REQUIRED"),
            (json!({ "name": "A", "type": "device" }), "TYPE_INVALID"),
            (json!({ "name": "A", "type": "REG" }), "TYPE_INVALID"),
            (json!({ "name": "", "type": "reg" }), "NAME_REQUIRED"),
            (json!({ "name": "x".repeat(129), "type": "reg" }), "NAME_INVALID"),
            (json!({ "name": null, "type": "reg" }), "BODY_INVALID"),
            (json!({ "name": "A", "type": "reg", "org_code": "org_00000000000" }), "ORG_CODE_INVALID"),
            (json!({ "name": "A", "type": "m2m", "org_code": "org_00000000000" }), "ORG_CODE_INVALID"),
        ] {
            api.post("/api/v1/applications", body).await.assert_refused(400, code);
        }
        assert_eq!(names(&api, "sort=name_asc").await, before);

        let path = format!("/api/v1/applications/{}", REG.id);
        let whole = application(&api, REG.id).await;
        for (body, code) in [
            (json!({ "name": "" }), "NAME_REQUIRED"),
            (json!({ "name": "Other", "language_key": "not a language" }), "LANGUAGE_KEY_INVALID"),
            (json!({ "name": "Other", "login_uri": "javascript:alert(1)" }), "LOGIN_URI_INVALID"),
            (json!({ "name": "Other", "login_uri": "/login" }), "LOGIN_URI_INVALID"),
            (json!({ "name": "Other", "homepage_uri": "myapp://home" }), "HOMEPAGE_URI_INVALID"),
            (json!({ "name": "Other", "homepage_uri": "https://*.example.test" }), "HOMEPAGE_URI_INVALID"),
            (json!({ "name": "Other", "redirect_uris": ["https://a.example.test", "http://b.example.test"] }), "REDIRECT_URIS_INVALID"),
            (json!({ "name": "Other", "redirect_uris": [], "logout_uris": ["https://*.com"] }), "LOGOUT_URIS_INVALID"),
            (json!({ "name": "Other", "redirect_uris": null }), "BODY_INVALID"),
            (json!({ "name": "Other", "redirect_uris": "https://a.example.test" }), "BODY_INVALID"),
        ] {
            api.patch(&path, body).await.assert_refused(400, code);
        }
        assert_eq!(application(&api, REG.id).await, whole);
    }

    async fn r139_what_is_not_for_callers_to_say_is_ignored(app) {
        let api = app.management_api().await;
        let more = json!({ "id": "f".repeat(32), "client_id": "f".repeat(32), "client_secret": "S".repeat(50), "is_active": false,
            "created_at": 1, "environment_id": "env_x", "settings": { "is_active": false }, "secret_hash": "x" });
        let mut request = more.clone();
        request["name"] = json!("Shop");
        request["type"] = json!("reg");
        let made = api.post("/api/v1/applications", request).await.ok()["application"].clone();
        assert!(made["id"] != more["id"] && made["client_secret"] != more["client_secret"], "{made}");
        let path = format!("/api/v1/applications/{}", text(&made["id"]));
        api.patch(&path, more.clone()).await.assert_refused(400, "VALUE_CONFLICT");
        let mut change = more;
        change["id"] = made["id"].clone();
        change["type"] = json!("m2m");
        change["org_code"] = json!("org_00000000000");
        api.patch(&path, change).await.ok();
        let shop = application(&api, text(&made["id"])).await;
        assert_eq!((&shop["type"], &shop["client_secret"], shop.get("org_code")), (&json!("reg"), &made["client_secret"], None));
    }

    async fn r138_a_secret_is_no_way_to_more_rights(app) {
        let api = app.management_api_with("read:applications").await;
        assert_eq!(application(&api, M2M.id).await["client_secret"], json!(M2M.secret));
        assert_eq!(application(&api, MANAGER.id).await["client_secret"], json!(MANAGER.secret), "its own");
        let list = api.get("/api/v1/applications?sort=name_asc&page_size=50").await.ok();
        let first = list["applications"].as_array().expect("applications").iter().find(|one| one["name"] == "Management").expect("the first one").clone();
        assert_eq!(application(&api, text(&first["id"])).await.get("client_secret"), None, "it may do everything");
        let whole = app.management_api().await;
        assert!(application(&whole, text(&first["id"])).await["client_secret"].is_string());
    }

    async fn an_application_may_delete_itself(app) {
        let api = app.management_api().await;
        let own = format!("/api/v1/applications/{}", MANAGER.id);
        api.delete(&own).await.ok();
        api.get(&own).await.assert_refused(403, "TOKEN_INVALID");
    }

    async fn applications_are_listed_a_page_at_a_time(app) {
        let api = app.management_api().await;
        let (all, none) = names(&api, "sort=name_asc&page_size=100").await;
        assert_eq!((all.len(), none), (6, None));
        let (first, token) = names(&api, "sort=name_asc&page_size=4").await;
        let token = token.expect("there is more");
        let (rest, none) = names(&api, &format!("sort=name_asc&page_size=4&next_token={token}")).await;
        assert_eq!(([first, rest].concat(), none), (all.clone(), None));
        let backwards: Vec<String> = all.into_iter().rev().collect();
        assert_eq!(names(&api, "sort=name_desc").await.0, backwards);
        assert_eq!(names(&api, "").await.0.len(), 6);
        api.get("/api/v1/applications?sort=email_asc").await.assert_refused(400, "SORT_INVALID");
        api.get(&format!("/api/v1/applications?sort=name_desc&next_token={token}")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        api.get("/api/v1/applications?page_size=0").await.assert_refused(400, "PAGE_SIZE_INVALID");
    }

    async fn r136_an_application_of_another_tenant_is_unknown(app) {
        let api = app.management_api().await;
        let shop = created(&api, "reg").await;
        let path = format!("/api/v1/applications/{}", text(&shop["id"]));
        app.seed(json!({ "organizations": [{ "code": "org_0ac3e0ac3e0", "name": "Acme" }] })).await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let theirs = text(&created(&other, "reg").await["id"]);
        let connection = api.get("/api/v1/connections").await.ok()["connections"][0]["id"].clone();
        let refused = "APPLICATION_NOT_FOUND";
        other.get(&path).await.assert_refused(404, refused);
        other.patch(&path, json!({ "name": "Mine" })).await.assert_refused(404, refused);
        other.delete(&path).await.assert_refused(404, refused);
        other.get(&format!("{path}/connections")).await.assert_refused(404, refused);
        other.post(&format!("{path}/connections/{}", text(&connection)), Value::Null).await.assert_refused(404, refused);
        other.delete(&format!("{path}/connections/{}", text(&connection))).await.assert_refused(404, refused);
        // The right parent, the wrong child.
        let nested = format!("/api/v1/applications/{theirs}/connections/{}", text(&connection));
        other.post(&nested, Value::Null).await.assert_refused(404, "CONNECTION_NOT_FOUND");
        other.delete(&nested).await.assert_refused(404, "CONNECTION_NOT_FOUND");
        let bot = json!({ "name": "Bot", "type": "m2m", "org_code": "org_0ac3e0ac3e0" });
        other.post("/api/v1/applications", bot).await.assert_refused(400, "ORG_CODE_INVALID");
        assert_eq!(application(&api, text(&shop["id"])).await["name"], "Shop");
    }
}
