//! Webhooks: who is told of which events.

use domain::ids::{EnvironmentId, WebhookId};
use domain::time::Timestamp;
use domain::webhooks::Webhook;

use crate::db::{Json, Record, Result, Row, Tx};
use crate::record;

impl Record for Webhook {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            endpoint: row.get("endpoint")?,
            description: row.get("description")?,
            event_types: row.get::<Json<Vec<String>>>("event_types")?.0,
            is_active: row.get("is_active")?,
            failing_since: row.get("failing_since")?,
            created_at: row.get("created_at")?,
        })
    }
}

/// All webhooks of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Webhook>> {
    tx.sql("SELECT * FROM webhooks WHERE environment_id = $1 AND deleted_at IS NULL ORDER BY id")
        .bind(env)
        .all()
        .await
}

/// One of an environment.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &WebhookId) -> Result<Option<Webhook>> {
    tx.sql("SELECT * FROM webhooks WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Adds one.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, webhook: &Webhook) -> Result<()> {
    tx.sql(
        "INSERT INTO webhooks (environment_id, id, name, endpoint, description, event_types, is_active, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(env)
    .bind(&webhook.id)
    .bind(&webhook.name)
    .bind(&webhook.endpoint)
    .bind(&webhook.description)
    .bind(Json(&webhook.event_types))
    .bind(webhook.is_active)
    .bind(webhook.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Writes everything of it that may change.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, webhook: &Webhook) -> Result<u64> {
    tx.sql(
        "UPDATE webhooks SET name = $3, description = $4, event_types = $5, is_active = $6, failing_since = $7
         WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL",
    )
    .bind(env)
    .bind(&webhook.id)
    .bind(&webhook.name)
    .bind(&webhook.description)
    .bind(Json(&webhook.event_types))
    .bind(webhook.is_active)
    .bind(webhook.failing_since)
    .execute()
    .await
}

/// Removes one from sight: nothing more is sent to it, and [`purge`] removes it with its deliveries.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &WebhookId, now: Timestamp) -> Result<u64> {
    tx.sql(
        "UPDATE webhooks SET deleted_at = $3, is_active = FALSE
         WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL",
    )
    .bind(env)
    .bind(id)
    .bind(now)
    .execute()
    .await
}

/// Writes down that something was accepted.
pub async fn works_again(tx: &mut Tx, env: &EnvironmentId, id: &WebhookId) -> Result<u64> {
    tx.sql(
        "UPDATE webhooks SET failing_since = NULL WHERE environment_id = $1 AND id = $2 AND failing_since IS NOT NULL",
    )
    .bind(env)
    .bind(id)
    .execute()
    .await
}

/// Writes down that something was not accepted, unless that is known.
pub async fn fails(tx: &mut Tx, env: &EnvironmentId, id: &WebhookId, now: Timestamp) -> Result<u64> {
    tx.sql("UPDATE webhooks SET failing_since = $3 WHERE environment_id = $1 AND id = $2 AND failing_since IS NULL")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await
}

/// Switches one off that has been failing since `before` or longer; tells whether this call did it.
pub async fn switch_off(tx: &mut Tx, env: &EnvironmentId, id: &WebhookId, before: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE webhooks SET is_active = FALSE
             WHERE environment_id = $1 AND id = $2 AND is_active = TRUE AND failing_since <= $3",
        )
        .bind(env)
        .bind(id)
        .bind(before)
        .execute()
        .await?;
    Ok(rows > 0)
}

/// A webhook, of whichever environment, that has something to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Whose it is.
    pub environment_id: EnvironmentId,
    /// Which one.
    pub id: WebhookId,
    /// Where to post to.
    pub endpoint: String,
    /// What it is called.
    pub name: String,
    /// Since when it accepted nothing.
    pub failing_since: Option<Timestamp>,
    /// A host of the environment.
    pub host: String,
    /// Since when the oldest of its deliveries is due.
    pub due_at: Timestamp,
}

record! { Lane { environment_id, id, endpoint, name, failing_since, host, due_at } }

/// The webhooks of all environments that have something due: those that accepted something lately, or were never tried,
/// before those that did not, and then the longest waiting first. The cost depends on how many webhooks there are, not on
/// how much waits.
pub async fn list_due(tx: &mut Tx, now: Timestamp, most: i64) -> Result<Vec<Lane>> {
    tx.sql(
        "SELECT * FROM (
             SELECT w.environment_id, w.id, w.endpoint, w.name, w.failing_since,
                 (SELECT MIN(h.host) FROM environment_hosts h WHERE h.environment_id = w.environment_id) AS host,
                 (SELECT MIN(d.run_at) FROM webhook_deliveries d WHERE d.environment_id = w.environment_id
                     AND d.webhook_id = w.id AND d.run_at IS NOT NULL) AS due_at
             FROM webhooks w WHERE w.is_active = TRUE
         ) AS lanes WHERE due_at <= $1 AND host IS NOT NULL
         ORDER BY CASE WHEN failing_since IS NULL THEN 0 ELSE 1 END, due_at LIMIT $2",
    )
    .bind(now)
    .bind(most)
    .all()
    .await
}

/// Removes some of what is left of deleted webhooks of all environments; tells how many rows.
pub async fn purge(tx: &mut Tx, most: i64) -> Result<u64> {
    let deliveries = tx
        .sql(
            "DELETE FROM webhook_deliveries WHERE (environment_id, id) IN
                 (SELECT d.environment_id, d.id FROM webhooks w JOIN webhook_deliveries d
                     ON d.environment_id = w.environment_id AND d.webhook_id = w.id
                  WHERE w.deleted_at IS NOT NULL LIMIT $1)",
        )
        .bind(most)
        .execute()
        .await?;
    let webhooks = tx
        .sql(
            "DELETE FROM webhooks WHERE deleted_at IS NOT NULL AND NOT EXISTS
                 (SELECT 1 FROM webhook_deliveries d WHERE d.environment_id = webhooks.environment_id
                     AND d.webhook_id = webhooks.id)",
        )
        .execute()
        .await?;
    Ok(deliveries + webhooks)
}
