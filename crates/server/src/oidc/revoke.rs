//! `POST /oauth2/revoke` (RFC 7009).

use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use engine::directory::Client;
use engine::oidc::{introspection, profile, revocation};
use http::header::HeaderValue;
use protocol::error::{OAuthError, Refusal};
use protocol::jose::verify::Kind;
use protocol::params::Params;
use protocol::revocation::Request;
use utoipa::ToSchema;

use super::error::{Fault, TokenErrorResponse, answer};
use super::userinfo::bearer;
use super::{client, cors, refresh_cookies};
use crate::web::context::Visit;
use crate::web::forms;
use crate::web::headers::no_store;

/// The form of the request, for the description of the API.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described")]
struct TokenToRevoke {
    /// The token to end.
    token: Option<String>,
    /// The application that asks.
    client_id: Option<String>,
    /// Its secret, if it has one.
    client_secret: Option<String>,
}

/// Ends a token of the application that asks. Whether it was known is not said.
#[utoipa::path(post, path = "/oauth2/revoke", operation_id = "revokeToken", tag = "OAuth",
    security(("kindeBearerAuth" = [])),
    request_body(content = TokenToRevoke, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, description = "The token, if it was one, is no longer good."),
        (status = 401, description = "Neither a client nor a good token asks.", body = TokenErrorResponse),
        (status = 403, description = "Invalid credentials."), (status = 429, description = "Request was throttled.")))]
pub(crate) async fn revoke(visit: Visit, body: Body) -> Response {
    let form = match forms::read_any(&visit.headers, body).await {
        Ok(form) => form,
        Err(error) => return answer(&visit, Fault::Form(error)),
    };
    let origin = client::named(&visit, &form).and_then(|client| cors::allowed(&visit, client));
    let mut response = match end(&visit, &form, origin).await {
        Ok(response) => response,
        Err(fault) => answer(&visit, fault),
    };
    cors::open(&mut response, origin);
    response
}

async fn end(visit: &Visit, form: &Params, origin: Option<&HeaderValue>) -> Result<Response, Fault> {
    let client = caller(visit, form).await?;
    let client_id = client.application.id.as_str();
    let request = Request::parse(form)?;
    revocation::revoke(&visit.cx, client_id, &request.token).await?;
    let mut response = Response::default();
    no_store(&mut response);
    if origin.is_some() && !client.application.kind.is_confidential() {
        refresh_cookies::clear(visit, client_id, response.headers_mut());
    }
    Ok(response)
}

/// The application that asks: by its credentials, or else by a token of its own that is still good (Q17).
async fn caller(visit: &Visit, form: &Params) -> Result<Arc<Client>, Fault> {
    let token = bearer(&visit.headers).filter(|_| form.filled("client_id").is_none());
    let Some(token) = token else {
        let credentials = client::credentials(visit, form)?;
        return client::authenticate(visit, &credentials);
    };
    let claims = profile::verify(&visit.cx, token, Kind::Access)?;
    let client_id = claims.azp.as_deref().unwrap_or_default();
    let is_active = introspection::introspect(&visit.cx, client_id, token).await?.active;
    let client = visit.cx.environment.client(client_id).filter(|_| is_active);
    client.cloned().ok_or_else(|| {
        let refusal = "The access token is missing, expired, revoked or malformed.";
        Refusal::new(OAuthError::InvalidToken, refusal).into()
    })
}
