//! Answers of outside providers that were verified and wait for the browser that they belong to.

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// An answer as it rests.
#[derive(Debug, Clone)]
pub struct FederationAnswer {
    /// The hash of its name.
    pub id_hash: String,
    /// What was verified, sealed.
    pub answer_sealed: String,
    /// Until when it waits.
    pub expires_at: Timestamp,
}

record! { FederationAnswer { id_hash, answer_sealed, expires_at } }

/// Adds an answer.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, new: &FederationAnswer) -> Result<()> {
    tx.sql(
        "INSERT INTO federation_answers (environment_id, id_hash, answer_sealed, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(env)
    .bind(&new.id_hash)
    .bind(&new.answer_sealed)
    .bind(new.expires_at)
    .execute()
    .await?;
    Ok(())
}

/// Takes an answer: of several that ask for it at once, one gets it.
pub async fn take(tx: &mut Tx, env: &EnvironmentId, id_hash: &str) -> Result<Option<FederationAnswer>> {
    tx.sql(
        "DELETE FROM federation_answers WHERE environment_id = $1 AND id_hash = $2
         RETURNING id_hash, answer_sealed, expires_at",
    )
    .bind(env)
    .bind(id_hash)
    .optional()
    .await
}

/// Removes some that nobody asked for in time, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM federation_answers WHERE (environment_id, id_hash) IN
             (SELECT environment_id, id_hash FROM federation_answers WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
