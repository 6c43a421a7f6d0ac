//! `/api/v1/connected_apps`: third parties for which tokens are kept, as an administrator configures them.

mod sessions;

use domain::connection_options::MASK;
use domain::ids::ConnectedAppId;
use engine::connected_apps::{self, Details, Given};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_connected_apps, create_connected_app))
        .routes(routes!(get_connected_app, update_connected_app, delete_connected_app))
        .merge(sessions::routes())
}

/// A connected app. Its secret is a mask; written back, the mask changes nothing.
#[derive(Serialize, ToSchema)]
#[schema(as = connected_app)]
struct ConnectedAppItem {
    id: String,
    key_code_ref: String,
    name: String,
    provider: String,
    client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'static str>,
    scopes: Vec<String>,
    callback_urls: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revocation_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issuer: Option<String>,
    client_authentication: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entra_id_domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    team_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_id: Option<String>,
    /// ISO 8601
    created_on: String,
}

impl From<Details> for ConnectedAppItem {
    fn from(details: Details) -> Self {
        let Details { app, has_secret } = details;
        let is_basic = app.is_basic();
        let settings = app.settings;
        Self {
            id: app.id.to_string(),
            key_code_ref: app.key,
            name: app.name,
            provider: app.provider,
            client_id: app.client_id,
            client_secret: has_secret.then_some(MASK),
            scopes: settings.scopes,
            callback_urls: settings.callback_urls,
            authorization_url: settings.authorization_url,
            token_url: settings.token_url,
            revocation_url: settings.revocation_url,
            issuer: settings.issuer,
            client_authentication: if is_basic { "basic" } else { "post" },
            entra_id_domain: settings.tenant,
            team_id: settings.team_id,
            key_id: settings.key_id,
            created_on: app.created_at.to_string(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_connected_apps_response)]
struct GetConnectedAppsResponse {
    code: &'static str,
    message: &'static str,
    connected_apps: Vec<ConnectedAppItem>,
    has_more: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_connected_app_response)]
struct GetConnectedAppResponse {
    code: &'static str,
    message: &'static str,
    connected_app: ConnectedAppItem,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_connected_app_response)]
struct CreateConnectedAppResponse {
    code: &'static str,
    message: &'static str,
    connected_app: CreatedConnectedApp,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_connected_app)]
struct CreatedConnectedApp {
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_connected_app_request)]
struct CreateConnectedAppRequest {
    /// What applications name it by: letters, digits, `_` and `-`.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    key_code_ref: Option<String>,
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    name: Option<String>,
    /// A strategy such as `oauth2:google`, or `custom`; it never changes.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    provider: Option<String>,
    /// What we are called at the provider; it never changes.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    client_id: Option<String>,
    /// What we prove it with. It is kept sealed and never shown.
    #[serde(default, deserialize_with = "given")]
    client_secret: Option<String>,
    /// What is asked for; without them, what a sign-in with the provider asks for.
    #[serde(default, deserialize_with = "given")]
    scopes: Option<Vec<String>>,
    /// Where browsers may return to; the first is the usual one.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = Vec<String>)]
    callback_urls: Option<Vec<String>>,
    /// Where browsers are sent, if not where the provider usually is, without what the request says; it never changes.
    #[serde(default, deserialize_with = "given")]
    authorization_url: Option<String>,
    /// Where codes and refresh tokens are traded, if not at the usual place; it never changes.
    #[serde(default, deserialize_with = "given")]
    token_url: Option<String>,
    /// Where tokens are given up (RFC 7009), if not at the usual place; it never changes.
    #[serde(default, deserialize_with = "given")]
    revocation_url: Option<String>,
    /// Who names itself in answers (RFC 9207). With it, an answer that does not name it is refused.
    #[serde(default, deserialize_with = "given")]
    issuer: Option<String>,
    /// `post` or `basic`, for a custom provider.
    #[serde(default, deserialize_with = "given")]
    client_authentication: Option<String>,
    /// The directory of Microsoft Entra ID; it never changes.
    #[serde(default, deserialize_with = "given")]
    entra_id_domain: Option<String>,
    /// Apple's name of the team.
    #[serde(default, deserialize_with = "given")]
    team_id: Option<String>,
    /// Apple's name of the key.
    #[serde(default, deserialize_with = "given")]
    key_id: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_connected_app_request)]
struct UpdateConnectedAppRequest {
    /// What applications name it by: letters, digits, `_` and `-`.
    #[serde(default, deserialize_with = "given")]
    key_code_ref: Option<String>,
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// A strategy such as `oauth2:google`, or `custom`; it never changes.
    #[serde(default, deserialize_with = "given")]
    provider: Option<String>,
    /// What we are called at the provider; it never changes.
    #[serde(default, deserialize_with = "given")]
    client_id: Option<String>,
    /// What we prove it with. It is kept sealed and never shown; an empty one takes it away, from a custom provider only.
    #[serde(default, deserialize_with = "given")]
    client_secret: Option<String>,
    /// What is asked for; without them, what a sign-in with the provider asks for.
    #[serde(default, deserialize_with = "given")]
    scopes: Option<Vec<String>>,
    /// Where browsers may return to; the first is the usual one.
    #[serde(default, deserialize_with = "given")]
    callback_urls: Option<Vec<String>>,
    /// Where browsers are sent, if not where the provider usually is, without what the request says; it never changes.
    #[serde(default, deserialize_with = "given")]
    authorization_url: Option<String>,
    /// Where codes and refresh tokens are traded, if not at the usual place; it never changes.
    #[serde(default, deserialize_with = "given")]
    token_url: Option<String>,
    /// Where tokens are given up (RFC 7009), if not at the usual place; it never changes.
    #[serde(default, deserialize_with = "given")]
    revocation_url: Option<String>,
    /// Who names itself in answers (RFC 9207). With it, an answer that does not name it is refused.
    #[serde(default, deserialize_with = "given")]
    issuer: Option<String>,
    /// `post` or `basic`, for a custom provider.
    #[serde(default, deserialize_with = "given")]
    client_authentication: Option<String>,
    /// The directory of Microsoft Entra ID; it never changes.
    #[serde(default, deserialize_with = "given")]
    entra_id_domain: Option<String>,
    /// Apple's name of the team.
    #[serde(default, deserialize_with = "given")]
    team_id: Option<String>,
    /// Apple's name of the key.
    #[serde(default, deserialize_with = "given")]
    key_id: Option<String>,
}

macro_rules! into_given {
    ($($request:ty),+) => {$(
        impl From<$request> for Given {
            fn from(request: $request) -> Self {
                Self {
                    key: request.key_code_ref,
                    name: request.name,
                    provider: request.provider,
                    client_id: request.client_id,
                    client_secret: request.client_secret,
                    scopes: request.scopes,
                    callback_urls: request.callback_urls,
                    authorization_url: request.authorization_url,
                    token_url: request.token_url,
                    revocation_url: request.revocation_url,
                    issuer: request.issuer,
                    client_authentication: request.client_authentication,
                    entra_id_domain: request.entra_id_domain,
                    team_id: request.team_id,
                    key_id: request.key_id,
                }
            }
        }
    )+};
}

// Both may say the same; what is needed, the operation knows.
into_given!(CreateConnectedAppRequest, UpdateConnectedAppRequest);

#[utoipa::path(get, path = "/api/v1/connected_apps", operation_id = "getConnectedApps", tag = "Connected Apps",
    security(("kindeBearerAuth" = ["read:connected_apps"])),
    params(
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("starting_after" = Option<String>, Query, description = "The id of the connected app just before the page"),
        ("ending_before" = Option<String>, Query, description = "The id of the connected app just behind the page"),
    ),
    responses((status = 200, body = GetConnectedAppsResponse), ApiErrors))]
async fn get_connected_apps(
    caller: Caller<scope::ReadConnectedApps>,
    query: Query,
) -> Result<Answer<GetConnectedAppsResponse>> {
    let span = connected_apps::list(&caller.cx, &query.around()?).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetConnectedAppsResponse {
        code,
        message,
        connected_apps: span.items.into_iter().map(Into::into).collect(),
        has_more: span.has_more,
    }))
}

#[utoipa::path(post, path = "/api/v1/connected_apps", operation_id = "createConnectedApp", tag = "Connected Apps",
    security(("kindeBearerAuth" = ["create:connected_apps"])),
    request_body = CreateConnectedAppRequest,
    responses((status = 201, body = CreateConnectedAppResponse), ApiErrors))]
async fn create_connected_app(
    caller: Caller<scope::CreateConnectedApps>,
    Json(request): Json<CreateConnectedAppRequest>,
) -> Result<Answer<CreateConnectedAppResponse, 201>> {
    let created = connected_apps::create(&caller.cx, &request.into()).await?;
    let Code { code, message } = codes::CONNECTED_APP_CREATED;
    Ok(Answer(CreateConnectedAppResponse {
        code,
        message,
        connected_app: CreatedConnectedApp {
            id: created.app.id.to_string(),
        },
    }))
}

#[utoipa::path(get, path = "/api/v1/connected_apps/{connected_app_id}", operation_id = "getConnectedApp",
    tag = "Connected Apps",
    security(("kindeBearerAuth" = ["read:connected_apps"])),
    params(("connected_app_id" = String, Path, description = "The connected app's id")),
    responses((status = 200, body = GetConnectedAppResponse), ApiErrors))]
async fn get_connected_app(
    caller: Caller<scope::ReadConnectedApps>,
    Path(id): Path<ConnectedAppId>,
) -> Result<Answer<GetConnectedAppResponse>> {
    let details = connected_apps::get(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetConnectedAppResponse {
        code,
        message,
        connected_app: details.into(),
    }))
}

#[utoipa::path(patch, path = "/api/v1/connected_apps/{connected_app_id}", operation_id = "updateConnectedApp",
    tag = "Connected Apps",
    security(("kindeBearerAuth" = ["update:connected_apps"])),
    params(("connected_app_id" = String, Path, description = "The connected app's id")),
    request_body = UpdateConnectedAppRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_connected_app(
    caller: Caller<scope::UpdateConnectedApps>,
    Path(id): Path<ConnectedAppId>,
    Json(request): Json<UpdateConnectedAppRequest>,
) -> Result<Answer<SuccessResponse>> {
    connected_apps::update(&caller.cx, &id, &request.into()).await?;
    Ok(done(codes::CONNECTED_APP_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/connected_apps/{connected_app_id}", operation_id = "deleteConnectedApp",
    tag = "Connected Apps",
    security(("kindeBearerAuth" = ["delete:connected_apps"])),
    params(("connected_app_id" = String, Path, description = "The connected app's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_connected_app(
    caller: Caller<scope::DeleteConnectedApps>,
    Path(id): Path<ConnectedAppId>,
) -> Result<Answer<SuccessResponse>> {
    connected_apps::delete(&caller.cx, &id).await?;
    Ok(done(codes::CONNECTED_APP_DELETED))
}
