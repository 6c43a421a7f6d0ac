//! `/.well-known/jwks` and `/.well-known/jwks.json` (RFC 7517 §5).

use axum::response::Response;

use super::discovery::published;
use crate::web::context::Environment;

/// The keys that verify our tokens, the current one first.
pub(crate) async fn jwks(Environment(environment): Environment) -> Response {
    published(environment.jwks.clone())
}
