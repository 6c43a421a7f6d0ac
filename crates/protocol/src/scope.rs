//! Scope sets: the words after `scope=`, each once, in the order asked for.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::{OAuthError, Refusal};

/// Asks for an ID token.
pub const OPENID: &str = "openid";
/// Asks for the user's names and picture.
pub const PROFILE: &str = "profile";
/// Asks for the user's e-mail address.
pub const EMAIL: &str = "email";
/// Asks for a refresh token.
pub const OFFLINE: &str = "offline";
/// What OpenID Connect calls [`OFFLINE`]; taken as a synonym.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// The most scopes one request may name; every scope of the Management API at once must fit.
const MAX_SCOPES: usize = 512;

/// A set of scopes that remembers the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScopeSet(Vec<String>);

impl ScopeSet {
    /// Reads a space-separated list (RFC 6749 §3.3). An empty one is an empty set.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let mut scopes = Self::default();
        for scope in text.split(' ').filter(|scope| !scope.is_empty()) {
            // scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
            if !scope
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\')
            {
                return Err(Refusal::new(
                    OAuthError::InvalidScope,
                    "A requested scope contains a forbidden character.",
                ));
            }
            if scopes.0.len() == MAX_SCOPES {
                return Err(Refusal::new(
                    OAuthError::InvalidScope,
                    "Too many scopes were requested.",
                ));
            }
            scopes.insert(scope);
        }
        Ok(scopes)
    }

    /// Adds a scope unless it is there.
    pub fn insert(&mut self, scope: impl Into<String>) {
        let scope = scope.into();
        if !self.contains(&scope) {
            self.0.push(scope);
        }
    }

    /// Whether `scope` is in the set.
    pub fn contains(&self, scope: &str) -> bool {
        self.0.iter().any(|own| own == scope)
    }

    /// Whether every scope of this set is in `other`.
    pub fn is_subset_of(&self, other: &Self) -> bool {
        self.0.iter().all(|scope| other.contains(scope))
    }

    /// The scopes of this set that are in `allowed` too, in this set's order.
    #[must_use]
    pub fn intersection(&self, allowed: &Self) -> Self {
        Self(self.0.iter().filter(|scope| allowed.contains(scope)).cloned().collect())
    }

    /// What a user's token may carry out of this set: the identity scopes, with `offline_access`
    /// written as `offline`. Unknown scopes are dropped, never granted.
    #[must_use]
    pub fn identity(&self) -> Self {
        let mut granted = Self::default();
        for scope in &self.0 {
            match scope.as_str() {
                OPENID | PROFILE | EMAIL | OFFLINE => granted.insert(scope.as_str()),
                OFFLINE_ACCESS => granted.insert(OFFLINE),
                _ => {}
            }
        }
        granted
    }

    /// Whether an ID token is asked for.
    pub fn wants_id_token(&self) -> bool {
        self.contains(OPENID)
    }

    /// Whether a refresh token is asked for.
    pub fn wants_refresh_token(&self) -> bool {
        self.contains(OFFLINE) || self.contains(OFFLINE_ACCESS)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The scopes as the list that `scp` prints.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }

    /// The scopes as the list that `scp` prints.
    pub fn into_vec(self) -> Vec<String> {
        self.0
    }
}

impl<S: Into<String>> FromIterator<S> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = S>>(scopes: I) -> Self {
        let mut set = Self::default();
        scopes.into_iter().for_each(|scope| set.insert(scope));
        set
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl Serialize for ScopeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ScopeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scopes(text: &str) -> ScopeSet {
        ScopeSet::parse(text).unwrap()
    }

    #[test]
    fn scopes_keep_their_order_and_come_once() {
        assert_eq!(
            scopes("email profile  openid email offline").to_string(),
            "email profile openid offline"
        );
        assert!(scopes("").is_empty());
    }

    #[test]
    fn r010_unknown_scopes_never_reach_a_users_token() {
        assert_eq!(
            scopes("openid read:users offline_access admin").identity().to_string(),
            "openid offline"
        );
    }

    #[test]
    fn r063_only_offline_asks_for_a_refresh_token() {
        assert!(scopes("openid offline").wants_refresh_token());
        assert!(!scopes("openid profile email").wants_refresh_token());
        assert!(!scopes("offlines").wants_refresh_token());
    }

    #[test]
    fn r053_narrower_and_wider_can_be_told_apart() {
        let granted = scopes("openid profile offline");
        assert!(scopes("offline openid").is_subset_of(&granted));
        assert!(!scopes("openid email").is_subset_of(&granted));
        assert_eq!(scopes("email openid").intersection(&granted).to_string(), "openid");
    }

    #[test]
    fn forbidden_characters_are_refused() {
        for text in ["open\"id", "open\\id", "openid\u{7f}", "open\tid", "öpenid"] {
            assert_eq!(
                ScopeSet::parse(text).unwrap_err().code,
                OAuthError::InvalidScope,
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_set_survives_storage() {
        let set = scopes("openid email");
        let stored = serde_json::to_string(&set).unwrap();
        assert_eq!(stored, r#""openid email""#);
        assert_eq!(serde_json::from_str::<ScopeSet>(&stored).unwrap(), set);
    }
}
