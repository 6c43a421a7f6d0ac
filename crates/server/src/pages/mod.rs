//! The hosted pages: what a visitor sees, in plain HTML that works without scripts.

pub(crate) mod connected_apps;
pub(crate) mod error;
pub(crate) mod home;
pub(crate) mod login_callback;
pub(crate) mod saml;
mod screen;
pub(crate) mod sign_in;
pub(crate) mod signed_out;
pub mod view;
pub(crate) mod wsfed;

use axum::body::Body;
use axum::response::Response;
use engine::i18n::Locale;
use http::header::{self, HeaderValue};
use http::{HeaderName, StatusCode};

use crate::web::context::Visit;
use crate::web::csrf::referrer_policy;
use crate::web::headers::{allow_script, no_store, protect_page};
use view::View;

/// A page as an answer. Its forms may end at the `form_targets`, besides ourselves.
pub(crate) fn page(
    visit: &Visit,
    status: StatusCode,
    locale: Locale,
    view: &impl View,
    form_targets: &[String],
) -> Response {
    match view.html() {
        Ok(html) => {
            let mut response = document(status, html, locale, visit.is_https(), form_targets);
            let policy = HeaderValue::from_static(referrer_policy(&visit.headers));
            response.headers_mut().insert(header::REFERRER_POLICY, policy);
            if let Some(script) = view.script() {
                allow_script(&mut response, script.nonce);
            }
            response
        }
        Err(cause) => {
            tracing::error!(request_id = visit.cx.request_id.as_str(), %cause, "a page could not be written");
            let mut response = Response::new(Body::from("The page could not be shown."));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            no_store(&mut response);
            response
        }
    }
}

/// The headers of a page whose script has this nonce, by name: for whoever shows pages without the server, and wants to
/// know whether they work.
pub fn headers(nonce: &str) -> std::collections::BTreeMap<String, String> {
    let mut response = document(StatusCode::OK, String::new(), Locale::EN, false, &[]);
    allow_script(&mut response, nonce);
    let kept = response
        .headers()
        .iter()
        .filter(|(name, _)| **name != header::CONTENT_TYPE);
    kept.filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect()
}

/// HTML with everything that each page of ours carries.
pub(crate) fn document(
    status: StatusCode,
    html: String,
    locale: Locale,
    is_https: bool,
    form_targets: &[String],
) -> Response {
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(locale.tag()));
    protect_page(&mut response, is_https, form_targets);
    response
}

/// On to another address, with GET: a password is never posted on to the application (R19).
pub(crate) fn redirect(visit: &Visit, address: &str) -> Response {
    let Ok(location) = HeaderValue::try_from(address) else {
        tracing::error!(
            request_id = visit.cx.request_id.as_str(),
            "an address cannot stand in a header"
        );
        return error::page(visit, StatusCode::INTERNAL_SERVER_ERROR, view::Problem::Unknown);
    };
    let mut response = Response::default();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, location);
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    no_store(&mut response);
    response
}

/// Says when to try again.
pub(crate) fn retry_after(response: &mut Response, seconds: i64) {
    const NAME: HeaderName = header::RETRY_AFTER;
    response.headers_mut().insert(NAME, seconds.into());
}
