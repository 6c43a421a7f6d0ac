//! `/api/v1/environment/logos`

use axum::response::Response;
use engine::branding;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::logos::{AddLogoRequest, ReadLogoResponse, Upload, answer, kind, removed};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(read_logo))
        .routes(routes!(add_logo, delete_logo))
}

#[utoipa::path(get, path = "/api/v1/environment/logos", operation_id = "ReadLogo", tag = "Environments",
    security(("kindeBearerAuth" = ["read:environments"])),
    responses((status = 200, body = ReadLogoResponse), ApiErrors))]
async fn read_logo(caller: Caller<scope::ReadEnvironments>) -> Result<Answer<ReadLogoResponse>> {
    Ok(answer(branding::list(&caller.cx, None).await?))
}

#[utoipa::path(put, path = "/api/v1/environment/logos/{type}", operation_id = "AddLogo", tag = "Environments",
    security(("kindeBearerAuth" = ["update:environments"])),
    params(("type" = String, Path, description = "light, dark, favicon_svg, favicon_fallback or panel")),
    request_body(content = AddLogoRequest, content_type = "multipart/form-data"),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_logo(
    caller: Caller<scope::UpdateEnvironments>,
    Path(name): Path<String>,
    Upload(file_name, bytes): Upload,
) -> Result<Answer<SuccessResponse>> {
    branding::upload(&caller.cx, None, kind(&name)?, (&file_name, bytes)).await?;
    Ok(done(codes::LOGO_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/environment/logos/{type}", operation_id = "DeleteLogo", tag = "Environments",
    security(("kindeBearerAuth" = ["update:environments"])),
    params(("type" = String, Path, description = "light, dark, favicon_svg, favicon_fallback or panel")),
    responses((status = 200, body = SuccessResponse), (status = 204), ApiErrors))]
async fn delete_logo(caller: Caller<scope::UpdateEnvironments>, Path(name): Path<String>) -> Result<Response> {
    let was_there = branding::remove(&caller.cx, None, kind(&name)?).await?;
    Ok(removed(was_there, codes::LOGO_DELETED))
}
