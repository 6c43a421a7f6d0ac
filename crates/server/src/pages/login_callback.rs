//! `/login/callback`: where providers of OAuth 2 and OpenID Connect send browsers back to, with the answer in the query or,
//! where they post a form (Apple), in that.

use axum::body::Body;
use axum::response::Response;
use engine::federation::oauth;
use engine::oidc::authorize::Browser;
use http::StatusCode;
use protocol::params::Params;

use super::view::Problem;
use super::{error, redirect, sign_in};
use crate::web::context::Visit;
use crate::web::forms::FormError;
use crate::web::{cookies, forms};

/// Where a form post's answer stands, sealed, once it was sent on.
const CARRIED: &str = "answer";

/// The answer in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    let Ok(params) = Params::parse(visit.uri.query().unwrap_or_default()) else {
        return error::page(&visit, StatusCode::BAD_REQUEST, Problem::BadRequest);
    };
    let params = match params.filled(CARRIED) {
        None => params,
        Some(sealed) => match oauth::put_down(&visit.cx, sealed) {
            Some(params) => params,
            None => return error::page(&visit, StatusCode::BAD_REQUEST, Problem::SessionEnded),
        },
    };
    let is_https = visit.is_https();
    let browser = Browser {
        id: cookies::browser(&visit.headers, is_https).unwrap_or_default(),
        session: cookies::session(&visit.headers, is_https),
    };
    let outcome = oauth::returned(&visit.cx, &params, browser).await;
    sign_in::answer_to_return(&visit, outcome).await
}

/// The answer in a form of another site. It comes without our cookies, so nothing is decided here: the browser carries it,
/// sealed, to the same address, where it is known again.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(why) => return unreadable(&visit, &why, oauth::UNREADABLE),
    };
    match oauth::carried(&visit.cx, &form) {
        Ok(sealed) => redirect(&visit, &format!("/login/callback?{CARRIED}={sealed}")),
        Err(why) => error::failed(&visit, &why),
    }
}

/// The page about an answer that is no form, or too long for one (R183).
pub(super) fn unreadable(visit: &Visit, why: &FormError, number: u16) -> Response {
    let problem = match why {
        FormError::TooLong => Problem::ProviderRefused { number },
        _ => Problem::BadRequest,
    };
    let request_id = visit.cx.request_id.as_str();
    tracing::info!(request_id, number = problem.code(), %why, "an answer of a provider was not read");
    error::page(visit, why.status(), problem)
}
