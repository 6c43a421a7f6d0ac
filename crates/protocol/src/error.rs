//! The error codes of OAuth 2 and OpenID Connect, and what a refusal carries.
//!
//! A refusal has two texts: one for the client, which never says which of two facts was wrong, and
//! one for the log, which does.

use std::borrow::Cow;

use serde::Serialize;

use crate::params::{BadParams, Conflict};

/// What a malformed authorization request is told.
pub const MALFORMED_REQUEST: &str = "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.";
/// What a client is told whose authentication failed.
pub const CLIENT_AUTHENTICATION_FAILED: &str = "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).";
/// What a client is told whose code or refresh token does not work, for whatever reason.
pub const INVALID_GRANT: &str = "The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.";
/// What a silent request is told when somebody has to sign in (OpenID Connect Core §3.1.2.6).
pub const AUTHENTICATION_REQUIRED: &str = "User authentication is required";

/// An OAuth 2 or OpenID Connect error code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OAuthError {
    /// RFC 6749 §4.1.2.1, §5.2.
    InvalidRequest,
    /// RFC 6749 §5.2.
    InvalidClient,
    /// RFC 6749 §5.2.
    InvalidGrant,
    /// RFC 6749 §4.1.2.1, §5.2.
    InvalidScope,
    /// RFC 6749 §4.1.2.1, §5.2.
    UnauthorizedClient,
    /// RFC 6749 §5.2.
    UnsupportedGrantType,
    /// RFC 6749 §4.1.2.1.
    UnsupportedResponseType,
    /// RFC 6749 §4.1.2.1.
    AccessDenied,
    /// RFC 6749 §4.1.2.1.
    ServerError,
    /// RFC 6749 §4.1.2.1.
    TemporarilyUnavailable,
    /// OpenID Connect Core §3.1.2.6.
    LoginRequired,
    /// OpenID Connect Core §3.1.2.6.
    InteractionRequired,
    /// OpenID Connect Core §3.1.2.6.
    AccountSelectionRequired,
    /// OpenID Connect Core §3.1.2.6.
    ConsentRequired,
    /// OpenID Connect Core §3.1.2.6.
    RequestNotSupported,
    /// OpenID Connect Core §3.1.2.6.
    RequestUriNotSupported,
    /// RFC 7009 §2.2.1.
    UnsupportedTokenType,
    /// RFC 6750 §3.1.
    InvalidToken,
    /// RFC 6750 §3.1.
    InsufficientScope,
    /// The organization is suspended. Not of a standard; Kinde clients know it.
    OrganizationSuspended,
}

impl OAuthError {
    /// The code as it goes over the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidScope => "invalid_scope",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::AccessDenied => "access_denied",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::LoginRequired => "login_required",
            Self::InteractionRequired => "interaction_required",
            Self::AccountSelectionRequired => "account_selection_required",
            Self::ConsentRequired => "consent_required",
            Self::RequestNotSupported => "request_not_supported",
            Self::RequestUriNotSupported => "request_uri_not_supported",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::InvalidToken => "invalid_token",
            Self::InsufficientScope => "insufficient_scope",
            Self::OrganizationSuspended => "organization_suspended",
        }
    }

    /// The HTTP status of a JSON answer with this code.
    pub const fn status(self) -> u16 {
        match self {
            Self::InvalidClient | Self::InvalidToken => 401,
            Self::AccessDenied | Self::InsufficientScope | Self::OrganizationSuspended => 403,
            Self::ServerError => 500,
            Self::TemporarilyUnavailable => 503,
            _ => 400,
        }
    }
}

/// A request that was understood and turned down.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {log}", code.as_str())]
pub struct Refusal {
    /// What the client's code sees.
    pub code: OAuthError,
    /// What the client's developer sees.
    pub description: Cow<'static, str>,
    /// What our log says: the fact that decided. Never holds a secret.
    pub log: Cow<'static, str>,
}

impl Refusal {
    /// A refusal whose reason the client may know as well.
    pub fn new(code: OAuthError, description: impl Into<Cow<'static, str>>) -> Self {
        let description = description.into();
        Self {
            code,
            log: description.clone(),
            description,
        }
    }

    /// The same refusal with a text of its own for the log.
    #[must_use]
    pub fn logged(self, log: impl Into<Cow<'static, str>>) -> Self {
        Self {
            log: log.into(),
            ..self
        }
    }

    /// `invalid_request` with the standard sentence; the log knows more.
    pub fn malformed(log: impl Into<Cow<'static, str>>) -> Self {
        Self::new(OAuthError::InvalidRequest, MALFORMED_REQUEST).logged(log)
    }

    /// `invalid_client` with the standard sentence; the log knows more.
    pub fn invalid_client(log: impl Into<Cow<'static, str>>) -> Self {
        Self::new(OAuthError::InvalidClient, CLIENT_AUTHENTICATION_FAILED).logged(log)
    }

    /// `invalid_grant` with the standard sentence; the log knows more.
    pub fn invalid_grant(log: impl Into<Cow<'static, str>>) -> Self {
        Self::new(OAuthError::InvalidGrant, INVALID_GRANT).logged(log)
    }

    /// The JSON body of RFC 6749 §5.2.
    pub fn body(&self) -> ErrorBody<'_> {
        ErrorBody {
            error: self.code.as_str(),
            error_description: &self.description,
        }
    }

    /// The parameters of an error redirect (RFC 6749 §4.1.2.1), without `state` and `iss`.
    pub fn redirect_params(&self) -> [(&'static str, &str); 2] {
        [("error", self.code.as_str()), ("error_description", &self.description)]
    }
}

impl From<BadParams> for Refusal {
    fn from(bad: BadParams) -> Self {
        Self::malformed(bad.to_string())
    }
}

impl From<Conflict> for Refusal {
    fn from(conflict: Conflict) -> Self {
        Self::malformed(conflict.to_string())
    }
}

/// The JSON body of RFC 6749 §5.2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErrorBody<'a> {
    /// The error code.
    pub error: &'a str,
    /// One sentence for a developer.
    pub error_description: &'a str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r026_the_client_is_not_told_which_of_two_facts_was_wrong() {
        let refusal = Refusal::invalid_client("no application has this client_id");
        assert_eq!(refusal.code.status(), 401);
        let body = serde_json::to_string(&refusal.body()).unwrap();
        assert_eq!(
            body,
            format!(r#"{{"error":"invalid_client","error_description":"{CLIENT_AUTHENTICATION_FAILED}"}}"#)
        );
        assert!(refusal.to_string().contains("no application has this client_id"));
    }

    #[test]
    fn a_silent_request_is_told_that_somebody_must_sign_in() {
        let refusal = Refusal::new(OAuthError::LoginRequired, AUTHENTICATION_REQUIRED);
        assert_eq!(
            refusal.redirect_params(),
            [
                ("error", "login_required"),
                ("error_description", "User authentication is required")
            ]
        );
    }
}
