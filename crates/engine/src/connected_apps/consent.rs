//! Asking for consent, and taking the answer: a question for one user or one organization, answered once, within ten
//! minutes, by nobody else as far as the browser says who its owner is.

use domain::access::Barred;
use domain::connected_apps::{ConnectedApp, ConnectedSession, Holder, Status, has_parameter};
use domain::ids::{ConnectedSessionId, UserId};
use protocol::client_auth::secret_hash;
use protocol::params::Params;
use protocol::redirect_uri::{Policy, RegisteredUri, response_redirect};
use protocol::upstream::authorization::Returned;
use store::Tx;
use store::connected_app_sessions::SessionRow;
use store::connected_apps::Configured;
use url::Url;

use super::giving_back::{at_once, too_late};
use super::provider::{Provider, Trouble};
use super::{
    Kept, REMEMBERED, SESSION_PARAMETER, barred, count, event, find_barred, opened, received, sealed, suspended,
};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::federation::{Failure, Said};
use crate::secrets::random_text;
use crate::sessions;

/// Seconds within which an answer counts.
const LIFETIME: i64 = 600;
/// An answer to no question of ours, or one that cannot be taken.
const ANSWER: u16 = 928;
/// The connected app is not set up as its provider needs it.
const SETUP: u16 = 1829;
/// There are no tokens.
const TOKENS: u16 = 9881;
/// The person or the provider declined.
const DECLINED: u16 = 5110;
/// Somebody else is signed in.
const SOMEBODY_ELSE: u16 = 5111;
/// Whoever is asked is suspended: the numbers of the pages that say so.
const USER_SUSPENDED: u16 = 5011;
const ORGANIZATION_SUSPENDED: u16 = 5022;

/// Where to send somebody for consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The provider's page.
    pub url: String,
    /// What the token is asked for with later.
    pub session_id: ConnectedSessionId,
}

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// There are tokens: the browser goes back to the application.
    Back(String),
    /// There are none.
    Failed {
        /// Why.
        failure: Failure,
        /// The application's own address, where the question is known, and one of its callback URLs is there.
        home: Option<String>,
        /// What leads there by way of signing out, sealed, where somebody else is signed in; see [`way_back`].
        way_back: Option<String>,
    },
}

/// Begins the consent of a user or an organization to the connected app with this key.
pub async fn begin(cx: &Context, key: &str, holder: &Holder, callback: Option<&str>) -> Result<Consent> {
    if let Some(url) = callback {
        let refused = |why: &str| {
            let why = why.trim_end_matches('.');
            Error::invalid("override_callback_url", format!("cannot be used: {why}"))
        };
        RegisteredUri::parse(url, Policy::default()).map_err(|why| refused(&why.to_string()))?;
        if has_parameter(url, SESSION_PARAMETER) {
            return Err(refused("it must not say the session_id itself"));
        }
    }
    let (state, verifier) = (random_text(cx.random()), random_text(cx.random()));
    let (id, now) = (cx.new_id::<ConnectedSessionId>(), cx.now());
    let url = cx
        .work(async |work: &mut Work<'_>| {
            hold(cx, work, holder).await?;
            let found = store::connected_apps::find_by_key(work.tx(), cx.env(), key).await?;
            let configured = found.ok_or(Error::NotFound("the connected app"))?;
            let callback_url = callback_of(&configured.app, callback)?;
            let provider = Provider::open(cx, configured)?.ok_or_else(not_ready)?;
            let verifier = Some(verifier.clone()).filter(|_| provider.place.has_pkce);
            let url = provider.authorization_url(cx.environment.issuer(), &state, verifier.as_deref());
            let url = url.ok_or_else(not_ready)?;
            let session = ConnectedSession {
                id: id.clone(),
                app: provider.app.id,
                holder: holder.clone(),
                callback_url,
                status: Status::Asked,
                token_expires_at: None,
                expires_at: Some(now.plus_seconds(LIFETIME)),
                version: 0,
                lease_id: None,
                lease_until: None,
                created_at: now,
            };
            let row = SessionRow {
                kept_sealed: Some(sealed(cx, &session, &Kept::Question { verifier })?),
                session,
            };
            store::connected_app_sessions::insert(work.tx(), cx.env(), &row, Some(&secret_hash(&state))).await?;
            Ok(url)
        })
        .await?;
    Ok(Consent { url, session_id: id })
}

/// Holds the row of whoever is to consent, so that the question goes with it when it is deleted.
async fn hold(cx: &Context, work: &mut Work<'_>, holder: &Holder) -> Result<()> {
    let found = match holder {
        Holder::User(id) => {
            let found = store::users::hold(work.tx(), cx.env(), id).await?;
            found.map(|user| user.is_suspended)
        }
        Holder::Organization(code) => {
            let found = store::organizations::find_to_stay(work.tx(), cx.env(), code).await?;
            found.map(|organization| organization.is_suspended)
        }
    };
    match barred(found, holder)? {
        Some(why) => Err(suspended(&why)),
        None => Ok(()),
    }
}

/// Where the browser returns to: one of the connected app's own addresses, and no other (R184).
fn callback_of(app: &ConnectedApp, wanted: Option<&str>) -> Result<String> {
    let own = &app.settings.callback_urls;
    match wanted {
        None => own.first().cloned().ok_or_else(not_ready),
        Some(wanted) => match own.iter().any(|one| one == wanted) {
            true => Ok(wanted.to_owned()),
            false => Err(Error::invalid(
                "override_callback_url",
                "is none of the connected app's callback URLs",
            )),
        },
    }
}

fn not_ready() -> Error {
    let message = "The connected app lacks something. Ask whoever configured it.";
    Error::rule("CONNECTED_APP_NOT_READY", message)
}

/// A question that is used up by its answer.
struct Taken {
    row: SessionRow,
    provider: Provider,
}

/// A failure, and what leads back from it.
struct Stopped {
    failure: Failure,
    home: Option<String>,
}

/// Takes what a browser brought back from a provider. `cookie` is the browser's session here, if it has one.
pub async fn returned(cx: &Context, params: &Params, cookie: Option<&str>) -> Result<Came> {
    let answer = match Returned::read(params) {
        Ok(answer) => answer,
        Err(why) => {
            let state = params.single("state").ok().flatten().unwrap_or_default();
            let home = known_home(cx, state).await?;
            return failed(cx, home, Failure::new(Said::Expired, ANSWER, why.to_string()));
        }
    };
    let signed_in = sessions::find(cx, cookie).await?.map(|session| session.user_id);
    let taken = match take(cx, &answer.state, signed_in.as_ref()).await? {
        Ok(taken) => taken,
        Err(Stopped { failure, home }) => return failed(cx, home, failure),
    };
    // It goes on when the browser hangs up: the provider may have given tokens already.
    let cx = cx.clone();
    let task = tokio::spawn(async move { finish(&cx, &taken, &answer).await });
    task.await.map_err(Error::internal)?
}

/// What comes of a question that is used up: tokens, or its end.
async fn finish(cx: &Context, Taken { row, provider }: &Taken, answer: &Returned) -> Result<Came> {
    match trade(cx, row, provider, answer).await? {
        Ok(given) => keep(cx, &row.session, provider, given).await,
        Err(failure) => {
            let session = &row.session;
            cx.work(async |work: &mut Work<'_>| end(cx, work, (session, provider), failure.number).await)
                .await?;
            count("consent_failed");
            failed(cx, home(&provider.app, session), failure)
        }
    }
}

/// Ends a question that brought no tokens, unless it is over already.
async fn end(
    cx: &Context,
    work: &mut Work<'_>,
    (session, provider): (&ConnectedSession, &Provider),
    number: u16,
) -> Result<()> {
    let until = cx.now().plus_seconds(REMEMBERED);
    if store::connected_app_sessions::end(work.tx(), cx.env(), &session.id, until).await? {
        let mut failed = event("connected_app.consent_failed", session, &provider.app.key);
        failed.data["number"] = number.into();
        work.announce(failed).await?;
    }
    Ok(())
}

/// Uses a question up. One that somebody else asked than who is signed in here stays, and comes to nothing in this browser
/// (R182); so does one of somebody who is suspended.
async fn take(cx: &Context, state: &str, signed_in: Option<&UserId>) -> Result<Result<Taken, Stopped>> {
    let (env, hash) = (cx.env(), secret_hash(state));
    cx.work(async |work: &mut Work<'_>| {
        let Some((row, configured)) = find(work.tx(), cx, &hash).await? else {
            let failure = Failure::new(Said::Expired, ANSWER, "an answer to no question");
            return Ok(Err(Stopped { failure, home: None }));
        };
        let home = configured.as_ref().and_then(|one| home(&one.app, &row.session));
        let stopped = |said, number, log: &str| {
            let failure = Failure::new(said, number, log);
            Ok(Err(Stopped {
                failure,
                home: home.clone(),
            }))
        };
        if row.session.status != Status::Asked {
            return stopped(Said::Expired, ANSWER, "an answer to a question that was answered");
        }
        if let Some(user) = signed_in {
            let is_theirs = match &row.session.holder {
                Holder::User(holder) => holder == user,
                Holder::Organization(code) => store::members::is_one(work.tx(), env, code, user).await?,
            };
            if !is_theirs {
                let log = "somebody else is signed in than is asked for consent";
                return stopped(Said::OtherBrowser, SOMEBODY_ELSE, log);
            }
        }
        match find_barred(work.tx(), cx, &row.session.holder).await {
            Ok(None) => {}
            Ok(Some(Barred::OrganizationSuspended)) => {
                return stopped(
                    Said::NotAllowed,
                    ORGANIZATION_SUSPENDED,
                    "the organization is suspended",
                );
            }
            Ok(Some(_)) => return stopped(Said::NotAllowed, USER_SUSPENDED, "the user is suspended"),
            Err(Error::NotFound(_)) => return stopped(Said::Expired, ANSWER, "whoever was asked is gone"),
            Err(other) => return Err(other),
        }
        if !store::connected_app_sessions::answer(work.tx(), env, &hash).await? {
            return stopped(Said::Expired, ANSWER, "another answer was first");
        }
        if row.session.expires_at.is_none_or(|end| cx.now() >= end) {
            return stopped(Said::Expired, ANSWER, "the answer took too long");
        }
        let provider = configured.map(|configured: Configured| Provider::open(cx, configured));
        match provider.transpose()?.flatten() {
            Some(provider) => Ok(Ok(Taken { row, provider })),
            None => stopped(Said::NotReady, SETUP, "the connected app is gone or lacks something"),
        }
    })
    .await
}

/// The question with this state, also where it was answered already, and its connected app, unless that is gone.
async fn find(tx: &mut Tx, cx: &Context, hash: &str) -> Result<Option<(SessionRow, Option<Configured>)>> {
    let row = match store::connected_app_sessions::find_by_state(tx, cx.env(), hash).await? {
        Some(row) => Some(row),
        None => store::connected_app_sessions::find_answered(tx, cx.env(), hash).await?,
    };
    let Some(row) = row else { return Ok(None) };
    let app = store::connected_apps::find(tx, cx.env(), &row.session.app).await?;
    Ok(Some((row, app)))
}

async fn known_home(cx: &Context, state: &str) -> Result<Option<String>> {
    let hash = secret_hash(state);
    let found = cx.read(async |tx: &mut Tx| find(tx, cx, &hash).await).await?;
    Ok(found.and_then(|(row, app)| home(&app?.app, &row.session)))
}

/// Trades the code of an answer.
async fn trade(
    cx: &Context,
    row: &SessionRow,
    provider: &Provider,
    answer: &Returned,
) -> Result<Result<protocol::upstream::token::Tokens, Failure>> {
    let Some(Kept::Question { verifier }) = opened(cx, row)? else {
        return Err(Error::internal("what checks the answer is gone"));
    };
    if !is_registered(&provider.app, &row.session) {
        let log = "the callback URL is none of the connected app any more";
        return Ok(Err(Failure::new(Said::NotReady, SETUP, log)));
    }
    if !provider.place.may_answer_as(answer.issuer.as_deref()) {
        let log = "the answer is of another issuer than the one that was asked";
        return Ok(Err(Failure::new(Said::Refused, TOKENS, log)));
    }
    let code = match &answer.code {
        Ok(code) => code,
        Err(why) if why.is_cancelled() => return Ok(Err(Failure::new(Said::Cancelled, DECLINED, why.to_string()))),
        Err(why) => return Ok(Err(Failure::new(Said::Refused, TOKENS, why.to_string()))),
    };
    let traded = provider.exchange(cx, code, verifier.as_deref()).await;
    Ok(traded.map_err(|trouble| match trouble {
        Trouble::Setup(why) => Failure::new(Said::NotReady, SETUP, why),
        Trouble::Away(why) => Failure::new(Said::Unreachable, TOKENS, why),
        Trouble::Over(why) | Trouble::Refused(why) => Failure::new(Said::Refused, TOKENS, why),
    }))
}

/// Keeps the tokens, and sends the browser back to the application.
async fn keep(
    cx: &Context,
    session: &ConnectedSession,
    provider: &Provider,
    given: protocol::upstream::token::Tokens,
) -> Result<Came> {
    let (tokens, ends) = received(cx, given, None);
    let sealed = sealed(cx, session, &Kept::Tokens(tokens.clone()))?;
    let late = cx
        .work(async |work: &mut Work<'_>| {
            let (tx, env, id) = (work.tx(), cx.env(), &session.id);
            // Held, so that nothing is kept of what is being deleted.
            let found: Option<Configured> = store::connected_apps::find_to_stay(tx, env, &session.app).await?;
            let is_there = found.is_some();
            let may_return = found.is_some_and(|found| is_registered(&found.app, session));
            if may_return && store::connected_app_sessions::fulfil(tx, env, id, &sealed, ends).await? {
                work.announce(event("connected_app.consented", session, &provider.app.key))
                    .await?;
                return Ok(None);
            }
            if is_there {
                end(cx, work, (session, provider), ANSWER).await?;
            }
            // Whoever it was for is gone, or took it back, or has no such address any more: so are the tokens.
            too_late(cx, work, session, &tokens).await.map(Some)
        })
        .await?;
    if let Some(left) = late {
        at_once(cx, left).await?;
        let failure = Failure::new(Said::Expired, ANSWER, "the consent was taken back meanwhile");
        return failed(cx, home(&provider.app, session), failure);
    }
    count("consented");
    let id = session.id.as_str();
    Ok(Came::Back(response_redirect(
        &session.callback_url,
        &[(SESSION_PARAMETER, id)],
    )))
}

/// Whether the address that the browser is to return to is still one of the connected app's.
fn is_registered(app: &ConnectedApp, session: &ConnectedSession) -> bool {
    app.settings.callback_urls.contains(&session.callback_url)
}

/// Where the application is, for whoever is not led back to its callback URL: at the same host (R184).
fn home(app: &ConnectedApp, session: &ConnectedSession) -> Option<String> {
    let own = Some(&session.callback_url).filter(|_| is_registered(app, session));
    // Where that one was taken away, the usual one is of the same application.
    let url = Url::parse(own.or(app.settings.callback_urls.first())?).ok()?;
    let is_page = matches!(url.scheme(), "https" | "http");
    is_page.then(|| url.origin().ascii_serialization())
}

fn failed(cx: &Context, home: Option<String>, failure: Failure) -> Result<Came> {
    let (request_id, why) = (cx.request_id.as_str(), failure.log_line());
    tracing::info!(
        request_id,
        number = failure.number,
        why,
        "a consent to a connected app failed"
    );
    let way_back = match &home {
        Some(home) if failure.said == Said::OtherBrowser => {
            let secrets = cx.engine.secrets();
            Some(secrets.seal(&way_back_place(cx), home.as_bytes(), cx.random())?)
        }
        _ => None,
    };
    Ok(Came::Failed {
        failure,
        home,
        way_back,
    })
}

fn way_back_place(cx: &Context) -> String {
    format!("connected_apps_way_back/{}", cx.env())
}

/// Where somebody goes on who signed out because another account was asked: to the application, which begins again. The
/// answer itself is not taken then: whoever sent somebody here for their own account would get that person's tokens (R182).
pub fn way_back(cx: &Context, sealed: &str) -> Option<String> {
    let plain = cx.engine.secrets().open(&way_back_place(cx), sealed).ok()?;
    String::from_utf8(plain.to_vec()).ok()
}
