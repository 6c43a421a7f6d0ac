//! `/api/v1/organizations/{org_code}/users/{user_id}/mfa`: the factors that count in the organization alone. Those that
//! count everywhere are none of its business.

use domain::ids::{MfaFactorId, OrganizationId, UserId};
use domain::mfa::Scope;
use engine::mfa;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::mfa::{GetUserMfaResponse, answer};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_org_user_mfa, reset_org_user_mfa_all))
        .routes(routes!(reset_org_user_mfa))
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/users/{user_id}/mfa", operation_id = "GetOrgUserMFA", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organization_user_mfa"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    responses((status = 200, body = GetUserMfaResponse), ApiErrors))]
async fn get_org_user_mfa(
    caller: OrganizationCaller<scope::ReadOrganizationUserMfa>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
) -> Result<Answer<GetUserMfaResponse>> {
    let scope = Scope(Some(organization));
    Ok(answer(&mfa::factors_of(&caller.cx, &user, &scope).await?))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/users/{user_id}/mfa", operation_id = "ResetOrgUserMFAAll",
    tag = "Organizations", security(("kindeBearerAuth" = ["delete:organization_user_mfa"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn reset_org_user_mfa_all(
    caller: OrganizationCaller<scope::DeleteOrganizationUserMfa>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
) -> Result<Answer<SuccessResponse>> {
    mfa::reset(&caller.cx, &user, &Scope(Some(organization)), None).await?;
    Ok(done(codes::USER_MFA_RESET))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/users/{user_id}/mfa/{factor_id}", operation_id = "ResetOrgUserMFA",
    tag = "Organizations", security(("kindeBearerAuth" = ["delete:organization_user_mfa"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
        ("factor_id" = String, Path, description = "The factor's id"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn reset_org_user_mfa(
    caller: OrganizationCaller<scope::DeleteOrganizationUserMfa>,
    Path((organization, user, factor)): Path<(OrganizationId, UserId, MfaFactorId)>,
) -> Result<Answer<SuccessResponse>> {
    mfa::reset(&caller.cx, &user, &Scope(Some(organization)), Some(&factor)).await?;
    Ok(done(codes::USER_MFA_RESET))
}
