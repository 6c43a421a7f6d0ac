//! Which pages may read our answers.
//!
//! The origin is echoed, never `*`, because the answers go with credentials; whoever echoes it adds
//! `Vary: Origin`.

use crate::redirect_uri::RegisteredUri;

/// Whether `origin` is the origin of one of the application's registered URLs, under the same wildcard rule.
pub fn allows<'a>(origin: &str, registered: impl IntoIterator<Item = &'a RegisteredUri>) -> bool {
    registered.into_iter().any(|uri| uri.has_origin(origin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redirect_uri::Policy;

    fn registered(urls: &[&str]) -> Vec<RegisteredUri> {
        urls.iter()
            .map(|url| RegisteredUri::parse(url, Policy::default()).unwrap())
            .collect()
    }

    #[test]
    fn r039_the_origin_of_a_registered_url_is_allowed() {
        let urls = registered(&[
            "http://localhost:3000/api/auth/kinde_callback",
            "https://app.example.com",
            "https://b.example.com/?x=1",
        ]);
        for origin in [
            "http://localhost:3000",
            "https://app.example.com",
            "https://b.example.com",
        ] {
            assert!(allows(origin, &urls), "{origin}");
        }
    }

    #[test]
    fn r039_any_other_origin_is_not() {
        let urls = registered(&[
            "http://localhost:3000/cb",
            "https://app.example.com/cb",
            "myapp://callback",
        ]);
        for origin in [
            "null",
            "",
            "*",
            "myapp://callback",
            "http://localhost",
            "http://localhost:30000",
            "https://localhost:3000",
            "https://app.example.com/",
            "https://app.example.com:443",
            "https://APP.example.com",
            "https://app.example.co",
            "https://app.example.com.evil.com",
            "https://evil.com",
            "http://app.example.com",
            "https://app.example.com\0",
            "https://x@app.example.com",
            "https://app.example.com/cb",
        ] {
            assert!(!allows(origin, &urls), "{origin:?}");
        }
    }

    #[test]
    fn r039_wildcards_follow_the_rule_of_callbacks() {
        let urls = registered(&[
            "https://pre-*.example.com/cb",
            "https://{organization.handle}.example.org/cb",
        ]);
        assert!(allows("https://pre-7.example.com", &urls));
        assert!(allows("https://acme.example.org", &urls));
        for origin in [
            "https://pre-.example.com",
            "https://pre-a.b.example.com",
            "https://pre-a.example.com.evil.com",
            "https://.example.org",
        ] {
            assert!(!allows(origin, &urls), "{origin}");
        }
    }
}
