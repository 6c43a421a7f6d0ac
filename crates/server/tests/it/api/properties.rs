//! `/api/v1/properties` and `/api/v1/property_categories`

use serde_json::{Value, json};
use testkit::api::ManagementApi;

/// The id of a category of the context.
pub(super) async fn category(api: &ManagementApi, name: &str, context: &str) -> String {
    let body = json!({ "name": name, "context": context });
    let answer = api.post("/api/v1/property_categories", body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["category"]["id"].as_str().expect("an id").to_owned()
}

/// Creates a property in a category of its own and gives its id.
pub(super) async fn created(api: &ManagementApi, key: &str, context: &str, kind: &str, is_private: bool) -> String {
    let category = category(api, &format!("For {key}"), context).await;
    let body = json!({ "name": key, "key": key, "type": kind, "context": context, "is_private": is_private,
                       "category_id": category });
    let answer = api.post("/api/v1/properties", body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["property"]["id"].as_str().expect("an id").to_owned()
}

async fn all(api: &ManagementApi, query: &str) -> Vec<Value> {
    let body = api.get(&format!("/api/v1/properties?page_size=500{query}")).await.ok();
    assert_eq!(body["has_more"], false);
    body["properties"].as_array().expect("properties").clone()
}

async fn by_key(api: &ManagementApi, key: &str) -> Option<Value> {
    all(api, "").await.into_iter().find(|one| one["key"] == key)
}

testkit::tests! {
    async fn a_property_lives_from_creation_to_deletion(app) {
        let api = app.management_api().await;
        let category_id = category(&api, "Body", "usr").await;
        let body = json!({ "name": "Eye colour", "description": "As seen", "key": "eye_colour", "type": "single_line_text",
                           "context": "usr", "is_private": false, "category_id": category_id });
        let answer = api.post("/api/v1/properties", body).await;
        assert_eq!(answer.status, 201);
        let answer = answer.ok();
        assert_eq!(answer["code"], "PROPERTY_CREATED");
        let id = answer["property"]["id"].as_str().expect("an id");
        let wanted = json!({ "id": id, "key": "eye_colour", "name": "Eye colour", "description": "As seen",
            "is_private": false, "is_kinde_property": false, "context": "usr", "type": "single_line_text",
            "category_id": category_id });
        assert_eq!(by_key(&api, "eye_colour").await, Some(wanted));

        let path = format!("/api/v1/properties/{id}");
        let change = json!({ "name": "Eyes", "is_private": true, "category_id": category_id, "key": "other", "type": "multi_line_text",
                             "context": "org", "is_kinde_property": true, "id": id });
        assert_eq!(api.put(&path, change).await.status, 200);
        api.put(&path, json!({ "name": "Ears", "id": "prop_1" })).await.assert_refused(400, "VALUE_CONFLICT");
        let found = by_key(&api, "eye_colour").await.expect("the key never changes");
        assert_eq!((&found["name"], &found["is_private"], &found["description"]), (&json!("Eyes"), &json!(true), &json!("As seen")));
        assert_eq!((&found["id"], &found["type"], &found["context"], &found["is_kinde_property"]),
            (&json!(id), &json!("single_line_text"), &json!("usr"), &json!(false)), "r139: what is not asked for stays");

        api.delete(&path).await.ok();
        assert_eq!(by_key(&api, "eye_colour").await, None);
        api.delete(&path).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        let change = json!({ "name": "Eyes", "is_private": true, "category_id": category_id });
        api.put(&path, change).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        assert_eq!(api.announced("property.").await, ["property.created", "property.deleted", "property.updated"]);
    }

    async fn a_key_belongs_to_one_property_of_its_context(app) {
        let api = app.management_api().await;
        created(&api, "theme", "usr", "single_line_text", false).await;
        created(&api, "theme", "org", "single_line_text", false).await;
        let category_id = category(&api, "Again", "usr").await;
        let body = |key: &str| json!({ "name": "x", "key": key, "type": "single_line_text", "context": "usr", "is_private": false,
                           "category_id": category_id });
        api.post("/api/v1/properties", body("theme")).await.assert_refused(409, "PROPERTY_KEY_ALREADY_EXISTS");
        api.post("/api/v1/properties", body("kp_usr_city")).await.assert_refused(400, "KEY_INVALID");
        assert_eq!(all(&api, "").await.iter().filter(|one| one["key"] == "theme").count(), 2);
    }

    async fn what_is_built_in_is_neither_edited_nor_deleted(app) {
        let api = app.management_api().await;
        let city = by_key(&api, "kp_usr_city").await.expect("a built-in property");
        assert_eq!(city["is_kinde_property"], true);
        let path = format!("/api/v1/properties/{}", city["id"].as_str().expect("an id"));
        let change = json!({ "name": "Town", "is_private": true, "category_id": city["category_id"] });
        api.put(&path, change).await.assert_refused(400, "BUILT_IN_PROPERTY");
        api.delete(&path).await.assert_refused(400, "BUILT_IN_PROPERTY");
        assert_eq!(by_key(&api, "kp_usr_city").await, Some(city));
    }

    async fn q34_what_is_no_property_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let before = all(&api, "").await;
        let (usr, org) = (category(&api, "A", "usr").await, category(&api, "B", "org").await);
        let good = json!({ "name": "N", "key": "k", "type": "single_line_text", "context": "usr", "is_private": false, "category_id": usr });
        let with = |name: &str, value: Value| { let mut body = good.clone(); body[name] = value; body };
        let without = |name: &str| { let mut body = good.clone(); body.as_object_mut().expect("an object").remove(name); body };
        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({}), "KEY_REQUIRED"),
            (json!([]), "BODY_INVALID"),
            (without("name"), "NAME_REQUIRED"),
            (without("type"), "TYPE_REQUIRED"),
            (without("context"), "CONTEXT_REQUIRED"),
            (without("is_private"), "IS_PRIVATE_REQUIRED"),
            (without("category_id"), "CATEGORY_ID_REQUIRED"),
            (with("name", json!(" ")), "NAME_REQUIRED"),
            (with("key", json!("kp_usr_shoe_size")), "KEY_INVALID"),
            (with("key", json!("KP_anything")), "KEY_INVALID"),
            (with("name", json!(null)), "BODY_INVALID"),
            (with("name", json!("x".repeat(129))), "NAME_INVALID"),
            (with("description", json!("x".repeat(1_001))), "DESCRIPTION_INVALID"),
            (with("key", json!("a/b")), "KEY_INVALID"),
            (with("key", json!("a:b")), "KEY_INVALID"),
            (with("key", json!("é")), "KEY_INVALID"),
            (with("type", json!("boolean")), "TYPE_INVALID"),
            (with("context", json!("app")), "CONTEXT_INVALID"),
            (with("is_private", json!("yes")), "BODY_INVALID"),
            (with("category_id", json!(org)), "CATEGORY_ID_INVALID"),
            (with("category_id", json!("cat_0")), "CATEGORY_ID_INVALID"),
        ] {
            api.post("/api/v1/properties", body).await.assert_refused(400, code);
        }
        let id = created(&api, "mine", "usr", "single_line_text", false).await;
        let path = format!("/api/v1/properties/{id}");
        let mine = by_key(&api, "mine").await;
        for (body, code) in [
            (json!({}), "CATEGORY_ID_REQUIRED"),
            (json!({ "name": "x", "category_id": usr }), "IS_PRIVATE_REQUIRED"),
            (json!({ "is_private": true, "category_id": usr }), "NAME_REQUIRED"),
            (json!({ "name": "x", "is_private": true, "category_id": org }), "CATEGORY_ID_INVALID"),
        ] {
            api.put(&path, body).await.assert_refused(400, code);
        }
        assert_eq!(by_key(&api, "mine").await, mine);
        assert_eq!(all(&api, "").await.len(), before.len() + 1);
    }

    async fn q60_properties_are_paged_around_an_id_and_filtered_by_context(app) {
        let api = app.management_api().await;
        let ids = |list: &[Value]| -> Vec<String> { list.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect() };
        let everything = all(&api, "").await;
        let (users, organizations) = (all(&api, "&context=usr").await, all(&api, "&context=org").await);
        assert!(users.len() > 30 && users.iter().all(|one| one["context"] == "usr"));
        assert_eq!(users.len() + organizations.len(), everything.len());
        assert_eq!(all(&api, "&context=").await, everything, "q38: an empty filter is none");

        let first = api.get("/api/v1/properties").await.ok();
        assert_eq!(first["properties"].as_array().map(Vec::len), Some(10));
        assert_eq!(first["has_more"], true);
        let wanted = ids(&everything);
        let page = |query: String| { let api = api.clone(); async move { api.get(&format!("/api/v1/properties?{query}")).await } };
        let mut seen = Vec::new();
        let mut query = "page_size=20".to_owned();
        loop {
            let body = page(query).await.ok();
            seen.extend(ids(body["properties"].as_array().expect("properties")));
            if body["has_more"] == false { break }
            query = format!("page_size=20&starting_after={}", seen.last().expect("an id"));
        }
        assert_eq!(seen, wanted, "each once, in order");
        let back = page(format!("page_size=5&ending_before={}", wanted[20])).await.ok();
        assert_eq!(ids(back["properties"].as_array().expect("properties")), wanted[15..20]);
        assert_eq!(back["has_more"], true);

        page(format!("starting_after={}&ending_before={}", wanted[1], wanted[3])).await.assert_refused(400, "TOO_MANY_PARAMETERS");
        page("starting_after=prop_0".to_owned()).await.assert_refused(400, "STARTING_AFTER_INVALID");
        page("context=app".to_owned()).await.assert_refused(400, "CONTEXT_INVALID");
        page("context=usr&context=org".to_owned()).await.assert_refused(400, "CONTEXT_INVALID");
        page("page_size=0".to_owned()).await.assert_refused(400, "PAGE_SIZE_INVALID");
    }

    async fn a_category_is_created_listed_and_renamed(app) {
        let api = app.management_api().await;
        let id = category(&api, "Sizes", "usr").await;
        category(&api, "Sizes", "org").await;
        let list = api.get("/api/v1/property_categories?page_size=100&context=usr").await.ok();
        assert_eq!(list["has_more"], false);
        let wanted = json!({ "id": id, "name": "Sizes", "context": "usr" });
        assert!(list["categories"].as_array().expect("categories").contains(&wanted), "{list}");

        let path = format!("/api/v1/property_categories/{id}");
        assert_eq!(api.put(&path, json!({})).await.ok()["code"], "CATEGORY_UPDATED", "the name is not required");
        api.put(&path, json!({ "name": "Measures", "context": "org", "id": "cat_1" })).await
            .assert_refused(400, "VALUE_CONFLICT");
        api.put(&path, json!({ "name": "Measures", "context": "org" })).await.ok();
        let list = api.get("/api/v1/property_categories?page_size=100&context=usr").await.ok();
        let wanted = json!({ "id": id, "name": "Measures", "context": "usr" });
        assert!(list["categories"].as_array().expect("categories").contains(&wanted), "{list}");

        let first = api.get("/api/v1/property_categories?page_size=2").await.ok();
        let last = first["categories"][1]["id"].as_str().expect("an id");
        let second = api.get(&format!("/api/v1/property_categories?page_size=2&starting_after={last}")).await.ok();
        assert_ne!(first["categories"], second["categories"]);
        let again = second["categories"][0]["id"].as_str().expect("an id");
        let back = api.get(&format!("/api/v1/property_categories?page_size=2&ending_before={again}")).await.ok();
        assert_eq!(back["categories"], first["categories"]);

        for (body, code) in [
            (Value::Null, "BODY_REQUIRED"),
            (json!({ "context": "usr" }), "NAME_REQUIRED"),
            (json!({ "name": "", "context": "usr" }), "NAME_REQUIRED"),
            (json!({ "name": "x" }), "CONTEXT_REQUIRED"),
            (json!({ "name": "x", "context": "app" }), "CONTEXT_INVALID"),
        ] {
            api.post("/api/v1/property_categories", body).await.assert_refused(400, code);
        }
        let again = json!({ "name": "Measures", "context": "usr" });
        api.post("/api/v1/property_categories", again).await.assert_refused(409, "CATEGORY_NAME_ALREADY_EXISTS");
        api.put(&path, json!({ "name": "" })).await.assert_refused(400, "NAME_REQUIRED");
        api.put(&path, json!({ "name": "UTM" })).await.assert_refused(409, "CATEGORY_NAME_ALREADY_EXISTS");
        api.put("/api/v1/property_categories/cat_0", json!({ "name": "x" })).await.assert_refused(404, "CATEGORY_NOT_FOUND");
        let announced = ["property_category.created", "property_category.created", "property_category.updated"];
        assert_eq!(api.announced("property_category.").await, announced);
    }

    async fn r136_properties_of_another_business_are_unknown(app) {
        let api = app.management_api().await;
        let id = created(&api, "mine", "usr", "single_line_text", false).await;
        let mine = by_key(&api, "mine").await.expect("the property");
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let own = category(&other, "Own", "usr").await;
        assert_eq!(by_key(&other, "mine").await, None);
        let path = format!("/api/v1/properties/{id}");
        let change = |category: &Value| json!({ "name": "Theirs", "is_private": true, "category_id": category });
        other.put(&path, change(&json!(own))).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        other.delete(&path).await.assert_refused(404, "PROPERTY_NOT_FOUND");
        let foreign = mine["category_id"].as_str().expect("an id");
        let rename = other.put(&format!("/api/v1/property_categories/{foreign}"), json!({ "name": "Theirs" })).await;
        rename.assert_refused(404, "CATEGORY_NOT_FOUND");
        let body = json!({ "name": "x", "key": "x", "type": "single_line_text", "context": "usr", "is_private": false, "category_id": foreign });
        other.post("/api/v1/properties", body).await.assert_refused(400, "CATEGORY_ID_INVALID");
        for cursor in ["starting_after", "ending_before"] {
            let answer = other.get(&format!("/api/v1/properties?{cursor}={id}")).await;
            assert_eq!(answer.status, 400, "{}", answer.text());
        }
        assert_eq!(by_key(&api, "mine").await, Some(mine));
    }
}
