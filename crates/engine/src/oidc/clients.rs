//! Which application is asking, and whether it proved so (RFC 6749 §2.3).

use std::sync::Arc;

use domain::applications::ApplicationType;
use protocol::client_auth::{ClientCredentials, Method, secret_matches};
use protocol::error::Refusal;
use protocol::token::GrantType;

use crate::directory::{Client, Snapshot};

/// The application behind these credentials. A confidential one must show its secret; a public one has none to show.
pub fn authenticate(environment: &Snapshot, credentials: &ClientCredentials) -> Result<Arc<Client>, Refusal> {
    let client = environment
        .client(&credentials.client_id)
        .ok_or_else(|| Refusal::invalid_client("there is no such client"))?;
    let presented = credentials.secret.as_ref();
    match (&client.application.secret_hash, presented) {
        (Some(hash), Some(secret)) if secret_matches(secret.expose(), hash) => Ok(Arc::clone(client)),
        (Some(_), Some(_)) => Err(Refusal::invalid_client("the client secret is wrong")),
        (Some(_), None) => Err(Refusal::invalid_client("a confidential client sent no secret")),
        (None, _) if client.application.kind.is_confidential() => {
            Err(Refusal::invalid_client("the client has no secret any more"))
        }
        (None, None) if credentials.method == Method::None => Ok(Arc::clone(client)),
        (None, _) => Err(Refusal::invalid_client("a public client sent a secret")),
    }
}

/// Whether an application may use a grant (RFC 6749 §5.2, `unauthorized_client`).
pub fn may_use(client: &Client, grant: GrantType) -> bool {
    match grant {
        GrantType::AuthorizationCode | GrantType::RefreshToken => client.application.kind.signs_people_in(),
        GrantType::ClientCredentials => client.application.kind != ApplicationType::Spa,
    }
}
