//! The profile of the user whose token is shown (OpenID Connect Core §5.3), in the two shapes that Kinde has.

use axum::response::Response;
use domain::users::IdentityType;
use engine::oidc::profile::{self, Profile};
use http::header::{self, HeaderMap};
use http::{HeaderValue, StatusCode};
use protocol::jose::verify::Kind;
use serde::Serialize;

use super::cors;
use super::error::{Fault, answer, json};
use crate::web::context::Visit;
use crate::web::headers::text;

/// `/oauth2/v2/user_profile`
#[derive(Serialize)]
struct Current<'a> {
    id: &'a str,
    sub: &'a str,
    provided_id: Option<&'a str>,
    name: Option<String>,
    given_name: Option<&'a str>,
    family_name: Option<&'a str>,
    updated_at: i64,
    email: Option<&'a str>,
    email_verified: bool,
    picture: Option<&'a str>,
    preferred_username: Option<&'a str>,
}

/// `/oauth2/user_profile`
#[derive(Serialize)]
struct First<'a> {
    id: &'a str,
    preferred_email: Option<&'a str>,
    provided_id: Option<&'a str>,
    username: Option<&'a str>,
    last_name: Option<&'a str>,
    first_name: Option<&'a str>,
    picture: Option<&'a str>,
}

/// `GET` and `POST /oauth2/v2/user_profile`, also known as `/oauth2/userinfo`.
pub(crate) async fn user_profile(visit: Visit) -> Response {
    show(&visit, |profile| {
        let user = &profile.user;
        let email = profile.primary(IdentityType::Email);
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
                email: email.map(|one| one.value.as_str()),
                email_verified: email.is_some_and(|one| one.is_verified),
                picture: user.picture.as_deref(),
                preferred_username: username(profile),
            },
        )
    })
    .await
}

/// `GET` and `POST /oauth2/user_profile`.
pub(crate) async fn first_user_profile(visit: Visit) -> Response {
    show(&visit, |profile| {
        let user = &profile.user;
        json(
            StatusCode::OK,
            &First {
                id: user.id.as_str(),
                preferred_email: profile.primary(IdentityType::Email).map(|one| one.value.as_str()),
                provided_id: user.provided_id.as_deref(),
                username: username(profile),
                last_name: user.last_name.as_deref(),
                first_name: user.first_name.as_deref(),
                picture: user.picture.as_deref(),
            },
        )
    })
    .await
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
