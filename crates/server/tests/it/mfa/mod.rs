//! Second factors, as visitors, applications and attackers meet them (security requirements R85 to R88, R113 to R119, R205).

mod administration;
mod enrolment;
mod gate;
mod giving;
mod guessing;
mod recovery_codes;
mod same_contact;

use aws_lc_rs::hmac;
use domain::time::Clock as _;
use serde_json::{Value, json};
use testkit::app::SignedIn;
use testkit::{Browser, REG, TestApp};

use crate::posting::{named, with_password};

pub(crate) const ADA: &str = "ada@example.test";
pub(crate) const RIGHT: &str = "correct horse battery";
pub(crate) const SET_UP_APP: &str = "Set up your authenticator app";
pub(crate) const USE_APP: &str = "Enter the code from your app";
pub(crate) const CODES: &str = "Save your recovery codes";
pub(crate) const LOCKED: &str = "Your account is locked for a moment";
pub(crate) const SESSION: &str = "__Host-doorstep_session";

/// An authenticator app that was given a key.
#[derive(Clone)]
pub(crate) struct Phone(Vec<u8>);

impl Phone {
    /// Reads the key from the page that shows it.
    pub(crate) fn of(browser: &Browser) -> Self {
        let html = &browser.page().html;
        let start = html.find("translate=\"no\">").expect("a key") + "translate=\"no\">".len();
        let text = &html[start..start + html[start..].find('<').expect("its end")];
        Self(base32(text))
    }

    /// The key as the page shows it, without spaces.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The code that it shows now.
    pub(crate) fn code(&self, app: &TestApp) -> String {
        self.code_in(app, 0)
    }

    /// The code that it will show, or showed, so many steps from now (RFC 6238).
    pub(crate) fn code_in(&self, app: &TestApp, steps: i64) -> String {
        let step = app.clock.now().seconds().div_euclid(30) + steps;
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let offset = usize::from(tag.as_ref()[19] & 15);
        let bytes = tag.as_ref()[offset..offset + 4].try_into().expect("four bytes");
        format!("{:06}", (u32::from_be_bytes(bytes) & 0x7fff_ffff) % 1_000_000)
    }
}

fn base32(text: &str) -> Vec<u8> {
    let (mut bits, mut count, mut bytes) = (0_u64, 0, Vec::new());
    for letter in text.bytes().filter(|byte| *byte != b' ') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            other => panic!("{other} in a key"),
        };
        (bits, count) = (bits << 5 | u64::from(value), count + 5);
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).expect("a byte"));
        }
    }
    bytes
}

/// Sets the policy of the environment.
pub(crate) async fn rules(app: &TestApp, policy: &str, factors: &[&str]) {
    let mfa = json!({ "policy": policy, "enabled_factors": factors, "is_recovery_codes_enabled": true });
    app.seed(json!({ "settings": { "mfa": mfa } })).await;
}

/// The same, without recovery codes.
pub(crate) async fn rules_without_codes(app: &TestApp, policy: &str, factors: &[&str]) {
    let mfa = json!({ "policy": policy, "enabled_factors": factors, "is_recovery_codes_enabled": false });
    app.seed(json!({ "settings": { "mfa": mfa } })).await;
}

/// A browser in which Ada has given her password.
pub(crate) async fn with_first_factor(app: &TestApp) -> Browser {
    let mut ada = named(app, ADA).await;
    ada.submit(&[("p_password", RIGHT)]).await;
    ada
}

/// Ada, with a password and an authenticator app, where the app is required: her browser is signed in.
pub(crate) async fn enrolled(app: &TestApp) -> (SignedIn, Phone, Vec<String>) {
    with_password(app, ADA, RIGHT).await;
    rules(app, "required", &["mfa:authenticator_app"]).await;
    let mut ada = with_first_factor(app).await;
    assert_eq!(ada.page().heading(), SET_UP_APP, "{}", ada.page().text());
    let phone = Phone::of(&ada);
    ada.submit(&[("p_confirmation_code", &phone.code(app))]).await;
    assert_eq!(ada.page().heading(), CODES, "{}", ada.page().text());
    let codes = codes_of(&ada);
    ada.press("I’ve saved them").await;
    let signed_in = app.arrived(&REG, ada).await;
    app.clock.advance(30);
    (signed_in, phone, codes)
}

/// The recovery codes that a page shows.
pub(crate) fn codes_of(browser: &Browser) -> Vec<String> {
    let html = &browser.page().html;
    let items = html.split("<li><code>").skip(1);
    items
        .map(|rest| rest.split('<').next().expect("a code").to_owned())
        .collect()
}

/// What the audit log has of a kind, oldest first.
pub(crate) async fn told(app: &TestApp, kind: &str) -> Vec<Value> {
    let events = engine::audit::latest(&app.administrator().await, 100_000).await;
    let mut all: Vec<Value> = events
        .expect("the audit log")
        .into_iter()
        .filter(|event| event.kind == kind)
        .map(|event| serde_json::from_str(&event.data).expect("JSON"))
        .collect();
    all.reverse();
    all
}

/// Whether this browser gets a code without a page, or why not.
pub(crate) async fn silently(app: &TestApp, browser: &mut Browser) -> Result<String, String> {
    browser.open(&app.authorize_path(&REG, &[("prompt", "none")])).await;
    match browser.parameter("code") {
        Some(code) => Ok(code),
        None => Err(browser.parameter("error").expect("an error")),
    }
}
