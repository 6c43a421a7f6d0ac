//! `/api/v1/access_requests`

use engine::webhooks::dispatch::deliver_due;
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::receiver::Receiver;
use testkit::schema::violations;
use testkit::{REG, TestApp};

use crate::registration::environment;

const EVE: &str = "eve@example.test";
const ACME: &str = "org_0a0a0a0a0a0";
const OTHER: &str = "org_0b0b0b0b0b0";

/// An environment in which access is asked for.
async fn by_request(app: &TestApp) -> ManagementApi {
    app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }, { "code": OTHER, "name": "Other" }] }))
        .await;
    environment(
        app,
        json!({ "is_self_sign_up_allowed": false, "is_access_request_allowed": true }),
    )
    .await;
    app.management_api().await
}

/// Somebody asks for access, perhaps to an organization; gives the id of the request.
async fn ask(app: &TestApp, email: &str, organization: Option<&str>) -> String {
    let extra: Vec<_> = organization.map(|code| ("org_code", code)).into_iter().collect();
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &extra)).await;
    browser.follow("Request access").await;
    let fields = [
        ("p_email", email),
        ("p_first_name", "Eve"),
        ("p_last_name", "Moneypenny"),
    ];
    browser.submit(&fields).await;
    assert_eq!(browser.page().heading(), "We have your request");
    let open = app
        .management_api()
        .await
        .get("/api/v1/access_requests?page_size=500")
        .await
        .ok();
    let open = open["access_requests"].as_array().expect("requests");
    let found = open.iter().find(|one| one["email"] == email).expect("the request");
    found["id"].as_str().expect("an id").to_owned()
}

fn path(id: &str) -> String {
    format!("/api/v1/access_requests/{id}")
}

async fn convert(api: &ManagementApi, id: &str, body: Value) -> Value {
    let answer = api.post(&format!("{}/convert", path(id)), body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

/// What the audit log holds of events of a kind.
async fn data_of(app: &TestApp, kind: &str) -> Vec<Value> {
    let events = engine::audit::latest(&app.administrator().await, 1_000).await;
    let events = events
        .expect("the audit log")
        .into_iter()
        .filter(|event| event.kind == kind);
    events
        .map(|event| serde_json::from_str(&event.data).expect("JSON"))
        .collect()
}

/// The codes of a user's organizations, sorted.
async fn organizations_of(api: &ManagementApi, user: &Value) -> Vec<String> {
    let id = user.as_str().expect("an id");
    let body = api
        .get(&format!("/api/v1/user?id={id}&expand=organizations"))
        .await
        .ok();
    let codes = body["organizations"].as_array().expect("organizations");
    let mut codes: Vec<_> = codes
        .iter()
        .map(|code| code.as_str().expect("a code").to_owned())
        .collect();
    codes.sort();
    codes
}

testkit::tests! {
    async fn a_request_is_listed_read_and_turned_down(app) {
        let api = by_request(&app).await;
        let id = ask(&app, EVE, Some(ACME)).await;
        let wanted = json!({ "id": id, "email": EVE, "first_name": "Eve", "last_name": "Moneypenny", "user_id": null,
            "org_code": ACME, "created_on": "2026-01-01T00:00:00.000000Z" });
        let list = api.get("/api/v1/access_requests").await.ok();
        assert_eq!((&list["access_requests"], &list["next_token"]), (&json!([wanted]), &Value::Null));
        assert_eq!(api.get(&path(&id)).await.ok()["access_request"], wanted);

        let answer = api.delete(&path(&id)).await;
        assert_eq!((answer.ok()["code"].as_str(), answer.status.as_u16()), (Some("ACCESS_REQUEST_DELETED"), 200));
        api.get(&path(&id)).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        api.delete(&path(&id)).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        api.post(&format!("{}/convert", path(&id)), Value::Null).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        assert_eq!(api.announced("access_request.").await, ["access_request.created", "access_request.deleted"]);
        let told = data_of(&app, "access_request.created").await;
        assert_eq!(told, [json!({ "access_request": { "id": id } })], "nothing is kept of whoever is turned down");
        ask(&app, EVE, None).await;
    }

    async fn webhooks_are_told_of_a_request(app) {
        let api = by_request(&app).await;
        let receiver = Receiver::start().await;
        let hook = json!({ "endpoint": receiver.url, "name": "Receiver", "event_types": ["access_request.created"] });
        assert_eq!(api.post("/api/v1/webhooks", hook).await.status, 200);
        let types = api.get("/api/v1/event_types").await.ok()["event_types"].clone();
        let of = |one: &&Value| one["code"] == "access_request.created";
        let schema = types.as_array().expect("types").iter().find(of).expect("the type")["schema"].clone();
        let ada = json!({ "identities": [{ "type": "email", "details": { "email": "ada@example.test" } }] });
        let ada = api.post("/api/v1/user", ada).await.ok()["id"].clone();
        for (email, user) in [(EVE, &Value::Null), ("ada@example.test", &ada)] {
            ask(&app, email, None).await;
            deliver_due(&app.engine).await.expect("the deliveries");
            let received = receiver.received();
            let told = received.last().expect("a delivery").payload();
            assert_eq!(told["type"], "access_request.created");
            assert_eq!(told["source"], "user");
            assert_eq!(told["data"], json!({ "access_request": { "email": email, "first_name": "Eve", "last_name": "Moneypenny", "user_id": user } }));
            assert_eq!(violations(&schema, &told), [""; 0]);
        }
    }

    async fn a_request_becomes_a_user_whose_address_is_proved_at_the_first_sign_in(app) {
        let api = by_request(&app).await;
        let id = ask(&app, EVE, None).await;
        let before = api.announced("").await.len();
        let body = convert(&api, &id, json!({ "org_code": ACME })).await;
        assert_eq!((&body["code"], &body["user"]["created"]), (&json!("ACCESS_REQUEST_CONVERTED"), &json!(true)));
        api.get(&path(&id)).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        let user = body["user"]["id"].as_str().expect("an id");
        let identities = api.get(&format!("/api/v1/users/{user}/identities")).await.ok();
        assert_eq!(identities["identities"][0]["name"], EVE);
        assert_eq!(identities["identities"][0]["is_confirmed"], false, "{identities}");
        let profile = api.get(&format!("/api/v1/user?id={user}")).await.ok();
        assert_eq!((&profile["first_name"], &profile["last_name"]), (&json!("Eve"), &json!("Moneypenny")));
        assert_eq!(organizations_of(&api, &body["user"]["id"]).await, [ACME]);
        let all = api.announced("").await;
        for kind in ["user.created", "organization.member_added", "access_request.converted"] {
            assert_eq!(all.iter().filter(|one| *one == kind).count(), 1, "{kind} among {all:?}");
        }
        assert_eq!(all.len() - before, 3);
        assert!(app.mails(EVE).await.is_empty(), "no mail is sent for what an API does");
        let eve = app.sign_in(EVE).await.tokens;
        assert_eq!((&eve.id()["sub"], &eve.access()["org_code"]), (&json!(user), &json!(ACME)));
    }

    async fn without_an_organization_it_is_the_one_asked_for_or_the_one_that_newcomers_join(app) {
        let api = by_request(&app).await;
        let asked = ask(&app, EVE, Some(OTHER)).await;
        let body = convert(&api, &asked, Value::Null).await;
        assert_eq!(organizations_of(&api, &body["user"]["id"]).await, [OTHER]);
        let named = ask(&app, "two@example.test", Some(OTHER)).await;
        let body = convert(&api, &named, json!({ "org_code": ACME })).await;
        assert_eq!(organizations_of(&api, &body["user"]["id"]).await, [ACME]);
        let none = ask(&app, "three@example.test", None).await;
        let body = convert(&api, &none, json!({})).await;
        let default = api.get("/api/v1/organizations").await.ok()["organizations"].clone();
        let default = default.as_array().expect("organizations").iter().find(|one| one["is_default"] == true).expect("one")["code"].clone();
        assert_eq!(json!(organizations_of(&api, &body["user"]["id"]).await), json!([default]));
        let gone = ask(&app, "four@example.test", Some(OTHER)).await;
        api.delete(&format!("/api/v1/organization/{OTHER}")).await.ok();
        assert_eq!(api.get(&path(&gone)).await.ok()["access_request"]["org_code"], Value::Null, "it outlives the organization");
        let body = convert(&api, &gone, Value::Null).await;
        assert_eq!(json!(organizations_of(&api, &body["user"]["id"]).await), json!([default]));
    }

    async fn an_address_that_has_an_account_by_now_becomes_a_member_by_that_one(app) {
        let api = by_request(&app).await;
        let id = ask(&app, EVE, None).await;
        let eve = json!({ "identities": [{ "type": "email", "details": { "email": EVE } }], "organization_code": ACME });
        let eve = api.post("/api/v1/user", eve).await.ok()["id"].clone();
        assert_eq!(api.get(&path(&id)).await.ok()["access_request"]["user_id"], eve);
        let body = convert(&api, &id, json!({ "org_code": OTHER })).await;
        assert_eq!(body["user"], json!({ "id": eve, "created": false }));
        assert_eq!(organizations_of(&api, &eve).await, [ACME, OTHER]);
        assert_eq!(api.announced("user.").await.iter().filter(|kind| *kind == "user.created").count(), 1);
        // Who is a member already stays as they are.
        let id = ask(&app, EVE, None).await;
        let before = api.announced("").await.len();
        convert(&api, &id, json!({ "org_code": OTHER })).await;
        assert_eq!(api.announced("").await.len() - before, 1, "nothing but the conversion");
    }

    async fn what_cannot_be_converted_stays(app) {
        let api = by_request(&app).await;
        let id = ask(&app, EVE, None).await;
        let convert = format!("{}/convert", path(&id));
        for code in ["org_0c0c0c0c0c0", "acme"] {
            api.post(&convert, json!({ "org_code": code })).await.assert_refused(400, "ORG_CODE_INVALID");
        }
        api.post(&convert, json!({ "org_code": 7 })).await.assert_refused(400, "BODY_INVALID");
        api.get(&path(&id)).await.ok();
        assert!(api.announced("user.created").await.is_empty());
        api.get(&path("access_request_0")).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
    }

    async fn r230_one_of_many_decisions_counts(app) {
        let api = by_request(&app).await;
        let id = ask(&app, EVE, None).await;
        let decide = |number: usize| {
            let (api, id) = (api.clone(), id.clone());
            async move {
                match number % 2 {
                    0 => api.post(&format!("{}/convert", path(&id)), json!({ "org_code": ACME })).await,
                    _ => api.delete(&path(&id)).await,
                }
            }
        };
        let answers = futures_util::future::join_all((0..10).map(decide)).await;
        let good = answers.iter().filter(|answer| answer.status.is_success()).count();
        assert_eq!(good, 1, "{:?}", answers.iter().map(|one| one.status.as_u16()).collect::<Vec<_>>());
        assert!(answers.iter().all(|answer| answer.status.is_success() || answer.status == 404));
        let decided = api.announced("access_request.").await.len();
        assert_eq!(decided, 2, "the request, and one decision");
    }

    async fn r136_r141_requests_are_paged_and_belong_to_one_environment(app) {
        let api = by_request(&app).await;
        let mut ids = Vec::new();
        for number in 0..5 {
            ids.push(ask(&app, &format!("{number}@example.test"), None).await);
            app.clock.advance(1);
        }
        let mut read = Vec::new();
        let mut token = String::new();
        loop {
            let body = api.get(&format!("/api/v1/access_requests?page_size=2&next_token={token}")).await.ok();
            let items = body["access_requests"].as_array().expect("requests");
            read.extend(items.iter().map(|one| one["id"].as_str().expect("an id").to_owned()));
            match body["next_token"].as_str() {
                Some(next) => token = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(read, ids, "oldest first");
        let other = app.tenant("https://login.other.test").await.management_api().await;
        other.get(&path(&ids[0])).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        other.delete(&path(&ids[0])).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        other.post(&format!("{}/convert", path(&ids[0])), Value::Null).await.assert_refused(404, "ACCESS_REQUEST_NOT_FOUND");
        assert_eq!(other.get("/api/v1/access_requests").await.ok()["access_requests"], json!([]));
    }

    async fn r212_with_a_user_goes_what_was_said_when_access_was_asked_for(app) {
        let api = by_request(&app).await;
        // Converted, and open still when the account is deleted.
        let first = ask(&app, EVE, None).await;
        let user = convert(&api, &first, Value::Null).await["user"]["id"].clone();
        ask(&app, EVE, None).await;
        api.delete(&format!("/api/v1/user?id={}", user.as_str().expect("an id"))).await.ok();
        assert_eq!(api.get("/api/v1/access_requests").await.ok()["access_requests"], json!([]));
        // Asked for before somebody else made the account.
        ask(&app, EVE, None).await;
        let again = json!({ "identities": [{ "type": "email", "details": { "email": EVE } }] });
        let again = api.post("/api/v1/user", again).await.ok()["id"].clone();
        api.delete(&format!("/api/v1/user?id={}", again.as_str().expect("an id"))).await.ok();
        app.clock.advance(90_000);
        engine::jobs::work_once(&app.engine).await.expect("the jobs");
        let told = data_of(&app, "access_request.created").await;
        assert_eq!(told.len(), 3);
        for data in told {
            let text = data.to_string();
            assert!(!text.contains("Moneypenny") && !text.contains(EVE), "{text}");
        }
    }
}
