//! `/api/v1/organizations/{org_code}/mfa`
//!
//! The request has no switch of its own: naming factors enforces them, naming none leaves it to the environment. Exemptions
//! are settings of the organization.

use domain::ids::OrganizationId;
use engine::settings;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, given};
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::mfa::kinds;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(replace_organization_mfa))
}

#[derive(Deserialize, ToSchema)]
#[schema(as = replace_organization_mfa_request)]
struct ReplaceOrganizationMfaRequest {
    /// mfa:authenticator_app, mfa:email and mfa:sms, each once; none for the environment's rules.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    enabled_factors: Option<Vec<String>>,
    /// Whether recovery codes are given out with the first factor; as in the environment when it is not said.
    #[serde(default, deserialize_with = "given")]
    is_recovery_codes_enabled: Option<bool>,
}

#[utoipa::path(put, path = "/api/v1/organizations/{org_code}/mfa", operation_id = "ReplaceOrganizationMFA", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organization_mfa"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = ReplaceOrganizationMfaRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_organization_mfa(
    caller: OrganizationCaller<scope::UpdateOrganizationMfa>,
    Path(id): Path<OrganizationId>,
    Json(request): Json<ReplaceOrganizationMfaRequest>,
) -> Result<Answer<SuccessResponse>> {
    let factors = kinds(request.enabled_factors)?;
    let rules = json!({
        "is_enforced": !factors.is_empty(),
        "enabled_factors": Some(factors).filter(|factors| !factors.is_empty()),
        "is_recovery_codes_enabled": request.is_recovery_codes_enabled,
    });
    let patch = [("mfa".to_owned(), rules)].into_iter().collect();
    settings::change_organization(&caller.cx, &id, &patch).await?;
    Ok(done(codes::ORGANIZATION_MFA_UPDATED))
}
