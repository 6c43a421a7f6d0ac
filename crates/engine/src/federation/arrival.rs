//! Coming back from a provider: what it proved, and what comes of that.

use domain::connections::Connection;
use domain::events::Event;
use domain::ids::{ConnectionId, FlowId};
use domain::time::Timestamp;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use crate::context::{Context, Work};
use crate::error::Result;
use crate::oidc::authorize::Browser;
use crate::sign_in::{self, Outcome, Screen, Step};

/// The most characters of an id at a provider.
pub const LONGEST_SUBJECT: usize = 255;

/// What a provider proved about a person, whichever protocol it speaks.
///
/// A strategy fills it with what it verified and nothing else: who somebody is here is decided by the connection and the
/// subject, never by the address (R175).
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// Who vouches.
    pub connection: Connection,
    /// Who it is, in the provider's own name for people (`sub`, `tid` with `oid`, `NameID`, …): never empty, never reused.
    pub subject: String,
    /// An address, as the provider says it.
    pub email: Option<String>,
    /// Whether the provider vouches for the address with authority: verified, and not one that its owner may set to
    /// anything (R178). Of a company's own provider it is asked besides whether the address is of its domains (R167).
    pub is_email_verified: bool,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Address of a picture.
    pub picture: Option<String>,
    /// What the provider calls the account, for people to recognise it by.
    pub username: Option<String>,
    /// Groups there.
    pub groups: Vec<String>,
    /// The profile as the provider gave it, for `ext_provider`.
    pub claims: Map<String, Value>,
    /// When the person proved themselves to the provider, if that says so.
    pub authenticated_at: Option<Timestamp>,
}

/// A moment as providers tell it, in seconds since 1970.
pub(crate) fn moment(seconds: i64) -> Option<Timestamp> {
    seconds.checked_mul(1_000_000).map(Timestamp)
}

/// Goes on with a sign-in whose visitor came back from a provider: to the account, in the browser that left, or to the page
/// that is due before that.
pub async fn arrive(cx: &Context, flow: &FlowId, browser: Browser<'_>, arrival: Arrival) -> Result<Outcome> {
    sign_in::arrive(cx, flow, browser, &arrival).await
}

/// Shows why signing in with a provider did not work; the sign-in stays where it was, so that another way can be chosen.
pub async fn refuse(
    cx: &Context,
    flow: Option<&FlowId>,
    browser: &str,
    connection: Option<&ConnectionId>,
    failure: Failure,
) -> Result<Outcome> {
    let strategy = connection.and_then(|id| cx.environment.provider(id));
    let strategy = strategy.map_or("", |provider| provider.connection.strategy.as_str());
    let why = failure.log_line();
    let request_id = cx.request_id.as_str();
    tracing::info!(
        request_id,
        strategy,
        number = failure.number,
        why,
        "signing in with a provider failed"
    );
    if let Some(id) = connection {
        // Only what belongs to a question of ours is worth a line: anybody can make up answers.
        let data = json!({ "strategy": strategy, "connection_id": id, "number": failure.number });
        cx.work(async |work: &mut Work<'_>| {
            let event = Event::of("sign_in.failed").data(data.clone());
            work.announce(event).await
        })
        .await?;
    }
    sign_in::show_failure(cx, flow, browser, failure)
        .await
        .map(|screen| Outcome::Screen(Box::new(screen)))
}

/// A failure of which it is not known to which sign-in it belongs, in the one that the browser left last: with the ways
/// back to its application. Of another browser's sign-in nothing is shown.
pub async fn with_ways_back(cx: &Context, screen: Screen, flow: &FlowId, browser: &str) -> Result<Screen> {
    match screen.step {
        Step::Failed(failure) if screen.flow.as_str().is_empty() => {
            sign_in::show_failure(cx, Some(flow), browser, failure).await
        }
        _ => Ok(screen),
    }
}
