//! Query strings and form bodies.

use std::collections::HashMap;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use protocol::params::{BadParams, Params};

use crate::web::headers::text;

/// The most bytes of a form (R11).
const LONGEST: usize = 64 * 1024;
/// The most bytes of a form in which a company's provider answers: 256 KB of XML (R157), in Base64 and escaped.
const LONGEST_ANSWER: usize = 512 * 1024;

/// Why there is no form.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FormError {
    /// It is something else.
    #[error("the body is not application/x-www-form-urlencoded")]
    OtherType,
    /// More than a form may have.
    #[error("the body is too long")]
    TooLong,
    /// Parts that cannot be told apart.
    #[error("the body is not a multipart form that can be read")]
    BadParts,
    /// Something else than an object of texts.
    #[error("the body is not a JSON object of texts")]
    BadJson,
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
    read_at_most(headers, body, LONGEST).await
}

/// Reads the form in which a company's provider answers.
pub(crate) async fn read_long(headers: &HeaderMap, body: Body) -> Result<Params, FormError> {
    read_at_most(headers, body, LONGEST_ANSWER).await
}

async fn read_at_most(headers: &HeaderMap, body: Body, most: usize) -> Result<Params, FormError> {
    let length = text(headers, &header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if length.is_some_and(|length| length > most as u64) {
        return Err(FormError::TooLong);
    }
    match media_type(headers).eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        true => Ok(Params::parse_bytes(&whole(body, most).await?)?),
        false => Err(FormError::OtherType),
    }
}

/// Reads named values of a program: as a form, as a multipart form, which the published client of the Management API sends,
/// or as a JSON object of texts (Q15). For endpoints that no browser is signed in to.
pub(crate) async fn read_any(headers: &HeaderMap, body: Body) -> Result<Params, FormError> {
    let kind = media_type(headers).to_ascii_lowercase();
    match kind.as_str() {
        "multipart/form-data" => multipart(headers, whole(body, LONGEST).await?).await,
        "application/json" => json(&whole(body, LONGEST).await?),
        _ => read(headers, body).await,
    }
}

fn media_type(headers: &HeaderMap) -> &str {
    let kind = text(headers, &header::CONTENT_TYPE).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim()
}

async fn whole(body: Body, most: usize) -> Result<Bytes, FormError> {
    match Limited::new(body, most).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(FormError::TooLong),
        Err(_) => Err(FormError::Broken),
    }
}

async fn multipart(headers: &HeaderMap, body: Bytes) -> Result<Params, FormError> {
    let kind = text(headers, &header::CONTENT_TYPE).unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| FormError::BadParts)?;
    let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut pairs = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| FormError::BadParts)? {
        let name = part.name().ok_or(FormError::BadParts)?.to_owned();
        let value = part.bytes().await.map_err(|_| FormError::BadParts)?;
        let value = String::from_utf8(value.to_vec()).map_err(|_| FormError::BadParts)?;
        pairs.push((name, value));
    }
    Ok(Params::from_pairs(pairs)?)
}

fn json(body: &[u8]) -> Result<Params, FormError> {
    let values: HashMap<String, String> = serde_json::from_slice(body).map_err(|_| FormError::BadJson)?;
    Ok(Params::from_pairs(values)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read_as(kind: &str, body: &str) -> Result<Vec<(String, String)>, FormError> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        let params = read_any(&headers, Body::from(body.to_owned())).await?;
        Ok(params
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect())
    }

    #[tokio::test]
    async fn q15_values_come_as_a_form_in_parts_or_as_json() {
        let wanted = vec![("token".to_owned(), "a b".to_owned())];
        let parts = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\na b\r\n--x--\r\n";
        for (kind, body) in [
            ("application/x-www-form-urlencoded", "token=a+b"),
            ("multipart/form-data; boundary=x", parts),
            ("application/json", r#"{"token":"a b"}"#),
        ] {
            assert_eq!(read_as(kind, body).await.unwrap(), wanted, "{kind}");
        }
        for (kind, body) in [
            ("multipart/form-data", parts),
            ("multipart/form-data; boundary=y", parts),
            ("multipart/form-data; boundary=x", "--x\r\n"),
            ("application/json", r#"{"token":1}"#),
            ("application/json", "["),
            ("text/plain", "token=a+b"),
        ] {
            assert!(read_as(kind, body).await.is_err(), "{kind}: {body}");
        }
        let long = format!("token={}", "a".repeat(LONGEST));
        assert!(matches!(
            read_as("application/json", &long).await,
            Err(FormError::TooLong)
        ));
    }
}
