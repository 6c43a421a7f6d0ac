//! Slows down those who guess at client secrets (R29). In memory: a guess costs an attacker a minute on every node, and an
//! honest client elsewhere is not slowed down.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use domain::time::Timestamp;

/// Failures that are allowed within a window.
const MOST: u32 = 30;
/// The window, in seconds.
const WINDOW: i64 = 60;
/// Windows kept at most: an attacker with many addresses must not fill the memory.
const CAPACITY: usize = 50_000;

/// Counts failures by who and where from.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    hasher: RandomState,
    /// How many windows there are, so that nobody waits for the lock when nobody guesses.
    size: AtomicUsize,
    windows: Mutex<HashMap<u64, Window>>,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    began_at: Timestamp,
    failures: u32,
}

impl Window {
    /// Seconds until it is over; zero or less when it is.
    fn rest(&self, now: Timestamp) -> i64 {
        WINDOW - now.seconds_since(self.began_at)
    }
}

impl Throttle {
    /// Seconds to wait before the next try; `None` when it may be made now.
    pub(crate) fn must_wait(&self, key: impl Hash, now: Timestamp) -> Option<i64> {
        if self.size.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let key = self.hasher.hash_one(key);
        let windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let window = windows.get(&key).filter(|window| window.failures >= MOST)?;
        Some(window.rest(now)).filter(|rest| *rest > 0)
    }

    /// Counts a failure.
    pub(crate) fn failed(&self, key: impl Hash, now: Timestamp) {
        let key = self.hasher.hash_one(key);
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        if windows.len() >= CAPACITY && !windows.contains_key(&key) {
            windows.retain(|_, window| window.rest(now) > 0);
            if windows.len() >= CAPACITY {
                windows.clear();
            }
        }
        let fresh = Window {
            began_at: now,
            failures: 0,
        };
        let window = windows.entry(key).or_insert(fresh);
        if window.rest(now) <= 0 {
            *window = fresh;
        }
        window.failures += 1;
        self.size.store(windows.len(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r029_guessing_is_slowed_down_for_who_guesses_only() {
        let (throttle, now) = (Throttle::default(), Timestamp(0));
        for _ in 0..MOST {
            assert_eq!(throttle.must_wait(("client", "192.0.2.1"), now), None);
            throttle.failed(("client", "192.0.2.1"), now);
        }
        assert_eq!(
            throttle.must_wait(("client", "192.0.2.1"), now.plus_seconds(20)),
            Some(40)
        );
        assert_eq!(throttle.must_wait(("client", "192.0.2.2"), now), None);
        assert_eq!(throttle.must_wait(("other", "192.0.2.1"), now), None);
        assert_eq!(throttle.must_wait(("client", "192.0.2.1"), now.plus_seconds(60)), None);
    }
}
