//! Signing out (OpenID Connect RP-Initiated Logout), in all the ways that SDKs ask for it.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use domain::sessions::Session;
use protocol::end_session::Request;
use protocol::jose::verify::{Expect, Kind};
use protocol::redirect_uri::response_redirect;

use crate::context::{Context, Work};
use crate::error::Result;
use crate::sessions;

/// Where to go after signing out: only to an address that the application registered for it (R64).
///
/// The application is the one that `client_id` or a verified `id_token_hint` names; SDKs that name none get what any
/// application of the environment lists.
pub fn destination(cx: &Context, request: &Request) -> Option<String> {
    let asked = request.redirect.as_deref()?;
    let named = request.client_id.clone().or_else(|| hinted_client(cx, request));
    let environment = &cx.environment;
    let matched = match named {
        Some(id) => environment
            .client(&id)?
            .logout_urls
            .iter()
            .find_map(|url| url.matches(asked, None)),
        None => environment
            .applications
            .values()
            .filter(|client| client.application.settings.is_active)
            .flat_map(|client| &client.logout_urls)
            .find_map(|url| url.matches(asked, None)),
    }?;
    let state: Vec<(&str, &str)> = request
        .state
        .as_deref()
        .map(|state| ("state", state))
        .into_iter()
        .collect();
    Some(if state.is_empty() {
        matched
    } else {
        response_redirect(&matched, &state)
    })
}

/// Whether the request names its user by an ID token of ours: then no cross-site page made it up.
pub fn is_proved(cx: &Context, request: &Request) -> bool {
    hinted_client(cx, request).is_some()
}

fn hinted_client(cx: &Context, request: &Request) -> Option<String> {
    let expect = Expect {
        issuer: cx.environment.issuer(),
        kind: Kind::Id,
        audience: None,
        now: cx.now().seconds(),
        leeway: 60,
        accepts_expired: true,
    };
    cx.environment
        .verifier
        .verify(request.id_token_hint.as_deref()?, &expect)
        .ok()?
        .azp
}

/// The token that the "Sign out?" form must send back (R75). It is about this environment (R84); no flow has such an id.
pub fn form_token(cx: &Context, browser: &str) -> String {
    cx.engine
        .secrets()
        .form_token(browser, &format!("sign-out/{}", cx.env()))
}

/// Whether a form carries that token.
pub fn form_token_is_right(cx: &Context, browser: &str, token: &str) -> bool {
    !browser.is_empty() && verify_slices_are_equal(form_token(cx, browser).as_bytes(), token.as_bytes()).is_ok()
}

/// Ends the session, with everything that came from it; with `all_sessions`, every session of the user.
pub async fn sign_out(cx: &Context, session: &Session, all_sessions: bool) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        if all_sessions {
            sessions::end_all(cx, work, &session.user_id, None, "signed_out_everywhere").await
        } else {
            sessions::end(cx, work, session, "signed_out").await
        }
    })
    .await
}
