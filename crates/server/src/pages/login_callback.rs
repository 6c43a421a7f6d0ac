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
    let params = match brought(&visit, Problem::SessionEnded) {
        Ok(params) => params,
        Err(problem) => return error::page(&visit, StatusCode::BAD_REQUEST, problem),
    };
    let is_https = visit.is_https();
    let browser = Browser {
        id: cookies::browser(&visit.headers, is_https).unwrap_or_default(),
        session: cookies::session(&visit.headers, is_https),
    };
    let outcome = oauth::returned(&visit.cx, &params, browser).await;
    sign_in::answer_to_return(&visit, outcome).await
}

/// What a provider answered: in the query, or in a form whose answer was sent on from here. `expired` is what is wrong with
/// one that was sent on too long ago.
pub(super) fn brought(visit: &Visit, expired: Problem) -> Result<Params, Problem> {
    let params = Params::parse(visit.uri.query().unwrap_or_default()).map_err(|_| Problem::BadRequest)?;
    match params.filled(CARRIED) {
        None => Ok(params),
        Some(sealed) => oauth::put_down(&visit.cx, sealed).ok_or(expired),
    }
}

/// The answer in a form of another site.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    match forms::read(&visit.headers, body).await {
        Ok(form) => carry(&visit, &form),
        Err(why) => unreadable(&visit, &why, oauth::UNREADABLE),
    }
}

/// Sends an answer on that came in a form of another site (Apple). It comes without our cookies, so nothing is decided here:
/// the browser carries it, sealed, to the same address, where it is known again.
pub(super) fn carry(visit: &Visit, form: &Params) -> Response {
    match oauth::carried(&visit.cx, form) {
        Ok(sealed) => redirect(visit, &format!("{}?{CARRIED}={sealed}", visit.uri.path())),
        Err(why) => error::failed(visit, &why),
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
