//! What is remembered of providers: their discovery documents and their keys, each for an hour.
//!
//! A key that is not among those known may be new: then the keys are fetched once more, but not more than once a minute
//! (R174). Whoever waits for the same document waits for one call. When a provider does not answer, what was known is good
//! for a day more.

use std::sync::Arc;

use domain::ids::EnvironmentId;
use domain::time::Timestamp;
use moka::sync::Cache;
use protocol::upstream::keys::Keys;
use protocol::upstream::metadata::Metadata;
use protocol::upstream::{get, metadata};
use tokio::sync::Mutex;

use super::calls::{Place, SETUP, call};
use crate::context::Context;
use crate::federation::failure::{Failure, Said};

/// Seconds for which a document is taken as it is.
const FRESH: i64 = 3_600;
/// Seconds for which it is better than nothing.
const USABLE: i64 = 86_400;
/// Seconds between two searches for a key that is not known.
const AGAIN: i64 = 60;
/// The most documents that are remembered, of each kind.
const MOST: u64 = 2_000;

type Slot<T> = Arc<Mutex<Option<(T, Timestamp)>>>;
type Shelf<T> = Cache<(EnvironmentId, String), Slot<T>>;

/// What is remembered, by environment and address.
pub(crate) struct Known {
    documents: Shelf<Arc<Metadata>>,
    keys: Shelf<Arc<Keys>>,
}

impl Default for Known {
    fn default() -> Self {
        Self {
            documents: Cache::new(MOST),
            keys: Cache::new(MOST),
        }
    }
}

/// The discovery document of an issuer.
pub(super) async fn metadata(cx: &Context, issuer: &str) -> Result<Arc<Metadata>, Failure> {
    let address = metadata::address(issuer);
    remembered(
        cx,
        &cx.engine.providers().documents,
        Place::Discovery,
        &address,
        FRESH,
        |body| Metadata::read(body).map(Arc::new),
    )
    .await
}

/// The keys at an address. `is_unknown` says that one was not among those that were given out before.
pub(super) async fn keys(cx: &Context, address: &str, is_unknown: bool) -> Result<Arc<Keys>, Failure> {
    let fresh = if is_unknown { AGAIN } else { FRESH };
    remembered(cx, &cx.engine.providers().keys, Place::Keys, address, fresh, |body| {
        Keys::read(body).filter(|keys| !keys.is_empty()).map(Arc::new)
    })
    .await
}

async fn remembered<T: Clone + Send + Sync + 'static>(
    cx: &Context,
    shelf: &Shelf<T>,
    place: Place,
    address: &str,
    fresh: i64,
    read: impl FnOnce(&[u8]) -> Option<T>,
) -> Result<T, Failure> {
    let slot = shelf.get_with((cx.env().clone(), address.to_owned()), Slot::default);
    let mut slot = slot.lock().await;
    let now = cx.now();
    let age = |since: Timestamp| now.seconds_since(since);
    if let Some((known, since)) = &*slot
        && age(*since) < fresh
    {
        return Ok(known.clone());
    }
    let fetched = match call(cx, place, get(address)).await {
        Ok(reply) if reply.status == 200 => read(&reply.body).ok_or_else(|| {
            Failure::new(
                Said::Refused,
                SETUP,
                format!("{place:?}: a document that cannot be read"),
            )
        }),
        Ok(reply) => Err(place.unwell(format!("status {}", reply.status))),
        Err(failure) => Err(failure),
    };
    let failure = match fetched {
        Ok(fetched) => {
            *slot = Some((fetched.clone(), now));
            return Ok(fetched);
        }
        Err(failure) => failure,
    };
    match &*slot {
        Some((known, since)) if age(*since) < USABLE => {
            tracing::warn!(
                address,
                why = failure.log,
                "a provider's document could not be fetched again"
            );
            Ok(known.clone())
        }
        _ => Err(failure),
    }
}
