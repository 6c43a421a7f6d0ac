//! `/api/v1/subscribers`

use serde_json::{Value, json};
use testkit::api::ManagementApi;

async fn subscribe(api: &ManagementApi, first: &str, last: &str, email: &str) -> String {
    let path = format!("/api/v1/subscribers?first_name={first}&last_name={last}&email={email}");
    let answer = api.post(&path, Value::Null).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["subscriber"]["subscriber_id"]
        .as_str()
        .expect("an id")
        .to_owned()
}

/// The addresses of a list read page by page.
async fn emails(api: &ManagementApi, sort: &str, page_size: usize) -> Vec<String> {
    let mut emails = Vec::new();
    let mut token = String::new();
    loop {
        let path = format!("/api/v1/subscribers?sort={sort}&page_size={page_size}&next_token={token}");
        let body = api.get(&path).await.ok();
        let items = body["subscribers"].as_array().expect("subscribers");
        assert!(items.len() <= page_size);
        emails.extend(
            items
                .iter()
                .map(|item| item["email"].as_str().expect("an address").to_owned()),
        );
        match body["next_token"].as_str() {
            Some(next) => token = next.to_owned(),
            None => return emails,
        }
    }
}

testkit::tests! {
    async fn a_subscriber_is_created_listed_and_read(app) {
        let api = app.management_api().await;
        let id = subscribe(&api, "Ada", "Lovelace", "Ada@Example.test").await;
        let wanted = json!({ "id": id, "email": "Ada@example.test", "preferred_email": "Ada@example.test",
            "first_name": "Ada", "last_name": "Lovelace", "full_name": "Ada Lovelace" });
        let one = api.get(&format!("/api/v1/subscribers/{id}")).await.ok();
        assert_eq!(one["subscribers"], json!([wanted]), "q48: a list of one, with both names of the address");
        let list = api.get("/api/v1/subscribers").await.ok();
        assert_eq!((&list["subscribers"], &list["next_token"]), (&json!([wanted]), &Value::Null));
        api.get("/api/v1/subscribers/subscriber_0").await.assert_refused(404, "SUBSCRIBER_NOT_FOUND");

        let events = engine::audit::latest(&app.administrator().await, 100).await.expect("the audit log");
        let event = events.iter().find(|event| event.kind == "subscriber.created").expect("the event");
        let data: Value = serde_json::from_str(&event.data).expect("JSON");
        assert_eq!(data["subscriber"], json!({ "id": id, "email": "Ada@example.test", "first_name": "Ada",
            "last_name": "Lovelace", "user_id": null }));
    }

    async fn q22_a_subscriber_may_stand_in_the_body(app) {
        let api = app.management_api().await;
        let body = json!({ "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.test", "id": "subscriber_mine" });
        let answer = api.post("/api/v1/subscribers", body).await;
        assert_eq!(answer.status, 201);
        assert_ne!(answer.json()["subscriber"]["subscriber_id"], "subscriber_mine", "r139");
        let two = api.post("/api/v1/subscribers?email=x@example.test", json!({ "email": "y@example.test" })).await;
        two.assert_refused(400, "FIRST_NAME_REQUIRED");
    }

    async fn r092_an_address_subscribes_once_in_whatever_spelling(app) {
        let api = app.management_api().await;
        subscribe(&api, "Ada", "Lovelace", "ada@example.test").await;
        for spelling in ["ada@example.test", "ADA@Example.TEST", "%20ada@example.test%20"] {
            let path = format!("/api/v1/subscribers?first_name=A&last_name=B&email={spelling}");
            api.post(&path, Value::Null).await.assert_refused(409, "SUBSCRIBER_EMAIL_ALREADY_EXISTS");
        }
        let other = app.tenant("https://login.other.test").await.management_api().await;
        subscribe(&other, "Ada", "Lovelace", "ada@example.test").await;
        assert_eq!(emails(&api, "", 10).await.len(), 1);
        assert_eq!(api.announced("subscriber.").await, ["subscriber.created"]);
    }

    async fn what_is_no_subscriber_is_refused_and_changes_nothing(app) {
        let api = app.management_api().await;
        for (query, code) in [
            ("", "EMAIL_REQUIRED"),
            ("first_name=A&last_name=B", "EMAIL_REQUIRED"),
            ("first_name=A&last_name=B&email=", "EMAIL_REQUIRED"),
            ("first_name=A&email=a@b.test", "LAST_NAME_REQUIRED"),
            ("last_name=A&email=a@b.test", "FIRST_NAME_REQUIRED"),
            ("first_name=&last_name=B&email=a@b.test", "FIRST_NAME_REQUIRED"),
            ("first_name=A&last_name=B&email=nobody", "EMAIL_INVALID"),
            ("first_name=A%0AB&last_name=B&email=a@b.test", "FIRST_NAME_INVALID"),
            ("first_name=A&last_name=B&email=a@b.test&email=c@d.test", "EMAIL_INVALID"),
        ] {
            api.post(&format!("/api/v1/subscribers?{query}"), Value::Null).await.assert_refused(400, code);
        }
        assert_eq!(emails(&api, "", 10).await, [""; 0]);
    }

    async fn r141_subscribers_are_paged_in_every_order(app) {
        let api = app.management_api().await;
        for (first, last, email) in [
            ("Dora", "Maar", "c@example.test"),
            ("ada", "Lovelace", "d@example.test"),
            ("Ada", "Lovelace", "a@example.test"),
            ("Émilie", "du%20Châtelet", "e@example.test"),
            ("Berta", "Benz", "B@example.test"),
        ] {
            subscribe(&api, first, last, email).await;
            app.clock.advance(1);
        }
        let in_order = |letters: &str| -> Vec<String> { letters.chars().map(|c| format!("{c}@example.test")).collect() };
        for page_size in [1, 2, 10] {
            assert_eq!(emails(&api, "", page_size).await, in_order("cdaeB"));
            assert_eq!(emails(&api, "email_asc", page_size).await, in_order("aBcde"));
            assert_eq!(emails(&api, "email_desc", page_size).await, in_order("edcBa"));
            let names = emails(&api, "name_asc", page_size).await;
            assert_eq!(names, in_order("daBce"), "equal names by id");
            let back: Vec<String> = names.into_iter().rev().collect();
            assert_eq!(emails(&api, "name_desc", page_size).await, back);
        }
        let first = api.get("/api/v1/subscribers?sort=name_asc&page_size=2").await.ok();
        let token = first["next_token"].as_str().expect("there is more");
        let next = |sort: &str| format!("/api/v1/subscribers?sort={sort}&page_size=2&next_token={token}");
        api.get(&next("name_desc")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
        api.get(&next("age")).await.assert_refused(400, "SORT_INVALID");
        subscribe(&api, "Aaron", "First", "f@example.test").await;
        let second = api.get(&next("name_asc")).await.ok();
        assert_eq!(second["subscribers"][0]["email"], "B@example.test", "what came meanwhile moves nothing");
        let other = app.tenant("https://login.other.test").await.management_api().await;
        other.get(&next("name_asc")).await.assert_refused(400, "NEXT_TOKEN_INVALID");
    }

    async fn r136_subscribers_of_another_environment_are_unknown(app) {
        let api = app.management_api().await;
        let id = subscribe(&api, "Ada", "Lovelace", "ada@example.test").await;
        for other in [app.tenant("https://login.other.test").await, app.sibling("https://staging.example.test").await] {
            let other = other.management_api().await;
            other.get(&format!("/api/v1/subscribers/{id}")).await.assert_refused(404, "SUBSCRIBER_NOT_FOUND");
            assert_eq!(emails(&other, "", 10).await, [""; 0]);
        }
    }

    async fn a_subscriber_who_has_an_account_is_announced_with_it(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        subscribe(&api, "Ada", "Lovelace", "ADA@example.test").await;
        let events = engine::audit::latest(&app.administrator().await, 100).await.expect("the audit log");
        let event = events.iter().find(|event| event.kind == "subscriber.created").expect("the event");
        let data: Value = serde_json::from_str(&event.data).expect("JSON");
        assert_eq!(data["subscriber"]["user_id"], ada.tokens.access()["sub"]);
    }
}
