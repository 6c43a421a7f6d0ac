//! A token for an application itself (RFC 6749 §4.4): from memory alone, no read and no write.

use protocol::error::{OAuthError, Refusal};
use protocol::jose::claims::{Life, M2mToken};
use protocol::scope::ScopeSet;
use protocol::token::{TokenResponse, TokenType};

use crate::context::Context;
use crate::directory::{Client, Snapshot};
use crate::error::{Error, Result};
use crate::oidc::claims::random_jti;

/// Issues a token for the audiences asked for, with the scopes asked for or else all that are granted.
pub fn exchange(
    cx: &Context,
    client: &Client,
    scope: Option<&ScopeSet>,
    audience: &[String],
    org_code: Option<&str>,
) -> Result<TokenResponse> {
    if audience.is_empty() {
        return Err(Refusal::new(OAuthError::InvalidRequest, "The audience is missing.").into());
    }
    let (aud, granted) = authorized(&cx.environment, client, audience)?;
    let scope = match scope {
        None => granted,
        Some(asked) if asked.is_subset_of(&granted) => asked.clone(),
        Some(_) => {
            let refusal = "The requested scope is invalid, unknown, or not granted to this application.";
            return Err(Refusal::new(OAuthError::InvalidScope, refusal).into());
        }
    };
    let lifetime = client.application.settings.access_token_lifetime;
    let now = cx.now().seconds();
    let life = Life {
        jti: random_jti(cx),
        iat: now,
        exp: now + lifetime,
    };
    let azp = client.application.id.to_string();
    let mut token = M2mToken::new(cx.environment.issuer().to_owned(), azp, aud, scope.clone(), life);
    token.org_code = organization(client, org_code)?;
    Ok(TokenResponse {
        access_token: cx.environment.signing_key.sign(&token).map_err(Error::internal)?,
        expires_in: lifetime.unsigned_abs(),
        id_token: None,
        refresh_token: None,
        scope,
        token_type: TokenType::Bearer,
    })
}

/// The `aud` of the token and the scopes granted for it; one audience that is not authorized refuses the request.
fn authorized(environment: &Snapshot, client: &Client, asked: &[String]) -> Result<(Vec<String>, ScopeSet), Refusal> {
    let mut aud: Vec<String> = Vec::with_capacity(asked.len());
    let mut granted = ScopeSet::default();
    for audience in asked {
        let canonical = environment.management_audience(audience).unwrap_or(audience);
        let found = client.audiences.iter().find(|(own, _)| own == canonical);
        let (own, scopes) = found.ok_or_else(|| {
            let refusal = "The application is not authorized for the requested audience.";
            Refusal::new(OAuthError::UnauthorizedClient, refusal)
        })?;
        // Clients look for the very text they sent.
        for text in [own, audience] {
            if !aud.contains(text) {
                aud.push(text.clone());
            }
        }
        if granted.is_empty() {
            granted = scopes.clone();
        } else {
            scopes.iter().for_each(|scope| granted.insert(scope));
        }
    }
    Ok((aud, granted))
}

/// A client of one organization acts for that one, whatever the request says (R129).
fn organization(client: &Client, asked: Option<&str>) -> Result<Option<String>, Refusal> {
    let own = client.application.organization_id.as_ref().map(ToString::to_string);
    match asked {
        Some(asked) if own.as_deref() != Some(asked) => {
            let refusal = "The application does not belong to this organization.";
            Err(Refusal::new(OAuthError::UnauthorizedClient, refusal))
        }
        _ => Ok(own),
    }
}
