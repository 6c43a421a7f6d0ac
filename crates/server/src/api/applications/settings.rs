//! `/api/v1/applications/{application_id}/settings`, and `…/tokens`: the lifetimes among them, under the vendor's name

use domain::ids::ApplicationId;
use engine::settings;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::{Json, given};
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope::{self, Scope as _};
use crate::api::settings::{GetSettingsResponse, Narrower, UpdateSettingsRequest, allowed, answer};
use crate::web::context::App;

const NARROWER: &[Narrower] = &[
    ("access_token_lifetime", scope::UpdateApplicationTokens::NAME),
    ("refresh_token_lifetime", scope::UpdateApplicationTokens::NAME),
    ("id_token_lifetime", scope::UpdateApplicationTokens::NAME),
    ("authenticated_session_lifetime", scope::UpdateApplicationTokens::NAME),
];

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_application_settings, update_application_settings))
        .routes(routes!(update_application_tokens))
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
    allowed(&patch, NARROWER, &caller.held())?;
    settings::change_application(&caller.cx, &id, &patch).await?;
    Ok(done(codes::APPLICATION_SETTINGS_UPDATED))
}

/// Lifetimes, in seconds; nothing of what is left out changes.
#[derive(Deserialize, ToSchema)]
#[schema(as = update_application_tokens_request)]
struct UpdateApplicationTokensRequest {
    #[serde(default, deserialize_with = "given")]
    access_token_lifetime: Option<i64>,
    #[serde(default, deserialize_with = "given")]
    refresh_token_lifetime: Option<i64>,
    #[serde(default, deserialize_with = "given")]
    id_token_lifetime: Option<i64>,
    /// How long a session lives without activity.
    #[serde(default, deserialize_with = "given")]
    authenticated_session_lifetime: Option<i64>,
}

#[utoipa::path(patch, path = "/api/v1/applications/{application_id}/tokens", operation_id = "updateApplicationTokens",
    tag = "Applications", security(("kindeBearerAuth" = ["update:application_tokens"])),
    params(("application_id" = String, Path, description = "The application's id")),
    request_body = UpdateApplicationTokensRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_application_tokens(
    caller: Caller<scope::UpdateApplicationTokens>,
    Path(id): Path<ApplicationId>,
    Json(request): Json<UpdateApplicationTokensRequest>,
) -> Result<Answer<SuccessResponse>> {
    let patch = [
        ("access_token_lifetime", request.access_token_lifetime),
        ("refresh_token_lifetime", request.refresh_token_lifetime),
        ("id_token_lifetime", request.id_token_lifetime),
        ("authenticated_session_lifetime", request.authenticated_session_lifetime),
    ];
    let patch = patch
        .into_iter()
        .filter_map(|(name, seconds)| Some((name.to_owned(), seconds?.into())));
    settings::change_application(&caller.cx, &id, &patch.collect()).await?;
    Ok(done(codes::APPLICATION_TOKENS_UPDATED))
}
