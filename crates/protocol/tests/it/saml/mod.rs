//! Signing in with a company's provider.

mod algorithms;
mod corpus;
mod encryption;
mod lies;
mod metadata;
mod reading;
mod requests;
mod wrapping;
mod wsfed;

use protocol::saml::Refused;
use protocol::saml::assertion::{Asked, Assertion, Expected};
use protocol::saml::response::{self, Trust};
use protocol::xml::keys::{PrivateKey, VerifyingKey};
use testkit::idp::{ENTITY_ID, Message, OURS, PROVIDER, der};

/// When all of this happens.
const NOW: i64 = 1_790_000_000;
/// Us.
const AUDIENCE: &str = "https://id.example.test/login/saml/conn_1";
/// Where answers go.
const ACS: &str = "https://id.example.test/login/saml/callback";
/// What was asked.
const REQUEST: &str = "_request";

fn expected() -> Expected<'static> {
    Expected {
        issuer: ENTITY_ID,
        audience: AUDIENCE,
        recipient: ACS,
        asked: Asked::Request(REQUEST),
        now: NOW,
    }
}

fn keys() -> Vec<VerifyingKey> {
    vec![VerifyingKey::from_certificate(&der(PROVIDER.certificate)).expect("a key")]
}

/// A response that is right in every part.
fn message() -> Message {
    Message::new(Some(REQUEST), AUDIENCE, ACS, NOW)
}

fn read(xml: &str) -> Result<Assertion, Refused> {
    read_with(xml, false)
}

fn read_with(xml: &str, allows_cbc: bool) -> Result<Assertion, Refused> {
    let ours = PrivateKey::from_pem(OURS.key).expect("a key");
    let trust = Trust {
        keys: &keys(),
        opening: Some(&ours),
        allows_cbc,
    };
    response::read(xml, trust, &expected())
}

/// The part of a text from `start` up to and with `end`.
fn part<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let from = text.find(start).unwrap_or_else(|| panic!("{start} in {text}"));
    let to = text[from..].find(end).unwrap_or_else(|| panic!("{end} in {text}")) + from + end.len();
    &text[from..to]
}

/// The same text, which must have held `old`, with `new` in its place, once.
fn replaced(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old} in {text}");
    text.replacen(old, new, 1)
}
