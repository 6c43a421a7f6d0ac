//! What webhooks are told, how often, and what comes of it (security requirements R151 to R156, R212, R237, R243).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::events::Event;
use domain::ids::WebhookId;
use domain::webhooks::{Delivery, DeliveryStatus};
use engine::context::Work;
use engine::paging::Slice;
use engine::webhooks::dispatch::deliver_due;
use protocol::jose::verify::{Expect, Kind};
use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::receiver::{Received, Receiver};
use testkit::schema::violations;
use testkit::{REG, TestApp};
use tokio::task::JoinHandle;

use crate::posting::{named, with_password};

const HOUR: i64 = 3_600;

/// Makes a webhook that wants these types, and gives its id.
async fn hook(api: &ManagementApi, receiver: &Receiver, types: &[&str]) -> WebhookId {
    let body = json!({ "endpoint": receiver.url, "name": "Receiver", "event_types": types });
    let answer = api.post("/api/v1/webhooks", body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["webhook"]["id"].as_str().expect("an id").into()
}

/// Lets something happen that webhooks may be told of, so many times.
async fn happen(app: &TestApp, kind: &'static str, count: usize) {
    app.administrator()
        .await
        .work(async |work: &mut Work<'_>| {
            for number in 0..count {
                let noun = kind.split('.').next().expect("a noun");
                work.announce(Event::of(kind).data(json!({ noun: { "id": number.to_string() } })))
                    .await?;
            }
            Ok(())
        })
        .await
        .expect("it happens");
}

/// The log of a webhook, latest first.
async fn log(app: &TestApp, webhook: &WebhookId) -> Vec<Delivery> {
    let slice = Slice { size: 500, token: None };
    let page = engine::webhooks::deliveries(&app.administrator().await, webhook, &slice).await;
    page.expect("the log").items
}

async fn deliver(app: &TestApp) -> usize {
    deliver_due(&app.engine).await.expect("deliveries")
}

/// Background work of a node, until it is dropped.
struct Running(JoinHandle<()>);

impl Running {
    fn of(app: &TestApp) -> Self {
        let engine = app.engine.clone();
        Self(tokio::spawn(async move { engine.run_background().await }))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    for _ in 0..600 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("half a minute was not enough: {what}");
}

fn header_of(token: &str) -> Value {
    let header = token.split('.').next().expect("a header");
    serde_json::from_slice(&BASE64.decode(header).expect("base64url")).expect("JSON")
}

/// Verifies a delivery by the published keys, as a receiver does.
async fn verify(app: &TestApp, received: &Received) {
    let keys = app.get("/.well-known/jwks").await.json();
    let kid = header_of(&received.token)["kid"].clone();
    let key = keys["keys"]
        .as_array()
        .expect("keys")
        .iter()
        .find(|key| key["kid"] == kid)
        .expect("the key is published");
    let part = |name: &str| BASE64.decode(key[name].as_str().expect("text")).expect("base64url");
    let public = RsaPublicKeyComponents {
        n: part("n"),
        e: part("e"),
    };
    let (message, signature) = received.token.rsplit_once('.').expect("a signature");
    let signature = BASE64.decode(signature).expect("base64url");
    public
        .verify(&RSA_PKCS1_2048_8192_SHA256, message.as_bytes(), &signature)
        .expect("well signed");
}

testkit::tests! {
    async fn r153_a_delivery_is_a_signed_token_that_opens_nothing(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["user.created"]).await;
        let ada = app.sign_up("ada@example.test").await;
        assert_eq!(deliver(&app).await, 1);
        let received = receiver.received();
        let [one] = received.as_slice() else { panic!("{received:?}") };
        assert_eq!(one.header("content-type"), "application/jwt");
        assert_eq!(one.header("accept-encoding"), "");
        let payload = one.payload();
        assert_eq!(one.header("webhook-id"), payload["event_id"]);
        let names: Vec<_> = payload.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(names, ["data", "event_id", "event_timestamp", "source", "timestamp", "type"]);
        assert_eq!((&payload["type"], &payload["source"]), (&json!("user.created"), &json!("user")));
        assert_eq!(payload["timestamp"], "2026-01-01T00:00:00.000000Z");
        assert_eq!(payload["data"]["user"]["id"], ada.tokens.access()["sub"]);
        let header = header_of(&one.token);
        assert_eq!((&header["alg"], &header["typ"]), (&json!("RS256"), &json!("JWT")));
        verify(&app, one).await;

        assert_eq!(app.get_as(&one.token, "/oauth2/v2/user_profile").await.status, 401);
        api.with_token(&one.token).get("/api/v1/webhooks").await.assert_refused(403, "TOKEN_INVALID");
        assert_eq!(app.introspect(&REG, &one.token).await, json!({ "active": false }));
        let environment = app.administrator().await.environment;
        for kind in [Kind::Access, Kind::UserAccess, Kind::M2m, Kind::Id] {
            let expect = Expect { issuer: app.issuer(), kind, audience: None, now: 0, leeway: 0, accepts_expired: true };
            assert!(environment.verifier.verify(&one.token, &expect).is_err(), "{kind:?}");
        }
    }

    async fn every_event_has_the_shape_that_its_type_says(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let types = api.get("/api/v1/event_types").await.ok()["event_types"].clone();
        let schemas: BTreeMap<_, _> = types.as_array().expect("types").iter()
            .map(|one| (one["code"].as_str().expect("a code"), &one["schema"])).collect();
        hook(&api, &receiver, &schemas.keys().copied().collect::<Vec<_>>()).await;
        let organization = json!({ "code": "org_0123456789a", "name": "Acme", "handle": "acme" });
        app.seed(json!({ "organizations": [organization],
            "permissions": [{ "key": "read:reports", "name": "Read" }],
            "roles": [{ "key": "editor", "name": "Editor", "permissions": ["read:reports"], "is_default_role": true }] })).await;
        let mut newcomer = app.browser();
        let path = app.authorize_path(&REG, &[("prompt", "create"), ("is_create_org", "true"), ("org_name", "Ours")]);
        newcomer.open(&path).await;
        newcomer.submit(&[("p_email", "ada@example.test"), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")]).await;
        let code = app.code("ada@example.test").await;
        newcomer.submit(&[("p_confirmation_code", &code)]).await;
        app.arrived(&REG, newcomer).await;
        with_password(&app, "bob@example.test", "correct horse battery").await;
        let mut wrong = named(&app, "bob@example.test").await;
        wrong.submit(&[("p_password", "wrong horse battery")]).await;
        let permission = api.post("/api/v1/permissions", json!({ "key": "write:reports", "name": "Write" })).await.ok();
        let path = format!("/api/v1/permissions/{}", permission["permission"]["id"].as_str().expect("an id"));
        api.patch(&path, json!({ "description": "All of them" })).await.ok();
        api.delete(&path).await.ok();

        deliver(&app).await;
        for one in receiver.received() {
            let payload = one.payload();
            let kind = payload["type"].as_str().expect("a type");
            assert_eq!(violations(schemas[kind], &payload), [""; 0], "{payload}");
            assert_eq!(payload["event_timestamp"], payload["timestamp"]);
            let is_sign_in = kind.starts_with("user.authenti");
            assert_eq!(payload["ip_address"], if is_sign_in { json!("203.0.113.7") } else { Value::Null }, "{kind}");
        }
        let told: BTreeSet<_> = receiver.types().into_iter().collect();
        let wanted = ["organization.created", "permission.created", "permission.deleted", "permission.updated",
            "user.authenticated", "user.authentication_failed", "user.created"];
        assert!(wanted.iter().all(|kind| told.contains(*kind)), "{told:?}");
    }

    async fn r155_who_did_not_ask_is_not_told(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["organization.deleted"]).await;
        let other = app.tenant("https://login.other.test").await;
        let theirs = Receiver::start().await;
        hook(&other.management_api().await, &theirs, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 3).await;
        happen(&other, "organization.deleted", 3).await;
        assert_eq!(deliver(&app).await, 0);
        happen(&app, "organization.deleted", 1).await;
        assert_eq!(deliver(&app).await, 1);
        assert_eq!((receiver.types(), theirs.received().len()), (vec!["organization.deleted".to_owned()], 0));
    }

    async fn r154_a_delivery_is_tried_again_in_growing_distances_and_then_given_up(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        receiver.answer(503, "busy\u{0} now");
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 1).await;
        assert_eq!(deliver(&app).await, 1);
        assert_eq!(deliver(&app).await, 0, "not at once again");
        let first = &log(&app, &webhook).await[0];
        assert_eq!((first.status, first.attempts, first.response_status), (DeliveryStatus::Pending, 1, Some(503)));
        assert_eq!(first.response_text.as_deref(), Some("busy now"));
        for (tries, pause) in (1..).zip([5, 25, 90, 480, 3_000, 3 * HOUR, 8 * HOUR, 12 * HOUR, 12 * HOUR]) {
            app.clock.advance(pause - 1);
            assert_eq!(deliver(&app).await, 0, "the pause of {pause} s after try {tries}");
            app.clock.advance(2 + pause / 10);
            assert_eq!(deliver(&app).await, 1, "the pause of {pause} s after try {tries}");
        }
        app.clock.advance(48 * HOUR);
        assert_eq!(deliver(&app).await, 0);
        let last = &log(&app, &webhook).await[0];
        assert_eq!((last.status, last.attempts, last.run_at), (DeliveryStatus::Failed, 10, None));
        let ids: BTreeSet<_> = receiver.received().iter().map(|one| one.header("webhook-id").to_owned()).collect();
        assert_eq!((receiver.received().len(), ids.len()), (10, 1), "the id is the same in every try");
    }

    async fn r154_anything_but_200_is_a_failure(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        for status in [201, 202, 204, 301, 302, 307, 400, 401, 404, 410, 500] {
            receiver.answer(status, "");
            happen(&app, "permission.deleted", 1).await;
            assert_eq!(deliver(&app).await, 1);
            let latest = &log(&app, &webhook).await;
            let found = latest.iter().find(|one| one.response_status == Some(status.into()));
            assert_eq!(found.map(|one| one.status), Some(DeliveryStatus::Pending), "{status}");
        }
        receiver.answer(200, &"x".repeat(5_000));
        app.clock.advance(10);
        assert_eq!(deliver(&app).await, 11);
        for one in log(&app, &webhook).await {
            assert_eq!((one.status, one.attempts), (DeliveryStatus::Delivered, 2));
            assert_eq!(one.response_text.map(|text| text.len()), Some(1_024));
        }
    }

    async fn a_receiver_that_is_not_there_is_told_later(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let (webhook, address) = (hook(&api, &receiver, &["permission.deleted"]).await, receiver.url.clone());
        drop(receiver);
        tokio::time::sleep(Duration::from_millis(50)).await;
        happen(&app, "permission.deleted", 1).await;
        deliver(&app).await;
        let failed = &log(&app, &webhook).await[0];
        assert_eq!((failed.response_status, failed.problem.as_deref()), (None, Some("no connection")));
        let port = address.trim_start_matches("http://localhost:").trim_end_matches("/hook");
        let again = Receiver::on(tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await.expect("the same port"));
        app.clock.advance(10);
        deliver(&app).await;
        assert_eq!(again.received().len(), 1);
        assert_eq!(log(&app, &webhook).await[0].status, DeliveryStatus::Delivered);
    }

    async fn r154_who_is_slow_or_gone_delays_nobody(app) {
        let api = app.management_api().await;
        let (slow, gone, fast) = (Receiver::start().await, Receiver::start().await, Receiver::start().await);
        slow.take_time(Duration::from_secs(8));
        gone.answer(500, "");
        for receiver in [&slow, &gone, &fast] {
            hook(&api, receiver, &["permission.deleted"]).await;
        }
        happen(&app, "permission.deleted", 60).await;
        let _background = Running::of(&app);
        until("the slow one is asked", async || !slow.received().is_empty()).await;
        let began = std::time::Instant::now();
        until("the fast one is told", async || fast.received().len() >= 60).await;
        assert!(began.elapsed() < Duration::from_secs(7), "{:?}", began.elapsed());
        assert!(slow.received().len() <= 16, "{} at once to one receiver", slow.received().len());
        happen(&app, "permission.deleted", 1).await;
        until("the fast one is told again", async || fast.received().len() == 61).await;
    }

    async fn r154_many_receivers_of_few_tenants_that_are_gone_leave_places_to_others(app) {
        let (silent, well) = (Receiver::start().await, Receiver::start().await);
        silent.take_time(Duration::from_secs(60));
        let tenants = [app.tenant("https://a.example.test").await, app.tenant("https://b.example.test").await,
                       app.tenant("https://c.example.test").await];
        for tenant in &tenants {
            let api = tenant.management_api().await;
            for _ in 0..100 {
                hook(&api, &silent, &["permission.deleted"]).await;
            }
            happen(tenant, "permission.deleted", 3).await;
        }
        let api = app.management_api().await;
        hook(&api, &well, &["permission.deleted"]).await;
        let _background = Running::of(&app);
        until("the silent ones are asked", async || silent.received().len() >= 90).await;
        let began = std::time::Instant::now();
        happen(&app, "permission.deleted", 40).await;
        until("the one that is well is told", async || well.received().len() == 40).await;
        assert!(began.elapsed() < Duration::from_secs(6), "{:?}", began.elapsed());
        assert!(silent.received().len() <= 192, "{} at once to those that are gone", silent.received().len());
    }

    async fn r154_after_three_days_of_failures_a_webhook_is_switched_off_and_the_administrator_told(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        receiver.answer(500, "");
        for _ in 0..4 {
            happen(&app, "permission.deleted", 1).await;
            for _ in 0..10 {
                deliver(&app).await;
                app.clock.advance(2 * HOUR);
            }
        }
        let seen = receiver.received().len();
        assert_eq!(api.announced("webhook.disabled").await, ["webhook.disabled"]);
        let mails = app.mails("admin@example.test").await;
        assert_eq!(mails.len(), 1, "told once");
        assert_eq!(mails[0].subject, "The webhook Receiver was switched off");
        happen(&app, "permission.deleted", 5).await;
        app.clock.advance(48 * HOUR);
        assert_eq!(deliver(&app).await, 0);
        assert_eq!(receiver.received().len(), seen, "nothing more is sent");
        let failed = log(&app, &webhook).await[0].id.clone();
        let cx = app.administrator().await;
        assert!(engine::webhooks::replay(&cx, &failed).await.is_err(), "it is off");

        receiver.answer(200, "");
        let (api, path) = (app.management_api().await, format!("/api/v1/webhooks/{webhook}"));
        api.patch(&path, json!({ "name": "Repaired" })).await.ok();
        happen(&app, "permission.deleted", 1).await;
        assert!(deliver(&app).await >= 1, "it is on again");
    }

    async fn one_success_ends_the_time_of_failures(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.deleted"]).await;
        for status in [500, 200, 500, 200, 500] {
            receiver.answer(status, "");
            happen(&app, "permission.deleted", 1).await;
            for _ in 0..12 {
                deliver(&app).await;
                app.clock.advance(2 * HOUR + 600);
            }
        }
        assert_eq!(api.announced("webhook.disabled").await, [""; 0]);
    }

    async fn r155_deleting_a_webhook_stops_what_waits(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 20).await;
        let stale = app.administrator().await;
        api.delete(&format!("/api/v1/webhooks/{webhook}")).await.ok();
        stale.work(async |work: &mut Work<'_>| work.announce(Event::of("permission.deleted")).await).await
            .expect("somebody who does not know yet");
        assert_eq!(deliver(&app).await, 0);
        assert_eq!(receiver.received().len(), 0);
        let now = domain::time::Clock::now(&app.clock);
        let removed = engine::jobs::sweep_once(&app.engine, now).await.expect("sweeping");
        assert_eq!(removed, 21, "20 deliveries and the webhook");
        assert_eq!(engine::jobs::sweep_once(&app.engine, now).await.expect("sweeping"), 0);
    }

    async fn r243_what_a_dead_node_had_claimed_is_taken_over_within_a_minute(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        receiver.take_time(Duration::from_secs(5));
        happen(&app, "permission.deleted", 2).await;
        let dying = Running::of(&app);
        until("all are on their way", async || receiver.received().len() == 2).await;
        drop(dying);
        receiver.take_time(Duration::ZERO);
        let second = app.nodes().await.pop().expect("a node");
        assert_eq!(deliver(&second).await, 0, "they may still be on their way");
        app.clock.advance(60);
        assert_eq!(deliver(&second).await, 2);
        let received = receiver.received();
        let ids: BTreeSet<_> = received.iter().map(|one| one.header("webhook-id").to_owned()).collect();
        assert_eq!((received.len(), ids.len()), (4, 2));
        assert!(log(&app, &webhook).await.iter().all(|one| one.status == DeliveryStatus::Delivered && one.attempts == 2));
    }

    async fn r237_nodes_share_a_backlog_and_tell_everything_once(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 400).await;
        let nodes = app.nodes().await;
        let _background: Vec<_> = nodes.iter().map(Running::of).collect();
        until("all are told", async || receiver.received().len() >= 400).await;
        until("all is written down", async || {
            log(&app, &webhook).await.iter().all(|one| one.status == DeliveryStatus::Delivered)
        }).await;
        let received = receiver.received();
        let ids: BTreeSet<_> = received.iter().map(|one| one.header("webhook-id").to_owned()).collect();
        assert_eq!((received.len(), ids.len()), (400, 400));
    }

    async fn a_change_is_told_right_after_it(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.created"]).await;
        let _background = Running::of(&app);
        api.post("/api/v1/permissions", json!({ "key": "read:reports", "name": "Read" })).await.ok();
        until("it is told", async || receiver.received().len() == 1).await;
        assert_eq!(receiver.received()[0].payload()["source"], "api");
    }

    async fn what_is_rolled_back_is_not_told(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.created"]).await;
        let body = json!({ "key": "read:reports", "name": "Read" });
        api.post("/api/v1/permissions", body.clone()).await.ok();
        api.post("/api/v1/permissions", body).await.assert_refused(409, "PERMISSION_KEY_ALREADY_EXISTS");
        assert_eq!(deliver(&app).await, 1);
    }

    async fn r202_a_delivery_is_signed_with_the_key_of_its_hour(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 1).await;
        let kid = engine::oidc::keys::rotate(&app.administrator().await, true).await.expect("a new key");
        deliver(&app).await;
        let received = receiver.received();
        assert_eq!(header_of(&received[0].token)["kid"], kid);
        verify(&app, &received[0]).await;
    }

    async fn a_delivery_can_be_sent_again(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 1).await;
        deliver(&app).await;
        let first = log(&app, &webhook).await[0].id.clone();
        app.clock.advance(1);
        let cx = app.administrator().await;
        let again = engine::webhooks::replay(&cx, &first).await.expect("sent again");
        deliver(&app).await;
        let entries = log(&app, &webhook).await;
        assert_eq!(entries.iter().map(|one| &one.id).collect::<Vec<_>>(), [&again, &first]);
        let received = receiver.received();
        assert_eq!((received.len(), received[0].payload()), (2, received[1].payload()));
        assert_eq!(received[0].header("webhook-id"), received[1].header("webhook-id"));
        let other = app.tenant("https://login.other.test").await.administrator().await;
        assert!(engine::webhooks::replay(&other, &first).await.is_err(), "another tenant knows of none");
        let slice = Slice { size: 10, token: None };
        assert!(engine::webhooks::deliveries(&other, &webhook, &slice).await.is_err());
    }

    async fn the_log_is_read_a_page_at_a_time(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 5).await;
        let cx = app.administrator().await;
        let (mut token, mut sizes, mut seen) = (None, Vec::new(), BTreeSet::new());
        loop {
            let slice = Slice { size: 2, token };
            let page = engine::webhooks::deliveries(&cx, &webhook, &slice).await.expect("a page");
            sizes.push(page.items.len());
            seen.extend(page.items.into_iter().map(|one| one.id.to_string()));
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!((sizes, seen.len()), (vec![2, 2, 1], 5));
    }

    async fn history_goes_when_its_time_is_over(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        let webhook = hook(&api, &receiver, &["permission.deleted"]).await;
        happen(&app, "permission.deleted", 700).await;
        let purge = async || {
            let now = domain::time::Clock::now(&app.clock);
            engine::jobs::retention::purge_once(&app.engine, now).await.expect("purging")
        };
        assert_eq!(purge().await, 0);
        app.clock.advance(31 * 24 * HOUR);
        happen(&app, "permission.deleted", 1).await;
        assert_eq!(purge().await, 700, "the deliveries, but not the events");
        assert_eq!(log(&app, &webhook).await.len(), 1);
        app.clock.advance(370 * 24 * HOUR);
        assert!(purge().await >= 700, "the events too");
        let left = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
        let left: Vec<_> = left.iter().map(|event| event.kind.as_str()).collect();
        assert_eq!(left, ["permission.deleted"]);
    }

    async fn r212_of_a_deleted_user_events_keep_the_id_alone(app) {
        let api = app.management_api().await;
        let ada = app.sign_up("ada@example.test").await;
        app.sign_up("bob@example.test").await;
        let id = ada.tokens.access()["sub"].as_str().expect("sub").to_owned();
        let user = id.as_str().into();
        let deleted = Event::of("user.deleted").user(&user).data(json!({ "user": { "id": user } }));
        let cx = app.administrator().await;
        cx.work(async |work: &mut Work<'_>| work.announce(deleted.clone()).await).await.expect("announced");
        app.mails("nobody@example.test").await;
        let told = async || {
            let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
            let told = events.iter().map(|event| format!("{} {:?}\n", event.data, event.ip_address));
            told.collect::<String>()
        };
        assert!(told().await.contains("ada@example.test"), "a webhook may still have to be told");
        app.clock.advance(13 * HOUR);
        app.mails("nobody@example.test").await;
        let told = told().await;
        assert!(!told.contains("ada@example.test") && told.contains("bob@example.test"), "{told}");
        assert!(told.contains(&id));
        assert!(!api.announced("user.created").await.is_empty(), "that it happened stays");
    }

    async fn r212_what_waits_is_told_in_full_of_a_user_who_was_deleted_and_forgotten_within_a_day(app) {
        let (api, receiver) = (app.management_api().await, Receiver::start().await);
        app.sign_up("bob@example.test").await;
        hook(&api, &receiver, &["user.created", "user.deleted"]).await;
        let bob = api.get("/api/v1/users?email=bob@example.test").await.ok()["users"][0]["id"].clone();
        let add = async |email: &str| {
            let user = json!({ "identities": [{ "type": "email", "details": { "email": email } }] });
            api.post("/api/v1/user", user).await.ok()["id"].as_str().expect("an id").to_owned()
        };
        let remove = async |id: &str| api.delete(&format!("/api/v1/user?id={id}")).await.ok();
        let told = async || {
            let events = engine::audit::latest(&app.administrator().await, 1_000).await.expect("the audit log");
            events.iter().map(|event| event.data.clone()).collect::<String>()
        };
        receiver.answer(503, "");
        let ada = add("ada@example.test").await;
        assert_eq!(deliver(&app).await, 1);
        remove(&ada).await;
        remove(bob.as_str().expect("an id")).await;
        assert!(!told().await.contains("bob@example.test"), "nobody has to be told of him any more");
        receiver.answer(200, "");
        app.clock.advance(60);
        assert_eq!(deliver(&app).await, 3, "the first again, and two deletions");
        let first = receiver.received().into_iter().map(|one| one.payload()).rfind(|one| one["type"] == "user.created");
        assert_eq!(first.expect("told")["data"]["user"]["email"], "ada@example.test");

        // A receiver that stays away is told of the id alone.
        receiver.answer(503, "");
        let eve = add("eve@example.test").await;
        deliver(&app).await;
        remove(&eve).await;
        assert!(told().await.contains("eve@example.test"));
        app.clock.advance(13 * HOUR);
        app.mails("nobody@example.test").await;
        assert!(!told().await.contains("@example.test"), "{}", told().await);
        receiver.answer(200, "");
        deliver(&app).await;
        let last = receiver.received().into_iter().map(|one| one.payload()).rfind(|one| one["type"] == "user.created");
        assert_eq!(last.expect("told")["data"], json!({ "user": { "id": eve } }));
    }
}
