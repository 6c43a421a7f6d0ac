//! Addresses that may stand in a link.

use std::fmt;

/// The target of a link: a path of ours, or an address with a scheme that runs nothing. Escaping does
/// not help against `javascript:`, so what comes from settings has to pass here first (R186).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href(String);

impl Href {
    /// A web page: `http` or `https`.
    pub fn web(address: &str) -> Option<Self> {
        Self::with_scheme(address, |scheme| matches!(scheme, "http" | "https"))
    }

    /// A web page, or an application's own scheme such as `myapp://`.
    pub fn application(address: &str) -> Option<Self> {
        const RUNNING: [&str; 9] = [
            "javascript",
            "data",
            "vbscript",
            "blob",
            "filesystem",
            "file",
            "about",
            "view-source",
            "intent",
        ];
        Self::with_scheme(address, |scheme| !RUNNING.contains(&scheme))
    }

    /// A path on this server. `//host` and `/\host` would leave it.
    pub fn path(path: &str) -> Option<Self> {
        let inside = path.starts_with('/') && !path[1..].starts_with(['/', '\\']);
        (inside && !path.chars().any(char::is_control)).then(|| Self(path.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn with_scheme(address: &str, allowed: impl Fn(&str) -> bool) -> Option<Self> {
        // Browsers drop tabs and line ends inside an address before they read the scheme.
        if address.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let (scheme, _) = address.split_once(':')?;
        let written_well = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
        (written_well && allowed(&scheme.to_ascii_lowercase())).then(|| Self(address.to_owned()))
    }
}

impl fmt::Display for Href {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r186_an_address_that_runs_something_is_no_link() {
        for address in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "",
        ] {
            assert_eq!(Href::application(address), None, "{address:?}");
            assert_eq!(Href::web(address), None, "{address:?}");
        }
    }

    #[test]
    fn an_application_may_have_its_own_scheme_and_a_web_page_may_not() {
        assert!(Href::application("myapp://callback").is_some());
        assert!(Href::web("myapp://callback").is_none());
        assert!(Href::web("https://app.example/").is_some());
    }

    #[test]
    fn a_path_stays_on_this_server() {
        assert!(Href::path("/auth/login?x=1").is_some());
        for path in [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "auth",
            "/a\nb",
        ] {
            assert_eq!(Href::path(path), None, "{path:?}");
        }
    }
}
