//! Errors as visitors read them.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use domain::applications::Application;
use domain::ids::FlowId;
use engine::error::Error;
use engine::i18n::Languages;
use engine::sign_in::{self, End, Screen, Step};
use http::header::{self, HeaderValue};
use http::{HeaderMap, StatusCode};

use super::view::{self, Account, Anew, Brand, Form, Href, Onward, Page, Parameter, Problem, View};
use super::{document, retry_after};
use crate::web::context::Visit;
use crate::web::cookies;
use crate::web::headers::{form_targets, no_store, text, wants_html};
use crate::web::locale::{frame, frame_of};

/// An error page that knows no application.
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
    let (home, login) = (
        application.and_then(|one| web(&one.homepage_uri)),
        application.and_then(|one| web(&one.login_uri)),
    );
    let view = view::Error {
        onward: match application {
            None => start(),
            Some(_) => Vec::new(),
        },
        home,
        login,
        ..view::Error::of(page, problem)
    };
    super::page(visit, status, locale, &view, &[])
}

/// An error page about something that came from elsewhere: with the ways back of the sign-in that this browser left last,
/// where it is known.
pub(crate) async fn page_back(visit: &Visit, problem: (StatusCode, Problem)) -> Response {
    let is_https = visit.is_https();
    let browser = cookies::browser(&visit.headers, is_https).unwrap_or_default();
    let flow = cookies::away(&visit.headers, is_https).map(FlowId::from);
    match &flow {
        Some(flow) => match Box::pin(sign_in::show(&visit.cx, flow, browser)).await {
            Ok(screen) => page_of(visit, problem, &screen),
            Err(_) => page_for(visit, problem, None, None),
        },
        None => page_for(visit, problem, None, None),
    }
}

/// The way of whoever has no other: to the start page of the environment.
fn start() -> Vec<Onward> {
    let text = "error-start";
    let href = Href::path("/");
    href.map(|href| Onward { href, text }).into_iter().collect()
}

/// The page about a request of an application that cannot be answered, which tells its developer the parameter.
pub(crate) fn page_about(
    visit: &Visit,
    parameter: Parameter,
    application: Option<&Application>,
    lang: Option<&str>,
) -> Response {
    let page = frame(visit, lang);
    let locale = page.locale;
    let view = view::Error {
        parameter: Some(parameter),
        home: application.and_then(|one| web(&one.homepage_uri)),
        login: application.and_then(|one| web(&one.login_uri)),
        ..view::Error::of(page, Problem::BadRequest)
    };
    super::page(visit, StatusCode::BAD_REQUEST, locale, &view, &[])
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
    let (home, login) = (
        web(&screen.application.homepage_uri),
        web(&screen.application.login_uri),
    );
    let mut onward = onward(screen, (status, problem));
    let has_way_back = home.is_some() || login.is_some();
    let anew = anew(screen, problem, has_way_back);
    if onward.is_empty() && anew.is_none() && !has_way_back {
        onward = start();
    }
    let is_about_account = anew.as_ref().is_some_and(|one| one.text == ANOTHER);
    let view = view::Error {
        account: screen.account.clone().filter(|_| is_about_account).map(Account::called),
        // The application's own page would only lead back to here.
        login: login.filter(|_| onward.is_empty() && !is_about_account),
        home,
        onward,
        anew,
        ..view::Error::of(page, problem)
    };
    super::page(
        visit,
        status,
        locale,
        &view,
        &form_targets(&screen.application.redirect_uri),
    )
}

/// What somebody does who has another account.
const ANOTHER: &str = "action-change-account";

/// The ways on within a sign-in that is where it was.
fn onward(screen: &Screen, (status, problem): (StatusCode, Problem)) -> Vec<Onward> {
    let at = |name: &str, text: &'static str| {
        let href = Href::path(&format!("/sign-in/{}{name}", screen.flow));
        href.map(|href| Onward { href, text })
    };
    if screen.application.redirect_uri.is_empty() {
        // Not the browser's own, or not known.
        return Vec::new();
    }
    let ways = match &screen.step {
        // Another way may be chosen.
        Step::Failed(_) => [at("", "error-retry"), None],
        Step::RegistrationShut { may_request_access, .. } => {
            let access = may_request_access.then(|| at("/request-access", "request-access-link"));
            [access.flatten(), at("/login", "register-sign-in")]
        }
        Step::Ended(End::NoOrganizationAccess | End::DomainNotAllowed) if screen.may_request_access => {
            [at("/request-access", "request-access-link"), None]
        }
        // So it may by whoever is not let in as somebody new.
        Step::Ended(End::RegistrationClosed | End::DomainNotAllowed) if screen.account.is_none() => {
            [at("/login", "error-retry"), None]
        }
        Step::Ended(_) => [None, None],
        // The page that the form stood on.
        _ if problem == Problem::FormExpired || status == StatusCode::PAYLOAD_TOO_LARGE => {
            [at("", "action-continue"), None]
        }
        _ => [None, None],
    };
    ways.into_iter().flatten().collect()
}

/// What begins anew where a sign-in is over: as somebody else, or, where the application names no way back, the same again.
fn anew(screen: &Screen, problem: Problem, has_way_back: bool) -> Option<Anew> {
    let at = |name: &str, text| Anew {
        form: Form {
            action: format!("/sign-in/{}/{name}", screen.flow),
            csrf: screen.form_token.clone(),
            flow: screen.flow.to_string(),
        },
        text,
    };
    match (&screen.step, problem) {
        (Step::Ended(_), Problem::NoOrganizationAccess | Problem::DomainNotAllowed | Problem::UserSuspended)
            if screen.account.is_some() =>
        {
            Some(at("another-account", ANOTHER))
        }
        (Step::Ended(End::Gone), Problem::SessionEnded)
            if !has_way_back && !screen.application.redirect_uri.is_empty() =>
        {
            Some(at("again", "error-retry"))
        }
        _ => None,
    }
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
    unbranded(headers, (status, problem), status.as_str()).unwrap_or_else(|| plain_json(status))
}

/// The page about a request that was refused before anything of it was read: it is too long, or makes no sense. Only for
/// whoever takes pages.
pub fn refused(headers: &HeaderMap, status: StatusCode) -> Option<Response> {
    if !wants_html(headers) || !status.is_client_error() {
        return None;
    }
    // No environment is known, and nothing of its chance: this is no secret, and only finds the line in the log.
    let request_id = format!("{:016x}", RandomState::new().hash_one(status));
    tracing::info!(request_id, status = status.as_u16(), "refused unread");
    unbranded(headers, (status, Problem::BadRequest), &request_id)
}

fn unbranded(headers: &HeaderMap, (status, problem): (StatusCode, Problem), reference: &str) -> Option<Response> {
    let locale = Languages::ALL.choose(None, text(headers, &header::ACCEPT_LANGUAGE));
    let page = Page::new(locale, Arc::new(Brand::default()), reference);
    let html = view::Error::of(page, problem).html().ok()?;
    Some(document(status, html, locale, false, &[]))
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
