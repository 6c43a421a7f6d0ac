//! `/api/v1/applications/{application_id}/connections`

use domain::ids::{ApplicationId, ConnectionId};
use engine::applications;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::super::auth::Caller;
use super::super::codes::{self, Code};
use super::super::connections::{ConnectionItem, GetConnectionsResponse};
use super::super::error::ApiErrors;
use super::super::path::Path;
use super::super::response::{Answer, Result, SuccessResponse, done};
use super::super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_application_connections))
        .routes(routes!(enable_application_connection, remove_application_connection))
}

#[utoipa::path(get, path = "/api/v1/applications/{application_id}/connections",
    operation_id = "getApplicationConnections", tag = "Applications",
    security(("kindeBearerAuth" = ["read:application_connections"])),
    params(("application_id" = String, Path, description = "The application's id")),
    responses((status = 200, body = GetConnectionsResponse), ApiErrors))]
async fn get_application_connections(
    caller: Caller<scope::ReadApplicationConnections>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<GetConnectionsResponse>> {
    let connections = applications::connections_of(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetConnectionsResponse {
        code,
        message,
        connections: connections.into_iter().map(ConnectionItem::from).collect(),
        has_more: false,
    }))
}

#[utoipa::path(post, path = "/api/v1/applications/{application_id}/connections/{connection_id}",
    operation_id = "enableApplicationConnection", tag = "Applications",
    security(("kindeBearerAuth" = ["create:application_connections"])),
    params(("application_id" = String, Path, description = "The application's id"),
        ("connection_id" = String, Path, description = "The connection's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn enable_application_connection(
    caller: Caller<scope::CreateApplicationConnections>,
    Path((application, connection)): Path<(ApplicationId, ConnectionId)>,
) -> Result<Answer<SuccessResponse>> {
    applications::enable_connection(&caller.cx, &application, &connection).await?;
    Ok(done(codes::APPLICATION_CONNECTION_ENABLED))
}

#[utoipa::path(delete, path = "/api/v1/applications/{application_id}/connections/{connection_id}",
    operation_id = "removeApplicationConnection", tag = "Applications",
    security(("kindeBearerAuth" = ["delete:application_connections"])),
    params(("application_id" = String, Path, description = "The application's id"),
        ("connection_id" = String, Path, description = "The connection's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn remove_application_connection(
    caller: Caller<scope::DeleteApplicationConnections>,
    Path((application, connection)): Path<(ApplicationId, ConnectionId)>,
) -> Result<Answer<SuccessResponse>> {
    applications::disable_connection(&caller.cx, &application, &connection).await?;
    Ok(done(codes::APPLICATION_CONNECTION_REMOVED))
}
