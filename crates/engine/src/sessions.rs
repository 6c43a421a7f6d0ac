//! Sessions: who is signed in, in which browser.

use std::fmt;

use domain::events::Event;
use domain::ids::{ConnectionId, SessionId, UserId};
use domain::mfa::Done;
use domain::organizations::Organization;
use domain::sessions::{Policy, Session};
use domain::time::Timestamp;
use protocol::client_auth::secret_hash;
use serde_json::json;
use store::Tx;

use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::secrets::random_text;

/// The most sessions of one user in a list.
const MOST: i64 = 500;

/// A session just begun, with the secret that goes into the browser's cookie and is kept nowhere else.
#[derive(Clone)]
pub struct NewSession {
    /// The session.
    pub session: Session,
    /// What the cookie holds.
    pub secret: String,
}

impl fmt::Debug for NewSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("NewSession");
        shown.field("session", &self.session.id).finish_non_exhaustive()
    }
}

/// The living session that a cookie proves; `None` when it proves none.
pub async fn find(cx: &Context, secret: Option<&str>) -> Result<Option<Session>> {
    let Some(secret) = secret else { return Ok(None) };
    let (env, hash, now) = (cx.env(), secret_hash(secret), cx.now());
    let session = cx
        .read(async |tx: &mut Tx| Ok(store::sessions::find_by_secret(tx, env, &hash).await?))
        .await?;
    Ok(session.filter(|session| session.is_alive(now)))
}

/// How long a session may last for an application and an organization.
pub(crate) fn policy(client: &Client, organization: Option<&Organization>) -> Policy {
    Policy::of(&client.application.settings, organization.map(|one| &one.settings))
}

/// What a session begins with.
pub(crate) struct Proofs<'a> {
    /// How the person authenticated, as words.
    pub methods: &'a str,
    /// The second factors among them.
    pub second_factors: Vec<Done>,
    /// Where the code went that was the first factor, if it was one.
    pub first_contact: Option<String>,
    /// When the person authenticated.
    pub authenticated_at: Timestamp,
    /// The outside connection that the person came through.
    pub connection_id: Option<ConnectionId>,
}

/// Begins a session: always a new one, with a new secret, at each change of privilege (R72). The one that the browser
/// had before ends.
pub(crate) async fn begin(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    user: &UserId,
    proofs: Proofs<'_>,
    organization: Option<&Organization>,
    before: Option<&Session>,
) -> Result<NewSession> {
    let (now, secret) = (cx.now(), random_text(cx.random()));
    let policy = policy(client, organization);
    let session = Session {
        id: cx.new_id::<SessionId>(),
        user_id: user.clone(),
        secret_hash: secret_hash(&secret),
        authenticated_at: proofs.authenticated_at,
        last_seen_at: now,
        idle_lifetime: policy.idle_lifetime,
        is_persistent: policy.is_persistent,
        methods: proofs.methods.to_owned(),
        second_factors: proofs.second_factors,
        connection_id: proofs.connection_id,
        first_contact: proofs.first_contact,
        user_agent: cx.user_agent.clone(),
        ip_address: cx.ip_address.clone(),
        created_at: now,
        ended_at: None,
    };
    store::sessions::insert(work.tx(), cx.env(), &session).await?;
    if let Some(before) = before {
        // The same person stays signed in to the applications of the old session; somebody else's session is over.
        store::sessions::end(work.tx(), cx.env(), &before.id, now).await?;
        if before.user_id == *user {
            store::grants::move_to_session(work.tx(), cx.env(), &before.id, &session.id).await?;
        } else {
            store::grants::revoke_of_session(work.tx(), cx.env(), &before.id, now).await?;
        }
    }
    Ok(NewSession { session, secret })
}

/// Ends a session with everything that came from it (R66).
pub(crate) async fn end(cx: &Context, work: &mut Work<'_>, session: &Session, why: &str) -> Result<()> {
    let now = cx.now();
    if store::sessions::end(work.tx(), cx.env(), &session.id, now).await? {
        work.announce(Event::session_ended(&session.user_id, &session.id, why))
            .await?;
    }
    store::grants::revoke_of_session(work.tx(), cx.env(), &session.id, now).await?;
    Ok(())
}

/// The sessions of a user that are alive, the one used last first.
pub async fn list(cx: &Context, user: &UserId) -> Result<Vec<Session>> {
    let (env, now) = (cx.env(), cx.now());
    let sessions = cx
        .read(async |tx: &mut Tx| {
            let found = store::users::find(tx, env, user).await?;
            found.ok_or(Error::NotFound("the user"))?;
            Ok(store::sessions::list_of_user(tx, env, user, MOST).await?)
        })
        .await?;
    Ok(sessions.into_iter().filter(|session| session.is_alive(now)).collect())
}

/// Ends one session of a user, or all of them, with everything that came from them (R68, R83).
pub async fn end_of_user(cx: &Context, user: &UserId, session: Option<&SessionId>) -> Result<()> {
    const WHY: &str = "ended_by_administrator";
    cx.work(async |work: &mut Work<'_>| {
        let found = store::users::find(work.tx(), cx.env(), user).await?;
        found.ok_or(Error::NotFound("the user"))?;
        let Some(id) = session else {
            return end_all(cx, work, user, None, WHY).await;
        };
        let found = store::sessions::find(work.tx(), cx.env(), id).await?;
        let session = found.filter(|session| session.user_id == *user && session.is_alive(cx.now()));
        end(cx, work, &session.ok_or(Error::NotFound("the session"))?, WHY).await
    })
    .await
}

/// Ends all sessions of a user, but perhaps one, with everything that came from them (R58, R68, R103), and voids what was
/// proved in sign-ins that are not done yet.
pub(crate) async fn end_all(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    but: Option<&SessionId>,
    why: &str,
) -> Result<()> {
    let now = cx.now();
    store::users::record_sessions_ended(work.tx(), cx.env(), user, now).await?;
    let ended = store::sessions::end_of_user(work.tx(), cx.env(), user, but, now).await?;
    let revoked = store::grants::revoke_of_user(work.tx(), cx.env(), user, but, now).await?;
    if ended + revoked > 0 {
        let data = json!({ "why": why, "sessions": ended, "grants": revoked });
        work.announce(Event::of("sessions.ended").user(user).data(data)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r207_the_secret_of_a_session_does_not_print() {
        let moment = Timestamp(0);
        let session = Session {
            id: SessionId::from("session_1".to_owned()),
            user_id: UserId::from("kp_1".to_owned()),
            secret_hash: "hash".to_owned(),
            authenticated_at: moment,
            last_seen_at: moment,
            idle_lifetime: 1,
            is_persistent: false,
            methods: "email:otp".to_owned(),
            second_factors: Vec::new(),
            connection_id: None,
            first_contact: None,
            user_agent: None,
            ip_address: None,
            created_at: moment,
            ended_at: None,
        };
        let new = NewSession {
            session,
            secret: "hush".to_owned(),
        };
        let printed = format!("{new:?}");
        assert!(
            printed.contains("session_1") && !printed.contains("hush") && !printed.contains("hash"),
            "{printed}"
        );
    }
}
