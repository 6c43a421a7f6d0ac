//! What other nodes hold in memory and must read again.

use domain::ids::{BusinessId, EnvironmentId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Says that an environment's settings, keys or applications changed.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, id: &str, now: Timestamp) -> Result<()> {
    tx.sql("INSERT INTO changes (environment_id, id, changed_at) VALUES ($1, $2, $3)")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// Changes of all environments since a moment: environment, its business, and the change's id.
pub async fn list_since(tx: &mut Tx, since: Timestamp) -> Result<Vec<(EnvironmentId, Option<BusinessId>, String)>> {
    tx.sql(
        "SELECT c.environment_id, e.business_id, c.id FROM changes c LEFT JOIN environments e ON e.id = c.environment_id
         WHERE c.changed_at >= $1",
    )
        .bind(since)
        .all()
        .await
}

/// Forgets changes that every node has seen.
pub async fn purge(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.sql("DELETE FROM changes WHERE changed_at < $1")
        .bind(before)
        .execute()
        .await
}
