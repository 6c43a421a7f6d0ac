//! Callback and logout URLs: which may be registered, which presented one matches, and how an
//! answer is written into one.
//!
//! A registered URL is checked once, strictly: it must already be in the canonical form of the
//! WHATWG URL standard, so that later a comparison of text is a comparison of addresses
//! (RFC 6749 §3.1.2.3, RFC 9700 §2.1). Matching never interprets what was presented: it is equal
//! to the registered text, or it fills the one hole of it with letters, digits and hyphens.

mod registration;
#[cfg(test)]
mod tests;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use registration::Rejected;

/// The word that stands for the handle of the organization signed in to.
pub const HANDLE_TEMPLATE: &str = "{organization.handle}";

/// The longest URL that is registered or matched, in bytes.
pub const MAX_LENGTH: usize = 2048;

/// What an environment and an application allow beyond the ordinary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Policy {
    /// The application is a native one: a loopback URL without a port matches any port
    /// (RFC 8252 §7.3).
    pub any_loopback_port: bool,
    /// Private addresses may be reached over plain `http`, as in non-production environments.
    pub private_http: bool,
}

/// A URL that was registered for an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredUri {
    text: String,
    shape: Shape,
    /// How much of `text` is scheme, host and port; zero for custom schemes.
    origin_length: usize,
}

/// How a presented URL is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Equal to the text.
    Exact,
    /// Equal but for a port after the origin.
    AnyPort,
    /// Equal but for one `*` at this place.
    Wildcard { at: usize },
    /// Equal but for [`HANDLE_TEMPLATE`] at this place.
    Handle { at: usize },
}

impl RegisteredUri {
    /// Checks a URL that somebody wants to register. White space around it is trimmed.
    pub fn parse(text: &str, policy: Policy) -> Result<Self, Rejected> {
        registration::parse(text, policy)
    }

    /// The URL as registered.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it can only be matched once an organization is known.
    pub fn needs_organization(&self) -> bool {
        matches!(self.shape, Shape::Handle { .. })
    }

    /// Whether its scheme is neither `http` nor `https`: such a URL needs PKCE and is no place for
    /// a logout page.
    pub fn is_custom_scheme(&self) -> bool {
        self.origin_length == 0
    }

    /// The address to redirect to if `presented` matches. `handle` is the one of the organization
    /// signed in to, never one from a request; without it a template matches nothing.
    pub fn matches(&self, presented: &str, handle: Option<&str>) -> Option<String> {
        match (self.shape, handle) {
            (Shape::Handle { at }, Some(handle)) => {
                let filled = self.fill(at, HANDLE_TEMPLATE.len(), handle)?;
                (filled == presented).then_some(filled)
            }
            (Shape::Handle { .. }, None) => None,
            _ => self.fit(presented),
        }
    }

    /// Whether `presented` would match once the right organization is signed in to: enough to show
    /// a sign-in page, not enough to redirect.
    pub fn may_match(&self, presented: &str) -> bool {
        self.fit(presented).is_some()
    }

    /// The handle that `presented` fills the template with; none when it does not fit, or when there is no template.
    pub fn handle_in<'p>(&self, presented: &'p str) -> Option<&'p str> {
        let Shape::Handle { at } = self.shape else { return None };
        self.fit(presented)?;
        presented
            .strip_prefix(&self.text[..at])?
            .strip_suffix(&self.text[at + HANDLE_TEMPLATE.len()..])
    }

    /// Whether a page of `origin` is a page of this URL's origin.
    pub(crate) fn has_origin(&self, origin: &str) -> bool {
        let own = Self {
            text: self.text[..self.origin_length].to_owned(),
            ..self.clone()
        };
        !self.is_custom_scheme() && own.fit(origin).is_some()
    }

    fn fit(&self, presented: &str) -> Option<String> {
        match self.shape {
            Shape::Exact => (presented == self.text).then(|| self.text.clone()),
            Shape::AnyPort => self.fit_any_port(presented),
            Shape::Wildcard { at } => self.fit_hole(presented, at, 1),
            Shape::Handle { at } => self.fit_hole(presented, at, HANDLE_TEMPLATE.len()),
        }
    }

    fn fit_hole(&self, presented: &str, at: usize, length: usize) -> Option<String> {
        let filling = presented
            .strip_prefix(&self.text[..at])?
            .strip_suffix(&self.text[at + length..])?;
        self.fill(at, length, filling)
    }

    /// The text with its hole filled, checked again as a whole.
    fn fill(&self, at: usize, length: usize, filling: &str) -> Option<String> {
        let is_label = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if filling.is_empty() || !filling.bytes().all(is_label) {
            return None;
        }
        let filled = [&self.text[..at], filling, &self.text[at + length..]].concat();
        // RFC 1035 §2.3.4: no host has a longer label
        let label = filled.split_once("://")?.1.split('.').next()?;
        (label.len() <= 63 && registration::is_canonical(&filled)).then_some(filled)
    }

    fn fit_any_port(&self, presented: &str) -> Option<String> {
        if presented == self.text {
            return Some(self.text.clone());
        }
        let (origin, rest) = self.text.split_at(self.origin_length);
        let port = presented.strip_prefix(origin)?.strip_suffix(rest)?.strip_prefix(':')?;
        let number: u16 = port.parse().ok().filter(|number| *number != 0)?;
        let filled = format!("{origin}:{number}{rest}");
        // a leading zero, a sign or the default port is not how that address is written
        (filled == presented && registration::is_canonical(&filled)).then_some(filled)
    }
}

/// Everything but RFC 3986 §2.3's unreserved characters.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Writes the parameters of an authorization response into the query of a matched URL, each encoded
/// exactly once (RFC 6749 §4.1.2).
pub fn response_redirect(uri: &str, params: &[(&str, &str)]) -> String {
    let mut location = String::with_capacity(uri.len() + 256);
    location.push_str(uri);
    for (name, value) in params {
        match location.find('?') {
            None => location.push('?'),
            Some(at) if at + 1 == location.len() || location.ends_with('&') => {}
            Some(_) => location.push('&'),
        }
        location.extend(utf8_percent_encode(name, QUERY));
        location.push('=');
        location.extend(utf8_percent_encode(value, QUERY));
    }
    location
}

/// A path on this very host, as parameters such as `next` may name one: it starts with one slash,
/// and nothing in it makes a browser leave.
pub fn local_path(text: &str) -> Option<&str> {
    let stays = text.starts_with('/')
        && !text.starts_with("//")
        && text.len() <= MAX_LENGTH
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && !["%09", "%0a", "%0d", "%00", "%5c", "%2f"]
            .iter()
            .any(|trick| text.to_ascii_lowercase().contains(trick));
    stays.then_some(text)
}
