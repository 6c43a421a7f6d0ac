//! Registered APIs, their scopes, and the applications authorized for them.

use domain::applications::Application;
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

/// The API with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &ApiId) -> Result<Option<Api>> {
    tx.sql("SELECT * FROM apis WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Makes everybody else wait who changes who may use the Management API, until the end of the transaction.
pub async fn lock_management(tx: &mut Tx, env: &EnvironmentId) -> Result<()> {
    tx.sql("UPDATE apis SET name = name WHERE environment_id = $1 AND is_management_api")
        .bind(env)
        .execute()
        .await?;
    Ok(())
}

/// The applications that hold a scope of the Management API.
pub async fn list_managers(tx: &mut Tx, env: &EnvironmentId, scope: &str) -> Result<Vec<Application>> {
    tx.sql(
        "SELECT a.* FROM apis p
         JOIN api_application_scopes s ON s.environment_id = p.environment_id AND s.api_id = p.id
         JOIN applications a ON a.environment_id = s.environment_id AND a.id = s.application_id
         WHERE p.environment_id = $1 AND p.is_management_api AND s.scope = $2",
    )
    .bind(env)
    .bind(scope)
    .all()
    .await
}

/// Removes an API, with its scopes and the authorizations for it. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, id: &ApiId) -> Result<u64> {
    tx.sql("DELETE FROM api_application_scopes WHERE environment_id = $1 AND api_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    tx.sql("DELETE FROM api_applications WHERE environment_id = $1 AND api_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    tx.sql("DELETE FROM api_scopes WHERE environment_id = $1 AND api_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await?;
    tx.sql("DELETE FROM apis WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
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

/// The scopes of one API.
pub async fn list_scopes_of(tx: &mut Tx, env: &EnvironmentId, api: &ApiId) -> Result<Vec<String>> {
    tx.sql("SELECT scope FROM api_scopes WHERE environment_id = $1 AND api_id = $2 ORDER BY scope")
        .bind(env)
        .bind(api)
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

/// The applications that are authorized for one API, by name.
pub async fn list_applications_of(tx: &mut Tx, env: &EnvironmentId, api: &ApiId) -> Result<Vec<Application>> {
    tx.sql(
        "SELECT a.* FROM api_applications c
         JOIN applications a ON a.environment_id = c.environment_id AND a.id = c.application_id
         WHERE c.environment_id = $1 AND c.api_id = $2 ORDER BY a.name, a.id",
    )
    .bind(env)
    .bind(api)
    .all()
    .await
}

/// Takes the authorization for one API from an application. Tells whether it had it.
pub async fn delete_application_of(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
) -> Result<bool> {
    tx.sql("DELETE FROM api_application_scopes WHERE environment_id = $1 AND api_id = $2 AND application_id = $3")
        .bind(env)
        .bind(api)
        .bind(application)
        .execute()
        .await?;
    let rows = tx
        .sql("DELETE FROM api_applications WHERE environment_id = $1 AND api_id = $2 AND application_id = $3")
        .bind(env)
        .bind(api)
        .bind(application)
        .execute()
        .await?;
    Ok(rows == 1)
}

/// Authorizes an application for an API. Tells whether that is new.
pub async fn insert_application(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
) -> Result<bool> {
    let rows = tx
        .sql(
            "INSERT INTO api_applications (environment_id, api_id, application_id) VALUES ($1, $2, $3)
             ON CONFLICT (environment_id, api_id, application_id) DO NOTHING",
        )
        .bind(env)
        .bind(api)
        .bind(application)
        .execute()
        .await?;
    Ok(rows == 1)
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

/// The scopes of one API that an application holds.
pub async fn list_application_scopes_of(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
) -> Result<Vec<String>> {
    tx.sql(
        "SELECT scope FROM api_application_scopes WHERE environment_id = $1 AND api_id = $2 AND application_id = $3
         ORDER BY scope",
    )
    .bind(env)
    .bind(api)
    .bind(application)
    .all()
    .await
}

/// Takes a scope of an API from an application. The number of rows says whether it held it.
pub async fn delete_application_scope(
    tx: &mut Tx,
    env: &EnvironmentId,
    api: &ApiId,
    application: &ApplicationId,
    scope: &str,
) -> Result<u64> {
    tx.sql(
        "DELETE FROM api_application_scopes
         WHERE environment_id = $1 AND api_id = $2 AND application_id = $3 AND scope = $4",
    )
    .bind(env)
    .bind(api)
    .bind(application)
    .bind(scope)
    .execute()
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
