//! How the deliveries that one process can have under way are divided among receivers, so that no number of receivers that
//! are slow or gone, of however few tenants, keeps others waiting (R154).
//!
//! A receiver begins narrow and becomes wide with the first thing that it accepts quickly. Those that are not known to be
//! well share a part of the places, and those that accept nothing a smaller part of that; of each part, and of the whole, an
//! environment has a share at most. Among equals, environments with little under way come first.

use std::collections::HashMap;
use std::time::Duration;

use domain::ids::{EnvironmentId, WebhookId};
use store::webhooks::Lane;

/// Whose lane.
pub(super) type Key = (EnvironmentId, WebhookId);

/// What counts as long.
const LONG: Duration = Duration::from_secs(1);

/// How well a receiver is known to answer; a later one leaves the places to an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Health {
    /// It accepted something quickly.
    Well,
    /// Nothing is known, or it takes long.
    Doubtful,
    /// It accepted nothing the last time.
    Failing,
}

/// How many deliveries may be under way.
struct Bounds {
    /// To one receiver.
    receiver: usize,
    /// To all receivers that are no better than this.
    all: usize,
    /// To those of one environment.
    environment: usize,
}

impl Health {
    const ALL: [Self; 3] = [Self::Well, Self::Doubtful, Self::Failing];

    const fn bounds(self) -> Bounds {
        let (receiver, all, environment) = match self {
            Self::Well => (16, 256, 64),
            Self::Doubtful => (2, 128, 32),
            Self::Failing => (1, 64, 8),
        };
        Bounds {
            receiver,
            all,
            environment,
        }
    }
}

/// What is known of a receiver in this process.
#[derive(Debug)]
struct Known {
    under_way: usize,
    health: Health,
}

/// The receivers that something is under way to, or was lately.
#[derive(Debug, Default)]
pub(super) struct Lanes {
    known: HashMap<Key, Known>,
}

impl Lanes {
    /// How many of each lane to claim. A wide lane is filled up when half of it is free, not for every single delivery.
    pub(super) fn share(&mut self, due: Vec<Lane>) -> Vec<(Lane, i64)> {
        let mut taken = Taken::default();
        for ((environment, _), known) in &self.known {
            taken.add(environment, known.health, known.under_way);
        }
        let mut due: Vec<(Health, Lane)> = due.into_iter().map(|lane| (self.health(&lane), lane)).collect();
        // Stable: among equals the longest waiting stays first.
        due.sort_by_cached_key(|(health, lane)| (*health, taken.of(&lane.environment_id, *health)));
        let mut wanted = Vec::new();
        for (health, lane) in due {
            let width = health.bounds().receiver;
            let under_way = self.known.get(&key(&lane)).map_or(0, |known| known.under_way);
            let room = width.saturating_sub(under_way);
            let room = room.min(taken.room(&lane.environment_id, health));
            if room == 0 || (room < width / 2 && under_way > 0) {
                continue;
            }
            taken.add(&lane.environment_id, health, room);
            wanted.push((lane, i64::try_from(room).unwrap_or(1)));
        }
        wanted
    }

    /// Notes that a delivery was begun.
    pub(super) fn begun(&mut self, lane: &Lane) {
        let health = self.health(lane);
        let known = self.known.entry(key(lane)).or_insert(Known { under_way: 0, health });
        known.under_way += 1;
        known.health = health;
    }

    /// Notes how one ended.
    pub(super) fn ended(&mut self, key: &Key, is_accepted: bool, took: Duration) {
        if let Some(known) = self.known.get_mut(key) {
            known.under_way = known.under_way.saturating_sub(1);
            known.health = match (is_accepted, took > LONG) {
                (false, _) => Health::Failing,
                (true, true) => Health::Doubtful,
                (true, false) => Health::Well,
            };
        }
    }

    fn health(&self, lane: &Lane) -> Health {
        match self.known.get(&key(lane)) {
            // What this process has under way says more than the row, which may say what was an hour ago.
            Some(known) if known.under_way > 0 || lane.failing_since.is_none() => known.health,
            _ if lane.failing_since.is_some() => Health::Failing,
            _ => Health::Doubtful,
        }
    }
}

fn key(lane: &Lane) -> Key {
    (lane.environment_id.clone(), lane.id.clone())
}

/// Places that are taken: by those of a health or worse, in all and in each environment.
#[derive(Debug, Default)]
struct Taken {
    all: HashMap<Health, usize>,
    of: HashMap<(EnvironmentId, Health), usize>,
}

impl Taken {
    fn add(&mut self, environment: &EnvironmentId, health: Health, count: usize) {
        for bound in Health::ALL.into_iter().filter(|bound| *bound <= health) {
            *self.all.entry(bound).or_default() += count;
            *self.of.entry((environment.clone(), bound)).or_default() += count;
        }
    }

    fn of(&self, environment: &EnvironmentId, health: Health) -> usize {
        self.of.get(&(environment.clone(), health)).copied().unwrap_or(0)
    }

    fn room(&self, environment: &EnvironmentId, health: Health) -> usize {
        let bounds = Health::ALL.into_iter().filter(|bound| *bound <= health);
        let rooms = bounds.map(|bound| {
            let Bounds {
                all, environment: own, ..
            } = bound.bounds();
            let in_all = all.saturating_sub(self.all.get(&bound).copied().unwrap_or(0));
            in_all.min(own.saturating_sub(self.of(environment, bound)))
        });
        rooms.min().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use domain::time::Timestamp;

    use super::*;

    fn lane(environment: usize, webhook: usize) -> Lane {
        Lane {
            environment_id: format!("env_{environment}").into(),
            id: format!("webhook_{webhook}").into(),
            endpoint: String::new(),
            name: String::new(),
            failing_since: None,
            host: String::new(),
            due_at: Timestamp(0),
        }
    }

    fn begin(lanes: &mut Lanes, due: Vec<Lane>) -> i64 {
        let wanted = lanes.share(due);
        for (lane, count) in &wanted {
            (0..*count).for_each(|_| lanes.begun(lane));
        }
        wanted.iter().map(|(_, count)| count).sum()
    }

    #[test]
    fn r154_a_receiver_is_told_more_at_once_the_better_it_answers() {
        let (mut lanes, one) = (Lanes::default(), lane(1, 1));
        let mut answered = |is_accepted, seconds| {
            lanes.ended(&key(&one), is_accepted, Duration::from_secs(seconds));
            let begun = begin(&mut lanes, vec![one.clone()]);
            (1..begun).for_each(|_| lanes.ended(&key(&one), is_accepted, Duration::from_secs(seconds)));
            begun
        };
        assert_eq!(answered(true, 0), 2, "nothing is known yet");
        assert_eq!(answered(true, 0), 16);
        assert_eq!(answered(true, 2), 2);
        assert_eq!(answered(false, 0), 1);
        let failing = Lane {
            failing_since: Some(Timestamp(0)),
            ..lane(1, 2)
        };
        assert_eq!(begin(&mut Lanes::default(), vec![failing]), 1);
    }

    #[test]
    fn r154_one_environment_never_has_all_places() {
        let mut lanes = Lanes::default();
        assert_eq!(
            begin(&mut lanes, (0..500).map(|webhook| lane(1, webhook)).collect()),
            32
        );
        assert_eq!(begin(&mut lanes, vec![lane(2, 1)]), 2);
        for webhook in 0..500 {
            lanes.ended(&key(&lane(1, webhook)), false, LONG);
            lanes.ended(&key(&lane(1, webhook)), false, LONG);
        }
        assert_eq!(begin(&mut lanes, (0..16).map(|webhook| lane(1, webhook)).collect()), 8);
    }

    #[test]
    fn r154_however_many_fail_those_who_are_well_and_those_who_are_new_find_a_place() {
        let mut lanes = Lanes::default();
        let failing = |environment| {
            (0..20).map(move |webhook| Lane {
                failing_since: Some(Timestamp(0)),
                ..lane(environment, webhook)
            })
        };
        assert_eq!(begin(&mut lanes, (0..100).flat_map(failing).collect()), 64);
        assert_eq!(begin(&mut lanes, vec![lane(200, 1)]), 2, "a new one");
        lanes.ended(&key(&lane(200, 1)), true, Duration::ZERO);
        lanes.ended(&key(&lane(200, 1)), true, Duration::ZERO);
        let silent = (0..100).flat_map(|environment| (100..120).map(move |webhook| lane(environment, webhook)));
        assert_eq!(
            begin(&mut lanes, silent.collect()),
            64,
            "all that are not well have half of the places"
        );
        assert_eq!(begin(&mut lanes, vec![lane(200, 1)]), 16, "one that is well");
    }
}
