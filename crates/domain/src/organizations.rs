//! An organization groups the users of one customer.

use serde::{Deserialize, Serialize};

pub use crate::brands::Brand;
use crate::ids::{ConnectionId, OrganizationId, UserId};
use crate::mfa::OrganizationMfa;
use crate::passkeys::PasskeyPolicy;
use crate::sessions::{ABSOLUTE_LIFETIME, Persistence};
use crate::settings::{Rules, WrongSetting, domains, within};
use crate::time::Timestamp;

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its id, on the wire also called its code; it never changes.
    pub id: OrganizationId,
    /// What it is called.
    pub name: String,
    /// Unique per environment, for callback addresses (`{organization.handle}`).
    pub handle: Option<String>,
    /// The customer's own id for it.
    pub external_id: Option<String>,
    /// The one that new users join when nothing else is said.
    pub is_default: bool,
    /// Whoever arrives with its code becomes a member.
    pub is_allow_registrations: bool,
    /// Nobody signs in to a suspended organization.
    pub is_suspended: bool,
    /// What it looks like.
    pub brand: Brand,
    /// Its own policies.
    pub settings: OrganizationSettings,
    /// Since when it exists.
    pub created_at: Timestamp,
}

impl Organization {
    /// The default organization keeps the sign-up flow working, so it stays.
    pub fn may_be_deleted(&self) -> bool {
        !self.is_default
    }

    /// Neither is it suspended: nobody new could sign in any more.
    pub fn may_be_suspended(&self) -> bool {
        !self.is_default
    }
}

/// The most connections that an organization lists.
const MOST_CONNECTIONS: usize = 100;

/// Policies of an organization. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganizationSettings {
    /// Whether sessions begun here last as [`Self::sso_session_persistence_mode`] says, not as the application says.
    pub is_use_org_sso_session_policy: bool,
    /// Whether sessions begun here survive the end of the browser.
    pub sso_session_persistence_mode: Persistence,
    /// Whether sessions begun here end after [`Self::authenticated_session_lifetime`], not after that of the application.
    pub is_use_org_authenticated_session_lifetime: bool,
    /// How long a session begun here lives without activity.
    pub authenticated_session_lifetime: i64,
    /// Only addresses of these domains may become members by themselves; any may when there are none.
    pub allowed_domains: Vec<String>,
    /// Whoever proves an address of one of these domains at sign-up becomes a member.
    pub auto_join_domains: Vec<String>,
    /// The roles, kept by their ids, that new members get in place of those for everybody; none for those for everybody.
    pub default_roles: Option<Vec<String>>,
    /// By which connections people sign in to it, in place of those of the application; none for those of the application.
    pub connections: Option<Vec<ConnectionId>>,
    /// What it asks for beyond its environment, as a second factor.
    pub mfa: OrganizationMfa,
    /// Whether people are offered passkeys, other than in the environment; none for as there.
    pub passkeys: Option<PasskeyPolicy>,
}

impl Default for OrganizationSettings {
    fn default() -> Self {
        Self {
            is_use_org_sso_session_policy: false,
            sso_session_persistence_mode: Persistence::Persistent,
            is_use_org_authenticated_session_lifetime: false,
            authenticated_session_lifetime: 86_400,
            allowed_domains: Vec::new(),
            auto_join_domains: Vec::new(),
            default_roles: None,
            connections: None,
            mfa: OrganizationMfa::default(),
            passkeys: None,
        }
    }
}

impl Rules for OrganizationSettings {
    fn check(&self) -> Result<(), WrongSetting> {
        self.mfa.check()?;
        domains("allowed_domains", &self.allowed_domains)?;
        domains("auto_join_domains", &self.auto_join_domains)?;
        if let Some(connections) = &self.connections {
            let problem = "must name from 1 to 100 connections, or be null for those of the application";
            if connections.is_empty() || connections.len() > MOST_CONNECTIONS {
                return Err(WrongSetting::new("connections", problem));
            }
        }
        let lifetime = self.authenticated_session_lifetime;
        within("authenticated_session_lifetime", lifetime, 60, ABSOLUTE_LIFETIME)
    }
}

/// That a user belongs to an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The user.
    pub user_id: UserId,
    /// Since when.
    pub joined_at: Timestamp,
}
