//! Work to be done after a commit. A job is claimed by moving its time forward: whoever dies leaves it to another.

use domain::ids::{EnvironmentId, JobId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A job as it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobRow {
    /// Whose it is.
    pub environment_id: EnvironmentId,
    /// Its id.
    pub id: JobId,
    /// What is to be done: `send_email`.
    pub kind: String,
    /// With what, sealed.
    pub payload: String,
    /// How often it was claimed.
    pub attempts: i64,
    /// When it was asked for.
    pub created_at: Timestamp,
}

record! { JobRow { environment_id, id, kind, payload, attempts, created_at } }

/// Adds a job to be run at `run_at`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, job: &JobRow, run_at: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO jobs (environment_id, id, kind, payload, attempts, run_at, created_at)
         VALUES ($1, $2, $3, $4, 0, $5, $6)",
    )
    .bind(env)
    .bind(&job.id)
    .bind(&job.kind)
    .bind(&job.payload)
    .bind(run_at)
    .bind(job.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Which jobs: each lane is worked off by itself, so that a provider of text messages who is slow keeps no mail waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Text messages.
    Texts,
    /// Everything else.
    Others,
}

/// A statement about the due jobs of a lane: each lane has an index, which is found by these words.
macro_rules! of_lane {
    ($lane:expr, $before:literal, $after:literal) => {
        match $lane {
            Lane::Texts => concat!($before, "FROM jobs WHERE run_at <= $1 AND kind = 'send_sms' ", $after),
            Lane::Others => concat!($before, "FROM jobs WHERE run_at <= $1 AND kind <> 'send_sms' ", $after),
        }
    };
}

/// The statement that claims jobs.
pub fn claim_text(lane: Lane) -> &'static str {
    of_lane!(
        lane,
        "UPDATE jobs SET attempts = attempts + 1, run_at = $2 WHERE (environment_id, id) IN
             (SELECT environment_id, id ",
        "ORDER BY run_at LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING environment_id, id, kind, payload, attempts, created_at"
    )
}

/// Claims some jobs of a lane that are due, of all environments, until `lease`: nobody else sees them before.
pub async fn claim(tx: &mut Tx, lane: Lane, now: Timestamp, lease: Timestamp, most: i64) -> Result<Vec<JobRow>> {
    let claim = tx.sql(claim_text(lane));
    claim.bind(now).bind(lease).bind(most).all().await
}

/// Removes a job that is done, or given up.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &JobId) -> Result<u64> {
    tx.sql("DELETE FROM jobs WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Puts a job off.
pub async fn retry_at(tx: &mut Tx, env: &EnvironmentId, id: &JobId, run_at: Timestamp) -> Result<u64> {
    tx.sql("UPDATE jobs SET run_at = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(run_at)
        .execute()
        .await
}

/// Whether any job of a lane is due, in any environment.
pub async fn is_any_due(tx: &mut Tx, lane: Lane, now: Timestamp) -> Result<bool> {
    let due: Option<i64> = tx
        .sql(of_lane!(lane, "SELECT run_at ", "ORDER BY run_at LIMIT 1"))
        .bind(now)
        .optional()
        .await?;
    Ok(due.is_some())
}
