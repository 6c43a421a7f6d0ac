//! Permissions, and who holds them directly.

use domain::ids::{BusinessId, EnvironmentId, OrganizationId, PermissionId, UserId};
use domain::permissions::Permission;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

record! { Permission { id, key, name, description } }

/// All permissions of a business, by key.
pub async fn list(tx: &mut Tx, business: &BusinessId) -> Result<Vec<Permission>> {
    tx.sql("SELECT * FROM permissions WHERE business_id = $1 ORDER BY key")
        .bind(business)
        .all()
        .await
}

/// One of a business.
pub async fn find(tx: &mut Tx, business: &BusinessId, id: &PermissionId) -> Result<Option<Permission>> {
    tx.sql("SELECT * FROM permissions WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .optional()
        .await
}

/// Adds one; a key that is taken is a unique violation.
pub async fn insert(tx: &mut Tx, business: &BusinessId, permission: &Permission, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO permissions (business_id, id, key, name, description, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(business)
    .bind(&permission.id)
    .bind(&permission.key)
    .bind(&permission.name)
    .bind(&permission.description)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Writes its key, name and description; a key that is taken is a unique violation.
pub async fn update(tx: &mut Tx, business: &BusinessId, permission: &Permission) -> Result<u64> {
    tx.sql("UPDATE permissions SET key = $3, name = $4, description = $5 WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(&permission.id)
        .bind(&permission.key)
        .bind(&permission.name)
        .bind(&permission.description)
        .execute()
        .await
}

/// Removes one, from the roles that give it, too. Who holds it is removed by [`crate::deleted_definitions`]. The number of
/// rows says whether it was there.
pub async fn delete(tx: &mut Tx, business: &BusinessId, id: &PermissionId) -> Result<u64> {
    tx.sql("DELETE FROM role_permissions WHERE business_id = $1 AND permission_id = $2")
        .bind(business)
        .bind(id)
        .execute()
        .await?;
    tx.sql("DELETE FROM permissions WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .execute()
        .await
}

/// Adds a permission, or sets name and description of the one with this key.
pub async fn upsert(tx: &mut Tx, business: &BusinessId, permission: &Permission, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO permissions (business_id, id, key, name, description, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (business_id, key) DO UPDATE SET name = excluded.name, description = excluded.description",
    )
    .bind(business)
    .bind(&permission.id)
    .bind(&permission.key)
    .bind(&permission.name)
    .bind(&permission.description)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// The permissions a member holds directly in an organization.
pub async fn list_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<Vec<PermissionId>> {
    tx.sql("SELECT permission_id FROM member_permissions WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(organization)
        .bind(user)
        .all()
        .await
}

/// Gives a member a permission in an organization. Tells whether they did not hold it.
pub async fn insert_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
    permission: &PermissionId,
) -> Result<bool> {
    let rows = tx
        .sql(
        "INSERT INTO member_permissions (environment_id, organization_id, user_id, permission_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, organization_id, user_id, permission_id) DO NOTHING",
    )
    .bind(env)
    .bind(organization)
    .bind(user)
    .bind(permission)
    .execute()
    .await?;
    Ok(rows == 1)
}

/// Takes a permission in an organization from a member. Tells whether they held it.
pub async fn delete_one_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
    permission: &PermissionId,
) -> Result<bool> {
    let rows = tx
        .sql(
            "DELETE FROM member_permissions WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3 AND permission_id = $4",
        )
        .bind(env)
        .bind(organization)
        .bind(user)
        .bind(permission)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Who of these members holds which permission directly in an organization.
pub async fn list_of_members(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    users: &[UserId],
) -> Result<Vec<(UserId, PermissionId)>> {
    tx.sql(
        "SELECT user_id, permission_id FROM member_permissions
         WHERE environment_id = $1 AND organization_id = $2 AND user_id IN ($list)",
    )
    .bind(env)
    .bind(organization)
    .bind_list(users)
    .all()
    .await
}

/// Takes all direct permissions in an organization from a member.
pub async fn delete_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<u64> {
    tx.sql("DELETE FROM member_permissions WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(organization)
        .bind(user)
        .execute()
        .await
}

/// The permissions that a user holds directly, with the organization of each.
pub async fn list_of_user(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
) -> Result<Vec<(OrganizationId, PermissionId)>> {
    // A cross join keeps its order: the user's few memberships first, whatever is known of the tables.
    tx.sql(
        "SELECT m.organization_id, p.permission_id FROM memberships m CROSS JOIN member_permissions p
         WHERE m.environment_id = $1 AND m.user_id = $2 AND p.environment_id = m.environment_id
             AND p.organization_id = m.organization_id AND p.user_id = m.user_id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}
