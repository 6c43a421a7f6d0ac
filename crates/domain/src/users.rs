//! A user of an environment, and what the user signs in with.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::ids::{ConnectionId, IdentityId, UserId};
use crate::time::Timestamp;

/// One person's profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The `sub` of tokens.
    pub id: UserId,
    /// The customer's own id.
    pub provided_id: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Address of a picture.
    pub picture: Option<String>,
    /// A suspended user gets no session, code or token.
    pub is_suspended: bool,
    /// The next sign-in must choose a new password first.
    pub is_password_reset_requested: bool,
    /// How often the user signed in.
    pub total_sign_ins: i64,
    /// Consecutive failures since the last success (R86).
    pub failed_sign_ins: i64,
    /// When the user last signed in.
    pub last_signed_in: Option<Timestamp>,
    /// Until when sign-in is refused after too many failures.
    pub locked_until: Option<Timestamp>,
    /// Since when the user exists.
    pub created_at: Timestamp,
    /// When the profile last changed.
    pub updated_at: Timestamp,
}

impl User {
    /// First and last name, as far as they are known.
    pub fn full_name(&self) -> Option<String> {
        match (&self.first_name, &self.last_name) {
            (Some(first), Some(last)) => Some(format!("{first} {last}")),
            (one, other) => one.clone().or_else(|| other.clone()),
        }
    }

    /// Whether sign-in is refused at `now` after too many failures.
    pub fn is_locked(&self, now: Timestamp) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }
}

/// What an identity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityType {
    /// An e-mail address.
    Email,
    /// A user name.
    Username,
    /// A phone number in the form of E.164.
    Phone,
    /// An account at another provider.
    Social,
    /// An account at a company's own provider.
    Enterprise,
}

impl IdentityType {
    /// The word in storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Username => "username",
            Self::Phone => "phone",
            Self::Social => "social",
            Self::Enterprise => "enterprise",
        }
    }

    /// Reads the word; `None` when there is no such type.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Email, Self::Username, Self::Phone, Self::Social, Self::Enterprise]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

/// One thing that a user can sign in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Its id.
    pub id: IdentityId,
    /// Whose it is.
    pub user_id: UserId,
    /// What it is.
    pub kind: IdentityType,
    /// As it is shown and written to.
    pub value: String,
    /// As it is compared; unique per environment and type.
    pub value_folded: String,
    /// The connection it belongs to (social and enterprise only).
    pub connection_id: Option<ConnectionId>,
    /// Whether the user has proved it.
    pub is_verified: bool,
    /// Whether tokens carry it.
    pub is_primary: bool,
    /// How often the user signed in with it.
    pub total_sign_ins: i64,
    /// When the user last signed in with it.
    pub last_signed_in: Option<Timestamp>,
    /// Since when it exists.
    pub created_at: Timestamp,
}

/// What an outside provider said of a user, as it is kept with the identity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExternalProfile {
    /// An address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the provider vouches for it.
    pub is_confirmed: bool,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the provider calls the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Groups there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// What it said otherwise, in its own words.
    pub profile: Map<String, Value>,
}

impl ExternalProfile {
    /// What may stand in a token, which travels in headers: as many of the provider's own words as fit in so many bytes of
    /// JSON, and the shortest of them at that.
    pub fn shorten(&mut self, most: usize) {
        let mut sizes: Vec<(usize, String)> = self
            .profile
            .iter()
            .map(|(name, value)| (name.len() + value.to_string().len(), name.clone()))
            .collect();
        sizes.sort();
        let mut left = most;
        for (size, name) in sizes {
            match left.checked_sub(size) {
                Some(rest) => left = rest,
                None => drop(self.profile.remove(&name)),
            }
        }
    }
}

/// The password of a user: one, shared by all identities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Password {
    /// The hash: in PHC form, or as it was brought along from elsewhere until the first sign-in with it. Behind a `!`, once a
    /// temporary password was given: it is what the next one must differ from.
    pub hash: String,
    /// Good for one sign-in that must set another.
    pub is_temporary: bool,
    /// When it was set.
    pub set_at: Timestamp,
}

impl Password {
    /// Whether it still opens something: a temporary one does once.
    pub fn is_good(&self) -> bool {
        !self.hash.is_empty() && !self.hash.starts_with('!')
    }

    /// The hash, also of one that opens nothing any more.
    pub fn former(&self) -> Option<&str> {
        let hash = self.hash.trim_start_matches('!');
        (!hash.is_empty()).then_some(hash)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_temporary_password_that_was_given_is_good_for_nothing_but_comparing() {
        let password = |hash: &str| Password {
            hash: hash.to_owned(),
            is_temporary: true,
            set_at: Timestamp(1),
        };
        assert!(password("$argon2id$x").is_good());
        assert_eq!(password("$argon2id$x").former(), Some("$argon2id$x"));
        assert!(!password("!$argon2id$x").is_good());
        assert_eq!(password("!$argon2id$x").former(), Some("$argon2id$x"));
        assert!(!password("").is_good());
        assert_eq!(password("").former(), None);
    }

    #[test]
    fn a_profile_that_is_too_long_loses_its_longest_parts() {
        let mut profile = ExternalProfile::default();
        for (name, value) in [
            ("id", json!("1")),
            ("bio", json!("x".repeat(5_000))),
            ("name", json!("Ada")),
        ] {
            profile.profile.insert(name.to_owned(), value);
        }
        profile.shorten(100);
        let names: Vec<&str> = profile.profile.keys().map(String::as_str).collect();
        assert_eq!(names, ["id", "name"]);
    }
}
