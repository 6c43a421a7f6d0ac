//! A token that is due is renewed, once at a time, wherever it is asked for.

use std::time::{Duration, Instant};

use engine::secrets::reseal::reseal;
use serde_json::json;
use testkit::api::ManagementApi;
use testkit::app::FIRST_KEY;

use super::{APPS, FIRST, World, field, gives, token};

const NEXT: &str = "next-access-token";

testkit::tests! {
    async fn a_token_that_is_due_is_renewed_with_a_minute_to_spare(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": NEXT, "refresh_token": "next-refresh-token" }));
        app.clock.advance(3_539);
        assert_eq!(world.token(&session).await.ok()["access_token"], FIRST);
        app.clock.advance(1);
        let given = world.token(&session).await.ok();
        let expiry = app.engine.now().plus_seconds(3_600).to_string();
        assert_eq!(given, json!({ "access_token": NEXT, "access_token_expiry": expiry }));
        let traded = world.traded();
        assert_eq!(traded.len(), 2);
        assert_eq!(field(&traded[1], "grant_type").as_deref(), Some("refresh_token"));
        assert_eq!(field(&traded[1], "refresh_token").as_deref(), Some("first-refresh-token"));
        // The next time with what came last; without a new one, the one before goes on.
        gives(&world.provider, json!({ "access_token": "third", "refresh_token": null }));
        for _ in 0..2 {
            app.clock.advance(3_600);
            assert_eq!(world.token(&session).await.ok()["access_token"], "third");
            let last = world.traded().pop().expect("a renewal");
            assert_eq!(field(&last, "refresh_token").as_deref(), Some("next-refresh-token"));
        }
        assert_eq!(world.traded().len(), 4);
    }

    async fn a_token_of_which_nothing_was_said_is_good_for_ever(app) {
        let world = World::of(&app).await;
        gives(&world.provider, json!({ "expires_in": null }));
        let session = world.consented().await;
        app.clock.advance(3_600 * 24 * 365);
        let api = app.management_api().await;
        assert_eq!(token(&api, &session).await.ok(), json!({ "access_token": FIRST }));
        assert_eq!(world.traded().len(), 1);
    }

    async fn a_token_that_is_good_for_no_time_is_not_renewed_with_each_question(app) {
        let world = World::of(&app).await;
        gives(&world.provider, json!({ "expires_in": 0 }));
        let session = world.consented().await;
        for _ in 0..3 {
            assert_eq!(world.token(&session).await.ok(), json!({ "access_token": FIRST }));
        }
        assert_eq!(world.traded().len(), 1);
    }

    async fn a_token_that_nothing_renews_ends_with_its_session(app) {
        let world = World::of(&app).await;
        gives(&world.provider, json!({ "refresh_token": null }));
        let session = world.consented().await;
        app.clock.advance(3_599);
        assert_eq!(world.token(&session).await.ok()["access_token"], FIRST);
        app.clock.advance(1);
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        assert_eq!(world.traded().len(), 1);
        assert!(world.api.announced("connected_app.ended").await.len() == 1);
    }

    async fn r230_many_who_ask_at_once_cause_one_renewal_on_however_many_nodes(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": NEXT, "refresh_token": "next-refresh-token" }));
        world.provider.takes("/token", Duration::from_millis(400));
        app.clock.advance(3_601);
        let nodes = app.nodes().await;
        let mut callers = tokio::task::JoinSet::new();
        for caller in 0..20 {
            let api = ManagementApi { app: nodes[caller % nodes.len()].clone(), token: world.api.token.clone() };
            let session = session.clone();
            callers.spawn(async move { token(&api, &session).await.ok()["access_token"].clone() });
        }
        let given = callers.join_all().await;
        assert_eq!(given, vec![json!(NEXT); 20]);
        assert_eq!(world.traded().len(), 2, "one for the consent, one for all of them");
    }

    async fn who_asks_while_the_old_token_is_still_good_does_not_wait(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": NEXT }));
        world.provider.takes("/token", Duration::from_secs(2));
        app.clock.advance(3_570);
        let (api, id) = (world.api.clone(), session.clone());
        let renewing = tokio::spawn(async move { token(&api, &id).await.ok()["access_token"].clone() });
        while world.traded().len() < 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(world.token(&session).await.ok()["access_token"], FIRST);
        assert_eq!(renewing.await.expect("an answer"), NEXT);
    }

    async fn a_renewal_goes_on_when_whoever_asked_hangs_up(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": NEXT, "refresh_token": "next-refresh-token" }));
        world.provider.takes("/token", Duration::from_millis(300));
        app.clock.advance(3_601);
        let (api, id) = (world.api.clone(), session.clone());
        let hangs_up = tokio::time::timeout(Duration::from_millis(150), token(&api, &id)).await;
        assert!(hangs_up.is_err());
        assert_eq!(world.token(&session).await.ok()["access_token"], NEXT);
        assert_eq!(world.traded().len(), 2);
    }

    async fn a_provider_that_does_not_answer_ends_nothing(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        app.clock.advance(3_570);
        for (status, kind, body) in [(503, "text/html", "<html>"), (200, "text/html", "<html>"), (200, "application/json", "{}"),
                                     (400, "application/json", r#"{"error":"invalid_scope"}"#), (429, "text/plain", "slow down")] {
            world.provider.answers("/token", status, kind, body);
            app.clock.advance(5);
            assert_eq!(world.token(&session).await.ok()["access_token"], FIRST, "still good: {status} {body}");
        }
        app.clock.advance(60);
        let answer = world.token(&session).await;
        answer.assert_refused(503, "PROVIDER_UNAVAILABLE");
        assert_eq!(answer.header("retry-after"), Some("5"));
        let tries = world.traded().len();
        world.token(&session).await.assert_refused(503, "PROVIDER_UNAVAILABLE");
        assert_eq!(world.traded().len(), tries, "it is left alone for a moment");
        gives(&world.provider, json!({ "access_token": NEXT }));
        app.clock.advance(5);
        assert_eq!(world.token(&session).await.ok()["access_token"], NEXT);
    }

    async fn a_provider_that_does_not_know_us_any_more_is_told_of(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        world.provider.answers("/token", 401, "application/json", r#"{"error":"invalid_client"}"#);
        app.clock.advance(3_601);
        for _ in 0..3 {
            world.token(&session).await.assert_refused(400, "CONNECTED_APP_NOT_READY");
        }
        assert_eq!(world.traded().len(), 2, "it is left alone for a moment");
        // With a new secret it goes on.
        world.api.patch(&format!("{}/{}", APPS, world.id), json!({ "client_secret": "a-newer-secret" })).await.ok();
        gives(&world.provider, json!({ "access_token": NEXT }));
        app.clock.advance(5);
        assert_eq!(world.token(&session).await.ok()["access_token"], NEXT);
        assert_eq!(field(&world.traded().pop().expect("a renewal"), "client_secret").as_deref(), Some("a-newer-secret"));
    }

    async fn a_refused_renewal_ends_the_session(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        world.provider.answers("/token", 400, "application/json", r#"{"error":"invalid_grant"}"#);
        app.clock.advance(3_601);
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        gives(&world.provider, json!({}));
        app.clock.advance(60);
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        assert_eq!(world.traded().len(), 2);
        assert_eq!(world.api.announced("connected_app.ended").await, ["connected_app.ended"]);
        // Another one begins.
        let session = world.consented().await;
        assert_eq!(world.token(&session).await.ok()["access_token"], FIRST);
    }

    async fn r230_a_renewal_whose_node_died_is_taken_over(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": NEXT }));
        let (bearer, provider) = (world.api.token.clone(), world.provider.clone());
        drop(world);
        let gone = "UPDATE connected_app_sessions SET lease_id = 'a-node-that-is-gone', lease_until = token_expires_at + 30000000";
        let app = app.tampered(gone).await;
        let api = ManagementApi { app: app.clone(), token: bearer };
        app.clock.advance(3_601);
        let began = Instant::now();
        token(&api, &session).await.assert_refused(503, "PROVIDER_UNAVAILABLE");
        assert!(began.elapsed() < Duration::from_secs(17), "nobody waits for ever: {:?}", began.elapsed());
        assert_eq!(provider.heard_at("/token").len(), 1);
        app.clock.advance(30);
        assert_eq!(token(&api, &session).await.ok()["access_token"], NEXT);
    }

    async fn r206_tokens_and_secrets_follow_the_master_key(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        let asked = world.asked().await;
        let (bearer, provider) = (world.api.token.clone(), world.provider.clone());
        drop(world);
        let app = app.restart_under(8, Some(FIRST_KEY)).await;
        reseal(&app.engine).await.expect("sealing again");
        assert_eq!(reseal(&app.engine).await.expect("once more"), 0);
        let app = app.restart_under(8, None).await;
        let api = ManagementApi { app: app.clone(), token: bearer };
        assert_eq!(token(&api, &session).await.ok()["access_token"], FIRST);
        assert_eq!(app.get(&asked.back()).await.status, 303);
        gives(&provider, json!({ "access_token": NEXT }));
        app.clock.advance(3_601);
        let api = app.management_api().await;
        assert_eq!(token(&api, &session).await.ok()["access_token"], NEXT);
    }
}
