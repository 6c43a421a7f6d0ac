//! Browsers in which somebody signed in, by the hash of their cookie.

use domain::ids::{EnvironmentId, UserId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Notes that a user signed in with a browser.
pub async fn upsert(tx: &mut Tx, env: &EnvironmentId, user: &UserId, browser: &str, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO known_browsers (environment_id, user_id, browser_hash, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, user_id, browser_hash) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(env)
    .bind(user)
    .bind(browser)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Whether a user signed in with a browser since a moment.
pub async fn is_known(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    browser: &str,
    since: Timestamp,
) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .sql(
            "SELECT seen_at FROM known_browsers
             WHERE environment_id = $1 AND user_id = $2 AND browser_hash = $3 AND seen_at >= $4",
        )
        .bind(env)
        .bind(user)
        .bind(browser)
        .bind(since)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Forgets the browsers of a user.
pub async fn delete_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<u64> {
    tx.sql("DELETE FROM known_browsers WHERE environment_id = $1 AND user_id = $2")
        .bind(env)
        .bind(user)
        .execute()
        .await
}

/// Removes some that nobody signed in with since a moment, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM known_browsers WHERE (environment_id, user_id, browser_hash) IN
             (SELECT environment_id, user_id, browser_hash FROM known_browsers WHERE seen_at < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(most)
    .execute()
    .await
}
