//! Tells webhooks what they are to be told: at least once, each in a lane of its own, so that nobody waits for a receiver
//! that is slow or gone (R154): how the places are divided is said in `lanes`.
//!
//! Only as much is claimed as is sent at once, whatever waits: memory stays flat. Who dies leaves the claims to be taken
//! over when their time is up.

use std::time::{Duration, Instant};

use bytes::Bytes;
use domain::events::Event;
use domain::webhooks::{DeliveryStatus, FEWEST_TRIES, LONGEST_FAILING, pause_after};
use metrics::{counter, gauge};
use serde_json::json;
use store::Tx;
use store::events::EventRow;
use store::webhook_deliveries::{Claimed, Tried};
use store::webhooks::Lane;
use tokio::task::JoinSet;

use super::events::PublicEvent;
use super::lanes::{Key, Lanes};
use super::payload;
use crate::Engine;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::jobs::Job;
use crate::mail::templates::{Letterhead, WebhookDisabledMail};
use crate::outbound::{Call, Failure, Reply, Verb};

/// How long a claimed delivery is one node's, in seconds: longer than a call may take, and clocks may differ a little.
const LEASE: i64 = 50;
/// How often to look when nobody says that there is something.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long finished ones are gathered before more is claimed.
const GATHER: Duration = Duration::from_millis(5);
/// Bytes of an answer that are kept.
const KEPT: usize = 1_024;

/// Counts tries.
pub const ATTEMPTS: &str = "doorstep_webhook_attempts_total";
/// Tells how long the oldest delivery waits.
pub const AGE: &str = "doorstep_webhook_queue_age_seconds";
/// Counts webhooks that were switched off.
pub const DISABLED: &str = "doorstep_webhooks_disabled_total";

/// Tells for ever.
pub(crate) async fn work(engine: &Engine) {
    let mut dispatcher = Dispatcher::new(engine);
    loop {
        if let Err(error) = dispatcher.fill().await {
            tracing::warn!(%error, "the deliveries to webhooks could not be read");
            tokio::time::sleep(LOOK_EVERY).await;
        }
        dispatcher.wait().await;
    }
}

/// Tells everything that is due now, and how much it was. For tests, whose clock stands still.
pub async fn deliver_due(engine: &Engine) -> Result<usize> {
    let mut dispatcher = Dispatcher::new(engine);
    let mut total = 0;
    loop {
        let claimed = dispatcher.fill().await?;
        total += claimed;
        if dispatcher.running.is_empty() {
            return Ok(total);
        }
        while let Some(ended) = dispatcher.running.join_next().await {
            dispatcher.ended(ended.map_err(Error::internal)?);
        }
    }
}

struct Ended {
    lane: Key,
    is_accepted: bool,
    took: Duration,
}

struct Dispatcher {
    engine: Engine,
    lanes: Lanes,
    running: JoinSet<Ended>,
}

impl Dispatcher {
    fn new(engine: &Engine) -> Self {
        Self {
            engine: engine.clone(),
            lanes: Lanes::default(),
            running: JoinSet::new(),
        }
    }

    /// Claims what fits and begins to send it; tells how much.
    async fn fill(&mut self) -> Result<usize> {
        let engine = self.engine.clone();
        let (now, db) = (engine.now(), engine.db());
        let due = db
            .read(async |tx: &mut Tx| Ok::<_, Error>(store::webhooks::list_due(tx, now, 1_000).await?))
            .await?;
        let oldest = due.iter().map(|lane| lane.due_at).min();
        let age = oldest.map_or(0, |moment| now.seconds_since(moment).max(0));
        gauge!(AGE).set(age as f64);
        let wanted = self.lanes.share(due);
        if wanted.is_empty() {
            return Ok(0);
        }
        let lease = now.plus_seconds(LEASE);
        let claimed = db
            .write(async |tx: &mut Tx| {
                let mut all = Vec::new();
                for (lane, most) in &wanted {
                    let (env, id) = (&lane.environment_id, &lane.id);
                    let claimed = store::webhook_deliveries::claim(tx, env, id, (now, lease), *most).await?;
                    for delivery in claimed {
                        let event = store::events::find(tx, env, &delivery.event_id).await?;
                        all.push((lane.clone(), delivery, event));
                    }
                }
                Ok::<_, Error>(all)
            })
            .await?;
        let count = claimed.len();
        for (lane, delivery, event) in claimed {
            self.lanes.begun(&lane);
            let engine = self.engine.clone();
            self.running
                .spawn(async move { deliver(&engine, lane, delivery, event).await });
        }
        Ok(count)
    }

    /// Waits until something has ended, or something new may be there.
    async fn wait(&mut self) {
        let engine = self.engine.clone();
        tokio::select! {
            Some(ended) = self.running.join_next(), if !self.running.is_empty() => {
                self.note(ended);
                tokio::time::sleep(GATHER).await;
                while let Some(ended) = self.running.try_join_next() {
                    self.note(ended);
                }
            }
            () = engine.webhooks_wanted(LOOK_EVERY) => {}
        }
        if self.running.is_empty() {
            // Nothing is remembered of who was told something once.
            self.lanes = Lanes::default();
        }
    }

    fn note(&mut self, ended: Result<Ended, tokio::task::JoinError>) {
        match ended {
            Ok(ended) => self.ended(ended),
            Err(error) => tracing::error!(%error, "a delivery broke off"),
        }
    }

    fn ended(&mut self, ended: Ended) {
        self.lanes.ended(&ended.lane, ended.is_accepted, ended.took);
    }
}

/// One try of one delivery, with what becomes of it written down.
async fn deliver(engine: &Engine, lane: Lane, delivery: Claimed, event: Option<EventRow>) -> Ended {
    let began = Instant::now();
    let is_accepted = match tell(engine, &lane, &delivery, event).await {
        Ok(is_accepted) => is_accepted,
        Err(error) => {
            // Nothing was written down: it is tried again when the claim is over.
            tracing::warn!(delivery.id = %delivery.id, %error, "a delivery could not be finished");
            false
        }
    };
    Ended {
        lane: (lane.environment_id, lane.id),
        is_accepted,
        took: began.elapsed(),
    }
}

async fn tell(engine: &Engine, lane: &Lane, delivery: &Claimed, event: Option<EventRow>) -> Result<bool> {
    let environment = engine.environment(&lane.host).await?;
    let cx = engine.local(environment.ok_or(Error::NotFound("the environment"))?);
    let event = event.map(PublicEvent::from_row).transpose()?.flatten();
    let Some(event) = event else {
        let tried = Tried {
            status: DeliveryStatus::Failed,
            run_at: None,
            response_status: None,
            response_text: None,
            problem: Some("the event is kept no longer".to_owned()),
            attempted_at: cx.now(),
        };
        record(&cx, lane, delivery, &tried).await?;
        return Ok(true);
    };
    let token = payload::sign(&cx.environment.signing_key, &event).map_err(Error::internal)?;
    let call = Call {
        method: Verb::Post,
        url: lane.endpoint.clone(),
        headers: vec![
            ("content-type".into(), "application/jwt".to_owned()),
            ("webhook-id".into(), event.id.to_string()),
        ],
        body: Bytes::from(token),
    };
    let answer = engine.outbound().send(&call).await;
    let tried = judged(&cx, delivery, &answer);
    let is_accepted = tried.status == DeliveryStatus::Delivered;
    let result = if is_accepted { "delivered" } else { "failed" };
    counter!(ATTEMPTS, "result" => result).increment(1);
    record(&cx, lane, delivery, &tried).await?;
    Ok(is_accepted)
}

/// What an answer means: 200 and nothing else is success.
fn judged(cx: &Context, delivery: &Claimed, answer: &Result<Reply, Failure>) -> Tried {
    let mut chance = [0; 1];
    cx.random().fill(&mut chance);
    let pause = pause_after(delivery.attempts, f64::from(chance[0]) / 255.0);
    let (status, run_at) = match (answer, pause) {
        (Ok(reply), _) if reply.status == 200 => (DeliveryStatus::Delivered, None),
        (_, Some(pause)) => (DeliveryStatus::Pending, Some(cx.now().plus_seconds(pause))),
        (_, None) => (DeliveryStatus::Failed, None),
    };
    let reply = answer.as_ref().ok();
    Tried {
        status,
        run_at,
        response_status: reply.map(|reply| reply.status.into()),
        response_text: reply.map(|reply| beginning(&reply.body)),
        problem: answer.as_ref().err().map(ToString::to_string),
        attempted_at: cx.now(),
    }
}

/// The beginning of an answer as text, without what could play tricks with a terminal or a database.
fn beginning(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(KEPT)]);
    let plain = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    plain
        .scan(0, |length, c| {
            *length += c.len_utf8();
            (*length <= KEPT).then_some(c)
        })
        .collect()
}

/// Writes down a try, and what it means for the webhook.
async fn record(cx: &Context, lane: &Lane, delivery: &Claimed, tried: &Tried) -> Result<()> {
    let (env, now) = (cx.env(), cx.now());
    let is_disabled = cx
        .work(async |work: &mut Work<'_>| {
            if store::webhook_deliveries::record(work.tx(), env, delivery, tried).await? == 0 {
                // Somebody else has claimed it since, and writes down what comes of that.
                return Ok(false);
            }
            if tried.status == DeliveryStatus::Delivered {
                // Whatever was known when the lane was claimed: others of it may have failed since.
                store::webhooks::works_again(work.tx(), env, &lane.id).await?;
                return Ok(false);
            }
            if lane.failing_since.is_none() {
                store::webhooks::fails(work.tx(), env, &lane.id, now).await?;
            }
            let before = now.plus_seconds(-LONGEST_FAILING);
            let is_over = delivery.attempts >= FEWEST_TRIES
                && store::webhooks::switch_off(work.tx(), env, &lane.id, before).await?;
            if is_over {
                switched_off(cx, work, lane).await?;
            }
            Ok(is_over)
        })
        .await?;
    if is_disabled {
        counter!(DISABLED).increment(1);
        tracing::warn!(webhook.id = %lane.id, "a webhook accepted nothing for three days and is switched off");
    }
    Ok(())
}

/// Tells the administrators that a webhook was switched off.
async fn switched_off(cx: &Context, work: &mut Work<'_>, lane: &Lane) -> Result<()> {
    let data = json!({ "webhook": { "id": lane.id, "name": lane.name, "failing_since": lane.failing_since } });
    work.announce(Event::of("webhook.disabled").data(data)).await?;
    work.changed().await?;
    let business = &cx.environment.business;
    for to in store::administrators::list_emails(work.tx(), &business.id).await? {
        let mail = WebhookDisabledMail {
            head: Letterhead::new(cx, &cx.environment.look, cx.locale(None)),
            to: &to,
            webhook: &lane.name,
        };
        work.enqueue(&Job::SendEmail(mail.message())).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r151_of_an_answer_at_most_a_kilobyte_is_kept() {
        assert_eq!(beginning(b"fine\n"), "fine\n");
        assert_eq!(beginning(b"a\0b\x1b[31mc\r"), "ab[31mc");
        assert_eq!(beginning(&[b'a'; 70_000]).len(), KEPT);
        assert!(beginning(&[0xff; 5_000]).len() <= KEPT);
        assert!(beginning("é".repeat(2_000).as_bytes()).len() <= KEPT);
    }
}
