//! Questions to providers that are under way: each for one sign-in in one browser, answered once, within ten minutes.

use domain::connection_options::Options;
use domain::connections::Connection;
use domain::ids::FlowId;
use protocol::client_auth::{secret_hash, secret_matches};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::federation_requests::FederationRequest;

use super::departure::Leaving;
use super::failure::{Failure, Said, Stop};
use crate::connections;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::secrets::random_text;

/// Seconds within which an answer counts.
pub const LIFETIME: i64 = 600;

/// The name of a question that is about to be asked: it goes to the provider as `state`, `RelayState` or `wctx`, and comes
/// back with the answer. 256 random bits; only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct PendingRequest {
    /// The name.
    pub id: String,
}

impl PendingRequest {
    pub(crate) fn new(cx: &Context) -> Self {
        Self {
            id: random_text(cx.random()),
        }
    }
}

/// What a strategy speaks: an answer in one protocol never counts for a question in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// OAuth 2 and OpenID Connect.
    OAuth,
    /// SAML 2.0.
    Saml,
    /// WS-Federation.
    WsFed,
}

impl Protocol {
    /// What a strategy speaks.
    pub fn of(strategy: &str) -> Option<Self> {
        match strategy.split(':').next()? {
            "oauth2" => Some(Self::OAuth),
            "saml" => Some(Self::Saml),
            "wsfed" => Some(Self::WsFed),
            _ => None,
        }
    }

    /// The number for an answer to no question of ours.
    fn number(self) -> u16 {
        match self {
            Self::OAuth => 1656,
            Self::Saml | Self::WsFed => 7558,
        }
    }
}

/// A question that was answered: it is used up, and nobody else gets it.
pub struct Taken<T> {
    /// Who was asked.
    pub connection: Connection,
    /// The connection's options with its secrets, as they are now.
    pub options: Options,
    /// The sign-in that it is for.
    pub flow: FlowId,
    /// What the strategy kept.
    pub kept: T,
}

/// Keeps a question, with what the strategy needs to check the answer. Then the browser may leave.
pub async fn begin(cx: &Context, leaving: &Leaving<'_>, kept: &impl Serialize) -> Result<()> {
    let (id_hash, now) = (secret_hash(&leaving.request.id), cx.now());
    let plain = zeroize::Zeroizing::new(serde_json::to_vec(kept).map_err(Error::internal)?);
    let row = FederationRequest {
        connection_id: leaving.connection.id.clone(),
        flow_id: leaving.flow.clone(),
        browser_hash: secret_hash(leaving.browser),
        kept_sealed: cx.engine.secrets().seal(&place(cx, &id_hash), &plain, cx.random())?,
        created_at: now,
        expires_at: now.plus_seconds(LIFETIME),
        id_hash,
    };
    cx.work(async |work: &mut Work<'_>| Ok(store::federation_requests::insert(work.tx(), cx.env(), &row).await?))
        .await
}

/// Uses a question up, for the browser that asked it (R173, R182). Unknown, used, too old, of another browser, of another
/// protocol, or of a connection that is used no more: refused, and what is another's stays (R165).
pub async fn take<T: DeserializeOwned>(
    cx: &Context,
    protocol: Protocol,
    id: &str,
    browser: &str,
) -> Result<Taken<T>, Stop> {
    let (id_hash, env) = (secret_hash(id), cx.env());
    let expired = |log: &str| Failure::new(Said::Expired, protocol.number(), log);
    let taken = cx
        .work(async |work: &mut Work<'_>| {
            let Some(row) = store::federation_requests::find(work.tx(), env, &id_hash).await? else {
                return Ok(Err(expired("an answer to no question, or to one that was answered")));
            };
            if browser.is_empty() || !secret_matches(browser, &row.browser_hash) {
                let log = "an answer came to another browser than the one that asked";
                return Ok(Err(Failure::new(Said::OtherBrowser, 8809, log)));
            }
            let Some((connection, options)) = connections::opened(cx, work.tx(), &row.connection_id).await? else {
                return Ok(Err(Failure::not_ready("the connection was deleted meanwhile")));
            };
            if Protocol::of(&connection.strategy) != Some(protocol) {
                return Ok(Err(expired("the question was asked in another protocol")));
            }
            if !store::federation_requests::take(work.tx(), env, &id_hash).await? {
                return Ok(Err(expired("another answer was first")));
            }
            if cx.now() >= row.expires_at {
                return Ok(Err(expired("the answer took too long")));
            }
            Ok(Ok((row, connection, options)))
        })
        .await?;
    let (row, connection, options) = taken?;
    let plain = cx.engine.secrets().open(&place(cx, &id_hash), &row.kept_sealed)?;
    let kept = serde_json::from_slice(&plain).map_err(Error::internal)?;
    Ok(Taken {
        connection,
        options,
        flow: row.flow_id,
        kept,
    })
}

fn place(cx: &Context, id_hash: &str) -> String {
    format!("federation_requests/{}/{id_hash}", cx.env())
}
