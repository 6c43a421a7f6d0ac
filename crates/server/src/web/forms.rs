//! Query strings and form bodies.

use axum::body::Body;
use http::{HeaderMap, StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use protocol::params::{BadParams, Params};

use crate::web::headers::text;

/// The most bytes of a form (R11).
const LONGEST: usize = 64 * 1024;

/// Why there is no form.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FormError {
    /// It is something else.
    #[error("the body is not application/x-www-form-urlencoded")]
    OtherType,
    /// More than 64 KB.
    #[error("the body is longer than 64 KB")]
    TooLong,
    /// The connection broke.
    #[error("the body could not be read")]
    Broken,
    /// It cannot be read.
    #[error(transparent)]
    Malformed(#[from] BadParams),
}

impl FormError {
    /// The status of an answer about it.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

/// Reads a form body. Nothing else is taken for one (R25, R76).
pub(crate) async fn read(headers: &HeaderMap, body: Body) -> Result<Params, FormError> {
    let kind = text(headers, &header::CONTENT_TYPE).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(FormError::OtherType);
    }
    let bytes = Limited::new(body, LONGEST)
        .collect()
        .await
        .map_err(|error| match error.is::<LengthLimitError>() {
            true => FormError::TooLong,
            false => FormError::Broken,
        })?;
    Ok(Params::parse_bytes(&bytes.to_bytes())?)
}
