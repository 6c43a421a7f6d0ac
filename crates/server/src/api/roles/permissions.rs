//! `/api/v1/roles/{role_id}/permissions`

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::ids::{PermissionId, RoleId};
use engine::roles::{self, Change};
use http::Uri;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::ResponseStyle;
use crate::api::auth::Caller;
use crate::api::body::{Json, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::permissions::PermissionItem;
use crate::api::query::Query;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_role_permissions, update_role_permissions))
        .routes(routes!(remove_role_permission))
}

/// The contract has a list without a frame here; its next page stands in the `Link` header.
#[derive(Serialize, ToSchema)]
#[schema(as = roles_permission_response)]
struct RolesPermissionResponse(Vec<PermissionItem>);

/// The same list as newer clients read it (Q46).
#[derive(Serialize)]
struct FramedPermissions {
    code: &'static str,
    message: &'static str,
    permissions: Vec<PermissionItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_role_permissions_request)]
struct UpdateRolePermissionsRequest {
    /// What to add or remove.
    #[serde(default)]
    permissions: Vec<PermissionChange>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = role_permission_change)]
struct PermissionChange {
    /// The permission's id; its key will do as well.
    #[serde(default, deserialize_with = "given")]
    id: Option<String>,
    /// `delete` removes it from the role; without an operation it is added.
    #[serde(default, deserialize_with = "given")]
    operation: Option<String>,
}

impl TryFrom<PermissionChange> for Change {
    type Error = ApiError;

    fn try_from(change: PermissionChange) -> Result<Self> {
        let id = change.id.ok_or_else(|| ApiError::required("permissions.id"))?;
        match change.operation.as_deref() {
            None => Ok(Self::Add(id)),
            Some("delete") => Ok(Self::Remove(id)),
            Some(_) => Err(ApiError::invalid("permissions.operation", "must be delete or left out")),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = update_role_permissions_response)]
struct UpdateRolePermissionsResponse {
    code: &'static str,
    message: &'static str,
    permissions_added: Vec<String>,
    permissions_removed: Vec<String>,
}

#[utoipa::path(get, path = "/api/v1/roles/{role_id}/permissions", operation_id = "getRolePermissions", tag = "Roles",
    security(("kindeBearerAuth" = ["read:role_permissions"])),
    params(
        ("role_id" = String, Path, description = "The role's id"),
        ("sort" = Option<String>, Query, description = "name_asc, name_desc, id_asc or id_desc"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses(
        (status = 200, body = RolesPermissionResponse, headers(
            ("Link" = String, description = "The address of the next page, rel=\"next\"; none behind the last"))),
        ApiErrors,
    ))]
async fn get_role_permissions(
    State(app): State<App>,
    caller: Caller<scope::ReadRolePermissions>,
    Path(id): Path<RoleId>,
    query: Query,
    uri: Uri,
) -> Result<Response> {
    let page = roles::permissions(&caller.cx, &id, &query.slice()?, query.order()?).await?;
    let permissions = page.items.into_iter().map(Into::into).collect();
    Ok(match app.options.response_style {
        ResponseStyle::Contract => {
            let address = format!("{}{}", caller.cx.environment.issuer(), uri.path());
            let link = query.link_to_next(&address, page.next_token.as_deref());
            (link, Answer::<_, 200>(RolesPermissionResponse(permissions))).into_response()
        }
        ResponseStyle::Current => {
            let Code { code, message } = codes::OK;
            let next_token = page.next_token;
            let framed = FramedPermissions {
                code,
                message,
                permissions,
                next_token,
            };
            Answer::<_, 200>(framed).into_response()
        }
    })
}

#[utoipa::path(patch, path = "/api/v1/roles/{role_id}/permissions", operation_id = "updateRolePermissions", tag = "Roles",
    security(("kindeBearerAuth" = ["update:role_permissions"])),
    params(("role_id" = String, Path, description = "The role's id")),
    request_body = UpdateRolePermissionsRequest,
    responses((status = 200, body = UpdateRolePermissionsResponse), ApiErrors))]
async fn update_role_permissions(
    caller: Caller<scope::UpdateRolePermissions>,
    Path(id): Path<RoleId>,
    Json(request): Json<UpdateRolePermissionsRequest>,
) -> Result<Answer<UpdateRolePermissionsResponse>> {
    let changes = request.permissions.into_iter().map(TryInto::try_into);
    let changes = changes.collect::<Result<Vec<Change>>>()?;
    let changed = roles::change_permissions(&caller.cx, &id, &changes).await?;
    let texts = |ids: &[PermissionId]| ids.iter().map(PermissionId::to_string).collect();
    let Code { code, message } = codes::ROLE_PERMISSIONS_UPDATED;
    Ok(Answer(UpdateRolePermissionsResponse {
        code,
        message,
        permissions_added: texts(&changed.added),
        permissions_removed: texts(&changed.removed),
    }))
}

#[utoipa::path(delete, path = "/api/v1/roles/{role_id}/permissions/{permission_id}", operation_id = "removeRolePermission",
    tag = "Roles",
    security(("kindeBearerAuth" = ["delete:role_permissions"])),
    params(
        ("role_id" = String, Path, description = "The role's id"),
        ("permission_id" = String, Path, description = "The permission's id; its key will do as well"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn remove_role_permission(
    caller: Caller<scope::DeleteRolePermissions>,
    Path((id, permission)): Path<(RoleId, String)>,
) -> Result<Answer<SuccessResponse>> {
    roles::remove_permission(&caller.cx, &id, &permission).await?;
    Ok(done(codes::ROLE_PERMISSION_REMOVED))
}
