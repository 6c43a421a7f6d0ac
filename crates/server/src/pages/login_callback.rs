//! `/login/callback`: where providers of OAuth 2 and OpenID Connect send browsers back to, with the answer in the query or,
//! where they post a form (Apple), in that.

use axum::body::Body;
use axum::response::Response;
use engine::error::Error;
use engine::federation::{Failure, Said, answers, oauth};
use engine::oidc::authorize::Browser;
use http::StatusCode;
use protocol::params::Params;

use super::saml::{failed, failed_post};
use super::view::Problem;
use super::{error, redirect, sign_in};
use crate::web::context::Visit;
use crate::web::forms::FormError;
use crate::web::{cookies, forms};

/// Where answers come.
const CALLBACK: &str = "/login/callback";
/// Where a form post's answer stands, sealed, once it was sent on.
const CARRIED: &str = "answer";

/// The answer in the query.
pub(crate) async fn get(visit: Visit) -> Response {
    let params = match brought(&visit, Problem::SessionEnded) {
        Ok(params) => params,
        Err(Problem::SessionEnded) => return lost(&visit).await,
        Err(problem) => return error::page_back(&visit, (StatusCode::BAD_REQUEST, problem)).await,
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

/// What was sent on to here is no answer: it tells why, or it is too old, or not ours.
async fn lost(visit: &Visit) -> Response {
    let params = Params::parse(visit.uri.query().unwrap_or_default()).unwrap_or_default();
    let told = params
        .filled(CARRIED)
        .and_then(|sealed| answers::understood(&visit.cx, sealed));
    let failure = told.unwrap_or_else(|| {
        let log = "an answer was carried for too long, or is not ours";
        Failure::new(Said::Expired, oauth::UNREADABLE, log)
    });
    failed(visit, failure.into()).await
}

/// The answer in a form of another site.
pub(crate) async fn post(visit: Visit, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(why) => return unreadable(&visit, &why, oauth::UNREADABLE, CALLBACK),
    };
    match carry(&visit, &form) {
        Ok(response) => response,
        Err(why @ Error::Invalid { .. }) => {
            let failure = Failure::new(Said::Refused, oauth::UNREADABLE, why.to_string());
            failed_post(&visit, failure.into(), CALLBACK)
        }
        Err(why) => error::failed(&visit, &why),
    }
}

/// Sends an answer on that came in a form of another site (Apple). It comes without our cookies, so nothing is decided here:
/// the browser carries it, sealed, to the same address, where it is known again.
pub(super) fn carry(visit: &Visit, form: &Params) -> Result<Response, Error> {
    let sealed = oauth::carried(&visit.cx, form)?;
    Ok(redirect(visit, &format!("{}?{CARRIED}={sealed}", visit.uri.path())))
}

/// On after an answer that is no form, or too long for one (R183): to where the browser is known, and finds back to its
/// application.
pub(super) fn unreadable(visit: &Visit, why: &FormError, number: u16, path: &str) -> Response {
    if let FormError::TooLong = why {
        let failure = Failure::new(Said::Refused, number, why.to_string());
        return failed_post(visit, failure.into(), path);
    }
    let problem = Problem::BadRequest;
    let request_id = visit.cx.request_id.as_str();
    tracing::info!(request_id, number = problem.code(), %why, "an answer of a provider was not read");
    error::page(visit, why.status(), problem)
}
