//! Authorization codes: kept as hashes, used once (RFC 6749 §4.1.2).

use domain::ids::{ApplicationId, EnvironmentId, GrantId, OrganizationId, SessionId, UserId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// An authorization code as it rests, with all it is bound to (R46).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationCode {
    /// The hash of the code.
    pub code_hash: String,
    /// The application it was given to.
    pub application_id: ApplicationId,
    /// Who signed in.
    pub user_id: UserId,
    /// In which session.
    pub session_id: SessionId,
    /// To which organization.
    pub organization_id: Option<OrganizationId>,
    /// Where it was sent.
    pub redirect_uri: String,
    /// The PKCE challenge (S256), when there was one.
    pub code_challenge: Option<String>,
    /// The nonce for the ID token.
    pub nonce: Option<String>,
    /// The granted scope, separated by spaces.
    pub scope: String,
    /// The granted audiences, separated by spaces.
    pub audience: String,
    /// When the person authenticated.
    pub auth_time: Timestamp,
    /// When the application asked.
    pub requested_at: Timestamp,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// The grant that its exchange makes.
    pub grant_id: GrantId,
}

record! { AuthorizationCode { code_hash, application_id, user_id, session_id, organization_id, redirect_uri, code_challenge, nonce,
scope, audience, auth_time, requested_at, created_at, expires_at, used_at, grant_id } }

/// Adds a code.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, code: &AuthorizationCode) -> Result<()> {
    tx.sql(
        "INSERT INTO authorization_codes (environment_id, code_hash, application_id, user_id, session_id, organization_id,
             redirect_uri, code_challenge, nonce, scope, audience, auth_time, requested_at, created_at, expires_at, grant_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(env)
    .bind(&code.code_hash)
    .bind(&code.application_id)
    .bind(&code.user_id)
    .bind(&code.session_id)
    .bind(&code.organization_id)
    .bind(&code.redirect_uri)
    .bind(&code.code_challenge)
    .bind(&code.nonce)
    .bind(&code.scope)
    .bind(&code.audience)
    .bind(code.auth_time)
    .bind(code.requested_at)
    .bind(code.created_at)
    .bind(code.expires_at)
    .bind(&code.grant_id)
    .execute()
    .await?;
    Ok(())
}

/// The code with this hash, used or not.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, code_hash: &str) -> Result<Option<AuthorizationCode>> {
    tx.sql("SELECT * FROM authorization_codes WHERE environment_id = $1 AND code_hash = $2")
        .bind(env)
        .bind(code_hash)
        .optional()
        .await
}

/// Uses up a code. Tells whether it was still unused.
pub async fn consume(tx: &mut Tx, env: &EnvironmentId, code_hash: &str, now: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE authorization_codes SET used_at = $3
             WHERE environment_id = $1 AND code_hash = $2 AND used_at IS NULL",
        )
        .bind(env)
        .bind(code_hash)
        .bind(now)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes the codes of an application.
pub async fn delete_of_application(tx: &mut Tx, env: &EnvironmentId, application: &ApplicationId) -> Result<u64> {
    tx.sql("DELETE FROM authorization_codes WHERE environment_id = $1 AND application_id = $2")
        .bind(env)
        .bind(application)
        .execute()
        .await
}

/// Removes some codes that ran out before a moment, of all environments; tells how many.
pub async fn purge(tx: &mut Tx, before: Timestamp, most: i64) -> Result<u64> {
    tx.sql(
        "DELETE FROM authorization_codes WHERE (environment_id, code_hash) IN
             (SELECT environment_id, code_hash FROM authorization_codes WHERE expires_at < $1 LIMIT $2)",
    )
    .bind(before)
    .bind(most)
    .execute()
    .await
}
