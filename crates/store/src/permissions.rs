//! Permissions, and who holds them directly.

use domain::ids::{BusinessId, EnvironmentId, OrganizationId, PermissionId, UserId};
use domain::permissions::Permission;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::held::held;
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

// Directly, and not through a role.
held!("permission", PermissionId, "member_permissions", "permission_id");
