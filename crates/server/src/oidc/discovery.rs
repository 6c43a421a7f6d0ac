//! `/.well-known/openid-configuration` (OpenID Connect Discovery §4).

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::header::{self, HeaderValue};

use crate::web::context::Environment;

/// The discovery document.
pub(crate) async fn openid_configuration(Environment(environment): Environment) -> Response {
    published(environment.discovery.clone())
}

/// What everybody may read and keep for a while: the same bytes for all, made once.
pub(crate) fn published(bytes: Bytes) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
