//! The authorization request (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1), in two phases.
//!
//! Phase one, [`client_and_redirect`], reads what is needed before a redirect is safe: whatever is
//! wrong there is shown on a page of ours. Only when the client is known and the redirect URI
//! is one of its own may phase two, [`Request::parse`], answer its refusals by redirect.
//!
//! Official SDKs append the application's parameters after their own, so repetition is no error:
//! two *different* values are one where the parameter decides something, of any other the first
//! value counts, and unknown parameters are ignored.

pub mod checks;
pub mod request;

pub use request::{LoginHint, Prompt, Request, StartPage};

use crate::{error::Refusal, params::Params};

/// Who asks, and where the answer would go: not yet checked against anything stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientAndRedirect {
    /// The client.
    pub client_id: String,
    /// The address presented, to be matched by [`crate::redirect_uri::RegisteredUri::matches`].
    pub redirect_uri: String,
}

/// Phase one. A refusal here is an error page, never a redirect.
pub fn client_and_redirect(params: &Params) -> Result<ClientAndRedirect, Refusal> {
    let required = |name: &'static str| match params.single(name)? {
        Some(value) => Ok(value.to_owned()),
        None => Err(Refusal::malformed(format!("no {name}"))),
    };
    Ok(ClientAndRedirect {
        client_id: required("client_id")?,
        redirect_uri: required("redirect_uri")?,
    })
}

/// The `state` that an error redirect of phase two may carry, if the request has a usable one.
pub fn state_for_error(params: &Params) -> Option<&str> {
    params
        .single("state")
        .ok()
        .flatten()
        .filter(|state| state.len() <= checks::MAX_STATE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::OAuthError;

    fn phase_one(query: &str) -> Result<ClientAndRedirect, Refusal> {
        client_and_redirect(&Params::parse(query).unwrap())
    }

    #[test]
    fn r001_r002_without_client_or_redirect_uri_there_is_no_redirect() {
        for query in [
            "",
            "client_id=a",
            "redirect_uri=http://localhost",
            "client_id=&redirect_uri=x",
        ] {
            assert_eq!(
                phase_one(query).unwrap_err().code,
                OAuthError::InvalidRequest,
                "{query}"
            );
        }
    }

    #[test]
    fn r004_two_clients_or_two_redirect_uris_are_refused_before_any_redirect() {
        let query = "client_id=a&redirect_uri=http%3A%2F%2Flocalhost";
        assert!(phase_one(&format!("{query}&{query}")).is_ok());
        assert!(phase_one(&format!("{query}&client_id=b")).is_err());
        assert!(phase_one(&format!("{query}&redirect_uri=http%3A%2F%2Fevil")).is_err());
    }

    #[test]
    fn r005_an_unusable_state_is_not_echoed_in_errors() {
        let state = |query: &str| state_for_error(&Params::parse(query).unwrap()).map(str::to_owned);
        assert_eq!(state("state=abc").as_deref(), Some("abc"));
        assert_eq!(state("state=abc&state=def"), None);
        assert_eq!(state(&format!("state={}", "a".repeat(2049))), None);
    }
}
