//! What happened: the audit log, written in the transaction of what it tells of (R209).

use domain::ids::{EnvironmentId, EventId, UserId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Its id.
    pub id: EventId,
    /// `user.created`, …
    pub kind: String,
    /// `api`, `admin` or `user`.
    pub source: String,
    /// The user it is about.
    pub user_id: Option<String>,
    /// The organization it is about.
    pub organization_id: Option<String>,
    /// The application it came through.
    pub application_id: Option<String>,
    /// JSON.
    pub data: String,
    /// Where the request came from.
    pub ip_address: Option<String>,
    /// Which request it was.
    pub request_id: Option<String>,
    /// When.
    pub created_at: Timestamp,
}

record! { EventRow { id, kind, source, user_id, organization_id, application_id, data, ip_address, request_id, created_at } }

/// Adds an event.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, event: &EventRow) -> Result<()> {
    tx.sql(
        "INSERT INTO events (environment_id, id, type, source, user_id, organization_id, application_id, data, ip_address,
             request_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(env)
    .bind(&event.id)
    .bind(&event.kind)
    .bind(&event.source)
    .bind(&event.user_id)
    .bind(&event.organization_id)
    .bind(&event.application_id)
    .bind(&event.data)
    .bind(&event.ip_address)
    .bind(&event.request_id)
    .bind(event.created_at)
    .execute()
    .await?;
    Ok(())
}

/// The latest events of an environment, newest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId, most: i64) -> Result<Vec<EventRow>> {
    tx.sql(
        "SELECT id, type AS kind, source, user_id, organization_id, application_id, data, ip_address, request_id, created_at
         FROM events WHERE environment_id = $1 ORDER BY id DESC LIMIT $2",
    )
    .bind(env)
    .bind(most)
    .all()
    .await
}

/// Takes from the past events about a user what says more about the person than an id: all payloads become `data`, and
/// addresses that the person came from are forgotten (R212). Events that a webhook still has to be told of stay as they
/// are, see [`forget_some_of_user`].
pub async fn forget_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId, data: &str) -> Result<u64> {
    tx.sql(
        "UPDATE events SET data = $3, ip_address = CASE WHEN source = 'user' THEN NULL ELSE ip_address END
         WHERE environment_id = $1 AND user_id = $2 AND NOT EXISTS
             (SELECT 1 FROM webhook_deliveries d WHERE d.environment_id = $1 AND d.event_id = events.id
                 AND d.run_at IS NOT NULL)",
    )
    .bind(env)
    .bind(user)
    .bind(data)
    .execute()
    .await
}

/// Takes from one past event what it says of a person: its payload becomes `data`. One that a webhook still has to be told
/// of stays as it is.
pub async fn forget(tx: &mut Tx, env: &EnvironmentId, id: &EventId, data: &str) -> Result<u64> {
    tx.sql(
        "UPDATE events SET data = $3, ip_address = NULL WHERE environment_id = $1 AND id = $2 AND NOT EXISTS
             (SELECT 1 FROM webhook_deliveries d WHERE d.environment_id = $1 AND d.event_id = events.id
                 AND d.run_at IS NOT NULL)",
    )
    .bind(env)
    .bind(id)
    .bind(data)
    .execute()
    .await
}

/// Says whom an event was about, now that it is known: what is forgotten of that user is forgotten of it, too.
pub async fn attribute(tx: &mut Tx, env: &EnvironmentId, id: &EventId, user: &UserId) -> Result<u64> {
    tx.sql("UPDATE events SET user_id = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(user)
        .execute()
        .await
}

/// One of an environment.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &EventId) -> Result<Option<EventRow>> {
    tx.sql(
        "SELECT id, type AS kind, source, user_id, organization_id, application_id, data, ip_address, request_id, created_at
         FROM events WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(id)
    .optional()
    .await
}

/// Removes some of the oldest events of an environment that happened before a moment.
pub async fn purge(tx: &mut Tx, env: &EnvironmentId, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM events WHERE environment_id = $1 AND id IN
             (SELECT id FROM (SELECT id, created_at FROM events WHERE environment_id = $1 ORDER BY id LIMIT $3) AS oldest
              WHERE created_at < $2)",
    )
    .bind(env)
    .bind(before)
    .bind(most)
    .execute()
    .await
}

/// Takes everything but its id out of some of the events about a user: what is left, `data`, is the same for each.
pub async fn forget_some_of_user(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    data: &str,
    most: i64,
) -> Result<u64> {
    tx.sql(
        "UPDATE events SET data = $3, ip_address = NULL WHERE environment_id = $1 AND id IN
             (SELECT id FROM events WHERE environment_id = $1 AND user_id = $2
                 AND (data <> $3 OR ip_address IS NOT NULL) ORDER BY id LIMIT $4)",
    )
    .bind(env)
    .bind(user)
    .bind(data)
    .bind(most)
    .execute()
    .await
}
