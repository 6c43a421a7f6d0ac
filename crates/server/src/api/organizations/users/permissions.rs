//! `/api/v1/organizations/{org_code}/users/{user_id}/permissions`

use domain::ids::{OrganizationId, UserId};
use engine::organizations::rights::{self, Held};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::query::Query;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(
            get_organization_user_permissions,
            add_organization_user_permission
        ))
        .routes(routes!(delete_organization_user_permission))
}

#[derive(Serialize, ToSchema)]
#[schema(as = organization_user_permission)]
struct OrganizationUserPermission {
    id: String,
    key: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// The roles that give it; only with `expand=roles`.
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<Vec<GivingRole>>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = giving_role)]
struct GivingRole {
    id: String,
    key: String,
}

impl OrganizationUserPermission {
    fn of(held: Held, with_roles: bool) -> Self {
        let roles = held.roles.into_iter().map(|role| GivingRole {
            id: role.id.to_string(),
            key: role.key,
        });
        Self {
            id: held.permission.id.to_string(),
            key: held.permission.key,
            name: held.permission.name,
            description: held.permission.description,
            roles: with_roles.then(|| roles.collect()),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_organizations_user_permissions_response)]
struct GetOrganizationUserPermissionsResponse {
    code: &'static str,
    message: &'static str,
    permissions: Vec<OrganizationUserPermission>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = add_organization_user_permission_request)]
struct AddOrganizationUserPermissionRequest {
    /// The permission's id or key.
    #[serde(default, deserialize_with = "given")]
    permission_id: Option<String>,
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/users/{user_id}/permissions",
    operation_id = "getOrganizationUserPermissions", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organization_user_permissions"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
        ("expand" = Option<String>, Query, description = "`roles` tells which roles give each permission"),
    ),
    responses((status = 200, body = GetOrganizationUserPermissionsResponse), ApiErrors))]
async fn get_organization_user_permissions(
    caller: OrganizationCaller<scope::ReadOrganizationUserPermissions>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
    query: Query,
) -> Result<Answer<GetOrganizationUserPermissionsResponse>> {
    let with_roles = query.list("expand")?.iter().any(|word| word == "roles");
    let held = rights::permissions(&caller.cx, &organization, &user).await?;
    let permissions = held.into_iter();
    let Code { code, message } = codes::OK;
    Ok(Answer(GetOrganizationUserPermissionsResponse {
        code,
        message,
        permissions: permissions
            .map(|one| OrganizationUserPermission::of(one, with_roles))
            .collect(),
    }))
}

#[utoipa::path(post, path = "/api/v1/organizations/{org_code}/users/{user_id}/permissions",
    operation_id = "addOrganizationUserPermission", tag = "Organizations",
    security(("kindeBearerAuth" = ["create:organization_user_permissions"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    request_body = AddOrganizationUserPermissionRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_organization_user_permission(
    caller: OrganizationCaller<scope::CreateOrganizationUserPermissions>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
    Json(request): Json<AddOrganizationUserPermissionRequest>,
) -> Result<Answer<SuccessResponse>> {
    let permission = request.permission_id.filter(|id| !id.is_empty());
    let permission = permission.ok_or_else(|| ApiError::required("permission_id"))?;
    rights::add_permission(&caller.cx, &organization, &user, &permission).await?;
    Ok(done(codes::ORGANIZATION_USER_PERMISSION_ADDED))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/users/{user_id}/permissions/{permission_id}",
    operation_id = "deleteOrganizationUserPermission", tag = "Organizations",
    security(("kindeBearerAuth" = ["delete:organization_user_permissions"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
        ("permission_id" = String, Path, description = "The permission's id or key"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization_user_permission(
    caller: OrganizationCaller<scope::DeleteOrganizationUserPermissions>,
    Path((organization, user, permission)): Path<(OrganizationId, UserId, String)>,
) -> Result<Answer<SuccessResponse>> {
    rights::delete_permission(&caller.cx, &organization, &user, &permission).await?;
    Ok(done(codes::ORGANIZATION_USER_PERMISSION_REMOVED))
}
