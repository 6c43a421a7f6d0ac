//! Applications with their URLs and connections.

use domain::applications::{Application, ApplicationSettings, UrlKind};
use domain::connections::Connection;
use domain::ids::{ApplicationId, ConnectionId, EnvironmentId, OrganizationId};

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

/// The applications that belong to an organization.
pub async fn list_of_organization(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
) -> Result<Vec<Application>> {
    tx.sql("SELECT * FROM applications WHERE environment_id = $1 AND organization_id = $2 ORDER BY id")
        .bind(env)
        .bind(organization)
        .all()
        .await
}

/// The application with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<Option<Application>> {
    tx.sql("SELECT * FROM applications WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The application with this id, which nobody else changes until the transaction ends.
pub async fn find_to_change(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<Option<Application>> {
    tx.sql("SELECT * FROM applications WHERE environment_id = $1 AND id = $2 FOR UPDATE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Writes the name, addresses and settings of an application.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, application: &Application) -> Result<u64> {
    tx.sql(
        "UPDATE applications SET name = $3, login_uri = $4, homepage_uri = $5, settings = $6
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(&application.id)
    .bind(&application.name)
    .bind(&application.login_uri)
    .bind(&application.homepage_uri)
    .bind(Json(&application.settings))
    .execute()
    .await
}

/// Removes an application with its URLs, connections and authorizations. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<u64> {
    for kind in [UrlKind::Callback, UrlKind::Logout] {
        delete_urls(tx, env, id, kind).await?;
    }
    delete_connections(tx, env, id).await?;
    crate::apis::delete_application(tx, env, id).await?;
    tx.sql("DELETE FROM applications WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
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

/// The URLs of one kind of an application.
pub async fn list_urls_of(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId, kind: UrlKind) -> Result<Vec<String>> {
    tx.sql(
        "SELECT url FROM application_urls WHERE environment_id = $1 AND application_id = $2 AND kind = $3 ORDER BY url",
    )
    .bind(env)
    .bind(id)
    .bind(kind.as_str())
    .all()
    .await
}

/// Removes one URL.
pub async fn delete_url(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId, kind: UrlKind, url: &str) -> Result<u64> {
    tx.sql("DELETE FROM application_urls WHERE environment_id = $1 AND application_id = $2 AND kind = $3 AND url = $4")
        .bind(env)
        .bind(id)
        .bind(kind.as_str())
        .bind(url)
        .execute()
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

/// The connections that an application uses.
pub async fn list_connections_of(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<Vec<Connection>> {
    tx.sql(
        "SELECT c.* FROM application_connections a
         JOIN connections c ON c.environment_id = a.environment_id AND c.id = a.connection_id
         WHERE a.environment_id = $1 AND a.application_id = $2 ORDER BY c.created_at, c.id",
    )
    .bind(env)
    .bind(id)
    .all()
    .await
}

/// Makes everybody else wait who does the same to this application, until the end of the transaction.
pub async fn lock(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<u64> {
    tx.sql("UPDATE applications SET name = name WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Takes one connection from an application. The number of rows says whether it had it.
pub async fn delete_connection(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &ApplicationId,
    connection: &ConnectionId,
) -> Result<u64> {
    tx.sql(
        "DELETE FROM application_connections WHERE environment_id = $1 AND application_id = $2 AND connection_id = $3",
    )
    .bind(env)
    .bind(id)
    .bind(connection)
    .execute()
    .await
}

/// Takes all its connections from an application.
pub async fn delete_connections(tx: &mut Tx, env: &EnvironmentId, id: &ApplicationId) -> Result<u64> {
    tx.sql("DELETE FROM application_connections WHERE environment_id = $1 AND application_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
