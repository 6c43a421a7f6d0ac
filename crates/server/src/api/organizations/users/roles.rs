//! `/api/v1/organizations/{org_code}/users/{user_id}/roles`

use domain::ids::{OrganizationId, UserId};
use domain::roles::Role;
use engine::organizations::rights;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_organization_user_roles, add_organization_user_role))
        .routes(routes!(delete_organization_user_role))
}

#[derive(Serialize, ToSchema)]
#[schema(as = organization_user_role)]
struct OrganizationUserRole {
    id: String,
    key: String,
    name: String,
}

impl From<Role> for OrganizationUserRole {
    fn from(role: Role) -> Self {
        Self {
            id: role.id.to_string(),
            key: role.key,
            name: role.name,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_organizations_user_roles_response)]
struct GetOrganizationUserRolesResponse {
    code: &'static str,
    message: &'static str,
    roles: Vec<OrganizationUserRole>,
    /// Never there: all roles are in one answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = add_organization_user_role_request)]
struct AddOrganizationUserRoleRequest {
    /// The role's id or key.
    #[serde(default, deserialize_with = "given")]
    role_id: Option<String>,
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/users/{user_id}/roles",
    operation_id = "getOrganizationUserRoles", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organization_user_roles"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    responses((status = 200, body = GetOrganizationUserRolesResponse), ApiErrors))]
async fn get_organization_user_roles(
    caller: OrganizationCaller<scope::ReadOrganizationUserRoles>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
) -> Result<Answer<GetOrganizationUserRolesResponse>> {
    let roles = rights::roles(&caller.cx, &organization, &user).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetOrganizationUserRolesResponse {
        code,
        message,
        roles: roles.into_iter().map(Into::into).collect(),
        next_token: None,
    }))
}

#[utoipa::path(post, path = "/api/v1/organizations/{org_code}/users/{user_id}/roles",
    operation_id = "addOrganizationUserRole", tag = "Organizations",
    security(("kindeBearerAuth" = ["create:organization_user_roles"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    request_body = AddOrganizationUserRoleRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_organization_user_role(
    caller: OrganizationCaller<scope::CreateOrganizationUserRoles>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
    Json(request): Json<AddOrganizationUserRoleRequest>,
) -> Result<Answer<SuccessResponse>> {
    let role = request.role_id.filter(|id| !id.is_empty());
    let role = role.ok_or_else(|| ApiError::required("role_id"))?;
    rights::add_role(&caller.cx, &organization, &user, &role).await?;
    Ok(done(codes::ORGANIZATION_USER_ROLE_ADDED))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/users/{user_id}/roles/{role_id}",
    operation_id = "deleteOrganizationUserRole", tag = "Organizations",
    security(("kindeBearerAuth" = ["delete:organization_user_roles"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
        ("role_id" = String, Path, description = "The role's id or key"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization_user_role(
    caller: OrganizationCaller<scope::DeleteOrganizationUserRoles>,
    Path((organization, user, role)): Path<(OrganizationId, UserId, String)>,
) -> Result<Answer<SuccessResponse>> {
    rights::delete_role(&caller.cx, &organization, &user, &role).await?;
    Ok(done(codes::ORGANIZATION_USER_ROLE_REMOVED))
}
