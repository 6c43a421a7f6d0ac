//! `/api/v1/users/{user_id}/identities` and `/api/v1/identities/{identity_id}`

use serde_json::{Value, json};
use testkit::REG;
use testkit::api::ManagementApi;

async fn user(api: &ManagementApi, email: &str) -> String {
    let identities = json!([{ "type": "email", "details": { "email": email }, "is_verified": true }]);
    let answer = api.post("/api/v1/user", json!({ "identities": identities })).await.ok();
    answer["id"].as_str().expect("an id").to_owned()
}

async fn add(api: &ManagementApi, user: &str, body: Value) -> String {
    let answer = api.post(&format!("/api/v1/users/{user}/identities"), body).await.ok();
    assert_eq!(answer["code"], "IDENTITY_CREATED");
    answer["identity"]["id"].as_str().expect("an id").to_owned()
}

async fn identities(api: &ManagementApi, user: &str) -> Vec<Value> {
    let body = api.get(&format!("/api/v1/users/{user}/identities")).await.ok();
    assert_eq!(body["identities"], body["properties"], "the same list under both names");
    body["identities"].as_array().expect("identities").clone()
}

/// Types and values, primary ones marked with a star.
async fn told(api: &ManagementApi, user: &str) -> Vec<String> {
    let describe = |one: &Value| {
        let star = if one["is_primary"] == true { "*" } else { "" };
        format!(
            "{}:{}{star}",
            one["type"].as_str().expect("a type"),
            one["name"].as_str().expect("a name")
        )
    };
    let mut told: Vec<_> = identities(api, user).await.iter().map(describe).collect();
    told.sort();
    told
}

testkit::tests! {
    async fn an_identity_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let ada = user(&api, "ada@example.test").await;
        app.clock.advance(1);
        let id = add(&api, &ada, json!({ "type": "email", "value": "Countess@Example.test" })).await;
        let found = api.get(&format!("/api/v1/identities/{id}")).await.ok();
        for body in [&found, &found["identity"]] {
            assert_eq!((&body["id"], &body["type"]), (&json!(id), &json!("email")));
            assert_eq!((&body["name"], &body["email"]), (&json!("Countess@example.test"), &json!("Countess@example.test")));
            assert_eq!((&body["is_confirmed"], &body["is_primary"]), (&json!(false), &json!(false)));
            assert_eq!(body["total_logins"], 0);
            assert!(body["created_on"].is_string() && body.get("last_login_on").is_none(), "{body}");
        }
        assert_eq!((&found["code"], &found["message"]), (&json!("OK"), &json!("Success")));
        assert_eq!(told(&api, &ada).await, ["email:Countess@example.test", "email:ada@example.test*"]);

        let path = format!("/api/v1/identities/{id}");
        assert_eq!(api.patch(&path, json!({ "is_primary": true })).await.ok()["code"], "IDENTITY_UPDATED");
        assert_eq!(told(&api, &ada).await, ["email:Countess@example.test*", "email:ada@example.test"]);
        assert_eq!(api.get(&format!("/api/v1/user?id={ada}")).await.ok()["preferred_email"], "Countess@example.test");
        let list = api.get("/api/v1/users?sort=email_asc").await.ok();
        assert_eq!(list["users"][0]["email"], "Countess@example.test");
        let tokens = app.sign_in("ada@example.test").await.tokens;
        assert_eq!(tokens.id()["email"], "Countess@example.test", "tokens carry the primary one");
        assert_eq!(tokens.id()["email_verified"], false);

        api.patch(&path, json!({ "is_primary": false })).await.assert_refused(400, "IDENTITY_IS_PRIMARY");
        api.patch(&path, json!({})).await.ok();
        api.patch(&path, json!({ "is_primary": "yes" })).await.assert_refused(400, "BODY_INVALID");
        api.delete(&path).await.ok();
        assert_eq!(told(&api, &ada).await, ["email:ada@example.test*"], "the next one takes its place");
        api.delete(&path).await.assert_refused(404, "IDENTITY_NOT_FOUND");
        api.get(&path).await.assert_refused(404, "IDENTITY_NOT_FOUND");
        api.patch(&path, json!({ "is_primary": true })).await.assert_refused(404, "IDENTITY_NOT_FOUND");
        assert_eq!(app.refresh(&REG, tokens.refresh()).await.id()["email"], "ada@example.test");
        assert_eq!(api.announced("identity.").await, ["identity.created", "identity.deleted", "identity.updated"]);
        assert_eq!(api.announced("user.updated").await.len(), 3);
    }

    async fn every_type_is_kept_in_its_own_form(app) {
        let api = app.management_api().await;
        let ada = user(&api, "ada@example.test").await;
        for body in [
            json!({ "type": "username", "value": "Countess" }),
            json!({ "type": "phone", "value": "(0)7700 900-000", "phone_country_id": "gb" }),
            json!({ "type": "phone", "value": "+1 202 555 0123" }),
            json!({ "type": "enterprise", "value": "Subject-1" }),
            json!({ "type": "enterprise", "value": "subject-1" }),
            json!({ "type": "social", "value": "Subject-1" }),
        ] {
            add(&api, &ada, body).await;
            app.clock.advance(1);
        }
        assert_eq!(told(&api, &ada).await, [
            "email:ada@example.test*", "enterprise:Subject-1*", "enterprise:subject-1", "phone:+12025550123",
            "phone:+447700900000*", "social:Subject-1*", "username:Countess*",
        ]);
    }

    async fn what_is_no_identity_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let (ada, bob) = (user(&api, "ada@example.test").await, user(&api, "bob@example.test").await);
        let path = format!("/api/v1/users/{ada}/identities");
        for (body, code) in [
            (Value::Null, "TYPE_REQUIRED"),
            (json!({ "value": "x" }), "TYPE_REQUIRED"),
            (json!({ "type": "passport", "value": "x" }), "TYPE_INVALID"),
            (json!({ "type": "email" }), "VALUE_REQUIRED"),
            (json!({ "type": "email", "value": "nonsense" }), "EMAIL_INVALID"),
            (json!({ "type": "phone", "value": "7700900000" }), "PHONE_COUNTRY_ID_REQUIRED"),
            (json!({ "type": "phone", "value": "7700900000", "phone_country_id": "QQ" }), "PHONE_COUNTRY_ID_INVALID"),
            (json!({ "type": "email", "value": "BOB@example.test" }), "IDENTITY_ALREADY_EXISTS"),
            (json!({ "type": "email", "value": "ada@example.test" }), "IDENTITY_ALREADY_EXISTS"),
            (json!({ "type": "social", "value": "x", "connection_id": "conn_nobody" }), "CONNECTION_ID_INVALID"),
            (json!({ "type": "email", "value": null }), "BODY_INVALID"),
        ] {
            api.post(&path, body).await.assert_refused(400, code);
        }
        assert_eq!(told(&api, &ada).await, ["email:ada@example.test*"]);
        assert_eq!(told(&api, &bob).await, ["email:bob@example.test*"]);
        api.post("/api/v1/users/kp_nobody/identities", json!({ "type": "username", "value": "nobody" })).await
            .assert_refused(404, "USER_NOT_FOUND");
        api.get("/api/v1/users/kp_nobody/identities").await.assert_refused(404, "USER_NOT_FOUND");
        let forged = json!({ "type": "username", "value": "ada", "is_verified": true, "is_confirmed": true, "id": "identity_1" });
        let mut theirs = forged.clone();
        theirs["user_id"] = json!(bob);
        api.post(&path, theirs).await.assert_refused(400, "VALUE_CONFLICT");
        let id = add(&api, &ada, forged).await;
        let found = api.get(&format!("/api/v1/identities/{id}")).await.ok();
        assert_eq!(found["is_confirmed"], false, "r139: only a proof confirms");
        assert_eq!(told(&api, &bob).await, ["email:bob@example.test*"]);
    }

    async fn identities_come_a_page_at_a_time(app) {
        let api = app.management_api().await;
        let ada = user(&api, "ada@example.test").await;
        for number in 0..4 {
            app.clock.advance(1);
            add(&api, &ada, json!({ "type": "email", "value": format!("ada{number}@example.test") })).await;
        }
        let page = |query: String| { let (api, ada) = (api.clone(), ada.clone()); async move {
            api.get(&format!("/api/v1/users/{ada}/identities?{query}")).await
        } };
        let first = page("page_size=2".to_owned()).await.ok();
        assert_eq!((&first["identities"][0]["name"], &first["has_more"]), (&json!("ada@example.test"), &json!(true)));
        let last = first["identities"][1]["id"].as_str().expect("an id");
        let rest = page(format!("starting_after={last}")).await.ok();
        assert_eq!((rest["identities"].as_array().map(Vec::len), &rest["has_more"]), (Some(3), &json!(false)));
        page(format!("starting_after={last}&ending_before={last}")).await.assert_refused(400, "TOO_MANY_PARAMETERS");
        page("starting_after=identity_0".to_owned()).await.assert_refused(400, "STARTING_AFTER_INVALID");
    }

    async fn a_removed_address_proves_nothing_any_more(app) {
        let api = app.management_api().await;
        let ada = user(&api, "ada@example.test").await;
        let old = identities(&api, &ada).await[0]["id"].as_str().expect("an id").to_owned();
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[])).await;
        browser.submit(&[("p_email", "ada@example.test")]).await;
        let code = app.code("ada@example.test").await;
        add(&api, &ada, json!({ "type": "email", "value": "new@example.test" })).await;
        api.delete(&format!("/api/v1/identities/{old}")).await.ok();
        browser.submit(&[("p_confirmation_code", &code)]).await;
        assert_eq!(browser.parameter("code"), None);
        assert_eq!(browser.page().heading(), "Sign in");
        assert_eq!(app.sign_in("new@example.test").await.tokens.access()["sub"], ada);
        // The last one may go as well: nobody can sign in then.
        for one in identities(&api, &ada).await {
            api.delete(&format!("/api/v1/identities/{}", one["id"].as_str().expect("an id"))).await.ok();
        }
        assert_eq!(told(&api, &ada).await, [""; 0]);
        assert_eq!(api.get(&format!("/api/v1/user?id={ada}")).await.ok().get("email"), None);
    }
}
