//! Counters of tries within a window of time, shared by all nodes.

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Counts one more use, and tells how many there were in the window that began at or after `window_start`.
///
/// `kind` says what is counted (`code_sent`), `subject` for whom (a hash of an address, an account).
pub async fn take(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    window_start: Timestamp,
    now: Timestamp,
) -> Result<i64> {
    let (uses,): (i64,) = tx
        .sql(
            "INSERT INTO throttles (environment_id, kind, subject, window_start, uses) VALUES ($1, $2, $3, $5, 1)
             ON CONFLICT (environment_id, kind, subject) DO UPDATE SET
                 uses = CASE WHEN throttles.window_start < $4 THEN 1 ELSE throttles.uses + 1 END,
                 window_start = CASE WHEN throttles.window_start < $4 THEN excluded.window_start ELSE throttles.window_start END
             RETURNING uses",
        )
        .bind(env)
        .bind(kind)
        .bind(subject)
        .bind(window_start)
        .bind(now)
        .one()
        .await?;
    Ok(uses)
}

/// How many uses there were in the window that began at or after `window_start`.
pub async fn count(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    window_start: Timestamp,
) -> Result<i64> {
    let uses: Option<i64> = tx
        .sql("SELECT uses FROM throttles WHERE environment_id = $1 AND kind = $2 AND subject = $3 AND window_start >= $4")
        .bind(env)
        .bind(kind)
        .bind(subject)
        .bind(window_start)
        .optional()
        .await?;
    Ok(uses.unwrap_or(0))
}

/// Removes some counters whose window lies long back, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM throttles WHERE (environment_id, kind, subject) IN
             (SELECT environment_id, kind, subject FROM throttles WHERE window_start < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(most)
    .execute()
    .await
}
