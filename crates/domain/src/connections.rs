//! A connection: one configured way to authenticate.

use crate::ids::ConnectionId;
use crate::time::Timestamp;

/// The strategies that every environment has from the start, with the names shown to administrators.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("email:otp", "Email + code"),
    ("email:password", "Email + password"),
    ("username:password", "Username + password"),
    ("username:otp", "Username + code"),
    ("phone:otp", "Phone"),
];

/// One row: a strategy with its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Its id, usable as `connection_id` in authorization requests.
    pub id: ConnectionId,
    /// The internal name.
    pub name: String,
    /// What the button says.
    pub display_name: String,
    /// `email:otp`, `oauth2:google`, `saml:custom`, …
    pub strategy: String,
    /// Since when it exists.
    pub created_at: Timestamp,
}

impl Connection {
    /// Whether it came with the environment and needs no outside provider.
    pub fn is_built_in(&self) -> bool {
        BUILT_IN.iter().any(|(strategy, _)| *strategy == self.strategy)
    }
}
