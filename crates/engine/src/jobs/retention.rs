//! How long history is kept, and what goes from it earlier.

use domain::ids::{EnvironmentId, UserId};
use domain::time::Timestamp;
use serde_json::json;
use store::Tx;

use crate::Engine;
use crate::error::{Error, Result};

/// Rows in one transaction: nobody waits long for it.
const MOST: i64 = 500;

/// How long history is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Events, in days.
    pub events: i64,
    /// Deliveries of webhooks, in days.
    pub deliveries: i64,
    /// Requests for access that nobody decided on, in days.
    pub access_requests: i64,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            events: 400,
            deliveries: 30,
            access_requests: 90,
        }
    }
}

/// Removes history that is older than the settings want at `now`, a little at a time; tells how many rows.
pub async fn purge_once(engine: &Engine, now: Timestamp) -> Result<u64> {
    let Retention {
        events,
        deliveries,
        access_requests,
    } = engine.retention();
    let before = |days: i64| now.plus_seconds(-days.saturating_mul(86_400));
    let db = engine.db();
    let environments = db
        .read(async |tx: &mut Tx| Ok::<_, Error>(store::environments::list_ids(tx).await?))
        .await?;
    let mut total = 0;
    for env in &environments {
        // In a box: it is much longer than the rest.
        total += Box::pin(crate::access_requests::purge(engine, env, before(access_requests))).await?;
        loop {
            let removed = db
                .write(async |tx: &mut Tx| {
                    let removed = [
                        store::webhook_deliveries::purge(tx, env, before(deliveries), MOST).await?,
                        store::events::purge(tx, env, before(events), MOST).await?,
                    ];
                    Ok::<_, Error>(removed)
                })
                .await?;
            total += removed.iter().sum::<u64>();
            if removed.iter().all(|count| *count < MOST as u64) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }
    Ok(total)
}

/// Takes the personal data out of the events about a user: what is left is that something happened to this id (R212).
pub(super) async fn forget_user(engine: &Engine, env: &EnvironmentId, user: &UserId) -> Result<()> {
    let left = json!({ "user": { "id": user } }).to_string();
    loop {
        let changed = engine
            .db()
            .write(async |tx: &mut Tx| {
                Ok::<_, Error>(store::events::forget_some_of_user(tx, env, user, &left, MOST).await?)
            })
            .await?;
        if changed < MOST as u64 {
            return Ok(());
        }
    }
}
