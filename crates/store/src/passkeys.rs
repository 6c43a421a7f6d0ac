//! Passkeys, the challenges of flows, and who does not want one now.

use domain::ids::{EnvironmentId, FlowId, PasskeyId, UserId};
use domain::passkeys::Passkey;
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};
use crate::record;

record! { Passkey { id, user_id, credential_id, public_key, sign_count, is_backup_eligible, is_backed_up, aaguid, name,
created_at, last_used_at } }

struct Challenge(String);

impl Record for Challenge {
    fn read(row: &Row<'_>) -> Result<Self> {
        row.get("challenge").map(Self)
    }
}

struct RefusedAt(Timestamp);

impl Record for RefusedAt {
    fn read(row: &Row<'_>) -> Result<Self> {
        row.get("refused_at").map(Self)
    }
}

/// The passkey that an authenticator calls by this id.
pub async fn find_by_credential(tx: &mut Tx, env: &EnvironmentId, credential_id: &str) -> Result<Option<Passkey>> {
    tx.sql("SELECT * FROM passkeys WHERE environment_id = $1 AND credential_id = $2")
        .bind(env)
        .bind(credential_id)
        .optional()
        .await
}

/// A user's passkeys, the oldest first.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<Passkey>> {
    tx.sql("SELECT * FROM passkeys WHERE environment_id = $1 AND user_id = $2 ORDER BY created_at, id")
        .bind(env)
        .bind(user)
        .all()
        .await
}

/// Adds a passkey, unless its credential id is taken, by whomever. Tells whether it was added.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, passkey: &Passkey) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO passkeys (environment_id, id, user_id, credential_id, public_key, sign_count, is_backup_eligible,
                 is_backed_up, aaguid, name, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             ON CONFLICT (environment_id, credential_id) DO NOTHING",
        )
        .bind(env)
        .bind(&passkey.id)
        .bind(&passkey.user_id)
        .bind(&passkey.credential_id)
        .bind(&passkey.public_key)
        .bind(passkey.sign_count)
        .bind(passkey.is_backup_eligible)
        .bind(passkey.is_backed_up)
        .bind(&passkey.aaguid)
        .bind(&passkey.name)
        .bind(passkey.created_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Notes a use. Tells whether the counter really grew, or the authenticator doesn't count: of two uses at the same moment
/// with the same count, one did not.
pub async fn record_use(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &PasskeyId,
    sign_count: i64,
    is_backed_up: bool,
    now: Timestamp,
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE passkeys SET sign_count = $3, is_backed_up = $4, last_used_at = $5
             WHERE environment_id = $1 AND id = $2 AND (sign_count < $3 OR (sign_count = 0 AND $3 = 0))",
        )
        .bind(env)
        .bind(id)
        .bind(sign_count)
        .bind(is_backed_up)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes a user's passkey. Tells whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, user: &UserId, id: &PasskeyId) -> Result<bool> {
    let rows = tx
        .sql("DELETE FROM passkeys WHERE environment_id = $1 AND user_id = $2 AND id = $3")
        .bind(env)
        .bind(user)
        .bind(id)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// The living challenge of a flow.
pub async fn find_challenge(tx: &mut Tx, env: &EnvironmentId, flow: &FlowId, purpose: &str) -> Result<Option<String>> {
    let found: Option<Challenge> = tx
        .sql("SELECT challenge FROM passkey_challenges WHERE environment_id = $1 AND flow_id = $2 AND purpose = $3")
        .bind(env)
        .bind(flow)
        .bind(purpose)
        .optional()
        .await?;
    Ok(found.map(|Challenge(challenge)| challenge))
}

/// Gives a flow a challenge, in the place of any that it has for the purpose.
pub async fn put_challenge(
    tx: &mut Tx,
    env: &EnvironmentId,
    flow: &FlowId,
    purpose: &str,
    challenge: &str,
    expires_at: Timestamp,
) -> Result<()> {
    tx.sql(
        "INSERT INTO passkey_challenges (environment_id, flow_id, purpose, challenge, expires_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (environment_id, flow_id, purpose) DO UPDATE SET challenge = excluded.challenge,
             expires_at = excluded.expires_at",
    )
    .bind(env)
    .bind(flow)
    .bind(purpose)
    .bind(challenge)
    .bind(expires_at)
    .execute()
    .await?;
    Ok(())
}

/// Uses up a challenge by putting the next one in its place. Tells whether it was still the living one.
pub async fn replace_challenge(
    tx: &mut Tx,
    env: &EnvironmentId,
    flow: &FlowId,
    purpose: &str,
    used: &str,
    next: &str,
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE passkey_challenges SET challenge = $5
             WHERE environment_id = $1 AND flow_id = $2 AND purpose = $3 AND challenge = $4",
        )
        .bind(env)
        .bind(flow)
        .bind(purpose)
        .bind(used)
        .bind(next)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// When a user last said "not now".
pub async fn find_refusal(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Option<Timestamp>> {
    let found: Option<RefusedAt> = tx
        .sql("SELECT refused_at FROM passkey_refusals WHERE environment_id = $1 AND user_id = $2")
        .bind(env)
        .bind(user)
        .optional()
        .await?;
    Ok(found.map(|RefusedAt(moment)| moment))
}

/// Keeps that a user said "not now".
pub async fn record_refusal(tx: &mut Tx, env: &EnvironmentId, user: &UserId, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO passkey_refusals (environment_id, user_id, refused_at) VALUES ($1, $2, $3)
         ON CONFLICT (environment_id, user_id) DO UPDATE SET refused_at = excluded.refused_at",
    )
    .bind(env)
    .bind(user)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Removes some challenges that ran out, of all environments; tells how many.
pub async fn purge_challenges(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM passkey_challenges WHERE (environment_id, flow_id, purpose) IN
             (SELECT environment_id, flow_id, purpose FROM passkey_challenges WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
