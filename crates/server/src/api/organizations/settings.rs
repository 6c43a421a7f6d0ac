//! `/api/v1/organizations/{org_code}/settings`, and `…/sessions`: the policy for sessions among them, under the vendor's name

use domain::ids::OrganizationId;
use engine::settings;
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, given};
use crate::api::codes;
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope::{self, Scope as _};
use crate::api::settings::{GetSettingsResponse, Narrower, UpdateSettingsRequest, allowed, answer};
use crate::web::context::App;

/// What an organization does not say of itself: whose users belong to it (ADR 30), how they sign in, whether they may, and what
/// has scopes of its own.
const FOR_THE_ENVIRONMENT: [&str; 5] = ["auto_join_domains", "connections", "is_suspended", "mfa", "passkeys"];

const NARROWER: &[Narrower] = &[
    ("mfa", scope::UpdateOrganizationMfa::NAME),
    ("passkeys", scope::UpdateOrganizationPasskey::NAME),
];

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_organization_settings, update_organization_settings))
        .routes(routes!(update_organization_sessions))
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/settings", operation_id = "getOrganizationSettings", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = GetSettingsResponse), ApiErrors))]
async fn get_organization_settings(
    caller: OrganizationCaller<scope::ReadOrganizations>,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<GetSettingsResponse>> {
    Ok(answer(settings::of_organization(&caller.cx, &id).await?))
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/settings", operation_id = "updateOrganizationSettings", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = UpdateSettingsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_settings(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path(id): Path<OrganizationId>,
    Json(UpdateSettingsRequest(patch)): Json<UpdateSettingsRequest>,
) -> Result<Answer<SuccessResponse>> {
    if caller.bound_to.is_some()
        && let Some(name) = FOR_THE_ENVIRONMENT.into_iter().find(|name| patch.contains_key(*name))
    {
        return Err(ApiError::bad(
            "SETTING_INVALID",
            format!("A token of one organization cannot change {name}."),
        ));
    }
    allowed(&patch, NARROWER, &caller.held())?;
    settings::change_organization(&caller.cx, &id, &patch).await?;
    Ok(done(codes::ORGANIZATION_SETTINGS_UPDATED))
}

/// How long sessions last that begin in the organization; nothing of what is left out changes.
#[derive(Deserialize, ToSchema)]
#[schema(as = update_organization_sessions_request)]
struct UpdateOrganizationSessionsRequest {
    #[serde(default, deserialize_with = "given")]
    is_use_org_sso_session_policy: Option<bool>,
    /// `persistent` or `non_persistent`
    #[serde(default, deserialize_with = "given")]
    sso_session_persistence_mode: Option<String>,
    #[serde(default, deserialize_with = "given")]
    is_use_org_authenticated_session_lifetime: Option<bool>,
    /// In seconds.
    #[serde(default, deserialize_with = "given")]
    authenticated_session_lifetime: Option<i64>,
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/sessions", operation_id = "updateOrganizationSessions",
    tag = "Organizations", security(("kindeBearerAuth" = ["update:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = UpdateOrganizationSessionsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_sessions(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path(id): Path<OrganizationId>,
    Json(request): Json<UpdateOrganizationSessionsRequest>,
) -> Result<Answer<SuccessResponse>> {
    let patch: [(&str, Option<Value>); 4] = [
        (
            "is_use_org_sso_session_policy",
            request.is_use_org_sso_session_policy.map(Into::into),
        ),
        (
            "sso_session_persistence_mode",
            request.sso_session_persistence_mode.map(Into::into),
        ),
        (
            "is_use_org_authenticated_session_lifetime",
            request.is_use_org_authenticated_session_lifetime.map(Into::into),
        ),
        (
            "authenticated_session_lifetime",
            request.authenticated_session_lifetime.map(Into::into),
        ),
    ];
    let patch = patch
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    settings::change_organization(&caller.cx, &id, &patch.collect()).await?;
    Ok(done(codes::ORGANIZATION_SESSIONS_UPDATED))
}
