//! How often a delivery is tried, and what its receiver delays.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::webhooks::DeliveryStatus;
use serde_json::json;
use testkit::receiver::Receiver;

use super::{HOUR, Running, deliver, happen, hook, log, until};

testkit::tests! {
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
}
