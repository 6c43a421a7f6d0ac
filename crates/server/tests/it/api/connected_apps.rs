//! `/api/v1/connected_apps`: how they are configured, and what is refused. What comes of a consent: `connected_apps/`.

use serde_json::{Value, json};
use testkit::api::ManagementApi;

const APPS: &str = "/api/v1/connected_apps";
const AUTH: &str = "/api/v1/connected_apps/auth_url";
const SECRET: &str = "a-secret-of-the-provider-0123456789";
const MASK: &str = "********";

fn google() -> Value {
    json!({ "key_code_ref": "drive", "name": "Google Drive", "provider": "oauth2:google", "client_id": "abc", "client_secret": SECRET,
            "scopes": ["https://www.googleapis.com/auth/drive"], "callback_urls": ["https://app.example.test/connected"] })
}

fn google_with(change: Value) -> Value {
    let mut body = google();
    for (name, value) in change.as_object().expect("an object") {
        body[name] = value.clone();
    }
    body
}

async fn created(api: &ManagementApi, body: Value) -> String {
    let answer = api.post(APPS, body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["connected_app"]["id"].as_str().expect("an id").to_owned()
}

testkit::tests! {
    async fn a_connected_app_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let id = created(&api, google()).await;
        let path = format!("{APPS}/{id}");
        let body = api.get(&path).await.ok()["connected_app"].clone();
        let mut expected = google();
        expected["client_secret"] = json!(MASK);
        expected["id"] = json!(id);
        expected["client_authentication"] = json!("post");
        expected["created_on"] = body["created_on"].clone();
        assert_eq!(body, expected);

        let change = json!({ "name": "Drive", "scopes": [], "callback_urls": ["https://b.example.test/", "https://a.example.test/", "https://b.example.test/"] });
        assert_eq!(api.patch(&path, change).await.ok()["code"], "CONNECTED_APP_UPDATED");
        let body = api.get(&path).await.ok()["connected_app"].clone();
        assert_eq!((&body["name"], &body["scopes"], &body["key_code_ref"]), (&json!("Drive"), &json!([]), &json!("drive")));
        assert_eq!(body["callback_urls"], json!(["https://b.example.test/", "https://a.example.test/"]));
        // Read and written back, it is as it was.
        api.patch(&path, body.clone()).await.ok();
        assert_eq!(api.get(&path).await.ok()["connected_app"], body);

        assert_eq!(api.delete(&path).await.ok()["code"], "CONNECTED_APP_DELETED");
        for answer in [api.get(&path).await, api.patch(&path, json!({ "name": "X" })).await, api.delete(&path).await] {
            answer.assert_refused(404, "CONNECTED_APP_NOT_FOUND");
        }
        created(&api, google()).await;
        let told = api.announced("connected_app.").await;
        assert_eq!(told, ["connected_app.created", "connected_app.created", "connected_app.deleted", "connected_app.updated", "connected_app.updated"]);
    }

    async fn connected_apps_are_listed_a_page_at_a_time(app) {
        let api = app.management_api().await;
        let mut ids = Vec::new();
        for key in ["a", "b", "c"] {
            ids.push(created(&api, google_with(json!({ "key_code_ref": key }))).await);
            app.clock.advance(1);
        }
        let page = async |query: &str| {
            let body = api.get(&format!("{APPS}?{query}")).await.ok();
            let items: Vec<String> = body["connected_apps"].as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect();
            (items, body["has_more"] == true)
        };
        assert_eq!(page("").await, (ids.clone(), false));
        assert_eq!(page("page_size=2").await, (ids[..2].to_vec(), true));
        assert_eq!(page(&format!("page_size=2&starting_after={}", ids[1])).await, (ids[2..].to_vec(), false));
        assert_eq!(page(&format!("page_size=1&ending_before={}", ids[2])).await, (ids[1..2].to_vec(), true));
        api.get(&format!("{APPS}?starting_after=x")).await.assert_refused(400, "STARTING_AFTER_INVALID");
        let theirs = app.tenant("https://login.other.test").await.management_api().await;
        assert_eq!(theirs.get(APPS).await.ok()["connected_apps"], json!([]));
        theirs.get(&format!("{APPS}/{}", ids[0])).await.assert_refused(404, "CONNECTED_APP_NOT_FOUND");
        created(&theirs, google_with(json!({ "key_code_ref": "a" }))).await;
    }

    async fn r140_a_secret_of_a_connected_app_goes_in_and_never_comes_out(app) {
        let api = app.management_api().await;
        let id = created(&api, google()).await;
        let answers = [api.get(APPS).await, api.get(&format!("{APPS}/{id}")).await];
        assert!(answers.iter().all(|answer| !answer.text().contains(SECRET)));
        let told = format!("{:?}", engine::audit::latest(&app.administrator().await, 1_000).await.expect("the log"));
        assert!(!told.contains(SECRET) && !app.stored().await.contains(SECRET));
    }

    async fn a_secret_is_taken_away_only_where_there_may_be_none(app) {
        let api = app.management_api().await;
        let path = format!("{APPS}/{}", created(&api, google()).await);
        for empty in ["", "  "] {
            api.patch(&path, json!({ "client_secret": empty, "name": "Changed" })).await.assert_refused(400, "CLIENT_SECRET_REQUIRED");
        }
        let body = api.get(&path).await.ok()["connected_app"].clone();
        assert_eq!((&body["client_secret"], &body["name"]), (&json!(MASK), &json!("Google Drive")));
        let custom = json!({ "key_code_ref": "custom", "provider": "custom", "authorization_url": "https://a.example/authorize", "token_url": "http://localhost:1/token" });
        let path = format!("{APPS}/{}", created(&api, google_with(custom)).await);
        api.patch(&path, json!({ "client_secret": MASK })).await.ok();
        assert_eq!(api.get(&path).await.ok()["connected_app"]["client_secret"], MASK);
        api.patch(&path, json!({ "client_secret": "" })).await.ok();
        assert_eq!(api.get(&path).await.ok()["connected_app"].get("client_secret"), None);
        let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the log");
        assert!(events.iter().any(|event| event.kind == "connected_app.updated" && event.data.contains(r#""is_secret_changed":true"#)));
    }

    async fn tokens_are_never_sent_elsewhere_because_an_address_was_edited(app) {
        let api = app.management_api().await;
        let path = format!("{APPS}/{}", created(&api, google()).await);
        for change in [json!({ "provider": "oauth2:github" }), json!({ "client_id": "abd" }), json!({ "token_url": "https://evil.example/token" }),
                       json!({ "authorization_url": "https://evil.example/" }), json!({ "revocation_url": "https://evil.example/", "client_secret": "x" }),
                       json!({ "entra_id_domain": "evil.example" })] {
            let mut change = change;
            change["name"] = json!("Changed");
            api.patch(&path, change).await.assert_refused(400, "CONNECTED_APP_PLACE_FIXED");
        }
        assert_eq!(api.get(&path).await.ok()["connected_app"]["name"], "Google Drive");
    }

    async fn r149_what_is_called_for_a_connected_app_is_where_we_may_call(app) {
        let api = app.management_api().await;
        for (change, code) in [
            (json!({ "token_url": "https://169.254.169.254/token" }), "TOKEN_URL_INVALID"),
            (json!({ "token_url": "http://a.example/token" }), "TOKEN_URL_INVALID"),
            (json!({ "revocation_url": "https://10.0.0.1/revoke" }), "REVOCATION_URL_INVALID"),
            (json!({ "authorization_url": "javascript:alert(1)" }), "AUTHORIZATION_URL_INVALID"),
        ] {
            api.post(APPS, google_with(change)).await.assert_refused(400, code);
        }
        assert_eq!(api.get(APPS).await.ok()["connected_apps"], json!([]));
    }

    async fn what_is_no_connected_app_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let custom = json!({ "provider": "custom", "authorization_url": "https://a.example/authorize", "token_url": "http://localhost:1/token" });
        let custom_with = |name: &str, value: &str| {
            let mut body = custom.clone();
            body[name] = json!(value);
            body
        };
        for (change, code) in [
            (json!({ "key_code_ref": "" }), "KEY_CODE_REF_REQUIRED"),
            (json!({ "key_code_ref": "a b" }), "KEY_CODE_REF_INVALID"),
            (json!({ "name": " " }), "NAME_REQUIRED"),
            (json!({ "provider": "" }), "PROVIDER_REQUIRED"),
            (json!({ "provider": "saml:custom" }), "PROVIDER_INVALID"),
            (json!({ "client_id": "" }), "CLIENT_ID_REQUIRED"),
            (json!({ "client_id": "a\nb" }), "CLIENT_ID_INVALID"),
            (json!({ "client_secret": "" }), "CLIENT_SECRET_REQUIRED"),
            (json!({ "client_secret": MASK }), "CLIENT_SECRET_REQUIRED"),
            (json!({ "client_secret": null }), "BODY_INVALID"),
            (json!({ "scopes": ["a b"] }), "SCOPES_INVALID"),
            (json!({ "callback_urls": [] }), "CALLBACK_URLS_REQUIRED"),
            (json!({ "callback_urls": ["javascript:alert(1)"] }), "CALLBACK_URLS_INVALID"),
            (json!({ "callback_urls": ["https://*.example.test/"] }), "CALLBACK_URLS_INVALID"),
            (json!({ "callback_urls": ["https://{organization.handle}.example.test/"] }), "CALLBACK_URLS_INVALID"),
            (json!({ "callback_urls": ["//evil.example"] }), "CALLBACK_URLS_INVALID"),
            (json!({ "callback_urls": ["https://a.example.test/?session_id=x"] }), "CALLBACK_URLS_INVALID"),
            (json!({ "authorization_url": "https://a.example/?state=x" }), "AUTHORIZATION_URL_INVALID"),
            (json!({ "authorization_url": "https://a.example/?p=1&redirect_uri=https://evil.example" }), "AUTHORIZATION_URL_INVALID"),
            (json!({ "client_authentication": "none" }), "CLIENT_AUTHENTICATION_INVALID"),
            (json!({ "entra_id_domain": "a/b" }), "ENTRA_ID_DOMAIN_INVALID"),
            (json!({ "provider": "custom" }), "AUTHORIZATION_URL_REQUIRED"),
            (custom_with("token_url", ""), "TOKEN_URL_REQUIRED"),
        ] {
            api.post(APPS, google_with(change)).await.assert_refused(400, code);
        }
        assert_eq!(api.get(APPS).await.ok()["connected_apps"], json!([]));
        created(&api, google()).await;
        api.post(APPS, google()).await.assert_refused(409, "CONNECTED_APP_KEY_ALREADY_EXISTS");
        let other = created(&api, google_with(json!({ "key_code_ref": "other" }))).await;
        api.patch(&format!("{APPS}/{other}"), json!({ "key_code_ref": "drive" })).await.assert_refused(409, "CONNECTED_APP_KEY_ALREADY_EXISTS");
        // A custom provider may know us by the code challenge alone.
        created(&api, google_with({ let mut body = custom_with("client_secret", ""); body["key_code_ref"] = json!("public"); body })).await;
    }

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
