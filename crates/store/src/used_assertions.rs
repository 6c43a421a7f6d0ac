//! Assertions that were accepted, until they expire: none is accepted twice (R164).

use domain::ids::{ConnectionId, EnvironmentId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Uses an assertion up. Tells whether it is the first time.
pub async fn insert(
    tx: &mut Tx,
    env: &EnvironmentId,
    connection: &ConnectionId,
    hash: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO used_assertions (environment_id, connection_id, assertion_hash, expires_at)
             VALUES ($1, $2, $3, $4) ON CONFLICT (environment_id, connection_id, assertion_hash) DO NOTHING",
        )
        .bind(env)
        .bind(connection)
        .bind(hash)
        .bind(expires_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes some that expired, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM used_assertions WHERE (environment_id, connection_id, assertion_hash) IN
             (SELECT environment_id, connection_id, assertion_hash FROM used_assertions
              WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
