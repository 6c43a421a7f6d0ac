//! Several nodes, and what is kept of deliveries.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::events::Event;
use domain::webhooks::DeliveryStatus;
use engine::context::Work;
use engine::paging::Slice;
use serde_json::json;
use testkit::receiver::Receiver;

use super::{HOUR, Running, deliver, happen, hook, log, until};

testkit::tests! {
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
