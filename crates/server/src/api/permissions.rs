//! `/api/v1/permissions`

use domain::ids::PermissionId;
use domain::permissions::Permission;
use engine::permissions::{self, Details};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{OptionalJson, given};
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_permissions, create_permission))
        .routes(routes!(update_permission, delete_permission))
}

/// What the contract calls `permissions`: one of them.
#[derive(Serialize, ToSchema)]
#[schema(as = permissions)]
pub(crate) struct PermissionItem {
    id: String,
    key: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

impl From<Permission> for PermissionItem {
    fn from(permission: Permission) -> Self {
        Self {
            id: permission.id.to_string(),
            key: permission.key,
            name: permission.name,
            description: permission.description,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_permissions_response)]
struct GetPermissionsResponse {
    code: &'static str,
    message: &'static str,
    permissions: Vec<PermissionItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_permission_response)]
struct CreatePermissionResponse {
    code: &'static str,
    message: &'static str,
    permission: CreatedPermission,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_permission)]
struct CreatedPermission {
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = permission_request)]
struct PermissionRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// What it allows.
    #[serde(default, deserialize_with = "given")]
    description: Option<String>,
    /// What applications ask for.
    #[serde(default, deserialize_with = "given")]
    key: Option<String>,
}

impl From<PermissionRequest> for Details {
    fn from(request: PermissionRequest) -> Self {
        Self {
            name: request.name,
            key: request.key,
            description: request.description,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/permissions", operation_id = "getPermissions", tag = "Permissions",
    security(("kindeBearerAuth" = ["read:permissions"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc, name_desc, id_asc or id_desc"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetPermissionsResponse), ApiErrors))]
async fn get_permissions(
    caller: Caller<scope::ReadPermissions>,
    query: Query,
) -> Result<Answer<GetPermissionsResponse>> {
    let page = permissions::list(&caller.cx, &query.slice()?, query.order()?).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetPermissionsResponse {
        code,
        message,
        permissions: page.items.into_iter().map(Into::into).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(post, path = "/api/v1/permissions", operation_id = "createPermission", tag = "Permissions",
    security(("kindeBearerAuth" = ["create:permissions"])),
    request_body = Option<PermissionRequest>,
    responses((status = 201, body = CreatePermissionResponse), ApiErrors))]
async fn create_permission(
    caller: Caller<scope::CreatePermissions>,
    OptionalJson(request): OptionalJson<PermissionRequest>,
) -> Result<Answer<CreatePermissionResponse, 201>> {
    let permission = permissions::create(&caller.cx, &request.into()).await?;
    let Code { code, message } = codes::PERMISSION_CREATED;
    let permission = CreatedPermission {
        id: permission.id.to_string(),
    };
    Ok(Answer(CreatePermissionResponse {
        code,
        message,
        permission,
    }))
}

#[utoipa::path(patch, path = "/api/v1/permissions/{permission_id}", operation_id = "updatePermission", tag = "Permissions",
    security(("kindeBearerAuth" = ["update:permissions"])),
    params(("permission_id" = String, Path, description = "The permission's id")),
    request_body = Option<PermissionRequest>,
    responses((status = 201, body = SuccessResponse), ApiErrors))]
async fn update_permission(
    caller: Caller<scope::UpdatePermissions>,
    Path(id): Path<PermissionId>,
    OptionalJson(request): OptionalJson<PermissionRequest>,
) -> Result<Answer<SuccessResponse, 201>> {
    permissions::update(&caller.cx, &id, &request.into()).await?;
    Ok(done(codes::PERMISSION_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/permissions/{permission_id}", operation_id = "deletePermission", tag = "Permissions",
    security(("kindeBearerAuth" = ["delete:permissions"])),
    params(("permission_id" = String, Path, description = "The permission's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_permission(
    caller: Caller<scope::DeletePermissions>,
    Path(id): Path<PermissionId>,
) -> Result<Answer<SuccessResponse>> {
    permissions::delete(&caller.cx, &id).await?;
    Ok(done(codes::PERMISSION_DELETED))
}
