//! What webhooks are to be told, and what became of it. A delivery is claimed by moving its time forward: whoever dies
//! leaves it to another.

use domain::ids::{DeliveryId, EnvironmentId, EventId, WebhookId};
use domain::time::Timestamp;
use domain::webhooks::{Delivery, DeliveryStatus};

use crate::db::{Error, Record, Result, Row, Tx};
use crate::record;

impl Record for Delivery {
    fn read(row: &Row<'_>) -> Result<Self> {
        let status: String = row.get("status")?;
        Ok(Self {
            id: row.get("id")?,
            webhook_id: row.get("webhook_id")?,
            event_id: row.get("event_id")?,
            event_type: row.get("event_type")?,
            status: DeliveryStatus::parse(&status).ok_or_else(|| Error::Decode {
                column: "status".to_owned(),
                reason: status,
            })?,
            attempts: row.get("attempts")?,
            run_at: row.get("run_at")?,
            response_status: row.get("response_status")?,
            response_text: row.get("response_text")?,
            problem: row.get("problem")?,
            attempted_at: row.get("attempted_at")?,
            created_at: row.get("created_at")?,
        })
    }
}

/// Asks for an event to be told to a webhook, if that is still there.
pub async fn insert(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &DeliveryId,
    webhook: &WebhookId,
    (event, event_type): (&EventId, &str),
    now: Timestamp,
) -> Result<u64> {
    tx.sql(
        "INSERT INTO webhook_deliveries (environment_id, id, webhook_id, event_id, event_type, status, attempts, run_at,
             created_at)
         SELECT w.environment_id, $3, w.id, $4, $5, 'pending', 0, $6, $6 FROM webhooks w
         WHERE w.environment_id = $1 AND w.id = $2 AND w.is_active = TRUE",
    )
    .bind(env)
    .bind(webhook)
    .bind(id)
    .bind(event)
    .bind(event_type)
    .bind(now)
    .execute()
    .await
}

/// A delivery that was claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Which one.
    pub id: DeliveryId,
    /// What it tells of.
    pub event_id: EventId,
    /// How often it was claimed: the name of this claim.
    pub attempts: i64,
}

record! { Claimed { id, event_id, attempts } }

/// Claims some deliveries of a webhook that are due, until `lease`: nobody else sees them before.
pub async fn claim(
    tx: &mut Tx,
    env: &EnvironmentId,
    webhook: &WebhookId,
    (now, lease): (Timestamp, Timestamp),
    most: i64,
) -> Result<Vec<Claimed>> {
    tx.sql(
        "UPDATE webhook_deliveries SET attempts = attempts + 1, run_at = $4 WHERE (environment_id, id) IN
             (SELECT d.environment_id, d.id FROM webhook_deliveries d
              WHERE d.environment_id = $1 AND d.webhook_id = $2 AND d.run_at <= $3 AND EXISTS
                  (SELECT 1 FROM webhooks w WHERE w.environment_id = $1 AND w.id = $2 AND w.is_active = TRUE)
              ORDER BY d.run_at LIMIT $5 FOR UPDATE SKIP LOCKED)
         RETURNING id, event_id, attempts",
    )
    .bind(env)
    .bind(webhook)
    .bind(now)
    .bind(lease)
    .bind(most)
    .all()
    .await
}

/// What became of one try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tried {
    /// How far the delivery is now.
    pub status: DeliveryStatus,
    /// When it is tried again.
    pub run_at: Option<Timestamp>,
    /// The status of the answer.
    pub response_status: Option<i64>,
    /// The beginning of the answer.
    pub response_text: Option<String>,
    /// Why there was no answer.
    pub problem: Option<String>,
    /// When.
    pub attempted_at: Timestamp,
}

/// Writes down what became of a try, unless somebody else has claimed the delivery since.
pub async fn record(tx: &mut Tx, env: &EnvironmentId, claimed: &Claimed, tried: &Tried) -> Result<u64> {
    tx.sql(
        "UPDATE webhook_deliveries SET status = $4, run_at = $5, response_status = $6, response_text = $7, problem = $8,
             attempted_at = $9
         WHERE environment_id = $1 AND id = $2 AND attempts = $3 AND status = 'pending'",
    )
    .bind(env)
    .bind(&claimed.id)
    .bind(claimed.attempts)
    .bind(tried.status.as_str())
    .bind(tried.run_at)
    .bind(tried.response_status)
    .bind(&tried.response_text)
    .bind(&tried.problem)
    .bind(tried.attempted_at)
    .execute()
    .await
}

/// One of an environment.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &DeliveryId) -> Result<Option<Delivery>> {
    tx.sql("SELECT * FROM webhook_deliveries WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The deliveries of a webhook, latest first, from behind `after`.
pub async fn list(
    tx: &mut Tx,
    env: &EnvironmentId,
    webhook: &WebhookId,
    after: Option<&DeliveryId>,
    most: i64,
) -> Result<Vec<Delivery>> {
    let statement = match after {
        None => {
            "SELECT * FROM webhook_deliveries WHERE environment_id = $1 AND webhook_id = $2 ORDER BY id DESC LIMIT $3"
        }
        Some(_) => {
            "SELECT * FROM webhook_deliveries WHERE environment_id = $1 AND webhook_id = $2 AND id < $4
             ORDER BY id DESC LIMIT $3"
        }
    };
    let statement = tx.sql(statement).bind(env).bind(webhook).bind(most);
    match after {
        None => statement.all().await,
        Some(after) => statement.bind(after).all().await,
    }
}

/// Removes some of the oldest deliveries of an environment that were made before a moment.
pub async fn purge(tx: &mut Tx, env: &EnvironmentId, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM webhook_deliveries WHERE environment_id = $1 AND id IN
             (SELECT id FROM (SELECT id, created_at FROM webhook_deliveries WHERE environment_id = $1
                 ORDER BY id LIMIT $3) AS oldest WHERE created_at < $2)",
    )
    .bind(env)
    .bind(before)
    .bind(most)
    .execute()
    .await
}
