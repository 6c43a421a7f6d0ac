//! The query string. An empty value is an absent one (Q38), a key given twice is refused where no list is expected (Q37).

use axum::extract::FromRequestParts;
use http::request::Parts;
use protocol::params::Params;

use super::body::word;
use super::error::ApiError;
use super::same::Named;

/// The most items of a list in the query.
const MOST_ITEMS: usize = 100;
/// The most bytes of one value: filters are looked up, not read like a book (R141).
const LONGEST: usize = 2_000;

/// What was asked in the query string.
pub(crate) struct Query(Params);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let query = Self::parse(parts.uri.query().unwrap_or_default())?;
        let given = query.iter().map(|(name, value)| (name, value.to_owned()));
        Named::in_path(parts).await.agree(given)?;
        Ok(query)
    }
}

impl Query {
    /// Reads a query string, without its question mark.
    pub(crate) fn parse(raw: &str) -> Result<Self, ApiError> {
        let params =
            Params::parse(raw).map_err(|error| ApiError::bad("QUERY_INVALID", format!("The query has {error}.")))?;
        Ok(Self(params))
    }

    /// Every key and value, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter()
    }

    /// A text; empty counts as absent.
    pub(crate) fn text(&self, name: &'static str) -> Result<Option<&str>, ApiError> {
        Ok(self.present(name)?.filter(|value| !value.is_empty()))
    }

    /// A text that may be empty on purpose.
    pub(crate) fn present(&self, name: &'static str) -> Result<Option<&str>, ApiError> {
        let mut values = self.0.all(name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(ApiError::invalid(name, "was given twice")),
            (Some(value), _) if value.len() > LONGEST => Err(ApiError::invalid(name, "is too long")),
            (value, None) => Ok(value),
        }
    }

    /// A text that must be there.
    pub(crate) fn required(&self, name: &'static str) -> Result<&str, ApiError> {
        self.text(name)?.ok_or_else(|| ApiError::required(name))
    }

    /// One of a few words.
    pub(crate) fn one_of<T: Copy>(&self, name: &'static str, words: &[(&str, T)]) -> Result<Option<T>, ApiError> {
        let Some(value) = self.text(name)? else { return Ok(None) };
        word(name, value, words).map(Some)
    }

    /// True or false.
    pub(crate) fn flag(&self, name: &'static str) -> Result<Option<bool>, ApiError> {
        self.one_of(name, &[("true", true), ("false", false), ("1", true), ("0", false)])
    }

    /// A list, whether separated by commas or by repeating the key (Q19).
    pub(crate) fn list(&self, name: &'static str) -> Result<Vec<String>, ApiError> {
        let items: Vec<String> = self
            .0
            .all(name)
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .map(str::to_owned)
            .collect();
        match items.len() > MOST_ITEMS || items.iter().any(|item| item.len() > LONGEST) {
            true => Err(ApiError::invalid(name, "is too long")),
            false => Ok(items),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_value_is_absent_and_a_second_one_is_refused() {
        let query = Query::parse("sort=&code=a&code=a").ok().unwrap();
        assert_eq!(query.text("sort").ok().unwrap(), None);
        assert!(query.text("code").is_err());
    }

    #[test]
    fn a_list_is_separated_by_commas_or_repeated() {
        let query = Query::parse("email=a,b&email=c&email=").ok().unwrap();
        assert_eq!(query.list("email").ok().unwrap(), ["a", "b", "c"]);
    }
}
