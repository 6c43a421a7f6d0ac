//! What users sign in with.

use domain::ids::{EnvironmentId, IdentityId, UserId};
use domain::users::{Identity, IdentityType};

use crate::db::{Record, Result, Row, Tx};

impl Record for Identity {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            kind: row.get("type")?,
            value: row.get("value")?,
            value_folded: row.get("value_folded")?,
            connection_id: row.get("connection_id")?,
            is_verified: row.get("is_verified")?,
            is_primary: row.get("is_primary")?,
            created_at: row.get("created_at")?,
        })
    }
}

/// The identity with this folded value.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, kind: IdentityType, folded: &str) -> Result<Option<Identity>> {
    tx.sql("SELECT * FROM identities WHERE environment_id = $1 AND type = $2 AND value_folded = $3")
        .bind(env)
        .bind(kind)
        .bind(folded)
        .optional()
        .await
}

/// A user's identities, primary ones first, then by age.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<Identity>> {
    tx.sql(
        "SELECT * FROM identities WHERE environment_id = $1 AND user_id = $2 ORDER BY is_primary DESC, created_at, id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}

/// The e-mail addresses of these users, with whose they are: of each user primary ones first, then by age.
pub async fn list_emails_of(tx: &mut Tx, env: &EnvironmentId, users: &[UserId]) -> Result<Vec<(UserId, String)>> {
    tx.sql(
        "SELECT user_id, value FROM identities WHERE environment_id = $1 AND user_id IN ($list) AND type = 'email'
         ORDER BY is_primary DESC, created_at, id",
    )
    .bind(env)
    .bind_list(users)
    .all()
    .await
}

/// Adds an identity. A taken value is a unique violation of `identities.value_folded`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, identity: &Identity) -> Result<()> {
    tx.sql(
        "INSERT INTO identities (environment_id, id, user_id, type, value, value_folded, connection_id, is_verified,
             is_primary, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(env)
    .bind(&identity.id)
    .bind(&identity.user_id)
    .bind(identity.kind)
    .bind(&identity.value)
    .bind(&identity.value_folded)
    .bind(&identity.connection_id)
    .bind(identity.is_verified)
    .bind(identity.is_primary)
    .bind(identity.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Marks an identity as proved.
pub async fn verify(tx: &mut Tx, env: &EnvironmentId, id: &IdentityId) -> Result<u64> {
    tx.sql("UPDATE identities SET is_verified = TRUE WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
