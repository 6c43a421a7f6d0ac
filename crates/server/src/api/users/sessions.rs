//! `/api/v1/users/{user_id}/sessions`

use domain::ids::{SessionId, UserId};
use domain::sessions::{ABSOLUTE_LIFETIME, Session};
use engine::sessions;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::codes::{self, Code};
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_user_sessions, delete_user_sessions))
        .routes(routes!(delete_user_session))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_user_sessions_response)]
struct GetUserSessionsResponse {
    code: &'static str,
    message: &'static str,
    /// All that are alive stand in one answer.
    has_more: bool,
    sessions: Vec<SessionItem>,
}

/// Somebody signed in, in one browser.
#[derive(Serialize, ToSchema)]
#[schema(as = user_session)]
struct SessionItem {
    session_id: String,
    user_id: String,
    /// Since when.
    started_on: String,
    /// When it was last used, to the minute.
    updated_on: String,
    /// When it ends if it is not used again.
    expires_on: String,
    /// How the user proved who they are.
    methods: Vec<String>,
    last_ip_address: Option<String>,
    last_user_agent: Option<String>,
}

impl From<Session> for SessionItem {
    fn from(session: Session) -> Self {
        let idle = session.last_seen_at.plus_seconds(session.idle_lifetime);
        let absolute = session.created_at.plus_seconds(ABSOLUTE_LIFETIME);
        Self {
            session_id: session.id.to_string(),
            user_id: session.user_id.to_string(),
            started_on: session.created_at.to_string(),
            updated_on: session.last_seen_at.to_string(),
            expires_on: idle.min(absolute).to_string(),
            methods: session.methods.split_whitespace().map(str::to_owned).collect(),
            last_ip_address: session.ip_address,
            last_user_agent: session.user_agent,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/users/{user_id}/sessions", operation_id = "getUserSessions", tag = "Users",
    security(("kindeBearerAuth" = ["read:user_sessions"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = GetUserSessionsResponse), ApiErrors))]
async fn get_user_sessions(
    caller: Caller<scope::ReadUserSessions>,
    Path(id): Path<UserId>,
) -> Result<Answer<GetUserSessionsResponse>> {
    let sessions = sessions::list(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetUserSessionsResponse {
        code,
        message,
        has_more: false,
        sessions: sessions.into_iter().map(Into::into).collect(),
    }))
}

#[utoipa::path(delete, path = "/api/v1/users/{user_id}/sessions", operation_id = "deleteUserSessions", tag = "Users",
    security(("kindeBearerAuth" = ["delete:user_sessions"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_user_sessions(
    caller: Caller<scope::DeleteUserSessions>,
    Path(id): Path<UserId>,
) -> Result<Answer<SuccessResponse>> {
    sessions::end_of_user(&caller.cx, &id, None).await?;
    Ok(done(codes::USER_SESSIONS_INVALIDATED))
}

#[utoipa::path(delete, path = "/api/v1/users/{user_id}/sessions/{session_id}", operation_id = "deleteUserSession",
    tag = "Users", security(("kindeBearerAuth" = ["delete:user_sessions"])),
    params(("user_id" = String, Path, description = "The user's id"),
        ("session_id" = String, Path, description = "The session's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_user_session(
    caller: Caller<scope::DeleteUserSessions>,
    Path((user, session)): Path<(UserId, SessionId)>,
) -> Result<Answer<SuccessResponse>> {
    sessions::end_of_user(&caller.cx, &user, Some(&session)).await?;
    Ok(done(codes::USER_SESSIONS_INVALIDATED))
}
