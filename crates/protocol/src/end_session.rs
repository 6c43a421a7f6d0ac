//! The sign-out request (OpenID Connect RP-Initiated Logout §2), under every name clients use.

use std::fmt;

use crate::{error::Refusal, params::Params};

/// The names under which clients send the address to return to.
const REDIRECT_NAMES: [&str; 3] = ["redirect", "redirect_uri", "post_logout_redirect_uri"];

/// A request to sign out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Where to go afterwards, if it is a registered logout URL of the client.
    pub redirect: Option<String>,
    /// The client.
    pub client_id: Option<String>,
    /// An ID token of the person; expired is good enough.
    pub id_token_hint: Option<String>,
    /// Echoed in the redirect.
    pub state: Option<String>,
    /// Whether to end every session of the person.
    pub all_sessions: bool,
}

impl Request {
    /// Reads the query or the form body. A refusal is a page of ours, never a redirect.
    pub fn parse(params: &Params) -> Result<Self, Refusal> {
        let text = |name| Ok::<_, Refusal>(params.single(name)?.map(str::to_owned));
        let mut redirects = REDIRECT_NAMES
            .iter()
            .flat_map(|name| params.all(name))
            .filter(|value| !value.is_empty());
        let redirect = redirects.next();
        if redirects.any(|other| Some(other) != redirect) {
            return Err(Refusal::malformed("two different addresses to return to"));
        }
        Ok(Self {
            redirect: redirect.map(str::to_owned),
            client_id: text("client_id")?,
            id_token_hint: text("id_token_hint")?,
            state: text("state")?,
            all_sessions: params.flag("all_sessions"),
        })
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("redirect", &self.redirect)
            .field("client_id", &self.client_id)
            .field("all_sessions", &self.all_sessions)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(query: &str) -> Result<Request, Refusal> {
        Request::parse(&Params::parse(query).unwrap())
    }

    #[test]
    fn every_name_of_the_address_is_read() {
        for name in REDIRECT_NAMES {
            let request = parse(&format!("{name}=http://localhost:3000&all_sessions=true&state=s")).unwrap();
            assert_eq!(request.redirect.as_deref(), Some("http://localhost:3000"), "{name}");
            assert!(request.all_sessions);
            assert_eq!(request.state.as_deref(), Some("s"));
        }
        assert_eq!(parse("redirect=").unwrap(), Request::default());
    }

    #[test]
    fn r184_two_different_addresses_are_refused() {
        assert!(parse("redirect=https://a.example&redirect_uri=https://a.example").is_ok());
        assert!(parse("redirect=https://a.example&post_logout_redirect_uri=https://b.example").is_err());
        assert!(parse("redirect=https://a.example&redirect=https://b.example").is_err());
    }
}
