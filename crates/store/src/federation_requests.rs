//! Questions to outside providers that are under way: asked by one browser in one sign-in, answered once.

use domain::ids::{ConnectionId, EnvironmentId, FlowId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A question as it rests.
#[derive(Debug, Clone)]
pub struct FederationRequest {
    /// The hash of what goes to the provider and comes back (`state`, `RelayState`, `wctx`).
    pub id_hash: String,
    /// Who is asked.
    pub connection_id: ConnectionId,
    /// The sign-in that it is for.
    pub flow_id: FlowId,
    /// The hash of the cookie of the browser that was sent there (R182).
    pub browser_hash: String,
    /// What checks the answer, sealed.
    pub kept_sealed: String,
    /// When it was asked.
    pub created_at: Timestamp,
    /// Until when an answer counts.
    pub expires_at: Timestamp,
}

record! { FederationRequest { id_hash, connection_id, flow_id, browser_hash, kept_sealed, created_at, expires_at } }

/// Adds a question.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, new: &FederationRequest) -> Result<()> {
    tx.sql(
        "INSERT INTO federation_requests (environment_id, id_hash, connection_id, flow_id, browser_hash, kept_sealed,
             created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(env)
    .bind(&new.id_hash)
    .bind(&new.connection_id)
    .bind(&new.flow_id)
    .bind(&new.browser_hash)
    .bind(&new.kept_sealed)
    .bind(new.created_at)
    .bind(new.expires_at)
    .execute()
    .await?;
    Ok(())
}

/// The question with this hash.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id_hash: &str) -> Result<Option<FederationRequest>> {
    tx.sql("SELECT * FROM federation_requests WHERE environment_id = $1 AND id_hash = $2")
        .bind(env)
        .bind(id_hash)
        .optional()
        .await
}

/// Uses a question up. Tells whether it was still there: of several answers at once, one counts.
pub async fn take(tx: &mut Tx, env: &EnvironmentId, id_hash: &str) -> Result<bool> {
    let rows = tx
        .sql("DELETE FROM federation_requests WHERE environment_id = $1 AND id_hash = $2")
        .bind(env)
        .bind(id_hash)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes some questions that ran out, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM federation_requests WHERE (environment_id, id_hash) IN
             (SELECT environment_id, id_hash FROM federation_requests WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
