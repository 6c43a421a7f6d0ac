//! OAuth 2 and OpenID Connect: who gets which token, and what a token still says.

pub mod authorize;
pub mod claims;
pub mod clients;
pub mod codes;
pub mod grants;
pub mod introspection;
pub mod keys;
pub mod logout;
pub mod profile;
pub mod refresh_tokens;
pub mod revocation;
pub mod subject;
pub(crate) mod verified;
