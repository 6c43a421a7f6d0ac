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

/// The strategies that ask an outside provider.
pub const OUTSIDE: &[(&str, Family)] = &[
    ("oauth2:apple", Family::Social),
    ("oauth2:azure_ad", Family::Entra),
    ("oauth2:bitbucket", Family::Social),
    ("oauth2:discord", Family::Social),
    ("oauth2:facebook", Family::Social),
    ("oauth2:github", Family::Social),
    ("oauth2:gitlab", Family::Social),
    ("oauth2:google", Family::Social),
    ("oauth2:linkedin", Family::Social),
    ("oauth2:microsoft", Family::Social),
    ("oauth2:patreon", Family::Social),
    ("oauth2:slack", Family::Social),
    ("oauth2:stripe", Family::Social),
    ("oauth2:twitch", Family::Social),
    ("oauth2:twitter", Family::Social),
    ("oauth2:xero", Family::Social),
    ("saml:custom", Family::Saml),
    ("wsfed:azure_ad", Family::Entra),
];

/// The strategy that an application cannot use besides this one: the same identifiers, proved in another way.
pub fn excluded_by(strategy: &str) -> Option<&'static str> {
    match strategy {
        "email:otp" => Some("email:password"),
        "email:password" => Some("email:otp"),
        "username:otp" => Some("username:password"),
        "username:password" => Some("username:otp"),
        _ => None,
    }
}

/// Whether a first factor, as sessions keep it (RFC 8176), is the one that a strategy asks for.
pub fn is_met_by(strategy: &str, method: &str) -> bool {
    match strategy {
        "email:otp" | "username:otp" => method == "otp",
        "email:password" | "username:password" => method == "pwd",
        "phone:otp" => method == "sms",
        // Who comes from an outside provider is known by its strategy.
        outside => method == outside,
    }
}

/// What kind of provider a strategy asks, which decides the options it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// None: it came with the environment.
    BuiltIn,
    /// A provider that everybody may have an account at.
    Social,
    /// A directory of Microsoft Entra ID.
    Entra,
    /// A company's own SAML identity provider.
    Saml,
}

impl Family {
    /// The family of a strategy; none for a strategy that does not exist.
    pub fn of(strategy: &str) -> Option<Self> {
        if BUILT_IN.iter().any(|(known, _)| *known == strategy) {
            return Some(Self::BuiltIn);
        }
        let found = OUTSIDE.iter().find(|(known, _)| *known == strategy);
        found.map(|(_, family)| *family)
    }

    /// Whether it is one company's own provider, which one organization may own.
    pub fn is_enterprise(self) -> bool {
        matches!(self, Self::Entra | Self::Saml)
    }
}

/// One row: a strategy with its names. Its options and secrets are kept apart, for those who need them.
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
        Family::of(&self.strategy) == Some(Family::BuiltIn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strategy_belongs_to_one_family() {
        assert_eq!(OUTSIDE.len(), 18, "the contract names 18 strategies");
        assert_eq!(Family::of("email:otp"), Some(Family::BuiltIn));
        assert_eq!(Family::of("oauth2:azure_ad"), Some(Family::Entra));
        assert_eq!(Family::of("oauth2:nobody"), None);
    }

    #[test]
    fn strategies_exclude_each_other_in_pairs() {
        for (strategy, _) in BUILT_IN {
            let other = excluded_by(strategy);
            assert_eq!(other.and_then(excluded_by), other.map(|_| *strategy), "{strategy}");
        }
        assert_eq!(excluded_by("phone:otp"), None);
    }
}
