//! `/api/v1/business`, `/api/v1/industries` and `/api/v1/timezones`

use serde_json::{Value, json};
use testkit::api::ManagementApi;

async fn business(api: &ManagementApi) -> Value {
    let answer = api.get("/api/v1/business").await;
    assert_eq!(answer.status, 201, "q39: {}", answer.text());
    answer.json()["business"].clone()
}

testkit::tests! {
    async fn q23_a_business_is_changed_by_the_query(app) {
        let api = app.management_api().await;
        let before = business(&api).await;
        assert!(before["code"].as_str().is_some_and(|code| code.starts_with("bus_")), "{before}");
        assert_eq!((&before["has_kinde_branding"], &before["has_clickwrap"], &before["email"]), (&json!(true), &json!(false), &Value::Null));
        let query = "business_name=Tailsforce%20Ltd&primary_email=sally@example.test&primary_phone=555-555-5555\
            &industry_key=construction&timezone_id=Australia/Sydney&privacy_url=https://example.test/privacy\
            &terms_url=https://example.test/terms&is_show_kinde_branding=false&is_click_wrap=1&partner_code=PERK";
        let answer = api.patch(&format!("/api/v1/business?{query}"), Value::Null).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        assert_eq!(answer.json(), json!({ "code": "BUSINESS_UPDATED", "message": "Business updated" }));
        assert_eq!(business(&api).await, json!({
            "code": before["code"], "created_on": before["created_on"], "name": "Tailsforce Ltd", "email": "sally@example.test",
            "phone": "555-555-5555", "industry": "Construction", "industry_key": "construction",
            "timezone": "Sydney (Australian Eastern Standard Time)", "timezone_key": "sydney_australian_eastern_standard_time",
            "privacy_url": "https://example.test/privacy", "terms_url": "https://example.test/terms",
            "has_clickwrap": true, "has_kinde_branding": false, "partner_code": "PERK",
        }));
                let mut browser = app.browser();
        browser.open(&app.authorize_path(&testkit::REG, &[("prompt", "create")])).await;
        assert!(browser.page().html.contains("https://example.test/privacy"), "pages link to it");
        assert_eq!(api.announced("business.").await, ["business.updated"]);

        let answer = api.patch("/api/v1/business?business_name=Other&primary_email=o@example.test&primary_phone=", Value::Null).await;
        assert_eq!(answer.status, 201);
        let after = business(&api).await;
        assert_eq!((&after["name"], &after["phone"]), (&json!("Other"), &json!("555-555-5555")), "q38: empty is absent");
    }

    async fn q23_a_body_has_the_later_names_and_needs_none(app) {
        let api = app.management_api().await;
        let body = json!({ "business_name": "Tailsforce", "email": "sally@example.test", "phone": "123-456-7890",
            "timezone_key": "los_angeles_pacific_standard_time", "is_show_kinde_branding": false, "kinde_perk_code": "PERK",
            "code": "bus_mine", "created_on": "2020-01-01" });
        assert_eq!(api.patch("/api/v1/business", body).await.status, 201);
        let found = business(&api).await;
        assert_eq!((&found["name"], &found["email"], &found["timezone"], &found["partner_code"]),
            (&json!("Tailsforce"), &json!("sally@example.test"), &json!("Los Angeles (Pacific Standard Time)"), &json!("PERK")));
        assert_ne!(found["code"], "bus_mine", "r139");
        assert_eq!(api.patch("/api/v1/business", json!({})).await.status, 201);
        assert_eq!(business(&api).await, found, "nothing said, nothing changed");
        assert_eq!(api.patch("/api/v1/business", json!({ "phone": "" })).await.status, 201);
        assert_eq!(business(&api).await["phone"], Value::Null, "empty in a body: removed");
    }

    async fn what_no_business_can_be_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        let before = business(&api).await;
        for (query, code) in [
            ("", "BUSINESS_NAME_REQUIRED"),
            ("primary_email=a@b.test", "BUSINESS_NAME_REQUIRED"),
            ("business_name=A", "PRIMARY_EMAIL_REQUIRED"),
            ("business_name=&primary_email=a@b.test", "BUSINESS_NAME_REQUIRED"),
            ("business_name=A&primary_email=", "PRIMARY_EMAIL_REQUIRED"),
            ("business_name=A&primary_email=nobody", "EMAIL_INVALID"),
            ("business_name=A&primary_email=a@b.test&email=c@d.test", "VALUE_CONFLICT"),
            ("business_name=A&primary_email=a@b.test&industry_key=none", "INDUSTRY_KEY_INVALID"),
            ("business_name=A&primary_email=a@b.test&timezone_id=Mars/Base", "TIMEZONE_KEY_INVALID"),
            ("business_name=A&primary_email=a@b.test&is_click_wrap=maybe", "IS_CLICK_WRAP_INVALID"),
            ("business_name=A&primary_email=a@b.test&is_show_kinde_branding=2", "IS_SHOW_KINDE_BRANDING_INVALID"),
            ("business_name=A&primary_email=a@b.test&privacy_url=javascript:alert(1)", "PRIVACY_URL_INVALID"),
            ("business_name=A&primary_email=a@b.test&terms_url=nowhere", "TERMS_URL_INVALID"),
            ("business_name=A&primary_email=a@b.test&primary_phone=call", "PHONE_INVALID"),
        ] {
            api.patch(&format!("/api/v1/business?{query}"), Value::Null).await.assert_refused(400, code);
        }
        for (body, code) in [
            (json!({ "business_name": "" }), "BUSINESS_NAME_REQUIRED"),
            (json!({ "email": "" }), "EMAIL_REQUIRED"),
            (json!({ "email": null }), "EMAIL_INVALID"),
            (json!({ "business_name": { "a": 1 } }), "BUSINESS_NAME_INVALID"),
        ] {
            api.patch("/api/v1/business", body).await.assert_refused(400, code);
        }
        assert_eq!(business(&api).await, before);
        assert_eq!(api.announced("business.").await, [""; 0]);
    }

    async fn q24_what_the_contract_wants_to_read_a_business_is_ignored(app) {
        let api = app.management_api().await;
        let found = business(&api).await;
        let answer = api.get("/api/v1/business?code=x&name=y&email=z&phone=&industry=a&timezone=b&privacy_url=c&terms_url=d").await;
        assert_eq!(answer.status, 201);
        assert_eq!(answer.json()["business"], found);
    }

    async fn r136_a_business_is_changed_from_its_own_environments_only(app) {
        let api = app.management_api().await;
        let other = app.tenant("https://login.other.test").await.management_api().await;
        let before = business(&api).await;
        assert_eq!(other.patch("/api/v1/business", json!({ "business_name": "Theirs" })).await.status, 201);
        assert_eq!(business(&other).await["name"], "Theirs");
        assert_eq!(business(&api).await, before);
    }

    async fn q45_industries_and_time_zones_are_listed_and_filtered(app) {
        let api = app.management_api().await;
        for (path, list, key, item) in [
            ("/api/v1/industries", "industries", "industry_key", json!({ "key": "construction", "name": "Construction" })),
            ("/api/v1/timezones", "timezones", "timezone_key", json!({ "key": "london_greenwich_mean_time",
                "name": "London (Greenwich Mean Time)", "iana_name": "Europe/London" })),
        ] {
            let answer = api.get(path).await;
            assert_eq!(answer.status, 201);
            let body = answer.json();
            assert_eq!((&body["code"], &body["message"]), (&json!("OK"), &json!("Success")));
            let all = body[list].as_array().expect("a list");
            assert!(all.len() > 30 && all.contains(&item), "{body}");
            let (by_key, name) = (item["key"].as_str().expect("a key"), item["name"].as_str().expect("a name"));
            let name = name.replace(' ', "%20");
            for (query, wanted) in [
                (format!("{key}={by_key}"), json!([item])),
                (format!("name={name}"), json!([item])),
                (format!("{key}={by_key}&name={name}"), json!([item])),
                (format!("{key}={by_key}&name=other"), json!([])),
                (format!("{key}=none"), json!([])),
                (format!("{key}=&name="), json!(all)),
            ] {
                assert_eq!(api.get(&format!("{path}?{query}")).await.ok()[list], wanted, "{query}");
            }
            api.get(&format!("{path}?name=a&name=b")).await.assert_refused(400, "NAME_INVALID");
        }
    }
}
