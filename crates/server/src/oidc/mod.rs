//! OAuth 2 and OpenID Connect, one file per endpoint.

pub(crate) mod authorize;
pub(crate) mod client;
pub(crate) mod cors;
pub(crate) mod discovery;
pub(crate) mod end_session;
pub(crate) mod error;
pub(crate) mod introspect;
pub(crate) mod jwks;
pub(crate) mod refresh_cookies;
pub(crate) mod revoke;
pub(crate) mod token;
pub(crate) mod userinfo;
