//! `/api/v1/passkey`: whether people are offered passkeys. What organizations and users have of it stands with them.

use domain::passkeys::PasskeyPolicy;
use engine::passkeys::policies;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_passkey, update_passkey))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_passkey_response)]
struct PasskeyResponse {
    code: &'static str,
    message: &'static str,
    /// Whether passkeys are used: whether the policy is not `off`.
    enabled: bool,
    /// off, optional or mandatory
    policy: &'static str,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_passkey_request)]
struct UpdatePasskeyRequest {
    /// off, optional or mandatory
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    policy: Option<String>,
}

/// The policy that a body names.
pub(super) fn policy_of(word: &str) -> Result<PasskeyPolicy> {
    PasskeyPolicy::parse(word).ok_or_else(|| ApiError::invalid("policy", "must be one of off, optional, mandatory"))
}

fn answer(policy: PasskeyPolicy, Code { code, message }: Code) -> Answer<PasskeyResponse> {
    Answer(PasskeyResponse {
        code,
        message,
        enabled: policy.is_on(),
        policy: policy.as_str(),
    })
}

#[utoipa::path(get, path = "/api/v1/passkey", operation_id = "GetPasskey", tag = "Environments",
    security(("kindeBearerAuth" = ["read:passkey"])),
    responses((status = 200, body = PasskeyResponse), ApiErrors))]
async fn get_passkey(caller: Caller<scope::ReadPasskey>) -> Result<Answer<PasskeyResponse>> {
    Ok(answer(policies::of_environment(&caller.cx).await?, codes::OK))
}

#[utoipa::path(put, path = "/api/v1/passkey", operation_id = "UpdatePasskey", tag = "Environments",
    security(("kindeBearerAuth" = ["update:passkey"])),
    request_body = UpdatePasskeyRequest, responses((status = 200, body = PasskeyResponse), ApiErrors))]
async fn update_passkey(
    caller: Caller<scope::UpdatePasskey>,
    Json(body): Json<UpdatePasskeyRequest>,
) -> Result<Answer<PasskeyResponse>> {
    let policy = policy_of(&body.policy.ok_or_else(|| ApiError::required("policy"))?)?;
    policies::set_of_environment(&caller.cx, policy).await?;
    Ok(answer(policy, codes::PASSKEY_SETTINGS_UPDATED))
}
