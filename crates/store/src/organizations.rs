//! Organizations and memberships.

use domain::ids::{EnvironmentId, OrganizationId, UserId};
use domain::organizations::{Membership, Organization};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

record! { Organization { id, name, handle, external_id, is_default, is_allow_registrations, is_suspended, created_at } }
record! { Membership { organization_id, user_id, joined_at } }

/// The organization with this code.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The organization with this handle.
pub async fn find_by_handle(tx: &mut Tx, env: &EnvironmentId, handle: &str) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND handle = $2")
        .bind(env)
        .bind(handle)
        .optional()
        .await
}

/// The default organization.
pub async fn find_default(tx: &mut Tx, env: &EnvironmentId) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND is_default")
        .bind(env)
        .optional()
        .await
}

/// Adds an organization. A taken handle is a unique violation of `organizations.handle`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, organization: &Organization) -> Result<()> {
    tx.sql(
        "INSERT INTO organizations (environment_id, id, name, handle, external_id, is_default, is_allow_registrations,
             is_suspended, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(env)
    .bind(&organization.id)
    .bind(&organization.name)
    .bind(&organization.handle)
    .bind(&organization.external_id)
    .bind(organization.is_default)
    .bind(organization.is_allow_registrations)
    .bind(organization.is_suspended)
    .bind(organization.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Changes everything about an organization but its id, birth and being the default.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, organization: &Organization) -> Result<u64> {
    tx.sql(
        "UPDATE organizations SET name = $3, handle = $4, external_id = $5, is_allow_registrations = $6, is_suspended = $7
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(&organization.id)
    .bind(&organization.name)
    .bind(&organization.handle)
    .bind(&organization.external_id)
    .bind(organization.is_allow_registrations)
    .bind(organization.is_suspended)
    .execute()
    .await
}

/// The organizations a user belongs to, oldest membership first.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<Organization>> {
    tx.sql(
        "SELECT o.* FROM memberships m JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
         WHERE m.environment_id = $1 AND m.user_id = $2 ORDER BY m.joined_at, o.id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}

/// The organizations that these users belong to: each user's oldest membership first.
pub async fn list_ids_of_users(
    tx: &mut Tx,
    env: &EnvironmentId,
    users: &[UserId],
) -> Result<Vec<(UserId, OrganizationId)>> {
    tx.sql(
        "SELECT m.user_id, m.organization_id FROM memberships m
         JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
         WHERE m.environment_id = $1 AND m.user_id IN ($list) ORDER BY m.joined_at, m.organization_id",
    )
    .bind(env)
    .bind_list(users)
    .all()
    .await
}

/// Makes a user a member; who is one already stays one. Tells whether the membership is new.
pub async fn insert_membership(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &OrganizationId,
    user: &UserId,
    now: Timestamp,
) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (environment_id, organization_id, user_id) DO NOTHING",
        )
        .bind(env)
        .bind(id)
        .bind(user)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Ends a membership, with the roles and permissions held in it.
pub async fn delete_membership(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId, user: &UserId) -> Result<u64> {
    crate::roles::delete_of_member(tx, env, id, user).await?;
    crate::permissions::delete_of_member(tx, env, id, user).await?;
    tx.sql("DELETE FROM memberships WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(id)
        .bind(user)
        .execute()
        .await
}
