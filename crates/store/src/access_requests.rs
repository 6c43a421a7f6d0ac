//! Access requests.

use domain::access_requests::AccessRequest;
use domain::ids::{AccessRequestId, EnvironmentId, OrganizationId};

use crate::db::{Result, Tx};
use crate::record;

record! {
    AccessRequest {
        id, email, email_folded, first_name, last_name, organization_id, event_id, created_at, user_id
    }
}

/// The request with this id, and who has an account by its address.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &AccessRequestId) -> Result<Option<AccessRequest>> {
    tx.sql(
        "SELECT r.*, (SELECT user_id FROM identities
                      WHERE environment_id = $1 AND type = 'email' AND value_folded = r.email_folded) AS user_id
         FROM access_requests r WHERE r.environment_id = $1 AND r.id = $2",
    )
    .bind(env)
    .bind(id)
    .optional()
    .await
}

/// The request of this address, and who has an account by it.
pub async fn find_by_email(tx: &mut Tx, env: &EnvironmentId, folded: &str) -> Result<Option<AccessRequest>> {
    tx.sql(
        "SELECT r.*, (SELECT user_id FROM identities
                      WHERE environment_id = $1 AND type = 'email' AND value_folded = r.email_folded) AS user_id
         FROM access_requests r WHERE r.environment_id = $1 AND r.email_folded = $2",
    )
    .bind(env)
    .bind(folded)
    .optional()
    .await
}

/// By age. `after` is where the page before ended: empty for the first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId, after: &str, limit: i64) -> Result<Vec<AccessRequest>> {
    tx.sql(
        "SELECT r.*, (SELECT user_id FROM identities
                      WHERE environment_id = $1 AND type = 'email' AND value_folded = r.email_folded) AS user_id
         FROM access_requests r WHERE r.environment_id = $1 AND r.id > $2 ORDER BY r.id LIMIT $3",
    )
    .bind(env)
    .bind(after)
    .bind(limit)
    .all()
    .await
}

/// Adds a request, unless there is one of this address; tells whether it was added.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, request: &AccessRequest) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO access_requests
                 (environment_id, id, email, email_folded, first_name, last_name, organization_id, event_id, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (environment_id, email_folded) DO NOTHING",
        )
        .bind(env)
        .bind(&request.id)
        .bind(&request.email)
        .bind(&request.email_folded)
        .bind(&request.first_name)
        .bind(&request.last_name)
        .bind(&request.organization_id)
        .bind(&request.event_id)
        .bind(request.created_at)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Removes a request; the number of rows says who of several decided on it.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &AccessRequestId) -> Result<u64> {
    tx.sql("DELETE FROM access_requests WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}

/// Requests outlive the organization that they named, and name none then.
pub async fn clear_organization(tx: &mut Tx, env: &EnvironmentId, organization: &OrganizationId) -> Result<u64> {
    tx.sql("UPDATE access_requests SET organization_id = NULL WHERE environment_id = $1 AND organization_id = $2")
        .bind(env)
        .bind(organization)
        .execute()
        .await
}
