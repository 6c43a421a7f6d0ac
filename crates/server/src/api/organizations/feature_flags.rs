//! `/api/v1/organizations/{org_code}/feature_flags`

use domain::ids::OrganizationId;
use engine::feature_flags::{self, Whose};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
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
            get_organization_feature_flags,
            delete_organization_feature_flag_overrides
        ))
        .routes(routes!(
            update_organization_feature_flag_override,
            delete_organization_feature_flag_override
        ))
}

/// Every flag with the value that holds in the organization, inherited or its own (Q74).
#[derive(Serialize, ToSchema)]
#[schema(as = get_organization_feature_flags_response)]
struct GetOrganizationFeatureFlagsResponse {
    code: &'static str,
    message: &'static str,
    feature_flags: FlagItems,
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/feature_flags", operation_id = "getOrganizationFeatureFlags",
    tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organization_feature_flags"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = GetOrganizationFeatureFlagsResponse), ApiErrors))]
async fn get_organization_feature_flags(
    caller: OrganizationCaller<scope::ReadOrganizationFeatureFlags>,
    Path(organization): Path<OrganizationId>,
) -> Result<Answer<GetOrganizationFeatureFlagsResponse>> {
    let flags = feature_flags::of_organization(&caller.cx, &organization).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetOrganizationFeatureFlagsResponse {
        code,
        message,
        feature_flags: items(flags),
    }))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/feature_flags",
    operation_id = "deleteOrganizationFeatureFlagOverrides", tag = "Organizations",
    security(("kindeBearerAuth" = ["delete:organization_feature_flags"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization_feature_flag_overrides(
    caller: OrganizationCaller<scope::DeleteOrganizationFeatureFlags>,
    Path(organization): Path<OrganizationId>,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::remove_overrides(&caller.cx, Whose::Organization(&organization)).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDES_DELETED))
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}",
    operation_id = "updateOrganizationFeatureFlagOverride", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organization_feature_flags"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("feature_flag_key" = String, Path, description = "The flag's key"),
        ("value" = String, Query, description = "The organization's own value"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_feature_flag_override(
    caller: OrganizationCaller<scope::UpdateOrganizationFeatureFlags>,
    Path((organization, key)): Path<(OrganizationId, String)>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    let whose = Whose::Organization(&organization);
    feature_flags::set_override(&caller.cx, whose, &key, &values.required("value")?).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDE_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/feature_flags/{feature_flag_key}",
    operation_id = "deleteOrganizationFeatureFlagOverride", tag = "Organizations",
    security(("kindeBearerAuth" = ["delete:organization_feature_flags"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("feature_flag_key" = String, Path, description = "The flag's key"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization_feature_flag_override(
    caller: OrganizationCaller<scope::DeleteOrganizationFeatureFlags>,
    Path((organization, key)): Path<(OrganizationId, String)>,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::remove_override(&caller.cx, Whose::Organization(&organization), &key).await?;
    Ok(done(codes::FEATURE_FLAG_OVERRIDE_DELETED))
}
