//! A refresh token for new tokens (RFC 6749 §6), with rotation (RFC 9700 §4.14.2).

use domain::events::Event;
use domain::ids::EnvironmentId;
use domain::time::Timestamp;
use protocol::error::{OAuthError, Refusal};
use protocol::scope::ScopeSet;
use protocol::token::TokenResponse;
use serde_json::json;
use store::grants::Grant;
use store::{Tx, together};

use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::mfa;
use crate::oidc::claims::{self, Issue};
use crate::oidc::refresh_tokens::RefreshToken;
use crate::oidc::subject::Subject;
use crate::sign_in::methods;

/// Trades a refresh token for new tokens and the token's successor.
///
/// Each use rotates; within the overlap the token before the current one gets the same successor again, so that a client
/// that lost the answer, or asked twice at once, keeps its family (R54, R62). Any older one ends the family (R55).
pub async fn exchange(cx: &Context, client: &Client, token: &str, scope: Option<&ScopeSet>) -> Result<TokenResponse> {
    let token = RefreshToken::read(token).ok_or_else(|| Refusal::invalid_grant("this was never a refresh token"))?;
    let outcome = cx
        .work(async |work: &mut Work<'_>| rotate(cx, work, client, &token, scope).await)
        .await?;
    let rotated = outcome?;
    let refresh_token = Some(RefreshToken::write(
        cx.engine.secrets(),
        &rotated.grant,
        rotated.generation,
    ));
    let (grant, subject) = (&rotated.grant, &rotated.subject);
    claims::issue(
        cx,
        Issue {
            client,
            subject,
            grant,
            scope: rotated.scope,
            refresh_token,
            nonce: None,
        },
    )
}

struct Rotated {
    grant: Grant,
    subject: Subject,
    scope: ScopeSet,
    generation: i64,
}

async fn rotate(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    token: &RefreshToken,
    scope: Option<&ScopeSet>,
) -> Result<Result<Rotated, Refusal>> {
    let (env, now) = (cx.env(), cx.now());
    let Some(grant) = store::grants::find(work.tx(), env, &token.grant).await? else {
        return Ok(Err(Refusal::invalid_grant("there is no such refresh token")));
    };
    if !token.is_genuine(cx.engine.secrets(), &grant) {
        return Ok(Err(Refusal::invalid_grant("the refresh token is made up or damaged")));
    }
    if grant.revoked_at.is_some() {
        return Ok(Err(Refusal::invalid_grant("the grant was revoked")));
    }
    if grant.application_id != client.application.id {
        // Somebody else's token in the hands of another client: it leaked (R59).
        return Ok(Err(revoke(cx, work, &grant, "client_mismatch").await?));
    }
    if now >= grant.expires_at {
        return Ok(Err(Refusal::invalid_grant("the refresh token has expired")));
    }
    let scope = match narrowed(&grant, scope) {
        Ok(scope) => scope,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // Who may not go on is refused before anything rotates.
    let subject = match still_welcome(cx, work, client, &grant).await? {
        Ok(subject) => subject,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let is_current = token.generation == grant.generation;
    if is_current && moves_on(work.tx(), env, &grant, now).await? {
        let generation = grant.generation + 1;
        return Ok(Ok(Rotated {
            generation,
            scope,
            subject,
            grant,
        }));
    }
    // On a node that lost the race the row has moved on since it was read.
    let latest = if is_current {
        store::grants::find(work.tx(), env, &grant.id).await?.unwrap_or(grant)
    } else {
        grant
    };
    if latest.revoked_at.is_none() && is_within_overlap(&latest, token.generation, now, cx) {
        return Ok(Ok(Rotated {
            generation: latest.generation,
            scope,
            subject,
            grant: latest,
        }));
    }
    Ok(Err(revoke(cx, work, &latest, "refresh_reuse").await?))
}

/// Rotates, unless somebody else did. The session was used either way.
async fn moves_on(tx: &mut Tx, env: &EnvironmentId, grant: &Grant, now: Timestamp) -> Result<bool> {
    let (has_rotated, _) = together!(tx =>
        store::grants::rotate(tx, env, &grant.id, grant.generation, now),
        store::sessions::touch(tx, env, &grant.session_id, now),
    )?;
    Ok(has_rotated)
}

/// The overlap is counted from the rotation, is not lengthened by use, and is over once the successor was used (R56).
fn is_within_overlap(grant: &Grant, generation: i64, now: Timestamp, cx: &Context) -> bool {
    let overlap = cx.environment.environment.settings.refresh_overlap;
    generation + 1 == grant.generation && now < grant.rotated_at.plus_seconds(overlap)
}

async fn revoke(cx: &Context, work: &mut Work<'_>, grant: &Grant, why: &'static str) -> Result<Refusal> {
    if store::grants::revoke(work.tx(), cx.env(), &grant.id, cx.now()).await? {
        let event = Event::of("grant.revoked")
            .user(&grant.user_id)
            .application(&grant.application_id);
        work.announce(event.data(json!({ "why": why }))).await?;
    }
    Ok(Refusal::invalid_grant(why))
}

/// A refresh may ask for less than was granted, never for more (RFC 6749 §6, R53).
fn narrowed(grant: &Grant, asked: Option<&ScopeSet>) -> Result<ScopeSet, Refusal> {
    let granted = ScopeSet::parse(&grant.scope)?;
    match asked.map(ScopeSet::identity) {
        None => Ok(granted),
        Some(asked) if asked.is_subset_of(&granted) && !asked.is_empty() => Ok(asked),
        Some(_) => Err(Refusal::new(
            OAuthError::InvalidScope,
            "The scope exceeds the scope that was granted.",
        )),
    }
}

/// Session, user, organization and membership are asked afresh each time (R58).
async fn still_welcome(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    grant: &Grant,
) -> Result<Result<Subject, Refusal>> {
    let (env, now, tx) = (cx.env(), cx.now(), work.tx());
    let organization = grant.organization_id.as_ref();
    let (session, subject) = together!(tx =>
        async { Ok::<_, Error>(store::sessions::find(tx, env, &grant.session_id).await?) },
        Subject::load(tx, env, &grant.user_id, organization),
    )?;
    let Some(session) = session.filter(|session| !session.is_over(now)) else {
        return Ok(Err(Refusal::invalid_grant("the session has ended")));
    };
    let Some(mut subject) = subject else {
        return Ok(Err(Refusal::invalid_grant("the user is gone")));
    };
    if subject.has_lost(organization) {
        return Ok(Err(Refusal::invalid_grant("the organization is gone")));
    }
    if !cx.environment.takes(client, subject.organization.as_ref(), &session) {
        return Ok(Err(Refusal::invalid_grant(
            "the connection of the session is used no more",
        )));
    }
    // The grant is left as it is: after a sign-in with everything that is asked for now, it goes on (R113).
    if !methods::may_go_on(cx, &subject, &session) {
        let why = "the organization requires another way of signing in now";
        return Ok(Err(Refusal::invalid_grant(why)));
    }
    if !mfa::may_go_on(cx, work.tx(), &subject, &session).await? {
        return Ok(Err(Refusal::invalid_grant("a second factor is required now")));
    }
    subject.take_provider(cx, work.tx(), &session).await?;
    Ok(match subject.may_continue() {
        Ok(()) => Ok(subject),
        Err(why) => Err(super::barred(why)),
    })
}
