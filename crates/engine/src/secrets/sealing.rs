//! The master key, and sealing under it.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::Random;
use zeroize::Zeroizing;

use super::derive;
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

    /// Whether the other one is the same key.
    pub fn is(&self, other: &Self) -> bool {
        verify_slices_are_equal(self.0.as_slice(), other.0.as_slice()).is_ok()
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// Seals under the master key; opens what it sealed, and what the one before it sealed while that is still named.
pub(crate) struct Sealer {
    current: LessSafeKey,
    previous: Option<LessSafeKey>,
}

impl Sealer {
    pub(crate) fn new(master: &MasterKey, previous: Option<&MasterKey>) -> Result<Self> {
        Ok(Self {
            current: sealing_key(master)?,
            previous: previous.map(sealing_key).transpose()?,
        })
    }

    /// Whether there is a key from before.
    pub(crate) fn has_previous(&self) -> bool {
        self.previous.is_some()
    }

    /// Seals `plain` for one place (`table/environment/id`): opened anywhere else, it fails (R205).
    pub(crate) fn seal(&self, place: &str, plain: &[u8], random: &dyn Random) -> Result<String> {
        sealed(&self.current, place, plain, random)
    }

    /// Opens what was sealed for this place.
    pub(crate) fn open(&self, place: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>> {
        opened(&self.current, place, sealed)
            .or_else(|| opened(self.previous.as_ref()?, place, sealed))
            .ok_or_else(|| {
                let keys = match self.has_previous() {
                    true => "neither with this master key nor with the previous one",
                    false => "with this master key",
                };
                let can = if self.has_previous() { "can" } else { "cannot" };
                Error::internal(format!("what is sealed for {place} {can} be opened {keys}"))
            })
    }

    /// What was sealed under the previous key, sealed under this one; `None` when it is already.
    pub(crate) fn resealed(&self, place: &str, sealed: &str, random: &dyn Random) -> Result<Option<String>> {
        if opened(&self.current, place, sealed).is_some() {
            return Ok(None);
        }
        let plain = self.open(place, sealed)?;
        self.seal(place, &plain, random).map(Some)
    }
}

fn sealing_key(master: &MasterKey) -> Result<LessSafeKey> {
    UnboundKey::new(
        &AES_256_GCM,
        derive(master.0.as_slice(), "doorstep seal v1")?.as_slice(),
    )
    .map(LessSafeKey::new)
    .map_err(|_| Error::internal("the sealing key was refused"))
}

/// Seals under one key, for one place.
pub(super) fn sealed(key: &LessSafeKey, place: &str, plain: &[u8], random: &dyn Random) -> Result<String> {
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

pub(super) fn opened(key: &LessSafeKey, place: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(BASE64.decode(sealed).ok()?);
    let (nonce, text) = bytes.split_at_mut_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let plain = key.open_in_place(nonce, Aad::from(place.as_bytes()), text).ok()?;
    Some(Zeroizing::new(plain.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandom;

    fn sealer(master: &MasterKey, previous: Option<&MasterKey>) -> Sealer {
        Sealer::new(master, previous).unwrap()
    }

    #[test]
    fn r205_what_is_sealed_for_one_row_does_not_open_in_another() {
        let secrets = sealer(&MasterKey::generate(&SystemRandom), None);
        let sealed = secrets.seal("signing_keys/a/1", b"secret", &SystemRandom).unwrap();
        assert_eq!(secrets.open("signing_keys/a/1", &sealed).unwrap().as_slice(), b"secret");
        assert!(secrets.open("signing_keys/a/2", &sealed).is_err());
        let other = sealer(&MasterKey::generate(&SystemRandom), None);
        assert!(other.open("signing_keys/a/1", &sealed).is_err());
        assert!(secrets.open("signing_keys/a/1", "").is_err());
    }

    #[test]
    fn r206_the_previous_key_opens_and_seals_nothing_new() {
        let (old, new) = (MasterKey::generate(&SystemRandom), MasterKey::generate(&SystemRandom));
        let (before, during, after) = (sealer(&old, None), sealer(&new, Some(&old)), sealer(&new, None));
        let sealed = before.seal("jobs/a/1", b"secret", &SystemRandom).unwrap();
        assert_eq!(during.open("jobs/a/1", &sealed).unwrap().as_slice(), b"secret");
        assert!(after.open("jobs/a/1", &sealed).is_err());

        let again = during.resealed("jobs/a/1", &sealed, &SystemRandom).unwrap().unwrap();
        assert_eq!(after.open("jobs/a/1", &again).unwrap().as_slice(), b"secret");
        assert!(before.open("jobs/a/1", &again).is_err());
        assert!(during.resealed("jobs/a/1", &again, &SystemRandom).unwrap().is_none());
        let refused = during
            .resealed("jobs/a/2", &sealed, &SystemRandom)
            .unwrap_err()
            .to_string();
        assert!(refused.contains("jobs/a/2") && refused.contains("neither"), "{refused}");
    }

    #[test]
    fn a_master_key_survives_being_written_down() {
        let key = MasterKey::generate(&SystemRandom);
        let read = MasterKey::parse(&key.to_text()).unwrap();
        assert!(read.is(&key) && !read.is(&MasterKey::generate(&SystemRandom)));
        assert!(MasterKey::parse("short").is_none());
        assert_eq!(format!("{key:?}"), "MasterKey(…)");
    }
}
