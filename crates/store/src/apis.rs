//! Registered APIs, their scopes, and the applications authorized for them.

use domain::ids::{ApiId, ApplicationId, EnvironmentId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A registered API (a resource server).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Api {
    /// Its id.
    pub id: ApiId,
    /// What it is called.
    pub name: String,
    /// What stands in `aud`. It never changes.
    pub audience: String,
    /// Whether it is the built-in Management API.
    pub is_management_api: bool,
    /// Since when it exists.
    pub created_at: Timestamp,
}

record! { Api { id, name, audience, is_management_api, created_at } }

/// All APIs of an environment, oldest first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<Api>> {
    tx.sql("SELECT * FROM apis WHERE environment_id = $1 ORDER BY created_at, id")
        .bind(env)
        .all()
        .await
}

/// The API with this audience.
pub async fn find_by_audience(tx: &mut Tx, env: &EnvironmentId, audience: &str) -> Result<Option<Api>> {
    tx.sql("SELECT * FROM apis WHERE environment_id = $1 AND audience = $2")
        .bind(env)
        .bind(audience)
        .optional()
        .await
}

/// Adds an API. A taken audience is a unique violation of `apis.audience`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, api: &Api) -> Result<()> {
    tx.sql("INSERT INTO apis (environment_id, id, name, audience, is_management_api, created_at) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(env)
        .bind(&api.id)
        .bind(&api.name)
        .bind(&api.audience)
        .bind(api.is_management_api)
        .bind(api.created_at)
        .execute()
        .await?;
    Ok(())
}

/// Gives the Management API another audience, when the issuer changes.
pub async fn update_audience(tx: &mut Tx, env: &EnvironmentId, id: &ApiId, audience: &str) -> Result<()> {
    tx.sql("UPDATE apis SET audience = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(audience)
        .execute()
        .await?;
    Ok(())
}

/// The scopes of every API of an environment.
pub async fn list_scopes(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ApiId, String)>> {
    tx.sql("SELECT api_id, scope FROM api_scopes WHERE environment_id = $1 ORDER BY api_id, scope")
        .bind(env)
        .all()
        .await
}

/// Adds a scope to an API; one that exists stays.
pub async fn insert_scope(tx: &mut Tx, env: &EnvironmentId, api: &ApiId, scope: &str) -> Result<()> {
    tx.sql(
        "INSERT INTO api_scopes (environment_id, api_id, scope) VALUES ($1, $2, $3)
         ON CONFLICT (environment_id, api_id, scope) DO NOTHING",
    )
    .bind(env)
    .bind(api)
    .bind(scope)
    .execute()
    .await?;
    Ok(())
}

/// Which applications are authorized for which API.
pub async fn list_applications(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ApiId, ApplicationId)>> {
    tx.sql("SELECT api_id, application_id FROM api_applications WHERE environment_id = $1")
        .bind(env)
        .all()
        .await
}

/// Authorizes an application for an API.
pub async fn insert_application(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
) -> Result<()> {
    tx.sql(
        "INSERT INTO api_applications (environment_id, api_id, application_id) VALUES ($1, $2, $3)
         ON CONFLICT (environment_id, api_id, application_id) DO NOTHING",
    )
    .bind(env)
    .bind(api)
    .bind(application)
    .execute()
    .await?;
    Ok(())
}

/// Takes an application's authorizations away, with the scopes granted to it.
pub async fn delete_application(tx: &mut Tx, env: &EnvironmentId, application: &ApplicationId) -> Result<()> {
    tx.sql("DELETE FROM api_application_scopes WHERE environment_id = $1 AND application_id = $2")
        .bind(env)
        .bind(application)
        .execute()
        .await?;
    tx.sql("DELETE FROM api_applications WHERE environment_id = $1 AND application_id = $2")
        .bind(env)
        .bind(application)
        .execute()
        .await?;
    Ok(())
}

/// Which scopes of which API are granted to which application.
pub async fn list_application_scopes(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<(ApiId, ApplicationId, String)>> {
    tx.sql("SELECT api_id, application_id, scope FROM api_application_scopes WHERE environment_id = $1 ORDER BY scope")
        .bind(env)
        .all()
        .await
}

/// Grants a scope of an API to an application.
pub async fn insert_application_scope(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
    scope: &str,
) -> Result<()> {
    tx.sql(
        "INSERT INTO api_application_scopes (environment_id, api_id, application_id, scope) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, api_id, application_id, scope) DO NOTHING",
    )
    .bind(env)
    .bind(api)
    .bind(application)
    .bind(scope)
    .execute()
    .await?;
    Ok(())
}
