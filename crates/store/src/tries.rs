//! Failures that are not an account's: of identifiers that nobody has, and of browsers that know an account.

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Takes one try, unless there is none now; tells how many failed by it. Each `limit`th one locks until `locked_until`, or, after
/// `many`, until `longer`.
pub async fn take(
    tx: &mut Tx,
    env: &EnvironmentId,
    subject: &str,
    (limit, locked_until): (i64, Timestamp),
    (many, longer): (i64, Timestamp),
    now: Timestamp,
) -> Result<Option<i64>> {
    tx.sql(
        "INSERT INTO tries (environment_id, subject, failures, locked_until, failed_at)
         VALUES ($1, $2, 1, CASE WHEN $3 = 1 THEN CAST($5 AS BIGINT) END, $4)
         ON CONFLICT (environment_id, subject) DO UPDATE SET
             failures = tries.failures + 1,
             locked_until = CASE WHEN (tries.failures + 1) % $3 <> 0 THEN NULL
                 WHEN tries.failures + 1 >= $6 THEN CAST($7 AS BIGINT) ELSE CAST($5 AS BIGINT) END,
             failed_at = excluded.failed_at
         WHERE tries.locked_until IS NULL OR tries.locked_until <= $4
         RETURNING failures",
    )
    .bind(env)
    .bind(subject)
    .bind(limit)
    .bind(now)
    .bind(locked_until)
    .bind(many)
    .bind(longer)
    .optional()
    .await
}

/// Gives one back that did not fail.
pub async fn give_back(tx: &mut Tx, env: &EnvironmentId, subject: &str) -> Result<u64> {
    tx.sql(
        "UPDATE tries SET failures = failures - 1, locked_until = NULL
         WHERE environment_id = $1 AND subject = $2 AND failures > 0",
    )
    .bind(env)
    .bind(subject)
    .execute()
    .await
}

/// Until when there is no try; it may be over.
pub async fn locked_until(tx: &mut Tx, env: &EnvironmentId, subject: &str) -> Result<Option<Timestamp>> {
    let found: Option<(Option<Timestamp>,)> = tx
        .sql("SELECT locked_until FROM tries WHERE environment_id = $1 AND subject = $2")
        .bind(env)
        .bind(subject)
        .optional()
        .await?;
    Ok(found.and_then(|(until,)| until))
}

/// Takes failures back.
pub async fn clear(tx: &mut Tx, env: &EnvironmentId, subject: &str) -> Result<u64> {
    tx.sql("DELETE FROM tries WHERE environment_id = $1 AND subject = $2")
        .bind(env)
        .bind(subject)
        .execute()
        .await
}

/// Removes some that nothing was added to since a moment, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM tries WHERE (environment_id, subject) IN
             (SELECT environment_id, subject FROM tries WHERE failed_at < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(most)
    .execute()
    .await
}
