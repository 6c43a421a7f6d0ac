//! `/api/v1/users/{user_id}/properties` and `/api/v1/organizations/{org_code}/properties`

use http::Method;
use serde_json::{Value, json};
use testkit::api::ManagementApi;

use super::properties::created;

const VALUES: &str = "/api/v1/organizations/org_00000000ace/properties";

async fn organization(app: &testkit::TestApp) {
    let seed =
        json!({ "organizations": [{ "code": "org_00000000ace", "name": "Acme", "is_allow_registrations": true }] });
    app.seed(seed).await;
}

/// Keys and values, in the order of the answer.
async fn values(api: &ManagementApi, path: &str) -> Vec<(String, String)> {
    let body = api.get(path).await.ok();
    assert_eq!((&body["code"], &body["next_token"]), (&json!("OK"), &Value::Null));
    let items = body["properties"].as_array().expect("properties").iter();
    let text = |item: &Value, name: &str| item[name].as_str().expect(name).to_owned();
    items.map(|item| (text(item, "key"), text(item, "value"))).collect()
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    wanted
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

testkit::tests! {
    async fn values_of_a_user_reach_the_next_token_unless_they_are_private(app) {
        let api = app.management_api().await;
        let public = created(&api, "shoe_size", "usr", "single_line_text", false).await;
        created(&api, "notes", "usr", "multi_line_text", true).await;
        let ada = app.sign_up("ada@example.test").await;
        let sub = ada.tokens.access()["sub"].as_str().expect("a subject").to_owned();
        let path = format!("/api/v1/users/{sub}/properties");
        assert_eq!(values(&api, &path).await, []);

        let answer = api.put(&format!("{path}/shoe_size?value=42"), Value::Null).await;
        assert_eq!(answer.ok()["code"], "PROPERTY_VALUE_UPDATED");
        api.patch(&path, json!({ "properties": { "notes": "two\nlines", "kp_usr_city": "London" } })).await.ok();
        assert_eq!(values(&api, &path).await, pairs(&[("kp_usr_city", "London"), ("notes", "two\nlines"), ("shoe_size", "42")]));
        let body = api.get(&path).await.ok();
        assert_eq!(body["properties"][2], json!({ "id": public, "name": "shoe_size", "key": "shoe_size", "value": "42" }));

        let tokens = app.refresh(&testkit::REG, ada.tokens.refresh()).await;
        for token in [tokens.access(), tokens.id()] {
            assert_eq!(token["user_properties"]["shoe_size"], json!({ "v": "42" }));
            assert_eq!(token["user_properties"]["kp_usr_city"], json!({ "v": "London" }));
            assert_eq!(token["user_properties"]["notes"], Value::Null, "private values never reach a token");
        }

        api.put(&format!("{path}/shoe_size?value="), Value::Null).await.ok();
        assert_eq!(values(&api, &path).await, pairs(&[("kp_usr_city", "London"), ("notes", "two\nlines")]), "q38");
        let tokens = app.refresh(&testkit::REG, tokens.refresh()).await;
        assert_eq!(tokens.access()["user_properties"]["shoe_size"], json!({}));
        let announced = api.announced("user.properties").await;
        assert_eq!(announced, ["user.properties_updated"; 3]);
    }

    async fn a_deleted_property_takes_its_values_along(app) {
        let api = app.management_api().await;
        organization(&app).await;
        let id = created(&api, "tier", "org", "single_line_text", false).await;
        api.put(&format!("{VALUES}/tier?value=gold"), Value::Null).await.ok();
        let ada = app.sign_up("ada@example.test").await;
        let path = format!("/api/v1/users/{}/properties", ada.tokens.access()["sub"].as_str().expect("a subject"));
        api.put(&format!("{path}/kp_usr_city?value=London"), Value::Null).await.ok();

        api.delete(&format!("/api/v1/properties/{id}")).await.ok();
        assert_eq!(values(&api, VALUES).await, []);
        created(&api, "tier", "usr", "single_line_text", false).await;
        assert_eq!(values(&api, VALUES).await, [], "a new one of this name has none of the old values");
        assert_eq!(values(&api, &path).await, pairs(&[("kp_usr_city", "London")]));
    }

    async fn values_of_an_organization_are_its_own(app) {
        let api = app.management_api().await;
        organization(&app).await;
        created(&api, "tier", "org", "single_line_text", false).await;
        created(&api, "shoe_size", "usr", "single_line_text", false).await;
        api.put(&format!("{VALUES}/tier"), json!({ "value": "gold" })).await.ok();
        assert_eq!(values(&api, VALUES).await, pairs(&[("tier", "gold")]), "q22: the body does as well");
        api.put(&format!("{VALUES}/tier?value=silver"), json!({ "value": "silver" })).await.ok();
        assert_eq!(values(&api, VALUES).await, pairs(&[("tier", "silver")]));
        let ada = app.sign_up("ada@example.test").await;
        let path = format!("/api/v1/users/{}/properties", ada.tokens.access()["sub"].as_str().expect("a subject"));
        assert_eq!(values(&api, &path).await, []);

        let put = |path: String, body: Value| { let api = api.clone(); async move { api.put(&path, body).await } };
        put(format!("{VALUES}/tier?value=gold"), json!({ "value": "tin" })).await.ok();
        assert_eq!(values(&api, VALUES).await, pairs(&[("tier", "gold")]), "the query wins over the body (Q22)");
        put(format!("{VALUES}/tier?value=silver"), Value::Null).await.ok();
        put(format!("{VALUES}/tier"), Value::Null).await.assert_refused(400, "VALUE_REQUIRED");
        put(format!("{VALUES}/tier"), json!({ "value": null })).await.assert_refused(400, "VALUE_INVALID");
        put(format!("{VALUES}/tier?value=a&value=a"), Value::Null).await.assert_refused(400, "VALUE_INVALID");
        put(format!("{VALUES}/tier?value=a%0Ab"), Value::Null).await.assert_refused(400, "VALUE_INVALID");
        put(format!("{VALUES}/tier?value={}", "x".repeat(1_001)), Value::Null).await.assert_refused(400, "VALUE_INVALID");
        put(format!("{VALUES}/shoe_size?value=1"), Value::Null).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        put(format!("{VALUES}/nothing?value=1"), Value::Null).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        let nowhere = "/api/v1/organizations/org_none/properties";
        put(format!("{nowhere}/tier?value=1"), Value::Null).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.get(nowhere).await.assert_refused(404, "ORGANIZATION_NOT_FOUND");
        api.get("/api/v1/users/kp_0/properties").await.assert_refused(404, "USER_NOT_FOUND");
        assert_eq!(values(&api, VALUES).await, pairs(&[("tier", "silver")]));
    }

    async fn r142_a_bulk_of_values_is_written_whole_or_not_at_all(app) {
        let api = app.management_api().await;
        organization(&app).await;
        created(&api, "tier", "org", "single_line_text", false).await;
        created(&api, "motto", "org", "multi_line_text", false).await;
        let good = json!({ "tier": "gold", "motto": "a\nb", "kp_org_city": 7 });
        let answer = api.patch(VALUES, json!({ "properties": good })).await;
        assert_eq!(answer.ok()["code"], "PROPERTY_VALUES_UPDATED");
        let wanted = pairs(&[("kp_org_city", "7"), ("motto", "a\nb"), ("tier", "gold")]);
        assert_eq!(values(&api, VALUES).await, wanted);
        let many: serde_json::Map<String, Value> = (0..101).map(|n| (format!("k{n}"), json!("x"))).collect();
        for (body, code) in [
            (json!({}), "PROPERTIES_REQUIRED"),
            (json!({ "properties": null }), "BODY_INVALID"),
            (json!({ "properties": ["tier"] }), "BODY_INVALID"),
            (json!({ "properties": { "tier": "tin", "nothing": "x" } }), "PROPERTIES_INVALID"),
            (json!({ "properties": { "tier": "tin", "kp_usr_city": "x" } }), "PROPERTIES_INVALID"),
            (json!({ "properties": { "motto": "x", "tier": "a\nb" } }), "PROPERTIES_INVALID"),
            (json!({ "properties": { "motto": "x", "tier": {} } }), "PROPERTIES_INVALID"),
            (json!({ "properties": { "motto": "x", "tier": null } }), "PROPERTIES_INVALID"),
            (json!({ "properties": many }), "PROPERTIES_INVALID"),
        ] {
            api.patch(VALUES, body).await.assert_refused(400, code);
        }
        let told = api.patch(VALUES, json!({ "properties": { "nothing": "x" } })).await.text();
        assert!(told.contains("nothing"), "it says which: {told}");
        assert_eq!(values(&api, VALUES).await, wanted);
        assert_eq!(api.announced("organization.properties").await.len(), 1);

        api.patch(VALUES, json!({ "properties": { "tier": "", "kp_org_city": "" } })).await.ok();
        assert_eq!(values(&api, VALUES).await, pairs(&[("motto", "a\nb")]));
        api.patch(VALUES, json!({ "properties": {} })).await.ok();
        assert_eq!(api.announced("organization.properties").await.len(), 2, "what changes nothing is no news");
    }

    async fn r136_values_of_another_environment_are_unknown(app) {
        let api = app.management_api().await;
        organization(&app).await;
        created(&api, "tier", "org", "single_line_text", false).await;
        api.put(&format!("{VALUES}/tier?value=gold"), Value::Null).await.ok();
        let ada = app.sign_up("ada@example.test").await;
        let user = format!("/api/v1/users/{}/properties", ada.tokens.access()["sub"].as_str().expect("a subject"));
        for other in [app.tenant("https://login.other.test").await, app.sibling("https://staging.example.test").await] {
            let other = other.management_api().await;
            for (path, key, code) in [(VALUES, "tier", "ORGANIZATION_NOT_FOUND"), (user.as_str(), "kp_usr_city", "USER_NOT_FOUND")] {
                other.get(path).await.assert_refused(404, code);
                let many = json!({ "properties": { key: "x" } });
                other.call(Method::PATCH, path, &many).await.assert_refused(404, code);
                other.put(&format!("{path}/{key}?value=x"), Value::Null).await.assert_refused(404, code);
            }
        }
        assert_eq!(values(&api, VALUES).await, pairs(&[("tier", "gold")]));
        assert_eq!(values(&api, &user).await, []);
    }
}
