//! What is done after a commit: mail, following other nodes' changes, sweeping up what ran out.
//!
//! Jobs are rows, written with the change that asks for them, so a crash loses none. They may run twice, never not at all.

pub mod retention;

use std::time::Duration;

use domain::ids::{ConnectionId, EnvironmentId, JobId, UserId};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use store::Tx;
use store::jobs::{JobRow, Lane};

use crate::Engine;
use crate::connected_apps::{self, GivingBack};
use crate::error::{Error, Result};
use crate::mail::Message;
use crate::mail::transport::{MailError, MailTransport};
use crate::sms;

/// How long a claimed job is one worker's, in seconds.
const LEASE: i64 = 60;
/// Jobs in one claim: as many as can all take as long as they may before it ends (R243).
const MOST: i64 = 5;
/// How long a message may be on its way to the server that takes it.
const LONGEST: Duration = Duration::from_secs(10);
/// Pauses before the next try, in seconds; after the last one the job is given up.
pub(crate) const PAUSES: [i64; 6] = [2, 10, 30, 120, 600, 1_800];

/// How long after the deletion of a user the personal data go from what is kept of them, in seconds: late enough for
/// webhooks that are away for a while, early enough for the day that is promised (R212).
pub(crate) const FORGET_AFTER: i64 = 12 * 3_600;

/// Work to be done later.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "snake_case")]
pub enum Job {
    /// Carry a message.
    SendEmail(Message),
    /// Carry a text message.
    SendSms(sms::Message),
    /// Take the personal data out of the events about a user who was deleted.
    ForgetUser {
        /// Who it was.
        user: UserId,
    },
    /// Tell third parties of connected apps that their tokens are not used any more.
    GiveBack(GivingBack),
    /// Remove the accounts at the provider of a connection that was deleted.
    ForgetConnection {
        /// Which it was.
        connection: ConnectionId,
    },
}

impl Job {
    /// Its name in the queue.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::SendEmail(_) => "send_email",
            Self::SendSms(_) => "send_sms",
            Self::ForgetUser { .. } => "forget_user",
            Self::GiveBack(_) => "give_back",
            Self::ForgetConnection { .. } => "forget_connection",
        }
    }

    async fn run(self, engine: &Engine, env: &EnvironmentId) -> Result<()> {
        match self {
            Self::SendEmail(message) => match carry(engine.mail(), message, LONGEST).await {
                Err(error @ MailError::Permanent(_)) => {
                    tracing::error!(%error, "a mail was given up");
                    Ok(())
                }
                result => result.map_err(Error::internal),
            },
            Self::SendSms(message) => match engine.sms().deliver(&message, engine.outbound()).await {
                Err(error) if !error.may_be_retried() => {
                    tracing::error!(%error, "a text message was given up");
                    Ok(())
                }
                result => result.map_err(Error::internal),
            },
            Self::ForgetUser { user } => retention::forget_user(engine, env, &user).await,
            // In a box: calling somebody takes a long future, and every job would be as long.
            Self::GiveBack(left) => Box::pin(connected_apps::give_back(engine, env, &left)).await,
            // On the heap: it is much larger than all others, which every caller would have to make room for.
            Self::ForgetConnection { connection } => {
                Box::pin(crate::connections::forget(engine, env, &connection)).await
            }
        }
    }
}

/// Hands a mail over, or gives it up for now.
async fn carry(mail: &dyn MailTransport, message: Message, longest: Duration) -> std::result::Result<(), MailError> {
    let carried = tokio::time::timeout(longest, mail.deliver(message)).await;
    carried.unwrap_or_else(|_| Err(MailError::Temporary("it took too long".to_owned())))
}

/// Where a job's payload is sealed for.
pub(crate) fn place(env: &EnvironmentId, id: &JobId) -> String {
    format!("jobs/{env}/{id}")
}

/// Works off the queue for ever.
pub async fn work(engine: &Engine) {
    tokio::join!(work_lane(engine, Lane::Texts), work_lane(engine, Lane::Others));
}

async fn work_lane(engine: &Engine, lane: Lane) {
    loop {
        match work_lane_once(engine, lane).await {
            Ok(0) => engine.jobs_wanted(lane, Duration::from_secs(1)).await,
            Ok(_) => {}
            Err(error) => {
                tracing::warn!(%error, "the job queue could not be read");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

/// Does what is due now, and tells how much it was.
pub async fn work_once(engine: &Engine) -> Result<usize> {
    Ok(work_lane_once(engine, Lane::Texts).await? + work_lane_once(engine, Lane::Others).await?)
}

/// Does some of what is due now.
async fn work_lane_once(engine: &Engine, lane: Lane) -> Result<usize> {
    let now = engine.now();
    // Looking costs a read; the writer is only asked for when there is something to claim.
    if !engine
        .db()
        .read(async |tx: &mut Tx| Ok::<_, Error>(store::jobs::is_any_due(tx, lane, now).await?))
        .await?
    {
        return Ok(0);
    }
    let lease = now.plus_seconds(LEASE);
    let mut jobs = engine
        .db()
        .write(async |tx: &mut Tx| Ok::<_, Error>(store::jobs::claim(tx, lane, now, lease, MOST).await?))
        .await?;
    let count = jobs.len();
    // The newest code is the one that is good: it comes last.
    jobs.sort_by_key(|row| row.created_at);
    for row in jobs {
        // What has no time left is another claim's: begun now, it might be done twice.
        if engine.now().plus_seconds(LONGEST.as_secs().cast_signed()) > lease {
            tracing::warn!(job.id = %row.id, job.kind = row.kind, "a job was left for another claim");
            continue;
        }
        finish(engine, &row, run(engine, &row).await).await?;
    }
    Ok(count)
}

async fn run(engine: &Engine, row: &JobRow) -> Result<()> {
    let payload = engine
        .secrets()
        .open(&place(&row.environment_id, &row.id), &row.payload)?;
    let job: Job = serde_json::from_slice(&payload).map_err(Error::internal)?;
    job.run(engine, &row.environment_id).await
}

async fn finish(engine: &Engine, row: &JobRow, result: Result<()>) -> Result<()> {
    let (env, id) = (&row.environment_id, &row.id);
    let pause = usize::try_from(row.attempts - 1)
        .ok()
        .and_then(|tries| PAUSES.get(tries));
    let again = match (&result, pause) {
        (Ok(()), _) => None,
        (Err(error), Some(pause)) => {
            tracing::warn!(job.id = %id, job.kind = row.kind, %error, "a job failed, and will be tried again");
            Some(engine.now().plus_seconds(*pause))
        }
        (Err(error), None) => {
            tracing::error!(job.id = %id, job.kind = row.kind, %error, "a job failed for the last time");
            None
        }
    };
    engine
        .db()
        .write(async |tx: &mut Tx| {
            match again {
                Some(moment) => store::jobs::retry_at(tx, env, id, moment).await?,
                None => store::jobs::delete(tx, env, id).await?,
            };
            Ok::<_, Error>(())
        })
        .await
}

/// Forgets what other nodes changed, within a third of a second.
pub async fn follow_changes(engine: &Engine) {
    if engine.db().engine() == "sqlite" {
        // The only process on this database: it knows of its own changes.
        return;
    }
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        if let Err(error) = engine.catch_up().await {
            tracing::warn!(%error, "changes of other nodes could not be read");
        }
    }
}

/// Removes what ran out, a little at a time.
pub async fn sweep(engine: &Engine) {
    for turn in 1_u64.. {
        // Soon after a start, and for as long as a node of an older version may be running beside this one.
        let has_other_nodes = engine.db().engine() != "sqlite";
        if has_other_nodes
            && turn % 120 == 1
            && turn <= 24 * 120
            && let Err(error) = recount_once(engine).await
        {
            tracing::warn!(%error, "who belongs to an organization could not be counted");
        }
        tokio::time::sleep(Duration::from_secs(30)).await;
        let mut swept = sweep_once(engine, engine.now()).await;
        // History is looked through once in an hour, and soon after the start.
        if swept.is_ok() && turn % 120 == 1 {
            swept = retention::purge_once(engine, engine.now()).await;
        }
        if let Err(error) = swept {
            tracing::warn!(%error, "what ran out could not be removed");
        }
    }
}

/// Removes what had run out at `now`: in small transactions, so that nobody waits for it.
pub async fn sweep_once(engine: &Engine, now: Timestamp) -> Result<u64> {
    /// Rows in one transaction.
    const MOST: i64 = 500;
    let mut total = 0;
    loop {
        let removed = engine
            .db()
            .write(async |tx: &mut Tx| {
                // Used codes are kept for a day after their end, so that a late replay is still known for one (R47).
                let yesterday = now.plus_seconds(-86_400);
                let counts = [
                    store::sign_in_flows::purge(tx, now, MOST).await?,
                    store::federation_requests::purge(tx, now, MOST).await?,
                    store::one_time_codes::purge(tx, now, MOST).await?,
                    store::passkeys::purge_challenges(tx, now, MOST).await?,
                    store::federation_answers::purge(tx, now, MOST).await?,
                    store::used_assertions::purge(tx, now, MOST).await?,
                    store::connected_app_sessions::purge(tx, now, MOST).await?,
                    store::connected_apps::purge(tx, (now.plus_seconds(-3_600), now.plus_seconds(-60)), MOST).await?,
                    store::throttles::purge(tx, yesterday, MOST).await?,
                    store::tries::purge(tx, now.plus_seconds(-30 * 86_400), MOST).await?,
                    store::known_browsers::purge(tx, now.plus_seconds(-366 * 86_400), MOST).await?,
                    store::authorization_codes::purge(tx, yesterday, MOST).await?,
                    store::grants::purge(tx, yesterday, MOST).await?,
                    store::sessions::purge(tx, yesterday, MOST).await?,
                    crate::organizations::clear_deleted(tx, MOST).await?,
                    crate::definitions::clear_deleted(tx, now, MOST).await?,
                    store::webhooks::purge(tx, MOST).await?,
                ];
                Ok::<_, Error>(counts.iter().sum::<u64>())
            })
            .await?;
        total += removed;
        if removed < MOST as u64 {
            return Ok(total);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Mends what is kept of each user besides memberships: whether there is any. A node of the version before knows memberships
/// alone, and in a rolling upgrade it goes on adding and ending them (R235). Tells how many users were counted wrong.
pub async fn recount_once(engine: &Engine) -> Result<u64> {
    /// Users in one transaction.
    const SOME: i64 = 1_000;
    let environments = engine
        .db()
        .read(async |tx: &mut Tx| Ok::<_, Error>(store::environments::list_ids(tx).await?))
        .await?;
    let mut mended = 0;
    for env in &environments {
        let mut after = UserId::from("");
        loop {
            let (last, wrong) = engine
                .db()
                .read(async |tx: &mut Tx| Ok::<_, Error>(store::members::list_miscounted(tx, env, &after, SOME).await?))
                .await?;
            if !wrong.is_empty() {
                mended += engine
                    .db()
                    .write(async |tx: &mut Tx| Ok::<_, Error>(store::members::count(tx, env, &wrong).await?))
                    .await?;
            }
            match last {
                Some(last) => after = last,
                None => break,
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    Ok(mended)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::transport::{MemoryInbox, Trouble};

    #[tokio::test]
    async fn r243_a_mail_that_hangs_is_given_up_for_now() {
        let inbox = MemoryInbox::new(|| 0);
        inbox.set_trouble(Some(Trouble::Hangs));
        let message = Message {
            to: "ada@example.com".to_owned(),
            subject: "Hello".to_owned(),
            text: String::new(),
            html: String::new(),
            code: None,
        };
        let error = carry(&inbox, message, Duration::from_millis(20)).await.unwrap_err();
        assert!(error.may_be_retried(), "{error}");
        // All that a claim holds can take that long, one after the other.
        assert!(MOST * LONGEST.as_secs().cast_signed() < LEASE);
    }
}
