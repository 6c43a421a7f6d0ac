//! Roles, their permissions, and who holds them.

use domain::ids::{BusinessId, EnvironmentId, OrganizationId, PermissionId, RoleId, UserId};
use domain::permissions::Permission;
use domain::roles::Role;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

record! { Role { id, key, name, description, is_default_role, is_creator_role } }

/// All roles of a business, by key.
pub async fn list(tx: &mut Tx, business: &BusinessId) -> Result<Vec<Role>> {
    tx.sql("SELECT * FROM roles WHERE business_id = $1 ORDER BY key")
        .bind(business)
        .all()
        .await
}

/// One of a business.
pub async fn find(tx: &mut Tx, business: &BusinessId, id: &RoleId) -> Result<Option<Role>> {
    tx.sql("SELECT * FROM roles WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .optional()
        .await
}

/// Adds one; a key that is taken is a unique violation.
pub async fn insert(tx: &mut Tx, business: &BusinessId, role: &Role, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO roles (business_id, id, key, name, description, is_default_role, is_creator_role, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(business)
    .bind(&role.id)
    .bind(&role.key)
    .bind(&role.name)
    .bind(&role.description)
    .bind(role.is_default_role)
    .bind(role.is_creator_role)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Writes everything but its id and birth; a key that is taken is a unique violation.
pub async fn update(tx: &mut Tx, business: &BusinessId, role: &Role) -> Result<u64> {
    tx.sql(
        "UPDATE roles SET key = $3, name = $4, description = $5, is_default_role = $6, is_creator_role = $7
         WHERE business_id = $1 AND id = $2",
    )
    .bind(business)
    .bind(&role.id)
    .bind(&role.key)
    .bind(&role.name)
    .bind(&role.description)
    .bind(role.is_default_role)
    .bind(role.is_creator_role)
    .execute()
    .await
}

/// Removes one with what it gives. Who holds it is removed by [`crate::deleted_definitions`]. The number of rows says
/// whether it was there.
pub async fn delete(tx: &mut Tx, business: &BusinessId, id: &RoleId) -> Result<u64> {
    delete_permissions(tx, business, id).await?;
    tx.sql("DELETE FROM roles WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .execute()
        .await
}

/// Adds a role, or sets name, description and switches of the one with this key.
pub async fn upsert(tx: &mut Tx, business: &BusinessId, role: &Role, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO roles (business_id, id, key, name, description, is_default_role, is_creator_role, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (business_id, key) DO UPDATE SET name = excluded.name, description = excluded.description,
             is_default_role = excluded.is_default_role, is_creator_role = excluded.is_creator_role",
    )
    .bind(business)
    .bind(&role.id)
    .bind(&role.key)
    .bind(&role.name)
    .bind(&role.description)
    .bind(role.is_default_role)
    .bind(role.is_creator_role)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Which permissions the roles of a business give.
pub async fn list_permissions(tx: &mut Tx, business: &BusinessId) -> Result<Vec<(RoleId, PermissionId)>> {
    tx.sql("SELECT role_id, permission_id FROM role_permissions WHERE business_id = $1")
        .bind(business)
        .all()
        .await
}

/// The permissions that a role gives.
pub async fn list_permissions_of(tx: &mut Tx, business: &BusinessId, role: &RoleId) -> Result<Vec<Permission>> {
    tx.sql(
        "SELECT p.* FROM role_permissions r
         JOIN permissions p ON p.business_id = r.business_id AND p.id = r.permission_id
         WHERE r.business_id = $1 AND r.role_id = $2",
    )
    .bind(business)
    .bind(role)
    .all()
    .await
}

/// Gives a role a permission. Tells whether it did not give it before.
pub async fn insert_permission(
    tx: &mut Tx,
    business: &BusinessId,
    role: &RoleId,
    permission: &PermissionId,
) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO role_permissions (business_id, role_id, permission_id) VALUES ($1, $2, $3)
             ON CONFLICT (business_id, role_id, permission_id) DO NOTHING",
        )
        .bind(business)
        .bind(role)
        .bind(permission)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Takes a permission from a role. Tells whether it gave it.
pub async fn delete_permission(
    tx: &mut Tx,
    business: &BusinessId,
    role: &RoleId,
    permission: &PermissionId,
) -> Result<bool> {
    let rows = tx
        .sql("DELETE FROM role_permissions WHERE business_id = $1 AND role_id = $2 AND permission_id = $3")
        .bind(business)
        .bind(role)
        .bind(permission)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Takes all its permissions from a role.
pub async fn delete_permissions(tx: &mut Tx, business: &BusinessId, role: &RoleId) -> Result<u64> {
    tx.sql("DELETE FROM role_permissions WHERE business_id = $1 AND role_id = $2")
        .bind(business)
        .bind(role)
        .execute()
        .await
}

/// The roles a member holds in an organization.
pub async fn list_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<Vec<RoleId>> {
    tx.sql("SELECT role_id FROM member_roles WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(organization)
        .bind(user)
        .all()
        .await
}

/// Gives a member a role in an organization. Tells whether they did not hold it.
pub async fn insert_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
    role: &RoleId,
) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO member_roles (environment_id, organization_id, user_id, role_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, organization_id, user_id, role_id) DO NOTHING",
        )
        .bind(env)
        .bind(organization)
        .bind(user)
        .bind(role)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Takes a role in an organization from a member. Tells whether they held it.
pub async fn delete_one_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
    role: &RoleId,
) -> Result<bool> {
    let rows = tx
        .sql(
            "DELETE FROM member_roles WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3 AND role_id = $4",
        )
        .bind(env)
        .bind(organization)
        .bind(user)
        .bind(role)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Who of these members holds which role in an organization.
pub async fn list_of_members(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    users: &[UserId],
) -> Result<Vec<(UserId, RoleId)>> {
    tx.sql(
        "SELECT user_id, role_id FROM member_roles
         WHERE environment_id = $1 AND organization_id = $2 AND user_id IN ($list)",
    )
    .bind(env)
    .bind(organization)
    .bind_list(users)
    .all()
    .await
}

/// Takes all roles in an organization from a member.
pub async fn delete_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<u64> {
    tx.sql("DELETE FROM member_roles WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(organization)
        .bind(user)
        .execute()
        .await
}

/// The roles that a user holds, with the organization of each.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<(OrganizationId, RoleId)>> {
    // A cross join keeps its order: the user's few memberships first, whatever is known of the tables.
    tx.sql(
        "SELECT m.organization_id, r.role_id FROM memberships m CROSS JOIN member_roles r
         WHERE m.environment_id = $1 AND m.user_id = $2 AND r.environment_id = m.environment_id
             AND r.organization_id = m.organization_id AND r.user_id = m.user_id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}
