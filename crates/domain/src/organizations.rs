//! An organization groups the users of one customer.

use crate::ids::{OrganizationId, UserId};
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
    /// Since when it exists.
    pub created_at: Timestamp,
}

impl Organization {
    /// The default organization keeps the sign-up flow working, so it stays.
    pub fn may_be_deleted(&self) -> bool {
        !self.is_default
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
