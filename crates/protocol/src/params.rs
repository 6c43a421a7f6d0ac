//! Query strings and form bodies as an ordered multi-map.
//!
//! Parsing is strict: what a lenient parser would repair (a lone `%`, broken UTF-8, NUL) is
//! refused, because two parsers that repair differently are how checks are bypassed. Limits on
//! the size in bytes belong to whoever reads the request.

use std::borrow::Cow;

/// The most fields one request may carry.
pub const MAX_FIELDS: usize = 100;

/// Why a query string or form body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadParams {
    /// More than [`MAX_FIELDS`] fields.
    #[error("more than {MAX_FIELDS} parameters")]
    TooMany,
    /// A `%` that is not followed by two hexadecimal digits.
    #[error("a percent sign that is not followed by two hexadecimal digits")]
    BadEncoding,
    /// The decoded bytes are not UTF-8.
    #[error("a parameter that is not valid UTF-8")]
    NotUtf8,
    /// A NUL character.
    #[error("a parameter with a NUL character")]
    Nul,
}

/// One parameter was given twice with different values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the parameter {0} was given twice with different values")]
pub struct Conflict(pub String);

/// The fields of a query string or of an `application/x-www-form-urlencoded` body, in order.
///
/// Not `Debug` by derive: values may be secrets.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params {
    fields: Vec<(String, String)>,
}

impl std::fmt::Debug for Params {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.fields.iter().map(|(name, _)| name))
            .finish()
    }
}

impl Params {
    /// Reads a query string (without its `?`) or a form body.
    pub fn parse(raw: &str) -> Result<Self, BadParams> {
        let mut fields = Vec::new();
        for field in raw.split('&').filter(|field| !field.is_empty()) {
            if fields.len() == MAX_FIELDS {
                return Err(BadParams::TooMany);
            }
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            fields.push((decode(name)?.into_owned(), decode(value)?.into_owned()));
        }
        Ok(Self { fields })
    }

    /// Reads a form body as it came from the network.
    pub fn parse_bytes(raw: &[u8]) -> Result<Self, BadParams> {
        Self::parse(std::str::from_utf8(raw).map_err(|_| BadParams::NotUtf8)?)
    }

    /// Takes fields that were decoded elsewhere (multipart, JSON), under the same limits.
    pub fn from_pairs<N: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, BadParams> {
        let mut fields = Vec::new();
        for (name, value) in pairs {
            let (name, value) = (name.into(), value.into());
            if fields.len() == MAX_FIELDS {
                return Err(BadParams::TooMany);
            }
            if name.contains('\0') || value.contains('\0') {
                return Err(BadParams::Nul);
            }
            fields.push((name, value));
        }
        Ok(Self { fields })
    }

    /// The first value of `name`, empty or not.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The first value of `name` that is not empty (RFC 6749 §3.1: an empty parameter counts as omitted).
    pub fn filled(&self, name: &str) -> Option<&str> {
        self.all(name).find(|value| !value.is_empty())
    }

    /// Every value of `name`, in order.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }

    /// The one non-empty value of `name`. Repeating the same value is harmless (official SDKs do),
    /// two different ones are a [`Conflict`].
    pub fn single(&self, name: &str) -> Result<Option<&str>, Conflict> {
        let mut values = self.all(name).filter(|value| !value.is_empty());
        let first = values.next();
        match values.any(|other| Some(other) != first) {
            true => Err(Conflict(name.to_owned())),
            false => Ok(first),
        }
    }

    /// The first parameter that has two different values, leaving out the names in `lists`.
    pub fn conflict_outside(&self, lists: &[&str]) -> Result<(), Conflict> {
        let names = self.fields.iter().map(|(name, _)| name.as_str());
        names
            .filter(|name| !lists.contains(name))
            .try_for_each(|name| self.single(name).map(|_| ()))
    }

    /// True for `true` and `1`.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.filled(name), Some("true" | "1"))
    }

    /// Every field, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Undoes `application/x-www-form-urlencoded` for one name or value.
pub fn decode(text: &str) -> Result<Cow<'_, str>, BadParams> {
    if !text.bytes().any(|byte| matches!(byte, b'%' | b'+' | 0)) {
        return Ok(Cow::Borrowed(text));
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match (bytes.next().and_then(hex), bytes.next().and_then(hex)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err(BadParams::BadEncoding),
            },
            other => other,
        });
    }
    if decoded.contains(&0) {
        return Err(BadParams::Nul);
    }
    String::from_utf8(decoded)
        .map(Cow::Owned)
        .map_err(|_| BadParams::NotUtf8)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn params(raw: &str) -> Params {
        Params::parse(raw).unwrap()
    }

    #[test]
    fn order_and_repetition_are_kept() {
        let params = params("audience=a&x=1&audience=b&x=");
        assert_eq!(params.all("audience").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(params.first("x"), Some("1"));
        assert_eq!(params.first("missing"), None);
    }

    #[test]
    fn an_empty_value_counts_as_absent_where_asked() {
        let params = params("scope=&name&org_code=&org_code=org_1");
        assert_eq!(params.first("scope"), Some(""));
        assert_eq!(params.filled("scope"), None);
        assert_eq!(params.first("name"), Some(""));
        assert_eq!(params.filled("org_code"), Some("org_1"));
        assert_eq!(params.single("org_code"), Ok(Some("org_1")));
    }

    #[test]
    fn r004_the_same_value_twice_is_harmless_and_two_values_conflict() {
        let params = params("state=a&state=a&nonce=1&nonce=2");
        assert_eq!(params.single("state"), Ok(Some("a")));
        assert_eq!(params.single("nonce"), Err(Conflict("nonce".into())));
        assert_eq!(params.conflict_outside(&[]), Err(Conflict("nonce".into())));
        assert_eq!(params.conflict_outside(&["nonce"]), Ok(()));
    }

    #[test]
    fn r195_malformed_encoding_is_refused_not_repaired() {
        for raw in ["a=%", "a=%4", "a=%zz", "%g0=1", "a=%+1", "a=%é"] {
            assert_eq!(Params::parse(raw), Err(BadParams::BadEncoding), "{raw}");
        }
        for raw in ["a=%ff", "a=%c3", "%c3%28=1", "a=%ed%a0%80"] {
            assert_eq!(Params::parse(raw), Err(BadParams::NotUtf8), "{raw}");
        }
        for raw in ["a=%00", "a%00=1", "a=x\0y"] {
            assert_eq!(Params::parse(raw), Err(BadParams::Nul), "{raw}");
        }
        assert_eq!(Params::parse_bytes(&[b'a', b'=', 0xff]), Err(BadParams::NotUtf8));
    }

    #[test]
    fn r191_a_request_has_at_most_a_hundred_fields() {
        let fields = |n: usize| vec!["a=1"; n].join("&");
        assert_eq!(params(&fields(100)).iter().count(), 100);
        assert_eq!(Params::parse(&fields(101)), Err(BadParams::TooMany));
        assert_eq!(Params::from_pairs(vec![("a", "1"); 101]), Err(BadParams::TooMany));
    }

    #[test]
    fn values_do_not_show_in_debug_output() {
        assert!(!format!("{:?}", params("client_secret=hush")).contains("hush"));
    }

    proptest! {
        #[test]
        fn whatever_the_url_crate_writes_we_read_back(pairs in proptest::collection::vec(("[^\0]{1,12}", "[^\0]{0,40}"), 0..20)) {
            let raw = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
            let read: Vec<_> = params(&raw).fields;
            prop_assert_eq!(read, pairs);
        }

        #[test]
        fn no_input_panics(raw in "\\PC*") {
            let _ = Params::parse(&raw);
        }
    }
}
