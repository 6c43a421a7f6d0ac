//! The access token of a consent: renewed when it is due, by one caller at a time on whatever node, while the others wait
//! for what that one gets.
//!
//! Who renews holds a lease in the database, which lasts longer than a call may take. A renewal goes on when whoever asked
//! for it hangs up: a provider may have replaced the refresh token already.

use std::time::Duration;

use domain::access::Barred;
use domain::connected_apps::{ConnectedSession, Status};
use domain::ids::ConnectedSessionId;
use domain::time::Timestamp;
use store::Tx;
use store::connected_app_sessions::SessionRow;
use store::connected_apps::Configured;
use tokio::time::{Instant, sleep};

use super::giving_back::{at_once, too_late};
use super::provider::{Provider, Trouble};
use super::{Kept, REMEMBERED, Tokens, count, event, find_barred, opened, over, received, sealed, suspended};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::secrets::random_text;

/// How long one caller may be at it before another one may, in seconds: longer than a call takes (R151).
const LEASE: i64 = 30;
/// After a try that failed, nobody tries again for so many seconds.
const REST: i64 = 5;
/// What stands in the place of a lease's name in that time, where the provider does not answer as it should.
const AWAY: &str = "";
/// The same, where it does not accept the connected app.
const SETUP: &str = "!";
/// How long the others wait for the one who is at it.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often they look.
const LOOK: Duration = Duration::from_millis(50);

/// A token of the third party. It does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    /// The token.
    pub access_token: String,
    /// Until when it is good, where the provider said so.
    pub expires_at: Option<Timestamp>,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A consent as it is now.
struct Now {
    session: ConnectedSession,
    app: Configured,
    tokens: Tokens,
}

impl Now {
    fn token(&self) -> Token {
        Token {
            access_token: self.tokens.access_token.clone(),
            expires_at: self.session.token_expires_at,
        }
    }

    /// The token, while it has not ended.
    fn still_good(&self, now: Timestamp) -> Option<Token> {
        let has_ended = self.session.token_expires_at.is_some_and(|end| now >= end);
        (!has_ended).then(|| self.token())
    }

    fn is_due(&self, now: Timestamp) -> bool {
        self.tokens.due_at.is_some_and(|due| now.0 >= due)
    }
}

/// The token that came of a consent, with some time left.
pub async fn token(cx: &Context, id: &ConnectedSessionId) -> Result<Token> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now = read(cx, id).await?;
        let moment = cx.now();
        if !now.is_due(moment) {
            return Ok(now.token());
        }
        if now.tokens.refresh_token.is_none() {
            return match now.still_good(moment) {
                Some(token) => Ok(token),
                None => Err(end(cx, &now.session, &now.app.app.key, "expired").await?),
            };
        }
        if now.session.lease_until.is_some_and(|until| until > moment) {
            // After a try that failed, what it failed at stands in the place of a name.
            let lease = now.session.lease_id.as_deref();
            if let Some(token) = now.still_good(moment) {
                return Ok(token);
            }
            if lease == Some(SETUP) {
                return Err(not_accepted());
            }
            if lease == Some(AWAY) || Instant::now() >= deadline {
                return Err(away());
            }
            sleep(LOOK).await;
            continue;
        }
        let lease = random_text(cx.random());
        if take(cx, &now.session, &lease, moment).await? {
            let cx = cx.clone();
            let task = tokio::spawn(async move { renew(&cx, now, &lease).await });
            return task.await.map_err(Error::internal)?;
        }
    }
}

async fn read(cx: &Context, id: &ConnectedSessionId) -> Result<Now> {
    let unknown = Error::NotFound("the session");
    let found = cx
        .read(async |tx: &mut Tx| {
            let Some(row) = store::connected_app_sessions::find(tx, cx.env(), id).await? else {
                return Ok(None);
            };
            let app = store::connected_apps::find(tx, cx.env(), &row.session.app).await?;
            let barred = match find_barred(tx, cx, &row.session.holder).await {
                // It goes with whoever gave it.
                Err(Error::NotFound(_)) => return Ok(None),
                other => other?,
            };
            Ok(app.map(|app| (row, app, barred)))
        })
        .await?;
    let Some((row, app, barred)): Option<(SessionRow, Configured, Option<Barred>)> = found else {
        return Err(unknown);
    };
    match row.session.status {
        Status::Asked => {
            let message = "Nobody has consented in this session yet.";
            Err(Error::rule("SESSION_NOT_READY", message))
        }
        Status::Over => Err(over()),
        Status::Ready => match (barred, opened(cx, &row)?) {
            (Some(why), _) => Err(suspended(&why)),
            (None, Some(Kept::Tokens(tokens))) => Ok(Now {
                session: row.session,
                app,
                tokens,
            }),
            _ => Err(Error::internal("a consent without tokens")),
        },
    }
}

async fn take(cx: &Context, session: &ConnectedSession, lease: &str, now: Timestamp) -> Result<bool> {
    let until = now.plus_seconds(LEASE);
    cx.work(async |work: &mut Work<'_>| {
        let taken = store::connected_app_sessions::lease(work.tx(), cx.env(), session, lease, (now, until)).await?;
        Ok(taken)
    })
    .await
}

/// Asks for new tokens, as the one who holds the lease.
async fn renew(cx: &Context, now: Now, lease: &str) -> Result<Token> {
    let (request_id, session) = (cx.request_id.as_str(), &now.session);
    let key = now.app.app.key.clone();
    let refresh_token = now.tokens.refresh_token.clone().unwrap_or_default();
    let given = match Provider::open(cx, now.app.clone())? {
        None => Err(Trouble::Setup("the connected app lacks something".to_owned())),
        Some(provider) => provider.refresh(cx, &now.tokens).await,
    };
    let trouble = match given {
        Ok(given) => {
            let (tokens, ends) = received(cx, given, Some(refresh_token));
            let sealed = sealed(cx, session, &Kept::Tokens(tokens.clone()))?;
            let late = cx
                .work(async |work: &mut Work<'_>| {
                    let (tx, env, id) = (work.tx(), cx.env(), &session.id);
                    // Held, so that nothing is kept of what is being deleted.
                    let is_there = store::connected_apps::find_to_stay(tx, env, &session.app)
                        .await?
                        .is_some();
                    match is_there && store::connected_app_sessions::renew(tx, env, id, lease, &sealed, ends).await? {
                        true => Ok(None),
                        // The consent was taken back meanwhile: so are the tokens.
                        false => too_late(cx, work, session, &tokens).await.map(Some),
                    }
                })
                .await?;
            return match late {
                None => {
                    count("refreshed");
                    // Whoever was suspended meanwhile is given nothing; what was renewed is kept for afterwards.
                    read(cx, &session.id).await?;
                    Ok(Token {
                        access_token: tokens.access_token,
                        expires_at: ends.0,
                    })
                }
                Some(left) => {
                    at_once(cx, left).await?;
                    Err(read(cx, &session.id).await.err().unwrap_or_else(over))
                }
            };
        }
        Err(trouble) => trouble,
    };
    tracing::info!(
        request_id,
        connected_app = key,
        why = trouble.why(),
        "a token of a connected app was not renewed"
    );
    if let Trouble::Over(_) = trouble {
        count("refresh_refused");
        return Err(end(cx, session, &key, "refused").await?);
    }
    count("refresh_failed");
    let until = cx.now().plus_seconds(REST);
    let why = match trouble {
        Trouble::Setup(_) => SETUP,
        _ => AWAY,
    };
    cx.work(async |work: &mut Work<'_>| {
        let id = &session.id;
        Ok(store::connected_app_sessions::rest(work.tx(), cx.env(), id, lease, (why, until)).await?)
    })
    .await?;
    match (now.still_good(cx.now()), trouble) {
        (Some(token), _) => Ok(token),
        (None, Trouble::Setup(_)) => Err(not_accepted()),
        (None, _) => Err(away()),
    }
}

/// Ends a consent that is of no use any more, and gives the answer for it.
async fn end(cx: &Context, session: &ConnectedSession, key: &str, reason: &str) -> Result<Error> {
    let until = cx.now().plus_seconds(REMEMBERED);
    cx.work(async |work: &mut Work<'_>| {
        if store::connected_app_sessions::end(work.tx(), cx.env(), &session.id, until).await? {
            let mut ended = event("connected_app.ended", session, key);
            ended.data["reason"] = reason.into();
            work.announce(ended).await?;
        }
        Ok(())
    })
    .await?;
    Ok(over())
}

fn not_accepted() -> Error {
    let message = "The provider does not accept the connected app. Check its client id, secret and addresses.";
    Error::rule("CONNECTED_APP_NOT_READY", message)
}

fn away() -> Error {
    Error::Away("The provider of the connected app does not answer as it should. Try again in a moment.")
}
