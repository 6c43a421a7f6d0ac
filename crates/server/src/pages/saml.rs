//! What providers of SAML send, and what they may know of us.

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use domain::ids::ConnectionId;
use engine::error::Error;
use engine::federation::saml::{self, Received};
use engine::federation::{Stop, answers, refuse};
use engine::oidc::authorize::Browser;
use http::StatusCode;
use http::header::{self, HeaderValue};
use protocol::params::Params;

use super::login_callback::unreadable;
use super::view::Problem;
use super::{error, redirect, sign_in};
use crate::web::context::Visit;
use crate::web::{cookies, forms};

/// Where answers come.
const CALLBACK: &str = "/login/saml/callback";

/// `POST /login/saml/callback`: an answer. It comes from another site, so without our cookie: the browser is sent to ask
/// for it with [`collect`].
pub(crate) async fn receive(visit: Visit, body: Body) -> Response {
    // Nothing of it may stand in two places at once (R169).
    if visit.uri.query().is_some_and(|query| !query.is_empty()) {
        return failed_post(&visit, saml::mixed(), CALLBACK);
    }
    match forms::read_long(&visit.headers, body).await {
        Ok(form) => received(&visit, saml::receive(&visit.cx, &form).await, CALLBACK),
        Err(why) => unreadable(&visit, &why, saml::DECODE, CALLBACK),
    }
}

/// `GET /login/saml/callback`: the answer that waits for this browser. Answers are never sent by redirect (Profiles §4.1.2).
pub(crate) async fn collect(visit: Visit) -> Response {
    match Params::parse(visit.uri.query().unwrap_or_default()) {
        Ok(query) if saml::carries_message(&query) => failed(&visit, saml::mixed()).await,
        Ok(query) => collected(&visit, &query).await,
        Err(_) => error::page_back(&visit, (StatusCode::BAD_REQUEST, Problem::BadRequest)).await,
    }
}

/// `GET /login/saml/{connection}/metadata`: ours, for the provider of a connection.
pub(crate) async fn metadata(visit: Visit, Path(connection): Path<String>) -> Response {
    match saml::our_metadata(&visit.cx, &ConnectionId::from(connection)).await {
        Ok(xml) => {
            let mut response = Response::new(Body::from(xml));
            let headers = response.headers_mut();
            let kind = HeaderValue::from_static("application/samlmetadata+xml");
            headers.insert(header::CONTENT_TYPE, kind);
            headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            response
        }
        Err(why) => error::failed(&visit, &why),
    }
}

/// On after an answer was received: to ask for it, to the application, or to what was wrong with it.
pub(super) fn received(visit: &Visit, received: Result<Received, Stop>, path: &str) -> Response {
    match received {
        Ok(Received::Waits(id)) => redirect(visit, &format!("{path}?answer={id}")),
        Ok(Received::Begin(address)) => redirect(visit, &address),
        Err(stop) => failed_post(visit, stop, path),
    }
}

/// On after an answer that belongs to no sign-in: a form from another site brings none of our cookies, so the browser is sent
/// to where it is known, and from where it finds back to its application.
pub(super) fn failed_post(visit: &Visit, stop: Stop, path: &str) -> Response {
    let told = match stop {
        Stop::Failed(failure) => answers::told(&visit.cx, &failure),
        Stop::Fault(error) => Err(error),
    };
    match told {
        Ok(sealed) => redirect(visit, &format!("{path}?answer={sealed}")),
        Err(why) => error::failed(visit, &why),
    }
}

/// On with the sign-in whose answer waits.
pub(super) async fn collected(visit: &Visit, query: &Params) -> Response {
    let is_https = visit.is_https();
    let browser = Browser {
        id: cookies::browser(&visit.headers, is_https).unwrap_or_default(),
        session: cookies::session(&visit.headers, is_https),
    };
    let id = query.first("answer").unwrap_or_default();
    sign_in::answer_to_return(visit, answers::collect(&visit.cx, id, browser).await).await
}

/// The page of an answer that belongs to no sign-in.
pub(super) async fn failed(visit: &Visit, stop: Stop) -> Response {
    let browser = cookies::browser(&visit.headers, visit.is_https()).unwrap_or_default();
    let outcome: Result<_, Error> = match stop {
        Stop::Failed(failure) => refuse(&visit.cx, None, browser, None, failure).await,
        Stop::Fault(error) => Err(error),
    };
    sign_in::answer_to_return(visit, outcome).await
}
