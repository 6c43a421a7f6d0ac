//! Connected apps: third parties for which users and organizations let us keep a token.
//!
//! An administrator configures one (`configuring`, from what is `given`); a user or an organization is asked for consent and
//! answers once (`consent`); applications then ask for an access token, which is renewed when it is due, once at a time on
//! all nodes (`tokens`), until it is given back (`giving_back`). `provider` speaks to the third party, by what
//! `domain::connected_apps` knows of it. No call is made inside a transaction.

mod configuring;
mod consent;
mod given;
mod giving_back;
mod provider;
mod tokens;

use domain::access::Barred;
use domain::connected_apps::ConnectedSession;
use domain::events::Event;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::connected_app_sessions::SessionRow;
use zeroize::Zeroizing;

use crate::context::Context;
use crate::error::{Error, Result};

pub use configuring::{Details, create, delete, get, list, update};
pub use consent::{Came, Consent, begin, returned, way_back};
pub use domain::connected_apps::Holder;
pub use given::Given;
pub use giving_back::{GivingBack, revoke};
pub(crate) use giving_back::{end_all_of, give_back};
pub use tokens::{Token, token};

/// The name of the counter of what happens with connected apps.
pub const HAPPENED: &str = "doorstep_connected_apps_total";

/// What a browser tells the application which session it was about with.
const SESSION_PARAMETER: &str = "session_id";

/// How long a consent that is over is remembered, in seconds: whoever asks for its token is told so.
const REMEMBERED: i64 = 30 * 86_400;

/// What is kept sealed of a consent.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    /// What checks the answer.
    Question {
        /// Binds the code to us (RFC 7636).
        verifier: Option<String>,
    },
    /// What came of it.
    Tokens(Tokens),
}

/// The tokens of a consent.
#[derive(Clone, Serialize, Deserialize)]
struct Tokens {
    access_token: String,
    refresh_token: Option<String>,
    /// From when on they are to be renewed, in microseconds since the epoch; never where nothing was said.
    due_at: Option<i64>,
}

/// Where third parties send browsers back to: the issuer's own address, exactly (R173).
pub fn redirect_uri(issuer: &str) -> String {
    format!("{issuer}/connected_apps/callback")
}

/// Whether whoever is asked is there, and lets us keep tokens now: of somebody who is suspended, none are given, and nothing
/// is asked. Tells of them, unless they are gone.
fn barred(found: Option<bool>, holder: &Holder) -> Result<Option<Barred>> {
    let suspended = match holder {
        Holder::User(_) => Barred::UserSuspended,
        Holder::Organization(_) => Barred::OrganizationSuspended,
    };
    let gone = match holder {
        Holder::User(_) => "the user",
        Holder::Organization(_) => "the organization",
    };
    let is_suspended = found.ok_or(Error::NotFound(gone))?;
    Ok(is_suspended.then_some(suspended))
}

/// Whether whoever is asked is suspended.
async fn find_barred(tx: &mut Tx, cx: &Context, holder: &Holder) -> Result<Option<Barred>> {
    let found = match holder {
        Holder::User(id) => store::users::find(tx, cx.env(), id)
            .await?
            .map(|user| user.is_suspended),
        Holder::Organization(code) => {
            let found = store::organizations::find(tx, cx.env(), code).await?;
            found.map(|organization| organization.is_suspended)
        }
    };
    barred(found, holder)
}

/// The answer about somebody who is suspended.
fn suspended(why: &Barred) -> Error {
    match why {
        Barred::OrganizationSuspended => Error::rule("ORGANIZATION_SUSPENDED", "The organization is suspended."),
        _ => Error::rule("USER_SUSPENDED", "The user is suspended."),
    }
}

fn place(cx: &Context, session: &ConnectedSession) -> String {
    format!("connected_app_sessions/{}/{}", cx.env(), session.id)
}

fn sealed(cx: &Context, session: &ConnectedSession, kept: &Kept) -> Result<String> {
    let plain = Zeroizing::new(serde_json::to_vec(kept).map_err(Error::internal)?);
    cx.engine.secrets().seal(&place(cx, session), &plain, cx.random())
}

fn opened(cx: &Context, row: &SessionRow) -> Result<Option<Kept>> {
    let Some(sealed) = &row.kept_sealed else {
        return Ok(None);
    };
    let plain = cx.engine.secrets().open(&place(cx, &row.session), sealed)?;
    serde_json::from_slice(&plain).map(Some).map_err(Error::internal)
}

/// What a provider gave, as it is kept: the tokens, when the access token ends, and when the row goes.
type Received = (Tokens, (Option<Timestamp>, Option<Timestamp>));

/// Takes over what a provider gave; where it gave no new refresh token, the one before goes on (RFC 6749 §6).
fn received(cx: &Context, given: protocol::upstream::token::Tokens, before: Option<String>) -> Received {
    /// How long before its end a token is renewed, in seconds: who gets it has this long to use it.
    const AHEAD: i64 = 60;
    let now = cx.now();
    // No token is good for no time: it is as if nothing were said of it, or each question would be a renewal.
    let lasts = given.expires_in.filter(|seconds| *seconds > 0);
    let ends = lasts.map(|seconds| now.plus_seconds(seconds));
    // A token that is short-lived is renewed later, or it would be with every question.
    let due = lasts.map(|seconds| now.plus_seconds(seconds - AHEAD.min(seconds / 4)));
    let tokens = Tokens {
        access_token: given.access_token,
        refresh_token: given.refresh_token.or(before),
        due_at: due.map(|due| due.0),
    };
    // What cannot be renewed is of no use after its end.
    let goes = ends.filter(|_| tokens.refresh_token.is_none());
    (tokens, (ends, goes.map(|ends| ends.plus_seconds(REMEMBERED))))
}

/// An event about a consent. Nothing of its tokens is in there (R211).
fn event(kind: &'static str, session: &ConnectedSession, key: &str) -> Event {
    let data = json!({ "session": { "id": session.id }, "connected_app": { "id": session.app, "key": key } });
    let event = Event::of(kind).data(data);
    match &session.holder {
        Holder::User(user) => event.user(user),
        Holder::Organization(organization) => event.organization(organization),
    }
}

fn count(what: &'static str) {
    metrics::counter!(HAPPENED, "what" => what).increment(1);
}

/// The answer for a consent that is no more.
fn over() -> Error {
    let message = "The session has ended. Ask for consent again.";
    Error::rule("SESSION_INVALID", message)
}
