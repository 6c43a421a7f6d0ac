//! Sign-ins in progress. Their state lives here, never in the browser (R12).

use domain::ids::{EnvironmentId, FlowId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A flow as it rests: its state is JSON that only the engine reads.
#[derive(Debug, Clone)]
pub struct FlowRow {
    /// The unguessable id in its pages.
    pub id: FlowId,
    /// The hash of the cookie of the browser that started it (R13).
    pub browser_hash: String,
    /// Grows with each step, so that two posts of one step cannot both advance it.
    pub version: i64,
    /// The state, as JSON.
    pub state: String,
    /// When it starts over.
    pub expires_at: Timestamp,
}

record! { FlowRow { id, browser_hash, version, state, expires_at } }

/// The flow with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &FlowId) -> Result<Option<FlowRow>> {
    tx.sql("SELECT * FROM sign_in_flows WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Adds a flow.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, flow: &FlowRow) -> Result<()> {
    tx.sql(
        "INSERT INTO sign_in_flows (environment_id, id, browser_hash, version, state, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(env)
    .bind(&flow.id)
    .bind(&flow.browser_hash)
    .bind(flow.version)
    .bind(&flow.state)
    .bind(flow.expires_at)
    .execute()
    .await?;
    Ok(())
}

/// Sets the state of a flow that is still at `version`. Tells whether it was.
pub async fn advance(tx: &mut Tx, env: &EnvironmentId, id: &FlowId, version: i64, state: &str) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE sign_in_flows SET state = $4, version = version + 1
             WHERE environment_id = $1 AND id = $2 AND version = $3",
        )
        .bind(env)
        .bind(id)
        .bind(version)
        .bind(state)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes some flows that ran out, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM sign_in_flows WHERE (environment_id, id) IN
             (SELECT environment_id, id FROM sign_in_flows WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
