//! `/api/v1/users` and `/api/v1/user`

mod lists;

use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{Answer, REG};

/// Creates a user with an address and gives the id.
async fn created(api: &ManagementApi, first: &str, last: &str, email: &str) -> String {
    let identities = json!([{ "type": "email", "details": { "email": email } }]);
    let body = json!({ "profile": { "given_name": first, "family_name": last }, "identities": identities });
    id_of(&api.post("/api/v1/user", body).await)
}

#[track_caller]
fn id_of(answer: &Answer) -> String {
    answer.ok()["id"].as_str().expect("an id").to_owned()
}

fn path(id: &str) -> String {
    format!("/api/v1/user?id={id}")
}

/// The first names of a page, and how to get the next.
async fn names(api: &ManagementApi, query: &str) -> (Vec<String>, Option<String>) {
    let body = api.get(&format!("/api/v1/users?{query}")).await.ok();
    let users = body["users"].as_array().expect("users").iter();
    let names = users.map(|user| user["first_name"].as_str().unwrap_or("?").to_owned());
    (names.collect(), body["next_token"].as_str().map(str::to_owned))
}

testkit::tests! {
    async fn a_user_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        app.seed(json!({
            "roles": [{ "key": "reader", "name": "Reader", "is_default_role": true }],
            "organizations": [{ "code": "org_aaaaaaaaaaa", "name": "Acme" }],
        })).await;
        let answer = api.post("/api/v1/user", json!({
            "profile": { "given_name": "Ada", "family_name": "Lovelace", "picture": "https://pictures.example.test/ada.png" },
            "organization_code": "org_aaaaaaaaaaa",
            "provided_id": "customer-7",
            "identities": [
                { "type": "email", "details": { "email": "Ada@Example.test" } },
                { "type": "username", "details": { "username": "Countess" } },
                { "type": "phone", "details": { "phone": "07700 900000", "phone_country_id": "gb" }, "is_verified": true },
            ],
        })).await;
        let body = answer.ok();
        assert_eq!(body["created"], true);
        assert_eq!(body["identities"][0]["type"], "email");
        assert_eq!(body["identities"][0]["result"]["created"], true);
        assert!(body.get("code").is_none() && body.get("message").is_none(), "{body}");
        let id = id_of(&answer);
        assert!(app.mails("Ada@example.test").await.is_empty(), "no mail is ever sent");

        let user = api.get(&format!("{}&expand=organizations,identities,nonsense", path(&id))).await.ok();
        for (key, value) in [
            ("id", json!(id)), ("provided_id", json!("customer-7")), ("preferred_email", json!("Ada@example.test")),
            ("email", json!("Ada@example.test")), ("username", json!("Countess")), ("phone", json!("+447700900000")),
            ("first_name", json!("Ada")), ("last_name", json!("Lovelace")), ("is_suspended", json!(false)),
            ("picture", json!("https://pictures.example.test/ada.png")), ("total_sign_ins", json!(0)),
            ("failed_sign_ins", json!(0)), ("last_signed_in", Value::Null), ("organizations", json!(["org_aaaaaaaaaaa"])),
            ("identities", json!([
                { "type": "email", "identity": "Ada@example.test" }, { "type": "username", "identity": "Countess" },
                { "type": "phone", "identity": "+447700900000" },
            ])),
        ] {
            let ours = match key { "identities" => sorted(&user[key]), _ => user[key].clone() };
            let wanted = match key { "identities" => sorted(&value), _ => value };
            assert_eq!(ours, wanted, "{key}: {user}");
        }
        assert!(user["created_on"].as_str().is_some_and(|moment| moment.ends_with('Z')), "{user}");
        let plain = api.get(&path(&id)).await.ok();
        assert!(plain.get("organizations").is_none() && plain.get("identities").is_none(), "{plain}");

        let update = json!({ "given_name": "Augusta", "family_name": "", "provided_id": "8" });
        let updated = api.patch(&path(&id), update).await.ok();
        assert_eq!((&updated["given_name"], &updated["provided_id"]), (&json!("Augusta"), &json!("8")));
        assert!(updated.get("family_name").is_none() && updated.get("code").is_none(), "{updated}");
        assert_eq!(updated["email"], "Ada@example.test");

        let ada = app.sign_in("ada@example.test").await;
        assert_eq!(ada.tokens.id()["given_name"], "Augusta");
        assert_eq!(ada.tokens.access()["org_code"], "org_aaaaaaaaaaa");
        assert_eq!(ada.tokens.access()["roles"][0]["key"], "reader");
        let after = api.get(&path(&id)).await.ok();
        assert_eq!(after["total_sign_ins"], 1);
        assert!(after["last_signed_in"].is_string(), "{after}");

        api.delete(&path(&id)).await.ok();
        api.get(&path(&id)).await.assert_refused(404, "USER_NOT_FOUND");
        api.delete(&path(&id)).await.assert_refused(404, "USER_NOT_FOUND");
        assert_eq!(names(&api, "").await.0, [""; 0]);
        assert_eq!(api.announced("user.").await, [
            "user.authenticated", "user.created", "user.deleted", "user.updated",
        ]);
    }

    async fn a_user_may_be_created_with_nothing(app) {
        let api = app.management_api().await;
        let answer = api.post("/api/v1/user", Value::Null).await;
        assert_eq!(answer.ok()["identities"], json!([]));
        let id = id_of(&answer);
        let user = api.get(&path(&id)).await.ok();
        for absent in ["email", "username", "picture", "provided_id", "first_name"] {
            assert!(user.get(absent).is_none(), "{absent} is left out, not null: {user}");
        }
        id_of(&api.post("/api/v1/user", json!({ "org_code": "", "unknown": 1, "identities": [] })).await);
        assert_eq!(names(&api, "").await.0.len(), 2);
    }

    async fn who_is_created_with_no_organization_joins_the_default_one_if_newcomers_do(app) {
        let api = app.management_api().await;
        let one = api.get("/api/v1/organization").await.ok()["code"].clone();
        let organizations = async |id: &str| api.get(&format!("/api/v1/user?id={id}&expand=organizations")).await.ok()["organizations"].clone();
        let ada = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        assert_eq!(organizations(&ada).await, json!([one]));
        assert_eq!(app.sign_in("ada@example.test").await.tokens.access()["org_code"], one);
        api.patch("/api/v1/environment/settings", json!({ "is_default_organization_joined": false })).await.ok();
        let eve = created(&api, "Eve", "Lovelace", "eve@example.test").await;
        assert_eq!(organizations(&eve).await, json!([]));
    }

    async fn an_identity_that_somebody_has_creates_nobody(app) {
        let api = app.management_api().await;
        created(&api, "Ada", "Lovelace", "ada@example.test").await;
        for (kind, field, value) in [("email", "email", "ADA@example.test"), ("username", "username", "ada"), ("phone", "phone", "+447700900000")] {
            let one = json!({ "type": kind, "details": { (field): value } });
            let twice = json!({ "profile": { "given_name": "Eve" }, "identities": [one, one] });
            api.post("/api/v1/user", twice).await.assert_refused(400, "IDENTITY_ALREADY_EXISTS");
        }
        assert_eq!(names(&api, "").await.0, ["Ada"]);
        assert_eq!(api.announced("user.created").await.len(), 1);
    }

    async fn what_is_no_user_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        let identity = |kind: &str, details: Value| json!({ "identities": [{ "type": kind, "details": details }] });
        for (body, code) in [
            (identity("email", json!({ "email": "nonsense" })), "EMAIL_INVALID"),
            (identity("email", json!({ "username": "ada" })), "EMAIL_REQUIRED"),
            (identity("email", json!({})), "EMAIL_REQUIRED"),
            (identity("username", json!({ "username": "a b" })), "USERNAME_INVALID"),
            (identity("phone", json!({ "phone": "7700900000" })), "PHONE_COUNTRY_ID_REQUIRED"),
            (identity("phone", json!({ "phone": "7700900000", "phone_country_id": "ZZ" })), "PHONE_COUNTRY_ID_INVALID"),
            (identity("phone", json!({ "phone": "x", "phone_country_id": "GB" })), "PHONE_INVALID"),
            (identity("social", json!({ "email": "eve@example.test" })), "TYPE_INVALID"),
            (json!({ "identities": [{ "details": { "email": "eve@example.test" } }] }), "TYPE_REQUIRED"),
            (json!({ "identities": null }), "BODY_INVALID"),
            (json!({ "identities": vec![json!({ "type": "email", "details": { "email": "e@example.test" } }); 101] }), "IDENTITIES_INVALID"),
            (json!({ "profile": { "given_name": "x".repeat(65) } }), "GIVEN_NAME_INVALID"),
            (json!({ "profile": { "picture": "javascript:alert(1)" } }), "PICTURE_INVALID"),
            (json!({ "profile": "Ada" }), "BODY_INVALID"),
            (json!({ "organization_code": "org_nobody" }), "ORGANIZATION_CODE_INVALID"),
            (json!({ "organization_code": "org_a", "org_code": "org_b" }), "ORG_CODE_INVALID"),
        ] {
            api.post("/api/v1/user", body).await.assert_refused(400, code);
        }
        assert_eq!(names(&api, "").await.0, ["Ada"]);
        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({ "is_suspended": "yes" }), "BODY_INVALID"),
            (json!({ "given_name": null }), "BODY_INVALID"),
            (json!({ "given_name": "Eve", "picture": "nonsense" }), "PICTURE_INVALID"),
            (json!({ "given_name": "Eve", "id": "kp_other" }), "VALUE_CONFLICT"),
        ] {
            api.patch(&path(&id), body).await.assert_refused(400, code);
        }
        api.patch("/api/v1/user", json!({})).await.assert_refused(400, "ID_REQUIRED");
        api.patch("/api/v1/user?id=", json!({})).await.assert_refused(400, "ID_REQUIRED");
        api.get("/api/v1/user").await.assert_refused(400, "ID_REQUIRED");
        api.delete("/api/v1/user").await.assert_refused(400, "ID_REQUIRED");
        api.delete(&format!("{}&is_delete_profile=perhaps", path(&id))).await.assert_refused(400, "IS_DELETE_PROFILE_INVALID");
        assert_eq!(names(&api, "").await.0, ["Ada"]);
        for missing in ["/api/v1/users/x", "/api/v1/users/x/nothing"] {
            api.get(missing).await.assert_refused(404, "ROUTE_NOT_FOUND");
        }
    }

    async fn r139_nobody_sets_what_is_not_for_them_to_set(app) {
        let api = app.management_api().await;
        let forged = json!({
            "id": "kp_mine", "created_on": "1999-01-01T00:00:00Z", "total_sign_ins": 99, "password_hash": "x", "is_suspended": true,
            "profile": { "given_name": "Eve", "id": "kp_mine", "is_suspended": true },
            "identities": [{ "type": "email", "id": "identity_mine", "is_primary": false, "details": { "email": "eve@example.test" } }],
        });
        let id = id_of(&api.post("/api/v1/user", forged).await);
        assert_ne!(id, "kp_mine");
        let user = api.get(&path(&id)).await.ok();
        assert_eq!((&user["is_suspended"], &user["total_sign_ins"]), (&json!(false), &json!(0)));
        assert!(!user["created_on"].as_str().expect("a moment").starts_with("1999"));
        let body = json!({ "total_sign_ins": 7, "created_on": "1999", "password": "x", "email": "other@example.test" });
        let updated = api.patch(&path(&id), body).await.ok();
        assert_eq!(updated["email"], "eve@example.test");
        assert_eq!(api.get(&path(&id)).await.ok(), user, "nothing changed");
        let identity = api.get(&format!("/api/v1/users/{id}/identities")).await.ok()["identities"][0].clone();
        assert_eq!((&identity["is_primary"], &identity["is_confirmed"]), (&json!(true), &json!(false)));
        assert_ne!(identity["id"], "identity_mine");
    }

    async fn an_address_that_nobody_proved_is_proved_at_the_first_sign_in(app) {
        let api = app.management_api().await;
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        let identities = format!("/api/v1/users/{id}/identities");
        assert_eq!(api.get(&identities).await.ok()["identities"][0]["is_confirmed"], false);
        let ada = app.sign_in("ada@example.test").await;
        assert_eq!(ada.tokens.access()["sub"], id);
        assert_eq!(ada.tokens.id()["email_verified"], true);
        let after = api.get(&identities).await.ok()["identities"][0].clone();
        assert_eq!((&after["is_confirmed"], &after["total_logins"]), (&json!(true), &json!(1)));
        assert!(after["last_login_on"].is_string(), "{after}");
    }

    async fn a_suspended_user_is_out_at_once_and_may_come_back(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let id = ada.tokens.access()["sub"].as_str().expect("a subject").to_owned();
        let updated = api.patch(&path(&id), json!({ "is_suspended": true })).await.ok();
        assert_eq!(updated["is_suspended"], true);
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant");
        assert_eq!(app.introspect(&REG, &ada.tokens.access_token).await["active"], false);
        assert_ne!(app.get_as(&ada.tokens.access_token, "/oauth2/v2/user_profile").await.status, 200);
        let mut browser = ada.browser;
        browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
        assert_eq!(browser.parameter("error").as_deref(), Some("login_required"));
        api.patch(&path(&id), json!({ "is_suspended": false })).await.ok();
        assert_eq!(app.try_refresh(&REG, ada.tokens.refresh()).await.error(), "invalid_grant", "what ended stays ended");
        app.clock.advance(60);
        app.sign_in("ada@example.test").await;
        assert_eq!(api.announced("sessions.ended").await.len(), 1);
    }

    async fn r212_a_deleted_user_is_gone_and_leaves_nothing_behind(app) {
        let api = app.management_api().await;
        app.seed(json!({ "organizations": [{ "code": "org_aaaaaaaaaaa", "name": "Acme" }], "roles": [{ "key": "owner", "name": "Owner" }] })).await;
        app.sign_up("ada@example.test").await;
        app.seed(json!({ "users": [{ "email": "ada@example.test", "first_name": "Augusta-Ada", "last_name": "Kingssurname",
            "username": "countess-of", "properties": { "kp_usr_city": "Ockhamtown" },
            "organizations": [{ "code": "org_aaaaaaaaaaa", "roles": ["owner"] }] }] })).await;
        app.clock.advance(60);
        let ada = app.sign_in("ada@example.test").await.tokens;
        assert_eq!((&ada.access()["org_code"], &ada.access()["roles"][0]["key"]), (&json!("org_aaaaaaaaaaa"), &json!("owner")));
        let id = ada.access()["sub"].as_str().expect("a subject").to_owned();
        api.patch(&path(&id), json!({ "picture": "https://pictures.example.test/augusta.png" })).await.ok();

        api.delete(&format!("{}&is_delete_profile=true", path(&id))).await.ok();
        assert_eq!(app.try_refresh(&REG, ada.refresh()).await.error(), "invalid_grant");
        assert_eq!(app.introspect(&REG, &ada.access_token).await["active"], false);
        assert_ne!(app.get_as(&ada.access_token, "/oauth2/v2/user_profile").await.status, 200);

        let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
        let about: Vec<_> = events.iter().filter(|event| event.user_id.as_deref() == Some(id.as_str())).collect();
        assert!(about.len() >= 5, "the log itself is kept");
        for event in about {
            assert_eq!(event.data, json!({ "user": { "id": id } }).to_string(), "{}", event.kind);
            assert!(event.source != "user" || event.ip_address.is_none(), "{}", event.kind);
        }
        for event in &events {
            for personal in ["ada@example.test", "Augusta-Ada", "Kingssurname", "countess-of", "augusta.png"] {
                assert!(!event.data.contains(personal), "{} has {personal}: {}", event.kind, event.data);
            }
        }

        // Who comes with the same address is somebody else.
        app.clock.advance(3_600);
        let other = app.sign_up("ada@example.test").await;
        assert_ne!(other.tokens.access()["sub"], id);
        assert!(!other.tokens.access()["roles"].to_string().contains("owner"), "{}", other.tokens.access());
        assert!(!other.tokens.id()["org_codes"].to_string().contains("org_aaaaaaaaaaa"), "{}", other.tokens.id());
        assert_eq!(other.tokens.id()["user_properties"]["kp_usr_city"], json!({}));
        assert_eq!(names(&api, "").await.0, ["Ada"]);
        let again = json!({ "identities": [{ "type": "username", "details": { "username": "countess-of" } }] });
        id_of(&api.post("/api/v1/user", again).await);
    }

    async fn claims_are_fresh_after_a_refresh_of_them(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        let id = ada.tokens.access()["sub"].as_str().expect("a subject").to_owned();
        api.patch(&path(&id), json!({ "given_name": "Augusta" })).await.ok();
        let answer = api.post(&format!("/api/v1/users/{id}/refresh_claims"), Value::Null).await.ok();
        assert_eq!(answer["code"], "USER_CLAIMS_REFRESHED");
        let fresh = app.refresh(&REG, ada.tokens.refresh()).await;
        assert_eq!(fresh.id()["given_name"], "Augusta");
        api.post("/api/v1/users/kp_nobody/refresh_claims", Value::Null).await.assert_refused(404, "USER_NOT_FOUND");
    }

    async fn r136_users_of_another_tenant_are_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        app.seed(json!({ "organizations": [{ "code": "org_aaaaaaaaaaa", "name": "Acme" }] })).await;
        let before = api.get(&format!("{}&expand=identities,organizations", path(&id))).await.ok();
        let identity = api.get(&format!("/api/v1/users/{id}/identities")).await.ok()["identities"][0]["id"].clone();
        let identity = format!("/api/v1/identities/{}", identity.as_str().expect("an id"));
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let sibling = app.sibling("https://staging.example.test").await.management_api().await;
        for foreign in [&other, &sibling] {
            foreign.get(&path(&id)).await.assert_refused(404, "USER_NOT_FOUND");
            foreign.patch(&path(&id), json!({ "is_suspended": true })).await.assert_refused(404, "USER_NOT_FOUND");
            foreign.delete(&path(&id)).await.assert_refused(404, "USER_NOT_FOUND");
            foreign.post(&format!("/api/v1/users/{id}/refresh_claims"), Value::Null).await.assert_refused(404, "USER_NOT_FOUND");
            foreign.get(&format!("/api/v1/users/{id}/identities")).await.assert_refused(404, "USER_NOT_FOUND");
            let new = json!({ "type": "username", "value": "mine" });
            foreign.post(&format!("/api/v1/users/{id}/identities"), new).await.assert_refused(404, "USER_NOT_FOUND");
            let hash = json!({ "hashed_password": "5f4dcc3b5aa765d61d8327deb882cf99", "hashing_method": "md5" });
            foreign.put(&format!("/api/v1/users/{id}/password"), hash).await.assert_refused(404, "USER_NOT_FOUND");
            foreign.get(&identity).await.assert_refused(404, "IDENTITY_NOT_FOUND");
            foreign.patch(&identity, json!({ "is_primary": true })).await.assert_refused(404, "IDENTITY_NOT_FOUND");
            foreign.delete(&identity).await.assert_refused(404, "IDENTITY_NOT_FOUND");
            foreign.post("/api/v1/user", json!({ "organization_code": "org_aaaaaaaaaaa" })).await
                .assert_refused(400, "ORGANIZATION_CODE_INVALID");
            for query in ["", "email=ada@example.test", &format!("user_id={id}")] {
                assert_eq!(names(foreign, query).await.0, [""; 0], "{query}");
            }
            created(foreign, "Another", "Ada", "ada@example.test").await;
        }
        let (_, token) = names(&sibling, "page_size=1").await;
        assert!(token.is_none());
        assert_eq!(api.get(&format!("{}&expand=identities,organizations", path(&id))).await.ok(), before);
    }
}

fn sorted(list: &Value) -> Value {
    let mut items = list.as_array().expect("a list").clone();
    items.sort_by_key(ToString::to_string);
    Value::Array(items)
}

testkit::tests! {

    async fn a_body_is_what_it_must_be_and_a_mistake_is_told_by_its_place(app) {
        let api = app.management_api().await;
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        for (body, told) in [
            (json!({ "profile": ["Ada"] }), "profile must be an object"),
            (json!({ "identities": [{ "type": "email", "details": ["ada@example.test"] }] }), "identities[0].details must be an object"),
            (json!({ "identities": [["email", true]] }), "identities[0] must be an object"),
            (json!({ "identities": [{ "type": "email", "is_verified": "yes" }] }), "identities[0].is_verified must be true or false"),
            (json!({ "profile": { "given_name": 7 } }), "profile.given_name must be a text"),
            (json!({ "identities": "ada@example.test" }), "identities must be a list"),
            (json!(["Ada"]), "the body must be an object"),
        ] {
            let answer = api.post("/api/v1/user", body.clone()).await;
            answer.assert_refused(400, "BODY_INVALID");
            assert_eq!(answer.json()["errors"][0]["message"], format!("The body is not what it must be: {told}."), "{body}");
        }
        assert_eq!(names(&api, "").await.0, ["Ada"], "nobody came of it");
        for text in [r#"{"given_name":"Eve","given_name":"Bob"}"#, r#"{"given_name":"Eve""#, r#"{"given_name":"Eve"} {}"#] {
            let request = axum::extract::Request::patch(path(&id)).header("authorization", format!("Bearer {}", api.token));
            app.send(request.body(text.into()).expect("a request")).await.assert_refused(400, "BODY_INVALID");
        }
        assert_eq!(names(&api, "").await.0, ["Ada"]);
    }

    async fn a_name_that_nobody_sees_is_none(app) {
        let api = app.management_api().await;
        for nothing in ["\u{200b}", "\u{feff}\u{2060}", " \u{3164} "] {
            api.post("/api/v1/organization", json!({ "name": nothing })).await.assert_refused(400, "NAME_REQUIRED");
            api.post("/api/v1/roles", json!({ "name": nothing, "key": "a" })).await.assert_refused(400, "NAME_REQUIRED");
        }
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        assert_eq!(api.patch(&path(&id), json!({ "given_name": "\u{200b}" })).await.ok().get("given_name"), None);
    }

    async fn an_identity_moves_the_time_of_the_last_change(app) {
        let api = app.management_api().await;
        let id = created(&api, "Ada", "Lovelace", "ada@example.test").await;
        let updated = async || api.get(&path(&id)).await.ok()["updated_on"].as_str().expect("a time").to_owned();
        let mut before = updated().await;
        let mut moved = async || {
            let now = updated().await;
            let is = now > before;
            before = now;
            is
        };
        let identities = format!("/api/v1/users/{id}/identities");
        app.clock.advance(60);
        let second = api.post(&identities, json!({ "type": "email", "value": "countess@example.test" })).await.ok()["identity"]["id"].clone();
        assert!(moved().await);
        let second = format!("/api/v1/identities/{}", second.as_str().expect("an id"));
        app.clock.advance(60);
        api.patch(&second, json!({ "is_primary": true })).await.ok();
        assert!(moved().await);
        app.clock.advance(60);
        api.delete(&second).await.ok();
        assert!(moved().await);
        app.clock.advance(60);
        assert!(!moved().await);
    }
}
