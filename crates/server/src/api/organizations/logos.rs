//! `/api/v1/organizations/{org_code}/logos`

use axum::response::Response;
use domain::ids::OrganizationId;
use engine::branding;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::logos::{AddLogoRequest, ReadLogoResponse, Upload, answer, kind, removed};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(read_organization_logo))
        .routes(routes!(add_organization_logo, delete_organization_logo))
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/logos", operation_id = "ReadOrganizationLogo",
    tag = "Organizations", security(("kindeBearerAuth" = ["read:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = ReadLogoResponse), ApiErrors))]
async fn read_organization_logo(
    caller: OrganizationCaller<scope::ReadOrganizations>,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<ReadLogoResponse>> {
    Ok(answer(branding::list(&caller.cx, Some(&id)).await?))
}

#[utoipa::path(post, path = "/api/v1/organizations/{org_code}/logos/{type}", operation_id = "AddOrganizationLogo",
    tag = "Organizations", security(("kindeBearerAuth" = ["update:organizations"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("type" = String, Path, description = "light, dark, favicon_svg, favicon_fallback or panel"),
    ),
    request_body(content = AddLogoRequest, content_type = "multipart/form-data"),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_organization_logo(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path((id, name)): Path<(OrganizationId, String)>,
    Upload(file_name, bytes): Upload,
) -> Result<Answer<SuccessResponse>> {
    branding::upload(&caller.cx, Some(&id), kind(&name)?, (&file_name, bytes)).await?;
    Ok(done(codes::ORGANIZATION_LOGO_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/logos/{type}", operation_id = "DeleteOrganizationLogo",
    tag = "Organizations", security(("kindeBearerAuth" = ["update:organizations"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("type" = String, Path, description = "light, dark, favicon_svg, favicon_fallback or panel"),
    ),
    responses((status = 200, body = SuccessResponse), (status = 204), ApiErrors))]
async fn delete_organization_logo(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path((id, name)): Path<(OrganizationId, String)>,
) -> Result<Response> {
    let was_there = branding::remove(&caller.cx, Some(&id), kind(&name)?).await?;
    Ok(removed(was_there, codes::ORGANIZATION_LOGO_DELETED))
}
