//! `/api/v1/environment/settings`, and those of applications and organizations

use serde_json::json;
use testkit::REG;

testkit::tests! {
    async fn the_environments_settings_change_by_name_and_take_effect_at_once(app) {
        let api = app.management_api().await;
        let path = "/api/v1/environment/settings";
        assert_eq!(api.get(path).await.ok()["settings"]["is_self_sign_up_allowed"], true);
        let changed = api.patch(path, json!({ "is_self_sign_up_allowed": false, "code_lifetime": 600 })).await;
        assert_eq!(changed.ok()["code"], "ENVIRONMENT_SETTINGS_UPDATED");
        let settings = api.get(path).await.ok()["settings"].clone();
        assert_eq!((&settings["is_self_sign_up_allowed"], &settings["code_lifetime"]), (&json!(false), &json!(600)));
        let mut browser = app.browser();
        browser.open(&app.authorize_path(&REG, &[("prompt", "create")])).await;
        assert!(browser.page().html.contains("Registration is closed"), "{}", browser.page().html);

        api.patch(path, json!({ "is_self_sign_up_allowed": null })).await.ok();
        assert_eq!(api.get(path).await.ok()["settings"]["is_self_sign_up_allowed"], true, "null brings the default back");
        assert_eq!(api.announced("environment.").await, ["environment.updated", "environment.updated"]);
        api.patch(path, json!({ "code_lifetime": 600 })).await.ok();
        assert_eq!(api.announced("environment.").await.len(), 2, "nothing changed, nothing announced");
    }

    async fn a_setting_that_cannot_be_is_named_and_nothing_changes(app) {
        let api = app.management_api().await;
        let app_path = format!("/api/v1/applications/{}/settings", REG.id);
        let organization = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let org_path = format!("/api/v1/organizations/{}/settings", organization["organization"]["code"].as_str().expect("a code"));
        for (path, patch, told) in [
            ("/api/v1/environment/settings", json!({ "lockout_failures": 0 }), "lockout_failures must be from 1 to 100."),
            ("/api/v1/environment/settings", json!({ "no_such": 1 }), "There is no setting no_such."),
            ("/api/v1/environment/settings", json!({ "allowed_domains": ["@acme.com"] }), "allowed_domains must hold domains"),
            ("/api/v1/environment/settings", json!({ "enabled_languages": ["de", "tlh"] }), "enabled_languages must hold tags"),
            ("/api/v1/environment/settings", json!({ "enabled_languages": ["de"] }), "default_language must be one of the enabled"),
            (&app_path, json!({ "refresh_token_lifetime": 60 }), "refresh_token_lifetime must be longer"),
            (&app_path, json!({ "is_ask_for_name": "maybe" }), "is_ask_for_name is not of the right kind"),
            (&org_path, json!({ "authenticated_session_lifetime": 5 }), "authenticated_session_lifetime must be from"),
            (&org_path, json!({ "default_roles": ["nobody"] }), "default_roles names a role that there is not: nobody."),
            (&org_path, json!({ "mfa": { "exempt_roles": ["nobody"] } }), "mfa.exempt_roles names a role that there is not: nobody."),
            (
                &org_path,
                json!({ "mfa": { "exempt_connections": ["nope"] } }),
                "mfa.exempt_connections names a connection that there is not: nope.",
            ),
        ] {
            let before = api.get(path).await.ok();
            let answer = api.patch(path, patch.clone()).await;
            assert_eq!(answer.status, 400, "{path} {patch}: {}", answer.text());
            let error = &answer.json()["errors"][0];
            assert_eq!(error["code"], "SETTING_INVALID");
            assert!(error["message"].as_str().is_some_and(|message| message.starts_with(told)), "{error}");
            assert_eq!(api.get(path).await.ok(), before, "{path} {patch}");
        }
    }

    async fn settings_of_an_application_and_of_an_organization_are_its_own(app) {
        let api = app.management_api().await;
        let app_path = format!("/api/v1/applications/{}/settings", REG.id);
        api.patch(&app_path, json!({ "is_ask_for_name": false, "access_token_lifetime": 120 })).await.ok();
        assert_eq!(api.get(&app_path).await.ok()["settings"]["access_token_lifetime"], 120);
        let organization = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let code = organization["organization"]["code"].as_str().expect("a code");
        let org_path = format!("/api/v1/organizations/{code}/settings");
        api.patch(&org_path, json!({ "auto_join_domains": ["acme.test"] })).await.ok();
        assert_eq!(api.get(&org_path).await.ok()["settings"]["auto_join_domains"], json!(["acme.test"]));
        let bound = app.organization_api(code).await;
        assert_eq!(bound.get(&org_path).await.ok()["settings"]["auto_join_domains"], json!(["acme.test"]));
        let second = api.post("/api/v1/organization", json!({ "name": "Other" })).await.ok();
        let other = app.organization_api(second["organization"]["code"].as_str().expect("a code")).await;
        assert_eq!(other.get(&org_path).await.status, 404, "r136");
        for path in ["/api/v1/applications/none/settings", "/api/v1/organizations/org_0/settings"] {
            assert_eq!(api.get(path).await.status, 404, "{path}");
            assert_eq!(api.patch(path, json!({})).await.status, 404, "{path}");
        }
    }

    async fn a_role_that_an_organization_names_stays_itself_by_another_key_and_is_nobody_when_it_is_gone(app) {
        let api = app.management_api().await;
        let organization = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let code = organization["organization"]["code"].as_str().expect("a code");
        let path = format!("/api/v1/organizations/{code}/settings");
        let mut ids = Vec::new();
        for key in ["guest", "editor"] {
            let role = api.post("/api/v1/roles", json!({ "name": key, "key": key })).await.ok();
            ids.push(role["role"]["id"].as_str().expect("an id").to_owned());
        }
        let rules = json!({ "default_roles": ["guest", "editor"], "mfa": { "is_enforced": true, "exempt_roles": ["guest"] } });
        api.patch(&path, rules).await.ok();
        let named = async || {
            let settings = api.get(&path).await.ok()["settings"].clone();
            (settings["default_roles"].clone(), settings["mfa"]["exempt_roles"].clone())
        };
        assert_eq!(named().await, (json!(["guest", "editor"]), json!(["guest"])));

        api.patch(&format!("/api/v1/roles/{}", ids[0]), json!({ "name": "guest", "key": "visitor" })).await.ok();
        assert_eq!(named().await, (json!(["visitor", "editor"]), json!(["visitor"])), "the same role");
        let roles_of = async |email: &str| {
            let user = api.post("/api/v1/user", json!({ "identities": [{ "type": "email", "details": { "email": email } }] })).await.ok();
            let id = user["id"].as_str().expect("an id").to_owned();
            api.post(&format!("/api/v1/organizations/{code}/users"), json!({ "users": [{ "id": id }] })).await.ok();
            let roles = api.get(&format!("/api/v1/organizations/{code}/users/{id}/roles")).await.ok()["roles"].clone();
            let mut keys: Vec<_> = roles.as_array().expect("roles").iter().map(|one| one["key"].clone()).collect();
            keys.sort_by_key(serde_json::Value::to_string);
            keys
        };
        assert_eq!(roles_of("ada@example.test").await, ["editor", "visitor"]);
        // Another one gets the key that it had before.
        api.post("/api/v1/roles", json!({ "name": "Other", "key": "guest" })).await.ok();
        assert_eq!(named().await, (json!(["visitor", "editor"]), json!(["visitor"])));
        assert_eq!(roles_of("bob@example.test").await, ["editor", "visitor"]);

        api.delete(&format!("/api/v1/roles/{}", ids[0])).await.ok();
        assert_eq!(named().await, (json!(["editor"]), json!([])), "gone");
        api.post("/api/v1/roles", json!({ "name": "New", "key": "visitor" })).await.ok();
        assert_eq!(named().await, (json!(["editor"]), json!([])), "a new one of that key was never named");
        assert_eq!(roles_of("eve@example.test").await, ["editor"]);
        api.patch(&path, json!({ "auto_join_domains": ["acme.test"] })).await.ok();
        assert_eq!(named().await, (json!(["editor"]), json!([])), "other settings still change");
        let unknown = api.patch(&path, json!({ "mfa": { "exempt_roles": ["nobody"] } })).await;
        unknown.assert_refused(400, "SETTING_INVALID");
    }

    async fn a_setting_with_a_scope_of_its_own_is_not_changed_without_it(app) {
        let all = app.management_api().await;
        let organization = all.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let code = organization["organization"]["code"].as_str().expect("a code");
        let (environment, application) = ("/api/v1/environment/settings".to_owned(), format!("/api/v1/applications/{}/settings", REG.id));
        let organization = format!("/api/v1/organizations/{code}/settings");
        let rules = json!({ "policy": "required" });
        for (path, general, narrower, name, value, harmless) in [
            (&environment, "update:environments", "update:mfa", "mfa", rules, json!({ "code_lifetime": 700 })),
            (&environment, "update:environments", "update:passkey", "passkeys", json!("optional"), json!({ "code_lifetime": 701 })),
            (&application, "update:applications", "update:application_tokens", "access_token_lifetime", json!(120), json!({ "is_ask_for_name": false })),
            (&application, "update:applications", "update:application_tokens", "id_token_lifetime", json!(null), json!({ "is_ask_for_name": true })),
            (&application, "update:applications", "update:application_tokens", "refresh_token_lifetime", json!(90_000), json!({ "has_marketing_consent": true })),
            (&application, "update:applications", "update:application_tokens", "authenticated_session_lifetime", json!(120), json!({ "has_marketing_consent": false })),
            (&organization, "update:organizations", "update:organization_mfa", "mfa", json!({ "is_enforced": true }), json!({ "allowed_domains": ["a.test"] })),
            (&organization, "update:organizations", "update:organization_passkey", "passkeys", json!("off"), json!({ "allowed_domains": ["b.test"] })),
        ] {
            let before = all.get(path).await.ok();
            let narrow = app.management_api_with(general).await;
            let mut patch = harmless.clone();
            patch[name] = value;
            let refused = narrow.patch(path, patch.clone()).await;
            refused.assert_refused(403, "SCOPE_MISSING");
            assert!(refused.text().contains(narrower), "{name}: {}", refused.text());
            assert_eq!(all.get(path).await.ok(), before, "{name}: nothing changed");
            narrow.patch(path, harmless).await.ok();
            app.management_api_with(&format!("{general} {narrower}")).await.patch(path, patch).await.ok();
        }
    }

    async fn a_program_of_one_organization_leaves_alone_what_is_for_the_environment_to_say(app) {
        let api = app.management_api().await;
        let organization = api.post("/api/v1/organization", json!({ "name": "Acme" })).await.ok();
        let code = organization["organization"]["code"].as_str().expect("a code");
        let path = format!("/api/v1/organizations/{code}/settings");
        let bound = app.organization_api(code).await;
        let before = bound.get(&path).await.ok();
        for (name, value) in [
            ("auto_join_domains", json!(["evil.test"])),
            ("auto_join_domains", json!(null)),
            ("mfa", json!({ "exempt_roles": [] })),
            ("mfa", json!(null)),
            ("passkeys", json!("off")),
            ("passkeys", json!(null)),
            ("connections", json!([])),
            ("is_suspended", json!(true)),
            ("is_suspended", json!(false)),
        ] {
            let refused = bound.patch(&path, json!({ "allowed_domains": ["acme.test"], name: value })).await;
            refused.assert_refused(400, "SETTING_INVALID");
            assert!(refused.text().contains(&format!("cannot change {name}")), "{}", refused.text());
            assert_eq!(bound.get(&path).await.ok(), before, "{name}");
        }
        bound.patch(&path, json!({ "allowed_domains": ["acme.test"] })).await.ok();
        assert_eq!(bound.get(&path).await.ok()["settings"]["allowed_domains"], json!(["acme.test"]));
    }
}
