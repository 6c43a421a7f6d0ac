//! `/api/v1/users`, `/api/v1/user`: one user is named in the query (Q26).

mod changing;
mod feature_flags;
mod identities;
mod listing;
mod mfa;
mod passkeys;
mod password;
mod properties;
mod sessions;

use domain::ids::UserId;
use domain::users::IdentityType;
use engine::users;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::codes;
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(refresh_user_claims))
        .merge(listing::routes())
        .merge(changing::routes())
        .merge(identities::routes())
        .merge(passkeys::routes())
        .merge(password::routes())
        .merge(feature_flags::routes())
        .merge(mfa::routes())
        .merge(properties::routes())
        .merge(sessions::routes())
}

/// The user that the query names.
fn named(query: &Query) -> Result<UserId> {
    Ok(UserId::from(query.required("id")?))
}

/// What users sign in with, by its word.
fn kind_of(word: Option<&str>, allowed: &[IdentityType]) -> Result<IdentityType> {
    let word = word.ok_or_else(|| ApiError::required("type"))?;
    let kind = allowed.iter().find(|kind| kind.as_str() == word);
    kind.copied().ok_or_else(|| {
        let words: Vec<_> = allowed.iter().map(|kind| kind.as_str()).collect();
        ApiError::invalid("type", format!("must be one of {}", words.join(", ")))
    })
}

#[utoipa::path(post, path = "/api/v1/users/{user_id}/refresh_claims", operation_id = "refreshUserClaims", tag = "Users",
    security(("kindeBearerAuth" = ["update:user_refresh_claims"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn refresh_user_claims(
    caller: Caller<scope::UpdateUserRefreshClaims>,
    Path(id): Path<UserId>,
) -> Result<Answer<SuccessResponse>> {
    users::refresh_claims(&caller.cx, &id).await?;
    Ok(done(codes::USER_CLAIMS_REFRESHED))
}
