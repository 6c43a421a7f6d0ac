//! Authorization codes: made when a sign-in is done, bound to everything that was asked (RFC 6749 §4.1.2).

use domain::ids::{GrantId, OrganizationId};
use domain::sessions::Session;
use domain::time::Timestamp;
use protocol::client_auth::secret_hash;
use store::authorization_codes::AuthorizationCode;

use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::Result;
use crate::oidc::claims::granted_scope;
use crate::secrets::random_text;

/// Seconds that a code is good for (R46).
const LIFETIME: i64 = 60;

/// What a code is for.
pub(crate) struct Asked<'a> {
    /// The authorization request.
    pub request: &'a protocol::authorize::Request,
    /// Where the code goes: what was matched, not what was presented.
    pub redirect_uri: &'a str,
    /// When the application asked.
    pub at: Timestamp,
}

/// A new code for a session and an organization. Returned once, kept as a hash.
pub(crate) async fn create(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    asked: &Asked<'_>,
    session: &Session,
    organization: Option<&OrganizationId>,
) -> Result<String> {
    let (now, code) = (cx.now(), random_text(cx.random()));
    let row = AuthorizationCode {
        code_hash: secret_hash(&code),
        application_id: client.application.id.clone(),
        user_id: session.user_id.clone(),
        session_id: session.id.clone(),
        organization_id: organization.cloned(),
        redirect_uri: asked.redirect_uri.to_owned(),
        code_challenge: asked
            .request
            .challenge
            .as_ref()
            .map(|challenge| challenge.value.clone()),
        nonce: asked.request.nonce.clone(),
        scope: granted_scope(&asked.request.scope).to_string(),
        audience: audiences(client, &asked.request.audience).join(" "),
        auth_time: session.authenticated_at,
        requested_at: asked.at,
        created_at: now,
        expires_at: now.plus_seconds(LIFETIME),
        used_at: None,
        grant_id: cx.new_id::<GrantId>(),
    };
    store::authorization_codes::insert(work.tx(), cx.env(), &row).await?;
    Ok(code)
}

/// Audiences that were asked for and that the application is authorized for; the others are left out.
fn audiences<'a>(client: &Client, asked: &'a [String]) -> Vec<&'a str> {
    let is_authorized = |audience: &str| client.audiences.iter().any(|(own, _)| own == audience);
    asked
        .iter()
        .map(String::as_str)
        .filter(|audience| is_authorized(audience))
        .collect()
}
