//! What a social sign-in leaves in the log: nothing that lets anybody in, and nothing that says who somebody is (R211).

use serde_json::json;
use testkit::{Browser, Database, REG, TestApp};

use super::pages::{Elsewhere, back};
use crate::log::Log;

const EMAIL: &str = "greta.garbo@example.test";

/// What the browser and the provider hold of a sign-in under way.
fn asked(browser: &Browser, secrets: &mut Vec<(&'static str, String)>) {
    secrets.push(("the state", browser.parameter("state").expect("a state")));
    for name in ["nonce", "code_challenge"] {
        // Where the provider knows them.
        secrets.extend(browser.parameter(name).map(|value| (name, value)));
    }
    let cookies = [
        ("the browser's cookie", "__Host-doorstep_browser"),
        ("the sign-in", "__Host-doorstep_away"),
    ];
    for (what, name) in cookies {
        secrets.push((what, browser.cookie("/", name).expect(name)));
    }
}

async fn check_google(app: TestApp) {
    let google = Elsewhere::of(
        &app,
        "oauth2:google",
        json!({ "client_secret": "the-secret-of-the-client" }),
    )
    .await;
    app.sign_up(EMAIL).await;
    app.clock.advance(60);
    let log = Log::default();
    let _listening = tracing::subscriber::set_default(log.clone());
    let mut secrets = vec![("the client's secret", "the-secret-of-the-client".to_owned())];
    // Google does not vouch for the address: a code joins the account.
    let mut browser = app.browser();
    google.leave(&app, &mut browser).await;
    asked(&browser, &mut secrets);
    let claims = json!({ "iss": "https://accounts.google.com", "sub": "subject-1234567890", "email": EMAIL, "email_verified": false,
                         "given_name": "Greta-Lovisa", "family_name": "Gustafsson-Garbo" });
    google.knows(&app, &browser, claims);
    let state = browser.parameter("state").expect("a state");
    browser
        .open_from_elsewhere(&format!("/login/callback?code=a-code-that-nobody-logs&state={state}"))
        .await;
    let mailed = app.code(EMAIL).await;
    browser.submit(&[("p_confirmation_code", &mailed)]).await;
    secrets.push((
        "the session",
        browser.cookie("/", "__Host-doorstep_session").expect("a session"),
    ));
    let code = browser.parameter("code").expect("a code");
    let tokens = app.exchange(&REG, &code).await;
    let sent = google.provider.heard_at("/token").remove(0).form();
    let sent = |name: &str| sent.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    secrets.extend([
        ("the provider's code", "a-code-that-nobody-logs".to_owned()),
        ("the verifier", sent("code_verifier").expect("a verifier")),
        ("the code of the mail", mailed),
        ("our code", code),
        ("the access token", tokens.access_token.clone()),
        ("the refresh token", tokens.refresh().to_owned()),
        ("the ID token", tokens.id_token.clone().expect("an ID token")),
        ("the provider's token", "access-1".to_owned()),
        ("the address", EMAIL.to_owned()),
        ("the given name", "Greta-Lovisa".to_owned()),
    ]);
    log.assert_without(&secrets);

    // Nor one that fails: whatever the provider repeats of what it was sent is not written down.
    let mut browser = app.browser();
    google.leave(&app, &mut browser).await;
    asked(&browser, &mut secrets);
    let state = browser.parameter("state").expect("a state");
    let echo = json!({ "error": "invalid_grant", "error_description": "another-code-that-nobody-logs was used, with the-secret-of-the-client" });
    google
        .provider
        .answers("/token", 400, "application/json", &echo.to_string());
    browser
        .open_from_elsewhere(&format!(
            "/login/callback?code=another-code-that-nobody-logs&state={state}"
        ))
        .await;
    assert!(browser.page().text().contains("4179"), "{}", browser.page().text());
    secrets.push(("the code that failed", "another-code-that-nobody-logs".to_owned()));
    google.leave(&app, &mut browser).await;
    asked(&browser, &mut secrets);
    let address = back(&browser);
    google.provider.answers("/token", 200, "application/json", &json!({ "access_token": "an-unusable-token", "token_type": "Bearer", "id_token": "e30.unusable-id-token.e30" }).to_string());
    browser.open_from_elsewhere(&address).await;
    assert!(browser.page().status >= 400, "{}", browser.page().text());
    secrets.extend([
        ("an access token", "an-unusable-token".to_owned()),
        ("an ID token", "unusable-id-token".to_owned()),
    ]);
    // Made up, in another browser, and said no to.
    let mut other = app.browser();
    other
        .open_from_elsewhere(&format!("/login/callback?code=a-third-code-for-nobody&state={state}"))
        .await;
    other
        .open_from_elsewhere("/login/callback?code=a-third-code-for-nobody&state=a-state-of-nobody")
        .await;
    other
        .open_from_elsewhere("/login/callback?answer=a-sealed-answer-of-nobody")
        .await;
    secrets.extend([
        ("a third code", "a-third-code-for-nobody".to_owned()),
        ("a made-up state", "a-state-of-nobody".to_owned()),
        ("a made-up answer", "a-sealed-answer-of-nobody".to_owned()),
    ]);
    assert!(
        log.text().contains("signing in with a provider failed"),
        "{}",
        log.text()
    );
    log.assert_without(&secrets);
}

async fn check_apple(app: TestApp) {
    let apple = Elsewhere::of(&app, "oauth2:apple", json!({ "is_trusted": true })).await;
    let log = Log::default();
    let _listening = tracing::subscriber::set_default(log.clone());
    let mut browser = app.browser();
    apple.leave(&app, &mut browser).await;
    let mut secrets = Vec::new();
    asked(&browser, &mut secrets);
    apple.knows(
        &app,
        &browser,
        json!({ "iss": "https://appleid.apple.com", "sub": "001", "email": EMAIL, "email_verified": "true" }),
    );
    let state = browser.parameter("state").expect("a state");
    let user = r#"{"name":{"firstName":"Greta-Lovisa","lastName":"Gustafsson"}}"#;
    let answer = app
        .post(
            "/login/callback",
            &[("state", &state), ("code", "a-code-that-nobody-logs"), ("user", user)],
        )
        .await;
    let onward = answer.location().expect("an address").to_owned();
    browser.open_from_elsewhere(&onward).await;
    app.arrived(&REG, browser).await;
    let sealed = onward.split_once("answer=").expect("an answer").1.to_owned();
    secrets.extend([
        ("the code", "a-code-that-nobody-logs".to_owned()),
        ("the name", "Greta-Lovisa".to_owned()),
        ("the sealed answer", sealed),
        ("the address", EMAIL.to_owned()),
    ]);
    log.assert_without(&secrets);
}

/// All tasks run where the log is listened to: on the thread of the test.
mod r211_a_social_sign_in_leaves_nothing_in_the_log_that_lets_anybody_in {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        check_google(TestApp::on(Database::Sqlite).await).await;
    }

    #[tokio::test]
    async fn postgres() {
        check_google(TestApp::on(Database::Postgres).await).await;
    }
}

/// All tasks run where the log is listened to: on the thread of the test.
mod r211_what_apple_posts_is_not_logged {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        check_apple(TestApp::on(Database::Sqlite).await).await;
    }

    #[tokio::test]
    async fn postgres() {
        check_apple(TestApp::on(Database::Postgres).await).await;
    }
}
