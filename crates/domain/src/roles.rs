//! Roles: named sets of permissions, shared by the environments of a business.

use crate::ids::RoleId;

/// A role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// The key that code refers to.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// New members of an organization get it.
    pub is_default_role: bool,
    /// Whoever creates an organization gets it there.
    pub is_creator_role: bool,
}
