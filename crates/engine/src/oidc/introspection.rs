//! What a token still says (RFC 7662). Whoever asks learns about their own tokens only.

use domain::ids::{GrantId, UserId};
use protocol::introspection::{Moment, Response};
use protocol::jose::verify::{Claims, Kind};
use store::Tx;

use crate::context::Context;
use crate::error::Result;
use crate::oidc::claims::grant_of;
use crate::oidc::profile::verify;
use crate::oidc::refresh_tokens::RefreshToken;

/// Tells about a token of the application `client_id`; unknown, expired, revoked and foreign ones are all the same (R28).
pub async fn introspect(cx: &Context, client_id: &str, token: &str) -> Result<Response> {
    if token.contains('.') {
        return access_token(cx, client_id, token).await;
    }
    refresh_token(cx, client_id, token).await
}

async fn access_token(cx: &Context, client_id: &str, token: &str) -> Result<Response> {
    let Ok(claims) = verify(cx, token, Kind::Access) else {
        return Ok(Response::inactive());
    };
    if claims.azp.as_deref() != Some(client_id) || !is_current(cx, &claims).await? {
        return Ok(Response::inactive());
    }
    Ok(Response {
        active: true,
        aud: Some(claims.aud.clone()),
        client_id: claims.azp.clone(),
        exp: Some(Moment::Number(claims.exp)),
        iat: claims.iat.map(Moment::Number),
        iss: Some(claims.iss.clone()),
        jti: claims.jti.clone(),
        org_code: claims.org_code.clone(),
        scope: claims.scp.as_ref().map(|scopes| scopes.join(" ")),
        sub: claims.sub.clone(),
        token_type: Some("access_token"),
    })
}

/// Whether what the token came from still holds: the application, the grant, the user.
async fn is_current(cx: &Context, claims: &Claims) -> Result<bool> {
    if claims.azp.as_deref().and_then(|id| cx.environment.client(id)).is_none() {
        return Ok(false);
    }
    let Some(user) = &claims.sub else { return Ok(true) };
    match claims.jti.as_deref().and_then(grant_of) {
        None => Ok(false),
        Some(grant) => is_active_grant(cx, &grant, &UserId::from(user.as_str())).await,
    }
}

async fn is_active_grant(cx: &Context, grant: &GrantId, user: &UserId) -> Result<bool> {
    let env = cx.env();
    cx.read(async |tx: &mut Tx| Ok(store::grants::stands(tx, env, grant, user).await?))
        .await
}

async fn refresh_token(cx: &Context, client_id: &str, token: &str) -> Result<Response> {
    let Some(token) = RefreshToken::read(token) else {
        return Ok(Response::inactive());
    };
    let env = cx.env();
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::grants::find(tx, env, &token.grant).await?))
        .await?;
    let living = found.filter(|grant| {
        token.is_genuine(cx.engine.secrets(), grant)
            && grant.application_id.as_str() == client_id
            && grant.revoked_at.is_none()
            && grant.generation == token.generation
            && cx.now() < grant.expires_at
    });
    let Some(grant) = living else {
        return Ok(Response::inactive());
    };
    if !is_active_grant(cx, &grant.id, &grant.user_id).await? {
        return Ok(Response::inactive());
    }
    Ok(Response {
        active: true,
        aud: Some(grant.audience.split_whitespace().map(str::to_owned).collect()),
        client_id: Some(grant.application_id.to_string()),
        exp: Some(Moment::Number(grant.expires_at.seconds())),
        iat: Some(Moment::Number(grant.rotated_at.seconds())),
        iss: Some(cx.environment.issuer().to_owned()),
        jti: None,
        org_code: grant.organization_id.as_ref().map(ToString::to_string),
        scope: Some(grant.scope),
        sub: Some(grant.user_id.to_string()),
        token_type: Some("refresh_token"),
    })
}
