//! Consents to connected apps: asked for once, answered once, and the tokens that came of them.
//!
//! What is single here is single by the number of rows that one statement changes: the answer to a question
//! ([`answer`]), who fetches new tokens ([`lease`]), the end ([`end`]). Tokens that are to be given back are in
//! `connected_app_leftovers`.

use domain::connected_apps::{ConnectedSession, Holder};
use domain::ids::{ConnectedSessionId, EnvironmentId, OrganizationId, UserId};
use domain::time::Timestamp;

use crate::db::{Error, Record, Result, Row, Tx};

/// A consent as it rests.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// What may be known of it.
    pub session: ConnectedSession,
    /// What checks the answer, or the tokens, sealed.
    pub kept_sealed: Option<String>,
}

impl Record for SessionRow {
    fn read(row: &Row<'_>) -> Result<Self> {
        let user: Option<UserId> = row.get("user_id")?;
        let organization: Option<OrganizationId> = row.get("organization_id")?;
        let holder = match (user, organization) {
            (Some(user), None) => Holder::User(user),
            (None, Some(organization)) => Holder::Organization(organization),
            _ => return Err(Error::decode("a consent is of one user or of one organization")),
        };
        Ok(Self {
            session: ConnectedSession {
                id: row.get("id")?,
                app: row.get("connected_app_id")?,
                holder,
                callback_url: row.get("callback_url")?,
                status: row.get("status")?,
                token_expires_at: row.get("token_expires_at")?,
                expires_at: row.get("expires_at")?,
                version: row.get("version")?,
                lease_id: row.get("lease_id")?,
                lease_until: row.get("lease_until")?,
                created_at: row.get("created_at")?,
            },
            kept_sealed: row.get("kept_sealed")?,
        })
    }
}

/// Adds one. `state_hash` is the hash of what goes out with a question and comes back with its answer.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, new: &SessionRow, state_hash: Option<&str>) -> Result<()> {
    let (user, organization) = match &new.session.holder {
        Holder::User(user) => (Some(user), None),
        Holder::Organization(organization) => (None, Some(organization)),
    };
    tx.sql(
        "INSERT INTO connected_app_sessions (environment_id, id, connected_app_id, user_id, organization_id, callback_url,
             status, state_hash, kept_sealed, expires_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(env)
    .bind(&new.session.id)
    .bind(&new.session.app)
    .bind(user.cloned())
    .bind(organization.cloned())
    .bind(&new.session.callback_url)
    .bind(new.session.status)
    .bind(state_hash.map(str::to_owned))
    .bind(&new.kept_sealed)
    .bind(new.session.expires_at)
    .bind(new.session.created_at)
    .execute()
    .await?;
    Ok(())
}

/// The consent with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId) -> Result<Option<SessionRow>> {
    tx.sql("SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The consent with this id; everybody else waits who changes it, until the end of the transaction.
pub async fn find_to_change(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId) -> Result<Option<SessionRow>> {
    tx.sql("SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND id = $2 FOR UPDATE")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// The question that an answer names.
pub async fn find_by_state(tx: &mut Tx, env: &EnvironmentId, state_hash: &str) -> Result<Option<SessionRow>> {
    tx.sql("SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND state_hash = $2")
        .bind(env)
        .bind(state_hash)
        .optional()
        .await
}

/// The question that an answer named which was taken already.
pub async fn find_answered(tx: &mut Tx, env: &EnvironmentId, state_hash: &str) -> Result<Option<SessionRow>> {
    tx.sql("SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND answered_hash = $2")
        .bind(env)
        .bind(state_hash)
        .optional()
        .await
}

/// Uses a question up. Tells whether it was still open: of several answers at once, one counts.
pub async fn answer(tx: &mut Tx, env: &EnvironmentId, state_hash: &str) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions SET state_hash = NULL, answered_hash = $2
             WHERE environment_id = $1 AND state_hash = $2 AND status = 'asked'",
        )
        .bind(env)
        .bind(state_hash)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Writes the first tokens. Tells whether the consent was still waiting for them.
pub async fn fulfil(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &ConnectedSessionId,
    kept_sealed: &str,
    (token_expires_at, expires_at): (Option<Timestamp>, Option<Timestamp>),
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions
             SET status = 'ready', kept_sealed = $3, token_expires_at = $4, expires_at = $5, version = version + 1
             WHERE environment_id = $1 AND id = $2 AND status = 'asked' AND state_hash IS NULL",
        )
        .bind(env)
        .bind(id)
        .bind(kept_sealed)
        .bind(token_expires_at)
        .bind(expires_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Lets one caller fetch new tokens in the place of those of this version, until a moment. Tells whether that is the one
/// who asks: of many at once, on whatever nodes, one is it.
pub async fn lease(
    tx: &mut Tx,
    env: &EnvironmentId,
    session: &ConnectedSession,
    lease: &str,
    (now, until): (Timestamp, Timestamp),
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions SET lease_id = $4, lease_until = $6
             WHERE environment_id = $1 AND id = $2 AND version = $3 AND status = 'ready'
                 AND (lease_until IS NULL OR lease_until <= $5)",
        )
        .bind(env)
        .bind(&session.id)
        .bind(session.version)
        .bind(lease)
        .bind(now)
        .bind(until)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Writes the tokens that were fetched under a lease, and ends that. Tells whether it was still held.
pub async fn renew(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &ConnectedSessionId,
    lease: &str,
    kept_sealed: &str,
    (token_expires_at, expires_at): (Option<Timestamp>, Option<Timestamp>),
) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions
             SET kept_sealed = $4, token_expires_at = $5, expires_at = $6, version = version + 1, lease_id = NULL,
                 lease_until = NULL
             WHERE environment_id = $1 AND id = $2 AND lease_id = $3 AND status = 'ready'",
        )
        .bind(env)
        .bind(id)
        .bind(lease)
        .bind(kept_sealed)
        .bind(token_expires_at)
        .bind(expires_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// After a try that failed: nobody holds the lease, which says why in the place of a name, and nobody tries again before that
/// moment.
pub async fn rest(
    tx: &mut Tx,
    env: &EnvironmentId,
    id: &ConnectedSessionId,
    lease: &str,
    (why, until): (&str, Timestamp),
) -> Result<u64> {
    tx.sql(
        "UPDATE connected_app_sessions SET lease_id = $4, lease_until = $5
         WHERE environment_id = $1 AND id = $2 AND lease_id = $3",
    )
    .bind(env)
    .bind(id)
    .bind(lease)
    .bind(why)
    .bind(until)
    .execute()
    .await
}

/// Ends a consent: its tokens are gone, and its row goes at that moment. Tells whether it was not over before.
pub async fn end(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId, until: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions
             SET status = 'over', answered_hash = COALESCE(state_hash, answered_hash), state_hash = NULL, kept_sealed = NULL,
                 token_expires_at = NULL, expires_at = $3, lease_id = NULL, lease_until = NULL
             WHERE environment_id = $1 AND id = $2 AND status <> 'over'",
        )
        .bind(env)
        .bind(id)
        .bind(until)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes some that ran out, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM connected_app_sessions WHERE (environment_id, id) IN
             (SELECT environment_id, id FROM connected_app_sessions WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(now)
    .bind(most)
    .execute()
    .await
}
