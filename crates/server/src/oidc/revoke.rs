//! `POST /oauth2/revoke` (RFC 7009).

use axum::body::Body;
use axum::response::Response;
use engine::oidc::revocation;
use http::header::HeaderValue;
use protocol::params::Params;
use protocol::revocation::Request;

use super::error::{Fault, answer};
use super::{client, cors, refresh_cookies};
use crate::web::context::Visit;
use crate::web::forms;
use crate::web::headers::no_store;

/// Ends a token of the application that asks. Whether it was known is not said.
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
    let credentials = client::credentials(visit, form)?;
    let client = client::authenticate(visit, &credentials)?;
    let request = Request::parse(form)?;
    revocation::revoke(&visit.cx, &credentials.client_id, &request.token).await?;
    let mut response = Response::default();
    no_store(&mut response);
    if origin.is_some() && !client.application.kind.is_confidential() {
        refresh_cookies::clear(visit, &credentials.client_id, response.headers_mut());
    }
    Ok(response)
}
