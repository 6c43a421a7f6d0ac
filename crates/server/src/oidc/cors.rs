//! Which pages may read our answers: those of the application that asks (R39).
//!
//! Answers go with credentials, so the origin is echoed, never `*`. A preflight names no application: it is answered for
//! an origin that any application of the environment has.

use axum::body::Body;
use axum::response::Response;
use engine::directory::{Client, Snapshot};
use http::header::{self, HeaderValue};
use http::{HeaderMap, StatusCode};

use crate::web::context::Visit;

const METHODS: &str = "GET, POST, OPTIONS";
const HEADERS: &str = "authorization, content-type, kinde-sdk, framework, frameworkversion";

/// The request's origin, if it is one of this application's.
pub(crate) fn allowed<'v>(visit: &'v Visit, client: &Client) -> Option<&'v HeaderValue> {
    let (value, origin) = origin(&visit.headers)?;
    protocol::cors::allows(origin, client.urls()).then_some(value)
}

/// The request's origin, if any application of the environment has it.
pub(crate) fn allowed_by_any<'h>(headers: &'h HeaderMap, environment: &Snapshot) -> Option<&'h HeaderValue> {
    let (value, origin) = origin(headers)?;
    let mut clients = environment
        .applications
        .values()
        .filter(|client| client.application.settings.is_active);
    clients
        .any(|client| protocol::cors::allows(origin, client.urls()))
        .then_some(value)
}

fn origin(headers: &HeaderMap) -> Option<(&HeaderValue, &str)> {
    let value = headers.get(header::ORIGIN)?;
    Some((value, value.to_str().ok()?))
}

/// Lets the page of an allowed origin read the answer. Says that the answer depends on it either way.
pub(crate) fn open(response: &mut Response, origin: Option<&HeaderValue>) {
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        headers.insert(
            header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
            HeaderValue::from_static("true"),
        );
    }
}

/// `OPTIONS` of the endpoints that browsers call with credentials.
pub(crate) async fn preflight(visit: Visit) -> Response {
    let origin = allowed_by_any(&visit.headers, &visit.cx.environment);
    let mut response = empty();
    if origin.is_some() {
        permit(&mut response);
    }
    open(&mut response, origin);
    response
}

/// `OPTIONS` of what everybody may read.
pub(crate) async fn public_preflight() -> Response {
    let mut response = empty();
    permit(&mut response);
    response
        .headers_mut()
        .insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

fn empty() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

fn permit(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(METHODS));
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static(HEADERS));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
}
