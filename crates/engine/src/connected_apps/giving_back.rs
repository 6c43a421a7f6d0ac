//! Giving tokens back: here at once, at the third party where it takes them.
//!
//! What ends a consent ends it here, in one transaction with a job that tells the third party: somebody takes one consent
//! back, or whoever gave it is deleted, or the connected app is, or tokens come when the consent is over. Until then the
//! tokens stay sealed in the session's row, which nobody gets them from any more. The job goes through them a page at a
//! time; what fails is tried again with longer and longer pauses, and in the end it is destroyed without, which is announced.

use std::time::{Duration, Instant};

use domain::connected_apps::{ConnectedSession, Status};
use domain::ids::{ConnectedAppId, ConnectedSessionId, EnvironmentId, JobId, OrganizationId, UserId};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Tx;
use store::connected_app_leftovers as leftovers;
use store::connected_app_sessions::{self as sessions, SessionRow};
use store::connected_apps::Configured;
use tokio::task::JoinSet;

use super::provider::{Provider, Trouble};
use super::{Holder, Kept, REMEMBERED, Tokens, count, event, opened, over, sealed};
use crate::Engine;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::jobs::{Job, PAUSES};

/// When the job is due that is tried at once, should that not work, in seconds.
const LATER: i64 = 30;
/// After this long nothing is tried any more, in seconds: a little more than all pauses together.
const END: i64 = 2_700;
/// When rows go whose tokens were not given back, whatever happened to the job, in seconds.
pub(super) const GONE: i64 = 3_600;
/// Consents in one page, whose tokens are given back at the same time.
const PAGE: i64 = 20;
/// A job that has taken this long leaves the next page to another one: a page takes as long as a job may.
const ENOUGH: Duration = Duration::from_millis(500);

/// What has to be given back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct GivingBack {
    of: Of,
    /// Since when, in microseconds since the epoch.
    since: i64,
    /// How often it was tried.
    tries: usize,
    /// How far the present try is.
    after: String,
    /// Whether something before that is left for the next try.
    is_left: bool,
}

/// Whose tokens.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Of {
    Session(ConnectedSessionId),
    User(UserId),
    Organization(OrganizationId),
    App(ConnectedAppId),
}

/// What comes after a page.
enum Next {
    Done,
    /// The next page.
    Page(GivingBack),
    /// Another try, at that moment.
    Again(GivingBack, Timestamp),
}

impl GivingBack {
    fn of(cx: &Context, of: Of) -> Self {
        Self {
            of,
            since: cx.now().0,
            tries: 0,
            after: String::new(),
            is_left: false,
        }
    }

    /// Whether there is no time left for another try.
    fn has_ended(&self, now: Timestamp) -> bool {
        now >= Timestamp(self.since).plus_seconds(END)
    }
}

/// Ends a consent. What nobody has answered yet cannot be answered any more.
pub async fn revoke(cx: &Context, id: &ConnectedSessionId) -> Result<()> {
    let unknown = || Error::NotFound("the session");
    let until = cx.now().plus_seconds(REMEMBERED);
    let left = cx
        .work(async |work: &mut Work<'_>| {
            // Held, so that what is given back is what was the last.
            let row = sessions::find_to_change(work.tx(), cx.env(), id).await?;
            let row = row.ok_or_else(unknown)?;
            let app = store::connected_apps::find(work.tx(), cx.env(), &row.session.app).await?;
            let app = app.ok_or_else(unknown)?.app;
            let has_place = app.place().is_some_and(|place| place.revocation.is_some());
            let is_left = has_place && leftovers::leave(work.tx(), cx.env(), id, until).await?;
            if !is_left
                && (row.session.status == Status::Over || !sessions::end(work.tx(), cx.env(), id, until).await?)
            {
                return Err(over());
            }
            let mut revoked = event("connected_app.revoked", &row.session, &app.key);
            revoked.data["is_to_be_given_back"] = Value::Bool(is_left);
            work.announce(revoked).await?;
            match is_left {
                true => soon(cx, work, id).await.map(Some),
                false => Ok(None),
            }
        })
        .await?;
    count("revoked");
    match left {
        Some(left) => at_once(cx, left).await,
        None => Ok(()),
    }
}

/// Tokens that came when the consent was over: they get a row of their own, to be given back from there, also where that of
/// the consent is gone. Hand what comes of it to [`at_once`] after the commit.
pub(super) async fn too_late(
    cx: &Context,
    work: &mut Work<'_>,
    session: &ConnectedSession,
    tokens: &Tokens,
) -> Result<(GivingBack, JobId)> {
    let session = ConnectedSession {
        id: cx.new_id(),
        status: Status::Over,
        token_expires_at: None,
        expires_at: Some(cx.now().plus_seconds(GONE)),
        lease_id: None,
        lease_until: None,
        ..session.clone()
    };
    let row = SessionRow {
        kept_sealed: Some(sealed(cx, &session, &Kept::Tokens(tokens.clone()))?),
        session,
    };
    sessions::insert(work.tx(), cx.env(), &row, None).await?;
    soon(cx, work, &row.session.id).await
}

async fn soon(cx: &Context, work: &mut Work<'_>, id: &ConnectedSessionId) -> Result<(GivingBack, JobId)> {
    let left = GivingBack::of(cx, Of::Session(id.clone()));
    let job = Job::GiveBack(left.clone());
    let job = work.enqueue_at(&job, cx.now().plus_seconds(LATER)).await?;
    Ok((left, job))
}

/// Does a job before it is due, so that the third party knows when whoever asked is answered.
pub(super) async fn at_once(cx: &Context, (left, job): (GivingBack, JobId)) -> Result<()> {
    // It goes on when whoever asked hangs up.
    let cx = cx.clone();
    let task = tokio::spawn(async move {
        if let Next::Done = page(&cx, &left).await? {
            cx.work(async |work: &mut Work<'_>| Ok(store::jobs::delete(work.tx(), cx.env(), &job).await?))
                .await?;
        }
        Ok(())
    });
    task.await.map_err(Error::internal)?
}

/// Ends everything that whoever is being deleted was asked for, and leaves the tokens to the job.
pub(crate) async fn end_all_of(cx: &Context, work: &mut Work<'_>, holder: Holder) -> Result<()> {
    let (env, until) = (cx.env(), cx.now().plus_seconds(GONE));
    let (left, of) = match holder {
        Holder::User(user) => {
            leftovers::leave_all_of_user(work.tx(), env, &user, until).await?;
            let left = leftovers::list_of_user(work.tx(), env, &user, "", 1).await?;
            (left, Of::User(user))
        }
        Holder::Organization(organization) => {
            leftovers::leave_all_of_organization(work.tx(), env, &organization, until).await?;
            let left = leftovers::list_of_organization(work.tx(), env, &organization, "", 1).await?;
            (left, Of::Organization(organization))
        }
    };
    match left.is_empty() {
        true => Ok(()),
        false => work.enqueue(&Job::GiveBack(GivingBack::of(cx, of))).await,
    }
}

/// Leaves the tokens of a connected app that is being deleted to the job: nobody else finds them.
pub(super) async fn end_all_of_app(cx: &Context, work: &mut Work<'_>, app: &ConnectedAppId) -> Result<()> {
    let left = GivingBack::of(cx, Of::App(app.clone()));
    work.enqueue(&Job::GiveBack(left)).await
}

/// The job.
pub(crate) async fn give_back(engine: &Engine, env: &EnvironmentId, left: &GivingBack) -> Result<()> {
    let cx = engine.administrator(env).await?;
    let began = Instant::now();
    let mut left = left.clone();
    loop {
        let (next, moment) = match page(&cx, &left).await? {
            Next::Done => return Ok(()),
            Next::Page(next) if began.elapsed() < ENOUGH => {
                left = next;
                continue;
            }
            Next::Page(next) => (next, cx.now()),
            Next::Again(next, moment) => (next, moment),
        };
        let job = Job::GiveBack(next);
        return cx
            .work(async |work: &mut Work<'_>| work.enqueue_at(&job, moment).await.map(drop))
            .await;
    }
}

/// What came of telling a third party.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// It has its tokens back.
    Back,
    /// It takes none.
    Never,
    /// It did not take these.
    Not,
    /// It takes none of anybody now: it is away, or does not know us.
    InVain,
}

impl Told {
    fn is_failed(self) -> bool {
        matches!(self, Self::Not | Self::InVain)
    }
}

/// A consent with tokens, its connected app, which may be deleted, and what came of telling.
type Tried = (SessionRow, Option<Configured>, Told);

/// Gives the tokens of one page back.
async fn page(cx: &Context, left: &GivingBack) -> Result<Next> {
    let rows = read(cx, left).await?;
    let has_ended = left.has_ended(cx.now());
    let is_last_try = has_ended || left.tries >= PAUSES.len();
    let tried = match has_ended {
        true => rows.into_iter().map(|(row, app)| (row, app, Told::Not)).collect(),
        false => tell_all(cx, rows).await?,
    };
    write_down(cx, left, &tried, is_last_try).await?;
    Ok(next(cx, left, &tried, is_last_try))
}

/// Destroys what came back, in the last try everything, and tells of it.
async fn write_down(cx: &Context, left: &GivingBack, tried: &[Tried], is_last_try: bool) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        for (row, app, told) in tried {
            let kind = match told {
                Told::Back => Some("connected_app.given_back"),
                Told::Never => None,
                _ if is_last_try => Some("connected_app.not_given_back"),
                _ => continue,
            };
            let id = &row.session.id;
            let was_there = match &left.of {
                Of::Session(_) => leftovers::forget(work.tx(), cx.env(), id).await?,
                _ => leftovers::delete(work.tx(), cx.env(), id).await?,
            };
            if let Some(kind) = kind.filter(|_| was_there) {
                work.announce(event(kind, &row.session, key(app.as_ref()))).await?;
            }
        }
        Ok(())
    })
    .await?;
    for (row, app, told) in tried {
        if *told == Told::Back {
            count("given_back");
        }
        if told.is_failed() && is_last_try {
            count("not_given_back");
            tracing::error!(
                request_id = cx.request_id,
                connected_app = key(app.as_ref()),
                session = %row.session.id,
                "tokens of a connected app were destroyed without being given back"
            );
        }
    }
    Ok(())
}

fn next(cx: &Context, left: &GivingBack, tried: &[Tried], is_last_try: bool) -> Next {
    let is_full = tried.len() as i64 == PAGE && !matches!(left.of, Of::Session(_));
    // The next page would fare no better.
    let is_in_vain = !is_last_try && tried.iter().all(|(.., told)| *told == Told::InVain);
    let is_left = !is_last_try && (left.is_left || tried.iter().any(|(.., told)| told.is_failed()));
    match tried.last() {
        Some((last, ..)) if is_full && !is_in_vain => Next::Page(GivingBack {
            after: last.session.id.to_string(),
            is_left,
            ..left.clone()
        }),
        _ if is_left => {
            let pause = PAUSES.get(left.tries).copied().unwrap_or(LATER);
            let again = GivingBack {
                tries: left.tries + 1,
                after: String::new(),
                is_left: false,
                ..left.clone()
            };
            Next::Again(again, cx.now().plus_seconds(pause))
        }
        _ => Next::Done,
    }
}

fn key(app: Option<&Configured>) -> &str {
    app.map_or("", |app| app.app.key.as_str())
}

/// The same before it is told.
type Page = Vec<(SessionRow, Option<Configured>)>;

async fn read(cx: &Context, left: &GivingBack) -> Result<Page> {
    let (env, after) = (cx.env(), left.after.as_str());
    cx.read(async |tx: &mut Tx| {
        let rows = match &left.of {
            Of::Session(id) => {
                let found = sessions::find(tx, env, id).await?;
                let is_left = |row: &SessionRow| row.session.status == Status::Over && row.kept_sealed.is_some();
                found.into_iter().filter(is_left).collect()
            }
            Of::User(user) => leftovers::list_of_user(tx, env, user, after, PAGE).await?,
            Of::Organization(code) => leftovers::list_of_organization(tx, env, code, after, PAGE).await?,
            Of::App(app) => leftovers::list_of_app(tx, env, app, after, PAGE).await?,
        };
        let mut all = Page::new();
        for row in rows {
            let app = store::connected_apps::find_with_deleted(tx, env, &row.session.app).await?;
            all.push((row, app));
        }
        Ok(all)
    })
    .await
}

async fn tell_all(cx: &Context, rows: Page) -> Result<Vec<Tried>> {
    let mut telling = JoinSet::new();
    for (at, (row, app)) in rows.into_iter().enumerate() {
        let cx = cx.clone();
        telling.spawn(async move {
            let told = tell(&cx, &row, app.as_ref()).await;
            (at, (row, app, told))
        });
    }
    let mut all = Vec::new();
    while let Some(one) = telling.join_next().await {
        all.push(one.map_err(Error::internal)?);
    }
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, one)| one).collect())
}

async fn tell(cx: &Context, row: &SessionRow, app: Option<&Configured>) -> Told {
    let (request_id, session) = (cx.request_id.as_str(), &row.session.id);
    let (told, why) = match open(cx, row, app) {
        Ok(Some((provider, tokens))) => match provider.give_up(cx, &tokens).await {
            Ok(true) => return Told::Back,
            Ok(false) => return Told::Never,
            Err(Trouble::Away(why) | Trouble::Setup(why)) => (Told::InVain, why),
            Err(Trouble::Over(why) | Trouble::Refused(why)) => (Told::Not, why),
        },
        Ok(None) => return Told::Never,
        Err(why) => (Told::Not, why.to_string()),
    };
    let connected_app = key(app);
    tracing::warn!(request_id, connected_app, %session, why, "tokens of a connected app were not given back");
    told
}

fn open(cx: &Context, row: &SessionRow, app: Option<&Configured>) -> Result<Option<(Provider, Tokens)>> {
    let Some(Kept::Tokens(tokens)) = opened(cx, row)? else {
        return Ok(None);
    };
    let app = app.ok_or_else(|| Error::internal("the connected app is gone"))?;
    Ok(Provider::open(cx, app.clone())?.map(|provider| (provider, tokens)))
}
