//! Permissions: single rights, shared by the environments of a business.

use crate::ids::PermissionId;

/// A permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// Its id.
    pub id: PermissionId,
    /// The key that tokens carry.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it allows.
    pub description: Option<String>,
}
