//! Refusals as callers of the Management API read them: `{"errors":[{"code","message"}]}`, on every 4xx and 5xx (Q2, Q3).

use std::borrow::Cow;

use axum::response::{IntoResponse, Response};
use domain::text::TextError;
use engine::error::Error;
use engine::management::Denied;
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

use super::request::notes;
use super::response::json;

/// Why a request was not done.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// The engine said so.
    Engine(Error),
    /// The caller may not.
    Denied(Denied),
    /// The input cannot be used.
    Refused {
        /// Of the answer.
        status: StatusCode,
        /// In upper snake case.
        code: Cow<'static, str>,
        /// For people.
        message: String,
    },
    /// It was answered already, before it was known whether an API is meant.
    Answered(Box<Response>),
}

/// What every operation may be refused with.
#[derive(IntoResponses)]
#[expect(
    dead_code,
    reason = "the description of refusals is made from it; no value is ever needed"
)]
pub(crate) enum ApiErrors {
    /// The request cannot be understood, or a field of it is not as it must be.
    #[response(status = 400)]
    Invalid(ErrorResponse),
    /// The credentials are missing, have run out or are not enough.
    #[response(status = 403)]
    Forbidden(ErrorResponse),
    /// There is no such thing.
    #[response(status = 404)]
    NotFound(ErrorResponse),
    /// It would collide with something that exists.
    #[response(status = 409)]
    Conflict(ErrorResponse),
    /// Too many requests; `Retry-After` says when to come back.
    #[response(status = 429)]
    TooMany(ErrorResponse),
}

/// Why a request was not done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = error_response)]
pub(crate) struct ErrorResponse {
    /// At least one.
    #[schema(min_items = 1)]
    errors: Vec<Problem>,
}

/// One reason.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = error)]
pub(crate) struct Problem {
    /// In upper snake case.
    code: String,
    /// For people.
    message: String,
}

impl ApiError {
    /// A 400 with a code of its own.
    pub(crate) fn bad(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self::Refused {
            status: StatusCode::BAD_REQUEST,
            code: code.into(),
            message: message.into(),
        }
    }

    /// A field that is not as it must be.
    pub(crate) fn invalid(field: &'static str, problem: impl Into<String>) -> Self {
        Self::Engine(Error::invalid(field, problem))
    }

    /// A field that is missing.
    pub(crate) fn required(field: &'static str) -> Self {
        Self::invalid(field, TextError::Required.to_string())
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        Self::Engine(error)
    }
}

impl From<Denied> for ApiError {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        match self {
            Self::Engine(error) => of_engine(error),
            Self::Denied(denied) => of_denied(&denied),
            Self::Refused { status, code, message } => refusal(status, code, message),
            Self::Answered(response) => *response,
        }
    }
}

/// Whether a path is one of the Management API's, also with the slashes doubled that SDKs make.
pub fn is_api(path: &str) -> bool {
    let rest = path.trim_start_matches('/').strip_prefix("api");
    path.starts_with('/') && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The answer where a request did not get as far as an operation, or broke off in one.
pub fn unanswered(status: StatusCode) -> Response {
    let (code, message) = match status {
        StatusCode::METHOD_NOT_ALLOWED => (
            "METHOD_NOT_ALLOWED",
            "The requested API route does not know this method.",
        ),
        StatusCode::PAYLOAD_TOO_LARGE => ("BODY_TOO_LARGE", "The body is longer than 1 MB."),
        StatusCode::URI_TOO_LONG => ("URL_TOO_LONG", "The URL is too long."),
        StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => ("HEADERS_TOO_LARGE", "The headers are too many or too long."),
        StatusCode::MISDIRECTED_REQUEST => ("HOST_UNKNOWN", "No environment answers at this host."),
        StatusCode::SERVICE_UNAVAILABLE => (
            "TEMPORARILY_UNAVAILABLE",
            "The server is temporarily unavailable. Nothing was changed.",
        ),
        status if status.is_client_error() => ("REQUEST_INVALID", "The request cannot be understood."),
        _ => ("INTERNAL_ERROR", "The server failed. It is not your fault."),
    };
    let mut response = refusal(status, code, message);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    response
}

/// A refusal with one reason.
pub(crate) fn refusal(status: StatusCode, code: impl Into<String>, message: impl Into<String>) -> Response {
    let problem = Problem {
        code: code.into(),
        message: message.into(),
    };
    json(status, &ErrorResponse { errors: vec![problem] })
}

fn of_denied(denied: &Denied) -> Response {
    let request_id = notes().request_id;
    tracing::info!(request_id, why = %denied, "a caller of the Management API was refused");
    let (code, message, challenge) = match denied {
        Denied::NoToken => ("TOKEN_MISSING", "The access token is missing.".to_owned(), "Bearer"),
        Denied::Token(_) => (
            "TOKEN_INVALID",
            "The access token is expired, malformed or not for this API.".to_owned(),
            r#"Bearer error="invalid_token""#,
        ),
        Denied::Scope(scope) => (
            "SCOPE_MISSING",
            format!("The access token does not have the scope {scope}."),
            r#"Bearer error="insufficient_scope""#,
        ),
    };
    let mut response = refusal(StatusCode::FORBIDDEN, code, message);
    response
        .headers_mut()
        .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    response
}

fn of_engine(error: Error) -> Response {
    match error {
        Error::NotFound(noun) => refusal(
            StatusCode::NOT_FOUND,
            format!("{}_NOT_FOUND", upper_snake(noun)),
            format!("{} was not found.", sentence(noun)),
        ),
        Error::NotMember => refusal(
            StatusCode::NOT_FOUND,
            "USER_NOT_IN_ORGANIZATION",
            "The user is not in the organization.",
        ),
        Error::Conflict { field } => refusal(
            StatusCode::CONFLICT,
            format!("{}_ALREADY_EXISTS", upper_snake(field)),
            format!("This {} is taken.", words(field)),
        ),
        Error::Invalid { field, problem } => {
            let ending = if problem == TextError::Required.to_string() {
                "REQUIRED"
            } else {
                "INVALID"
            };
            refusal(
                StatusCode::BAD_REQUEST,
                format!("{}_{ending}", upper_snake(field)),
                format!("{} {problem}.", field.trim_start_matches("the ")),
            )
        }
        Error::Rule { code, message } => refusal(StatusCode::BAD_REQUEST, code, message),
        Error::Forbidden(why) => refusal(StatusCode::FORBIDDEN, "FORBIDDEN", why),
        Error::Barred(why) => refusal(
            StatusCode::FORBIDDEN,
            "FORBIDDEN",
            format!("{}.", sentence(&why.to_string())),
        ),
        Error::TooMany { retry_after } => {
            let mut response = refusal(
                StatusCode::TOO_MANY_REQUESTS,
                "TOO_MANY_REQUESTS",
                "Too many requests. Try again later.",
            );
            response.headers_mut().insert(header::RETRY_AFTER, retry_after.into());
            response
        }
        Error::Refused(refused) => refusal(StatusCode::BAD_REQUEST, "REQUEST_INVALID", refused.to_string()),
        Error::Unavailable(why) => {
            let request_id = notes().request_id;
            tracing::warn!(request_id, %why, "unavailable");
            let mut response = refusal(
                StatusCode::SERVICE_UNAVAILABLE,
                "TEMPORARILY_UNAVAILABLE",
                "The server is temporarily unavailable. Nothing was changed.",
            );
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
            response
        }
        Error::Away(message) => {
            let mut response = refusal(StatusCode::SERVICE_UNAVAILABLE, "PROVIDER_UNAVAILABLE", message);
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            response
        }
        Error::Internal(cause) => {
            let request_id = notes().request_id;
            tracing::error!(request_id, %cause, "failed");
            let message = format!("The server failed. It is not your fault. Request {request_id}.");
            refusal(StatusCode::INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", message)
        }
    }
}

fn words(noun: &str) -> String {
    noun.trim_start_matches("the ").replace('_', " ")
}

fn upper_snake(noun: &str) -> String {
    words(noun).replace([' ', '.', '-'], "_").to_ascii_uppercase()
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
