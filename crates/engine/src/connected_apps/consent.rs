//! Asking for consent, and taking the answer: a question for one user or one organization, answered once, within ten
//! minutes, by nobody else as far as the browser says who its owner is.

use domain::connected_apps::{ConnectedApp, ConnectedSession, Holder, Status};
use domain::ids::{ConnectedSessionId, UserId};
use protocol::client_auth::secret_hash;
use protocol::params::Params;
use protocol::redirect_uri::{Policy, RegisteredUri, response_redirect};
use protocol::upstream::authorization::Returned;
use store::connected_app_sessions::SessionRow;
use store::connected_apps::Configured;
use url::Url;

use super::provider::{Provider, Trouble};
use super::{Kept, REMEMBERED, count, event, opened, received, sealed};
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
        /// The application's own address, where that is known and a page.
        home: Option<String>,
    },
}

/// Begins the consent of a user or an organization to the connected app with this key.
pub async fn begin(cx: &Context, key: &str, holder: &Holder, callback: Option<&str>) -> Result<Consent> {
    if let Some(url) = callback {
        let checked = RegisteredUri::parse(url, Policy::default());
        checked.map_err(|why| Error::invalid("override_callback_url", format!("cannot be used: {why}")))?;
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
            store::connected_app_sessions::insert(work.tx(), cx.env(), &row, &secret_hash(&state)).await?;
            Ok(url)
        })
        .await?;
    Ok(Consent { url, session_id: id })
}

/// Holds the row of whoever is to consent, so that the question goes with it when it is deleted.
async fn hold(cx: &Context, work: &mut Work<'_>, holder: &Holder) -> Result<()> {
    match holder {
        Holder::User(id) => {
            let found = store::users::hold(work.tx(), cx.env(), id).await?;
            found.map(drop).ok_or(Error::NotFound("the user"))
        }
        Holder::Organization(code) => {
            let found = store::organizations::find_to_stay(work.tx(), cx.env(), code).await?;
            found.map(drop).ok_or(Error::NotFound("the organization"))
        }
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

/// Takes what a browser brought back from a provider. `cookie` is the browser's session here, if it has one.
pub async fn returned(cx: &Context, params: &Params, cookie: Option<&str>) -> Result<Came> {
    let answer = match Returned::read(params) {
        Ok(answer) => answer,
        Err(why) => return Ok(failed(cx, None, Failure::new(Said::Expired, ANSWER, why.to_string()))),
    };
    let signed_in = sessions::find(cx, cookie).await?.map(|session| session.user_id);
    let taken = match take(cx, &answer.state, signed_in.as_ref()).await? {
        Ok(taken) => taken,
        Err(failure) => return Ok(failed(cx, None, failure)),
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
            let (session, until) = (&row.session, cx.now().plus_seconds(REMEMBERED));
            cx.work(async |work: &mut Work<'_>| {
                if store::connected_app_sessions::end(work.tx(), cx.env(), &session.id, until).await? {
                    let mut failed = event("connected_app.consent_failed", session, &provider.app.key);
                    failed.data["number"] = failure.number.into();
                    work.announce(failed).await?;
                }
                Ok(())
            })
            .await?;
            count("consent_failed");
            Ok(failed(cx, Some(session), failure))
        }
    }
}

/// Uses a question up. One that somebody else asked than who is signed in here stays, and comes to nothing in this browser
/// (R182).
async fn take(cx: &Context, state: &str, signed_in: Option<&UserId>) -> Result<Result<Taken, Failure>> {
    let (env, hash) = (cx.env(), secret_hash(state));
    let expired = |log: &str| Ok(Err(Failure::new(Said::Expired, ANSWER, log)));
    cx.work(async |work: &mut Work<'_>| {
        let Some(row) = store::connected_app_sessions::find_by_state(work.tx(), env, &hash).await? else {
            return expired("an answer to no question, or to one that was answered");
        };
        if let Some(user) = signed_in {
            let is_theirs = match &row.session.holder {
                Holder::User(holder) => holder == user,
                Holder::Organization(code) => store::members::is_one(work.tx(), env, code, user).await?,
            };
            if !is_theirs {
                let log = "somebody else is signed in than is asked for consent";
                return Ok(Err(Failure::new(Said::OtherBrowser, SOMEBODY_ELSE, log)));
            }
        }
        if !store::connected_app_sessions::answer(work.tx(), env, &hash).await? {
            return expired("another answer was first");
        }
        if row.session.expires_at.is_none_or(|end| cx.now() >= end) {
            return expired("the answer took too long");
        }
        let configured = store::connected_apps::find(work.tx(), env, &row.session.app).await?;
        let provider = configured.map(|configured: Configured| Provider::open(cx, configured));
        match provider.transpose()?.flatten() {
            Some(provider) => Ok(Ok(Taken { row, provider })),
            None => Ok(Err(Failure::new(
                Said::NotReady,
                SETUP,
                "the connected app is gone or lacks something",
            ))),
        }
    })
    .await
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
    if !provider.may_answer_as(answer.issuer.as_deref()) {
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
    let is_kept = cx
        .work(async |work: &mut Work<'_>| {
            let is_kept =
                store::connected_app_sessions::fulfil(work.tx(), cx.env(), &session.id, &sealed, ends).await?;
            if is_kept {
                work.announce(event("connected_app.consented", session, &provider.app.key))
                    .await?;
            }
            Ok(is_kept)
        })
        .await?;
    if !is_kept {
        // Whoever it was for is gone, or took it back: so are the tokens.
        if let Err(trouble) = provider.give_up(cx, &tokens).await {
            tracing::warn!(why = trouble.why(), "tokens of a connected app could not be given up");
        }
        let failure = Failure::new(Said::Expired, ANSWER, "the consent was taken back meanwhile");
        return Ok(failed(cx, Some(session), failure));
    }
    count("consented");
    let id = session.id.as_str();
    Ok(Came::Back(response_redirect(
        &session.callback_url,
        &[("session_id", id)],
    )))
}

fn failed(cx: &Context, session: Option<&ConnectedSession>, failure: Failure) -> Came {
    let (request_id, why) = (cx.request_id.as_str(), failure.log_line());
    tracing::info!(
        request_id,
        number = failure.number,
        why,
        "a consent to a connected app failed"
    );
    let home = session.and_then(|session| Url::parse(&session.callback_url).ok());
    let home = home.filter(|url| matches!(url.scheme(), "https" | "http"));
    Came::Failed {
        failure,
        home: home.map(|url| url.origin().ascii_serialization()),
    }
}
