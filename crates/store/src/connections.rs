//! Connections: configured ways to authenticate.

use domain::connections::Connection;
use domain::ids::EnvironmentId;

use crate::db::{Result, Tx};
use crate::record;

record! { Connection { id, name, display_name, strategy, created_at } }

/// All connections of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Connection>> {
    tx.sql("SELECT * FROM connections WHERE environment_id = $1 ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// Adds a connection without options.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, connection: &Connection) -> Result<()> {
    tx.sql(
        "INSERT INTO connections (environment_id, id, name, display_name, strategy, options, created_at)
         VALUES ($1, $2, $3, $4, $5, '{}', $6)",
    )
    .bind(env)
    .bind(&connection.id)
    .bind(&connection.name)
    .bind(&connection.display_name)
    .bind(&connection.strategy)
    .bind(connection.created_at)
    .execute()
    .await?;
    Ok(())
}
