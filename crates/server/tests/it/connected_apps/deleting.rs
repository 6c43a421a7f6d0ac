//! Who is deleted takes the tokens along, here at once and at the provider soon; and what comes too late, too.

use std::time::Duration;

use serde_json::{Value, json};
use testkit::TestApp;

use super::{APPS, Asked, World, configured, given_up, gives, kinds, token, work_off};

const ACME: &str = "org_0ac3e0ac3e0";
const LATE: &str = "late-refresh-token";

fn tokens_of(world: &World) -> Vec<String> {
    let mut all: Vec<String> = given_up(&world.provider).into_iter().map(|(token, _)| token).collect();
    all.sort();
    all.dedup();
    all
}

/// Somebody fetches the token anew, while `then` happens.
async fn while_renewing(world: &World, session: &str, then: impl Future<Output = ()>) -> testkit::Answer {
    gives(
        &world.provider,
        json!({ "access_token": "late-access-token", "refresh_token": LATE }),
    );
    world.provider.takes("/token", Duration::from_millis(500));
    world.app.clock.advance(3_601);
    let (api, id, before) = (world.api.clone(), session.to_owned(), world.traded().len());
    let renewing = tokio::spawn(async move { token(&api, &id).await });
    while world.traded().len() == before {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    then.await;
    renewing.await.expect("an answer")
}

/// Somebody consents, while `then` happens.
async fn while_trading(world: &World, asked: &Asked, then: impl Future<Output = ()>) -> testkit::Answer {
    gives(
        &world.provider,
        json!({ "access_token": "late-access-token", "refresh_token": LATE }),
    );
    world.provider.takes("/token", Duration::from_millis(500));
    let (app, back, before) = (world.app.clone(), asked.back(), world.traded().len());
    let trading = tokio::spawn(async move { app.get(&back).await });
    while world.traded().len() == before {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    then.await;
    trading.await.expect("an answer")
}

async fn delete_user(world: &World) {
    world.api.delete(&format!("/api/v1/user?id={}", world.user)).await.ok();
}

async fn delete_app(world: &World) {
    world.api.delete(&format!("{APPS}/{}", world.id)).await.ok();
}

/// Fails if anything is left of consents, or of a connected app that was deleted.
async fn nothing_is_left(app: TestApp) {
    app.clock.advance(61);
    engine::jobs::sweep_once(&app.engine, app.engine.now())
        .await
        .expect("sweeping");
    let left = "SELECT (SELECT COUNT(*) FROM connected_app_sessions) + (SELECT COUNT(*) FROM connected_apps WHERE deleted_at IS NOT NULL)";
    assert_eq!(app.counted(left).await, 0);
}

testkit::tests! {
    async fn r212_who_is_deleted_takes_the_tokens_along(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let (ready, asked, over) = (world.consented().await, world.asked().await, world.consented().await);
        world.revoke(&over).await.ok();
        let before = given_up(&world.provider).len();
        delete_user(&world).await;
        for session in [&ready, &asked.session, &over] {
            world.token(session).await.assert_refused(404, "SESSION_NOT_FOUND");
        }
        world.revoke(&asked.session).await.assert_refused(404, "SESSION_NOT_FOUND");
        assert_eq!(app.get(&asked.back()).await.status, 400);
        let path = format!("{APPS}/auth_url?key_code_ref=drive&user_id={}", world.user);
        world.api.get(&path).await.assert_refused(404, "USER_NOT_FOUND");
        work_off(&app).await;
        assert_eq!(given_up(&world.provider).len(), before + 2, "the provider knows");
        assert_eq!(kinds(&app).await.last().map(String::as_str), Some("connected_app.given_back"));
        drop(world);
        assert_eq!(app.counted("SELECT COUNT(*) FROM connected_app_sessions").await, 0);
    }

    async fn an_organization_that_is_deleted_gives_its_tokens_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let asked = world.asked_with(&format!("org_code={ACME}")).await;
        assert_eq!(app.get(&asked.back()).await.status, 303);
        world.api.delete(&format!("/api/v1/organization/{ACME}")).await.ok();
        world.token(&asked.session).await.assert_refused(404, "SESSION_NOT_FOUND");
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["first-access-token", "first-refresh-token"]);
    }

    async fn a_connected_app_that_is_deleted_gives_no_tokens_and_leaves_none(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let (ready, asked) = (world.consented().await, world.asked().await);
        delete_app(&world).await;
        world.token(&ready).await.assert_refused(404, "SESSION_NOT_FOUND");
        world.revoke(&ready).await.assert_refused(404, "SESSION_NOT_FOUND");
        assert_eq!(app.get(&asked.back()).await.status, 400);
        assert_eq!(world.traded().len(), 1);
        // Another one with its key inherits nothing.
        let again = world.api.post(APPS, configured(&world.provider)).await;
        assert_eq!(again.status, 201, "{}", again.text());
        world.token(&ready).await.assert_refused(404, "SESSION_NOT_FOUND");
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["first-access-token", "first-refresh-token"]);
        drop(world);
        nothing_is_left(app).await;
    }

    async fn many_consents_are_given_back_a_page_at_a_time(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        for number in 0..45 {
            gives(&world.provider, json!({ "access_token": format!("access-token-{number}"), "refresh_token": null }));
            world.consented().await;
        }
        delete_app(&world).await;
        work_off(&app).await;
        assert_eq!(tokens_of(&world).len(), 45);
        assert_eq!(given_up(&world.provider).len(), 45, "each once");
        drop(world);
        nothing_is_left(app).await;
    }

    async fn a_provider_that_is_away_is_not_told_of_all_the_others_as_well(app) {
        let world = World::of(&app).await;
        for number in 0..25 {
            gives(&world.provider, json!({ "access_token": format!("access-token-{number}"), "refresh_token": null }));
            world.consented().await;
        }
        world.provider.answers("/revoke", 503, "text/plain", "");
        delete_app(&world).await;
        work_off(&app).await;
        let first = given_up(&world.provider).len();
        assert!((1..25).contains(&first), "where nobody answers, a page is enough: {first}");
        world.provider.answers("/revoke", 200, "text/plain", "");
        app.clock.advance(3);
        work_off(&app).await;
        assert_eq!(given_up(&world.provider).len(), first + 25);
        drop(world);
        nothing_is_left(app).await;
    }

    async fn some_that_are_refused_keep_no_others(app) {
        let world = World::of(&app).await;
        for number in 0..25 {
            gives(&world.provider, json!({ "access_token": format!("access-token-{number}"), "refresh_token": null }));
            world.consented().await;
        }
        world.provider.answers("/revoke", 400, "application/json", r#"{"error":"unsupported_token_type"}"#);
        delete_app(&world).await;
        work_off(&app).await;
        assert_eq!(tokens_of(&world).len(), 25, "every one is tried");
        assert_eq!(given_up(&world.provider).len(), 25);
        app.clock.advance(3);
        work_off(&app).await;
        assert_eq!(given_up(&world.provider).len(), 50, "and again");
    }

    async fn what_was_to_be_given_back_outlives_the_connected_app(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 503, "text/plain", "");
        let session = world.consented().await;
        world.revoke(&session).await.ok();
        delete_app(&world).await;
        app.clock.advance(100);
        engine::jobs::sweep_once(&app.engine, app.engine.now()).await.expect("sweeping");
        world.provider.answers("/revoke", 200, "text/plain", "");
        work_off(&app).await;
        assert_eq!(kinds(&app).await.last().map(String::as_str), Some("connected_app.given_back"));
        drop(world);
        nothing_is_left(app).await;
    }

    async fn a_deleted_connected_app_is_destroyed_with_what_nobody_takes(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 503, "text/plain", "");
        for _ in 0..25 {
            world.consented().await;
        }
        delete_app(&world).await;
        work_off(&app).await;
        app.clock.advance(2_701);
        work_off(&app).await;
        let lost = kinds(&app).await.into_iter().filter(|kind| kind == "connected_app.not_given_back").count();
        assert_eq!(lost, 25);
        drop(world);
        nothing_is_left(app).await;
    }

    async fn tokens_that_are_renewed_while_their_connected_app_goes_are_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let session = world.consented().await;
        let answer = while_renewing(&world, &session, delete_app(&world)).await;
        answer.assert_refused(404, "SESSION_NOT_FOUND");
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["first-access-token", "first-refresh-token", "late-access-token", LATE]);
        drop(world);
        nothing_is_left(app).await;
    }

    async fn tokens_that_are_renewed_while_their_user_goes_are_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let session = world.consented().await;
        let answer = while_renewing(&world, &session, delete_user(&world)).await;
        answer.assert_refused(404, "SESSION_NOT_FOUND");
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["first-access-token", "first-refresh-token", "late-access-token", LATE]);
    }

    async fn tokens_of_a_consent_whose_connected_app_goes_meanwhile_are_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let asked = world.asked().await;
        let answer = while_trading(&world, &asked, delete_app(&world)).await;
        assert!(answer.status == 400 && answer.text().contains("<code>928</code>"), "{}", answer.text());
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["late-access-token", LATE]);
        assert_eq!(kinds(&app).await, ["connected_app.created", "connected_app.deleted", "connected_app.given_back"], "nobody consented");
        drop(world);
        nothing_is_left(app).await;
    }

    async fn tokens_of_a_consent_whose_callback_url_is_taken_away_meanwhile_are_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 200, "text/plain", "");
        let asked = world.asked().await;
        let others = json!({ "callback_urls": ["https://elsewhere.example.test/back"] });
        let change = async {
            world.api.patch(&format!("{APPS}/{}", world.id), others).await.ok();
        };
        let answer = while_trading(&world, &asked, change).await;
        assert!(answer.status == 400 && answer.location().is_none(), "{}", answer.text());
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["late-access-token", LATE]);
        world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
    }

    async fn tokens_of_a_consent_whose_user_goes_meanwhile_are_given_back(app) {
        let world = World::of(&app).await;
        world.provider.answers("/revoke", 503, "text/plain", "");
        let asked = world.asked().await;
        let answer = while_trading(&world, &asked, delete_user(&world)).await;
        assert!(answer.status == 400 && answer.text().contains("<code>928</code>"), "{}", answer.text());
        // Tried again as everything is.
        world.provider.answers("/revoke", 200, "text/plain", "");
        app.clock.advance(31);
        work_off(&app).await;
        assert_eq!(tokens_of(&world), ["late-access-token", LATE]);
        assert!(!kinds(&app).await.contains(&"connected_app.consented".to_owned()));
    }

    async fn r058_of_somebody_who_is_suspended_no_token_is_given_and_nothing_asked(app) {
        let world = World::of(&app).await;
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let of_acme = format!("org_code={ACME}");
        let asked = world.asked_with(&of_acme).await;
        assert_eq!(app.get(&asked.back()).await.status, 303);
        let (theirs, own) = (asked.session, world.consented().await);
        let (open, open_of_acme) = (world.asked().await, world.asked_with(&of_acme).await);
        let user = format!("/api/v1/user?id={}", world.user);
        let organization = format!("/api/v1/organizations/{ACME}/settings");
        world.api.patch(&user, json!({ "is_suspended": true })).await.ok();
        world.api.patch(&organization, json!({ "is_suspended": true })).await.ok();
        app.clock.advance(3_590);
        let traded = world.traded().len();
        world.token(&own).await.assert_refused(400, "USER_SUSPENDED");
        world.token(&theirs).await.assert_refused(400, "ORGANIZATION_SUSPENDED");
        let ask = async |query: &str| world.api.get(&format!("{APPS}/auth_url?key_code_ref=drive&{query}")).await;
        ask(&format!("user_id={}", world.user)).await.assert_refused(400, "USER_SUSPENDED");
        ask(&of_acme).await.assert_refused(400, "ORGANIZATION_SUSPENDED");
        assert_eq!(world.traded().len(), traded, "nothing is renewed");
        world.api.patch(&user, json!({ "is_suspended": false })).await.ok();
        world.api.patch(&organization, json!({ "is_suspended": false })).await.ok();
        for session in [&own, &theirs] {
            assert!(world.token(session).await.ok()["access_token"].is_string(), "the consent stayed");
        }
        drop((open, open_of_acme));
    }

    async fn r058_who_is_suspended_during_a_renewal_is_given_nothing(app) {
        let world = World::of(&app).await;
        let session = world.consented().await;
        let user = format!("/api/v1/user?id={}", world.user);
        let suspend = async |is_suspended: bool| {
            world.api.patch(&user, json!({ "is_suspended": is_suspended })).await.ok();
        };
        while_renewing(&world, &session, suspend(true)).await.assert_refused(400, "USER_SUSPENDED");
        suspend(false).await;
        assert_eq!(world.token(&session).await.ok()["access_token"], "late-access-token", "what was renewed is kept");
    }

    async fn r058_somebody_who_is_suspended_answers_nothing(app) {
        let world = World::of(&app).await;
        app.seed(json!({ "organizations": [{ "code": ACME, "name": "Acme" }] })).await;
        let asked = [world.asked().await, world.asked_with(&format!("org_code={ACME}")).await];
        let user = format!("/api/v1/user?id={}", world.user);
        let organization = format!("/api/v1/organizations/{ACME}/settings");
        for is_suspended in [true, false] {
            world.api.patch(&user, json!({ "is_suspended": is_suspended })).await.ok();
            world.api.patch(&organization, json!({ "is_suspended": is_suspended })).await.ok();
            for (question, code) in asked.iter().zip(["5011", "5022"]) {
                let answer = app.get(&question.back()).await;
                match is_suspended {
                    true => assert!(answer.status == 403 && answer.text().contains(&format!("<code>{code}</code>")), "{}", answer.text()),
                    false => assert_eq!(answer.status, 303, "the question stayed"),
                }
            }
        }
        assert_eq!(world.traded().len(), 2);
        world.api.post(&format!("{APPS}/revoke?session_id={}", asked[0].session), Value::Null).await.ok();
    }
}
