//! Grants: what one authorization code gave, which is the family of its refresh tokens.
//!
//! A refresh token is not stored, not even hashed: it is recomputed from the grant's seed and generation with a key that
//! is not in the database. Rotation is one conditional update of the generation.

use domain::ids::{ApplicationId, EnvironmentId, GrantId, OrganizationId, SessionId, UserId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A grant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its id; a part of refresh tokens and of the `jti` of access tokens.
    pub id: GrantId,
    /// The application it was given to.
    pub application_id: ApplicationId,
    /// Who signed in.
    pub user_id: UserId,
    /// In which session.
    pub session_id: SessionId,
    /// To which organization.
    pub organization_id: Option<OrganizationId>,
    /// The granted scope, separated by spaces.
    pub scope: String,
    /// The granted audiences, separated by spaces.
    pub audience: String,
    /// The nonce of the authorization request.
    pub nonce: Option<String>,
    /// When the person authenticated.
    pub auth_time: Timestamp,
    /// When the application asked.
    pub requested_at: Timestamp,
    /// Counts rotations: only the token of this generation may be used.
    pub generation: i64,
    /// Random text that goes into the tokens.
    pub seed: String,
    /// When this generation began.
    pub rotated_at: Timestamp,
    /// When the code was exchanged.
    pub created_at: Timestamp,
    /// The absolute end (R57).
    pub expires_at: Timestamp,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

record! { Grant { id, application_id, user_id, session_id, organization_id, scope, audience, nonce, auth_time, requested_at,
generation, seed, rotated_at, created_at, expires_at, revoked_at } }

/// The grant with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &GrantId) -> Result<Option<Grant>> {
    tx.sql("SELECT * FROM grants WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Whether a grant of a user was not revoked, the user is there and not suspended, and still a member of the grant's
/// organization.
pub async fn stands(tx: &mut Tx, env: &EnvironmentId, id: &GrantId, user: &UserId) -> Result<bool> {
    let found: Option<i64> = tx
        .sql(
            "SELECT g.created_at FROM grants g JOIN users u ON u.environment_id = g.environment_id AND u.id = g.user_id
             WHERE g.environment_id = $1 AND g.id = $2 AND g.user_id = $3 AND g.revoked_at IS NULL AND NOT u.is_suspended
               AND (g.organization_id IS NULL OR EXISTS (SELECT 1 FROM memberships m
                   JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
                   WHERE m.environment_id = g.environment_id AND m.organization_id = g.organization_id
                       AND m.user_id = g.user_id AND NOT o.is_suspended))",
        )
        .bind(env)
        .bind(id)
        .bind(user)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Adds a grant.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, grant: &Grant) -> Result<()> {
    tx.sql(
        "INSERT INTO grants (environment_id, id, application_id, user_id, session_id, organization_id, scope, audience, nonce,
             auth_time, requested_at, generation, seed, rotated_at, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(env)
    .bind(&grant.id)
    .bind(&grant.application_id)
    .bind(&grant.user_id)
    .bind(&grant.session_id)
    .bind(&grant.organization_id)
    .bind(&grant.scope)
    .bind(&grant.audience)
    .bind(&grant.nonce)
    .bind(grant.auth_time)
    .bind(grant.requested_at)
    .bind(grant.generation)
    .bind(&grant.seed)
    .bind(grant.rotated_at)
    .bind(grant.created_at)
    .bind(grant.expires_at)
    .execute()
    .await?;
    Ok(())
}

/// Moves a grant that is at `generation` to the next one. Tells whether it was there, and not revoked.
pub async fn rotate(tx: &mut Tx, env: &EnvironmentId, id: &GrantId, generation: i64, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE grants SET generation = generation + 1, rotated_at = $4
             WHERE environment_id = $1 AND id = $2 AND generation = $3 AND revoked_at IS NULL",
        )
        .bind(env)
        .bind(id)
        .bind(generation)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// The statement that revokes the living grants that `$which` names, by `$3` and what follows it.
macro_rules! revoke {
    ($which:literal) => {
        concat!(
            "UPDATE grants SET revoked_at = $2 WHERE environment_id = $1 AND revoked_at IS NULL AND ",
            $which
        )
    };
}

/// Revokes a grant. Tells whether it was still good.
pub async fn revoke(tx: &mut Tx, env: &EnvironmentId, id: &GrantId, now: Timestamp) -> Result<bool> {
    let statement = tx.sql(revoke!("id = $3")).bind(env).bind(now);
    Ok(statement.bind(id).execute().await? == 1)
}

/// Revokes all grants of a session.
pub async fn revoke_of_session(tx: &mut Tx, env: &EnvironmentId, session: &SessionId, now: Timestamp) -> Result<u64> {
    let statement = tx.sql(revoke!("session_id = $3")).bind(env).bind(now);
    statement.bind(session).execute().await
}

/// Revokes all grants of a user, but those of the session named.
pub async fn revoke_of_user(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    but: Option<&SessionId>,
    now: Timestamp,
) -> Result<u64> {
    let others = revoke!("user_id = $3 AND (CAST($4 AS TEXT) IS NULL OR session_id <> $4)");
    let statement = tx.sql(others).bind(env).bind(now);
    statement.bind(user).bind(but).execute().await
}

/// Revokes all grants that a user has for one organization.
pub async fn revoke_of_member(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    user: &UserId,
    now: Timestamp,
) -> Result<u64> {
    let statement = tx
        .sql(revoke!("user_id = $3 AND organization_id = $4"))
        .bind(env)
        .bind(now);
    statement.bind(user).bind(organization).execute().await
}

/// Revokes all grants of an application.
pub async fn revoke_of_application(
    tx: &mut Tx,
    env: &EnvironmentId,
    application: &ApplicationId,
    now: Timestamp,
) -> Result<u64> {
    let statement = tx.sql(revoke!("application_id = $3")).bind(env).bind(now);
    statement.bind(application).execute().await
}

/// Removes some grants that ended before a moment, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM grants WHERE (environment_id, id) IN
             (SELECT environment_id, id FROM grants WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(most)
    .execute()
    .await
}

/// Hands the living grants of one session to another, when the same person signs in again in the same browser.
pub async fn move_to_session(tx: &mut Tx, env: &EnvironmentId, from: &SessionId, to: &SessionId) -> Result<u64> {
    tx.sql("UPDATE grants SET session_id = $3 WHERE environment_id = $1 AND session_id = $2 AND revoked_at IS NULL")
        .bind(env)
        .bind(from)
        .bind(to)
        .execute()
        .await
}
