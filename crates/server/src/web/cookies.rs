//! Cookies: reading them, and writing them with the attributes that each must have.

use std::fmt::Write;

use http::header::{self, HeaderMap, HeaderValue};

/// Who may send a cookie along (RFC 6265bis §4.1.2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SameSite {
    /// Pages of the same site, and links from others.
    Lax,
    /// Everybody; needs `Secure`.
    None,
}

/// A cookie to be set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cookie<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its value.
    pub value: &'a str,
    /// The paths it is sent to.
    pub path: &'a str,
    /// The hosts it is sent to, when not this one alone.
    pub domain: Option<&'a str>,
    /// How many seconds it is kept; without, until the browser ends.
    pub max_age: Option<i64>,
    /// Hidden from scripts.
    pub is_http_only: bool,
    /// Sent over TLS only.
    pub is_secure: bool,
    /// Who may send it along.
    pub same_site: SameSite,
}

impl<'a> Cookie<'a> {
    /// A cookie for this host alone, hidden from scripts, until the browser ends.
    pub(crate) fn own(name: &'a str, value: &'a str, is_https: bool) -> Self {
        let same_site = SameSite::Lax;
        Self {
            name,
            value,
            path: "/",
            domain: None,
            max_age: None,
            is_http_only: true,
            is_secure: is_https,
            same_site,
        }
    }

    /// The same cookie, deleted. Browsers find it by name, path and domain.
    pub(crate) fn gone(self) -> Self {
        Self {
            value: "",
            max_age: Some(0),
            ..self
        }
    }

    /// Adds it to an answer.
    pub(crate) fn set(self, headers: &mut HeaderMap) {
        let mut text = format!("{}={}; Path={}", self.name, self.value, self.path);
        if let Some(domain) = self.domain {
            let _ = write!(text, "; Domain={domain}");
        }
        if let Some(seconds) = self.max_age {
            let _ = write!(text, "; Max-Age={seconds}");
        }
        if self.is_http_only {
            text.push_str("; HttpOnly");
        }
        if self.is_secure {
            text.push_str("; Secure");
        }
        text.push_str(match self.same_site {
            SameSite::Lax => "; SameSite=Lax",
            SameSite::None => "; SameSite=None",
        });
        match HeaderValue::try_from(text) {
            Ok(value) => {
                headers.append(header::SET_COOKIE, value);
            }
            Err(_) => tracing::error!(name = self.name, "a cookie could not be written"),
        }
    }
}

/// Every cookie of a request, in order.
pub(crate) fn all(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}

/// The first cookie of this name.
pub(crate) fn find<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    all(headers).find(|(known, _)| *known == name).map(|(_, value)| value)
}

/// The cookie that proves a session. Over https its prefix keeps sibling hosts from setting it (R73).
pub(crate) fn session_name(is_https: bool) -> &'static str {
    if is_https {
        "__Host-doorstep_session"
    } else {
        "doorstep_session"
    }
}

/// The cookie that tells one browser from another.
pub(crate) fn browser_name(is_https: bool) -> &'static str {
    if is_https {
        "__Host-doorstep_browser"
    } else {
        "doorstep_browser"
    }
}

/// The cookie that knows where a browser goes when its provider has signed it out.
pub(crate) fn signing_out_name(is_https: bool) -> &'static str {
    if is_https {
        "__Host-doorstep_signing_out"
    } else {
        "doorstep_signing_out"
    }
}

/// The cookie that names the sign-in which a browser left for a provider: an answer that does not say where it belongs
/// leads back there.
pub(crate) fn away_name(is_https: bool) -> &'static str {
    if is_https {
        "__Host-doorstep_away"
    } else {
        "doorstep_away"
    }
}

/// How long that is remembered: longer than the sign-in lives, whose application is shown when it is over, too.
pub(crate) const AWAY_LIFETIME: i64 = 7_200;

/// The sign-in that the browser left last, as it says.
pub(crate) fn away(headers: &HeaderMap, is_https: bool) -> Option<&str> {
    let is_id =
        |value: &&str| (1..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric());
    find(headers, away_name(is_https)).filter(is_id)
}

/// How long a browser stays the same one.
pub(crate) const BROWSER_LIFETIME: i64 = 31_536_000;

/// The browser's own cookie, if it is of the form that we write.
pub(crate) fn browser(headers: &HeaderMap, is_https: bool) -> Option<&str> {
    find(headers, browser_name(is_https)).filter(|value| is_random_text(value))
}

/// The session's cookie, if it is of the form that we write.
pub(crate) fn session(headers: &HeaderMap, is_https: bool) -> Option<&str> {
    find(headers, session_name(is_https)).filter(|value| is_random_text(value))
}

/// 256 bits in base64url.
fn is_random_text(value: &str) -> bool {
    value.len() == 43
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_read_from_every_line_and_the_first_wins() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; b=2;c=3=4"));
        headers.append(header::COOKIE, HeaderValue::from_static("b=5; broken"));
        assert_eq!(find(&headers, "b"), Some("2"));
        assert_eq!(find(&headers, "c"), Some("3=4"));
        assert_eq!(find(&headers, "broken"), None);
    }

    #[test]
    fn r072_a_session_cookie_over_https_is_bound_to_the_host() {
        let mut headers = HeaderMap::new();
        Cookie::own(session_name(true), "x", true).set(&mut headers);
        let written = headers[header::SET_COOKIE].to_str().unwrap();
        assert_eq!(
            written,
            "__Host-doorstep_session=x; Path=/; HttpOnly; Secure; SameSite=Lax"
        );
    }

    #[test]
    fn a_value_that_would_end_the_line_is_not_written() {
        let mut headers = HeaderMap::new();
        Cookie::own("a", "x\r\nSet-Cookie: b=1", false).set(&mut headers);
        assert!(headers.is_empty());
    }
}
