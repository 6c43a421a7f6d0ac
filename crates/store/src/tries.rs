//! Failures that are not an account's: of identifiers that nobody has, and of browsers that know an account.

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Result, Statement, Tx};

/// How often somebody may fail, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Each time so many failed in a row, there is no try until a moment,
    pub limit: i64,
    /// this one;
    pub until: Timestamp,
    /// and when so many failed in all,
    pub many: i64,
    /// until this one.
    pub longer: Timestamp,
}

/// Until when there is no try after one more that fails. The same for an account (`users`) and for what is counted here.
macro_rules! locked_after {
    ($failures:literal) => {
        concat!(
            "CASE WHEN ",
            $failures,
            " % $3 <> 0 THEN NULL WHEN ",
            $failures,
            " >= $6 THEN CAST($7 AS BIGINT) ELSE CAST($5 AS BIGINT) END"
        )
    };
}
pub(crate) use locked_after;

/// Takes one try, unless there is none now; tells how many failed by it.
pub async fn take(
    tx: &mut Tx,
    env: &EnvironmentId,
    subject: &str,
    limits: Limits,
    now: Timestamp,
) -> Result<Option<i64>> {
    let statement = tx.sql(concat!(
        "INSERT INTO tries (environment_id, subject, failures, locked_until, failed_at)
         VALUES ($1, $2, 1, ",
        locked_after!("1"),
        ", $4)
         ON CONFLICT (environment_id, subject) DO UPDATE SET
             failures = tries.failures + 1, locked_until = ",
        locked_after!("(tries.failures + 1)"),
        ", failed_at = excluded.failed_at
         WHERE tries.locked_until IS NULL OR tries.locked_until <= $4
         RETURNING failures"
    ));
    limits.bound(statement.bind(env).bind(subject), now).optional().await
}

impl Limits {
    /// From `$3` on.
    pub(crate) fn bound(self, statement: Statement<'_>, now: Timestamp) -> Statement<'_> {
        let Self {
            limit,
            until,
            many,
            longer,
        } = self;
        statement.bind(limit).bind(now).bind(until).bind(many).bind(longer)
    }
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
