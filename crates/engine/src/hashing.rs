//! Password hashes: Argon2id, computed on a bounded number of threads (R96, R99).

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;
use domain::ids::Random;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Error, Result};

/// How many passwords may wait or be computed for each that is computed at a time: about two seconds of work.
const QUEUE: usize = 64;

/// How passwords are hashed, and how many at a time.
#[derive(Clone)]
pub struct Hashing {
    params: Params,
    at_once: usize,
    /// Those being computed.
    running: Arc<Semaphore>,
    /// Those being computed or waiting.
    queued: Arc<Semaphore>,
    /// A hash of nothing anybody knows, so that an unknown account costs as much as a known one (R91).
    decoy: Arc<str>,
}

/// A place among those whose passwords are being checked.
pub(crate) struct Place(OwnedSemaphorePermit);

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
            at_once,
            running: Arc::new(Semaphore::new(at_once)),
            queued: Arc::new(Semaphore::new(at_once * QUEUE)),
        }
    }

    /// How many hashes are computed at a time; each takes the memory that its parameters say.
    pub fn at_once(&self) -> usize {
        self.at_once
    }

    /// Holds up all hashing until what this gives is dropped: for tests only, of what happens meanwhile.
    pub async fn held_up_for_tests(&self) -> Result<impl Drop + use<>> {
        let all = u32::try_from(self.at_once).map_err(Error::internal)?;
        let running = Arc::clone(&self.running);
        running.acquire_many_owned(all).await.map_err(Error::internal)
    }

    /// How many are being computed or wait: for tests only.
    pub fn waiting_for_tests(&self) -> usize {
        self.at_once * QUEUE - self.queued.available_permits()
    }

    /// Takes a place before anything is done that must not be done in vain. When all are taken the answer is 503 (R96).
    pub(crate) fn place(&self) -> Result<Place> {
        let full = |_| Error::Unavailable("too many passwords are being checked".to_owned());
        Arc::clone(&self.queued).try_acquire_owned().map(Place).map_err(full)
    }

    /// Hashes a password.
    pub async fn hash(&self, password: &str, random: &dyn Random) -> Result<String> {
        let mut salt = [0; 16];
        random.fill(&mut salt);
        let (params, password) = (self.params.clone(), password.to_owned());
        self.run(self.place()?, move || hash_with_salt(&params, &password, &salt))
            .await?
    }

    /// Whether a password has this hash.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool> {
        self.verify_at(self.place()?, password, hash).await
    }

    /// Whether a password has this hash, which may have been made elsewhere. Without a hash it does the same work as with
    /// one of ours, and says no.
    pub(crate) async fn verify_at(&self, place: Place, password: &str, hash: Option<&str>) -> Result<bool> {
        let (password, is_known) = (password.to_owned(), hash.is_some());
        let hash: Arc<str> = hash.map_or_else(|| Arc::clone(&self.decoy), Arc::from);
        let matches = self.run(place, move || {
            if !is_own(&hash) {
                return Ok(crate::passwords::verify(password.as_bytes(), &hash));
            }
            let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
            Ok::<_, Error>(Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok())
        });
        Ok(matches.await?? && is_known)
    }

    async fn run<T: Send + 'static>(
        &self,
        Place(place): Place,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let permit = Arc::clone(&self.running)
            .acquire_owned()
            .await
            .map_err(Error::internal)?;
        tokio::task::spawn_blocking(move || {
            let result = work();
            drop((permit, place));
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
    async fn r096_a_queue_that_is_full_refuses_and_empties_again() {
        let hashing = Hashing::fast_for_tests(&SystemRandom).unwrap();
        let held = hashing.held_up_for_tests().await.unwrap();
        let places: Vec<_> = (0..hashing.at_once() * QUEUE)
            .map(|_| hashing.place().unwrap())
            .collect();
        assert!(matches!(hashing.place(), Err(Error::Unavailable(_))));
        assert!(matches!(hashing.verify("x", None).await, Err(Error::Unavailable(_))));
        assert!(matches!(
            hashing.hash("x", &SystemRandom).await,
            Err(Error::Unavailable(_))
        ));
        drop((held, places));
        assert!(hashing.hash("x", &SystemRandom).await.is_ok());
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
