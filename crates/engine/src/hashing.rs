//! Password hashes: Argon2id, computed on a bounded number of threads (R96, R99).

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;
use domain::ids::Random;
use tokio::sync::Semaphore;

use crate::error::{Error, Result};

/// How passwords are hashed, and how many at a time.
#[derive(Clone)]
pub struct Hashing {
    params: Params,
    /// Those being computed.
    running: Arc<Semaphore>,
    /// Those being computed or waiting.
    queued: Arc<Semaphore>,
    /// A hash of nothing anybody knows, so that an unknown account costs as much as a known one (R91).
    decoy: Arc<str>,
}

impl Hashing {
    /// Argon2id with 19 MiB, two passes and one lane: the least that OWASP recommends. At most one hash a core.
    pub fn strong(random: &dyn Random) -> Result<Self> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self::new(
            Params::new(19_456, 2, 1, None).map_err(Error::internal)?,
            cores,
            random,
        ))
    }

    /// The cheapest that Argon2 allows: for tests only, which hash often and guard nothing.
    pub fn fast_for_tests(random: &dyn Random) -> Result<Self> {
        Ok(Self::new(
            Params::new(8, 1, 1, None).map_err(Error::internal)?,
            4,
            random,
        ))
    }

    fn new(params: Params, at_once: usize, random: &dyn Random) -> Self {
        Self {
            decoy: decoy(&params, random).into(),
            params,
            running: Arc::new(Semaphore::new(at_once)),
            queued: Arc::new(Semaphore::new(at_once * 64)),
        }
    }

    /// Hashes a password.
    pub async fn hash(&self, password: &str, random: &dyn Random) -> Result<String> {
        let mut salt = [0; 16];
        random.fill(&mut salt);
        let (params, password) = (self.params.clone(), password.to_owned());
        self.run(move || hash_with_salt(&params, &password, &salt)).await?
    }

    /// Whether a password has this hash, which may have been made elsewhere. Without a hash it does the same work as with
    /// one of ours, and says no.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool> {
        let (password, is_known) = (password.to_owned(), hash.is_some());
        let hash: Arc<str> = hash.map_or_else(|| Arc::clone(&self.decoy), Arc::from);
        let matches = self.run(move || {
            if !is_own(&hash) {
                return Ok(crate::passwords::verify(password.as_bytes(), &hash));
            }
            let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
            Ok::<_, Error>(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
        });
        Ok(matches.await?? && is_known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let full = |_| Error::Unavailable("too many passwords are being checked".to_owned());
        let _place = self.queued.try_acquire().map_err(full)?;
        let permit = Arc::clone(&self.running)
            .acquire_owned()
            .await
            .map_err(Error::internal)?;
        tokio::task::spawn_blocking(move || {
            let result = work();
            drop(permit);
            result
        })
        .await
        .map_err(Error::internal)
    }
}

/// Whether a hash is one of ours, and not one that was brought along from elsewhere.
pub(crate) fn is_own(hash: &str) -> bool {
    hash.starts_with("$argon2")
}

/// A hash that no password is known to have: made of random bytes, so that no start waits for its computation.
fn decoy(params: &Params, random: &dyn Random) -> String {
    let (mut salt, mut output) = ([0; 16], [0; 32]);
    random.fill(&mut salt);
    random.fill(&mut output);
    let (memory, passes, lanes) = (params.m_cost(), params.t_cost(), params.p_cost());
    let (salt, output) = (BASE64.encode(salt), BASE64.encode(output));
    format!("$argon2id$v=19$m={memory},t={passes},p={lanes}${salt}${output}")
}

fn hash_with_salt(params: &Params, password: &str, salt: &[u8]) -> Result<String> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandom;

    #[tokio::test]
    async fn r099_only_the_same_password_has_the_hash() {
        let hashing = Hashing::fast_for_tests(&SystemRandom).unwrap();
        let hash = hashing.hash("correct horse", &SystemRandom).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$"), "{hash}");
        assert!(hashing.verify("correct horse", Some(&hash)).await.unwrap());
        assert!(!hashing.verify("correct horse ", Some(&hash)).await.unwrap());
        assert!(!hashing.verify("correct horse", None).await.unwrap());
    }

    #[tokio::test]
    async fn r091_an_unknown_account_costs_the_same_hash() {
        let hashing = Hashing::fast_for_tests(&SystemRandom).unwrap();
        let real = hashing.hash("correct horse", &SystemRandom).await.unwrap();
        let of = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(of(&hashing.decoy), of(&real));
        assert!(PasswordHash::new(&hashing.decoy).is_ok());
    }

    #[tokio::test]
    async fn r098_every_byte_counts() {
        let hashing = Hashing::fast_for_tests(&SystemRandom).unwrap();
        let long = "x".repeat(100);
        let hash = hashing.hash(&format!("{long}a\0b"), &SystemRandom).await.unwrap();
        assert!(hashing.verify(&format!("{long}a\0b"), Some(&hash)).await.unwrap());
        assert!(!hashing.verify(&format!("{long}a\0c"), Some(&hash)).await.unwrap());
        assert!(!hashing.verify(&long, Some(&hash)).await.unwrap());
    }
}
