//! `/api/v1/applications/{app_id}/auth_redirect_urls` and `auth_logout_urls`

use http::StatusCode;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{Client, REG, SPA};

use crate::steps::{ask, assert_page};

const PREVIEW: &str = "https://pre-1.example.test/api/auth/kinde_callback";

fn path(client: &Client, kind: &str) -> String {
    format!("/api/v1/applications/{}/auth_{kind}_urls", client.id)
}

async fn urls(api: &ManagementApi, kind: &str) -> Value {
    api.get(&path(&REG, kind)).await.ok()["redirect_urls"].clone()
}

testkit::tests! {
    async fn urls_are_added_replaced_and_removed(app) {
        let api = app.management_api().await;
        for (kind, first, code) in [("redirect", REG.callback, "CALLBACK"), ("logout", REG.logout, "LOGOUT")] {
            let path = path(&REG, kind);
            let body = api.get(&path).await.ok();
            assert_eq!((&body["redirect_urls"], &body["code"]), (&json!([first]), &json!("OK")));
            assert_eq!(body.get("logout_urls"), (kind == "logout").then_some(&json!([first])));

            let added = api.post(&path, json!({ "urls": [" https://a.example.test/x ", first, "https://a.example.test/x"] })).await.ok();
            assert_eq!(added["code"], format!("{code}_URLS_ADDED"));
            assert_eq!(urls(&api, kind).await.as_array().expect("a list").len(), 2);
            api.put(&path, json!({ "urls": ["https://b.example.test/y", "https://c.example.test/z"] })).await.ok();
            assert_eq!(urls(&api, kind).await, json!(["https://b.example.test/y", "https://c.example.test/z"]));
            api.delete(&format!("{path}?urls=https%3A%2F%2Fb.example.test%2Fy,https://unknown.example.test")).await.ok();
            assert_eq!(urls(&api, kind).await, json!(["https://c.example.test/z"]));
            api.delete(&format!("{path}?urls=https%253A%252F%252Fc.example.test%252Fz")).await.ok();
            assert_eq!(urls(&api, kind).await, json!([]));
            api.delete(&format!("{path}?urls=https://c.example.test/z")).await.ok();
            for cleared in [json!({ "urls": [] }), json!({})] {
                api.post(&path, json!({ "urls": ["https://a.example.test/x"] })).await.ok();
                api.put(&path, cleared).await.ok();
                assert_eq!(urls(&api, kind).await, json!([]));
            }
        }
        assert_eq!(api.announced("application.urls").await.len(), 16);
    }

    async fn a_change_acts_at_the_next_request(app) {
        let api = app.management_api().await;
        let preview = Client { callback: PREVIEW, ..REG };
        assert_page(&ask(&app, &preview, &[]).await, StatusCode::BAD_REQUEST, "not yet");
        api.post(&path(&REG, "redirect"), json!({ "urls": [PREVIEW] })).await.ok();
        let ada = app.sign_up_at(&preview, "ada@example.test").await;
        assert_eq!(ada.tokens.access()["azp"], REG.id);
        api.delete(&format!("{}?urls={PREVIEW}", path(&REG, "redirect"))).await.ok();
        assert_page(&ask(&app, &preview, &[]).await, StatusCode::BAD_REQUEST, "not any more");
        assert_eq!(ask(&app, &REG, &[]).await.status, StatusCode::SEE_OTHER);

        let logout = format!("/logout?redirect={PREVIEW}&client_id={}", REG.id);
        assert_ne!(app.get(&logout).await.location(), Some(PREVIEW));
        api.post(&path(&REG, "logout"), json!({ "urls": [PREVIEW] })).await.ok();
        assert_eq!(app.get(&logout).await.location(), Some(PREVIEW));
    }

    async fn a_bad_url_is_named_and_nothing_changes(app) {
        let api = app.management_api().await;
        for kind in ["redirect", "logout"] {
            let before = urls(&api, kind).await;
            for bad in ["", "/callback", "app.example.test", "http://app.example.test/cb", "https://app.example.test/cb#x",
                        "https://u:p@app.example.test/cb", "javascript:alert(1)", "data:text/html,x", "https://*.com/cb",
                        "https://a.*.example.test/cb", "https://*.vercel.app/cb", "HTTPS://app.example.test/cb", "https://app.example.test/a b"] {
                let body = json!({ "urls": ["https://good.example.test/cb", bad] });
                for answer in [api.post(&path(&REG, kind), body.clone()).await, api.put(&path(&REG, kind), body).await] {
                    answer.assert_refused(400, "URLS_INVALID");
                    let message = answer.json()["errors"][0]["message"].clone();
                    assert!(message.as_str().expect("a text").contains(&format!("{bad:?}")), "{message}");
                }
            }
            for (body, code) in [(Value::Null, "BODY_REQUIRED"), (json!({ "urls": "https://a.example.test" }), "BODY_INVALID"),
                                 (json!({ "urls": null }), "BODY_INVALID"), (json!({ "urls": [7] }), "BODY_INVALID")] {
                api.put(&path(&REG, kind), body).await.assert_refused(400, code);
            }
            let many: Vec<String> = (0..1_001).map(|n| format!("https://a{n}.example.test/cb")).collect();
            api.post(&path(&REG, kind), json!({ "urls": many })).await.assert_refused(400, "URLS_INVALID");
            for query in ["", "?urls=", "?urls=,"] {
                api.delete(&format!("{}{query}", path(&REG, kind))).await.assert_refused(400, "URLS_REQUIRED");
            }
            assert_eq!(urls(&api, kind).await, before);
        }
    }

    async fn plain_http_is_for_this_machine_only(app) {
        let api = app.management_api().await;
        let local = ["http://127.0.0.1:8000/cb", "http://[::1]:8000/cb", "http://app.localhost/cb", "http://localhost:3000/cb", "myapp://callback"];
        api.put(&path(&REG, "redirect"), json!({ "urls": local })).await.ok();
        assert_eq!(urls(&api, "redirect").await.as_array().expect("a list").len(), local.len());
    }

    async fn the_add_urls_script_runs_with_the_web_applications_own_credentials(app) {
        let api = app.management_api().await;
        let audience = format!("{}/api", app.issuer());
        let apis = api.get("/api/v1/apis").await.ok();
        let management = apis["apis"].as_array().expect("apis").iter().find(|one| one["is_management_api"] == true).expect("one")["id"].clone();
        let connected = format!("/api/v1/apis/{}/applications", management.as_str().expect("an id"));
        api.patch(&connected, json!({ "applications": [{ "id": REG.id }] })).await.ok();

        // From here on as the script does it, line by line.
        let secret = REG.secret.expect("a secret");
        let fields = [("client_id", REG.id), ("client_secret", secret), ("grant_type", "client_credentials"), ("audience", audience.as_str())];
        let answer = app.post_with("/oauth2/token", &fields, &[("accept", "application/json")]).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let token = answer.json()["access_token"].as_str().expect("a token").to_owned();
        let script = api.with_token(&token);
        for (kind, url) in [("redirect", "https://shop-7.vercel.app/api/auth/kinde_callback"), ("logout", "https://shop-7.vercel.app")] {
            let answer = script.post(&path(&REG, kind), json!({ "urls": [url] })).await;
            assert!(answer.status.is_success() && answer.json()["message"].is_string(), "{}", answer.text());
            assert!(urls(&api, kind).await.as_array().expect("a list").contains(&json!(url)));
        }
    }

    async fn r136_urls_of_another_tenants_application_are_unknown(app) {
        let api = app.management_api().await;
        let made = api.post("/api/v1/applications", json!({ "name": "Shop", "type": "spa" })).await.ok();
        let id = made["application"]["id"].as_str().expect("an id").to_owned();
        let other = app.tenant("https://login.other.test").await.management_api().await;
        for kind in ["redirect", "logout"] {
            for id in [id.as_str(), "unknown", SPA.origin] {
                let id: String = url::form_urlencoded::byte_serialize(id.as_bytes()).collect();
                let path = format!("/api/v1/applications/{id}/auth_{kind}_urls");
                let body = json!({ "urls": ["https://evil.example.test"] });
                for answer in [other.get(&path).await, other.post(&path, body.clone()).await, other.put(&path, body).await,
                               other.delete(&format!("{path}?urls=https://a.example.test")).await] {
                    answer.assert_refused(404, "APPLICATION_NOT_FOUND");
                }
            }
        }
        let path = format!("/api/v1/applications/{id}/auth_redirect_urls");
        assert_eq!(api.get(&path).await.ok()["redirect_urls"], json!([]));
    }

    async fn a_url_with_a_comma_is_removed_like_any_other(app) {
        let api = app.management_api().await;
        let kept = "https://kept.example.test/cb?x=1";
        let with_comma = "https://app.example.test/cb?ids=1,2,3";
        for query in ["https://app.example.test/cb?ids=1,2,3", "https%3A%2F%2Fapp.example.test%2Fcb%3Fids%3D1%2C2%2C3",
                      "https%253A%252F%252Fapp.example.test%252Fcb%253Fids%253D1%252C2%252C3",
                      "https://b.example.test/cb,https://app.example.test/cb?ids=1,2,3,https://c.example.test/cb"] {
            for kind in ["redirect", "logout"] {
                api.put(&path(&REG, kind), json!({ "urls": [kept, with_comma, "https://app.example.test/cb?ids=1"] })).await.ok();
                api.delete(&format!("{}?urls={query}", path(&REG, kind))).await.ok();
                assert_eq!(urls(&api, kind).await, json!(["https://app.example.test/cb?ids=1", kept]), "{kind} {query}");
            }
        }
    }
}
