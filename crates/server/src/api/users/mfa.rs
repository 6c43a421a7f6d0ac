//! `/api/v1/users/{user_id}/mfa`: the factors that count in the whole environment.

use domain::ids::{MfaFactorId, UserId};
use domain::mfa::Scope;
use engine::mfa;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::mfa::{GetUserMfaResponse, answer};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_users_mfa, reset_users_mfa_all))
        .routes(routes!(reset_users_mfa))
}

#[utoipa::path(get, path = "/api/v1/users/{user_id}/mfa", operation_id = "GetUsersMFA", tag = "Users",
    security(("kindeBearerAuth" = ["read:user_mfa"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = GetUserMfaResponse), ApiErrors))]
async fn get_users_mfa(
    caller: Caller<scope::ReadUserMfa>,
    Path(user): Path<UserId>,
) -> Result<Answer<GetUserMfaResponse>> {
    Ok(answer(&mfa::factors_of(&caller.cx, &user, &Scope(None)).await?))
}

#[utoipa::path(delete, path = "/api/v1/users/{user_id}/mfa", operation_id = "ResetUsersMFAAll", tag = "Users",
    security(("kindeBearerAuth" = ["delete:user_mfa"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn reset_users_mfa_all(
    caller: Caller<scope::DeleteUserMfa>,
    Path(user): Path<UserId>,
) -> Result<Answer<SuccessResponse>> {
    mfa::reset(&caller.cx, &user, &Scope(None), None).await?;
    Ok(done(codes::USER_MFA_RESET))
}

#[utoipa::path(delete, path = "/api/v1/users/{user_id}/mfa/{factor_id}", operation_id = "ResetUsersMFA", tag = "Users",
    security(("kindeBearerAuth" = ["delete:user_mfa"])),
    params(
        ("user_id" = String, Path, description = "The user's id"),
        ("factor_id" = String, Path, description = "The factor's id"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn reset_users_mfa(
    caller: Caller<scope::DeleteUserMfa>,
    Path((user, factor)): Path<(UserId, MfaFactorId)>,
) -> Result<Answer<SuccessResponse>> {
    mfa::reset(&caller.cx, &user, &Scope(None), Some(&factor)).await?;
    Ok(done(codes::USER_MFA_RESET))
}
