//! Tokens of connected apps that are to be given back: they rest in the rows of consents that are over.
//!
//! Whether a consent was the one to end, and whether its tokens were the ones to go, is the number of rows that one statement
//! changes ([`leave`], [`forget`], [`delete`]).

use domain::ids::{ConnectedAppId, ConnectedSessionId, EnvironmentId, OrganizationId, UserId};
use domain::time::Timestamp;

use crate::connected_app_sessions::SessionRow;
use crate::db::{Result, Tx};

/// Ends a consent whose tokens are to be given back: they stay until [`forget`]. Tells whether there were any.
pub async fn leave(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId, until: Timestamp) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions
             SET status = 'over', state_hash = NULL, token_expires_at = NULL, expires_at = $3, lease_id = NULL,
                 lease_until = NULL
             WHERE environment_id = $1 AND id = $2 AND status = 'ready'",
        )
        .bind(env)
        .bind(id)
        .bind(until)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Ends everything that a user was asked for. Tokens stay to be given back, until that moment at most; everything else goes.
pub async fn leave_all_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId, until: Timestamp) -> Result<()> {
    // One statement for every state that a row may be in: an answer that is taken at this moment changes it.
    tx.sql(
        "UPDATE connected_app_sessions
         SET kept_sealed = CASE WHEN status = 'ready' THEN kept_sealed ELSE NULL END, status = 'over', state_hash = NULL,
             token_expires_at = NULL, expires_at = $3, lease_id = NULL, lease_until = NULL
         WHERE environment_id = $1 AND user_id = $2 AND status <> 'over'",
    )
    .bind(env)
    .bind(user)
    .bind(until)
    .execute()
    .await?;
    tx.sql("DELETE FROM connected_app_sessions WHERE environment_id = $1 AND user_id = $2 AND kept_sealed IS NULL")
        .bind(env)
        .bind(user)
        .execute()
        .await?;
    Ok(())
}

/// The same for what an organization was asked for.
pub async fn leave_all_of_organization(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    until: Timestamp,
) -> Result<()> {
    tx.sql(
        "UPDATE connected_app_sessions
         SET kept_sealed = CASE WHEN status = 'ready' THEN kept_sealed ELSE NULL END, status = 'over', state_hash = NULL,
             token_expires_at = NULL, expires_at = $3, lease_id = NULL, lease_until = NULL
         WHERE environment_id = $1 AND organization_id = $2 AND status <> 'over'",
    )
    .bind(env)
    .bind(organization)
    .bind(until)
    .execute()
    .await?;
    tx.sql(
        "DELETE FROM connected_app_sessions WHERE environment_id = $1 AND organization_id = $2 AND kept_sealed IS NULL",
    )
    .bind(env)
    .bind(organization)
    .execute()
    .await?;
    Ok(())
}

/// Some of what has tokens and is a user's, behind an id.
pub async fn list_of_user(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    after: &str,
    most: i64,
) -> Result<Vec<SessionRow>> {
    tx.sql(
        "SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND user_id = $2 AND id > $3
             AND kept_sealed IS NOT NULL AND status <> 'asked' ORDER BY id LIMIT $4",
    )
    .bind(env)
    .bind(user)
    .bind(after)
    .bind(most)
    .all()
    .await
}

/// Some of what has tokens and is an organization's, behind an id.
pub async fn list_of_organization(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    after: &str,
    most: i64,
) -> Result<Vec<SessionRow>> {
    tx.sql(
        "SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND organization_id = $2 AND id > $3
             AND kept_sealed IS NOT NULL AND status <> 'asked' ORDER BY id LIMIT $4",
    )
    .bind(env)
    .bind(organization)
    .bind(after)
    .bind(most)
    .all()
    .await
}

/// Some of what has tokens of a connected app, behind an id.
pub async fn list_of_app(
    tx: &mut Tx,
    env: &EnvironmentId,
    app: &ConnectedAppId,
    after: &str,
    most: i64,
) -> Result<Vec<SessionRow>> {
    tx.sql(
        "SELECT * FROM connected_app_sessions WHERE environment_id = $1 AND connected_app_id = $2 AND id > $3
             AND kept_sealed IS NOT NULL AND status <> 'asked' ORDER BY id LIMIT $4",
    )
    .bind(env)
    .bind(app)
    .bind(after)
    .bind(most)
    .all()
    .await
}

/// Destroys the tokens of a consent that is over. Tells whether there were any.
pub async fn forget(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId) -> Result<bool> {
    let rows = tx
        .sql(
            "UPDATE connected_app_sessions SET kept_sealed = NULL
             WHERE environment_id = $1 AND id = $2 AND status = 'over' AND kept_sealed IS NOT NULL",
        )
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes a consent with its tokens. Tells whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &ConnectedSessionId) -> Result<bool> {
    let rows = tx
        .sql("DELETE FROM connected_app_sessions WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    Ok(rows == 1)
}
