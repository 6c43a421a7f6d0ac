//! Passkeys in a sign-in: offered, created, signed in with, removed (security requirements R120 to R123).

mod creating;
mod policies;
mod signing_in;

use serde_json::{Value, json};
use testkit::authenticator::asked;
use testkit::{Authenticator, Browser, REG, TestApp, Twist};

const ADA: &str = "ada@example.test";
const OFFER: &str = "Sign in faster next time";

async fn switch(app: &TestApp, policy: &str) {
    app.seed(json!({ "settings": { "passkeys": policy } })).await;
}

/// Somebody new, who is offered a passkey.
async fn offered(app: &TestApp, email: &str) -> Browser {
    switch(app, "optional").await;
    let browser = crate::steps::register(app, &REG, &[], email).await;
    assert_eq!(browser.page().heading(), OFFER, "{}", browser.page().text());
    browser
}

/// Creates the passkey that the page offers.
async fn create(browser: &mut Browser, authenticator: &mut Authenticator, twist: &Twist) {
    let options = asked(browser.page(), "create").expect("an offer");
    let made = authenticator.create(&options, twist);
    browser.submit(&[("p_passkey", &made)]).await;
}

/// A browser on the sign-in page.
async fn at_sign_in(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(&REG, &[])).await;
    browser
}

/// Signs in with the passkey that the page asks for.
async fn sign(browser: &mut Browser, authenticator: &mut Authenticator, twist: &Twist) {
    let options = asked(browser.page(), "get").unwrap_or_else(|| panic!("no passkeys on {}", browser.page().text()));
    let signed = authenticator.get(&options, twist);
    browser.submit(&[("p_passkey", &signed)]).await;
}

/// Somebody who has a passkey, and whose address was proved.
async fn owner(app: &TestApp, email: &str, mut authenticator: Authenticator) -> (Authenticator, String) {
    let mut browser = offered(app, email).await;
    create(&mut browser, &mut authenticator, &Twist::default()).await;
    let tokens = app.arrived(&REG, browser).await.tokens;
    (
        authenticator,
        tokens.access()["sub"].as_str().expect("a sub").to_owned(),
    )
}

/// The passkeys of a user, as the Management API lists them.
async fn passkeys_of(app: &TestApp, user: &str) -> Vec<Value> {
    let api = app.management_api().await;
    let answer = api.get(&format!("/api/v1/users/{user}/passkeys")).await.ok();
    answer["passkeys"].as_array().expect("a list").clone()
}

/// Takes the user's passkeys away.
async fn remove_passkeys(app: &TestApp, user: &str) {
    let api = app.management_api().await;
    for passkey in passkeys_of(app, user).await {
        let id = passkey["id"].as_str().expect("an id");
        api.delete(&format!("/api/v1/users/{user}/passkeys/{id}")).await.ok();
    }
}
