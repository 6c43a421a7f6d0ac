//! `/api/v1/users/{user_id}/passkeys`: which there are, and taking one away. The vendor has no such operations; whoever
//! lost a device needs them.

use domain::ids::{PasskeyId, UserId};
use domain::passkeys::Passkey;
use engine::passkeys;
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
        .routes(routes!(get_user_passkeys))
        .routes(routes!(delete_user_passkey))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_user_passkeys_response)]
struct GetUserPasskeysResponse {
    code: &'static str,
    message: &'static str,
    passkeys: Vec<PasskeyItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = passkey)]
struct PasskeyItem {
    id: String,
    /// Where it is kept, or the browser that it was made in.
    name: String,
    /// Whether it is on several devices.
    is_backed_up: bool,
    created_on: String,
    /// When it was last used to sign in.
    last_used_on: Option<String>,
}

impl From<Passkey> for PasskeyItem {
    fn from(passkey: Passkey) -> Self {
        Self {
            id: passkey.id.to_string(),
            name: passkey.name,
            is_backed_up: passkey.is_backed_up,
            created_on: passkey.created_at.to_string(),
            last_used_on: passkey.last_used_at.map(|moment| moment.to_string()),
        }
    }
}

#[utoipa::path(get, path = "/api/v1/users/{user_id}/passkeys", operation_id = "getUserPasskeys", tag = "Users",
    security(("kindeBearerAuth" = ["read:users"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = GetUserPasskeysResponse), ApiErrors))]
async fn get_user_passkeys(
    caller: Caller<scope::ReadUsers>,
    Path(id): Path<UserId>,
) -> Result<Answer<GetUserPasskeysResponse>> {
    let all = passkeys::list(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetUserPasskeysResponse {
        code,
        message,
        passkeys: all.into_iter().map(Into::into).collect(),
    }))
}

#[utoipa::path(delete, path = "/api/v1/users/{user_id}/passkeys/{passkey_id}", operation_id = "deleteUserPasskey",
    tag = "Users", security(("kindeBearerAuth" = ["update:users"])),
    params(
        ("user_id" = String, Path, description = "The user's id"),
        ("passkey_id" = String, Path, description = "The passkey's id"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_user_passkey(
    caller: Caller<scope::UpdateUsers>,
    Path((user, passkey)): Path<(UserId, PasskeyId)>,
) -> Result<Answer<SuccessResponse>> {
    passkeys::remove(&caller.cx, &user, &passkey).await?;
    Ok(done(codes::USER_PASSKEY_DELETED))
}
