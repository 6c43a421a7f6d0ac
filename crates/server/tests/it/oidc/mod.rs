//! OAuth 2 and OpenID Connect, one file per subject.

mod refresh_cookies;
