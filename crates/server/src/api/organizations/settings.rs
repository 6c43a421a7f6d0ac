//! `/api/v1/organizations/{org_code}/settings`

use domain::ids::OrganizationId;
use engine::settings;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::Json;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::api::settings::{GetSettingsResponse, UpdateSettingsRequest, answer};
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_organization_settings, update_organization_settings))
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/settings", operation_id = "getOrganizationSettings", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = GetSettingsResponse), ApiErrors))]
async fn get_organization_settings(
    caller: OrganizationCaller<scope::ReadOrganizations>,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<GetSettingsResponse>> {
    Ok(answer(settings::of_organization(&caller.cx, &id).await?))
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/settings", operation_id = "updateOrganizationSettings", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = UpdateSettingsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_settings(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path(id): Path<OrganizationId>,
    Json(UpdateSettingsRequest(patch)): Json<UpdateSettingsRequest>,
) -> Result<Answer<SuccessResponse>> {
    settings::change_organization(&caller.cx, &id, &patch).await?;
    Ok(done(codes::ORGANIZATION_SETTINGS_UPDATED))
}
