//! Bodies. JSON is read whatever its content type says, unknown keys are ignored, and a wrong type is refused (Q20, Q73):
//! how, is said in `tree`.

mod tree;

use std::collections::HashSet;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, OptionalFromRequest, Request};
use bytes::Bytes;
use http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use protocol::params::Params;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use self::tree::Tree;
use super::error::ApiError;
use super::query::Query;
use super::same::Named;
use crate::web::context::App;

/// The most bytes of a body.
const LONGEST: usize = 1024 * 1024;

/// A JSON object that must be there.
pub(crate) struct Json<T>(pub T);

/// A JSON object that may be left out: no body and an empty one are `{}` (Q20).
pub(crate) struct OptionalJson<T>(pub T);

/// Named values from the query or from a body, JSON or form. The query wins (Q22), but ids that both name must agree (R137).
pub(crate) struct Values {
    all: serde_json::Map<String, Value>,
    /// What the body named; none without a body.
    body: Option<HashSet<String>>,
    /// What the query named more than once.
    repeated: HashSet<String>,
}

impl<T: DeserializeOwned> FromRequest<App> for Json<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &App) -> Result<Self, ApiError> {
        let (named, body) = Named::in_address(request).await;
        let bytes = read(body).await?;
        match bytes.trim_ascii().is_empty() {
            true => Err(ApiError::bad(
                "BODY_REQUIRED",
                "The request needs a JSON object in its body.",
            )),
            false => object(&bytes, &named).map(Self),
        }
    }
}

/// Where no body means something else than `{}` (Q66): `None` is no body, or an empty one.
impl<T: DeserializeOwned> OptionalFromRequest<App> for Json<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &App) -> Result<Option<Self>, ApiError> {
        let (named, body) = Named::in_address(request).await;
        let bytes = read(body).await?;
        match bytes.trim_ascii().is_empty() {
            true => Ok(None),
            false => object(&bytes, &named).map(|body| Some(Self(body))),
        }
    }
}

impl<T: DeserializeOwned> FromRequest<App> for OptionalJson<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &App) -> Result<Self, ApiError> {
        let (named, body) = Named::in_address(request).await;
        let bytes = read(body).await?;
        let bytes = bytes.trim_ascii();
        object(if bytes.is_empty() { b"{}" } else { bytes }, &named).map(Self)
    }
}

impl FromRequest<App> for Values {
    type Rejection = ApiError;

    async fn from_request(request: Request, app: &App) -> Result<Self, ApiError> {
        let (mut parts, body) = request.into_parts();
        let query = Query::from_request_parts(&mut parts, app).await?;
        let (named, body) = Named::in_address(Request::from_parts(parts, body)).await;
        let bytes = read(body).await?;
        let mut values = match bytes.trim_ascii() {
            b"" => serde_json::Map::new(),
            text if text.starts_with(b"{") => object(text, &Named::default())?,
            text => form(text)?,
        };
        let given = values
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), scalar(value)?)));
        named.agree(given)?;
        let body = (!bytes.trim_ascii().is_empty()).then(|| values.keys().cloned().collect());
        let (mut seen, mut repeated) = (HashSet::new(), HashSet::new());
        for (name, value) in query.iter() {
            if !seen.insert(name) {
                repeated.insert(name.to_owned());
                continue;
            }
            let value = Value::String(value.to_owned());
            values.insert(name.to_owned(), value);
        }
        Ok(Self {
            all: values,
            body,
            repeated,
        })
    }
}

impl Values {
    /// Whether there was a body.
    pub(crate) fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// A text of several that may be left out: in the query an empty one is absent (Q38), in a body it stands for itself.
    pub(crate) fn change(&self, name: &'static str) -> Result<Option<String>, ApiError> {
        let is_of_body = self.body.as_ref().is_some_and(|body| body.contains(name));
        Ok(self.text(name)?.filter(|text| is_of_body || !text.is_empty()))
    }

    /// A text, number or truth value as text; none when it is absent.
    pub(crate) fn text(&self, name: &'static str) -> Result<Option<String>, ApiError> {
        if self.repeated.contains(name) {
            return Err(ApiError::invalid(name, "was given twice"));
        }
        match self.all.get(name) {
            None => Ok(None),
            Some(value) => scalar(value)
                .map(Some)
                .ok_or_else(|| ApiError::invalid(name, "must be a text")),
        }
    }

    /// A text that must be there; it may be empty.
    pub(crate) fn required(&self, name: &'static str) -> Result<String, ApiError> {
        self.text(name)?.ok_or_else(|| ApiError::required(name))
    }

    /// True or false, also as `1` and `0`; empty counts as absent.
    pub(crate) fn flag(&self, name: &'static str) -> Result<Option<bool>, ApiError> {
        match self.text(name)?.as_deref() {
            None | Some("") => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(_) => Err(ApiError::invalid(name, "must be true or false")),
        }
    }
}

/// A field that may be left out but not be null (Q73): `#[serde(default, deserialize_with = "given")]`.
pub(crate) fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A text, number or truth value as text.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// One of a few words.
pub(crate) fn word<T: Copy>(name: &'static str, text: &str, words: &[(&str, T)]) -> Result<T, ApiError> {
    let found = words.iter().find(|(word, _)| *word == text);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        ApiError::invalid(name, format!("must be one of {}", words.join(", ")))
    })
}

async fn read(body: Body) -> Result<Bytes, ApiError> {
    match Limited::new(body, LONGEST).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(ApiError::Refused {
            status: StatusCode::PAYLOAD_TOO_LARGE,
            code: "BODY_TOO_LARGE".into(),
            message: "The body is longer than 1 MB.".to_owned(),
        }),
        Err(_) => Err(ApiError::bad("BODY_INVALID", "The body could not be read.")),
    }
}

fn object<T: DeserializeOwned>(bytes: &[u8], named: &Named) -> Result<T, ApiError> {
    let bad = |why: String| ApiError::bad("BODY_INVALID", format!("The body is not what it must be: {why}."));
    let text = std::str::from_utf8(bytes).map_err(|_| bad("it is not UTF-8".to_owned()))?;
    // The databases hold no NUL, and a person means none.
    if text.contains('\0') || text.contains("\\u0000") {
        return Err(bad("it holds a NUL character".to_owned()));
    }
    let tree: Tree = serde_json::from_str(text).map_err(|error| bad(format!("it is no JSON, {error}")))?;
    tree.check_keys().map_err(|wrong| bad(wrong.to_string()))?;
    named.agree(tree.texts())?;
    T::deserialize(tree).map_err(|wrong| bad(wrong.to_string()))
}

fn form(bytes: &[u8]) -> Result<serde_json::Map<String, Value>, ApiError> {
    let params =
        Params::parse_bytes(bytes).map_err(|error| ApiError::bad("BODY_INVALID", format!("The body has {error}.")))?;
    let mut values = serde_json::Map::new();
    for (name, value) in params.iter() {
        if values
            .insert(name.to_owned(), Value::String(value.to_owned()))
            .is_some()
        {
            return Err(ApiError::bad("BODY_INVALID", format!("{name} was given twice.")));
        }
    }
    Ok(values)
}
