//! `PUT /api/v1/users/{user_id}/password`: a hash comes in, and nothing ever comes out (R140).

use domain::ids::UserId;
use engine::passwords::{ForeignHash, Method, SaltPosition};
use engine::users;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::{Json, given};
use crate::api::codes;
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(set_user_password))
}

#[derive(Deserialize, ToSchema)]
#[schema(as = set_user_password_request)]
struct SetUserPasswordRequest {
    /// The hash.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    hashed_password: Option<String>,
    /// bcrypt unless said; or crypt, md5, sha256, wordpress.
    #[serde(default, deserialize_with = "given")]
    hashing_method: Option<String>,
    /// What was hashed with the password (md5 and sha256 only).
    #[serde(default, deserialize_with = "given")]
    salt: Option<String>,
    /// prefix or suffix: on which side of the password.
    #[serde(default, deserialize_with = "given")]
    salt_position: Option<String>,
    /// Whether the user must choose another password at the next sign-in.
    #[serde(default, deserialize_with = "given")]
    is_temporary_password: Option<bool>,
}

#[utoipa::path(put, path = "/api/v1/users/{user_id}/password", operation_id = "setUserPassword", tag = "Users",
    security(("kindeBearerAuth" = ["update:user_passwords"])),
    params(("user_id" = String, Path, description = "The user's id")),
    request_body = SetUserPasswordRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn set_user_password(
    caller: Caller<scope::UpdateUserPasswords>,
    Path(id): Path<UserId>,
    Json(request): Json<SetUserPasswordRequest>,
) -> Result<Answer<SuccessResponse>> {
    let hash = request.hashed_password.filter(|hash| !hash.trim().is_empty());
    let foreign = ForeignHash {
        hash: &hash.ok_or_else(|| ApiError::required("hashed_password"))?,
        method: method(request.hashing_method.as_deref())?,
        salt: request.salt.as_deref().unwrap_or_default(),
        salt_position: position(request.salt_position.as_deref())?,
    };
    let is_temporary = request.is_temporary_password.unwrap_or(false);
    users::import_password(&caller.cx, &id, foreign, is_temporary).await?;
    Ok(done(codes::USER_PASSWORD_UPDATED))
}

fn method(word: Option<&str>) -> Result<Method> {
    Ok(match word {
        None | Some("bcrypt") => Method::Bcrypt,
        Some("crypt") => Method::Crypt,
        Some("md5") => Method::Md5,
        Some("sha256") => Method::Sha256,
        Some("wordpress") => Method::Wordpress,
        Some(_) => {
            let words = "must be one of bcrypt, crypt, md5, sha256, wordpress";
            return Err(ApiError::invalid("hashing_method", words));
        }
    })
}

fn position(word: Option<&str>) -> Result<SaltPosition> {
    match word {
        None | Some("prefix") => Ok(SaltPosition::Prefix),
        Some("suffix") => Ok(SaltPosition::Suffix),
        Some(_) => Err(ApiError::invalid("salt_position", "must be prefix or suffix")),
    }
}
