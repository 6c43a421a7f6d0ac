//! The ways to get tokens, one file each. Each reads as a list of named checks.

pub mod authorization_code;
pub mod client_credentials;
pub mod refresh_token;

use std::sync::Arc;

use domain::access::Barred;
use protocol::error::{OAuthError, Refusal};
use protocol::token::{TokenRequest, TokenResponse};

use crate::context::Context;
use crate::directory::Client;
use crate::error::Result;
use crate::oidc::clients;

/// Answers a token request of an application that proved who it is.
pub async fn exchange(cx: &Context, client: &Arc<Client>, request: &TokenRequest) -> Result<TokenResponse> {
    if !clients::may_use(client, request.grant_type()) {
        return Err(Refusal::new(
            OAuthError::UnauthorizedClient,
            "This application may not use the grant type.",
        )
        .into());
    }
    match request {
        TokenRequest::AuthorizationCode {
            code,
            redirect_uri,
            code_verifier,
        } => {
            let presented = authorization_code::Presented {
                code,
                redirect_uri: redirect_uri.as_deref(),
                code_verifier: code_verifier.as_deref(),
            };
            authorization_code::exchange(cx, client, presented).await
        }
        TokenRequest::RefreshToken { refresh_token, scope } => {
            let token = refresh_token
                .as_deref()
                .ok_or_else(|| Refusal::malformed("no refresh_token, in body or cookie"))?;
            refresh_token::exchange(cx, client, token, scope.as_ref()).await
        }
        TokenRequest::ClientCredentials {
            scope,
            audience,
            org_code,
        } => client_credentials::exchange(cx, client, scope.as_ref(), audience, org_code.as_deref()),
    }
}

/// What a client hears when the person behind a grant may not go on.
pub(crate) fn barred(why: Barred) -> Refusal {
    match why {
        Barred::OrganizationSuspended => {
            Refusal::new(OAuthError::OrganizationSuspended, "The organization is suspended.").logged(why.to_string())
        }
        why => Refusal::invalid_grant(why.to_string()),
    }
}
