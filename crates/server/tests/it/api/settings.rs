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
        browser.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "L")]).await;
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
}
