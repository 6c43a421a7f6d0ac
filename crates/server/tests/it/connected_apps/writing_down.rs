//! What the log holds of all that happens with connected apps, whatever a provider repeats: no token, no code, no secret, no
//! verifier (R211).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use testkit::provider::Provider;
use testkit::{Database, TestApp};

use super::{APPS, SECRET, World, configured, field, gives, work_off};
use crate::log::Log;

const CODE: &str = "the-code-of-the-answer-4711";

/// Everything that may happen, at a provider that repeats what it is asked in every error.
async fn whole_life(app: &TestApp, authentication: &str) -> (World, Vec<String>) {
    let provider = Provider::start().await;
    let mut body = configured(&provider);
    body["client_authentication"] = json!(authentication);
    let world = World::with(app, provider, body).await;
    let provider = &world.provider;
    let mut secrets = vec![
        SECRET.to_owned(),
        CODE.to_owned(),
        BASE64_STANDARD.encode(format!("abc:{SECRET}")),
    ];
    let back = format!("code={CODE}");
    // Declined, in words that hold everything that the browser carries.
    let asked = world.asked().await;
    let state = asked.parameter("state").expect("a state");
    let words = format!("error=server_error&error_description={state}+{CODE}&{back}");
    assert_eq!(app.get(&asked.back_with(&words)).await.status, 400);
    secrets.push(state);
    // Refused, in words that hold everything that we sent.
    for (status, error) in [
        (400, "invalid_grant"),
        (401, "invalid_client"),
        (400, "the secret is wrong"),
        (200, "invalid_request"),
    ] {
        provider.repeats("/token", status, error);
        let asked = world.asked().await;
        assert_eq!(app.get(&asked.back_with(&back)).await.status, 400, "{error}");
        secrets.extend(asked.parameter("state"));
    }
    gives(
        provider,
        json!({ "access_token": "the-access-token-4712", "refresh_token": "the-refresh-token-4713" }),
    );
    let asked = world.asked().await;
    assert_eq!(app.get(&asked.back_with(&back)).await.status, 303);
    let session = asked.session;
    for (status, error) in [
        (401, "invalid_client"),
        (400, "invalid_scope"),
        (400, "the secret is wrong"),
    ] {
        provider.repeats("/token", status, error);
        app.clock.advance(3_700);
        assert!(world.token(&session).await.status.as_u16() >= 400, "{error}");
    }
    gives(
        provider,
        json!({ "access_token": "the-access-token-4714", "refresh_token": "the-refresh-token-4715" }),
    );
    app.clock.advance(3_700);
    assert_eq!(world.token(&session).await.status, 200);
    provider.repeats("/revoke", 400, "the token is wrong");
    world.revoke(&session).await.ok();
    app.clock.advance(2_800);
    work_off(app).await;
    let asked = world.asked().await;
    assert_eq!(app.get(&asked.back_with(&back)).await.status, 303);
    provider.repeats("/token", 400, "invalid_grant");
    app.clock.advance(3_700);
    world.token(&asked.session).await.assert_refused(400, "SESSION_INVALID");
    gives(
        provider,
        json!({ "access_token": "the-access-token-4716", "refresh_token": "the-refresh-token-4717" }),
    );
    let asked = world.asked().await;
    assert_eq!(app.get(&asked.back_with(&back)).await.status, 303);
    world.api.delete(&format!("{APPS}/{}", world.id)).await.ok();
    work_off(app).await;
    app.clock.advance(2_800);
    work_off(app).await;
    secrets.extend((4712..=4717).map(|number| {
        let kind = if number % 2 == 0 { "access" } else { "refresh" };
        format!("the-{kind}-token-{number}")
    }));
    secrets.extend(world.traded().iter().filter_map(|heard| field(heard, "code_verifier")));
    (world, secrets)
}

async fn check(app: TestApp, authentication: &str) {
    let log = Log::default();
    let listening = tracing::subscriber::set_default(log.clone());
    let (world, secrets) = whole_life(&app, authentication).await;
    drop(listening);
    let log = log.text();
    for line in [
        "a consent to a connected app failed",
        "a token of a connected app was not renewed",
        "tokens of a connected app were not given back",
        "tokens of a connected app were destroyed without being given back",
        "(hidden)",
    ] {
        assert!(log.contains(line), "{line}: {log}");
    }
    assert!(secrets.len() > 15, "{secrets:?}");
    let told = format!(
        "{:?}",
        engine::audit::latest(&app.administrator().await, 1_000)
            .await
            .expect("the audit log")
    );
    for secret in secrets.iter().chain([&world.api.token]) {
        let encoded: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for spelling in [secret, &encoded] {
            assert!(!log.contains(spelling.as_str()), "logged: {spelling}");
            assert!(!told.contains(spelling.as_str()), "announced: {spelling}");
        }
        let piece: String = secret.chars().skip(4).take(10).collect();
        let lines: Vec<&str> = log.lines().filter(|line| line.contains(&piece)).collect();
        assert!(
            piece.starts_with("access-token") || piece.starts_with("refresh-to") || lines.is_empty(),
            "a piece of {secret}: {lines:?}"
        );
    }
}

/// All tasks of these tests run where the log is listened to: on the thread of the test.
mod r211_a_whole_life_leaves_no_secret_in_the_log {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        check(TestApp::on(Database::Sqlite).await, "post").await;
    }

    #[tokio::test]
    async fn postgres() {
        check(TestApp::on(Database::Postgres).await, "post").await;
    }

    #[tokio::test]
    async fn with_the_secret_in_a_header() {
        check(TestApp::on(Database::Sqlite).await, "basic").await;
    }
}
