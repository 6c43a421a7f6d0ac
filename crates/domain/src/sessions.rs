//! A session: one browser in which somebody is signed in.

use serde::{Deserialize, Serialize};

use crate::ids::{SessionId, UserId};
use crate::time::Timestamp;

/// A single sign-on session of one environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id, safe to show to its owner.
    pub id: SessionId,
    /// Who is signed in.
    pub user_id: UserId,
    /// The hash of the cookie that proves it (R72).
    pub secret_hash: String,
    /// When the person last really authenticated (`auth_time`).
    pub authenticated_at: Timestamp,
    /// When it was last used.
    pub last_seen_at: Timestamp,
    /// Seconds without activity after which it ends.
    pub idle_lifetime: i64,
    /// Whether the cookie survives the end of the browser.
    pub is_persistent: bool,
    /// How the person authenticated: `pwd`, `otp` (RFC 8176).
    pub methods: String,
    /// The browser's own description of itself, shortened.
    pub user_agent: Option<String>,
    /// The address it was started from.
    pub ip_address: Option<String>,
    /// Since when it exists.
    pub created_at: Timestamp,
    /// When it was ended; an ended session never lives again.
    pub ended_at: Option<Timestamp>,
}

/// Whether a session survives the end of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Persistence {
    /// It does.
    Persistent,
    /// It ends with the browser.
    NonPersistent,
}

/// A session ends at the latest this many seconds after it began, however active it is: 30 days.
pub const ABSOLUTE_LIFETIME: i64 = 2_592_000;

impl Session {
    /// Whether it is still good at `now`: not ended, not idle for too long, not too old (R74).
    pub fn is_alive(&self, now: Timestamp) -> bool {
        !self.is_over(now) && now < self.last_seen_at.plus_seconds(self.idle_lifetime)
    }

    /// Whether it was ended, or has reached its absolute end: then nothing that came from it goes on (R57). Idleness alone
    /// only asks the person to sign in again; applications with offline access go on.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ended_at.is_some() || now >= self.created_at.plus_seconds(ABSOLUTE_LIFETIME)
    }
}
