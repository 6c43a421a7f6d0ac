//! The root page, and what is answered where there is nothing.

use axum::extract::Request;
use axum::response::Response;
use engine::i18n::Locale;
use http::StatusCode;

use super::document;
use super::error::{page, plain_json};
use super::view::Problem;
use super::view::assets::{icon, stylesheet};
use crate::web::context::Visit;
use crate::web::headers::wants_html;

/// `GET /`: for the administrator who looks whether it runs.
pub(crate) async fn home(visit: Visit) -> Response {
    let inbox = if visit.app.options.is_dev {
        r#"<p><a href="/dev/inbox">Inbox</a></p>"#
    } else {
        ""
    };
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Doorstep</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex, nofollow\">\
         <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"{stylesheet}\"></head>\
         <body><div class=\"shell\"><main class=\"card\"><h1>Doorstep is running</h1>\
         <p class=\"lead\">Sign-in starts in your application.</p>\
         <p><a href=\"/.well-known/openid-configuration\">Discovery document</a></p>{inbox}</main></div></body></html>",
        icon = icon().path,
        stylesheet = stylesheet().path,
    );
    document(StatusCode::OK, html, Locale::EN, visit.is_https(), &[])
}

/// Whatever has no route.
pub(crate) async fn not_found(visit: Visit) -> Response {
    match wants_html(&visit.headers) {
        true => page(&visit, StatusCode::NOT_FOUND, Problem::NotFound),
        false => plain_json(StatusCode::NOT_FOUND),
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
