//! The token request and its answer (RFC 6749 §4.1.3, §4.4.2, §5, §6).
//!
//! Who is asking is [`crate::client_auth`]'s subject: read it first, from the same form.

use std::fmt;

use serde::Serialize;

use crate::{
    error::{OAuthError, Refusal},
    params::Params,
    scope::ScopeSet,
};

/// The most audiences one request may name.
const MAX_AUDIENCES: usize = 50;

/// The ways to get a token. `password` and `implicit` never exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GrantType {
    /// RFC 6749 §4.1.
    AuthorizationCode,
    /// RFC 6749 §6.
    RefreshToken,
    /// RFC 6749 §4.4.
    ClientCredentials,
}

impl GrantType {
    /// Every grant type on offer.
    pub const ALL: [Self; 3] = [Self::AuthorizationCode, Self::RefreshToken, Self::ClientCredentials];

    /// The word on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
        }
    }
}

/// What a client asks the token endpoint for.
#[derive(Clone, PartialEq, Eq)]
pub enum TokenRequest {
    /// Exchange a code.
    AuthorizationCode {
        /// The code.
        code: String,
        /// The redirect URI, which must be the one of the authorization request.
        redirect_uri: Option<String>,
        /// The PKCE verifier.
        code_verifier: Option<String>,
    },
    /// Trade a refresh token for new tokens.
    RefreshToken {
        /// The token; browser applications leave it out and send a cookie.
        refresh_token: Option<String>,
        /// A narrower scope.
        scope: Option<ScopeSet>,
    },
    /// A token for the application itself.
    ClientCredentials {
        /// The scopes asked for; `None` (also for an empty parameter) means all that are granted.
        scope: Option<ScopeSet>,
        /// The APIs the token is for.
        audience: Vec<String>,
        /// The organization the token is for.
        org_code: Option<String>,
    },
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenRequest({})", self.grant_type().as_str())
    }
}

impl TokenRequest {
    /// Reads the form body of a token request.
    pub fn parse(form: &Params) -> Result<Self, Refusal> {
        form.conflict_outside(&["audience"])?;
        let text = |name| form.filled(name).map(str::to_owned);
        match form.filled("grant_type") {
            Some("authorization_code") => Ok(Self::AuthorizationCode {
                code: text("code").ok_or_else(|| Refusal::malformed("no code"))?,
                redirect_uri: text("redirect_uri"),
                code_verifier: text("code_verifier"),
            }),
            Some("refresh_token") => Ok(Self::RefreshToken {
                refresh_token: text("refresh_token"),
                scope: scope(form)?,
            }),
            Some("client_credentials") => Ok(Self::ClientCredentials {
                scope: scope(form)?,
                audience: audiences(form)?,
                org_code: text("org_code"),
            }),
            Some(_) => Err(Refusal::new(
                OAuthError::UnsupportedGrantType,
                "This server does not support the grant type.",
            )),
            None => Err(Refusal::malformed("no grant_type")),
        }
    }

    /// Which grant this is.
    pub const fn grant_type(&self) -> GrantType {
        match self {
            Self::AuthorizationCode { .. } => GrantType::AuthorizationCode,
            Self::RefreshToken { .. } => GrantType::RefreshToken,
            Self::ClientCredentials { .. } => GrantType::ClientCredentials,
        }
    }
}

/// The audiences of a request: SDKs repeat the parameter, join its values by spaces, or send it empty.
pub fn audiences(params: &Params) -> Result<Vec<String>, Refusal> {
    let mut audiences: Vec<String> = Vec::new();
    for audience in params
        .all("audience")
        .flat_map(|value| value.split(' '))
        .filter(|value| !value.is_empty())
    {
        if audiences.len() == MAX_AUDIENCES {
            return Err(Refusal::malformed("too many audiences"));
        }
        if !audiences.iter().any(|known| known == audience) {
            audiences.push(audience.to_owned());
        }
    }
    Ok(audiences)
}

fn scope(form: &Params) -> Result<Option<ScopeSet>, Refusal> {
    let scope = form.filled("scope").map(ScopeSet::parse).transpose()?;
    Ok(scope.filter(|scope| !scope.is_empty()))
}

/// The successful answer of the token endpoint (RFC 6749 §5.1).
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct TokenResponse {
    /// The access token.
    pub access_token: String,
    /// Its lifetime in seconds.
    pub expires_in: u64,
    /// The ID token, where `openid` was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<String>,
    /// The refresh token, where `offline` was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// What was granted.
    pub scope: ScopeSet,
    /// Always [`TokenType::Bearer`].
    pub token_type: TokenType,
}

/// The kind of access token; lower case on the wire, because clients compare it so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum TokenType {
    /// RFC 6750.
    #[default]
    #[serde(rename = "bearer")]
    Bearer,
}

impl fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenResponse")
            .field("expires_in", &self.expires_in)
            .field("scope", &self.scope)
            .field("id_token", &self.id_token.is_some())
            .field("refresh_token", &self.refresh_token.is_some())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(form: &str) -> Result<TokenRequest, Refusal> {
        TokenRequest::parse(&Params::parse(form).unwrap())
    }

    #[test]
    fn a_code_comes_with_its_redirect_uri_and_verifier() {
        let request = parse("grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2Flocalhost&code_verifier=v");
        assert!(
            matches!(request.unwrap(), TokenRequest::AuthorizationCode { code, redirect_uri, code_verifier }
            if code == "c" && redirect_uri.as_deref() == Some("http://localhost") && code_verifier.as_deref() == Some("v"))
        );
        assert_eq!(
            parse("grant_type=authorization_code&code=").unwrap_err().code,
            OAuthError::InvalidRequest
        );
    }

    #[test]
    fn a_browser_refreshes_without_naming_the_token() {
        let request = parse("grant_type=refresh_token&client_id=a").unwrap();
        assert!(
            request
                == TokenRequest::RefreshToken {
                    refresh_token: None,
                    scope: None
                }
        );
    }

    #[test]
    fn an_empty_scope_means_all_that_is_granted() {
        let request = parse("grant_type=client_credentials&scope=&audience=a+b&audience=c&audience=a").unwrap();
        let audience = ["a", "b", "c"].map(str::to_owned).to_vec();
        assert!(
            request
                == TokenRequest::ClientCredentials {
                    scope: None,
                    audience,
                    org_code: None
                }
        );
    }

    #[test]
    fn r004_r025_two_values_of_one_parameter_are_refused_except_audience() {
        let base = "grant_type=authorization_code&code=c";
        for form in [
            "code=d",
            "grant_type=refresh_token",
            "redirect_uri=a&redirect_uri=b",
            "unknown=1&unknown=2",
        ] {
            assert_eq!(
                parse(&format!("{base}&{form}")).unwrap_err().code,
                OAuthError::InvalidRequest,
                "{form}"
            );
        }
        assert!(parse(&format!("{base}&code=c&audience=1&audience=2")).is_ok());
    }

    #[test]
    fn r024_other_grants_do_not_exist() {
        for grant in [
            "password",
            "implicit",
            "Authorization_Code",
            "urn:ietf:params:oauth:grant-type:jwt-bearer",
        ] {
            let refusal = parse(&format!("grant_type={grant}&username=a&password=b")).unwrap_err();
            assert_eq!(refusal.code, OAuthError::UnsupportedGrantType, "{grant}");
        }
        assert_eq!(parse("code=c").unwrap_err().code, OAuthError::InvalidRequest);
    }

    #[test]
    fn the_answer_has_the_words_clients_look_for() {
        let answer = TokenResponse {
            access_token: "a".into(),
            expires_in: 86_400,
            id_token: None,
            refresh_token: Some("r".into()),
            scope: ScopeSet::parse("openid offline").unwrap(),
            token_type: TokenType::Bearer,
        };
        assert_eq!(
            serde_json::to_string(&answer).unwrap(),
            r#"{"access_token":"a","expires_in":86400,"refresh_token":"r","scope":"openid offline","token_type":"bearer"}"#
        );
    }

    #[test]
    fn r018_tokens_and_codes_do_not_print() {
        let request = parse("grant_type=authorization_code&code=hush").unwrap();
        assert!(!format!("{request:?}").contains("hush"));
    }
}
