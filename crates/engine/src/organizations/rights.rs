//! What one member may do in an organization: the roles and the permissions held there.

use domain::ids::{OrganizationId, PermissionId, UserId};
use domain::permissions::Permission;
use domain::roles::Role;
use store::Tx;

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::users;

/// A permission that a member has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The permission.
    pub permission: Permission,
    /// The roles that give it; none when it is held directly and only so.
    pub roles: Vec<Role>,
}

/// The roles that a member holds, by key.
pub async fn roles(cx: &Context, organization: &OrganizationId, user: &UserId) -> Result<Vec<Role>> {
    let env = cx.env();
    let held = cx
        .read(async |tx: &mut Tx| {
            must_be_member(tx, cx, organization, user).await?;
            Ok(store::roles::list_of_member(tx, env, organization, user).await?)
        })
        .await?;
    let roles = held.iter().filter_map(|id| cx.environment.roles.get(id));
    let mut roles: Vec<Role> = roles.cloned().collect();
    roles.sort_by(|one, other| one.key.cmp(&other.key));
    Ok(roles)
}

/// The permissions that a member has, directly or by a role, by key.
pub async fn permissions(cx: &Context, organization: &OrganizationId, user: &UserId) -> Result<Vec<Held>> {
    let roles = roles(cx, organization, user).await?;
    let env = cx.env();
    let direct = cx
        .read(async |tx: &mut Tx| Ok(store::permissions::list_of_member(tx, env, organization, user).await?))
        .await?;
    let gives = |role: &Role, permission: &PermissionId| {
        let given = cx.environment.role_permissions.get(&role.id);
        given.is_some_and(|given| given.contains(permission))
    };
    let mut held: Vec<Held> = Vec::new();
    for permission in cx.environment.permissions.values() {
        let roles: Vec<Role> = roles
            .iter()
            .filter(|role| gives(role, &permission.id))
            .cloned()
            .collect();
        if !roles.is_empty() || direct.contains(&permission.id) {
            let permission = permission.clone();
            held.push(Held { permission, roles });
        }
    }
    held.sort_by(|one, other| one.permission.key.cmp(&other.permission.key));
    Ok(held)
}

/// Gives a member a role, named by its id or key (Q33). Who holds it already keeps it: clients that add a user, who then
/// has the default roles, go on to add each role they want.
pub async fn add_role(cx: &Context, organization: &OrganizationId, user: &UserId, role: &str) -> Result<()> {
    let role = role_of(cx, role)?;
    cx.work(async |work: &mut Work<'_>| {
        hold_member(cx, work, organization, user).await?;
        match store::roles::insert_of_member(work.tx(), cx.env(), organization, user, &role.id).await? {
            true => users::announce(cx, work, "user.updated", user).await,
            false => Ok(()),
        }
    })
    .await
}

/// Takes a role from a member.
pub async fn delete_role(cx: &Context, organization: &OrganizationId, user: &UserId, role: &str) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        hold_member(cx, work, organization, user).await?;
        let role = role_of(cx, role)?;
        match store::roles::delete_one_of_member(work.tx(), cx.env(), organization, user, &role.id).await? {
            true => users::announce(cx, work, "user.updated", user).await,
            false => Err(Error::NotFound("the role")),
        }
    })
    .await
}

/// Gives a member a permission directly, named by its id or key. Who holds it already keeps it.
pub async fn add_permission(
    cx: &Context,
    organization: &OrganizationId,
    user: &UserId,
    permission: &str,
) -> Result<()> {
    let permission = permission_of(cx, permission)?;
    cx.work(async |work: &mut Work<'_>| {
        hold_member(cx, work, organization, user).await?;
        match store::permissions::insert_of_member(work.tx(), cx.env(), organization, user, &permission.id).await? {
            true => users::announce(cx, work, "user.updated", user).await,
            false => Ok(()),
        }
    })
    .await
}

/// Takes a permission from a member that is held directly; what a role gives, the role goes on giving.
pub async fn delete_permission(
    cx: &Context,
    organization: &OrganizationId,
    user: &UserId,
    permission: &str,
) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        hold_member(cx, work, organization, user).await?;
        let permission = permission_of(cx, permission)?;
        let held =
            store::permissions::delete_one_of_member(work.tx(), cx.env(), organization, user, &permission.id).await?;
        match held {
            true => users::announce(cx, work, "user.updated", user).await,
            false => Err(Error::NotFound("the permission")),
        }
    })
    .await
}

/// The role with this id or key.
fn role_of<'a>(cx: &'a Context, text: &str) -> Result<&'a Role> {
    let mut roles = cx.environment.roles.values();
    let found = roles.find(|one| one.id.as_str() == text || one.key == text);
    found.ok_or(Error::NotFound("the role"))
}

/// The permission with this id or key.
fn permission_of<'a>(cx: &'a Context, text: &str) -> Result<&'a Permission> {
    let mut permissions = cx.environment.permissions.values();
    let found = permissions.find(|one| one.id.as_str() == text || one.key == text);
    found.ok_or(Error::NotFound("the permission"))
}

async fn must_be_member(tx: &mut Tx, cx: &Context, organization: &OrganizationId, user: &UserId) -> Result<()> {
    let found = store::organizations::find(tx, cx.env(), organization).await?;
    found.ok_or(Error::NotFound("the organization"))?;
    match store::members::is_one(tx, cx.env(), organization, user).await? {
        true => Ok(()),
        false => Err(Error::NotMember),
    }
}

/// Keeps organization and membership as they are until the transaction ends; neither may be missing.
pub(super) async fn hold_member(
    cx: &Context,
    work: &mut Work<'_>,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<()> {
    let found = store::organizations::find_to_stay(work.tx(), cx.env(), organization).await?;
    found.ok_or(Error::NotFound("the organization"))?;
    // Whoever deletes the user meanwhile waits, and takes along what is written here.
    store::users::hold(work.tx(), cx.env(), user).await?;
    let members = store::members::hold(work.tx(), cx.env(), organization, std::slice::from_ref(user)).await?;
    match members.is_empty() {
        true => Err(Error::NotMember),
        false => Ok(()),
    }
}
