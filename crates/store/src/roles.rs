//! Roles, their permissions, and who holds them.

use domain::ids::{BusinessId, EnvironmentId, OrganizationId, PermissionId, RoleId, UserId};
use domain::permissions::Permission;
use domain::roles::Role;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::held::held;
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

held!("role", RoleId, "member_roles", "role_id");
