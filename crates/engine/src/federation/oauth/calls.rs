//! Calls to providers, by the guarded client alone, and what their failing is called.
//!
//! The numbers are those that Kinde's users search for, as far as their meaning was published; 4030 to 4034 say which of a
//! provider's addresses did not answer.

use std::time::Duration;

use bytes::Bytes;
use protocol::upstream::{Ask, Verb};
use serde_json::Value;
use tokio::time::timeout;

use crate::context::Context;
use crate::federation::failure::{Failure, Said};
use crate::outbound::{self, Call, Reply};

/// An answer of the provider said no, or was no answer to an authorization request.
pub(super) const NO_ANSWER: u16 = 1656;
/// The person or the provider declined.
pub(super) const DECLINED: u16 = 780;
/// The profile cannot be read.
pub(super) const PROFILE: u16 = 1794;
/// The tokens cannot be read.
pub(super) const TOKENS: u16 = 3420;
/// The code could not be traded.
pub(super) const EXCHANGE: u16 = 4179;
/// The connection is not set up as its provider needs it.
pub(super) const SETUP: u16 = 4617;
/// The ID token proves nothing.
pub(super) const ID_TOKEN: u16 = 5716;
/// There is nobody in the answer.
pub(super) const NOBODY: u16 = 8998;
/// Everything together took too long.
const TOO_SLOW: u16 = 4034;

/// How long all calls to a provider may take together, and the waiting for others who call it (R151).
const TOTAL: Duration = Duration::from_secs(10);

/// Which of a provider's addresses is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Discovery,
    Token,
    Profile,
    Keys,
}

impl Place {
    fn number(self) -> u16 {
        match self {
            Self::Discovery => 4030,
            Self::Token => 4031,
            Self::Profile => 4032,
            Self::Keys => 4033,
        }
    }

    /// The failure of a place that did not answer as it should.
    pub(super) fn unwell(self, why: impl std::fmt::Display) -> Failure {
        Failure::new(Said::Unreachable, self.number(), format!("{self:?}: {why}"))
    }
}

/// Does everything that one visitor waits for, or gives up.
pub(super) async fn in_time<T>(all: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let slow = |_| Err(Failure::new(Said::Unreachable, TOO_SLOW, "the provider took too long"));
    timeout(TOTAL, all).await.unwrap_or_else(slow)
}

/// Calls a provider.
pub(super) async fn call(cx: &Context, place: Place, ask: Ask) -> Result<Reply, Failure> {
    let call = Call {
        method: match ask.verb {
            Verb::Get => outbound::Verb::Get,
            Verb::Post => outbound::Verb::Post,
            Verb::Delete => outbound::Verb::Delete,
        },
        url: ask.url,
        headers: ask
            .headers
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect(),
        body: Bytes::from(ask.body),
    };
    cx.engine.outbound().send(&call).await.map_err(|why| match why {
        outbound::Failure::Refused(_) | outbound::Failure::Header => {
            Failure::new(Said::NotReady, SETUP, format!("{place:?}: {why}"))
        }
        why => place.unwell(why),
    })
}

/// Calls a provider for what a connection was set up to ask besides, which takes rights there: that they are missing is
/// for the administrator to mend, and told apart.
pub(super) async fn json_by_right(cx: &Context, ask: Ask) -> Result<Value, Failure> {
    let reply = call(cx, Place::Profile, ask).await?;
    match reply.status {
        status @ (401 | 403) => {
            let log = format!(
                "{:?}: status {status}: the application lacks a permission or consent",
                Place::Profile
            );
            Err(Failure::new(Said::NotReady, SETUP, log))
        }
        _ => read(Place::Profile, &reply),
    }
}

/// Calls a provider for JSON.
pub(super) async fn json(cx: &Context, place: Place, ask: Ask) -> Result<Value, Failure> {
    let reply = call(cx, place, ask).await?;
    read(place, &reply)
}

fn read(place: Place, reply: &Reply) -> Result<Value, Failure> {
    match reply.status {
        200 => serde_json::from_slice(&reply.body)
            .map_err(|_| Failure::new(Said::Refused, PROFILE, format!("{place:?}: an answer that is no JSON"))),
        status if status == 429 || status >= 500 => Err(place.unwell(format!("status {status}"))),
        status => Err(Failure::new(
            Said::Refused,
            PROFILE,
            format!("{place:?}: status {status}"),
        )),
    }
}
