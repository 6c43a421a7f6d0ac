//! `/api/v1/connections`

use domain::connections::Connection;
use domain::ids::{ApplicationId, ConnectionId, OrganizationId};
use engine::connections::{self, Change, Details};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_connections, create_connection))
        .routes(routes!(
            get_connection,
            update_connection,
            replace_connection,
            delete_connection
        ))
}

/// One of a list.
#[derive(Clone, Serialize, ToSchema)]
#[schema(as = connection)]
pub(super) struct ConnectionItem {
    id: String,
    name: String,
    display_name: String,
    strategy: String,
}

impl From<Connection> for ConnectionItem {
    fn from(connection: Connection) -> Self {
        Self {
            id: connection.id.to_string(),
            name: connection.name,
            display_name: connection.display_name,
            strategy: connection.strategy,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_connections_response)]
pub(super) struct GetConnectionsResponse {
    pub code: &'static str,
    pub message: &'static str,
    pub connections: Vec<ConnectionItem>,
    pub has_more: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_connection_response)]
struct CreateConnectionResponse {
    code: &'static str,
    message: &'static str,
    connection: CreatedConnection,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_connection)]
struct CreatedConnection {
    id: String,
}

#[derive(Clone, Serialize, ToSchema)]
#[schema(as = connection_details)]
struct ConnectionDetails {
    #[serde(flatten)]
    connection: ConnectionItem,
    /// With a mask in place of each secret; written back, the mask changes nothing.
    #[schema(value_type = Object)]
    options: Map<String, Value>,
    enabled_applications: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization_code: Option<String>,
    /// Whether it lacks what its strategy needs, such as a client id or secret: nobody can sign in with it yet.
    needs_credentials: bool,
}

impl From<Details> for ConnectionDetails {
    fn from(details: Details) -> Self {
        let applications = details.enabled_applications.iter().map(ToString::to_string);
        Self {
            enabled_applications: applications.collect(),
            connection: details.connection.into(),
            options: details.options,
            needs_credentials: details.needs_credentials,
            organization_code: details.organization_id.as_ref().map(ToString::to_string),
        }
    }
}

/// The details stand both at the top and in `connection` (Q44).
#[derive(Serialize, ToSchema)]
#[schema(as = get_connection_response)]
struct GetConnectionResponse {
    code: &'static str,
    message: &'static str,
    #[serde(flatten)]
    top: ConnectionDetails,
    connection: ConnectionDetails,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_connection_request)]
struct CreateConnectionRequest {
    /// The internal name.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    name: Option<String>,
    /// What the button says.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    display_name: Option<String>,
    /// The provider's identifier.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    strategy: Option<String>,
    /// The client ids of the applications that use it.
    #[serde(default, deserialize_with = "given")]
    enabled_applications: Option<Vec<String>>,
    /// The options of its strategy.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Object>)]
    options: Option<Map<String, Value>>,
    /// The organization that owns the connection, for a company's own provider.
    #[serde(default, deserialize_with = "given")]
    organization_code: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = connection_request)]
struct ConnectionRequest {
    /// The internal name.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// What the button says.
    #[serde(default, deserialize_with = "given")]
    display_name: Option<String>,
    /// The client ids of the applications that use it, and no others.
    #[serde(default, deserialize_with = "given")]
    enabled_applications: Option<Vec<String>>,
    /// The options of its strategy.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Object>)]
    options: Option<Map<String, Value>>,
}

impl From<ConnectionRequest> for Change {
    fn from(request: ConnectionRequest) -> Self {
        let applications = |ids: Vec<String>| ids.into_iter().map(ApplicationId::from).collect();
        Self {
            name: request.name,
            display_name: request.display_name,
            enabled_applications: request.enabled_applications.map(applications),
            options: request.options,
            replaces_options: false,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/connections", operation_id = "getConnections", tag = "Connections",
    security(("kindeBearerAuth" = ["read:connections"])),
    params(
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("starting_after" = Option<String>, Query, description = "The id of the connection just before the page"),
        ("ending_before" = Option<String>, Query, description = "The id of the connection just behind the page"),
    ),
    responses((status = 200, body = GetConnectionsResponse), ApiErrors))]
async fn get_connections(
    caller: Caller<scope::ReadConnections>,
    query: Query,
) -> Result<Answer<GetConnectionsResponse>> {
    let span = connections::list(&caller.cx, &query.around()?).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetConnectionsResponse {
        code,
        message,
        connections: span.items.into_iter().map(ConnectionItem::from).collect(),
        has_more: span.has_more,
    }))
}

#[utoipa::path(post, path = "/api/v1/connections", operation_id = "createConnection", tag = "Connections",
    security(("kindeBearerAuth" = ["create:connections"])),
    request_body = CreateConnectionRequest,
    responses((status = 201, body = CreateConnectionResponse), ApiErrors))]
async fn create_connection(
    caller: Caller<scope::CreateConnections>,
    Json(request): Json<CreateConnectionRequest>,
) -> Result<Answer<CreateConnectionResponse, 201>> {
    let strategy = request.strategy.ok_or_else(|| ApiError::required("strategy"))?;
    let organization = request.organization_code.map(OrganizationId::from);
    let change = ConnectionRequest {
        name: request.name,
        display_name: request.display_name,
        enabled_applications: request.enabled_applications,
        options: request.options,
    };
    let id = connections::create(&caller.cx, &strategy, organization.as_ref(), &change.into()).await?;
    let Code { code, message } = codes::CONNECTION_CREATED;
    Ok(Answer(CreateConnectionResponse {
        code,
        message,
        connection: CreatedConnection { id: id.to_string() },
    }))
}

#[utoipa::path(get, path = "/api/v1/connections/{connection_id}", operation_id = "getConnection", tag = "Connections",
    security(("kindeBearerAuth" = ["read:connections"])),
    params(("connection_id" = String, Path, description = "The connection's id")),
    responses((status = 200, body = GetConnectionResponse), ApiErrors))]
async fn get_connection(
    caller: Caller<scope::ReadConnections>,
    Path(id): Path<ConnectionId>,
) -> Result<Answer<GetConnectionResponse>> {
    let details = ConnectionDetails::from(connections::get(&caller.cx, &id).await?);
    let Code { code, message } = codes::OK;
    Ok(Answer(GetConnectionResponse {
        code,
        message,
        top: details.clone(),
        connection: details,
    }))
}

#[utoipa::path(patch, path = "/api/v1/connections/{connection_id}", operation_id = "updateConnection",
    tag = "Connections",
    security(("kindeBearerAuth" = ["update:connections"])),
    params(("connection_id" = String, Path, description = "The connection's id")),
    request_body = ConnectionRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_connection(
    caller: Caller<scope::UpdateConnections>,
    Path(id): Path<ConnectionId>,
    Json(request): Json<ConnectionRequest>,
) -> Result<Answer<SuccessResponse>> {
    connections::update(&caller.cx, &id, &request.into()).await?;
    Ok(done(codes::CONNECTION_UPDATED))
}

/// As the update, but options that are not named go back to nothing; secrets that are not named stay.
#[utoipa::path(put, path = "/api/v1/connections/{connection_id}", operation_id = "replaceConnection",
    tag = "Connections",
    security(("kindeBearerAuth" = ["update:connections"])),
    params(("connection_id" = String, Path, description = "The connection's id")),
    request_body = ConnectionRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_connection(
    caller: Caller<scope::UpdateConnections>,
    Path(id): Path<ConnectionId>,
    Json(request): Json<ConnectionRequest>,
) -> Result<Answer<SuccessResponse>> {
    let change = Change {
        replaces_options: true,
        ..request.into()
    };
    connections::update(&caller.cx, &id, &change).await?;
    Ok(done(codes::CONNECTION_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/connections/{connection_id}", operation_id = "deleteConnection",
    tag = "Connections",
    security(("kindeBearerAuth" = ["delete:connections"])),
    params(("connection_id" = String, Path, description = "The connection's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_connection(
    caller: Caller<scope::DeleteConnections>,
    Path(id): Path<ConnectionId>,
) -> Result<Answer<SuccessResponse>> {
    connections::delete(&caller.cx, &id).await?;
    Ok(done(codes::CONNECTION_DELETED))
}
