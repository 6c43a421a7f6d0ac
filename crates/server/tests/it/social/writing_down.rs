//! What the log holds of a sign-in at a provider that repeats what it is asked: no code, no secret, no verifier (R211).

use serde_json::json;
use testkit::{Database, TestApp};

use super::pages::Elsewhere;
use crate::log::Log;

const SECRET: &str = "kA7bQ2xV9mZ4tR1wY6nC3sL8";
const CODE: &str = "the-code-of-the-answer-4711";

async fn check(app: TestApp) {
    let log = Log::default();
    let listening = tracing::subscriber::set_default(log.clone());
    let google = Elsewhere::of(&app, "oauth2:google", json!({ "client_secret": SECRET })).await;
    let mut secrets = vec![SECRET.to_owned(), CODE.to_owned()];
    for (status, error) in [
        (400, "invalid_grant"),
        (401, "invalid_client"),
        (400, "the secret is wrong"),
        (200, "invalid_request"),
    ] {
        google.provider.repeats("/token", status, error);
        let mut browser = app.browser();
        google.leave(&app, &mut browser).await;
        let state = browser.parameter("state").expect("a state");
        browser
            .open_from_elsewhere(&format!("/login/callback?code={CODE}&state={state}"))
            .await;
        assert!(browser.page().html.contains("<code>"), "{}", browser.page().html);
        secrets.push(state);
    }
    let mut browser = app.browser();
    google.leave(&app, &mut browser).await;
    let state = browser.parameter("state").expect("a state");
    let words = format!("error=server_error&error_description={state}+{CODE}");
    browser
        .open_from_elsewhere(&format!("/login/callback?{words}&code={CODE}&state={state}"))
        .await;
    secrets.push(state);
    drop(listening);
    let heard = google.provider.heard_at("/token");
    let verifiers = heard
        .iter()
        .flat_map(testkit::provider::Heard::form)
        .filter(|(name, _)| name == "code_verifier");
    secrets.extend(verifiers.map(|(_, value)| value));
    assert_eq!(secrets.len(), 11, "{secrets:?}");
    let log = log.text();
    assert!(
        log.contains("the code was not traded") && log.contains("(hidden)"),
        "{log}"
    );
    let told = format!(
        "{:?}",
        engine::audit::latest(&app.administrator().await, 1_000)
            .await
            .expect("the audit log")
    );
    for secret in &secrets {
        assert!(!log.contains(secret.as_str()), "logged: {secret}");
        assert!(!told.contains(secret.as_str()), "announced: {secret}");
    }
}

/// All tasks of these tests run where the log is listened to: on the thread of the test.
mod r211_a_provider_that_repeats_what_it_is_asked_is_not_repeated {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        check(TestApp::on(Database::Sqlite).await).await;
    }

    #[tokio::test]
    async fn postgres() {
        check(TestApp::on(Database::Postgres).await).await;
    }
}
