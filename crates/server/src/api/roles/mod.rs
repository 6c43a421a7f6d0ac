//! `/api/v1/roles`

pub(crate) mod permissions;

use domain::ids::RoleId;
use domain::roles::Role;
use engine::roles::{self, Details};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, OptionalJson, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_roles, create_role))
        .routes(routes!(get_role, update_role, delete_role))
        .merge(permissions::routes())
}

/// What the contract calls `roles`: one of them.
#[derive(Serialize, ToSchema)]
#[schema(as = roles)]
struct RoleItem {
    id: String,
    key: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    is_default_role: bool,
    /// Whether whoever creates an organization gets it there.
    is_creator_role: bool,
}

impl From<Role> for RoleItem {
    fn from(role: Role) -> Self {
        Self {
            id: role.id.to_string(),
            key: role.key,
            name: role.name,
            description: role.description,
            is_default_role: role.is_default_role,
            is_creator_role: role.is_creator_role,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_roles_response)]
struct GetRolesResponse {
    code: &'static str,
    message: &'static str,
    roles: Vec<RoleItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_role_response)]
struct GetRoleResponse {
    code: &'static str,
    message: &'static str,
    role: RoleItem,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_role_response)]
struct CreateRoleResponse {
    code: &'static str,
    message: &'static str,
    role: CreatedRole,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_role)]
struct CreatedRole {
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_role_request)]
struct CreateRoleRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// What it is for.
    #[serde(default, deserialize_with = "given")]
    description: Option<String>,
    /// What code refers to.
    #[serde(default, deserialize_with = "given")]
    key: Option<String>,
    /// Whether new members of an organization get it.
    #[serde(default, deserialize_with = "given")]
    is_default_role: Option<bool>,
    /// Whether whoever creates an organization gets it there.
    #[serde(default, deserialize_with = "given")]
    is_creator_role: Option<bool>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_role_request)]
struct UpdateRoleRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(required = true, value_type = String)]
    name: Option<String>,
    /// What it is for.
    #[serde(default, deserialize_with = "given")]
    description: Option<String>,
    /// What code refers to.
    #[serde(default, deserialize_with = "given")]
    #[schema(required = true, value_type = String)]
    key: Option<String>,
    /// Whether new members of an organization get it.
    #[serde(default, deserialize_with = "given")]
    is_default_role: Option<bool>,
    /// Whether whoever creates an organization gets it there.
    #[serde(default, deserialize_with = "given")]
    is_creator_role: Option<bool>,
}

impl From<CreateRoleRequest> for Details {
    fn from(request: CreateRoleRequest) -> Self {
        Self {
            name: request.name,
            key: request.key,
            description: request.description,
            is_default_role: request.is_default_role,
            is_creator_role: request.is_creator_role,
        }
    }
}

/// A body names the role and its key again, whatever else it changes (Q66).
impl TryFrom<UpdateRoleRequest> for Details {
    type Error = ApiError;

    fn try_from(request: UpdateRoleRequest) -> Result<Self> {
        Ok(Self {
            name: Some(request.name.ok_or_else(|| ApiError::required("name"))?),
            key: Some(request.key.ok_or_else(|| ApiError::required("key"))?),
            description: request.description,
            is_default_role: request.is_default_role,
            is_creator_role: request.is_creator_role,
        })
    }
}

#[utoipa::path(get, path = "/api/v1/roles", operation_id = "getRoles", tag = "Roles",
    security(("kindeBearerAuth" = ["read:roles"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc, name_desc, id_asc or id_desc"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetRolesResponse), ApiErrors))]
async fn get_roles(caller: Caller<scope::ReadRoles>, query: Query) -> Result<Answer<GetRolesResponse>> {
    let page = roles::list(&caller.cx, &query.slice()?, query.order()?).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetRolesResponse {
        code,
        message,
        roles: page.items.into_iter().map(Into::into).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(post, path = "/api/v1/roles", operation_id = "createRole", tag = "Roles",
    security(("kindeBearerAuth" = ["create:roles"])),
    request_body = Option<CreateRoleRequest>,
    responses((status = 201, body = CreateRoleResponse), ApiErrors))]
async fn create_role(
    caller: Caller<scope::CreateRoles>,
    OptionalJson(request): OptionalJson<CreateRoleRequest>,
) -> Result<Answer<CreateRoleResponse, 201>> {
    let role = roles::create(&caller.cx, &request.into()).await?;
    let Code { code, message } = codes::ROLE_CREATED;
    let role = CreatedRole {
        id: role.id.to_string(),
    };
    Ok(Answer(CreateRoleResponse { code, message, role }))
}

#[utoipa::path(get, path = "/api/v1/roles/{role_id}", operation_id = "getRole", tag = "Roles",
    security(("kindeBearerAuth" = ["read:roles"])),
    params(("role_id" = String, Path, description = "The role's id")),
    responses((status = 200, body = GetRoleResponse), ApiErrors))]
async fn get_role(caller: Caller<scope::ReadRoles>, Path(id): Path<RoleId>) -> Result<Answer<GetRoleResponse>> {
    let role = roles::find(&caller.cx, &id).await?.into();
    let Code { code, message } = codes::OK;
    Ok(Answer(GetRoleResponse { code, message, role }))
}

#[utoipa::path(patch, path = "/api/v1/roles/{role_id}", operation_id = "updateRole", tag = "Roles",
    security(("kindeBearerAuth" = ["update:roles"])),
    params(("role_id" = String, Path, description = "The role's id")),
    request_body = Option<UpdateRoleRequest>,
    responses((status = 201, body = SuccessResponse), ApiErrors))]
async fn update_role(
    caller: Caller<scope::UpdateRoles>,
    Path(id): Path<RoleId>,
    request: Option<Json<UpdateRoleRequest>>,
) -> Result<Answer<SuccessResponse, 201>> {
    let details = request.map(|Json(request)| request.try_into()).transpose()?;
    roles::update(&caller.cx, &id, &details.unwrap_or_default()).await?;
    Ok(done(codes::ROLE_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/roles/{role_id}", operation_id = "deleteRole", tag = "Roles",
    security(("kindeBearerAuth" = ["delete:roles"])),
    params(("role_id" = String, Path, description = "The role's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_role(caller: Caller<scope::DeleteRoles>, Path(id): Path<RoleId>) -> Result<Answer<SuccessResponse>> {
    roles::delete(&caller.cx, &id).await?;
    Ok(done(codes::ROLE_DELETED))
}
