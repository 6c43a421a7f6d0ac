//! The master key and what is derived from it: sealing at rest, keyed hashes, refresh tokens, form tokens.
//!
//! Each purpose has a key of its own (HKDF-SHA-256 with the purpose as label), so that nothing made for one is ever good
//! for another (R203). The master key never lies in the database that it protects (R200); it seals, and the root of the
//! other keys is among what it seals, so that it can be changed without ending a token (ADR 19).

pub mod reseal;
pub(crate) mod root;
mod sealing;

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, LessSafeKey, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::Random;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
pub use sealing::MasterKey;
pub(crate) use sealing::Sealer;

/// The keys in use.
pub struct Secrets {
    sealer: Sealer,
    cursor: LessSafeKey,
    refresh: hmac::Key,
    form: hmac::Key,
    code: hmac::Key,
}

impl Secrets {
    /// Derives all keys once.
    pub(crate) fn new(sealer: Sealer, root: &[u8]) -> Result<Self> {
        let mac = |label| Ok::<_, Error>(hmac::Key::new(hmac::HMAC_SHA256, derive(root, label)?.as_slice()));
        let cursor = UnboundKey::new(&AES_256_GCM, derive(root, "doorstep page v1")?.as_slice());
        Ok(Self {
            sealer,
            cursor: LessSafeKey::new(cursor.map_err(|_| Error::internal("a key was refused"))?),
            refresh: mac("doorstep refresh token v1")?,
            form: mac("doorstep form token v1")?,
            code: mac("doorstep one-time code v1")?,
        })
    }

    /// Seals `plain` for one place (`table/environment/id`): opened anywhere else, it fails (R205).
    pub fn seal(&self, place: &str, plain: &[u8], random: &dyn Random) -> Result<String> {
        self.sealer.seal(place, plain, random)
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, place: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>> {
        self.sealer.open(place, sealed)
    }

    /// Seals where a page of a list ended, for that list alone (R141).
    pub fn seal_cursor(&self, list: &str, key: &[u8], random: &dyn Random) -> Result<String> {
        sealing::sealed(&self.cursor, list, key, random)
    }

    /// Opens where a page of this list ended; none for what is not one of its tokens.
    pub fn open_cursor(&self, list: &str, token: &str) -> Option<Zeroizing<Vec<u8>>> {
        sealing::opened(&self.cursor, list, token)
    }

    pub(crate) fn sealer(&self) -> &Sealer {
        &self.sealer
    }

    /// The secret part of a refresh token.
    pub fn refresh_tag(&self, parts: &[&[u8]]) -> hmac::Tag {
        tag(&self.refresh, parts)
    }

    /// A form's token, bound to a browser and a flow (R75).
    pub fn form_token(&self, browser: &str, subject: &str) -> String {
        BASE64.encode(tag(&self.form, &[browser.as_bytes(), subject.as_bytes()]))
    }

    /// The keyed hash of a one-time code, bound to its flow and purpose (R107).
    pub fn code_hash(&self, flow: &str, purpose: &str, code: &str) -> String {
        BASE64.encode(tag(&self.code, &[flow.as_bytes(), purpose.as_bytes(), code.as_bytes()]))
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(…)")
    }
}

/// Each part goes in with its length, so that two lists of parts never make one text (R100).
fn tag(key: &hmac::Key, parts: &[&[u8]]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(key);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    context.sign()
}

struct Length;

impl KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

fn derive(from: &[u8], label: &str) -> Result<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Salt::new(HKDF_SHA256, b"doorstep")
        .extract(from)
        .expand(&[label.as_bytes()], Length)
        .and_then(|okm| okm.fill(key.as_mut()))
        .map_err(|_| Error::internal("a key could not be derived"))?;
    Ok(key)
}

/// 256 random bits as text: cookies, codes, seeds.
pub fn random_text(random: &dyn Random) -> String {
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    BASE64.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandom;

    #[test]
    fn r100_parts_of_different_lengths_never_make_one_key() {
        let sealer = Sealer::new(&MasterKey::generate(&SystemRandom), None).unwrap();
        let secrets = Secrets::new(sealer, &[1; 32]).unwrap();
        let long = "x".repeat(100);
        let lists: [[&str; 3]; 7] = [
            ["flow", "reset", "123456"],
            ["flowr", "eset", "123456"],
            ["flowreset", "", "123456"],
            ["flow", "reset1", "23456"],
            ["", "flowreset", "123456"],
            [&long, "reset", "123456"],
            [&long, "reset", "123457"],
        ];
        let keys = lists.map(|[flow, purpose, code]| secrets.code_hash(flow, purpose, code));
        assert_eq!(std::collections::BTreeSet::from(keys).len(), lists.len());
    }

    #[test]
    fn r203_each_purpose_has_its_own_key() {
        let sealer = Sealer::new(&MasterKey::generate(&SystemRandom), None).unwrap();
        let secrets = Secrets::new(sealer, &[1; 32]).unwrap();
        let form = secrets.form_token("a", "b");
        assert_ne!(form, BASE64.encode(secrets.refresh_tag(&[b"a", b"b"])));
        assert_ne!(form, secrets.form_token("ab", ""));
    }
}
