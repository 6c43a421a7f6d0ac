//! Metadata that connections name by its address: fetched by the guarded client, kept for a while, fetched again when a
//! signature is by none of the keys that are known (R150, R171).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::EnvironmentId;
use domain::time::Timestamp;
use outbound::{Call, Verb};

use super::failure::{Failure, Said};
use crate::context::Context;

/// Seconds after which it is fetched again.
const FRESH: i64 = 3_600;
/// Seconds for which it is used when it cannot be fetched again.
const STALE: i64 = 86_400;
/// Seconds between two fetches of the same address, whatever the reason.
const PAUSE: i64 = 60;
/// Seconds after a failure in which nobody is kept waiting for another one.
const BREATH: i64 = 10;
/// The most addresses that are kept.
const MOST: usize = 1_000;

/// The most bytes of metadata that are read: no more XML is, wherever it comes from (R157).
const LONGEST: usize = 256 * 1024;

/// The number of everything about a provider's metadata.
pub(super) const NUMBER: u16 = 6722;

/// How old what is known may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// As it is usually kept.
    Usual,
    /// As new as the pause between two fetches allows: what is known did not do.
    Newest,
}

/// What was fetched, by environment and address.
#[derive(Default)]
pub(crate) struct MetadataCache {
    known: Mutex<HashMap<(EnvironmentId, String), Known>>,
}

#[derive(Clone, Default)]
struct Known {
    text: Option<Arc<str>>,
    fetched_at: Option<Timestamp>,
    tried_at: Option<Timestamp>,
    failure: Option<Unread>,
}

/// Why there is no new text.
#[derive(Clone)]
enum Unread {
    /// Nobody answered, or not as they should.
    Away(String),
    /// What came is no metadata that we read: waiting mends nothing.
    Unusable(String),
}

impl Unread {
    fn why(&self) -> &str {
        match self {
            Self::Away(why) | Self::Unusable(why) => why,
        }
    }

    fn failure(&self) -> Failure {
        let said = match self {
            Self::Away(_) => Said::Unreachable,
            Self::Unusable(_) => Said::NotReady,
        };
        let log = format!("the provider’s metadata cannot be read: {}", self.why());
        Failure::new(said, NUMBER, log)
    }
}

impl MetadataCache {
    /// The text at an address, as far as it is known; the network is not asked.
    pub(crate) fn known(&self, env: &EnvironmentId, url: &str) -> Option<Arc<str>> {
        self.get(&(env.clone(), url.to_owned())).text
    }

    fn get(&self, place: &(EnvironmentId, String)) -> Known {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(place).cloned().unwrap_or_default()
    }

    fn put(&self, place: (EnvironmentId, String), new: Known) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST && !known.contains_key(&place) {
            known.clear();
        }
        known.insert(place, new);
    }
}

/// Reads the metadata at an address, unless that was done within the hour, so that [`MetadataCache::known`] has it. That it
/// cannot be read is in the log.
pub(crate) async fn read(cx: &Context, url: &str, is_usable: impl Fn(&str) -> Result<(), String>) {
    let _ = text(cx, url, Age::Usual, is_usable).await;
}

/// The text at an address. `is_usable` looks at it before it takes the place of what is known.
pub(super) async fn text(
    cx: &Context,
    url: &str,
    age: Age,
    is_usable: impl Fn(&str) -> Result<(), String>,
) -> Result<Arc<str>, Failure> {
    let (place, now) = ((cx.env().clone(), url.to_owned()), cx.now());
    let known = cx.engine.metadata().get(&place);
    let since = |at: Option<Timestamp>| at.map_or(i64::MAX, |at| now.seconds_since(at));
    let is_fresh = since(known.fetched_at) < FRESH && (age == Age::Usual || since(known.tried_at) < PAUSE);
    if let Some(text) = known.text.as_ref().filter(|_| is_fresh) {
        return Ok(Arc::clone(text));
    }
    if let Some(why) = known.failure.as_ref().filter(|_| since(known.tried_at) < BREATH) {
        return usable_still(&known, since(known.fetched_at)).ok_or_else(|| why.failure());
    }
    let fetched = fetch(cx, url).await;
    let next = match fetched.and_then(|text| is_usable(&text).map(|()| text).map_err(Unread::Unusable)) {
        Ok(text) => Known {
            text: Some(text.into()),
            fetched_at: Some(now),
            tried_at: Some(now),
            failure: None,
        },
        Err(why) => Known {
            tried_at: Some(now),
            failure: Some(why),
            ..known
        },
    };
    cx.engine.metadata().put(place, next.clone());
    match &next.failure {
        None => next
            .text
            .ok_or_else(|| Unread::Away("nothing came".to_owned()).failure()),
        Some(unread) => {
            tracing::warn!(
                request_id = cx.request_id.as_str(),
                url,
                why = unread.why(),
                "metadata could not be read"
            );
            usable_still(&next, since(next.fetched_at)).ok_or_else(|| unread.failure())
        }
    }
}

fn usable_still(known: &Known, age: i64) -> Option<Arc<str>> {
    known.text.clone().filter(|_| age < STALE)
}

async fn fetch(cx: &Context, url: &str) -> Result<String, Unread> {
    let call = Call {
        method: Verb::Get,
        url: url.to_owned(),
        headers: vec![(
            "accept".into(),
            "application/samlmetadata+xml, application/xml, text/xml".to_owned(),
        )],
        body: Default::default(),
    };
    let sent = cx.engine.outbound().send_whole(&call, LONGEST).await;
    let reply = sent.map_err(|why| match why {
        outbound::Failure::TooLong => Unread::Unusable("it is longer than 256 KB".to_owned()),
        why => Unread::Away(why.to_string()),
    })?;
    match reply.status {
        200 => String::from_utf8(reply.body.to_vec()).map_err(|_| Unread::Unusable("it is not UTF-8".to_owned())),
        status => Err(Unread::Away(format!("the status is {status}"))),
    }
}
