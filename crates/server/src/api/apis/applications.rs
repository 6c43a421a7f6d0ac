//! `/api/v1/apis/{api_id}/applications`, and the scopes of one of them there

use std::collections::HashSet;

use domain::ids::{ApiId, ApplicationId};
use engine::apis::{self, Connect};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::super::auth::Caller;
use super::super::body::{Json, given};
use super::super::codes;
use super::super::error::{ApiError, ApiErrors};
use super::super::path::Path;
use super::super::response::{Answer, Result, SuccessResponse, done};
use super::super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(update_api_applications))
        .routes(routes!(add_api_application_scope, delete_api_application_scope))
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_api_applications_request)]
struct UpdateApiApplicationsRequest {
    /// Which to connect, and which to disconnect.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    applications: Option<Vec<ConnectRequest>>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = connect_request)]
struct ConnectRequest {
    /// The application's id.
    id: String,
    /// `delete` disconnects it; without it, it is connected.
    #[serde(default, deserialize_with = "given")]
    operation: Option<String>,
}

impl TryFrom<ConnectRequest> for Connect {
    type Error = ApiError;

    fn try_from(request: ConnectRequest) -> Result<Self> {
        let is_connected = match request.operation.as_deref() {
            None => true,
            Some("delete") => false,
            Some(_) => return Err(ApiError::invalid("operation", "must be delete, or be left out")),
        };
        Ok(Self {
            application: ApplicationId::from(request.id),
            is_connected,
        })
    }
}

#[utoipa::path(patch, path = "/api/v1/apis/{api_id}/applications", operation_id = "updateAPIApplications", tag = "APIs",
    security(("kindeBearerAuth" = ["update:apis"])),
    params(("api_id" = String, Path, description = "The API's id")),
    request_body = UpdateApiApplicationsRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_api_applications(
    caller: Caller<scope::UpdateApis>,
    Path(id): Path<ApiId>,
    Json(request): Json<UpdateApiApplicationsRequest>,
) -> Result<Answer<SuccessResponse>> {
    let applications = request.applications.ok_or_else(|| ApiError::required("applications"))?;
    let mut seen = HashSet::new();
    if !applications.iter().all(|one| seen.insert(one.id.clone())) {
        return Err(ApiError::invalid("applications", "must not name an application twice"));
    }
    let changes: Vec<Connect> = applications.into_iter().map(Connect::try_from).collect::<Result<_>>()?;
    apis::update_applications(&caller.cx, &id, &changes, &caller.held()).await?;
    Ok(done(codes::API_APPLICATIONS_UPDATED))
}

#[utoipa::path(post, path = "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}",
    operation_id = "addAPIApplicationScope", tag = "APIs",
    security(("kindeBearerAuth" = ["create:api_application_scopes"])),
    params(("api_id" = String, Path, description = "The API's id"),
        ("application_id" = String, Path, description = "The application's id"),
        ("scope_id" = String, Path, description = "The scope's id or key")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_api_application_scope(
    caller: Caller<scope::CreateApiApplicationScopes>,
    Path((api, application, scope)): Path<(ApiId, ApplicationId, String)>,
) -> Result<Answer<SuccessResponse>> {
    apis::grant_scope(&caller.cx, &api, &application, &scope, &caller.held()).await?;
    Ok(done(codes::API_APPLICATION_SCOPE_ADDED))
}

#[utoipa::path(delete, path = "/api/v1/apis/{api_id}/applications/{application_id}/scopes/{scope_id}",
    operation_id = "deleteAPIApplicationScope", tag = "APIs",
    security(("kindeBearerAuth" = ["delete:apis_application_scopes"])),
    params(("api_id" = String, Path, description = "The API's id"),
        ("application_id" = String, Path, description = "The application's id"),
        ("scope_id" = String, Path, description = "The scope's id or key")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_api_application_scope(
    caller: Caller<scope::DeleteApisApplicationScopes>,
    Path((api, application, scope)): Path<(ApiId, ApplicationId, String)>,
) -> Result<Answer<SuccessResponse>> {
    apis::withdraw_scope(&caller.cx, &api, &application, &scope).await?;
    Ok(done(codes::API_APPLICATION_SCOPE_DELETED))
}
