//! `POST /oauth2/introspect` (RFC 7662).

use axum::body::Body;
use axum::response::Response;
use engine::oidc::{introspection, profile};
use http::StatusCode;
use protocol::error::Refusal;
use protocol::introspection::{Request, Response as Told};
use protocol::jose::verify::Kind;
use protocol::params::Params;
use utoipa::ToSchema;

use super::error::{Fault, TokenErrorResponse, answer, json};
use super::userinfo::{bearer, reader};
use super::{client, cors};
use crate::web::context::Visit;
use crate::web::forms;

/// The form of the question, for the description of the API.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described")]
struct TokenDetails {
    /// The token to be told about.
    token: Option<String>,
    /// What kind of token it is; only a hint.
    token_type: Option<String>,
}

/// The form of the answer, for the description of the API. Times are numbers (RFC 7662, ADR 8).
#[derive(ToSchema)]
#[schema(as = token_introspect)]
#[expect(dead_code, reason = "only described")]
struct TokenIntrospect {
    /// Whether the token is good now.
    active: bool,
    /// Whom the token is for.
    aud: Option<Vec<String>>,
    /// The application that the token was given to.
    client_id: Option<String>,
    /// When it ends, in seconds since 1970.
    exp: Option<i64>,
    /// When it was given, in seconds since 1970.
    iat: Option<i64>,
}

/// Tells an application about one of its own tokens.
#[utoipa::path(post, path = "/oauth2/introspect", operation_id = "getTokenDetails", tag = "OAuth",
    security(("kindeBearerAuth" = [])),
    request_body(content = TokenDetails, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, body = TokenIntrospect),
        (status = 401, description = "Neither a client with its secret nor a good token asks.", body = TokenErrorResponse),
        (status = 403, description = "Invalid credentials."), (status = 429, description = "Request was throttled.")))]
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
