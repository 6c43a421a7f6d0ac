//! Connections: configured ways to authenticate.

use domain::connections::Connection;
use domain::ids::{ApplicationId, ConnectionId, EnvironmentId, OrganizationId};
use serde_json::{Map, Value};

use crate::db::{Json, Record, Result, Row, Tx};
use crate::record;

record! { Connection { id, name, display_name, strategy, created_at } }

/// A connection with what only those see who configure it or ask its provider.
#[derive(Debug, Clone, PartialEq)]
pub struct Configured {
    /// What everybody may know.
    pub connection: Connection,
    /// The organization that owns it, if one does.
    pub organization_id: Option<OrganizationId>,
    /// Its options, without secrets.
    pub options: Map<String, Value>,
    /// Its secret options, sealed.
    pub secrets_sealed: Option<String>,
}

impl From<Connection> for Configured {
    fn from(connection: Connection) -> Self {
        Self {
            connection,
            organization_id: None,
            options: Map::new(),
            secrets_sealed: None,
        }
    }
}

impl Record for Configured {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            options: row.get::<Json<_>>("options")?.0,
            organization_id: row.get("organization_id")?,
            secrets_sealed: row.get("secrets_sealed")?,
            connection: Connection::read(row)?,
        })
    }
}

/// All connections of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Connection>> {
    tx.sql("SELECT * FROM connections WHERE environment_id = $1 ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// All connections of an environment with their options, oldest first.
pub async fn list_configured(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Configured>> {
    tx.sql("SELECT * FROM connections WHERE environment_id = $1 ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// The connection with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<Option<Configured>> {
    tx.sql("SELECT * FROM connections WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Adds a connection.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, new: &Configured) -> Result<()> {
    tx.sql(
        "INSERT INTO connections (environment_id, id, name, display_name, strategy, options, created_at, organization_id,
             secrets_sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(env)
    .bind(&new.connection.id)
    .bind(&new.connection.name)
    .bind(&new.connection.display_name)
    .bind(&new.connection.strategy)
    .bind(Json(&new.options))
    .bind(new.connection.created_at)
    .bind(&new.organization_id)
    .bind(&new.secrets_sealed)
    .execute()
    .await?;
    Ok(())
}

/// Makes everybody else wait who changes this connection, until the end of the transaction.
pub async fn lock(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<u64> {
    tx.sql("UPDATE connections SET name = name WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Writes the names of a connection.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, changed: &Connection) -> Result<u64> {
    tx.sql("UPDATE connections SET name = $3, display_name = $4 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(&changed.id)
        .bind(&changed.name)
        .bind(&changed.display_name)
        .execute()
        .await
}

/// Writes the options of a connection.
pub async fn update_options(tx: &mut Tx, env: &EnvironmentId, changed: &Configured) -> Result<u64> {
    tx.sql("UPDATE connections SET options = $3, secrets_sealed = $4 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(&changed.connection.id)
        .bind(Json(&changed.options))
        .bind(&changed.secrets_sealed)
        .execute()
        .await
}

/// Removes a connection, from the applications that use it too. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<u64> {
    delete_applications(tx, env, id).await?;
    delete_domains(tx, env, id).await?;
    tx.sql("DELETE FROM connections WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// The applications that use a connection.
pub async fn list_applications(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<Vec<ApplicationId>> {
    tx.sql(
        "SELECT application_id FROM application_connections WHERE environment_id = $1 AND connection_id = $2
         ORDER BY application_id",
    )
    .bind(env)
    .bind(id)
    .all()
    .await
}

/// Takes a connection from all applications.
pub async fn delete_applications(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<u64> {
    tx.sql("DELETE FROM application_connections WHERE environment_id = $1 AND connection_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// All e-mail domains whose people belong to a connection, each with that one.
pub async fn list_all_domains(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ConnectionId, String)>> {
    tx.sql("SELECT connection_id, domain FROM connection_domains WHERE environment_id = $1 ORDER BY domain")
        .bind(env)
        .all()
        .await
}

/// The e-mail domains whose people belong to a connection.
pub async fn list_domains(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<Vec<String>> {
    tx.sql("SELECT domain FROM connection_domains WHERE environment_id = $1 AND connection_id = $2 ORDER BY domain")
        .bind(env)
        .bind(id)
        .all()
        .await
}

/// Gives a connection a domain. One that another connection has is a unique violation of `connection_domains.domain`.
pub async fn insert_domain(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId, domain: &str) -> Result<()> {
    tx.sql("INSERT INTO connection_domains (environment_id, domain, connection_id) VALUES ($1, $2, $3)")
        .bind(env)
        .bind(domain)
        .bind(id)
        .execute()
        .await?;
    Ok(())
}

/// Takes all domains from a connection.
pub async fn delete_domains(tx: &mut Tx, env: &EnvironmentId, id: &ConnectionId) -> Result<u64> {
    tx.sql("DELETE FROM connection_domains WHERE environment_id = $1 AND connection_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
