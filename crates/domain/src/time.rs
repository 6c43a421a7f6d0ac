//! Moments and durations. The clock is a parameter, so that tests can move it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A moment: microseconds since the Unix epoch, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The moment `seconds` later (earlier when negative).
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Whole seconds since the epoch, as JWT's NumericDate wants them (RFC 7519 §2).
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// Milliseconds since the epoch.
    pub fn milliseconds(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// Whole seconds from `earlier` to this moment; negative when it lies in the future.
    pub fn seconds_since(self, earlier: Self) -> i64 {
        (self.0.saturating_sub(earlier.0)).div_euclid(1_000_000)
    }
}

/// RFC 3339 with microseconds and an offset, as the Management API prints times.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(moment) => write!(f, "{moment:.6}"),
            Err(_) => f.write_str("9999-12-31T23:59:59.999999Z"),
        }
    }
}

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_prints_as_rfc_3339_with_microseconds() {
        assert_eq!(
            Timestamp(1_714_585_305_592_145).to_string(),
            "2024-05-01T17:41:45.592145Z"
        );
    }

    #[test]
    fn seconds_round_down_before_the_epoch_too() {
        assert_eq!(Timestamp(-1).seconds(), -1);
        assert_eq!(Timestamp(5_000_000).seconds_since(Timestamp(2_500_000)), 2);
    }
}
