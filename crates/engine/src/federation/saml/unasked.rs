//! Answers that nobody asked for: the provider began by itself (IdP-initiated).
//!
//! They are off. Where a connection takes them, such an answer still makes nobody's session: anybody could bring somebody
//! an answer about themselves (login CSRF). It is verified and used up, and then the application starts a sign-in of its
//! own, which the provider answers at once since it knows the person (ADR 51).

use std::sync::Arc;

use url::Url;

use super::{LATE, RELAY_STATE, Received, verified};
use crate::context::{Context, Work};
use crate::directory::Client;
use crate::federation::Provider;
use crate::federation::answers::replayed;
use crate::federation::failure::{Failure, Said, Stop};
use crate::federation::requests::Protocol;

/// Takes such an answer, if the connection of its issuer does.
pub(super) async fn receive(cx: &Context, text: &str, relay_state: &str) -> Result<Received, Stop> {
    let outline = protocol::saml::response::outline(text).map_err(|why| super::refused(&why))?;
    let unasked = || {
        Failure::new(
            Said::Expired,
            LATE,
            "an answer to no question, or to one that was answered",
        )
    };
    if outline.in_response_to.is_some() {
        return Err(unasked().into());
    }
    for provider in takers(cx) {
        let id = &provider.connection.id;
        let (proved, used) = match verified(cx, id, text, None).await {
            Ok(good) => good,
            // Another connection may be the one.
            Err(Stop::Failed(why)) => {
                tracing::debug!(connection.id = %id, why = why.log, "an unasked answer is not this connection’s");
                continue;
            }
            Err(Stop::Fault(error)) => return Err(error.into()),
        };
        let is_first = cx
            .work(async |work: &mut Work<'_>| used.up(cx, work, &proved.connection_id).await)
            .await?;
        if !is_first {
            return Err(replayed().into());
        }
        let place = destination(cx, provider, relay_state);
        let nowhere = || {
            Failure::new(
                Said::Refused,
                RELAY_STATE,
                "no application of the connection is at the RelayState",
            )
        };
        return Ok(Received::Begin(place.ok_or_else(nowhere)?));
    }
    Err(unasked().into())
}

/// The connections that take such answers.
fn takers(cx: &Context) -> impl Iterator<Item = &Arc<Provider>> {
    cx.environment.providers.iter().filter(|one| {
        Protocol::of(&one.connection.strategy) == Some(Protocol::Saml)
            && one.is_ready()
            && one.options.is_on("is_idp_initiated_allowed") == Some(true)
    })
}

/// Where the application starts: the relay state, if it is an address that an application of the connection is known at,
/// letter by letter; without one, where the only application of the connection starts (R166).
fn destination(cx: &Context, provider: &Provider, relay_state: &str) -> Option<String> {
    let all = cx.environment.applications.values();
    let users: Vec<&Arc<Client>> = all
        .filter(|client| client.provider(&provider.connection.id).is_some())
        .collect();
    let starts = |client: &Arc<Client>| client.application.login_uri.clone();
    let known = users
        .iter()
        .flat_map(|client| [starts(client), client.application.homepage_uri.clone()])
        .flatten();
    let chosen = match (relay_state, &users[..]) {
        ("", [only]) => starts(only)?,
        ("", _) => return None,
        (wanted, _) => known.into_iter().find(|address| address == wanted)?,
    };
    let is_start = users.iter().any(|client| starts(client).as_ref() == Some(&chosen));
    if !is_start {
        return Some(chosen);
    }
    let mut url = Url::parse(&chosen).ok()?;
    url.query_pairs_mut()
        .append_pair("connection_id", provider.connection.id.as_str());
    Some(url.into())
}
