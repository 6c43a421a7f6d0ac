//! `/api/v1/users/{user_id}/feature_flags`

use domain::ids::UserId;
use engine::feature_flags::{self, Whose};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Values;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(update_user_feature_flag_override))
}

#[utoipa::path(patch, path = "/api/v1/users/{user_id}/feature_flags/{feature_flag_key}",
    operation_id = "updateUserFeatureFlagOverride", tag = "Users",
    security(("kindeBearerAuth" = ["update:user_feature_flags"])),
    params(
        ("user_id" = String, Path, description = "The user's id"),
        ("feature_flag_key" = String, Path, description = "The flag's key"),
        ("value" = String, Query, description = "The user's own value"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_user_feature_flag_override(
    caller: Caller<scope::UpdateUserFeatureFlags>,
    Path((user, key)): Path<(UserId, String)>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::set_override(&caller.cx, Whose::User(&user), &key, &values.required("value")?).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDE_UPDATED))
}
