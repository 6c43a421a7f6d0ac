//! Connected apps: third parties for which tokens are kept. Their sessions are in `connected_app_sessions`.

use domain::connected_apps::{ConnectedApp, Settings};
use domain::ids::{ConnectedAppId, EnvironmentId};
use domain::time::Timestamp;

use crate::db::{Json, Record, Result, Row, Tx};

/// A connected app with what we prove ourselves with there.
#[derive(Debug, Clone, PartialEq)]
pub struct Configured {
    /// What may be shown.
    pub app: ConnectedApp,
    /// The secret, sealed.
    pub secret_sealed: Option<String>,
}

impl Record for Configured {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            app: ConnectedApp {
                id: row.get("id")?,
                key: row.get("key")?,
                name: row.get("name")?,
                provider: row.get("provider")?,
                client_id: row.get("client_id")?,
                settings: row.get::<Json<Settings>>("settings")?.0,
                created_at: row.get("created_at")?,
            },
            secret_sealed: row.get("secret_sealed")?,
        })
    }
}

/// All of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND deleted_at IS NULL ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// The one with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedAppId) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The one with this id, which is not changed or deleted until the transaction ends: for what comes of consents to it.
pub async fn find_to_stay(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedAppId) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL FOR SHARE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The one with this id, also where it was deleted and has tokens left to be given back.
pub async fn find_with_deleted(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedAppId) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The one with this id; everybody else waits who changes it, until the end of the transaction.
pub async fn find_to_change(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedAppId) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL FOR UPDATE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The one with this key.
pub async fn find_by_key(tx: &mut Tx, env: &EnvironmentId, key: &str) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connected_apps WHERE environment_id = $1 AND key = $2 AND deleted_at IS NULL")
        .bind(env)
        .bind(key)
        .optional()
        .await
}

/// Adds one; a key that another one has is a unique violation of `connected_apps.key`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, new: &Configured) -> Result<()> {
    tx.sql(
        "INSERT INTO connected_apps (environment_id, id, key, name, provider, client_id, settings, secret_sealed, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(env)
    .bind(&new.app.id)
    .bind(&new.app.key)
    .bind(&new.app.name)
    .bind(&new.app.provider)
    .bind(&new.app.client_id)
    .bind(Json(&new.app.settings))
    .bind(&new.secret_sealed)
    .bind(new.app.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Writes what can be changed; a key that another one has is a unique violation of `connected_apps.key`.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, changed: &Configured) -> Result<u64> {
    tx.sql(
        "UPDATE connected_apps SET key = $3, name = $4, settings = $5, secret_sealed = $6
         WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL",
    )
    .bind(env)
    .bind(&changed.app.id)
    .bind(&changed.app.key)
    .bind(&changed.app.name)
    .bind(Json(&changed.app.settings))
    .bind(&changed.secret_sealed)
    .execute()
    .await
}

/// Takes one out of sight. Its secret stays for giving back the tokens; [`purge`] removes it with its sessions.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedAppId, now: Timestamp) -> Result<u64> {
    tx.sql("UPDATE connected_apps SET deleted_at = $3 WHERE environment_id = $1 AND id = $2 AND deleted_at IS NULL")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await
}

/// Removes some of what is left of deleted ones of all environments; tells how many rows. Sessions without tokens go at
/// once, those with tokens when they were given back, or if the deletion is as long ago as `late`; then the connected app
/// goes with its secret, but not before a call that was under way has ended: if the deletion is as long ago as `early`.
pub async fn purge(tx: &mut Tx, (late, early): (Timestamp, Timestamp), most: i64) -> Result<u64> {
    let sessions = tx
        .sql(
            "DELETE FROM connected_app_sessions WHERE (environment_id, id) IN
                 (SELECT s.environment_id, s.id FROM connected_apps a JOIN connected_app_sessions s
                     ON s.environment_id = a.environment_id AND s.connected_app_id = a.id
                  WHERE a.deleted_at IS NOT NULL
                      AND (s.status = 'asked' OR s.kept_sealed IS NULL OR a.deleted_at <= $1) LIMIT $2)",
        )
        .bind(late)
        .bind(most)
        .execute()
        .await?;
    let apps = tx
        .sql(
            "DELETE FROM connected_apps WHERE deleted_at <= $1 AND NOT EXISTS
                 (SELECT 1 FROM connected_app_sessions s WHERE s.environment_id = connected_apps.environment_id
                     AND s.connected_app_id = connected_apps.id)",
        )
        .bind(early)
        .execute()
        .await?;
    Ok(sessions + apps)
}
