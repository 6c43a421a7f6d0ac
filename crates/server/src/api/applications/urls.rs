//! What callback and logout URLs have in common: how lists of URLs come in.

use serde::Deserialize;
use utoipa::ToSchema;

use super::super::body::given;
use super::super::error::ApiError;
use super::super::query::Query;
use super::super::response::Result;

/// The most URLs in a query.
const MOST: usize = 100;

#[derive(Deserialize, ToSchema)]
#[schema(as = urls_request)]
pub(super) struct UrlsRequest {
    /// The URLs.
    #[serde(default, deserialize_with = "given")]
    pub urls: Option<Vec<String>>,
}

/// The URLs in `?urls=`: separated by commas or by repeating the key, each encoded once or, by callers whose client encodes
/// again, twice (Q31). A URL may hold a comma itself, so what is here are the pieces between commas, a list for each key,
/// and each value whole.
pub(super) fn in_query(query: &Query) -> Result<Vec<Vec<String>>> {
    let mut lists = Vec::new();
    for (_, value) in query.iter().filter(|(name, _)| *name == "urls") {
        let mut pieces = Vec::new();
        for item in value.split(',') {
            if item.contains("://") {
                pieces.push(item.trim().to_owned());
            } else {
                pieces.extend(decoded(item)?.split(',').map(|item| item.trim().to_owned()));
            }
        }
        lists.extend([vec![value.trim().to_owned()], pieces]);
    }
    match lists
        .iter()
        .flatten()
        .filter(|url| !url.trim_matches(',').is_empty())
        .count()
    {
        0 => Err(ApiError::required("urls")),
        // Each is here once more as a part of its value.
        count if count <= 2 * MOST => Ok(lists),
        _ => Err(ApiError::invalid("urls", format!("must be at most {MOST}"))),
    }
}

/// Decodes percent-escapes; a plus is a plus.
fn decoded(item: &str) -> Result<String> {
    let text = item.replace('+', "%2B");
    let parsed = Query::parse(&format!("url={text}")).map_err(|_| ApiError::invalid("urls", "cannot be read"))?;
    let url = parsed.iter().next().map(|(_, value)| value.to_owned());
    Ok(url.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_may_be_encoded_once_or_twice_and_listed_in_both_ways() {
        // Without the values as a whole, which come first of each.
        let read = |raw: &str| {
            let lists = in_query(&Query::parse(raw).ok().unwrap()).ok()?;
            Some(lists.into_iter().skip(1).step_by(2).flatten().collect::<Vec<_>>())
        };
        let both = Some(vec![
            "https://a.example/x".to_owned(),
            "https://b.example/y?c=1".to_owned(),
        ]);
        assert_eq!(read("urls=https://a.example/x,https://b.example/y?c=1"), both);
        assert_eq!(
            read("urls=https%3A%2F%2Fa.example%2Fx%2Chttps%3A%2F%2Fb.example%2Fy%3Fc%3D1"),
            both
        );
        assert_eq!(
            read("urls=https%253A%252F%252Fa.example%252Fx,https%253A%252F%252Fb.example%252Fy%253Fc%253D1"),
            both
        );
        assert_eq!(
            read("urls=https%253A%252F%252Fa.example%252Fx%252Chttps%253A%252F%252Fb.example%252Fy%253Fc%253D1"),
            both
        );
        assert_eq!(read("urls=https://a.example/x&urls=https://b.example/y?c=1"), both);
        assert_eq!(
            read("urls=com.example.app:/cb"),
            Some(vec!["com.example.app:/cb".to_owned()])
        );
        for none in ["", "urls=", "urls=,", "url=https://a.example/x"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
