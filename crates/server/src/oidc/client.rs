//! Which application asks, and whether it proved so.

use std::sync::Arc;

use engine::directory::Client;
use engine::error::Error;
use engine::oidc::clients;
use http::header;
use protocol::client_auth::ClientCredentials;
use protocol::params::Params;

use super::error::Fault;
use crate::web::context::Visit;

/// What a query string must not hold where a form is expected: it would end up in logs (R25).
const SECRETS: [&str; 9] = [
    "client_id",
    "client_secret",
    "client_assertion",
    "code",
    "code_verifier",
    "refresh_token",
    "access_token",
    "token",
    "password",
];

/// The credentials of a request, from its header or its form.
pub(crate) fn credentials(visit: &Visit, form: &Params) -> Result<ClientCredentials, Fault> {
    let query = Params::parse(visit.uri.query().unwrap_or_default()).map_err(|error| Fault::Form(error.into()))?;
    if query.iter().any(|(name, _)| SECRETS.contains(&name)) {
        return Err(protocol::error::Refusal::malformed("credentials in the query string").into());
    }
    Ok(ClientCredentials::from_request(
        visit.header(&header::AUTHORIZATION),
        form,
    )?)
}

/// The application, which proved who it is. Who guesses too often has to wait (R29).
pub(crate) fn authenticate(visit: &Visit, credentials: &ClientCredentials) -> Result<Arc<Client>, Fault> {
    let cx = &visit.cx;
    let key = (
        cx.env().as_str(),
        credentials.client_id.as_str(),
        cx.ip_address.as_deref(),
    );
    if let Some(retry_after) = visit.app.throttle.must_wait(key, cx.now()) {
        return Err(Error::TooMany { retry_after }.into());
    }
    clients::authenticate(&cx.environment, credentials).map_err(|refusal| {
        if credentials.secret.is_some() {
            visit.app.throttle.failed(key, cx.now());
        }
        refusal.into()
    })
}

/// The application that a form names, proved or not: its pages may read what went wrong.
pub(crate) fn named<'v>(visit: &'v Visit, form: &Params) -> Option<&'v Arc<Client>> {
    visit.cx.environment.client(form.filled("client_id")?)
}
