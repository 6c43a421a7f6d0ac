//! Second factors that users have set up.

use domain::ids::{EnvironmentId, MfaFactorId, UserId};
use domain::mfa::{Factor, Scope};
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};

impl Record for Factor {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            scope: Scope::parse(&row.get::<String>("organization_id")?),
            kind: row.get("type")?,
            name: row.get("name")?,
            secret_sealed: row.get("secret_sealed")?,
            last_step: row.get("last_step")?,
            usage_count: row.get("usage_count")?,
            last_used_at: row.get("last_used_at")?,
            created_at: row.get("created_at")?,
        })
    }
}

/// The factors of a user, those used last first.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<Factor>> {
    tx.sql(
        "SELECT * FROM mfa_factors WHERE environment_id = $1 AND user_id = $2
         ORDER BY last_used_at DESC NULLS LAST, created_at, id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}

/// Adds a factor, unless the user has one of its kind there. Tells whether it was added.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, factor: &Factor) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO mfa_factors (environment_id, id, user_id, organization_id, type, name, secret_sealed, last_step,
                 usage_count, last_used_at, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             ON CONFLICT (environment_id, user_id, organization_id, type) DO NOTHING",
        )
        .bind(env)
        .bind(&factor.id)
        .bind(&factor.user_id)
        .bind(factor.scope.as_str())
        .bind(factor.kind)
        .bind(&factor.name)
        .bind(&factor.secret_sealed)
        .bind(factor.last_step)
        .bind(factor.usage_count)
        .bind(factor.last_used_at)
        .bind(factor.created_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Takes the code of a time step, if none of it or a later one was taken (R115). Tells whether it was.
pub async fn take_step(tx: &mut Tx, env: &EnvironmentId, id: &MfaFactorId, step: i64, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE mfa_factors SET last_step = $3, usage_count = usage_count + 1, last_used_at = $4
             WHERE environment_id = $1 AND id = $2 AND (last_step IS NULL OR last_step < $3)",
        )
        .bind(env)
        .bind(id)
        .bind(step)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Counts a use of a factor. Tells whether it is still there.
pub async fn record_use(tx: &mut Tx, env: &EnvironmentId, id: &MfaFactorId, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE mfa_factors SET usage_count = usage_count + 1, last_used_at = $3
             WHERE environment_id = $1 AND id = $2",
        )
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes a factor. Tells whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &MfaFactorId) -> Result<bool> {
    let rows = tx
        .sql("DELETE FROM mfa_factors WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    Ok(rows == 1)
}
