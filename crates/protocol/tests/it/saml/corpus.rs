//! The corpus: one good message, and every way to forge it that we know of, each refused for the reason that it is forged.

use std::collections::BTreeSet;

use protocol::saml::Refused;
use testkit::idp::Envelope;

use super::{algorithms, encryption, lies, message, read, wrapping};

/// A forged message: what is wrong with it, the message, and why it is refused.
pub(super) type Forged = (&'static str, String, Refused);

#[test]
fn every_forged_message_is_refused_for_its_reason() {
    let all: Vec<Forged> = [
        wrapping::forged(),
        algorithms::forged(),
        lies::forged(),
        encryption::forged(),
    ]
    .concat();
    let good: BTreeSet<String> = [Envelope::Assertion, Envelope::Response, Envelope::Both]
        .map(|envelope| message().with(|one| one.envelope = envelope).xml())
        .into();
    for xml in &good {
        assert!(read(xml).is_ok(), "the untouched message: {:?}", read(xml));
    }
    let mut wrong = Vec::new();
    for (name, xml, why) in &all {
        assert!(!good.contains(xml), "{name} is no forgery");
        match read(xml) {
            Err(refused) if refused == *why => {}
            other => wrong.push(format!("{name}: {other:?} instead of {why:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let names: BTreeSet<_> = all.iter().map(|(name, ..)| name).collect();
    let messages: BTreeSet<_> = all.iter().map(|(_, xml, _)| xml).collect();
    assert_eq!(
        (names.len(), messages.len()),
        (all.len(), all.len()),
        "each of them is its own"
    );
    assert!(all.len() >= 60, "{}", all.len());
}

/// No byte of a message can be changed so that it says something else and is believed.
#[test]
fn a_message_with_any_byte_changed_says_the_same_or_nothing() {
    let good = message().xml();
    let read_from = read(&good).unwrap();
    for at in (0..good.len()).step_by(7) {
        if !good.is_char_boundary(at) || !good.is_char_boundary(at + 1) {
            continue;
        }
        for new in ["", "a", "<", " ", "&", "\"", "="] {
            let changed = format!("{}{new}{}", &good[..at], &good[at + 1..]);
            if let Ok(other) = read(&changed) {
                assert_eq!(other, read_from, "{at} {new:?}");
            }
        }
    }
}
