//! Signing out at the provider, once somebody has signed out here (`wsignout1.0`, R172; ADR 57).
//!
//! The session here is over before the browser leaves. Where the browser goes afterwards was decided before, too, and
//! waits, sealed, in a cookie of it: nothing that a provider sends along says where to.

use std::time::Duration;

use domain::sessions::Session;
use serde::{Deserialize, Serialize};
use tokio::time::timeout;

use super::{is_of, reply, token_service};
use crate::context::Context;
use crate::federation::metadata::Age;
use crate::federation::requests::LIFETIME;

/// How long a provider's metadata may keep somebody waiting who wants to leave.
const PATIENCE: Duration = Duration::from_secs(3);
/// The most bytes that a cookie may have: browsers drop longer ones, with their name and attributes, without a word.
const LONGEST: usize = 3_500;

/// Where a browser goes when the provider has signed it out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// The application's address, as it was verified; none for our own page.
    pub address: Option<String>,
    /// The application.
    pub client_id: Option<String>,
}

/// A browser's way to the provider that signs it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leave {
    /// Where it is sent.
    pub address: String,
    /// What it brings back with it, for [`onward`].
    pub kept: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    onward: Onward,
    until: i64,
}

/// Whether whoever signs out of this session is signed out at its provider as well.
pub fn is_wanted(cx: &Context, session: &Session) -> bool {
    let provider = session
        .connection_id
        .as_ref()
        .and_then(|id| cx.environment.provider(id));
    is_of(cx, session) && provider.is_some_and(|one| one.options.is_on("is_provider_sign_out_enabled") != Some(false))
}

/// Where somebody goes who has signed out of a session here, to sign out at the provider. None where that is not wanted,
/// or where the provider cannot be found now: that keeps nobody from signing out here.
pub async fn leave(cx: &Context, session: &Session, onward: Onward) -> Option<Leave> {
    if !is_wanted(cx, session) {
        return None;
    }
    let provider = cx.environment.provider(session.connection_id.as_ref()?)?;
    let found = timeout(PATIENCE, Box::pin(token_service(cx, &provider.options, Age::Usual))).await;
    let why = match found {
        Ok(Ok(service)) => {
            let address = protocol::wsfed::sign_out(&service.endpoint, &reply(cx))?;
            let kept = keep(cx, onward)?;
            return Some(Leave { address, kept });
        }
        Ok(Err(failure)) => failure.log_line(),
        Err(_) => "its metadata took too long".to_owned(),
    };
    let request_id = cx.request_id.as_str();
    tracing::warn!(request_id, why, "somebody was not signed out at their provider");
    None
}

/// Seals where a browser goes on to; none if that is too long for it to keep.
fn keep(cx: &Context, onward: Onward) -> Option<String> {
    let until = cx.now().plus_seconds(LIFETIME).seconds();
    let plain = serde_json::to_vec(&Kept { onward, until }).ok()?;
    let sealed = cx.engine.secrets().seal(&place(cx), &plain, cx.random()).ok()?;
    (sealed.len() <= LONGEST).then_some(sealed)
}

/// Where a browser goes on to that comes back from its provider; none for what is too old or not ours.
pub fn onward(cx: &Context, kept: &str) -> Option<Onward> {
    let plain = cx.engine.secrets().open(&place(cx), kept).ok()?;
    let kept: Kept = serde_json::from_slice(&plain).ok()?;
    (cx.now().seconds() < kept.until).then_some(kept.onward)
}

fn place(cx: &Context) -> String {
    format!("signing_out/{}", cx.env())
}
