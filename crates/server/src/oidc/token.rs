//! `POST /oauth2/token` (RFC 6749 §3.2).

use axum::body::Body;
use axum::response::Response;
use engine::oidc::grants;
use http::StatusCode;
use http::header::HeaderValue;
use protocol::params::Params;
use protocol::token::TokenRequest;

use super::error::{Fault, answer, json};
use super::{client, cors, refresh_cookies};
use crate::metrics::count_token;
use crate::web::context::Visit;
use crate::web::forms;

/// Gives tokens for a code, a refresh token, or an application's own secret.
pub(crate) async fn token(visit: Visit, body: Body) -> Response {
    let form = match forms::read(&visit.headers, body).await {
        Ok(form) => form,
        Err(error) => return answer(&visit, Fault::Form(error)),
    };
    let origin = client::named(&visit, &form).and_then(|client| cors::allowed(&visit, client));
    let mut response = match exchange(&visit, &form, origin).await {
        Ok(response) => response,
        Err(fault) => {
            let mut response = answer(&visit, fault);
            if origin.is_some() && form.filled("grant_type") == Some("refresh_token") {
                refresh_cookies::clear_marker_unless_needed(&visit, response.headers_mut());
            }
            response
        }
    };
    cors::open(&mut response, origin);
    response
}

async fn exchange(visit: &Visit, form: &Params, origin: Option<&HeaderValue>) -> Result<Response, Fault> {
    let credentials = client::credentials(visit, form)?;
    let client = client::authenticate(visit, &credentials)?;
    let mut request = TokenRequest::parse(form)?;
    if let TokenRequest::RefreshToken {
        refresh_token: token @ None,
        ..
    } = &mut request
    {
        *token = refresh_cookies::read(visit, &client, origin)?;
    }
    let tokens = grants::exchange(&visit.cx, &client, &request).await?;
    count_token(request.grant_type().as_str());
    let mut response = json(StatusCode::OK, &tokens);
    if let (Some(origin), Some(token)) = (origin, &tokens.refresh_token)
        && !client.application.kind.is_confidential()
    {
        refresh_cookies::write(visit, &client, origin, token, response.headers_mut());
    }
    Ok(response)
}
