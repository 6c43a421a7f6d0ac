//! Webhooks: addresses that are told of events, and how long telling is tried.

use crate::ids::{DeliveryId, EventId, WebhookId};
use crate::time::Timestamp;

/// An address that wants to be told of some events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Its id.
    pub id: WebhookId,
    /// What it is called.
    pub name: String,
    /// Where events are posted to; never changes.
    pub endpoint: String,
    /// What it is for.
    pub description: Option<String>,
    /// The codes of the types it wants, each once.
    pub event_types: Vec<String>,
    /// Whether it is told of anything; false after three days of failures.
    pub is_active: bool,
    /// Since when nothing was accepted, if the latest try was not.
    pub failing_since: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Webhook {
    /// Whether it is to be told of events of this type.
    pub fn wants(&self, event_type: &str) -> bool {
        self.is_active && self.event_types.iter().any(|own| own == event_type)
    }
}

/// How far a delivery is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryStatus {
    /// It will be tried, for the first time or again.
    Pending,
    /// The receiver took it.
    Delivered,
    /// Every try failed, and there will be none.
    Failed,
}

impl DeliveryStatus {
    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    /// As it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Pending, Self::Delivered, Self::Failed];
        all.into_iter().find(|one| one.as_str() == text)
    }
}

/// One event on its way to one webhook, as the log shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// Where it goes.
    pub webhook_id: WebhookId,
    /// What it tells of; the same in every try, and sent as `webhook-id`.
    pub event_id: EventId,
    /// The type of the event.
    pub event_type: String,
    /// How far it is.
    pub status: DeliveryStatus,
    /// How often it was tried.
    pub attempts: i64,
    /// When the next try is due.
    pub run_at: Option<Timestamp>,
    /// The status of the latest answer.
    pub response_status: Option<i64>,
    /// The beginning of the latest answer.
    pub response_text: Option<String>,
    /// Why the latest try failed, where there was no answer.
    pub problem: Option<String>,
    /// When it was tried last.
    pub attempted_at: Option<Timestamp>,
    /// When the event happened, or was sent again on purpose.
    pub created_at: Timestamp,
}

/// When the tries are made, in seconds after the first one: at once, and in growing distances up to 36 hours.
const TRIES: [i64; 10] = [0, 5, 30, 120, 600, 3_600, 14_400, 43_200, 86_400, 129_600];

/// Seconds from the end of this many failed tries to the next one; none when there will be no other.
///
/// `chance`, from 0 to 1, makes the pause up to a tenth longer: receivers that were away are not met by everybody at once.
pub fn pause_after(attempts: i64, chance: f64) -> Option<i64> {
    let tried = usize::try_from(attempts).ok().filter(|tried| *tried > 0)?;
    let pause = TRIES.get(tried)? - TRIES.get(tried - 1)?;
    let longer = (pause as f64 * 0.1 * chance.clamp(0.0, 1.0)).round();
    Some(pause + longer as i64)
}

/// For how long nothing may be accepted before a webhook is switched off, in seconds: three days.
pub const LONGEST_FAILING: i64 = 72 * 3_600;

/// How many tries of one delivery must have failed by then: a receiver that was asked for nothing in three days is not
/// switched off at the first hiccup.
pub const FEWEST_TRIES: i64 = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r154_a_delivery_is_tried_for_36_hours_in_growing_distances() {
        let mut at = 0;
        let mut tries = vec![at];
        for attempts in 1.. {
            let Some(pause) = pause_after(attempts, 0.0) else { break };
            at += pause;
            tries.push(at);
        }
        assert_eq!(tries, TRIES);
        assert_eq!(at, 36 * 3_600);
    }

    #[test]
    fn r154_pauses_are_spread_but_never_shorter() {
        for attempts in 1..10 {
            let (least, most) = (pause_after(attempts, 0.0), pause_after(attempts, 1.0));
            let (least, most) = (least.unwrap(), most.unwrap());
            assert!(
                least <= most && most <= least + least / 10 + 1,
                "{attempts}: {least} to {most}"
            );
            assert_eq!(pause_after(attempts, f64::NAN), Some(least), "{attempts}");
        }
        assert!(pause_after(5, 1.0) > pause_after(5, 0.0));
        assert_eq!(pause_after(10, 0.5), None);
        assert_eq!(pause_after(0, 0.5), None);
    }
}
