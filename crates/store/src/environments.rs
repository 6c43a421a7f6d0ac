//! Environments, and the hosts that select one.

use domain::environments::{Environment, Settings};
use domain::ids::{BusinessId, EnvironmentId};

use crate::db::{Json, Record, Result, Row, Tx};

impl Record for Environment {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            business_id: row.get("business_id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            issuer: row.get("issuer")?,
            settings: row.get::<Json<Settings>>("settings")?.0,
            created_at: row.get("created_at")?,
        })
    }
}

/// The environment with this id.
pub async fn find(tx: &mut Tx, id: &EnvironmentId) -> Result<Option<Environment>> {
    tx.sql("SELECT * FROM environments WHERE id = $1")
        .bind(id)
        .optional()
        .await
}

/// The environment with this id, which nobody else changes until the transaction ends.
pub async fn find_to_change(tx: &mut Tx, id: &EnvironmentId) -> Result<Option<Environment>> {
    tx.sql("SELECT * FROM environments WHERE id = $1 FOR UPDATE")
        .bind(id)
        .optional()
        .await
}

/// The environment that answers on a host (`auth.example.com`, `localhost:3900`).
pub async fn find_by_host(tx: &mut Tx, host: &str) -> Result<Option<Environment>> {
    tx.sql("SELECT e.* FROM environment_hosts h JOIN environments e ON e.id = h.environment_id WHERE h.host = $1")
        .bind(host)
        .optional()
        .await
}

/// The environment of a business with this code.
pub async fn find_by_code(tx: &mut Tx, business: &BusinessId, code: &str) -> Result<Option<Environment>> {
    tx.sql("SELECT * FROM environments WHERE business_id = $1 AND code = $2")
        .bind(business)
        .bind(code)
        .optional()
        .await
}

/// Adds an environment.
pub async fn insert(tx: &mut Tx, environment: &Environment) -> Result<()> {
    tx.sql(
        "INSERT INTO environments (id, business_id, code, name, issuer, settings, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&environment.id)
    .bind(&environment.business_id)
    .bind(&environment.code)
    .bind(&environment.name)
    .bind(&environment.issuer)
    .bind(Json(&environment.settings))
    .bind(environment.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Changes policies and limits.
pub async fn update_settings(tx: &mut Tx, id: &EnvironmentId, settings: &Settings) -> Result<()> {
    tx.sql("UPDATE environments SET settings = $2 WHERE id = $1")
        .bind(id)
        .bind(Json(settings))
        .execute()
        .await?;
    Ok(())
}

/// Gives an environment another issuer.
pub async fn update_issuer(tx: &mut Tx, id: &EnvironmentId, issuer: &str) -> Result<()> {
    tx.sql("UPDATE environments SET issuer = $2 WHERE id = $1")
        .bind(id)
        .bind(issuer)
        .execute()
        .await?;
    Ok(())
}

/// Lets an environment answer on a host. A host that is taken is a unique violation of `environment_hosts`.
pub async fn insert_host(tx: &mut Tx, id: &EnvironmentId, host: &str) -> Result<()> {
    tx.sql("INSERT INTO environment_hosts (host, environment_id) VALUES ($2, $1)")
        .bind(id)
        .bind(host)
        .execute()
        .await?;
    Ok(())
}

/// Takes all its hosts from an environment.
pub async fn delete_hosts(tx: &mut Tx, id: &EnvironmentId) -> Result<()> {
    tx.sql("DELETE FROM environment_hosts WHERE environment_id = $1")
        .bind(id)
        .execute()
        .await?;
    Ok(())
}

/// The ids of all environments.
pub async fn list_ids(tx: &mut Tx) -> Result<Vec<EnvironmentId>> {
    tx.sql("SELECT id FROM environments ORDER BY id").all().await
}
