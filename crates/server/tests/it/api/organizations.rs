//! `/api/v1/organization` and `/api/v1/organizations`

use domain::time::Clock as _;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::{Browser, REG, TestApp, Tokens};

const ONE: &str = "/api/v1/organization";
const ALL: &str = "/api/v1/organizations";

/// Creates an organization and gives its code.
async fn created(api: &ManagementApi, body: Value) -> String {
    let created = api.post(ONE, body).await.ok();
    assert_eq!(created["code"], "ORGANIZATION_CREATED");
    created["organization"]["code"].as_str().expect("a code").to_owned()
}

async fn read(api: &ManagementApi, code: &str) -> Value {
    api.get(&format!("{ONE}?code={code}")).await.ok()
}

async fn names(api: &ManagementApi, query: &str) -> (Vec<String>, Option<String>) {
    let body = api.get(&format!("{ALL}?{query}")).await.ok();
    let items = body["organizations"].as_array().expect("organizations");
    let names = items
        .iter()
        .map(|item| item["name"].as_str().expect("a name").to_owned());
    (names.collect(), body["next_token"].as_str().map(str::to_owned))
}

/// Somebody new, who is made a member of an organization: the user's id, and a browser that is signed in.
async fn member_of(app: &TestApp, api: &ManagementApi, code: &str, email: &str) -> (String, Browser) {
    let ada = app.sign_up(email).await;
    let id = ada.tokens.id()["sub"].as_str().expect("a sub").to_owned();
    let users = json!({ "users": [{ "id": id }] });
    api.post(&format!("{ALL}/{code}/users"), users).await.ok();
    (id, ada.browser)
}

/// The tokens of a signed-in browser for an organization.
async fn tokens_for(app: &TestApp, mut browser: Browser, code: &str) -> Tokens {
    browser.open(&app.authorize_path(&REG, &[("org_code", code)])).await;
    app.arrived(&REG, browser).await.tokens
}

async fn default_code(api: &ManagementApi) -> String {
    api.get(ONE).await.ok()["code"].as_str().expect("a code").to_owned()
}

testkit::tests! {
    async fn an_organization_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": " Acme ", "handle": "Acme-1", "external_id": "crm-7",
            "background_color": "#fff", "button_color_dark": "#0056F1", "theme_code": "dark" })).await;
        assert!(code.starts_with("org_") && code.len() == 15, "{code}");
        let wanted = json!({ "code": code, "name": "Acme", "handle": "acme-1", "external_id": "crm-7", "is_default": false,
            "background_color": "#fff", "button_color_dark": "#0056F1", "theme_code": "dark", "is_suspended": false,
            "is_allow_registrations": false, "is_auto_membership_enabled": false, "created_on": app.clock.now().to_string() });
        assert_eq!(read(&api, &code).await, wanted, "Q54, Q55: colours are texts, what is not set is left out");
        let list = api.get(ALL).await.ok();
        assert_eq!((&list["code"], &list["message"], list.get("next_token")), (&json!("OK"), &json!("Success"), None));
        assert_eq!(list["organizations"][0], wanted);

        let path = format!("{ONE}/{code}");
        let changes = json!({ "name": "Acme Corp", "background_color": "", "external_id": "", "is_allow_registrations": true });
        assert_eq!(api.patch(&path, changes).await.ok()["code"], "ORGANIZATION_UPDATED");
        assert_eq!(api.patch(&path, Value::Null).await.status, 200, "Q20");
        let changed = read(&api, &code).await;
        assert_eq!((&changed["name"], &changed["handle"]), (&json!("Acme Corp"), &json!("acme-1")), "what is not named stays");
        assert_eq!((changed.get("background_color"), changed.get("external_id")), (None, None));
        assert_eq!(changed["is_auto_membership_enabled"], true);

        for _ in 0..2 {
            let answer = api.delete(&format!("{path}/handle")).await;
            assert_eq!(answer.ok()["code"], "ORGANIZATION_HANDLE_DELETED", "Q65: also when there is none");
        }
        assert_eq!(read(&api, &code).await.get("handle"), None);

        let deleted = api.delete(&path).await;
        assert_eq!(deleted.status, 200);
        assert_eq!(deleted.json(), json!({ "code": "ORGANIZATION_DELETED", "message": "Organization deleted" }), "Q14");
        api.delete(&path).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.delete(&format!("{path}/handle")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.patch(&path, json!({ "name": "x" })).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.get(&format!("{ONE}?code={code}")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        assert_eq!(names(&api, "").await.0, ["Default Organization"]);
        let announced = api.announced("organization.").await;
        let updates = ["organization.updated", "organization.updated"];
        assert_eq!(announced, [&["organization.created", "organization.deleted"], &updates[..]].concat(), "nothing for no change");
    }

    async fn the_default_organization_is_read_without_a_code_and_stays(app) {
        let api = app.management_api().await;
        let default = api.get(ONE).await.ok();
        assert_eq!((&default["name"], &default["is_default"]), (&json!("Default Organization"), &json!(true)));
        let path = format!("{ONE}/{}", default["code"].as_str().expect("a code"));
        api.delete(&path).await.assert_refused(400, "DEFAULT_ORGANIZATION_CANNOT_BE_DELETED");
        assert_eq!(api.get(&format!("{ONE}?code=")).await.ok(), default, "Q38");
    }

    async fn what_is_no_organization_is_refused_and_changes_nothing(app) {
        app.seed(json!({ "feature_flags": [
            { "key": "beta", "name": "Beta", "type": "bool", "default_value": false, "allow_override_level": "org" },
            { "key": "fixed", "name": "Fixed", "type": "bool", "default_value": false, "allow_override_level": "env" },
        ] })).await;
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": "Acme", "handle": "acme" })).await;
        let before = read(&api, &code).await;
        for (body, problem) in [
            (json!({ "name": "" }), "NAME_REQUIRED"),
            (json!({ "name": "x".repeat(129) }), "NAME_INVALID"),
            (json!({ "name": "a\nb" }), "NAME_INVALID"),
            (json!({ "name": "a", "handle": "a.b" }), "HANDLE_INVALID"),
            (json!({ "name": "a", "handle": "" }), "HANDLE_REQUIRED"),
            (json!({ "name": "a", "external_id": "x".repeat(257) }), "EXTERNAL_ID_INVALID"),
            (json!({ "name": "a", "link_color": "red" }), "LINK_COLOR_INVALID"),
            (json!({ "name": "a", "button_text_color_dark": "#12345" }), "BUTTON_TEXT_COLOR_DARK_INVALID"),
            (json!({ "name": "a", "theme_code": "pink" }), "THEME_CODE_INVALID"),
            (json!({ "name": "a", "theme_code": null }), "BODY_INVALID"),
            (json!({ "name": 7 }), "BODY_INVALID"),
            (json!({ "name": "a", "is_allow_registrations": "yes" }), "BODY_INVALID"),
            (json!({ "name": "a", "is_allow_registrations": true, "is_auto_membership_enabled": false }), "VALUE_CONFLICT"),
            (json!([]), "BODY_INVALID"),
        ] {
            api.post(ONE, body.clone()).await.assert_refused(400, problem);
            api.patch(&format!("{ONE}/{code}"), body).await.assert_refused(400, problem);
        }
        for (body, problem) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({}), "NAME_REQUIRED"),
            (json!({ "name": "a", "feature_flags": { "beta": "perhaps" } }), "FEATURE_FLAGS_INVALID"),
            (json!({ "name": "a", "feature_flags": { "beta": [true] } }), "FEATURE_FLAGS_INVALID"),
            (json!({ "name": "a", "feature_flags": { "fixed": true } }), "FEATURE_FLAGS_INVALID"),
        ] {
            api.post(ONE, body).await.assert_refused(400, problem);
        }
        api.get(&format!("{ONE}?code=a&code=b")).await.assert_refused(400, "CODE_INVALID");
        for query in ["sort=created_asc", "page_size=0", "next_token=x", "sort=name_asc&sort=name_desc"] {
            assert_eq!(api.get(&format!("{ALL}?{query}")).await.status, 400, "{query}");
        }
        assert_eq!(read(&api, &code).await, before);
        assert_eq!(names(&api, "").await.0, ["Acme", "Default Organization"]);
    }

    async fn a_handle_belongs_to_one_organization(app) {
        let api = app.management_api().await;
        created(&api, json!({ "name": "Acme", "handle": "acme" })).await;
        let other = created(&api, json!({ "name": "Other", "handle": "other" })).await;
        api.post(ONE, json!({ "name": "Third", "handle": "ACME" })).await.assert_refused(409, "HANDLE_ALREADY_EXISTS");
        let answer = api.patch(&format!("{ONE}/{other}"), json!({ "name": "Changed", "handle": "acme" })).await;
        answer.assert_refused(409, "HANDLE_ALREADY_EXISTS");
        assert_eq!(read(&api, &other).await["name"], "Other", "nothing of a refused change is kept");
        assert_eq!(names(&api, "").await.0, ["Acme", "Default Organization", "Other"]);
        api.delete(&format!("{ONE}/{other}/handle")).await.ok();
        created(&api, json!({ "name": "Third", "handle": "other" })).await;
    }

    async fn r139_what_is_not_to_be_set_is_not_set(app) {
        let api = app.management_api().await;
        let sly = json!({ "name": "Sly", "code": "org_0a0a0a0a0a0", "id": "org_0a0a0a0a0a0", "is_default": true,
            "is_suspended": true, "created_on": "2001-01-01T00:00:00Z", "environment_id": "env_1", "logo": "https://evil.test/x" });
        let code = created(&api, sly.clone()).await;
        api.patch(&format!("{ONE}/{code}"), sly.clone()).await.assert_refused(400, "VALUE_CONFLICT");
        let mut sly = sly;
        sly["code"] = json!(code);
        api.patch(&format!("{ONE}/{code}"), sly).await.ok();
        let kept = read(&api, &code).await;
        assert_ne!(code, "org_0a0a0a0a0a0");
        assert_eq!((&kept["is_default"], &kept["is_suspended"], kept.get("logo")), (&json!(false), &json!(false), None));
        assert_eq!(kept["created_on"], app.clock.now().to_string());
        assert_eq!(api.get(ONE).await.ok()["name"], "Default Organization");
    }

    async fn organizations_are_listed_by_name_in_both_directions(app) {
        let api = app.management_api().await;
        for name in ["delta", "Alpha", "Émile", "bravo", "Alpha"] {
            created(&api, json!({ "name": name })).await;
        }
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let next = token.map(|token: String| format!("&next_token={token}")).unwrap_or_default();
            let (some, more) = names(&api, &format!("sort=name_asc&page_size=2{next}")).await;
            assert!(some.len() <= 2);
            seen.extend(some);
            token = more;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["Alpha", "Alpha", "bravo", "Default Organization", "delta", "Émile"]);
        let (first, token) = names(&api, "sort=email_desc&page_size=4").await;
        let token = token.expect("there is more");
        let (rest, end) = names(&api, &format!("sort=email_desc&page_size=4&next_token={token}")).await;
        seen.reverse();
        assert_eq!(([first, rest].concat(), end), (seen, None), "Q34, Q61");
        for query in [format!("sort=name_asc&next_token={token}"), format!("sort=email_desc&next_token={token}x")] {
            api.get(&format!("{ALL}?{query}")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        }
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let foreign = other.get(&format!("{ALL}?sort=email_desc&next_token={token}")).await;
        foreign.assert_refused(400, "NEXT_TOKEN_INVALID");
    }

    async fn r136_an_organization_of_another_tenant_is_unknown(app) {
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": "Acme", "handle": "acme" })).await;
        for issuer in ["https://login.other.test", "https://staging.example.test"] {
            let other = match issuer.contains("staging") {
                true => app.sibling(issuer).await,
                false => app.tenant(issuer).await,
            };
            let other = other.management_api().await;
            let path = format!("{ONE}/{code}");
            other.get(&format!("{ONE}?code={code}")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            other.patch(&path, json!({ "name": "Mine" })).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            other.delete(&path).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            other.delete(&format!("{path}/handle")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            assert_eq!(names(&other, "").await.0, ["Default Organization"]);
            created(&other, json!({ "name": "Theirs", "handle": "acme" })).await;
        }
        let kept = read(&api, &code).await;
        assert_eq!((&kept["name"], &kept["handle"]), (&json!("Acme"), &json!("acme")));
    }

    async fn the_flags_of_a_new_organization_are_in_its_members_tokens(app) {
        let flag = |key: &str, kind: &str, default: Value| json!({ "key": key, "name": key, "type": kind, "default_value": default,
            "allow_override_level": "org" });
        app.seed(json!({ "feature_flags": [
            flag("beta", "bool", json!(false)), flag("seats", "int", json!(1)), flag("theme", "str", json!("light")), flag("kept", "bool", json!(true)),
        ] })).await;
        let api = app.management_api().await;
        // Q36: any scalar; the literal words of the reference where they are no value; keys that are no flag's.
        let values = json!({ "beta": true, "seats": "42", "theme": "str", "kept": "bool", "nothing": "int" });
        let code = created(&api, json!({ "name": "Acme", "feature_flags": values })).await;
        let (_, browser) = member_of(&app, &api, &code, "ada@example.test").await;
        let tokens = tokens_for(&app, browser, &code).await;
        let flags = &tokens.access()["feature_flags"];
        assert_eq!(flags["beta"], json!({ "t": "b", "v": true }), "{flags}");
        assert_eq!(flags["seats"], json!({ "t": "i", "v": 42 }));
        assert_eq!(flags["theme"], json!({ "t": "s", "v": "str" }));
        assert_eq!(flags["kept"], json!({ "t": "b", "v": true }));
    }

    async fn a_deleted_organization_is_over_for_its_members_at_once_and_they_stay_users(app) {
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": "Acme", "handle": "acme" })).await;
        let (id, browser) = member_of(&app, &api, &code, "ada@example.test").await;
        let tokens = tokens_for(&app, browser, &code).await;
        let bound = app.organization_api(&code).await;
        bound.get(ONE).await.ok();
        assert_eq!(app.introspect(&REG, &tokens.access_token).await["active"], true);

        api.delete(&format!("{ONE}/{code}")).await.ok();
        for token in [&tokens.access_token, tokens.refresh()] {
            assert_eq!(app.introspect(&REG, token).await["active"], false);
        }
        let profile = app.get_as(&tokens.access_token, "/oauth2/v2/user_profile").await;
        assert!(profile.status.is_client_error(), "{}", profile.text());
        assert_eq!(app.try_refresh(&REG, tokens.refresh()).await.json()["error"], "invalid_grant");
        bound.get(ONE).await.assert_refused(403, "TOKEN_INVALID");
        api.get(&format!("{ALL}/{code}/users")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");

        let again = app.sign_in("ada@example.test").await.tokens;
        assert_eq!(again.access()["sub"], id.as_str());
        assert_eq!(again.id()["org_codes"], json!([default_code(&api).await]));
        created(&api, json!({ "name": "New", "handle": "acme" })).await;
        engine::jobs::sweep_once(&app.engine, app.clock.now()).await.expect("sweeping");
    }

    async fn a_code_for_an_organization_that_is_deleted_meanwhile_gives_no_tokens(app) {
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": "Acme" })).await;
        let (_, mut browser) = member_of(&app, &api, &code, "ada@example.test").await;
        browser.open(&app.authorize_path(&REG, &[("org_code", &code)])).await;
        let answer = browser.parameter("code").expect("an authorization code");
        api.delete(&format!("{ONE}/{code}")).await.ok();
        assert_eq!(app.try_exchange(&REG, &answer).await.json()["error"], "invalid_grant");
    }

    async fn an_application_made_in_the_last_moment_of_its_organization_is_switched_off(app) {
        let api = app.management_api().await;
        let code = created(&api, json!({ "name": "Acme" })).await;
        // Another node, which has not heard yet of what is made now.
        let behind = app.administrator().await;
        let program = app.organization_api(&code).await;
        assert_eq!(program.get(&format!("/api/v1/organizations/{code}/users")).await.status, 200);
        engine::organizations::delete(&behind, &code.as_str().into()).await.expect("it is deleted");
        program.get(&format!("/api/v1/organizations/{code}/users")).await.assert_refused(403, "TOKEN_INVALID");
    }
}
