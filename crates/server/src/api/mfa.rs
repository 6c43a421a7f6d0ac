//! `/api/v1/mfa`, and what the resources of multi-factor authentication have in common.

use domain::mfa::{Factor, FactorKind};
use engine::settings;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(replace_mfa))
}

#[derive(Deserialize, ToSchema)]
#[schema(as = replace_mfa_request)]
struct ReplaceMfaRequest {
    /// required, optional or off.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    policy: Option<String>,
    /// mfa:authenticator_app, mfa:email and mfa:sms, each once.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    enabled_factors: Option<Vec<String>>,
    /// Whether recovery codes are given out with the first factor; true when it is not said.
    #[serde(default, deserialize_with = "given")]
    is_recovery_codes_enabled: Option<bool>,
}

/// What of a factor can be told: not the key that it shares with the app.
#[derive(Serialize, ToSchema)]
#[schema(as = mfa_factor)]
pub(super) struct FactorItem {
    id: String,
    /// email, sms or authenticator_app.
    #[serde(rename = "type")]
    kind: String,
    created_on: String,
    /// The address, the number, or the account that the app shows.
    name: String,
    /// Always true: a factor is kept once it was proved.
    is_verified: bool,
    usage_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_used_on: Option<String>,
}

impl From<&Factor> for FactorItem {
    fn from(factor: &Factor) -> Self {
        Self {
            id: factor.id.to_string(),
            kind: factor.kind.as_str().trim_start_matches("mfa:").to_owned(),
            created_on: factor.created_at.to_string(),
            name: factor.name.clone(),
            is_verified: true,
            usage_count: factor.usage_count,
            last_used_on: factor.last_used_at.map(|at| at.to_string()),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_user_mfa_response)]
pub(super) struct GetUserMfaResponse {
    code: &'static str,
    message: &'static str,
    /// The factor used last; left out when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    mfa: Option<FactorItem>,
    /// All factors, those used last first.
    factors: Vec<FactorItem>,
}

/// The answer about a user's factors.
pub(super) fn answer(factors: &[Factor]) -> Answer<GetUserMfaResponse> {
    let Code { code, message } = codes::OK;
    Answer(GetUserMfaResponse {
        code,
        message,
        mfa: factors.first().map(Into::into),
        factors: factors.iter().map(Into::into).collect(),
    })
}

/// The factors that a request names.
pub(super) fn kinds(words: Option<Vec<String>>) -> Result<Vec<FactorKind>> {
    let words = words.ok_or_else(|| ApiError::required("enabled_factors"))?;
    let known = |word: &String| {
        FactorKind::parse(word).ok_or_else(|| {
            let all: Vec<_> = FactorKind::ALL.iter().map(|kind| kind.as_str()).collect();
            ApiError::invalid("enabled_factors", format!("can name {}", all.join(", ")))
        })
    };
    words.iter().map(known).collect()
}

#[utoipa::path(put, path = "/api/v1/mfa", operation_id = "ReplaceMFA", tag = "MFA",
    security(("kindeBearerAuth" = ["update:mfa"])),
    request_body = ReplaceMfaRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_mfa(
    caller: Caller<scope::UpdateMfa>,
    Json(request): Json<ReplaceMfaRequest>,
) -> Result<Answer<SuccessResponse>> {
    let policy = request.policy.ok_or_else(|| ApiError::required("policy"))?;
    if !["required", "optional", "off"].contains(&policy.as_str()) {
        return Err(ApiError::invalid("policy", "must be required, optional or off"));
    }
    let rules = json!({
        "policy": policy,
        "enabled_factors": kinds(request.enabled_factors)?,
        "is_recovery_codes_enabled": request.is_recovery_codes_enabled.unwrap_or(true),
    });
    let patch = [("mfa".to_owned(), rules)].into_iter().collect();
    settings::change_environment(&caller.cx, &patch).await?;
    Ok(done(codes::MFA_UPDATED))
}
