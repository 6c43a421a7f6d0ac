//! `/api/v1/applications/{app_id}/auth_logout_urls`

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
        get_logout_urls,
        add_logout_redirect_urls,
        replace_logout_redirect_urls,
        delete_logout_urls
    ))
}

/// The contract calls them `redirect_urls`, later clients `logout_urls`: both are there.
#[derive(Serialize, ToSchema)]
#[schema(as = logout_redirect_urls)]
struct LogoutRedirectUrls {
    code: &'static str,
    message: &'static str,
    redirect_urls: Vec<String>,
    logout_urls: Vec<String>,
}

#[utoipa::path(get, path = "/api/v1/applications/{app_id}/auth_logout_urls", operation_id = "getLogoutURLs",
    tag = "Callbacks",
    security(("kindeBearerAuth" = ["read:application_logout_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    responses((status = 200, body = LogoutRedirectUrls), ApiErrors))]
async fn get_logout_urls(
    caller: Caller<scope::ReadApplicationLogoutUris>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<LogoutRedirectUrls>> {
    let urls = applications::urls_of(&caller.cx, &id, UrlKind::Logout).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(LogoutRedirectUrls {
        code,
        message,
        redirect_urls: urls.clone(),
        logout_urls: urls,
    }))
}

#[utoipa::path(post, path = "/api/v1/applications/{app_id}/auth_logout_urls",
    operation_id = "addLogoutRedirectURLs", tag = "Callbacks",
    security(("kindeBearerAuth" = ["create:application_logout_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    request_body = UrlsRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn add_logout_redirect_urls(
    caller: Caller<scope::CreateApplicationLogoutUris>,
    Path(id): Path<ApplicationId>,
    Json(request): Json<UrlsRequest>,
) -> Result<Answer<SuccessResponse>> {
    let urls = request.urls.unwrap_or_default();
    applications::add_urls(&caller.cx, &id, UrlKind::Logout, &urls).await?;
    Ok(done(codes::LOGOUT_URLS_ADDED))
}

#[utoipa::path(put, path = "/api/v1/applications/{app_id}/auth_logout_urls",
    operation_id = "replaceLogoutRedirectURLs", tag = "Callbacks",
    security(("kindeBearerAuth" = ["update:application_logout_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id")),
    request_body = UrlsRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_logout_redirect_urls(
    caller: Caller<scope::UpdateApplicationLogoutUris>,
    Path(id): Path<ApplicationId>,
    Json(request): Json<UrlsRequest>,
) -> Result<Answer<SuccessResponse>> {
    // Without a list there is none left (Q31).
    let urls = request.urls.unwrap_or_default();
    applications::replace_urls(&caller.cx, &id, UrlKind::Logout, &urls).await?;
    Ok(done(codes::LOGOUT_URLS_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/applications/{app_id}/auth_logout_urls", operation_id = "deleteLogoutURLs",
    tag = "Callbacks",
    security(("kindeBearerAuth" = ["delete:application_logout_uris"])),
    params(("app_id" = String, Path, description = "The application's id, which is its client id"),
        ("urls" = String, Query, description = "The URLs, separated by commas and encoded")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_logout_urls(
    caller: Caller<scope::DeleteApplicationLogoutUris>,
    Path(id): Path<ApplicationId>,
    query: Query,
) -> Result<Answer<SuccessResponse>> {
    let urls = in_query(&query)?;
    applications::remove_urls(&caller.cx, &id, UrlKind::Logout, &urls).await?;
    Ok(done(codes::LOGOUT_URLS_DELETED))
}
