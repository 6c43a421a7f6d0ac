//! `/api/v1/environment/feature_flags`

use engine::feature_flags::{self, Whose};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Values;
use crate::api::codes::{self, Code};
use crate::api::error::ApiErrors;
use crate::api::feature_flags::{FlagItems, items};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(
            get_environment_feature_flags,
            delete_environment_feature_flag_overrides
        ))
        .routes(routes!(
            update_environment_feature_flag_override,
            delete_environment_feature_flag_override
        ))
}

/// All flags in one answer, so there is never a next page (Q57).
#[derive(Serialize, ToSchema)]
#[schema(as = get_environment_feature_flags_response)]
struct GetEnvironmentFeatureFlagsResponse {
    code: &'static str,
    message: &'static str,
    feature_flags: FlagItems,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// What the body says; the query may say it as well (Q22).
#[derive(Deserialize, ToSchema)]
#[schema(as = update_environment_feature_flag_override_request)]
#[expect(
    dead_code,
    reason = "the description is made from it; the value is read from the body or the query"
)]
struct UpdateEnvironmentFeatureFlagOverrideRequest {
    /// The environment's own value.
    value: String,
}

#[utoipa::path(get, path = "/api/v1/environment/feature_flags", operation_id = "getEnvironmentFeatureFlags",
    tag = "Environments",
    security(("kindeBearerAuth" = ["read:environment_feature_flags"])),
    responses((status = 200, body = GetEnvironmentFeatureFlagsResponse), ApiErrors))]
async fn get_environment_feature_flags(
    caller: Caller<scope::ReadEnvironmentFeatureFlags>,
) -> Result<Answer<GetEnvironmentFeatureFlagsResponse>> {
    let flags = feature_flags::of_environment(&caller.cx).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetEnvironmentFeatureFlagsResponse {
        code,
        message,
        feature_flags: items(flags),
        next_token: None,
    }))
}

#[utoipa::path(delete, path = "/api/v1/environment/feature_flags", operation_id = "deleteEnvironmentFeatureFlagOverrides",
    tag = "Environments",
    security(("kindeBearerAuth" = ["delete:environment_feature_flags"])),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_environment_feature_flag_overrides(
    caller: Caller<scope::DeleteEnvironmentFeatureFlags>,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::remove_overrides(&caller.cx, Whose::Environment).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDES_DELETED))
}

#[utoipa::path(patch, path = "/api/v1/environment/feature_flags/{feature_flag_key}",
    operation_id = "updateEnvironmentFeatureFlagOverride", tag = "Environments",
    security(("kindeBearerAuth" = ["update:environment_feature_flags"])),
    params(("feature_flag_key" = String, Path, description = "The flag's key")),
    request_body = UpdateEnvironmentFeatureFlagOverrideRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_environment_feature_flag_override(
    caller: Caller<scope::UpdateEnvironmentFeatureFlags>,
    Path(key): Path<String>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::set_override(&caller.cx, Whose::Environment, &key, &values.required("value")?).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDE_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/environment/feature_flags/{feature_flag_key}",
    operation_id = "deleteEnvironmentFeatureFlagOverride", tag = "Environments",
    security(("kindeBearerAuth" = ["delete:environment_feature_flags"])),
    params(("feature_flag_key" = String, Path, description = "The flag's key")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_environment_feature_flag_override(
    caller: Caller<scope::DeleteEnvironmentFeatureFlags>,
    Path(key): Path<String>,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::remove_override(&caller.cx, Whose::Environment, &key).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDE_DELETED))
}
