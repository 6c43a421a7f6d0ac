//! Who may enter, and with which permissions. Pure functions; every way to a session or token asks them.

use std::collections::BTreeSet;

use crate::organizations::Organization;
use crate::time::Timestamp;
use crate::users::User;

/// Why somebody gets no session, code or token now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Barred {
    /// An administrator suspended the user.
    #[error("the user is suspended")]
    UserSuspended,
    /// Too many failures: refused until this moment.
    #[error("the account is locked until {0}")]
    Locked(Timestamp),
    /// The organization is suspended.
    #[error("the organization is suspended")]
    OrganizationSuspended,
    /// The user is not a member of the organization asked for.
    #[error("the user is not a member of the organization")]
    NotAMember,
}

/// Whether `user` may enter now: the one decision behind every session, code and token.
///
/// `organization` is the one signed in to, with whether the user is a member of it.
/// A lock after failures keeps people from starting a session; what is already running goes on (`may_continue`).
pub fn may_enter(user: &User, organization: Option<(&Organization, bool)>, now: Timestamp) -> Result<(), Barred> {
    if let Some(until) = user.locked_until.filter(|until| now < *until) {
        return Err(Barred::Locked(until));
    }
    may_continue(user, organization)
}

/// Whether a session that exists may go on: asked at each refresh, code exchange and silent sign-in.
pub fn may_continue(user: &User, organization: Option<(&Organization, bool)>) -> Result<(), Barred> {
    if user.is_suspended {
        return Err(Barred::UserSuspended);
    }
    match organization {
        Some((organization, _)) if organization.is_suspended => Err(Barred::OrganizationSuspended),
        Some((_, false)) => Err(Barred::NotAMember),
        _ => Ok(()),
    }
}

/// The permissions of a member: those granted directly and those of the member's roles, each once, in order.
pub fn effective_permissions<'a>(
    direct: impl IntoIterator<Item = &'a str>,
    by_role: impl IntoIterator<Item = &'a str>,
) -> Vec<&'a str> {
    direct
        .into_iter()
        .chain(by_role)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direct_and_role_permissions_are_joined_without_repeats() {
        assert_eq!(effective_permissions(["b", "a"], ["c", "a"]), ["a", "b", "c"]);
    }
}
