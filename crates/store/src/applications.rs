//! Applications with their URLs and connections.

use domain::applications::{Application, ApplicationSettings, UrlKind};
use domain::ids::{ApplicationId, ConnectionId, EnvironmentId};

use crate::db::{Json, Record, Result, Row, Tx};

impl Record for Application {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            kind: row.get("type")?,
            secret_hash: row.get("secret_hash")?,
            secret_sealed: row.get("secret_sealed")?,
            login_uri: row.get("login_uri")?,
            homepage_uri: row.get("homepage_uri")?,
            organization_id: row.get("organization_id")?,
            settings: row.get::<Json<ApplicationSettings>>("settings")?.0,
            created_at: row.get("created_at")?,
        })
    }
}

/// All applications of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Application>> {
    tx.sql("SELECT * FROM applications WHERE environment_id = $1 ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// Adds an application, or sets everything but its id, type and birth when it exists.
pub async fn upsert(tx: &mut Tx, env: &EnvironmentId, application: &Application) -> Result<()> {
    tx.sql(
        "INSERT INTO applications (environment_id, id, name, type, secret_hash, secret_sealed, login_uri, homepage_uri,
             organization_id, settings, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (environment_id, id) DO UPDATE SET name = excluded.name, secret_hash = excluded.secret_hash,
             secret_sealed = excluded.secret_sealed, login_uri = excluded.login_uri, homepage_uri = excluded.homepage_uri,
             organization_id = excluded.organization_id, settings = excluded.settings",
    )
    .bind(env)
    .bind(&application.id)
    .bind(&application.name)
    .bind(application.kind)
    .bind(&application.secret_hash)
    .bind(&application.secret_sealed)
    .bind(&application.login_uri)
    .bind(&application.homepage_uri)
    .bind(&application.organization_id)
    .bind(Json(&application.settings))
    .bind(application.created_at)
    .execute()
    .await?;
    Ok(())
}

/// The URLs of every application of an environment: application, kind, URL.
pub async fn list_urls(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ApplicationId, String, String)>> {
    tx.sql("SELECT application_id, kind, url FROM application_urls WHERE environment_id = $1 ORDER BY application_id, kind, url")
        .bind(env)
        .all()
        .await
}

/// Allows a URL; one that is allowed already stays.
pub async fn insert_url(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId, kind: UrlKind, url: &str) -> Result<()> {
    tx.sql(
        "INSERT INTO application_urls (environment_id, application_id, kind, url) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, application_id, kind, url) DO NOTHING",
    )
    .bind(env)
    .bind(id)
    .bind(kind.as_str())
    .bind(url)
    .execute()
    .await?;
    Ok(())
}

/// Removes all URLs of a kind.
pub async fn delete_urls(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId, kind: UrlKind) -> Result<u64> {
    tx.sql("DELETE FROM application_urls WHERE environment_id = $1 AND application_id = $2 AND kind = $3")
        .bind(env)
        .bind(id)
        .bind(kind.as_str())
        .execute()
        .await
}

/// Which connections every application of an environment uses.
pub async fn list_connections(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ApplicationId, ConnectionId)>> {
    tx.sql("SELECT application_id, connection_id FROM application_connections WHERE environment_id = $1")
        .bind(env)
        .all()
        .await
}

/// Lets an application use a connection.
pub async fn insert_connection(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &ApplicationId,
    connection: &ConnectionId,
) -> Result<()> {
    tx.sql(
        "INSERT INTO application_connections (environment_id, application_id, connection_id) VALUES ($1, $2, $3)
         ON CONFLICT (environment_id, application_id, connection_id) DO NOTHING",
    )
    .bind(env)
    .bind(id)
    .bind(connection)
    .execute()
    .await?;
    Ok(())
}

/// Takes all its connections from an application.
pub async fn delete_connections(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<u64> {
    tx.sql("DELETE FROM application_connections WHERE environment_id = $1 AND application_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
