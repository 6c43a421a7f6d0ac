//! A business: one account, with one or more environments.

use crate::ids::BusinessId;
use crate::time::Timestamp;

/// A business, the top of the hierarchy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Its id.
    pub id: BusinessId,
    /// What it is called, in mails and on pages.
    pub name: String,
    /// Its terms of service, when it has any.
    pub terms_url: Option<String>,
    /// Its privacy notice, when it has any.
    pub privacy_url: Option<String>,
    /// Since when it exists.
    pub created_at: Timestamp,
}
