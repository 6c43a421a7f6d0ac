//! Errors as visitors read them.

use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use domain::applications::Application;
use engine::error::Error;
use engine::i18n::Languages;
use engine::sign_in::{End, Screen, Step};
use http::header::{self, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::view::{self, Brand, Href, Page, Problem, View};
use super::{document, retry_after};
use crate::web::context::Visit;
use crate::web::headers::{no_store, text, wants_html};
use crate::web::locale::{frame, frame_of};

/// An error page without a way on.
pub(crate) fn page(visit: &Visit, status: StatusCode, problem: Problem) -> Response {
    page_for(visit, (status, problem), None, None)
}

/// An error page with the ways back that an application names, in the language that it asked for.
pub(crate) fn page_for(
    visit: &Visit,
    (status, problem): (StatusCode, Problem),
    application: Option<&Application>,
    lang: Option<&str>,
) -> Response {
    let page = frame(visit, lang);
    let locale = page.locale;
    let view = view::Error {
        page,
        problem,
        home: application.and_then(|one| web(&one.homepage_uri)),
        login: application.and_then(|one| web(&one.login_uri)),
    };
    super::page(visit, status, locale, &view, &[])
}

/// The address of a page of an application.
pub(crate) fn web(address: &Option<String>) -> Option<Href> {
    Href::web(address.as_deref()?)
}

/// An error page in a sign-in: as its organization looks, and with the ways back that its application names.
pub(crate) fn page_of(visit: &Visit, (status, problem): (StatusCode, Problem), screen: &Screen) -> Response {
    let mut page = frame_of(visit, screen.lang.as_deref(), &screen.look);
    if let (Step::Ended(_), Some(reference)) = (&screen.step, &screen.reference) {
        // The page may be opened once more: what happened is written down under the request in which it did.
        page.correlation_id.clone_from(reference);
    }
    let locale = page.locale;
    let view = view::Error {
        page,
        problem,
        home: web(&screen.application.homepage_uri),
        login: way_back(screen).or_else(|| web(&screen.application.login_uri)),
    };
    super::page(visit, status, locale, &view, &[])
}

/// After a failure elsewhere the sign-in is where it was: another way may be chosen. So it may by whoever is not let in as
/// somebody new.
fn way_back(screen: &Screen) -> Option<Href> {
    let page = match screen.step {
        Step::Failed(_) => "",
        Step::Ended(End::RegistrationClosed | End::DomainNotAllowed) => "/login",
        _ => return None,
    };
    let goes_on = !screen.application.redirect_uri.is_empty();
    goes_on.then(|| Href::path(&format!("/sign-in/{}{page}", screen.flow)))?
}

/// The page for an operation that was not done. A fault of ours is logged here, once, with its cause.
pub(crate) fn failed(visit: &Visit, error: &Error) -> Response {
    let request_id = visit.cx.request_id.as_str();
    match error {
        Error::Unavailable(why) => {
            tracing::warn!(request_id, %why, "unavailable");
            let mut response = page(visit, StatusCode::SERVICE_UNAVAILABLE, Problem::Unknown);
            retry_after(&mut response, 2);
            response
        }
        Error::TooMany { retry_after: seconds } => {
            let mut response = page(visit, StatusCode::TOO_MANY_REQUESTS, Problem::TooManyRequests);
            retry_after(&mut response, *seconds);
            response
        }
        Error::Away(why) => {
            tracing::warn!(request_id, why, "somebody else is away");
            page(visit, StatusCode::BAD_GATEWAY, Problem::Unknown)
        }
        Error::Internal(cause) => {
            tracing::error!(request_id, %cause, "failed");
            page(visit, StatusCode::INTERNAL_SERVER_ERROR, Problem::Unknown)
        }
        Error::NotFound(_) => page(visit, StatusCode::NOT_FOUND, Problem::NotFound),
        Error::Forbidden(_) | Error::Barred(_) => page(visit, StatusCode::FORBIDDEN, Problem::Unknown),
        Error::Refused(refusal) => {
            tracing::info!(request_id, error = refusal.code.as_str(), why = %refusal.log, "refused");
            page(visit, StatusCode::BAD_REQUEST, Problem::BadRequest)
        }
        Error::Conflict { .. } | Error::Invalid { .. } | Error::Rule { .. } | Error::NotMember => {
            page(visit, StatusCode::BAD_REQUEST, Problem::BadRequest)
        }
    }
}

/// An answer where no environment is known: no such host, or none could be read. As a page, or as JSON for programs.
pub(crate) fn without_environment(headers: &HeaderMap, status: StatusCode) -> Response {
    let mut response = match wants_html(headers) {
        true => plain_page(headers, status),
        false => plain_json(status),
    };
    if status == StatusCode::SERVICE_UNAVAILABLE {
        retry_after(&mut response, 2);
    }
    response
}

fn plain_page(headers: &HeaderMap, status: StatusCode) -> Response {
    let problem = match status {
        StatusCode::MISDIRECTED_REQUEST | StatusCode::NOT_FOUND => Problem::NotFound,
        _ => Problem::Unknown,
    };
    let locale = Languages::ALL.choose(None, text(headers, &header::ACCEPT_LANGUAGE));
    let page = Page::new(locale, Arc::new(Brand::default()), status.as_str());
    let view = view::Error {
        page,
        problem,
        home: None,
        login: None,
    };
    match view.html() {
        Ok(html) => document(status, html, locale, false, &[]),
        Err(_) => plain_json(status),
    }
}

/// A short JSON answer in the form of OAuth 2.
pub(crate) fn plain_json(status: StatusCode) -> Response {
    let body = match status {
        StatusCode::MISDIRECTED_REQUEST => {
            r#"{"error":"misdirected_request","error_description":"No environment answers at this host."}"#
        }
        StatusCode::NOT_FOUND => r#"{"error":"not_found","error_description":"There is nothing at this address."}"#,
        StatusCode::METHOD_NOT_ALLOWED => {
            r#"{"error":"invalid_request","error_description":"The endpoint does not answer this method."}"#
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            r#"{"error":"temporarily_unavailable","error_description":"The server is temporarily unavailable."}"#
        }
        _ => r#"{"error":"server_error","error_description":"The server failed. It is not your fault."}"#,
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    no_store(&mut response);
    response
}
