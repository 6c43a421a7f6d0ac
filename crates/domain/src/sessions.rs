//! A session: one browser in which somebody is signed in.

use serde::{Deserialize, Serialize};

use crate::applications::ApplicationSettings;
use crate::ids::{ConnectionId, SessionId, UserId};
use crate::mfa::Done;
use crate::organizations::OrganizationSettings;
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
    /// How the person authenticated: words with spaces between, the first factor first, such as `pwd mfa:email`.
    pub methods: String,
    /// The second factors that were given in it; one given elsewhere does not count here (R119).
    pub second_factors: Vec<Done>,
    /// The connection to an outside provider that it began through; it goes on only as long as that is used (R181).
    pub connection_id: Option<ConnectionId>,
    /// Where the code went that was the first factor, in the form that is compared; none after another first factor.
    pub first_contact: Option<String>,
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

/// How long a session may last for an application, and in an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// Whether the cookie survives the end of the browser.
    pub is_persistent: bool,
    /// Seconds without activity after which it is good for no more.
    pub idle_lifetime: i64,
}

impl Policy {
    /// What the organization says where it says something of its own; otherwise the application decides.
    pub fn of(application: &ApplicationSettings, organization: Option<&OrganizationSettings>) -> Self {
        let mut policy = Self {
            is_persistent: application.is_session_persistent,
            idle_lifetime: application.authenticated_session_lifetime,
        };
        if let Some(own) = organization.filter(|own| own.is_use_org_sso_session_policy) {
            policy.is_persistent = own.sso_session_persistence_mode == Persistence::Persistent;
        }
        if let Some(own) = organization.filter(|own| own.is_use_org_authenticated_session_lifetime) {
            policy.idle_lifetime = own.authenticated_session_lifetime;
        }
        policy
    }
}

/// A session ends at the latest this many seconds after it began, however active it is: 30 days.
pub const ABSOLUTE_LIFETIME: i64 = 2_592_000;

impl Session {
    /// Whether it is still good at `now`: not ended, not idle for too long, not too old (R74).
    pub fn is_alive(&self, now: Timestamp) -> bool {
        !self.is_over(now) && now < self.last_seen_at.plus_seconds(self.idle_lifetime)
    }

    /// Whether it is good enough at `now` for an application or organization that may want it younger than the one where it
    /// began.
    pub fn is_alive_under(&self, policy: Policy, now: Timestamp) -> bool {
        self.is_alive(now) && now < self.last_seen_at.plus_seconds(policy.idle_lifetime)
    }

    /// Whether it was ended, or has reached its absolute end: then nothing that came from it goes on (R57). Idleness alone
    /// only asks the person to sign in again; applications with offline access go on.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ended_at.is_some() || now >= self.created_at.plus_seconds(ABSOLUTE_LIFETIME)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organization_decides_only_what_it_has_a_policy_of_its_own_for() {
        let application = ApplicationSettings {
            is_session_persistent: true,
            authenticated_session_lifetime: 1_000,
            ..ApplicationSettings::default()
        };
        let own = |policy, lifetime| OrganizationSettings {
            is_use_org_sso_session_policy: policy,
            sso_session_persistence_mode: Persistence::NonPersistent,
            is_use_org_authenticated_session_lifetime: lifetime,
            authenticated_session_lifetime: 100,
            ..OrganizationSettings::default()
        };
        let of = |organization: Option<OrganizationSettings>| {
            let policy = Policy::of(&application, organization.as_ref());
            (policy.is_persistent, policy.idle_lifetime)
        };
        assert_eq!(of(None), (true, 1_000));
        assert_eq!(of(Some(own(false, false))), (true, 1_000));
        assert_eq!(of(Some(own(true, false))), (false, 1_000));
        assert_eq!(of(Some(own(false, true))), (true, 100));
        assert_eq!(of(Some(own(true, true))), (false, 100));
    }
}
