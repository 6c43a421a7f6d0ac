//! `/api/v1/connected_apps/auth_url`, `token` and `revoke`: consents, and the tokens that came of them.

use domain::ids::{ConnectedSessionId, OrganizationId, UserId};
use engine::connected_apps::{self, Holder};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Values;
use crate::api::error::{ApiError, ApiErrors};
use crate::api::query::Query;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::{codes, scope};
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_connected_app_url))
        .routes(routes!(get_connected_app_token))
        .routes(routes!(revoke_connected_app_token))
}

#[derive(Serialize, ToSchema)]
#[schema(as = connected_apps_auth_url)]
struct ConnectedAppsAuthUrl {
    url: String,
    session_id: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = connected_apps_access_token)]
struct ConnectedAppsAccessToken {
    access_token: String,
    /// ISO 8601; left out where the provider does not say when the token ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token_expiry: Option<String>,
}

#[utoipa::path(get, path = "/api/v1/connected_apps/auth_url", operation_id = "getConnectedAppURL", tag = "Connected Apps",
    security(("kindeBearerAuth" = ["read:connected_apps"])),
    params(
        ("key_code_ref" = String, Query, description = "The connected app's key"),
        ("user_id" = Option<String>, Query, description = "The user who is to consent; or else org_code"),
        ("org_code" = Option<String>, Query, description = "The organization that is to consent; or else user_id"),
        ("override_callback_url" = Option<String>, Query, description = "Where the browser comes back to"),
    ),
    responses((status = 200, body = ConnectedAppsAuthUrl), ApiErrors))]
async fn get_connected_app_url(
    caller: Caller<scope::ReadConnectedApps>,
    query: Query,
) -> Result<Answer<ConnectedAppsAuthUrl>> {
    let key = query.required("key_code_ref")?;
    let holder = match (query.text("user_id")?, query.text("org_code")?) {
        (Some(user), None) => Holder::User(UserId::from(user)),
        (None, Some(code)) => Holder::Organization(OrganizationId::from(code)),
        (None, None) => {
            let message = "One of user_id and org_code is needed.";
            return Err(ApiError::bad("USER_ID_OR_ORG_CODE_REQUIRED", message));
        }
        (Some(_), Some(_)) => {
            let message = "Only one of user_id or org_code may be specified";
            return Err(ApiError::bad("TOO_MANY_PARAMETERS", message));
        }
    };
    let callback = query.text("override_callback_url")?;
    let consent = connected_apps::begin(&caller.cx, key, &holder, callback).await?;
    Ok(Answer(ConnectedAppsAuthUrl {
        url: consent.url,
        session_id: consent.session_id.to_string(),
    }))
}

#[utoipa::path(get, path = "/api/v1/connected_apps/token", operation_id = "getConnectedAppToken", tag = "Connected Apps",
    security(("kindeBearerAuth" = ["read:connected_apps"])),
    params(("session_id" = String, Query, description = "The session in which somebody consented")),
    responses((status = 200, body = ConnectedAppsAccessToken), ApiErrors))]
async fn get_connected_app_token(
    caller: Caller<scope::ReadConnectedApps>,
    query: Query,
) -> Result<Answer<ConnectedAppsAccessToken>> {
    let session = ConnectedSessionId::from(query.required("session_id")?);
    let token = connected_apps::token(&caller.cx, &session).await?;
    Ok(Answer(ConnectedAppsAccessToken {
        access_token: token.access_token,
        access_token_expiry: token.expires_at.map(|end| end.to_string()),
    }))
}

#[utoipa::path(post, path = "/api/v1/connected_apps/revoke", operation_id = "revokeConnectedAppToken",
    tag = "Connected Apps",
    security(("kindeBearerAuth" = ["create:connected_apps"])),
    params(("session_id" = String, Query, description = "The session in which somebody consented")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn revoke_connected_app_token(
    caller: Caller<scope::CreateConnectedApps>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    let session = values.text("session_id")?.filter(|session| !session.is_empty());
    let session = session.ok_or_else(|| ApiError::required("session_id"))?;
    connected_apps::revoke(&caller.cx, &ConnectedSessionId::from(session)).await?;
    Ok(done(codes::CONNECTED_APP_TOKEN_REVOKED))
}
