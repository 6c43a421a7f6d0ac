//! Members of an organization: adding, changing and removing them, up to a hundred at a time.

mod list;

use std::collections::BTreeSet;

use domain::events::Event;
use domain::ids::{OrganizationId, PermissionId, RoleId, UserId};

pub use self::list::{Filter, Member, list};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::users;
pub use store::members::Sort;

/// The most users of one request (R141).
const MOST: usize = 100;

/// What is to become of one user.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who.
    pub id: UserId,
    /// Whether the membership ends.
    pub is_removal: bool,
    /// Roles by key, in place of those held.
    pub roles: Option<Vec<String>>,
    /// Permissions by key, in place of those held.
    pub permissions: Option<Vec<String>>,
}

/// Who was touched, in the order of the request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Became members.
    pub added: Vec<UserId>,
    /// Hold other roles or permissions now.
    pub updated: Vec<UserId>,
    /// Are members no more.
    pub removed: Vec<UserId>,
}

/// An entry, checked.
struct Wish<'a> {
    id: &'a UserId,
    is_removal: bool,
    roles: Option<BTreeSet<RoleId>>,
    permissions: Option<BTreeSet<PermissionId>>,
}

/// Adds users who are no members yet. Those who are stay as they are; unknown ones are passed over, unless nobody is
/// known (Q41).
pub async fn add(cx: &Context, organization: &OrganizationId, entries: &[Entry]) -> Result<Vec<UserId>> {
    let wishes = wishes(cx, entries)?;
    cx.work(async |work: &mut Work<'_>| {
        let (known, members) = hold(cx, work, organization, &wishes).await?;
        if known.is_empty() && !wishes.is_empty() {
            return Err(Error::invalid("users", "names nobody who is a user here"));
        }
        let mut added = Vec::new();
        for wish in &wishes {
            let is_new = known.contains(wish.id) && !members.contains(wish.id);
            if is_new && admit(cx, work, organization, wish).await? {
                added.push(wish.id.clone());
            }
        }
        Ok(added)
    })
    .await
}

/// Adds, changes and removes users, all of them or nobody (Q78). Removing somebody who is no member is no error (Q32).
pub async fn update(cx: &Context, organization: &OrganizationId, entries: &[Entry]) -> Result<Outcome> {
    let wishes = wishes(cx, entries)?;
    cx.work(async |work: &mut Work<'_>| {
        let (known, members) = hold(cx, work, organization, &wishes).await?;
        let mut outcome = Outcome::default();
        for (place, wish) in wishes.iter().enumerate() {
            let is_member = members.contains(wish.id);
            if wish.is_removal {
                if is_member {
                    expel(cx, work, organization, wish.id).await?;
                    outcome.removed.push(wish.id.clone());
                }
            } else if !known.contains(wish.id) {
                return Err(wrong(place, wish.id, "is no user here"));
            } else if !is_member && admit(cx, work, organization, wish).await? {
                outcome.added.push(wish.id.clone());
            } else if wish.roles.is_some() || wish.permissions.is_some() {
                replace(cx, work, organization, wish).await?;
                outcome.updated.push(wish.id.clone());
            }
        }
        Ok(outcome)
    })
    .await
}

/// Removes a member.
pub async fn remove(cx: &Context, organization: &OrganizationId, user: &UserId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        super::rights::hold_member(cx, work, organization, user).await?;
        expel(cx, work, organization, user).await
    })
    .await
}

fn wishes<'a>(cx: &Context, entries: &'a [Entry]) -> Result<Vec<Wish<'a>>> {
    if entries.len() > MOST {
        return Err(Error::invalid("users", format!("must name {MOST} users at most")));
    }
    let mut seen = BTreeSet::new();
    let mut wishes = Vec::with_capacity(entries.len());
    for (place, entry) in entries.iter().enumerate() {
        if !seen.insert(&entry.id) {
            return Err(wrong(place, &entry.id, "was named before"));
        }
        let unknown = |noun: &str, key: &str| wrong(place, &entry.id, &format!("there is no {noun} {key}"));
        let role = |key: &String| {
            let found = cx.environment.roles.values().find(|one| one.key == *key);
            found.map(|one| one.id.clone()).ok_or_else(|| unknown("role", key))
        };
        let permission = |key: &String| {
            let found = cx.environment.permissions.values().find(|one| one.key == *key);
            found
                .map(|one| one.id.clone())
                .ok_or_else(|| unknown("permission", key))
        };
        let roles = entry.roles.as_ref().map(|keys| keys.iter().map(role).collect());
        let permissions = entry
            .permissions
            .as_ref()
            .map(|keys| keys.iter().map(permission).collect());
        wishes.push(Wish {
            id: &entry.id,
            is_removal: entry.is_removal,
            roles: roles.transpose()?,
            permissions: permissions.transpose()?,
        });
    }
    Ok(wishes)
}

/// A mistake in one entry, counted from 1 as people do.
fn wrong(place: usize, user: &UserId, problem: &str) -> Error {
    Error::invalid("users", format!("entry {} ({user}): {problem}", place + 1))
}

/// Which of the users exist, and which are members, whose memberships stay as they are until the transaction ends.
async fn hold(
    cx: &Context,
    work: &mut Work<'_>,
    organization: &OrganizationId,
    wishes: &[Wish<'_>],
) -> Result<(BTreeSet<UserId>, BTreeSet<UserId>)> {
    let found = store::organizations::find_to_stay(work.tx(), cx.env(), organization).await?;
    found.ok_or(Error::NotFound("the organization"))?;
    let ids: Vec<UserId> = wishes.iter().map(|wish| wish.id.clone()).collect();
    // Whoever deletes one of them meanwhile waits, and takes what is written here along.
    let mut known = store::users::hold_all(work.tx(), cx.env(), &ids).await?;
    let members = store::members::hold(work.tx(), cx.env(), organization, &ids).await?;
    if cx.bound_to().is_some() {
        let elsewhere = store::organizations::list_ids_of_users(work.tx(), cx.env(), &known).await?;
        known.retain(|user| members.contains(user) || !elsewhere.iter().any(|(other, _)| other == user));
    }
    Ok((known.into_iter().collect(), members.into_iter().collect()))
}

/// Makes a user a member with the roles named, or else with those that new members get (Q75). Tells whether they were
/// none before.
async fn admit(cx: &Context, work: &mut Work<'_>, organization: &OrganizationId, wish: &Wish<'_>) -> Result<bool> {
    if !store::organizations::insert_membership(work.tx(), cx.env(), organization, wish.id, cx.now()).await? {
        return Ok(false);
    }
    let named = wish.roles.as_ref().filter(|roles| !roles.is_empty());
    let found = store::organizations::find(work.tx(), cx.env(), organization).await?;
    let own = found.and_then(|one| one.settings.default_roles);
    let defaults = cx.environment.roles.values();
    let defaults = defaults.filter(|role| super::is_given(own.as_ref(), role));
    let roles: Vec<RoleId> = match named {
        Some(roles) => roles.iter().cloned().collect(),
        None => defaults.map(|role| role.id.clone()).collect(),
    };
    for role in &roles {
        store::roles::insert_of_member(work.tx(), cx.env(), organization, wish.id, role).await?;
    }
    for permission in wish.permissions.iter().flatten() {
        store::permissions::insert_of_member(work.tx(), cx.env(), organization, wish.id, permission).await?;
    }
    super::welcome(cx, work, organization, wish.id).await?;
    Ok(true)
}

/// Puts the roles and permissions named in place of those that a member holds.
async fn replace(cx: &Context, work: &mut Work<'_>, organization: &OrganizationId, wish: &Wish<'_>) -> Result<()> {
    let (env, user) = (cx.env(), wish.id);
    let mut is_changed = false;
    if let Some(roles) = &wish.roles {
        let held = store::roles::list_of_member(work.tx(), env, organization, user).await?;
        if held.into_iter().collect::<BTreeSet<_>>() != *roles {
            store::roles::delete_of_member(work.tx(), env, organization, user).await?;
            for role in roles {
                store::roles::insert_of_member(work.tx(), env, organization, user, role).await?;
            }
            is_changed = true;
        }
    }
    if let Some(permissions) = &wish.permissions {
        let held = store::permissions::list_of_member(work.tx(), env, organization, user).await?;
        if held.into_iter().collect::<BTreeSet<_>>() != *permissions {
            store::permissions::delete_of_member(work.tx(), env, organization, user).await?;
            for permission in permissions {
                store::permissions::insert_of_member(work.tx(), env, organization, user, permission).await?;
            }
            is_changed = true;
        }
    }
    match is_changed {
        true => users::announce(cx, work, "user.updated", user).await,
        false => Ok(()),
    }
}

/// Ends a membership, and with it everything that was granted for this organization. The session goes on.
async fn expel(cx: &Context, work: &mut Work<'_>, organization: &OrganizationId, user: &UserId) -> Result<()> {
    store::organizations::delete_membership(work.tx(), cx.env(), organization, user).await?;
    store::grants::revoke_of_member(work.tx(), cx.env(), organization, user, cx.now()).await?;
    work.announce(Event::member_removed(organization, user)).await?;
    users::announce(cx, work, "user.updated", user).await
}
