//! Codes sent by mail: bound to a flow and a purpose, at most one alive, dead after five wrong tries (R107).

use domain::ids::{EnvironmentId, FlowId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A code as it rests: only its keyed hash.
#[derive(Debug, Clone)]
pub struct OneTimeCode {
    /// What it proves: `sign_in`, `sign_up`, `reset`.
    pub purpose: String,
    /// The identifier it was sent to.
    pub subject: String,
    /// Its keyed hash.
    pub code_hash: String,
    /// Wrong tries left.
    pub tries_left: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

record! { OneTimeCode { purpose, subject, code_hash, tries_left, created_at, expires_at, used_at } }

/// The code of a flow for a purpose.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, flow: &FlowId, purpose: &str) -> Result<Option<OneTimeCode>> {
    tx.sql("SELECT * FROM one_time_codes WHERE environment_id = $1 AND flow_id = $2 AND purpose = $3")
        .bind(env)
        .bind(flow)
        .bind(purpose)
        .optional()
        .await
}

/// Puts a new code in the place of the old one.
pub async fn replace(tx: &mut Tx, env: &EnvironmentId, flow: &FlowId, code: &OneTimeCode) -> Result<()> {
    tx.sql(
        "INSERT INTO one_time_codes (environment_id, flow_id, purpose, subject, code_hash, tries_left, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (environment_id, flow_id, purpose) DO UPDATE SET subject = excluded.subject,
             code_hash = excluded.code_hash, tries_left = excluded.tries_left, created_at = excluded.created_at,
             expires_at = excluded.expires_at, used_at = NULL",
    )
    .bind(env)
    .bind(flow)
    .bind(&code.purpose)
    .bind(&code.subject)
    .bind(&code.code_hash)
    .bind(code.tries_left)
    .bind(code.created_at)
    .bind(code.expires_at)
    .execute()
    .await?;
    Ok(())
}

/// Takes one try of a living code, before it is compared. Tells whether there was one.
pub async fn take_try(tx: &mut Tx, env: &EnvironmentId, flow: &FlowId, purpose: &str, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE one_time_codes SET tries_left = tries_left - 1
             WHERE environment_id = $1 AND flow_id = $2 AND purpose = $3 AND used_at IS NULL AND tries_left > 0 AND expires_at > $4",
        )
        .bind(env)
        .bind(flow)
        .bind(purpose)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Uses up a code with this hash. Tells whether it was still unused.
pub async fn consume(
    tx: &mut Tx,
    env: &EnvironmentId,
    flow: &FlowId,
    purpose: &str,
    code_hash: &str,
    now: Timestamp,
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE one_time_codes SET used_at = $5
             WHERE environment_id = $1 AND flow_id = $2 AND purpose = $3 AND code_hash = $4 AND used_at IS NULL AND expires_at > $5",
        )
        .bind(env)
        .bind(flow)
        .bind(purpose)
        .bind(code_hash)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes some codes that ran out, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM one_time_codes WHERE (environment_id, flow_id, purpose) IN
             (SELECT environment_id, flow_id, purpose FROM one_time_codes WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
