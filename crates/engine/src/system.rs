//! The real clock and the operating system's randomness: the only place that reads either.

use aws_lc_rs::rand::{SecureRandom, SystemRandom as Generator};
use domain::ids::Random;
use domain::time::{Clock, Timestamp};

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time comes from")]
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// The operating system's generator (R208).
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // Without randomness nothing that follows is safe: better to stop here than to go on with zeroes.
        #[expect(clippy::expect_used, reason = "there is no safe way on without randomness")]
        Generator::new()
            .fill(bytes)
            .expect("the operating system gives random bytes");
    }
}
