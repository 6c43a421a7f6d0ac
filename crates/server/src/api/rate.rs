//! How often an application may call (R143). Each has a rate of its own in its environment, so nobody can starve another.
//!
//! A node counts for itself and in memory: what matters is that one caller cannot have all of it, not the exact number.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use domain::ids::{ApplicationId, EnvironmentId};
use engine::Engine;
use engine::context::Context;
use engine::error::Error;
use governor::clock::Clock;
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::error::ApiError;
use super::request::note;
use crate::web::context::App;
use crate::{ApiRate, IpRange};

/// How often those are forgotten who did not call lately.
const SWEEP: Duration = Duration::from_secs(60);

/// Who called how often.
pub(crate) struct Rates {
    limiter: RateLimiter<Key, DashMapStateStore<Key>, Steady, StateInformationMiddleware>,
    clock: Steady,
    rate: ApiRate,
    swept_at: Mutex<Duration>,
}

type Key = (EnvironmentId, ApplicationId);

/// How a caller stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Requests at once, at most.
    limit: u32,
    /// Requests that may be made now.
    remaining: u32,
    /// Seconds until the limit is there in full, or, if there is nothing left, until the next request may be made.
    reset: u64,
}

/// Counts a request, or refuses it.
///
/// A proxy that is not named as trusted hides where a request comes from: its own address, which may well be this
/// machine's, exempts nobody.
pub(super) fn count(app: &App, cx: &Context, is_hidden: bool, application: &ApplicationId) -> Result<(), ApiError> {
    let Some(rates) = &app.api_rates else { return Ok(()) };
    let address = cx.ip_address.as_deref().filter(|_| !is_hidden);
    let address = address.and_then(|text| text.parse().ok());
    if address.is_some_and(|address| rates.exempts(address)) {
        return Ok(());
    }
    let (standing, may_call) = rates.count((cx.env().clone(), application.clone()));
    note(|notes| notes.rate = Some(standing));
    match may_call {
        true => Ok(()),
        false => Err(ApiError::Engine(Error::TooMany {
            retry_after: i64::try_from(standing.reset).unwrap_or(i64::MAX),
        })),
    }
}

impl Rates {
    /// Nobody has called yet.
    pub(crate) fn new(engine: Engine, rate: &ApiRate) -> Self {
        let clock = Steady::new(engine);
        let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
        Self {
            limiter: RateLimiter::dashmap_with_clock(quota, clock.clone()).with_middleware(),
            swept_at: Mutex::new(clock.now()),
            clock,
            rate: rate.clone(),
        }
    }

    fn exempts(&self, address: IpAddr) -> bool {
        self.rate.exempt.iter().any(|range: &IpRange| range.contains(address))
    }

    fn count(&self, key: Key) -> (Standing, bool) {
        self.sweep();
        let (limit, per_second) = (self.rate.burst.get(), self.rate.per_second.get());
        match self.limiter.check_key(&key) {
            Ok(state) => {
                let remaining = state.remaining_burst_capacity();
                let used = limit.saturating_sub(remaining);
                let standing = Standing {
                    limit,
                    remaining,
                    reset: u64::from(used.div_ceil(per_second)),
                };
                (standing, true)
            }
            Err(until) => {
                let wait = until.wait_time_from(self.clock.now());
                let standing = Standing {
                    limit,
                    remaining: 0,
                    // Whole seconds, rounded up: who comes back then is let in.
                    reset: u64::try_from(wait.as_nanos().div_ceil(1_000_000_000))
                        .unwrap_or(1)
                        .max(1),
                };
                (standing, false)
            }
        }
    }

    /// Forgets those whose rate is there in full again, so that memory holds no more than those who call.
    fn sweep(&self) {
        let now = self.clock.now();
        {
            let mut swept_at = self.swept_at.lock().unwrap_or_else(PoisonError::into_inner);
            if now.saturating_sub(*swept_at) < SWEEP {
                return;
            }
            *swept_at = now;
        }
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

impl Standing {
    /// Writes it into the headers of the answer.
    pub(super) fn tell(self, headers: &mut HeaderMap) {
        headers.insert(HeaderName::from_static("ratelimit-limit"), self.limit.into());
        headers.insert(HeaderName::from_static("ratelimit-remaining"), self.remaining.into());
        headers.insert(
            HeaderName::from_static("ratelimit-reset"),
            HeaderValue::from(self.reset),
        );
    }
}

/// The engine's time since the start, which never goes back: a clock that is set back must lock nobody out.
#[derive(Clone)]
struct Steady {
    engine: Engine,
    /// What the clock said last, and how long it has been since the start, in microseconds.
    last: Arc<Mutex<(i64, u64)>>,
}

impl Steady {
    fn new(engine: Engine) -> Self {
        let last = Arc::new(Mutex::new((engine.now().0, 0)));
        Self { engine, last }
    }
}

impl Clock for Steady {
    type Instant = Duration;

    fn now(&self) -> Duration {
        let now = self.engine.now().0;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = u64::try_from(now.saturating_sub(last.0)).unwrap_or(0);
        *last = (now, last.1.saturating_add(passed));
        Duration::from_micros(last.1)
    }
}
