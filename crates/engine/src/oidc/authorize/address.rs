//! Phase one, and what else has to be right about a request before anybody is asked anything: until the address is known to be
//! the application's, nothing is redirected anywhere (R1, R2).

use std::sync::Arc;

use domain::organizations::Organization;
use protocol::authorize::{Request, client_and_redirect};
use protocol::error::{OAuthError, Refusal};
use protocol::params::Params;
use protocol::pkce;
use protocol::redirect_uri::RegisteredUri;
use store::Tx;

use super::{Stop, organization_of_code};
use crate::context::Context;
use crate::directory::Client;
use crate::error::Result;

/// What phase one knows.
pub(super) struct Known {
    pub client: Arc<Client>,
    pub redirect_uri: String,
    /// The organization that the address names by its handle.
    pub organization: Option<Organization>,
}

/// An address with the handle of an organization is for that one, as one with its code is: its look, its ways in, its rules.
/// Another one could not be signed in to with this address (R37).
pub(super) fn name_organization(request: &mut Request, named: &Organization) -> Result<(), Refusal> {
    match &request.org_code {
        Some(code) if organization_of_code(code) != named.id => {
            let refusal = "The redirect_uri and the org_code name different organizations.";
            Err(Refusal::new(OAuthError::InvalidRequest, refusal))
        }
        _ if request.is_create_org => {
            let refusal = "The redirect_uri names an organization, and is_create_org asks for a new one.";
            Err(Refusal::new(OAuthError::InvalidRequest, refusal))
        }
        _ => {
            request.org_code = Some(named.id.to_string());
            Ok(())
        }
    }
}

/// Phase one: until the address is known to be the application's, nothing is redirected anywhere.
pub(super) async fn known_address(cx: &Context, params: &Params) -> Result<Known, Stop> {
    let asked = client_and_redirect(params)?;
    let client = cx.environment.client(&asked.client_id).ok_or(Stop::UnknownClient)?;
    if !client.application.kind.signs_people_in() {
        let refusal = "This application does not sign people in.";
        return Err(Stop::Refused(Refusal::new(OAuthError::UnauthorizedClient, refusal)));
    }
    let exact = |url: &RegisteredUri| url.matches(&asked.redirect_uri, None);
    let matched = match client.callback_urls.iter().find_map(exact) {
        Some(matched) => Some((matched, None)),
        None => {
            let named = filled_template(cx, client, &asked.redirect_uri).await?;
            named.map(|organization| (asked.redirect_uri.clone(), Some(organization)))
        }
    };
    match matched {
        Some((redirect_uri, organization)) => Ok(Known {
            client: Arc::clone(client),
            redirect_uri,
            organization,
        }),
        None => Err(Stop::UnregisteredRedirect {
            presented: asked.redirect_uri,
            client: Arc::clone(client),
        }),
    }
}

/// A template is filled with the handle of the organization to sign in to: of one of the environment's, so that errors go to
/// no other host either (R37).
async fn filled_template(cx: &Context, client: &Client, presented: &str) -> Result<Option<Organization>> {
    let Some(handle) = client.callback_urls.iter().find_map(|url| url.handle_in(presented)) else {
        return Ok(None);
    };
    let env = cx.env();
    cx.read(async |tx: &mut Tx| Ok(store::organizations::find_by_handle(tx, env, handle).await?))
        .await
}

/// What an application may ask for at all. An address with a scheme of its own may belong to any program of the device, so
/// that only PKCE keeps a code from the wrong one (RFC 8252 §8.1, R38).
pub(super) fn admit(client: &Client, is_web: bool, request: &Request) -> Result<(), Refusal> {
    let settings = &client.application.settings;
    let policy = pkce::Policy {
        required: !client.application.kind.is_confidential() || settings.is_pkce_required || !is_web,
        allows_plain: false,
    };
    policy.admits(request.challenge.as_ref())
}

/// An audience that nobody registered is a mistake in the application's settings. Its SDK would only start over if it
/// were told by redirect, so a page says it.
pub(super) fn registered_audiences(cx: &Context, request: &Request) -> Result<(), Refusal> {
    let is_registered = |audience: &&String| cx.environment.apis.iter().any(|api| api.row.audience == **audience);
    match request.audience.iter().find(|audience| !is_registered(audience)) {
        None => Ok(()),
        Some(audience) => {
            let refusal = Refusal::new(
                OAuthError::InvalidRequest,
                "The requested audience is not a registered API.",
            );
            Err(refusal.logged(format!("{audience} is not a registered audience")))
        }
    }
}
