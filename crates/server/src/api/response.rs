//! Answers: JSON, always, with a body on every method (Q13, Q14).

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::codes::Code;
use super::error::ApiError;

/// A JSON answer with a status, 200 unless it says otherwise.
#[derive(Debug)]
pub(crate) struct Answer<T, const STATUS: u16 = 200>(pub T);

impl<T: Serialize, const STATUS: u16> IntoResponse for Answer<T, STATUS> {
    fn into_response(self) -> Response {
        json(StatusCode::from_u16(STATUS).unwrap_or(StatusCode::OK), &self.0)
    }
}

/// Nothing to tell but that it was done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = success_response)]
pub(crate) struct SuccessResponse {
    message: &'static str,
    code: &'static str,
}

impl From<Code> for SuccessResponse {
    fn from(code: Code) -> Self {
        Self {
            message: code.message,
            code: code.code,
        }
    }
}

/// What a handler returns.
pub(crate) type Result<T, E = ApiError> = std::result::Result<T, E>;

/// An answer that nothing but its code is to be told of.
pub(crate) fn done<const STATUS: u16>(code: Code) -> Answer<SuccessResponse, STATUS> {
    Answer(code.into())
}

/// A JSON answer that nobody keeps.
pub(crate) fn json(status: StatusCode, body: &impl Serialize) -> Response {
    let (status, bytes) = match serde_json::to_vec(body) {
        Ok(bytes) => (status, bytes),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            let body = br#"{"errors":[{"code":"INTERNAL_ERROR","message":"The server failed."}]}"#;
            (StatusCode::INTERNAL_SERVER_ERROR, body.to_vec())
        }
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
