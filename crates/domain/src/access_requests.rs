//! Access requests: people who want an account where they cannot create one themselves.

use crate::ids::{AccessRequestId, EventId, OrganizationId, UserId};
use crate::text::EmailAddress;
use crate::time::Timestamp;

/// A request that nobody has decided on yet. Nothing of it was proved: anybody may have typed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRequest {
    /// Its id.
    pub id: AccessRequestId,
    /// The address that access is asked for.
    pub email: String,
    /// What identifies the address.
    pub email_folded: String,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// The organization that was to be signed in to, if one was named.
    pub organization_id: Option<OrganizationId>,
    /// The event that told of it.
    pub event_id: EventId,
    /// Since when.
    pub created_at: Timestamp,
    /// Who has an account by the address now, if anybody does.
    pub user_id: Option<UserId>,
}

/// Who asks for access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The address.
    pub email: EmailAddress,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
}
