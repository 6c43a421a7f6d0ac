//! Secrets of the installation as a whole, of no environment, sealed under the master key.

use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// The sealed secret of this name.
pub async fn find(tx: &mut Tx, name: &str) -> Result<Option<String>> {
    tx.sql("SELECT sealed FROM deployment_secrets WHERE name = $1")
        .bind(name)
        .optional()
        .await
}

/// Adds a secret; one that is there stays. Several nodes may start at once.
pub async fn insert(tx: &mut Tx, name: &str, sealed: &str, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO deployment_secrets (name, sealed, created_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO NOTHING",
    )
    .bind(name)
    .bind(sealed)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Puts another sealing in the place of `old`. Tells whether that was still there.
pub async fn replace(tx: &mut Tx, name: &str, old: &str, new: &str) -> Result<bool> {
    let rows = tx
        .sql("UPDATE deployment_secrets SET sealed = $3 WHERE name = $1 AND sealed = $2")
        .bind(name)
        .bind(old)
        .bind(new)
        .execute()
        .await?;
    Ok(rows == 1)
}
