//! What is authorized is what is acted on (R137): an id that path, query and body name more than once is the same everywhere.

use axum::RequestPartsExt;
use axum::body::Body;
use axum::extract::{MatchedPath, RawPathParams, Request};
use http::request::Parts;
use protocol::params::Params;

use super::error::ApiError;

/// The ids that the address of a request names.
#[derive(Debug, Default)]
pub(crate) struct Named(Vec<(String, String)>);

impl Named {
    /// Those of the path.
    pub(crate) async fn in_path(parts: &mut Parts) -> Self {
        let mut named: Vec<(String, String)> = match parts.extract::<RawPathParams>().await {
            Ok(path) => path
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            // A path that cannot be read is refused where it is read.
            Err(_) => Vec::new(),
        };
        // What a path ends with is what query and body call the id, or the code.
        let matched = parts.extensions.get::<MatchedPath>();
        if matched.is_some_and(|path| path.as_str().ends_with('}'))
            && let Some((name, value)) = named.last().cloned()
        {
            let short = match name.as_str() {
                name if name.ends_with("_id") => Some("id"),
                name if name.ends_with("_code") => Some("code"),
                _ => None,
            };
            named.extend(short.map(|short| (short.to_owned(), value)));
        }
        named.retain(|(name, _)| is_id(name));
        Self(named)
    }

    /// Those of path and query; hands out the body.
    pub(crate) async fn in_address(request: Request) -> (Self, Body) {
        let (mut parts, body) = request.into_parts();
        let mut named = Self::in_path(&mut parts).await;
        // A query that cannot be read is refused where it is read.
        if let Ok(query) = Params::parse(parts.uri.query().unwrap_or_default()) {
            let ids = query.iter().filter(|(name, _)| is_id(name));
            named
                .0
                .extend(ids.map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        (named, body)
    }

    /// Refuses what names something else by the same name.
    pub(crate) fn agree<'a>(&self, given: impl Iterator<Item = (&'a str, String)>) -> Result<(), ApiError> {
        for (name, value) in given {
            if self.0.iter().any(|(known, other)| known == name && *other != value) {
                return Err(ApiError::bad(
                    "VALUE_CONFLICT",
                    format!("{name} was given twice, with two values."),
                ));
            }
        }
        Ok(())
    }
}

/// Whether a name is that of something to act on.
fn is_id(name: &str) -> bool {
    name == "id" || name == "code" || name.ends_with("_id") || name.ends_with("_code")
}
