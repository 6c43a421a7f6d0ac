//! An account without an address gets one at its first sign-in by user name, once it was proved (behaviour, section 2; R112).

use serde_json::{Value, json};
use testkit::{Browser, REG, TestApp};

use crate::mfa::{Phone, SET_UP_APP, rules_without_codes};
use crate::posting::{Flow, count, other_than};

const BOB: &str = "bob@example.test";
const PASSWORD: &str = "message digest";
const HASH: &str = "f96b697d7cb7938d525a2f31aaf161d0";
const ASK: &str = "Your email address";
const CONFIRM: &str = "Confirm your email";

/// Somebody whom an administrator gave a user name and a password, and nothing else. The user's id.
pub(crate) async fn bob(app: &TestApp) -> String {
    app.use_connections(&["username:password"]).await;
    let api = app.management_api().await;
    let identities = json!([{ "type": "username", "details": { "username": "bob" } }]);
    let made = api.post("/api/v1/user", json!({ "identities": identities })).await.ok();
    let id = made["id"].as_str().expect("an id").to_owned();
    let password = json!({ "hashed_password": HASH, "hashing_method": "md5" });
    api.put(&format!("/api/v1/users/{id}/password"), password).await.ok();
    app.clock.advance(1);
    id
}

pub(crate) async fn signing_in(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[])).await;
    browser.submit(&[("p_username", "bob")]).await;
    browser.submit(&[("p_password", PASSWORD)]).await;
    browser
}

async fn addresses(app: &TestApp, user: &str) -> Vec<Value> {
    let api = app.management_api().await;
    let found = api.get(&format!("/api/v1/users/{user}/identities")).await.ok();
    let all = found["identities"].as_array().expect("identities").clone();
    all.into_iter().filter(|one| one["type"] == "email").collect()
}

testkit::tests! {
    async fn r112_an_address_is_asked_for_once_and_is_the_accounts_when_it_is_proved(app) {
        let user = bob(&app).await;
        let mut bob = signing_in(&app).await;
        assert_eq!(bob.page().heading(), ASK, "{}", bob.page().text());
        bob.submit(&[("p_email", "nonsense")]).await;
        assert_eq!(bob.page().status, 422);
        let flow = Flow::of(&bob);
        flow.post(&mut bob, "provide-email", &[("p_email", BOB), ("is_verified", "true")]).await;
        bob.open(&flow.path()).await;
        assert_eq!(bob.page().heading(), CONFIRM);
        let code = app.code(BOB).await;
        assert!(app.mails(BOB).await[0].text.contains("confirm this address"), "{}", app.mails(BOB).await[0].text);
        bob.submit(&[("Code", &other_than(&code))]).await;
        assert_eq!(bob.page().status, 422);
        assert_eq!((addresses(&app, &user).await.len(), bob.cookie("/", crate::mfa::SESSION)), (0, None));
        bob.submit(&[("Code", &code)]).await;
        let tokens = app.arrived(&REG, bob).await.tokens;
        assert_eq!((&tokens.id()["email"], &tokens.id()["email_verified"]), (&json!(BOB), &json!(true)));
        assert_eq!(count(&app, "identity.created").await, 1);

        app.clock.advance(60);
        let again = signing_in(&app).await;
        app.arrived(&REG, again).await;
    }

    async fn r090_the_pages_are_the_same_for_an_address_that_somebody_has_and_whoever_proves_it_learns_it(app) {
        app.seed(json!({ "users": [{ "email": "ada@example.test" }] })).await;
        let user = bob(&app).await;
        let mut pages = Vec::new();
        for email in ["ada@example.test", "new@example.test"] {
            let mut bob = signing_in(&app).await;
            bob.submit(&[("p_email", email)]).await;
            pages.push((bob.page().status, bob.page().text().replace(email, "ADDRESS")));
            if email.starts_with("ada") {
                bob.submit(&[("Code", &app.code(email).await)]).await;
                assert_eq!(bob.page().heading(), ASK);
                assert!(bob.page().problems().iter().any(|one| one.starts_with("Another account has this address.")));
                bob.submit(&[("p_email", BOB)]).await;
                assert_eq!(bob.page().heading(), CONFIRM);
            }
        }
        assert_eq!(pages[0], pages[1]);
        assert!(addresses(&app, &user).await.is_empty());
    }

    async fn another_address_may_be_given_while_its_code_is_on_the_way(app) {
        bob(&app).await;
        let mut bob = signing_in(&app).await;
        bob.submit(&[("p_email", "typo@example.test")]).await;
        bob.follow("Use another email address").await;
        assert_eq!(bob.page().heading(), ASK);
        assert_eq!(bob.page().field("p_email").as_deref(), Some("typo@example.test"));
        assert!(!bob.page().text().contains("Try another username"), "it is about an account that there is");
        bob.submit(&[("p_email", BOB)]).await;
        bob.submit(&[("Code", &app.code(BOB).await)]).await;
        assert_eq!(app.arrived(&REG, bob).await.tokens.id()["email"], BOB);
    }

    async fn r113_it_is_asked_for_after_the_second_factor(app) {
        let user = bob(&app).await;
        rules_without_codes(&app, "required", &["mfa:authenticator_app"]).await;
        let mut bob = signing_in(&app).await;
        assert_eq!(bob.page().heading(), SET_UP_APP);
        let phone = Phone::of(&bob);
        bob.submit(&[("p_confirmation_code", &phone.code(&app))]).await;
        assert_eq!(bob.page().heading(), ASK);
        bob.submit(&[("p_email", BOB)]).await;
        bob.submit(&[("Code", &app.code(BOB).await)]).await;
        app.arrived(&REG, bob).await;
        assert_eq!(addresses(&app, &user).await.len(), 1);
    }

    async fn r085_an_address_is_given_within_ten_minutes_of_signing_in(app) {
        let user = bob(&app).await;
        let mut late = signing_in(&app).await;
        app.clock.advance(601);
        late.submit(&[("p_email", BOB)]).await;
        assert_eq!(late.page().heading(), "Sign in");
        let mut late = signing_in(&app).await;
        late.submit(&[("p_email", BOB)]).await;
        let code = app.code(BOB).await;
        app.clock.advance(601);
        late.submit(&[("Code", &code)]).await;
        assert_eq!((late.page().heading().as_str(), addresses(&app, &user).await.len()), ("Sign in", 0));
    }

    async fn r086_wrong_codes_there_lock_the_account_and_void_what_was_proved(app) {
        let user = bob(&app).await;
        app.seed(json!({ "settings": { "lockout_failures": 2 } })).await;
        let mut eve = signing_in(&app).await;
        eve.submit(&[("p_email", BOB)]).await;
        let code = app.code(BOB).await;
        for _ in 0..2 {
            eve.submit(&[("Code", &other_than(&code))]).await;
        }
        assert_eq!(eve.page().heading(), crate::mfa::LOCKED);
        app.clock.advance(301);
        eve.follow("Back to sign in").await;
        assert_eq!(eve.page().heading(), "Sign in");
        eve.submit(&[("p_username", "bob")]).await;
        assert_eq!(eve.page().heading(), "Enter your password");
        assert!(addresses(&app, &user).await.is_empty());
    }
}
