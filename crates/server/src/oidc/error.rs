//! Errors as clients of OAuth 2 read them: JSON, always, with a code (RFC 6749 §5.2, RFC 6750 §3).

use axum::body::Body;
use axum::response::Response;
use engine::error::Error;
use http::header::{self, HeaderMap, HeaderValue};
use http::{HeaderName, StatusCode};
use protocol::client_auth::{BASIC_CHALLENGE, tried_basic};
use protocol::error::{OAuthError, Refusal};
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::context::Visit;
use crate::web::forms::FormError;

/// The challenge of a bearer token that is not good (RFC 6750 §3).
const BEARER_CHALLENGE: &str = r#"Bearer error="invalid_token""#;
/// The challenge where there was no token at all.
const BARE_CHALLENGE: &str = "Bearer";

/// The form of every refusal, for the description of the API.
#[derive(ToSchema)]
#[schema(as = token_error_response)]
#[expect(dead_code, reason = "only described")]
pub(crate) struct TokenErrorResponse {
    /// The code of RFC 6749 or RFC 6750.
    error: String,
    /// What went wrong, for people.
    error_description: String,
}

/// Why a request of an OAuth client was not done.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The engine said so.
    Engine(Error),
    /// The form could not be read.
    Form(FormError),
    /// No bearer token.
    NoToken,
}

impl<E: Into<Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Engine(error.into())
    }
}

/// A JSON answer that nobody keeps (RFC 6749 §5.1, R26).
pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(bytes) => raw(status, bytes),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            raw(
                StatusCode::INTERNAL_SERVER_ERROR,
                br#"{"error":"server_error"}"#.to_vec(),
            )
        }
    }
}

fn raw(status: StatusCode, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The answer to a fault. What decided goes to the log, with the request's id.
pub(crate) fn answer(visit: &Visit, fault: Fault) -> Response {
    let request_id = visit.cx.request_id.as_str();
    match fault {
        Fault::NoToken => {
            let refusal = Refusal::new(OAuthError::InvalidToken, "The access token is missing.");
            with(
                refused(&visit.headers, &refusal),
                header::WWW_AUTHENTICATE,
                BARE_CHALLENGE,
            )
        }
        Fault::Form(error) => {
            let mut response = refused(&visit.headers, &Refusal::malformed(error.to_string()));
            *response.status_mut() = error.status();
            response
        }
        Fault::Engine(Error::Refused(refusal)) => {
            tracing::info!(request_id, error = refusal.code.as_str(), why = %refusal.log, "refused");
            refused(&visit.headers, &refusal)
        }
        Fault::Engine(Error::Unavailable(why)) => {
            tracing::warn!(request_id, %why, "unavailable");
            let refusal = Refusal::new(
                OAuthError::TemporarilyUnavailable,
                "The server is temporarily unavailable.",
            );
            with(refused(&visit.headers, &refusal), header::RETRY_AFTER, "2")
        }
        Fault::Engine(Error::TooMany { retry_after }) => {
            let refusal = Refusal::new(
                OAuthError::TemporarilyUnavailable,
                "Too many failed requests. Try again later.",
            );
            let mut response = refused(&visit.headers, &refusal);
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            response.headers_mut().insert(header::RETRY_AFTER, retry_after.into());
            response
        }
        Fault::Engine(Error::Barred(why)) => refused(&visit.headers, &Refusal::invalid_grant(why.to_string())),
        Fault::Engine(Error::Internal(cause)) => {
            tracing::error!(request_id, %cause, "failed");
            refused(
                &visit.headers,
                &Refusal::new(OAuthError::ServerError, "The server failed. It is not your fault."),
            )
        }
        Fault::Engine(other) => refused(&visit.headers, &Refusal::malformed(other.to_string())),
    }
}

fn refused(asked: &HeaderMap, refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.code.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let response = json(status, &refusal.body());
    let authorization = asked.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    match refusal.code {
        OAuthError::InvalidToken => with(response, header::WWW_AUTHENTICATE, BEARER_CHALLENGE),
        OAuthError::InvalidClient if tried_basic(authorization) => {
            with(response, header::WWW_AUTHENTICATE, BASIC_CHALLENGE)
        }
        _ => response,
    }
}

fn with(mut response: Response, name: HeaderName, value: &'static str) -> Response {
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}
