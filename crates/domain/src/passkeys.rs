//! Passkeys: what a user signs in with instead of a password, and whether they are wanted.

use serde::{Deserialize, Serialize};

use crate::ids::{PasskeyId, UserId};
use crate::time::Timestamp;

/// Whether people are asked to create a passkey, and may sign in with one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PasskeyPolicy {
    /// Nobody is, and nobody may.
    #[default]
    Off,
    /// Offered after signing in, and not for a while after "not now".
    Optional,
    /// Nobody gets in without one.
    Mandatory,
}

impl PasskeyPolicy {
    /// The word that settings and the Management API use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Optional => "optional",
            Self::Mandatory => "mandatory",
        }
    }

    /// The policy that a word names.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Off, Self::Optional, Self::Mandatory]
            .into_iter()
            .find(|policy| policy.as_str() == word)
    }

    /// Whether passkeys are used at all.
    pub fn is_on(self) -> bool {
        self != Self::Off
    }
}

/// Seconds for which "not now" is an answer: 30 days.
pub const DECLINED_FOR: i64 = 2_592_000;

/// A user's passkey: the public half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Our id of it.
    pub id: PasskeyId,
    /// Whose it is.
    pub user_id: UserId,
    /// The id that the authenticator chose (base64url); unique in the environment (R120).
    pub credential_id: String,
    /// The public key (COSE, base64url).
    pub public_key: String,
    /// How often it has signed, if the authenticator counts.
    pub sign_count: i64,
    /// Whether it may be synchronised to other devices.
    pub is_backup_eligible: bool,
    /// Whether it is.
    pub is_backed_up: bool,
    /// The model of the authenticator, as a UUID; zeros when it doesn't say.
    pub aaguid: String,
    /// What people recognise it by: where it is kept, or the browser that it was made in.
    pub name: String,
    /// Since when it exists.
    pub created_at: Timestamp,
    /// When it was last used.
    pub last_used_at: Option<Timestamp>,
}
