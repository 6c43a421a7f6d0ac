//! `/api/v1/organizations/{org_code}/passkey`

use domain::ids::OrganizationId;
use engine::passkeys::policies::{self, OrganizationPolicy};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::passkey::policy_of;
use crate::api::path::Path;
use crate::api::response::{Answer, Result};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_organization_passkey, update_organization_passkey))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_organization_passkey_response)]
struct OrganizationPasskeyResponse {
    code: &'static str,
    message: &'static str,
    /// Whether passkeys are used: whether the policy is not `off`.
    enabled: bool,
    /// The policy that holds: off, optional or mandatory.
    policy: &'static str,
    /// Whether the policy is the organization's own.
    is_override_environment_passkey_settings: bool,
    /// The policy of the environment.
    environment_policy: &'static str,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_organization_passkey_request)]
struct UpdateOrganizationPasskeyRequest {
    /// off, optional or mandatory
    #[serde(default, deserialize_with = "given")]
    policy: Option<String>,
    /// Whether the organization has a policy of its own; false takes it away, and needs no policy.
    #[serde(default, deserialize_with = "given")]
    is_override_environment_passkey_settings: Option<bool>,
}

fn answer(policy: OrganizationPolicy, Code { code, message }: Code) -> Answer<OrganizationPasskeyResponse> {
    Answer(OrganizationPasskeyResponse {
        code,
        message,
        enabled: policy.effective().is_on(),
        policy: policy.effective().as_str(),
        is_override_environment_passkey_settings: policy.own.is_some(),
        environment_policy: policy.environment.as_str(),
    })
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/passkey", operation_id = "GetOrganizationPasskey",
    tag = "Organizations", security(("kindeBearerAuth" = ["read:organization_passkey"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = OrganizationPasskeyResponse), ApiErrors))]
async fn get_organization_passkey(
    caller: OrganizationCaller<scope::ReadOrganizationPasskey>,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<OrganizationPasskeyResponse>> {
    Ok(answer(policies::of_organization(&caller.cx, &id).await?, codes::OK))
}

#[utoipa::path(put, path = "/api/v1/organizations/{org_code}/passkey", operation_id = "UpdateOrganizationPasskey",
    tag = "Organizations", security(("kindeBearerAuth" = ["update:organization_passkey"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = UpdateOrganizationPasskeyRequest,
    responses((status = 200, body = OrganizationPasskeyResponse), ApiErrors))]
async fn update_organization_passkey(
    caller: OrganizationCaller<scope::UpdateOrganizationPasskey>,
    Path(id): Path<OrganizationId>,
    Json(body): Json<UpdateOrganizationPasskeyRequest>,
) -> Result<Answer<OrganizationPasskeyResponse>> {
    let own = match (body.is_override_environment_passkey_settings, body.policy) {
        (Some(false), _) => None,
        (_, Some(word)) => Some(policy_of(&word)?),
        (_, None) => return Err(ApiError::required("policy")),
    };
    policies::set_of_organization(&caller.cx, &id, own).await?;
    let policy = policies::of_organization(&caller.cx, &id).await?;
    Ok(answer(policy, codes::ORGANIZATION_PASSKEY_SETTINGS_UPDATED))
}
