//! The root page, what error codes mean, and what is answered where there is nothing.

use axum::extract::Request;
use axum::response::Response;
use http::{StatusCode, Uri};
use protocol::params::Params;

use super::error::{page, plain_json};
use super::page as html_page;
use super::view::{ErrorCodes, Home, Href, Problem};
use crate::api::error::{is_api, refusal, unanswered};
use crate::web::context::Visit;
use crate::web::headers::wants_html;
use crate::web::locale::frame;

/// `GET /`: for the administrator who looks whether it runs.
pub(crate) async fn home(visit: Visit) -> Response {
    let frame = frame(&visit, None);
    let locale = frame.locale;
    let view = Home {
        page: frame,
        discovery: Href::path("/.well-known/openid-configuration"),
        inbox: Href::path("/dev/inbox").filter(|_| visit.app.options.is_dev),
    };
    html_page(&visit, StatusCode::OK, locale, &view, &[])
}

/// `GET /errors`: what each error code means.
pub(crate) async fn errors(visit: Visit) -> Response {
    let query = Params::parse(visit.uri.query().unwrap_or_default()).unwrap_or_default();
    let page = frame(&visit, query.filled("lang"));
    let locale = page.locale;
    html_page(&visit, StatusCode::OK, locale, &ErrorCodes { page }, &[])
}

/// Whatever has no route.
pub(crate) async fn not_found(visit: Visit) -> Response {
    if is_api(visit.uri.path()) {
        let message = "The requested API route does not exist";
        return refusal(StatusCode::NOT_FOUND, "ROUTE_NOT_FOUND", message);
    }
    match wants_html(&visit.headers) {
        true => page(&visit, StatusCode::NOT_FOUND, Problem::NotFound),
        false => plain_json(StatusCode::NOT_FOUND),
    }
}

/// A method that the address does not answer; which ones it does, the router adds (RFC 9110 §15.5.6).
pub(crate) async fn not_allowed(uri: Uri, visit: Result<Visit, Response>) -> Response {
    match visit {
        _ if is_api(uri.path()) => unanswered(StatusCode::METHOD_NOT_ALLOWED),
        Ok(visit) if wants_html(&visit.headers) => page(&visit, StatusCode::METHOD_NOT_ALLOWED, Problem::BadRequest),
        Ok(_) => plain_json(StatusCode::METHOD_NOT_ALLOWED),
        Err(response) => response,
    }
}

/// A path with doubled slashes, as SDKs make them of an issuer that ends with one, written as it was meant.
pub(crate) fn respelled(request: &mut Request) -> bool {
    let uri = request.uri();
    if !uri.path().contains("//") {
        return false;
    }
    let mut path = String::with_capacity(uri.path().len());
    for character in uri.path().chars() {
        if character != '/' || !path.ends_with('/') {
            path.push(character);
        }
    }
    if let Some(query) = uri.query() {
        path.push('?');
        path.push_str(query);
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = path.parse().ok();
    let Ok(uri) = http::Uri::from_parts(parts) else {
        return false;
    };
    *request.uri_mut() = uri;
    true
}
