//! Recovery codes: keyed hashes, each good once (R116).

use domain::ids::{EnvironmentId, UserId};
use domain::mfa::Scope;
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Puts these codes in the place of all that the user had there: the old ones are dead.
pub async fn replace(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    scope: &Scope,
    hashes: &[String],
    now: Timestamp,
) -> Result<()> {
    delete(tx, env, user, scope).await?;
    for hash in hashes {
        tx.sql(
            "INSERT INTO mfa_recovery_codes (environment_id, user_id, organization_id, code_hash, created_at)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(env)
        .bind(user)
        .bind(scope.as_str())
        .bind(hash)
        .bind(now)
        .execute()
        .await?;
    }
    Ok(())
}

/// Uses up a code. Tells whether it was there, unused.
pub async fn consume(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    scope: &Scope,
    hash: &str,
    now: Timestamp,
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE mfa_recovery_codes SET used_at = $5
             WHERE environment_id = $1 AND user_id = $2 AND organization_id = $3 AND code_hash = $4 AND used_at IS NULL",
        )
        .bind(env)
        .bind(user)
        .bind(scope.as_str())
        .bind(hash)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// How many unused codes the user has, by where they count.
pub async fn count_unused(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<(Scope, i64)>> {
    let counts: Vec<(String, i64)> = tx
        .sql(
            "SELECT organization_id, COUNT(*) FROM mfa_recovery_codes
             WHERE environment_id = $1 AND user_id = $2 AND used_at IS NULL GROUP BY organization_id ORDER BY organization_id",
        )
        .bind(env)
        .bind(user)
        .all()
        .await?;
    Ok(counts
        .into_iter()
        .map(|(scope, count)| (Scope::parse(&scope), count))
        .collect())
}

/// Removes the user's codes of a scope, used or not.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, user: &UserId, scope: &Scope) -> Result<u64> {
    tx.sql("DELETE FROM mfa_recovery_codes WHERE environment_id = $1 AND user_id = $2 AND organization_id = $3")
        .bind(env)
        .bind(user)
        .bind(scope.as_str())
        .execute()
        .await
}
