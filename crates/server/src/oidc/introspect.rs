//! `POST /oauth2/introspect` (RFC 7662).

use axum::body::Body;
use axum::response::Response;
use engine::oidc::{introspection, profile};
use http::StatusCode;
use protocol::error::Refusal;
use protocol::introspection::{Request, Response as Told};
use protocol::jose::verify::Kind;
use protocol::params::Params;

use super::error::{Fault, answer, json};
use super::userinfo::{bearer, reader};
use super::{client, cors};
use crate::web::context::Visit;
use crate::web::forms;

/// Tells an application about one of its own tokens.
pub(crate) async fn introspect(visit: Visit, body: Body) -> Response {
    let form = match forms::read_any(&visit.headers, body).await {
        Ok(form) => form,
        Err(error) => return answer(&visit, Fault::Form(error)),
    };
    let token = bearer(&visit.headers);
    let origin = match client::named(&visit, &form).filter(|_| token.is_none()) {
        Some(client) => cors::allowed(&visit, client),
        None => reader(&visit, token),
    };
    let mut response = match tell(&visit, &form).await {
        Ok(told) => json(StatusCode::OK, &told),
        Err(fault) => answer(&visit, fault),
    };
    cors::open(&mut response, origin);
    response
}

async fn tell(visit: &Visit, form: &Params) -> Result<Told, Fault> {
    let caller = caller(visit, form).await?;
    let request = Request::parse(form)?;
    let told = introspection::introspect(&visit.cx, &caller.client_id, &request.token).await?;
    // Whoever asks with a user's token asks about that user only.
    let is_theirs = caller.sub.is_none() || caller.sub == told.sub;
    Ok(if is_theirs { told } else { Told::inactive() })
}

struct Caller {
    client_id: String,
    sub: Option<String>,
}

/// An application with its secret, or with a token that is still good.
async fn caller(visit: &Visit, form: &Params) -> Result<Caller, Fault> {
    if let Some(token) = bearer(&visit.headers) {
        let claims = profile::verify(&visit.cx, token, Kind::Access)?;
        let client_id = claims.azp.clone().unwrap_or_default();
        if !introspection::introspect(&visit.cx, &client_id, token).await?.active {
            let refusal = "The access token is missing, expired, revoked or malformed.";
            return Err(Refusal::new(protocol::error::OAuthError::InvalidToken, refusal).into());
        }
        return Ok(Caller {
            client_id,
            sub: claims.sub.clone(),
        });
    }
    let credentials = client::credentials(visit, form)?;
    let client = client::authenticate(visit, &credentials)?;
    match client.application.kind.is_confidential() {
        true => Ok(Caller {
            client_id: credentials.client_id,
            sub: None,
        }),
        false => Err(Refusal::invalid_client("a public client cannot introspect").into()),
    }
}
