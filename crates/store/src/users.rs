//! Users and what counts their sign-ins.

use domain::ids::{EnvironmentId, GrantId, UserId};
use domain::text::sort_key;
use domain::time::Timestamp;
use domain::users::User;

use crate::db::{Result, Tx};
use crate::record;
use crate::tries::{Limits, locked_after};

record! { User { id, provided_id, first_name, last_name, picture, is_suspended, is_password_reset_requested, total_sign_ins,
failed_sign_ins, last_signed_in, locked_until, created_at, updated_at } }

/// The user with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<Option<User>> {
    tx.sql("SELECT * FROM users WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Those of these users that exist, in no order.
pub async fn list_by_ids(tx: &mut Tx, env: &EnvironmentId, ids: &[UserId]) -> Result<Vec<User>> {
    tx.sql("SELECT * FROM users WHERE environment_id = $1 AND id IN ($list)")
        .bind(env)
        .bind_list(ids)
        .all()
        .await
}

/// The user with this id, whom nobody else changes or deletes until the transaction ends.
pub async fn hold(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<Option<User>> {
    tx.sql("SELECT * FROM users WHERE environment_id = $1 AND id = $2 FOR UPDATE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Those of these users that exist, whom nobody else changes or deletes until the transaction ends.
pub async fn hold_all(tx: &mut Tx, env: &EnvironmentId, ids: &[UserId]) -> Result<Vec<UserId>> {
    tx.sql("SELECT id FROM users WHERE environment_id = $1 AND id IN ($list) ORDER BY id FOR UPDATE")
        .bind(env)
        .bind_list(ids)
        .all()
        .await
}

/// The user with this id, unless suspended or without this grant, which was not revoked and whose organization still has
/// the user as a member.
pub async fn find_granted(tx: &mut Tx, env: &EnvironmentId, id: &UserId, grant: &GrantId) -> Result<Option<User>> {
    tx.sql(
        "SELECT u.* FROM users u JOIN grants g ON g.environment_id = u.environment_id AND g.user_id = u.id
         WHERE u.environment_id = $1 AND u.id = $2 AND g.id = $3 AND g.revoked_at IS NULL AND NOT u.is_suspended
           AND (g.organization_id IS NULL OR EXISTS (SELECT 1 FROM memberships m
               JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
               WHERE m.environment_id = g.environment_id AND m.organization_id = g.organization_id
                   AND m.user_id = g.user_id AND NOT o.is_suspended))",
    )
    .bind(env)
    .bind(id)
    .bind(grant)
    .optional()
    .await
}

/// Adds a user.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, user: &User) -> Result<()> {
    tx.sql(
        "INSERT INTO users (environment_id, id, provided_id, first_name, last_name, picture, is_suspended,
             is_password_reset_requested, created_at, updated_at, name_folded)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(env)
    .bind(&user.id)
    .bind(&user.provided_id)
    .bind(&user.first_name)
    .bind(&user.last_name)
    .bind(&user.picture)
    .bind(user.is_suspended)
    .bind(user.is_password_reset_requested)
    .bind(user.created_at)
    .bind(user.updated_at)
    .bind(name_folded(user))
    .execute()
    .await?;
    Ok(())
}

/// Changes a user's profile and standing; sign-in counters have their own statements.
pub async fn update(tx: &mut Tx, env: &EnvironmentId, user: &User) -> Result<u64> {
    tx.sql(
        "UPDATE users SET provided_id = $3, first_name = $4, last_name = $5, picture = $6, is_suspended = $7,
             is_password_reset_requested = $8, updated_at = $9, name_folded = $10
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(&user.id)
    .bind(&user.provided_id)
    .bind(&user.first_name)
    .bind(&user.last_name)
    .bind(&user.picture)
    .bind(user.is_suspended)
    .bind(user.is_password_reset_requested)
    .bind(user.updated_at)
    .bind(name_folded(user))
    .execute()
    .await
}

/// Notes that something of the user changed that has rows of its own.
pub async fn touch(tx: &mut Tx, env: &EnvironmentId, id: &UserId, now: Timestamp) -> Result<u64> {
    tx.sql("UPDATE users SET updated_at = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await
}

/// What lists sort the user by.
fn name_folded(user: &User) -> String {
    sort_key(&user.full_name().unwrap_or_default())
}

/// Removes a user with everything that is kept by the user's id; identities, sessions and the like have statements of their
/// own. The number of rows says whether the user was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<u64> {
    for statement in [
        // Through the memberships, whose index leads to the few rows that there are.
        "DELETE FROM member_roles WHERE environment_id = $1 AND user_id = $2 AND organization_id IN
             (SELECT organization_id FROM memberships WHERE environment_id = $1 AND user_id = $2)",
        "DELETE FROM member_permissions WHERE environment_id = $1 AND user_id = $2 AND organization_id IN
             (SELECT organization_id FROM memberships WHERE environment_id = $1 AND user_id = $2)",
        "DELETE FROM memberships WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM feature_flag_values WHERE environment_id = $1 AND level = 'usr' AND subject = $2",
        "DELETE FROM property_values WHERE environment_id = $1 AND context = 'usr' AND subject = $2",
        "DELETE FROM sessions WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM grants WHERE environment_id = $1 AND user_id = $2",
    ] {
        tx.sql(statement).bind(env).bind(id).execute().await?;
    }
    delete_first_factors(tx, env, id).await?;
    delete_second_factors(tx, env, id).await?;
    tx.sql("DELETE FROM users WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Removes everything that a user signs in with but identities: password, passkeys, and the browsers that are known.
pub async fn delete_first_factors(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<u64> {
    let mut rows = 0;
    for statement in [
        "DELETE FROM passwords WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM passkeys WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM known_browsers WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM passkey_refusals WHERE environment_id = $1 AND user_id = $2",
    ] {
        rows += tx.sql(statement).bind(env).bind(id).execute().await?;
    }
    Ok(rows)
}

/// Removes all second factors of a user, and the recovery codes.
pub async fn delete_second_factors(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<u64> {
    let mut rows = 0;
    for statement in [
        "DELETE FROM mfa_factors WHERE environment_id = $1 AND user_id = $2",
        "DELETE FROM mfa_recovery_codes WHERE environment_id = $1 AND user_id = $2",
    ] {
        rows += tx.sql(statement).bind(env).bind(id).execute().await?;
    }
    Ok(rows)
}

/// Counts a sign-in: failures start from nought again.
pub async fn record_sign_in(tx: &mut Tx, env: &EnvironmentId, id: &UserId, now: Timestamp) -> Result<u64> {
    tx.sql(
        "UPDATE users SET total_sign_ins = total_sign_ins + 1, failed_sign_ins = 0, locked_until = NULL, last_signed_in = $3
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(id)
    .bind(now)
    .execute()
    .await
}

/// Takes one try of an account that isn't locked, before the try is evaluated (R86): the failure is counted first and
/// taken back by success, so that parallel guesses cannot slip past the limit. Tells how many failures in a row there are
/// now, with this one; `None` when the try may not go on.
pub async fn take_try(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &UserId,
    limits: Limits,
    now: Timestamp,
) -> Result<Option<i64>> {
    let statement = tx.sql(concat!(
        "UPDATE users SET failed_sign_ins = failed_sign_ins + 1, locked_until = ",
        locked_after!("(failed_sign_ins + 1)"),
        " WHERE environment_id = $1 AND id = $2 AND (locked_until IS NULL OR locked_until <= $4)
         RETURNING failed_sign_ins"
    ));
    limits.bound(statement.bind(env).bind(id), now).optional().await
}

/// Gives back the one try that succeeded, where more is asked for before the sign-in is done. What failed before stays
/// counted: whoever knows one factor gets no more guesses at another by giving it again (R88, R117).
pub async fn give_back_try(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<u64> {
    tx.sql(
        "UPDATE users SET failed_sign_ins = failed_sign_ins - 1, locked_until = NULL
         WHERE environment_id = $1 AND id = $2 AND failed_sign_ins > 0",
    )
    .bind(env)
    .bind(id)
    .execute()
    .await
}

/// When the user declined to set up a second factor.
pub async fn mfa_declined_at(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<Option<Timestamp>> {
    let found: Option<(Option<Timestamp>,)> = tx
        .sql("SELECT mfa_declined_at FROM users WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await?;
    Ok(found.and_then(|(at,)| at))
}

/// Remembers that the user declined to set up a second factor, or, with no moment, that the user is to be asked again.
pub async fn set_mfa_declined(tx: &mut Tx, env: &EnvironmentId, id: &UserId, at: Option<Timestamp>) -> Result<u64> {
    tx.sql("UPDATE users SET mfa_declined_at = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(at)
        .execute()
        .await
}

/// When everything that the user was signed in to was last ended at once.
pub async fn sessions_ended_at(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<Option<Timestamp>> {
    let found: Option<(Option<Timestamp>,)> = tx
        .sql("SELECT sessions_ended_at FROM users WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await?;
    Ok(found.and_then(|(at,)| at))
}

/// Notes that everything that the user was signed in to ends now.
pub async fn record_sessions_ended(tx: &mut Tx, env: &EnvironmentId, id: &UserId, now: Timestamp) -> Result<u64> {
    tx.sql("UPDATE users SET sessions_ended_at = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(now)
        .execute()
        .await
}

/// Whether the user came to be in a sign-in that has not got to its end yet.
pub async fn is_newcomer(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<bool> {
    let found: Option<bool> = tx
        .sql("SELECT is_newcomer FROM users WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await?;
    Ok(found.unwrap_or(false))
}

/// Notes that the user is a newcomer.
pub async fn set_newcomer(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<u64> {
    tx.sql("UPDATE users SET is_newcomer = TRUE WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Ends that the user is a newcomer. Tells whether this is what ended it: of several sign-ins at once, one settles where
/// the user belongs.
pub async fn settle_newcomer(tx: &mut Tx, env: &EnvironmentId, id: &UserId) -> Result<bool> {
    let rows = tx
        .sql("UPDATE users SET is_newcomer = FALSE WHERE environment_id = $1 AND id = $2 AND is_newcomer")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    Ok(rows == 1)
}
