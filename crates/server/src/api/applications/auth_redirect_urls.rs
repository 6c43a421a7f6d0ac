//! `/api/v1/applications/{app_id}/auth_redirect_urls`

use domain::applications::UrlKind;
use domain::ids::ApplicationId;
use engine::applications;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::super::auth::Caller;
use super::super::body::Json;
use super::super::codes::{self, Code};
use super::super::error::ApiErrors;
use super::super::path::Path;
use super::super::query::Query;
use super::super::response::{Answer, Result, SuccessResponse, done};
use super::super::scope;
use super::urls::{UrlsRequest, in_query};
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(
        get_callback_urls,
        add_redirect_callback_urls,
        replace_redirect_callback_urls,
        delete_callback_urls
    ))
}

#[derive(Serialize, ToSchema)]
#[schema(as = redirect_callback_urls)]
struct RedirectCallbackUrls {
    code: &'static str,
    message: &'static str,
    redirect_urls: Vec<String>,
}

#[utoipa::path(get, path = "/api/v1/applications/{app_id}/auth_redirect_urls", operation_id = "getCallbackURLs",
    tag = "Callbacks",
    security(("kindeBearerAuth" = ["read:applications_redirect_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    responses((status = 200, body = RedirectCallbackUrls), ApiErrors))]
async fn get_callback_urls(
    caller: Caller<scope::ReadApplicationsRedirectUris>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<RedirectCallbackUrls>> {
    let urls = applications::urls_of(&caller.cx, &id, UrlKind::Callback).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(RedirectCallbackUrls {
        code,
        message,
        redirect_urls: urls,
    }))
}

#[utoipa::path(post, path = "/api/v1/applications/{app_id}/auth_redirect_urls",
    operation_id = "addRedirectCallbackURLs", tag = "Callbacks",
    security(("kindeBearerAuth" = ["create:applications_redirect_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    request_body = UrlsRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_redirect_callback_urls(
    caller: Caller<scope::CreateApplicationsRedirectUris>,
    Path(id): Path<ApplicationId>,
    Json(request): Json<UrlsRequest>,
) -> Result<Answer<SuccessResponse>> {
    let urls = request.urls.unwrap_or_default();
    applications::add_urls(&caller.cx, &id, UrlKind::Callback, &urls).await?;
    Ok(done(codes::CALLBACK_URLS_ADDED))
}

#[utoipa::path(put, path = "/api/v1/applications/{app_id}/auth_redirect_urls",
    operation_id = "replaceRedirectCallbackURLs", tag = "Callbacks",
    security(("kindeBearerAuth" = ["update:applications_redirect_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    request_body = UrlsRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_redirect_callback_urls(
    caller: Caller<scope::UpdateApplicationsRedirectUris>,
    Path(id): Path<ApplicationId>,
    Json(request): Json<UrlsRequest>,
) -> Result<Answer<SuccessResponse>> {
    // Without a list there is none left (Q31).
    let urls = request.urls.unwrap_or_default();
    applications::replace_urls(&caller.cx, &id, UrlKind::Callback, &urls).await?;
    Ok(done(codes::CALLBACK_URLS_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/applications/{app_id}/auth_redirect_urls", operation_id = "deleteCallbackURLs",
    tag = "Callbacks",
    security(("kindeBearerAuth" = ["delete:applications_redirect_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id"),
        ("urls" = String, Query, description = "The URLs, separated by commas and encoded")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_callback_urls(
    caller: Caller<scope::DeleteApplicationsRedirectUris>,
    Path(id): Path<ApplicationId>,
    query: Query,
) -> Result<Answer<SuccessResponse>> {
    let urls = in_query(&query)?;
    applications::remove_urls(&caller.cx, &id, UrlKind::Callback, &urls).await?;
    Ok(done(codes::CALLBACK_URLS_DELETED))
}
