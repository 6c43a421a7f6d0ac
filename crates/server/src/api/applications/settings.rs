//! `/api/v1/applications/{application_id}/settings`

use domain::ids::ApplicationId;
use engine::settings;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Json;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::api::settings::{GetSettingsResponse, UpdateSettingsRequest, answer};
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_application_settings, update_application_settings))
}

#[utoipa::path(get, path = "/api/v1/applications/{application_id}/settings", operation_id = "getApplicationSettings", tag = "Applications",
    security(("kindeBearerAuth" = ["read:applications"])),
    params(("application_id" = String, Path, description = "The application's id")),
    responses((status = 200, body = GetSettingsResponse), ApiErrors))]
async fn get_application_settings(
    caller: Caller<scope::ReadApplications>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<GetSettingsResponse>> {
    Ok(answer(settings::of_application(&caller.cx, &id).await?))
}

#[utoipa::path(patch, path = "/api/v1/applications/{application_id}/settings", operation_id = "updateApplicationSettings", tag = "Applications",
    security(("kindeBearerAuth" = ["update:applications"])),
    params(("application_id" = String, Path, description = "The application's id")),
    request_body = UpdateSettingsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_application_settings(
    caller: Caller<scope::UpdateApplications>,
    Path(id): Path<ApplicationId>,
    Json(UpdateSettingsRequest(patch)): Json<UpdateSettingsRequest>,
) -> Result<Answer<SuccessResponse>> {
    settings::change_application(&caller.cx, &id, &patch).await?;
    Ok(done(codes::APPLICATION_SETTINGS_UPDATED))
}
