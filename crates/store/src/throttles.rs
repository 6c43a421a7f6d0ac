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

/// Counts one more use, unless there were `most` within the last `window` seconds; tells whether it was counted.
///
/// The window slides, in sixths: a counter belongs to one sixth, and seven of them cover every moment of the window. So
/// no `window` ever holds more than `most` uses, wherever it begins.
pub async fn take_sliding(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    (most, window): (i64, i64),
    now: Timestamp,
) -> Result<bool> {
    let uses = count_sliding(tx, env, kind, subject, window, now).await?;
    if uses > most {
        // What is refused is not counted, or refusals would keep the counter full for ever.
        tx.sql("UPDATE throttles SET uses = uses - 1 WHERE environment_id = $1 AND kind = $2 AND subject = $3")
            .bind(env)
            .bind(kind)
            .bind(parts(subject, window, now)[0].as_str())
            .execute()
            .await?;
    }
    Ok(uses <= most)
}

/// Counts one more use, and tells how many there were within the last `window` seconds, this one included.
pub async fn count_sliding(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    window: i64,
    now: Timestamp,
) -> Result<i64> {
    take(tx, env, kind, &parts(subject, window, now)[0], Timestamp(0), now).await?;
    sum_sliding(tx, env, kind, subject, window, now).await
}

/// How many uses there were within the last `window` seconds.
pub async fn sum_sliding(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    window: i64,
    now: Timestamp,
) -> Result<i64> {
    let parts = parts(subject, window, now);
    let (uses,): (i64,) = tx
        .sql(
            "SELECT CAST(COALESCE(SUM(uses), 0) AS BIGINT) FROM throttles WHERE environment_id = $1 AND kind = $2
                 AND subject IN ($3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(env)
        .bind(kind)
        .bind(&parts[0])
        .bind(&parts[1])
        .bind(&parts[2])
        .bind(&parts[3])
        .bind(&parts[4])
        .bind(&parts[5])
        .bind(&parts[6])
        .one()
        .await?;
    Ok(uses)
}

/// When a use fits again within the last `window` seconds, where `most` do: once enough of them lie further back.
pub async fn free_at(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: &str,
    subject: &str,
    (most, window): (i64, i64),
    now: Timestamp,
) -> Result<Timestamp> {
    let (sixth, current) = sixth_of(window, now);
    let mut left = sum_sliding(tx, env, kind, subject, window, now).await?;
    for (back, part) in parts(subject, window, now).iter().enumerate().rev() {
        left -= latest(tx, env, kind, part).await?.map_or(0, |(uses, _)| uses);
        if left < most || back == 0 {
            let back = i64::try_from(back).unwrap_or_default();
            return Ok(Timestamp(0).plus_seconds((current - back + 7) * sixth));
        }
    }
    Ok(now)
}

/// What is counted: how often, and since when.
pub async fn latest(tx: &mut Tx, env: &EnvironmentId, kind: &str, subject: &str) -> Result<Option<(i64, Timestamp)>> {
    tx.sql("SELECT uses, window_start FROM throttles WHERE environment_id = $1 AND kind = $2 AND subject = $3")
        .bind(env)
        .bind(kind)
        .bind(subject)
        .optional()
        .await
}

/// The seconds of a sixth of a window, and the number of the present one.
fn sixth_of(window: i64, now: Timestamp) -> (i64, i64) {
    let sixth = (window / 6).max(1);
    (sixth, now.seconds() / sixth)
}

/// The counters that cover a window: the present sixth of it, and the six before.
fn parts(subject: &str, window: i64, now: Timestamp) -> Vec<String> {
    let (_, current) = sixth_of(window, now);
    (0..7).map(|back| format!("{subject}#{}", current - back)).collect()
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
