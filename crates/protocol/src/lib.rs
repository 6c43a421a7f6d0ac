//! OAuth 2, OpenID Connect and JOSE: the grammar, its types and its checks.
//!
//! Nothing here performs I/O, reads a clock or draws random numbers (the one exception is
//! [`jose::jws::SigningKey::generate`], which has to make a key). Everything is a function of its
//! arguments, so each rule of the standards can be tested on its own.
//!
//! | file | what lives there |
//! | --- | --- |
//! | [`params`] | query strings and form bodies, parsed strictly, order kept |
//! | [`authorize`] | the authorization request in two phases, and its checks |
//! | [`token`] | the token request and its answer |
//! | [`client_auth`] | how a client proves who it is; comparing secret hashes |
//! | [`pkce`] | code challenges and verifiers (RFC 7636) |
//! | [`redirect_uri`] | registering, matching and answering to callback and logout URLs |
//! | [`cors`] | which `Origin` may read an answer |
//! | [`scope`] | scope sets |
//! | [`error`] | the error codes, and what a refusal carries |
//! | [`discovery`] | the discovery document |
//! | [`introspection`], [`revocation`] | RFC 7662 and RFC 7009 |
//! | [`end_session`] | the sign-out request and its aliases |
//! | [`jose`] | keys, signatures, claims, verification of our own tokens |
//! | [`upstream`] | the client side: what we ask other providers, and how their answers are checked |
//! | [`webauthn`] | passkeys: checking registrations and assertions |
//! | [`xml`] | reading, verifying and opening XML from strangers |
//! | [`saml`], [`wsfed`] | signing in with a company's provider: SAML 2.0 and WS-Federation |

pub mod authorize;
pub mod client_auth;
pub mod cors;
pub mod discovery;
pub mod end_session;
pub mod error;
pub mod introspection;
pub mod jose;
pub mod params;
pub mod pkce;
pub mod redirect_uri;
pub mod revocation;
pub mod saml;
pub mod scope;
pub mod token;
pub mod upstream;
pub mod webauthn;
pub mod wsfed;
pub mod xml;
