//! The keys that sign an environment's tokens: one is current, the others are retired.

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A signing key as it rests: the private part sealed.
#[derive(Debug, Clone)]
pub struct SigningKeyRow {
    /// The `kid`.
    pub id: String,
    /// PKCS #8, sealed, base64url.
    pub private_key: String,
    /// The public JWK.
    pub public_key: String,
    /// `current`, or `retired`.
    pub status: String,
    /// Since when it exists.
    pub created_at: Timestamp,
    /// When another took its place.
    pub retired_at: Option<Timestamp>,
}

record! { SigningKeyRow { id, private_key, public_key, status, created_at, retired_at } }

/// All keys of an environment, the current one first, then by age, newest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<SigningKeyRow>> {
    tx.sql("SELECT * FROM signing_keys WHERE environment_id = $1 ORDER BY status, created_at DESC, id")
        .bind(env)
        .all()
        .await
}

/// Adds a key. A second current one is a unique violation.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, key: &SigningKeyRow) -> Result<()> {
    tx.sql(
        "INSERT INTO signing_keys (environment_id, id, private_key, public_key, status, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(env)
    .bind(&key.id)
    .bind(&key.private_key)
    .bind(&key.public_key)
    .bind(&key.status)
    .bind(key.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Retires the current key.
pub async fn retire_current(tx: &mut Tx, env: &EnvironmentId, now: Timestamp) -> Result<u64> {
    tx.sql(
        "UPDATE signing_keys SET status = 'retired', retired_at = $2 WHERE environment_id = $1 AND status = 'current'",
    )
    .bind(env)
    .bind(now)
    .execute()
    .await
}

/// Removes retired keys: what they signed is refused from now on.
pub async fn delete_retired(tx: &mut Tx, env: &EnvironmentId) -> Result<u64> {
    tx.sql("DELETE FROM signing_keys WHERE environment_id = $1 AND status = 'retired'")
        .bind(env)
        .execute()
        .await
}
