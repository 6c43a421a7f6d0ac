//! The master key and what is derived from it: sealing at rest, keyed hashes, refresh tokens, form tokens.
//!
//! Each purpose has a key of its own (HKDF-SHA-256 with the purpose as label), so that nothing made for one is ever good
//! for another (R203). The master key never lies in the database that it protects (R200).

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::Random;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// 256 random bits that everything secret at rest depends on.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

impl MasterKey {
    /// A new key.
    pub fn generate(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        random.fill(bytes.as_mut());
        Self(bytes)
    }

    /// Reads a key as [`Self::to_text`] writes it: base64url of 32 bytes.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(BASE64.decode(text.trim().trim_end_matches('=')).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// The key as text, to be kept in a file that only its owner reads.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64.encode(self.0.as_slice()))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// The derived keys.
pub struct Secrets {
    sealing: LessSafeKey,
    cursor: LessSafeKey,
    refresh: hmac::Key,
    form: hmac::Key,
    code: hmac::Key,
}

impl Secrets {
    /// Derives all keys once.
    pub fn derive(master: &MasterKey) -> Result<Self> {
        let aead = |label| {
            let key = UnboundKey::new(&AES_256_GCM, derive(master, label)?.as_slice());
            Ok::<_, Error>(LessSafeKey::new(key.map_err(|_| Error::internal("a key was refused"))?))
        };
        let mac = |label| Ok::<_, Error>(hmac::Key::new(hmac::HMAC_SHA256, derive(master, label)?.as_slice()));
        Ok(Self {
            sealing: aead("doorstep seal v1")?,
            cursor: aead("doorstep page v1")?,
            refresh: mac("doorstep refresh token v1")?,
            form: mac("doorstep form token v1")?,
            code: mac("doorstep one-time code v1")?,
        })
    }

    /// Seals `plain` for one place (`table/environment/id`): opened anywhere else, it fails (R205).
    pub fn seal(&self, place: &str, plain: &[u8], random: &dyn Random) -> Result<String> {
        seal(&self.sealing, place, plain, random)
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, place: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>> {
        open(&self.sealing, place, sealed).ok_or_else(|| {
            Error::internal(format!(
                "what is sealed for {place} cannot be opened with this master key"
            ))
        })
    }

    /// Seals where a page of a list ended, for that list alone (R141).
    pub fn seal_cursor(&self, list: &str, key: &[u8], random: &dyn Random) -> Result<String> {
        seal(&self.cursor, list, key, random)
    }

    /// Opens where a page of this list ended; none for what is not one of its tokens.
    pub fn open_cursor(&self, list: &str, token: &str) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.cursor, list, token)
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

fn seal(key: &LessSafeKey, place: &str, plain: &[u8], random: &dyn Random) -> Result<String> {
    let mut nonce = [0; NONCE_LEN];
    random.fill(&mut nonce);
    let mut sealed = plain.to_vec();
    key.seal_in_place_append_tag(
        Nonce::assume_unique_for_key(nonce),
        Aad::from(place.as_bytes()),
        &mut sealed,
    )
    .map_err(|_| Error::internal("sealing failed"))?;
    sealed.splice(0..0, nonce);
    Ok(BASE64.encode(sealed))
}

fn open(key: &LessSafeKey, place: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(BASE64.decode(sealed).ok()?);
    let (nonce, text) = bytes.split_at_mut_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let plain = key.open_in_place(nonce, Aad::from(place.as_bytes()), text).ok()?;
    Some(Zeroizing::new(plain.to_vec()))
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

fn derive(master: &MasterKey, label: &str) -> Result<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Salt::new(HKDF_SHA256, b"doorstep")
        .extract(master.0.as_slice())
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
    fn r205_what_is_sealed_for_one_row_does_not_open_in_another() {
        let secrets = Secrets::derive(&MasterKey::generate(&SystemRandom)).unwrap();
        let sealed = secrets.seal("signing_keys/a/1", b"secret", &SystemRandom).unwrap();
        assert_eq!(secrets.open("signing_keys/a/1", &sealed).unwrap().as_slice(), b"secret");
        assert!(secrets.open("signing_keys/a/2", &sealed).is_err());
        let other = Secrets::derive(&MasterKey::generate(&SystemRandom)).unwrap();
        assert!(other.open("signing_keys/a/1", &sealed).is_err());
        assert!(secrets.open("signing_keys/a/1", "").is_err());
    }

    #[test]
    fn r203_each_purpose_has_its_own_key() {
        let secrets = Secrets::derive(&MasterKey::generate(&SystemRandom)).unwrap();
        let form = secrets.form_token("a", "b");
        assert_ne!(form, BASE64.encode(secrets.refresh_tag(&[b"a", b"b"])));
        assert_ne!(form, secrets.form_token("ab", ""));
    }

    #[test]
    fn a_master_key_survives_being_written_down() {
        let key = MasterKey::generate(&SystemRandom);
        let read = MasterKey::parse(&key.to_text()).unwrap();
        assert_eq!(read.0, key.0);
        assert!(MasterKey::parse("short").is_none());
        assert_eq!(format!("{key:?}"), "MasterKey(…)");
    }
}
