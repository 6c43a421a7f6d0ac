//! `[retention]`: how long history is kept.

use engine::jobs::retention::Retention;

use super::layers::{Layers, Refused};

/// A delivery is tried for 36 hours: what it tells of must be there until then, and its log a little longer.
const FEWEST_DAYS: u32 = 3;

pub(super) fn read(from: &Layers) -> Result<Retention, Refused> {
    let days = |path| match from.required::<u32>(path, "a number of days")? {
        days if days >= FEWEST_DAYS => Ok(days),
        days => Err(from.refuse(path, format!("must be {FEWEST_DAYS} days or more, not {days}"))),
    };
    let (events, deliveries) = (days("retention.events")?, days("retention.deliveries")?);
    if deliveries > events {
        let problem = format!("must not be longer than that of events, which is {events} days");
        return Err(from.refuse("retention.deliveries", problem));
    }
    Ok(Retention {
        events: events.into(),
        deliveries: deliveries.into(),
        access_requests: days("retention.access_requests")?.into(),
    })
}
