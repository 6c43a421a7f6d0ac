//! Password hashes, one per user.

use domain::ids::{EnvironmentId, UserId};
use domain::time::Timestamp;
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

/// Sets a user's password, if the user is still there, and stays until the transaction ends.
pub async fn upsert(tx: &mut Tx, env: &EnvironmentId, user: &UserId, password: &Password) -> Result<()> {
    tx.sql(
        "INSERT INTO passwords (environment_id, user_id, hash, is_temporary, set_at)
         SELECT environment_id, id, $3, $4, $5 FROM users WHERE environment_id = $1 AND id = $2 FOR KEY SHARE
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

/// Takes a temporary password: it opens nothing from now on, and remains, with a mark before its hash, as what is to be
/// replaced by another. Tells whether it was there to be taken.
pub async fn take_temporary(tx: &mut Tx, env: &EnvironmentId, user: &UserId, set_at: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE passwords SET hash = '!' || hash WHERE environment_id = $1 AND user_id = $2 AND set_at = $3
             AND is_temporary AND hash <> '' AND hash NOT LIKE '!%'",
        )
        .bind(env)
        .bind(user)
        .bind(set_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Puts another hash of the same password in the place of `before`, if that is still there. Tells whether it was.
pub async fn renew(tx: &mut Tx, env: &EnvironmentId, user: &UserId, before: &str, after: &str) -> Result<bool> {
    let rows = tx
        .sql("UPDATE passwords SET hash = $4 WHERE environment_id = $1 AND user_id = $2 AND hash = $3")
        .bind(env)
        .bind(user)
        .bind(before)
        .bind(after)
        .execute()
        .await?;
    Ok(rows == 1)
}
