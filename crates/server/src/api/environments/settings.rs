//! `/api/v1/environment/settings`

use engine::settings;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Json;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope::{self, Scope as _};
use crate::api::settings::{GetSettingsResponse, Narrower, UpdateSettingsRequest, allowed, answer};
use crate::web::context::App;

const NARROWER: &[Narrower] = &[
    ("mfa", scope::UpdateMfa::NAME),
    ("passkeys", scope::UpdatePasskey::NAME),
];

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_environment_settings, update_environment_settings))
}

#[utoipa::path(get, path = "/api/v1/environment/settings", operation_id = "getEnvironmentSettings", tag = "Environments",
    security(("kindeBearerAuth" = ["read:environments"])),
    responses((status = 200, body = GetSettingsResponse), ApiErrors))]
async fn get_environment_settings(caller: Caller<scope::ReadEnvironments>) -> Result<Answer<GetSettingsResponse>> {
    Ok(answer(settings::of_environment(&caller.cx).await?))
}

#[utoipa::path(patch, path = "/api/v1/environment/settings", operation_id = "updateEnvironmentSettings", tag = "Environments",
    security(("kindeBearerAuth" = ["update:environments"])),
    request_body = UpdateSettingsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_environment_settings(
    caller: Caller<scope::UpdateEnvironments>,
    Json(UpdateSettingsRequest(patch)): Json<UpdateSettingsRequest>,
) -> Result<Answer<SuccessResponse>> {
    allowed(&patch, NARROWER, &caller.held())?;
    settings::change_environment(&caller.cx, &patch).await?;
    Ok(done(codes::ENVIRONMENT_SETTINGS_UPDATED))
}
