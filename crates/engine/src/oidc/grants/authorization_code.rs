//! An authorization code for tokens (RFC 6749 §4.1.3).

use domain::events::Event;
use domain::time::Timestamp;
use protocol::client_auth::secret_hash;
use protocol::error::Refusal;
use protocol::pkce::{self, Challenge, Method};
use protocol::scope::ScopeSet;
use protocol::token::TokenResponse;
use serde_json::json;
use store::Tx;
use store::authorization_codes::AuthorizationCode;
use store::grants::Grant;

use crate::context::{Context, Work};
use crate::directory::Client;
use crate::error::{Error, Result};
use crate::mfa;
use crate::oidc::claims::{self, Issue};
use crate::oidc::refresh_tokens::RefreshToken;
use crate::oidc::subject::Subject;
use crate::secrets::random_text;
use crate::sign_in::methods;

/// What the client presents.
pub struct Presented<'a> {
    /// The code.
    pub code: &'a str,
    /// The redirect URI of the authorization request.
    pub redirect_uri: Option<&'a str>,
    /// The PKCE verifier.
    pub code_verifier: Option<&'a str>,
}

/// Exchanges a code. Whatever is wrong, the code is dead afterwards, and that is committed: only a fault of ours leaves
/// it usable (R51).
pub async fn exchange(cx: &Context, client: &Client, presented: Presented<'_>) -> Result<TokenResponse> {
    let outcome = cx
        .work(async |work: &mut Work<'_>| consume(cx, work, client, &presented).await)
        .await?;
    let (grant, subject) = outcome?;
    let scope = ScopeSet::parse(&grant.scope)?;
    let refresh_token = scope
        .wants_refresh_token()
        .then(|| RefreshToken::write(cx.engine.secrets(), &grant, grant.generation));
    claims::issue(
        cx,
        Issue {
            client,
            subject: &subject,
            grant: &grant,
            scope,
            refresh_token,
            nonce: grant.nonce.as_deref(),
        },
    )
}

async fn consume(
    cx: &Context,
    work: &mut Work<'_>,
    client: &Client,
    presented: &Presented<'_>,
) -> Result<Result<(Grant, Subject), Refusal>> {
    let (env, now) = (cx.env(), cx.now());
    let Some(code) = store::authorization_codes::find(work.tx(), env, &secret_hash(presented.code)).await? else {
        return Ok(Err(Refusal::invalid_grant("there is no such code")));
    };
    if !store::authorization_codes::consume(work.tx(), env, &code.code_hash, now).await? {
        return Ok(Err(replayed(cx, work, &code).await?));
    }
    if let Err(refusal) = check(&code, client, presented, now) {
        return Ok(Err(refusal));
    }
    let subject = match still_welcome(cx, work.tx(), client, &code).await? {
        Ok(subject) => subject,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let grant = grant_of(cx, client, code);
    store::grants::insert(work.tx(), env, &grant).await?;
    Ok(Ok((grant, subject)))
}

/// RFC 6749 §10.5: a code that comes twice was stolen once; what it gave is revoked (R47).
async fn replayed(cx: &Context, work: &mut Work<'_>, code: &AuthorizationCode) -> Result<Refusal> {
    if store::grants::revoke(work.tx(), cx.env(), &code.grant_id, cx.now()).await? {
        let event = Event::of("grant.revoked")
            .user(&code.user_id)
            .application(&code.application_id);
        work.announce(event.data(json!({ "why": "code_reuse" }))).await?;
    }
    Ok(Refusal::invalid_grant("the code was used before"))
}

fn check(code: &AuthorizationCode, client: &Client, presented: &Presented<'_>, now: Timestamp) -> Result<(), Refusal> {
    if code.application_id != client.application.id {
        return Err(Refusal::invalid_grant("the code was issued to another client"));
    }
    if now >= code.expires_at {
        return Err(Refusal::invalid_grant("the code has expired"));
    }
    // RFC 6749 §4.1.3: identical, and present because the authorization request always names it.
    if presented.redirect_uri != Some(code.redirect_uri.as_str()) {
        return Err(Refusal::invalid_grant(
            "the redirect_uri is not the one of the authorization request",
        ));
    }
    let challenge = code.code_challenge.clone().map(|value| Challenge {
        value,
        method: Method::S256,
    });
    pkce::check(challenge.as_ref(), presented.code_verifier)
}

/// Between the sign-in and now the user may have been suspended or the session ended (R50).
async fn still_welcome(
    cx: &Context,
    tx: &mut Tx,
    client: &Client,
    code: &AuthorizationCode,
) -> Result<Result<Subject, Refusal>, Error> {
    let (env, now) = (cx.env(), cx.now());
    let session = store::sessions::find(tx, env, &code.session_id).await?;
    let Some(session) = session.filter(|session| session.is_alive(now)) else {
        return Ok(Err(Refusal::invalid_grant("the session has ended")));
    };
    let Some(mut subject) = Subject::load(tx, env, &code.user_id, code.organization_id.as_ref()).await? else {
        return Ok(Err(Refusal::invalid_grant("the user is gone")));
    };
    if subject.has_lost(code.organization_id.as_ref()) {
        return Ok(Err(Refusal::invalid_grant("the organization is gone")));
    }
    if !methods::may_go_on(cx, &subject, &session) {
        let why = "the organization requires another way of signing in now";
        return Ok(Err(Refusal::invalid_grant(why)));
    }
    if !cx.environment.takes(client, subject.organization.as_ref(), &session) {
        return Ok(Err(Refusal::invalid_grant(
            "the connection of the session is used no more",
        )));
    }
    if !mfa::may_go_on(cx, tx, &subject, &session).await? {
        return Ok(Err(Refusal::invalid_grant("a second factor is required now")));
    }
    subject.take_provider(cx, tx, &session).await?;
    Ok(match subject.may_continue() {
        Ok(()) => Ok(subject),
        Err(why) => Err(super::barred(why)),
    })
}

fn grant_of(cx: &Context, client: &Client, code: AuthorizationCode) -> Grant {
    let now = cx.now();
    Grant {
        id: code.grant_id,
        application_id: code.application_id,
        user_id: code.user_id,
        session_id: code.session_id,
        organization_id: code.organization_id,
        scope: code.scope,
        audience: code.audience,
        nonce: code.nonce,
        auth_time: code.auth_time,
        requested_at: code.requested_at,
        generation: 1,
        seed: random_text(cx.random()),
        rotated_at: now,
        created_at: now,
        expires_at: now.plus_seconds(client.application.settings.refresh_token_lifetime),
        revoked_at: None,
    }
}
