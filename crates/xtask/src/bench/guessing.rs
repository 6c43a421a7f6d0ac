//! Whether the time of an answer tells who has an account (security requirement R91).
//!
//! The same sign-ins, in turns: one of somebody who is known, one of nobody. Two samples are compared by their medians and by
//! the test of Mann and Whitney, which asks nothing of how times are distributed.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testkit::wire::{Answer, Visitor};

use super::process::Server;
use super::scenarios;

/// How many people are known; each gets few wrong passwords and few codes.
const PEOPLE: usize = 200;
const WITH_PASSWORD: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb5";
const WITH_CODE: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb6";
const WITH_USERNAME: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7";

/// What must hold of an answer.
pub(super) const TARGET: &str = "p > 0.01 and less than 2 ms apart";

/// How long the answers to one form took.
pub(super) struct Compared {
    pub form: &'static str,
    known: Vec<Duration>,
    unknown: Vec<Duration>,
}

/// Adds the people and the applications that are asked about.
pub(super) fn add_to(seed: &mut Value) {
    let application = |id: &str, method: &str| {
        json!({ "client_id": id, "client_secret": scenarios::SECRET, "name": "Guessing", "type": "reg", "redirect_uris": [scenarios::CALLBACK], "logout_uris": [],
                "connections": [method] })
    };
    let people = (0..PEOPLE).map(|number| {
        json!({ "email": address("known", number), "username": name("known", number), "password": scenarios::PASSWORD })
    });
    extend(&mut seed["users"], people);
    let applications = [
        application(WITH_PASSWORD, "email:password"),
        application(WITH_CODE, "email:otp"),
        application(WITH_USERNAME, "username:password"),
    ];
    extend(&mut seed["applications"], applications.into_iter());
    seed["settings"] = json!({ "is_enumeration_protected": true, "lockout_failures": 100, "failures_per_address_per_hour": 1_000_000 });
}

/// Signs in so often, as somebody known and as nobody, and never gets in.
pub(super) async fn compare(server: &Server, times: usize) -> Result<Vec<Compared>, String> {
    let new = |form| Compared {
        form,
        known: Vec::with_capacity(times),
        unknown: Vec::with_capacity(times),
    };
    let (mut to_password, mut guessed) = (new("address, then password"), new("wrong password"));
    let (mut to_code, mut named) = (new("address, then code"), new("user name, then password"));
    // What comes first, and while caches fill, is not counted.
    for turn in 0..times + 20 {
        let mut kinds = ["known", "nobody"];
        if turn % 2 == 1 {
            kinds.reverse();
        }
        for kind in kinds {
            let email = format!("p_email={}", address(kind, turn % PEOPLE));
            let (mut visitor, answer, first) = identified(server, WITH_PASSWORD, &email).await?;
            let second = wrong_password(&mut visitor, &answer).await?;
            let (_, _, third) = identified(server, WITH_CODE, &email).await?;
            let username = format!("p_username={}", name(kind, turn % PEOPLE));
            let (_, _, fourth) = identified(server, WITH_USERNAME, &username).await?;
            if turn >= 20 {
                to_password.take(kind, first);
                guessed.take(kind, second);
                to_code.take(kind, third);
                named.take(kind, fourth);
            }
        }
    }
    Ok(vec![to_password, named, guessed, to_code])
}

/// Says who it is: how long the answer takes, which is the next page for everybody.
async fn identified(server: &Server, client: &str, fields: &str) -> Result<(Visitor, Answer, Duration), String> {
    let mut visitor = Visitor::open(&server.address).await?;
    let page = begin(&mut visitor, client).await?;
    let (answer, took) = timed(&mut visitor, &page, fields).await?;
    match answer.location() {
        Ok(_) => Ok((visitor, answer, took)),
        Err(error) => Err(format!("{fields}: {error}")),
    }
}

async fn wrong_password(visitor: &mut Visitor, answer: &Answer) -> Result<Duration, String> {
    let page = visitor.get(&answer.location()?).await?;
    let (answer, took) = timed(visitor, &page, "p_password=not+this+one").await?;
    match answer.status.as_u16() {
        422 => Ok(took),
        status => Err(format!(
            "a wrong password was answered with {status}: {}",
            answer.excerpt()
        )),
    }
}

async fn begin(visitor: &mut Visitor, client: &str) -> Result<Answer, String> {
    let answer = visitor.get(&scenarios::authorize_path(client)).await?;
    let path = answer.location().map_err(|error| format!("{client}: {error}"))?;
    visitor.get(&path).await
}

async fn timed(visitor: &mut Visitor, page: &Answer, fields: &str) -> Result<(Answer, Duration), String> {
    let begin = Instant::now();
    let answer = visitor.submit(page, fields).await?;
    Ok((answer, begin.elapsed()))
}

impl Compared {
    fn take(&mut self, kind: &str, took: Duration) {
        match kind {
            "known" => self.known.push(took),
            _ => self.unknown.push(took),
        }
    }

    /// The line of a table.
    pub(super) fn line(&self) -> String {
        let (known, unknown) = (median(&self.known), median(&self.unknown));
        let chance = chance(&self.known, &self.unknown);
        let is_reached = chance > 0.01 && (known - unknown).abs() < 2.0;
        let (form, count) = (self.form, self.known.len());
        let reached = if is_reached { "yes" } else { "no" };
        format!("| {form} | {count} | {known:.2} | {unknown:.2} | {chance:.2} | {TARGET} | {reached} |")
    }
}

/// Who is there once all are.
pub(super) fn last_known() -> String {
    address("known", PEOPLE - 1)
}

fn address(kind: &str, number: usize) -> String {
    format!("{kind}{number:03}@example.com")
}

fn name(kind: &str, number: usize) -> String {
    format!("{kind}_{number:03}")
}

fn extend(list: &mut Value, more: impl Iterator<Item = Value>) {
    if let Some(list) = list.as_array_mut() {
        list.extend(more);
    }
}

/// In milliseconds.
fn median(times: &[Duration]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted
        .get(sorted.len() / 2)
        .map_or(0.0, |time| time.as_secs_f64() * 1e3)
}

/// How probable it is that two samples of one kind differ as much as these: the test of Mann and Whitney, by the normal
/// distribution that it comes close to where samples are large.
#[expect(clippy::cast_precision_loss, reason = "thousands of samples")]
fn chance(one: &[Duration], other: &[Duration]) -> f64 {
    let mut all: Vec<(Duration, bool)> = one.iter().map(|time| (*time, true)).collect();
    all.extend(other.iter().map(|time| (*time, false)));
    all.sort_unstable();
    let ranks: f64 = all
        .iter()
        .enumerate()
        .filter(|(_, (_, is_one))| *is_one)
        .map(|(place, _)| place as f64 + 1.0)
        .sum();
    let (m, n) = (one.len() as f64, other.len() as f64);
    let wins = ranks - m * (m + 1.0) / 2.0;
    let deviation = (m * n * (m + n + 1.0) / 12.0).sqrt();
    let distance = (wins - m * n / 2.0).abs() / deviation.max(f64::MIN_POSITIVE);
    beyond(distance)
}

/// How much of the normal distribution lies further away from its middle than so many deviations: the approximation by Hastings,
/// good to seven digits.
fn beyond(deviations: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * deviations);
    let sum = [
        1.330_274_429,
        -1.821_255_978,
        1.781_477_937,
        -0.356_563_782,
        0.319_381_53,
    ]
    .into_iter()
    .fold(0.0, |sum, factor| (sum + factor) * t);
    let density = (-deviations * deviations / 2.0).exp() / std::f64::consts::TAU.sqrt();
    2.0 * density * sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_normal_distribution_is_that_of_the_tables() {
        assert!((beyond(0.0) - 1.0).abs() < 1e-6);
        assert!((beyond(1.0) - 0.317_310_5).abs() < 1e-6);
        assert!((beyond(1.96) - 0.049_995_8).abs() < 1e-6);
        assert!((beyond(3.0) - 0.002_699_8).abs() < 1e-6);
    }

    #[test]
    fn samples_of_one_kind_pass_and_those_that_are_a_little_apart_do_not() {
        let times = |shift: u64| {
            (0..1_000_u64).map(move |n| Duration::from_micros(20_000 + (n * 7_919 + shift * 31) % 1_000 + shift))
        };
        let (one, same, later): (Vec<_>, Vec<_>, Vec<_>) =
            (times(0).collect(), times(1).collect(), times(60).collect());
        assert!(chance(&one, &same) > 0.5);
        assert!(chance(&one, &later) < 0.01);
    }
}
