//! Single sign-on sessions.

use domain::ids::{EnvironmentId, SessionId, UserId};
use domain::sessions::Session;
use domain::time::Timestamp;

use crate::db::{Json, Record, Result, Row, Tx};

impl Record for Session {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            secret_hash: row.get("secret_hash")?,
            authenticated_at: row.get("authenticated_at")?,
            last_seen_at: row.get("last_seen_at")?,
            idle_lifetime: row.get("idle_lifetime")?,
            is_persistent: row.get("is_persistent")?,
            methods: row.get("methods")?,
            user_agent: row.get("user_agent")?,
            ip_address: row.get("ip_address")?,
            created_at: row.get("created_at")?,
            ended_at: row.get("ended_at")?,
            second_factors: row.get::<Json<_>>("second_factors")?.0,
            connection_id: row.get("connection_id")?,
            first_contact: row.get("first_contact")?,
        })
    }
}

/// The session that a cookie proves.
pub async fn find_by_secret(tx: &mut Tx, env: &EnvironmentId, secret_hash: &str) -> Result<Option<Session>> {
    tx.sql("SELECT * FROM sessions WHERE environment_id = $1 AND secret_hash = $2")
        .bind(env)
        .bind(secret_hash)
        .optional()
        .await
}

/// The session with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &SessionId) -> Result<Option<Session>> {
    tx.sql("SELECT * FROM sessions WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The sessions of a user that were not ended, the one used last first.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId, most: i64) -> Result<Vec<Session>> {
    tx.sql(
        "SELECT * FROM sessions WHERE environment_id = $1 AND user_id = $2 AND ended_at IS NULL
         ORDER BY last_seen_at DESC, id LIMIT $3",
    )
    .bind(env)
    .bind(user)
    .bind(most)
    .all()
    .await
}

/// Adds a session.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, session: &Session) -> Result<()> {
    tx.sql(
        "INSERT INTO sessions (environment_id, id, user_id, secret_hash, authenticated_at, last_seen_at, idle_lifetime,
             is_persistent, methods, user_agent, ip_address, created_at, second_factors, connection_id, first_contact)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(env)
    .bind(&session.id)
    .bind(&session.user_id)
    .bind(&session.secret_hash)
    .bind(session.authenticated_at)
    .bind(session.last_seen_at)
    .bind(session.idle_lifetime)
    .bind(session.is_persistent)
    .bind(&session.methods)
    .bind(&session.user_agent)
    .bind(&session.ip_address)
    .bind(session.created_at)
    .bind(Json(&session.second_factors))
    .bind(&session.connection_id)
    .bind(&session.first_contact)
    .execute()
    .await?;
    Ok(())
}

/// Notes that a session was used, unless it was within the last minute, or the last tenth of the time that it may be idle, if
/// that is less: nobody measures idleness finer than that. One that was idle for too long stays so.
pub async fn touch(tx: &mut Tx, env: &EnvironmentId, id: &SessionId, now: Timestamp) -> Result<u64> {
    tx.sql(
        "UPDATE sessions SET last_seen_at = $3 WHERE environment_id = $1 AND id = $2 AND (last_seen_at < $4 OR last_seen_at + idle_lifetime * 100000 < $3)
             AND last_seen_at + idle_lifetime * 1000000 > $3",
    )
    .bind(env)
    .bind(id)
    .bind(now)
    .bind(now.plus_seconds(-60))
    .execute()
    .await
}

/// Ends a session. Tells whether it was still going.
pub async fn end(tx: &mut Tx, env: &EnvironmentId, id: &SessionId, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql("UPDATE sessions SET ended_at = $3 WHERE environment_id = $1 AND id = $2 AND ended_at IS NULL")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Ends all sessions of a user but the one named.
pub async fn end_of_user(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    but: Option<&SessionId>,
    now: Timestamp,
) -> Result<u64> {
    tx.sql(
        "UPDATE sessions SET ended_at = $3 WHERE environment_id = $1 AND user_id = $2 AND ended_at IS NULL
             AND (CAST($4 AS TEXT) IS NULL OR id <> $4)",
    )
    .bind(env)
    .bind(user)
    .bind(now)
    .bind(but)
    .execute()
    .await
}

/// Removes some sessions that ended, or that nobody can use any more, before a moment; of all environments.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM sessions WHERE (environment_id, id) IN
             (SELECT environment_id, id FROM sessions WHERE created_at < $1 LIMIT $2)",
    )
    .bind(before.plus_seconds(-domain::sessions::ABSOLUTE_LIFETIME))
    .bind(most)
    .execute()
    .await
}
