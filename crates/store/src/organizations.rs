//! Organizations and memberships.

use domain::ids::{EnvironmentId, OrganizationId, UserId};
use domain::organizations::{Membership, Organization};
use domain::text::sort_key;
use domain::time::Timestamp;

use crate::db::{Json, Record, Result, Row, Tx};
use crate::record;

impl Record for Organization {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            handle: row.get("handle")?,
            external_id: row.get("external_id")?,
            is_default: row.get("is_default")?,
            is_allow_registrations: row.get("is_allow_registrations")?,
            is_suspended: row.get("is_suspended")?,
            created_at: row.get("created_at")?,
            brand: row.get::<Json<_>>("brand")?.0,
            settings: row.get::<Json<_>>("settings")?.0,
        })
    }
}

/// An organization in a list, with what the list is sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The organization.
    pub organization: Organization,
    /// The name, for sorting.
    pub name_folded: String,
}

impl Record for Listed {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            organization: Record::read(row)?,
            name_folded: row.get("name_folded")?,
        })
    }
}

record! { Membership { organization_id, user_id, joined_at } }

/// The organization with this code.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The organization with this code, which stays until the transaction ends: for changes of what belongs to it.
pub async fn find_to_stay(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND id = $2 FOR SHARE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The organization with this code, which nobody else changes until the transaction ends.
pub async fn find_to_change(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId) -> Result<Option<Organization>> {
    tx.sql("SELECT * FROM organizations WHERE environment_id = $1 AND id = $2 FOR UPDATE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The statement of a page.
pub fn page_text(descending: bool, is_first: bool) -> &'static str {
    match (descending, is_first) {
        (false, true) => "SELECT * FROM organizations WHERE environment_id = $1 ORDER BY name_folded, id LIMIT $2",
        (false, false) => {
            "SELECT * FROM organizations WHERE environment_id = $1 AND (name_folded, id) > ($3, $4)
             ORDER BY name_folded, id LIMIT $2"
        }
        (true, true) => {
            "SELECT * FROM organizations WHERE environment_id = $1 ORDER BY name_folded DESC, id DESC LIMIT $2"
        }
        (true, false) => {
            "SELECT * FROM organizations WHERE environment_id = $1 AND (name_folded, id) < ($3, $4)
             ORDER BY name_folded DESC, id DESC LIMIT $2"
        }
    }
}

/// A page of organizations by name, behind the one with this folded name and id.
pub async fn list(
    tx: &mut Tx,
    env: &EnvironmentId,
    descending: bool,
    after: Option<&(String, String)>,
    most: i64,
) -> Result<Vec<Listed>> {
    let statement = tx.sql(page_text(descending, after.is_none())).bind(env).bind(most);
    match after {
        Some((name, id)) => statement.bind(name).bind(id).all().await,
        None => statement.all().await,
    }
}

/// Removes an organization with its values of flags and properties and its pictures. Its members are removed by [`crate::members::clear`].
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId, now: Timestamp) -> Result<u64> {
    tx.sql("DELETE FROM feature_flag_values WHERE environment_id = $1 AND level = 'org' AND subject = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    tx.sql("DELETE FROM property_values WHERE environment_id = $1 AND context = 'org' AND subject = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    crate::access_requests::clear_organization(tx, env, id).await?;
    crate::organization_domains::delete(tx, env, id).await?;
    crate::brand_files::delete_of_organization(tx, env, id).await?;
    tx.sql("INSERT INTO deleted_organizations (environment_id, id, deleted_at) VALUES ($1, $2, $3)")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    tx.sql("DELETE FROM organizations WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
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
             is_suspended, created_at, brand, name_folded, settings)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
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
    .bind(Json(&organization.brand))
    .bind(sort_key(&organization.name))
    .bind(Json(&organization.settings))
    .execute()
    .await?;
    Ok(())
}

/// Changes everything about an organization but its id, birth and being the default.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, organization: &Organization) -> Result<u64> {
    tx.sql(
        "UPDATE organizations SET name = $3, handle = $4, external_id = $5, is_allow_registrations = $6, is_suspended = $7,
             brand = $8, name_folded = $9, settings = $10
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(&organization.id)
    .bind(&organization.name)
    .bind(&organization.handle)
    .bind(&organization.external_id)
    .bind(organization.is_allow_registrations)
    .bind(organization.is_suspended)
    .bind(Json(&organization.brand))
    .bind(sort_key(&organization.name))
    .bind(Json(&organization.settings))
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

/// Makes a user a member, who stays until the transaction ends; who is a member already stays one, and who is no user any
/// more becomes none. Tells whether the membership is new.
pub async fn insert_membership(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &OrganizationId,
    user: &UserId,
    now: Timestamp,
) -> Result<bool> {
    let (name, email) = crate::members::sort_keys(tx, env, user).await?;
    let rows = tx
        .sql(
            "INSERT INTO memberships (environment_id, organization_id, user_id, joined_at, name_folded, email_folded)
             SELECT environment_id, $2, id, $4, $5, $6 FROM users WHERE environment_id = $1 AND id = $3 FOR NO KEY UPDATE
             ON CONFLICT (environment_id, organization_id, user_id) DO NOTHING",
        )
        .bind(env)
        .bind(id)
        .bind(user)
        .bind(now)
        .bind(name)
        .bind(email)
        .execute()
        .await?;
    if rows == 1 {
        tx.sql(
            "UPDATE users SET has_organization = TRUE
             WHERE environment_id = $1 AND id = $2 AND has_organization = FALSE",
        )
        .bind(env)
        .bind(user)
        .execute()
        .await?;
    }
    Ok(rows == 1)
}

/// Ends a membership, with the roles and permissions held in it.
pub async fn delete_membership(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId, user: &UserId) -> Result<u64> {
    crate::roles::delete_of_member(tx, env, id, user).await?;
    crate::permissions::delete_of_member(tx, env, id, user).await?;
    let rows = tx
        .sql("DELETE FROM memberships WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(id)
        .bind(user)
        .execute()
        .await?;
    crate::members::count(tx, env, std::slice::from_ref(user)).await?;
    Ok(rows)
}
