//! The profile of the user whose token is shown (OpenID Connect Core §5.3), in the two shapes that Kinde has.

use axum::response::Response;
use domain::users::IdentityType;
use engine::oidc::profile::{self, Profile};
use http::header::{self, HeaderMap};
use http::{HeaderValue, StatusCode};
use protocol::jose::verify::Kind;
use serde::Serialize;
use utoipa::ToSchema;

use super::cors;
use super::error::{Fault, TokenErrorResponse, answer, json};
use crate::web::context::Visit;
use crate::web::headers::text;

/// What is known of the user; `provided_id` alone is null where there is none (Q54).
#[derive(Serialize, ToSchema)]
#[schema(as = user_profile_v2)]
pub(crate) struct Current<'a> {
    /// The user's id.
    id: &'a str,
    /// The user's id, by its name in OpenID Connect.
    sub: &'a str,
    /// The customer's own id.
    provided_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<&'a str>,
    /// When the user was last changed, in seconds since 1970.
    updated_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    email_verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_username: Option<&'a str>,
}

/// What is known of the user; `provided_id` alone is null where there is none (Q54).
#[derive(Serialize, ToSchema)]
#[schema(as = user_profile)]
pub(crate) struct First<'a> {
    /// The user's id.
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_email: Option<&'a str>,
    /// The customer's own id.
    provided_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<&'a str>,
}

/// `GET` and `POST /oauth2/userinfo`: the second profile under its name in OpenID Connect, refused as RFC 6750 says.
pub(crate) async fn userinfo(visit: Visit) -> Response {
    current(&visit).await
}

/// `GET` and `POST /oauth2/v2/user_profile`.
#[utoipa::path(get, path = "/oauth2/v2/user_profile", operation_id = "getUserProfileV2", tag = "OAuth",
    security(("kindeBearerAuth" = [])),
    responses((status = 200, body = Current), (status = 401, description = "The user is suspended or gone, or the token was revoked.", body = TokenErrorResponse),
        (status = 403, description = "Invalid credentials.", body = TokenErrorResponse),
        (status = 429, description = "Request was throttled.")))]
pub(crate) async fn user_profile(visit: Visit) -> Response {
    let response = current(&visit).await;
    forbidden(&visit, response)
}

async fn current(visit: &Visit) -> Response {
    show(visit, |profile| {
        let user = &profile.user;
        let email = profile.email();
        json(
            StatusCode::OK,
            &Current {
                id: user.id.as_str(),
                sub: user.id.as_str(),
                provided_id: user.provided_id.as_deref(),
                name: user.full_name(),
                given_name: user.first_name.as_deref(),
                family_name: user.last_name.as_deref(),
                updated_at: user.updated_at.seconds(),
                email: email.map(|(email, _)| email),
                email_verified: email.is_some_and(|(_, is_verified)| is_verified),
                picture: user.picture.as_deref(),
                preferred_username: username(profile),
            },
        )
    })
    .await
}

/// `GET` and `POST /oauth2/user_profile`.
#[utoipa::path(get, path = "/oauth2/user_profile", operation_id = "getUserProfile", tag = "OAuth",
    security(("kindeBearerAuth" = [])),
    responses((status = 200, body = First), (status = 401, description = "The user is suspended or gone, or the token was revoked.", body = TokenErrorResponse),
        (status = 403, description = "Invalid credentials.", body = TokenErrorResponse)))]
pub(crate) async fn first_user_profile(visit: Visit) -> Response {
    let response = show(&visit, |profile| {
        let user = &profile.user;
        json(
            StatusCode::OK,
            &First {
                id: user.id.as_str(),
                preferred_email: profile.email().map(|(email, _)| email),
                provided_id: user.provided_id.as_deref(),
                username: username(profile),
                last_name: user.last_name.as_deref(),
                first_name: user.first_name.as_deref(),
                picture: user.picture.as_deref(),
            },
        )
    })
    .await;
    forbidden(&visit, response)
}

/// At the two profiles, what is no good token at all is answered with 403 (Q1); a good one of somebody who may not enter
/// any more stays at 401 (R127).
fn forbidden(visit: &Visit, mut response: Response) -> Response {
    let is_good = |token| profile::is_genuine(&visit.cx, token);
    if response.status() == StatusCode::UNAUTHORIZED && !bearer(&visit.headers).is_some_and(is_good) {
        *response.status_mut() = StatusCode::FORBIDDEN;
    }
    response
}

fn username(profile: &Profile) -> Option<&str> {
    profile.primary(IdentityType::Username).map(|one| one.value.as_str())
}

async fn show(visit: &Visit, write: impl FnOnce(&Profile) -> Response) -> Response {
    let token = bearer(&visit.headers);
    let read = match token {
        Some(token) => profile::read(&visit.cx, token).await.map_err(Fault::from),
        None => Err(Fault::NoToken),
    };
    let mut response = match read {
        Ok(profile) => write(&profile),
        Err(fault) => answer(visit, fault),
    };
    cors::open(&mut response, reader(visit, token));
    response
}

/// The page that may read the answer: one of the token's application. What is wrong with a bad token, any may read.
pub(crate) fn reader<'v>(visit: &'v Visit, token: Option<&str>) -> Option<&'v HeaderValue> {
    visit.headers.get(header::ORIGIN)?;
    let claims = token.and_then(|token| profile::verify(&visit.cx, token, Kind::Access).ok());
    match claims.as_ref().and_then(|claims| claims.azp.as_deref()) {
        Some(azp) => cors::allowed(visit, visit.cx.environment.client(azp)?),
        None => cors::allowed_by_any(&visit.headers, &visit.cx.environment),
    }
}

/// The bearer token of a request (RFC 6750 §2.1).
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = text(headers, &header::AUTHORIZATION)?.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|token| !token.is_empty())
}
