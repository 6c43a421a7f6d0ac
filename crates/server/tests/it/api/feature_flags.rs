//! `/api/v1/feature_flags`, and the values of environments, organizations and users.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use testkit::REG;
use testkit::api::ManagementApi;

const ENVIRONMENT: &str = "/api/v1/environment/feature_flags";

/// Defines a flag.
async fn created(api: &ManagementApi, key: &str, kind: &str, default: Value, level: &str) {
    let body =
        json!({ "name": "A flag", "key": key, "type": kind, "default_value": default, "allow_override_level": level });
    let answer = api.post("/api/v1/feature_flags", body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.json()["feature_flag"], json!({ "key": key }));
}

/// What the flags at an address are.
async fn flags(api: &ManagementApi, path: &str) -> Value {
    let body = api.get(path).await.ok();
    assert_eq!((&body["code"], &body["message"]), (&json!("OK"), &json!("Success")));
    body["feature_flags"].clone()
}

fn of_organization(code: &str) -> String {
    format!("/api/v1/organizations/{code}/feature_flags")
}

/// Redefines the flag `theme`, as published clients do: with everything in the query.
async fn replaced(api: &ManagementApi, default: &str, level: &str) {
    let path = format!(
        "/api/v1/feature_flags/theme?name=Theme&description=&type=str&allow_override_level={level}&default_value={default}"
    );
    assert_eq!(api.put(&path, Value::Null).await.ok()["code"], "FEATURE_FLAG_UPDATED");
}

testkit::tests! {
    async fn a_flag_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let body = json!({ "name": "Theme", "description": "Colours", "key": "theme", "type": "str", "default_value": "light" });
        let answer = api.post("/api/v1/feature_flags", body.clone()).await;
        assert_eq!(answer.status, 201);
        assert_eq!(answer.json(), json!({ "code": "FEATURE_FLAG_CREATED", "message": "Feature flag created",
                                          "feature_flag": { "key": "theme" } }));
        api.post("/api/v1/feature_flags", body).await.assert_refused(409, "FEATURE_FLAG_KEY_ALREADY_EXISTS");
        assert_eq!(flags(&api, ENVIRONMENT).await, json!({ "theme": { "type": "str", "value": "light" } }));
        let ada = app.sign_up("ada@example.test").await.tokens;
        assert_eq!(ada.access()["feature_flags"], json!({ "theme": { "t": "s", "v": "light" } }));

        replaced(&api, "dark", "env").await;
        let ada = app.refresh(&REG, ada.refresh()).await;
        assert_eq!(ada.access()["feature_flags"], json!({ "theme": { "t": "s", "v": "dark" } }));

        let path = "/api/v1/feature_flags/theme";
        assert_eq!(api.delete(path).await.ok(), json!({ "code": "FEATURE_FLAG_DELETED", "message": "Feature flag deleted" }));
        assert_eq!(app.refresh(&REG, ada.refresh()).await.access()["feature_flags"], json!({}));
        assert_eq!(flags(&api, ENVIRONMENT).await, json!({}));
        api.delete(path).await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        let again = format!("{path}?name=Theme&description=&type=str&allow_override_level=env&default_value=x");
        api.put(&again, Value::Null).await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        let announced = api.announced("feature_flag.").await;
        assert_eq!(announced, ["feature_flag.created", "feature_flag.deleted", "feature_flag.updated"]);
    }

    async fn the_most_specific_value_is_in_the_next_tokens(app) {
        let api = app.management_api().await;
        created(&api, "theme", "str", json!("light"), "usr").await;
        let mut ada = app.sign_up("ada@example.test").await.tokens;
        let grace = app.sign_up("grace@example.test").await.tokens;
        let (organization, user) = (ada.access()["org_code"].clone(), ada.access()["sub"].clone());
        let of_organization = of_organization(organization.as_str().expect("a code"));
        let of_user = format!("/api/v1/users/{}/feature_flags/theme", user.as_str().expect("an id"));

        let theme = |tokens: &testkit::Tokens| tokens.access()["feature_flags"]["theme"].clone();
        macro_rules! expect {
            ($value:literal) => {
                ada = app.refresh(&REG, ada.refresh()).await;
                assert_eq!(theme(&ada), json!({ "t": "s", "v": $value }));
            };
        }
        assert_eq!(theme(&ada)["v"], "light");
        let answer = api.patch(&format!("{ENVIRONMENT}/theme"), json!({ "value": "dark" })).await;
        assert_eq!(answer.ok()["code"], "FEATURE_FLAG_OVERRIDE_UPDATED");
        expect!("dark");
        api.patch(&format!("{of_organization}/theme?value=blue"), Value::Null).await.ok();
        expect!("blue");
        api.patch(&format!("{of_user}?value=pink"), Value::Null).await.ok();
        expect!("pink");
        assert_eq!(theme(&app.refresh(&REG, grace.refresh()).await)["v"], "blue", "another user of the organization");

        // What is less specific changes nothing for whoever has a value of their own.
        api.patch(&format!("{of_organization}/theme?value=green"), Value::Null).await.ok();
        expect!("pink");
        // A level that is allowed no more counts no more, and counts again when it is.
        replaced(&api, "light", "org").await;
        expect!("green");
        replaced(&api, "light", "usr").await;
        expect!("pink");
        replaced(&api, "light", "org").await;

        assert_eq!(api.delete(&format!("{of_organization}/theme")).await.ok()["code"], "FEATURE_FLAG_OVERRIDE_DELETED");
        expect!("dark");
        api.delete(&format!("{ENVIRONMENT}/theme")).await.ok();
        expect!("light");
        let announced = api.announced("feature_flag.over").await;
        assert_eq!(announced.iter().filter(|kind| *kind == "feature_flag.overridden").count(), 4);
        assert_eq!(announced.iter().filter(|kind| *kind == "feature_flag.override_removed").count(), 2);
    }

    async fn values_are_answered_as_texts_and_taken_as_json_too(app) {
        let api = app.management_api().await;
        for (kind, given, kept) in [
            ("bool", json!(true), "true"),
            ("bool", json!("FALSE"), "false"),
            ("int", json!(42), "42"),
            ("int", json!("-2147483648"), "-2147483648"),
            ("int", json!(2_147_483_647), "2147483647"),
            ("int", json!(7.9), "7"),
            ("int", json!("-7.9"), "-7"),
            ("str", json!("two words"), "two words"),
            ("str", json!(""), ""),
            ("str", json!(42), "42"),
            ("str", json!("true"), "true"),
        ] {
            created(&api, "flag", kind, given.clone(), "env").await;
            let wanted = json!({ "flag": { "type": kind, "value": kept } });
            assert_eq!(flags(&api, ENVIRONMENT).await, wanted, "{given}");
            api.patch(&format!("{ENVIRONMENT}/flag"), json!({ "value": given })).await.ok();
            assert_eq!(flags(&api, ENVIRONMENT).await, wanted, "{given}");
            api.delete("/api/v1/feature_flags/flag").await.ok();
        }
        created(&api, "limit", "int", json!("5"), "env").await;
        created(&api, "on", "bool", json!("1"), "env").await;
        let claims = app.sign_up("ada@example.test").await.tokens.access();
        assert_eq!(claims["feature_flags"], json!({ "limit": { "t": "i", "v": 5 }, "on": { "t": "b", "v": true } }));
    }

    async fn what_is_no_value_of_the_type_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        created(&api, "on", "bool", json!(true), "usr").await;
        created(&api, "limit", "int", json!(5), "usr").await;
        created(&api, "theme", "str", json!("light"), "usr").await;
        let before = flags(&api, ENVIRONMENT).await;
        let claims = app.sign_up("ada@example.test").await.tokens.access();
        let organization = of_organization(claims["org_code"].as_str().expect("a code"));
        let user = format!("/api/v1/users/{}/feature_flags", claims["sub"].as_str().expect("an id"));
        let long = "x".repeat(2_001);
        for (key, kind, wrong) in [
            ("on", "bool", json!("yes")),
            ("on", "bool", json!(2)),
            ("on", "bool", json!("")),
            ("limit", "int", json!("many")),
            ("limit", "int", json!(true)),
            ("limit", "int", json!("2147483648")),
            ("limit", "int", json!(-2_147_483_649_i64)),
            ("limit", "int", json!("1e3")),
            ("theme", "str", json!(long)),
            ("theme", "str", json!(["light"])),
            ("theme", "str", json!({ "a": 1 })),
        ] {
            for place in [ENVIRONMENT, &organization, &user] {
                api.patch(&format!("{place}/{key}"), json!({ "value": wrong })).await.assert_refused(400, "VALUE_INVALID");
            }
            let body = json!({ "name": "New", "key": "new", "type": kind, "default_value": wrong });
            api.post("/api/v1/feature_flags", body).await.assert_refused(400, "DEFAULT_VALUE_INVALID");
            let body = json!({ "name": "New", "description": "", "type": kind, "default_value": wrong, "allow_override_level": "usr" });
            api.put(&format!("/api/v1/feature_flags/{key}"), body).await.assert_refused(400, "DEFAULT_VALUE_INVALID");
        }
        for place in [ENVIRONMENT, &organization, &user] {
            api.patch(&format!("{place}/theme"), Value::Null).await.assert_refused(400, "VALUE_REQUIRED");
            api.patch(&format!("{place}/theme"), json!({})).await.assert_refused(400, "VALUE_REQUIRED");
            api.patch(&format!("{place}/theme"), json!({ "value": null })).await.assert_refused(400, "VALUE_INVALID");
            api.patch(&format!("{place}/unknown?value=a"), Value::Null).await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        }
        assert_eq!(flags(&api, ENVIRONMENT).await, before);
        assert_eq!(flags(&api, &organization).await, before);
        assert_eq!(api.announced("feature_flag.").await, ["feature_flag.created"; 3]);
    }

    async fn what_is_no_flag_is_refused(app) {
        let api = app.management_api().await;
        let good = json!({ "name": "Theme", "key": "theme", "type": "str", "default_value": "light" });
        let with = |field: &str, value: Value| { let mut body = good.clone(); body[field] = value; body };
        let without = |field: &str| { let mut body = good.clone(); body.as_object_mut().expect("an object").remove(field); body };
        for (body, code) in [
            (without("name"), "NAME_REQUIRED"),
            (without("key"), "KEY_REQUIRED"),
            (without("type"), "TYPE_REQUIRED"),
            (without("default_value"), "DEFAULT_VALUE_REQUIRED"),
            (with("default_value", Value::Null), "DEFAULT_VALUE_REQUIRED"),
            (with("name", json!(" ")), "NAME_REQUIRED"),
            (with("name", Value::Null), "BODY_INVALID"),
            (with("key", json!("a/b")), "KEY_INVALID"),
            (with("key", json!("a b")), "KEY_INVALID"),
            (with("type", json!("json")), "TYPE_INVALID"),
            (with("type", json!("s")), "TYPE_INVALID"),
            (with("allow_override_level", json!("all")), "ALLOW_OVERRIDE_LEVEL_INVALID"),
            (Value::Null, "BODY_REQUIRED"),
        ] {
            api.post("/api/v1/feature_flags", body).await.assert_refused(400, code);
        }
        assert_eq!(flags(&api, ENVIRONMENT).await, json!({}));
    }

    async fn a_flag_is_replaced_by_query_or_body_but_keeps_key_and_type(app) {
        let api = app.management_api().await;
        created(&api, "theme", "str", json!("light"), "env").await;
        let path = "/api/v1/feature_flags/theme";
        let body = json!({ "name": "Theme", "description": "x", "type": "str", "allow_override_level": "org", "default_value": "dark" });
        api.put(path, body.clone()).await.ok();
        assert_eq!(flags(&api, ENVIRONMENT).await["theme"]["value"], "dark");
        let form = "name=Theme&description=&type=str&allow_override_level=usr&default_value=grey";
        let request = http::Request::builder().method(Method::PUT).uri(path)
            .header("authorization", format!("Bearer {}", api.token))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form.to_owned().into());
        app.send(request.expect("a request")).await.ok();
        assert_eq!(flags(&api, ENVIRONMENT).await["theme"]["value"], "grey");

        for (field, value, code) in [
            ("type", json!("bool"), "TYPE_INVALID"),
            ("type", json!("text"), "TYPE_INVALID"),
            ("key", json!("other"), "KEY_INVALID"),
            ("allow_override_level", json!("all"), "ALLOW_OVERRIDE_LEVEL_INVALID"),
            ("name", json!(""), "NAME_REQUIRED"),
        ] {
            let mut wrong = body.clone();
            wrong[field] = value;
            api.put(path, wrong).await.assert_refused(400, code);
        }
        for field in ["name", "description", "type", "allow_override_level", "default_value"] {
            let mut less = body.clone();
            less.as_object_mut().expect("an object").remove(field);
            api.put(path, less).await.assert_refused(400, &format!("{}_REQUIRED", field.to_uppercase()));
        }
        assert_eq!(flags(&api, ENVIRONMENT).await, json!({ "theme": { "type": "str", "value": "grey" } }));
        api.put(&format!("{path}?default_value=black"), body).await.ok();
        let shown = flags(&api, ENVIRONMENT).await;
        assert_eq!(shown, json!({ "theme": { "type": "str", "value": "black" } }), "the query wins over the body (Q22)");
    }

    async fn a_level_that_a_flag_does_not_allow_has_no_value_of_its_own(app) {
        let api = app.management_api().await;
        let claims = app.sign_up("ada@example.test").await.tokens.access();
        let organization = of_organization(claims["org_code"].as_str().expect("a code"));
        let user = format!("/api/v1/users/{}/feature_flags", claims["sub"].as_str().expect("an id"));
        for (level, allowed) in [("env", 1), ("org", 2), ("usr", 3)] {
            created(&api, level, "bool", json!(false), level).await;
            for (index, place) in [ENVIRONMENT, &organization, &user].into_iter().enumerate() {
                let answer = api.patch(&format!("{place}/{level}?value=true"), Value::Null).await;
                match index < allowed {
                    true => assert_eq!(answer.status, 200, "{level} at {place}: {}", answer.text()),
                    false => answer.assert_refused(400, "FEATURE_FLAG_OVERRIDE_NOT_ALLOWED"),
                }
            }
        }
    }

    async fn an_organization_shows_every_flag_with_the_value_that_holds_there(app) {
        let api = app.management_api().await;
        app.seed(json!({ "organizations": [{ "code": "org_0000000000a", "name": "Acme" }, { "code": "org_0000000000b", "name": "Beta" }] })).await;
        let (acme, beta) = (of_organization("org_0000000000a"), of_organization("org_0000000000b"));
        for key in ["a", "b", "c"] {
            created(&api, key, "str", json!("default"), "org").await;
        }
        api.patch(&format!("{ENVIRONMENT}/b?value=environment"), Value::Null).await.ok();
        api.patch(&format!("{ENVIRONMENT}/c?value=environment"), Value::Null).await.ok();
        api.patch(&format!("{acme}/c?value=acme"), Value::Null).await.ok();
        api.patch(&format!("{acme}/a?value=acme"), Value::Null).await.ok();
        let values = |shown: Value| ["a", "b", "c"].map(|key| shown[key]["value"].as_str().unwrap_or_default().to_owned());
        assert_eq!(values(flags(&api, ENVIRONMENT).await), ["default", "environment", "environment"]);
        assert_eq!(values(flags(&api, &acme).await), ["acme", "environment", "acme"]);
        assert_eq!(values(flags(&api, &beta).await), ["default", "environment", "environment"]);

        assert_eq!(api.delete(&acme).await.ok()["code"], "FEATURE_FLAG_OVERRIDES_DELETED");
        assert_eq!(values(flags(&api, &acme).await), ["default", "environment", "environment"]);
        api.delete(ENVIRONMENT).await.ok();
        assert_eq!(values(flags(&api, &acme).await), ["default"; 3]);
        assert_eq!(api.announced("feature_flag.override_removed").await.len(), 4);

        // What is inherited already is inherited again (Q65), and what is unknown is unknown.
        for path in [&acme, ENVIRONMENT] {
            api.delete(path).await.ok();
            api.delete(&format!("{path}/a")).await.ok();
            api.delete(&format!("{path}/unknown")).await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        }
        assert_eq!(api.announced("feature_flag.override_removed").await.len(), 4);
        let unknown = of_organization("org_unknown");
        api.get(&unknown).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.delete(&unknown).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.delete(&format!("{unknown}/a")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.patch(&format!("{unknown}/a?value=x"), Value::Null).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.patch("/api/v1/users/kp_unknown/feature_flags/a?value=x", Value::Null).await.assert_refused(404, "USER_NOT_FOUND");
    }

    async fn r136_flags_organizations_and_users_of_another_tenant_are_unknown(app) {
        let api = app.management_api().await;
        created(&api, "theme", "str", json!("light"), "usr").await;
        let claims = app.sign_up("ada@example.test").await.tokens;
        let access = claims.access();
        let organization = of_organization(access["org_code"].as_str().expect("a code"));
        let user = format!("/api/v1/users/{}/feature_flags", access["sub"].as_str().expect("an id"));
        let other = app.tenant("https://login.other.test").await.management_api().await;

        assert_eq!(flags(&other, ENVIRONMENT).await, json!({}));
        other.delete("/api/v1/feature_flags/theme").await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        other.patch(&format!("{ENVIRONMENT}/theme?value=x"), Value::Null).await.assert_refused(404, "FEATURE_FLAG_NOT_FOUND");
        // A flag of theirs, for somebody of ours: the same from another business and from another environment of ours.
        created(&other, "theme", "str", json!("light"), "usr").await;
        let staging = app.sibling("https://staging.example.test").await.management_api().await;
        for stranger in [&other, &staging] {
            stranger.patch(&format!("{organization}/theme?value=x"), Value::Null).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            stranger.get(&organization).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            stranger.delete(&organization).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            stranger.delete(&format!("{organization}/theme")).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
            stranger.patch(&format!("{user}/theme?value=x"), Value::Null).await.assert_refused(404, "USER_NOT_FOUND");
            stranger.patch(&format!("{ENVIRONMENT}/theme?value=x"), Value::Null).await.ok();
        }
        let again = app.refresh(&REG, claims.refresh()).await;
        assert_eq!(again.access()["feature_flags"], json!({ "theme": { "t": "s", "v": "light" } }));
        assert_eq!(flags(&api, &organization).await["theme"]["value"], "light");
        // Definitions are shared by the environments of a business, values are not.
        assert_eq!(flags(&staging, ENVIRONMENT).await["theme"]["value"], "x");
        api.delete("/api/v1/feature_flags/theme").await.ok();
        assert_eq!(flags(&staging, ENVIRONMENT).await, json!({}));
        assert_eq!(flags(&other, ENVIRONMENT).await["theme"]["value"], "x");
    }

    async fn a_change_of_a_node_whose_clock_is_behind_is_seen(app) {
        for (index, node) in app.nodes().await.into_iter().enumerate() {
            let follower = node.engine.clone();
            let following = tokio::spawn(async move { engine::jobs::follow_changes(&follower).await });
            let known = async |key: &str| {
                let found = node.engine.environment("id.example.test").await.expect("the database");
                found.expect("the environment").roles.values().any(|role| role.key == key)
            };
            let key = format!("role{index}");
            assert!(!known(&key).await);
            tokio::time::sleep(Duration::from_millis(400)).await;
            // The nodes of a test have one clock: that of the one that writes is behind while it does.
            app.clock.advance(-3_600);
            let details = engine::roles::Details { name: Some("A role".to_owned()), key: Some(key.clone()), ..Default::default() };
            engine::roles::create(&app.administrator().await, &details).await.expect("a role");
            app.clock.advance(3_600);
            for _ in 0..50 {
                if known(&key).await {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            assert!(known(&key).await, "five seconds were not enough");
            following.abort();
        }
    }

    async fn every_node_learns_of_a_definition_also_one_that_serves_another_environment_of_the_business(app) {
        let api = app.management_api().await;
        let staging = app.sibling("https://staging.example.test").await;
        let web = json!({ "client_id": REG.id, "client_secret": REG.secret, "name": "Web", "type": "reg",
                          "redirect_uris": [REG.callback], "connections": ["email:otp"] });
        staging.seed(json!({ "applications": [web] })).await;
        for (index, node) in staging.nodes().await.into_iter().enumerate() {
            let follower = node.engine.clone();
            let following = tokio::spawn(async move { engine::jobs::follow_changes(&follower).await });
            let mut tokens = node.sign_up(&format!("ada{index}@example.test")).await.tokens;
            assert_eq!(tokens.access()["feature_flags"], json!({}));
            created(&api, "theme", "str", json!("light"), "env").await;
            for _ in 0..50 {
                tokens = node.refresh(&REG, tokens.refresh()).await;
                if tokens.access()["feature_flags"] != json!({}) {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            assert_eq!(tokens.access()["feature_flags"], json!({ "theme": { "t": "s", "v": "light" } }));
            api.delete("/api/v1/feature_flags/theme").await.ok();
            following.abort();
        }
    }
}
