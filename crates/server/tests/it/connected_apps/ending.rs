//! The end of a consent: given back, or gone with whoever gave it.

use std::time::Duration;

use serde_json::{Value, json};
use testkit::provider::Provider;

use super::{
    APPS, CALLBACK, FIRST, SECRET, World, configured, field, given_up, gives, kinds, new_user, token, told, work_off,
};

testkit::tests! {
    async fn what_is_revoked_here_is_given_back_there(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let session = world.consented().await;
        let answer = world.revoke(&session).await.ok();
        assert_eq!(answer["code"], "CONNECTED_APP_TOKEN_REVOKED");
        let heard = world.provider.heard_at("/revoke");
        assert_eq!(given_up(&world.provider), [
            ("first-refresh-token".to_owned(), "refresh_token".to_owned()),
            ("first-access-token".to_owned(), "access_token".to_owned()),
        ]);
        assert_eq!(field(&heard[0], "client_secret").as_deref(), Some(SECRET));
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        world.revoke(&session).await.assert_refused(400, "SESSION_INVALID");
        app.clock.advance(60);
        engine::jobs::work_once(&app.engine).await.expect("the queue");
        assert_eq!(world.provider.heard_at("/revoke").len(), 2, "nothing is left to do");
        let events = told(&app).await;
        let kinds: Vec<&str> = events[2..].iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["connected_app.revoked", "connected_app.given_back"]);
        assert_eq!(events[2].1["is_to_be_given_back"], true);
    }

    async fn r209_what_a_provider_does_not_take_back_is_tried_again_and_then_told(app) {
        for (status, body) in [(400, ""), (401, r#"{"error":"invalid_client"}"#), (302, ""), (400, r#"{"error":"invalid_request"}"#), (404, ""), (429, "")] {
            let world = World::of(&app).await;
            world.provider.answers("/revoke", status, "application/json", body);
            let session = world.consented().await;
            world.revoke(&session).await.ok();
            assert!(!kinds(&app).await.contains(&"connected_app.given_back".to_owned()), "{status}: nobody says what is not so");
            let (refresh, access) = ("first-refresh-token".to_owned(), "first-access-token".to_owned());
            let both: Vec<String> = given_up(&world.provider).into_iter().map(|(token, _)| token).collect();
            assert_eq!(both, [refresh, access], "{status}: one that fails keeps the other from nothing");
            for tries in 2..=8 {
                app.clock.advance(1_801);
                work_off(&app).await;
                assert!(given_up(&world.provider).len() <= 2 * tries, "{status}");
            }
            let tries = given_up(&world.provider).len() / 2;
            assert!((2..=8).contains(&tries), "{status}: {tries}");
            let events = told(&app).await;
            let (last, data) = events.last().expect("an event");
            assert_eq!((last.as_str(), &data["session"]["id"]), ("connected_app.not_given_back", &json!(session)), "{status}");
            world.api.delete(&format!("{APPS}/{}", world.id)).await.ok();
            world.api.delete(&format!("/api/v1/user?id={}", world.user)).await.ok();
        }
    }

    async fn a_token_that_is_not_known_there_is_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 400, "application/json", r#"{"error":"invalid_token"}"#);
        let session = world.consented().await;
        world.revoke(&session).await.ok();
        assert_eq!(kinds(&app).await.last().map(String::as_str), Some("connected_app.given_back"));
        app.clock.advance(3_600);
        work_off(&app).await;
        assert_eq!(given_up(&world.provider).len(), 2);
    }

    async fn what_fails_has_seven_more_tries_in_three_quarters_of_an_hour(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 503, "text/plain", "");
        let session = world.consented().await;
        world.revoke(&session).await.ok();
        let mut tries = vec![0];
        for second in 1..=2_700 {
            app.clock.advance(1);
            if second % 2 == 0 {
                let before = given_up(&world.provider).len();
                work_off(&app).await;
                if given_up(&world.provider).len() > before {
                    tries.push(second);
                }
            }
        }
        assert_eq!(tries, [0, 30, 32, 42, 72, 192, 792, 2_592]);
        assert_eq!(kinds(&app).await.last().map(String::as_str), Some("connected_app.not_given_back"));
        let stored = "SELECT COUNT(*) FROM connected_app_sessions WHERE kept_sealed IS NOT NULL";
        drop(world);
        assert_eq!(app.counted(stored).await, 0);
    }

    async fn a_provider_that_is_away_is_told_later(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 503, "text/html", "<html>");
        let session = world.consented().await;
        world.revoke(&session).await.ok();
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        assert_eq!(world.provider.heard_at("/revoke").len(), 2);
        world.provider.answers("/revoke", 200, "text/plain", "");
        app.clock.advance(31);
        engine::jobs::work_once(&app.engine).await.expect("the queue");
        assert_eq!(world.provider.heard_at("/revoke").len(), 4);
        app.clock.advance(3_600);
        engine::jobs::work_once(&app.engine).await.expect("the queue");
        assert_eq!(world.provider.heard_at("/revoke").len(), 4);
    }

    async fn a_provider_that_takes_nothing_back_does_not_matter(app) {
        let provider = Provider::start().await;
        let mut body = configured(&provider);
        body["revocation_url"] = json!("");
        let world = World::with(&app, provider, body).await;
        let session = world.consented().await;
        world.revoke(&session).await.ok();
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
        assert!(world.provider.heard_at("/revoke").is_empty());
        let events = told(&app).await;
        let (kind, data) = events.last().expect("an event");
        assert_eq!((kind.as_str(), &data["is_to_be_given_back"]), ("connected_app.revoked", &json!(false)));
        // Nor does one that never answered.
        let asked = world.asked().await;
        world.revoke(&asked.session).await.ok();
        assert_eq!(app.get(&asked.back()).await.status, 400);
        assert_eq!(world.traded().len(), 1);
    }

    async fn each_provider_takes_tokens_back_in_its_own_way(app) {
        for (strategy, method, path) in [("oauth2:github", "DELETE", "/applications/abc/grant"), ("oauth2:facebook", "DELETE", "/me/permissions")] {
            let provider = Provider::start().await;
            let base = provider.url.clone();
            provider.answers(path, 204, "text/plain", "");
            let key = strategy.replace(':', "_");
            let body = json!({ "key_code_ref": key, "name": strategy, "provider": strategy, "client_id": "abc", "client_secret": SECRET,
                "callback_urls": [CALLBACK], "token_url": format!("{base}/token"), "authorization_url": format!("{base}/authorize"),
                "revocation_url": format!("{base}{path}") });
            gives(&provider, json!({}));
            let api = app.management_api().await;
            let answer = api.post(APPS, body).await;
            assert_eq!(answer.status, 201, "{}", answer.text());
            let user = new_user(&api, &format!("{key}@example.test")).await;
            let asked = api.get(&format!("{APPS}/auth_url?key_code_ref={key}&user_id={user}")).await.ok();
            let url = url::Url::parse(asked["url"].as_str().expect("a URL")).expect("a URL");
            let (_, state) = url.query_pairs().into_owned().find(|(name, _)| name == "state").expect("a state");
            assert_eq!(app.get(&format!("/connected_apps/callback?state={state}&code=x")).await.status, 303);
            let session = asked["session_id"].as_str().expect("a session");
            api.post(&format!("{APPS}/revoke"), json!({ "session_id": session })).await.ok();
            let heard = provider.heard_at(path);
            assert_eq!((heard.len(), heard[0].method.as_str()), (1, method), "{strategy}");
            let tells = heard[0].body.contains("first-access-token") || heard[0].header("authorization") == "Bearer first-access-token";
            assert!(tells, "{strategy}: {:?}", heard[0]);
        }
    }

    async fn a_consent_that_is_taken_back_while_it_is_renewed_stays_so(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let session = world.consented().await;
        gives(&world.provider, json!({ "access_token": "late-access-token", "refresh_token": "late-refresh-token" }));
        world.provider.takes("/token", Duration::from_millis(500));
        app.clock.advance(3_601);
        let (api, id) = (world.api.clone(), session.clone());
        let renewing = tokio::spawn(async move { token(&api, &id).await });
        while world.traded().len() < 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        world.revoke(&session).await.ok();
        renewing.await.expect("an answer").assert_refused(400, "SESSION_INVALID");
        let told: Vec<String> = given_up(&world.provider).into_iter().map(|(token, _)| token).collect();
        assert!(told.contains(&"late-refresh-token".to_owned()), "what came too late is given back, too: {told:?}");
        world.token(&session).await.assert_refused(400, "SESSION_INVALID");
    }

    async fn what_nobody_answered_and_what_is_over_is_swept_up(app) {
        let world = World::of(&app).await;
        let ready = world.consented().await;
        world.asked().await;
        let over = world.consented().await;
        world.revoke(&over).await.ok();
        app.clock.advance(601);
        engine::jobs::sweep_once(&app.engine, app.engine.now()).await.expect("sweeping");
        world.token(&over).await.assert_refused(400, "SESSION_INVALID");
        app.clock.advance(31 * 86_400);
        engine::jobs::sweep_once(&app.engine, app.engine.now()).await.expect("sweeping");
        let api = app.management_api().await;
        token(&api, &over).await.assert_refused(404, "SESSION_NOT_FOUND");
        assert_eq!(token(&api, &ready).await.ok()["access_token"], FIRST);
        api.post(&format!("{APPS}/revoke?session_id={ready}"), Value::Null).await.ok();
        drop((world, api));
        assert_eq!(app.counted("SELECT COUNT(*) FROM connected_app_sessions").await, 1);
    }
}
