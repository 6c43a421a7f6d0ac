//! Password hashes, one per user.

use domain::ids::{EnvironmentId, UserId};
use domain::users::Password;

use crate::db::{Result, Tx};
use crate::record;

record! { Password { hash, is_temporary, set_at } }

/// A user's password.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Option<Password>> {
    tx.sql("SELECT * FROM passwords WHERE environment_id = $1 AND user_id = $2")
        .bind(env)
        .bind(user)
        .optional()
        .await
}

/// Sets a user's password.
pub async fn upsert(tx: &mut Tx, env: &EnvironmentId, user: &UserId, password: &Password) -> Result<()> {
    tx.sql(
        "INSERT INTO passwords (environment_id, user_id, hash, is_temporary, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (environment_id, user_id) DO UPDATE SET hash = excluded.hash, is_temporary = excluded.is_temporary,
             set_at = excluded.set_at",
    )
    .bind(env)
    .bind(user)
    .bind(&password.hash)
    .bind(password.is_temporary)
    .bind(password.set_at)
    .execute()
    .await?;
    Ok(())
}
