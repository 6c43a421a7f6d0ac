//! Where the browser is sent (RFC 6749 §4.1.1), and what it brings back (§4.1.2, RFC 9207).

use std::fmt;

use url::Url;

use super::Secrets;
use crate::params::{Conflict, Params};
use crate::pkce;

/// An authorization request to another provider.
#[derive(Clone, Copy)]
pub struct Authorization<'a> {
    /// The provider's endpoint.
    pub endpoint: &'a str,
    /// What we are called there.
    pub client_id: &'a str,
    /// Where the browser comes back to.
    pub redirect_uri: &'a str,
    /// What is asked for.
    pub scope: &'a str,
    /// What binds the answer to this browser.
    pub state: &'a str,
    /// What binds an ID token to this request.
    pub nonce: Option<&'a str>,
    /// What only we can trade the code with (RFC 7636).
    pub verifier: Option<&'a str>,
    /// What else is said; of a name that comes twice, the last counts. Nothing that stands above can be said here.
    pub more: &'a [(&'a str, &'a str)],
}

/// An endpoint that no browser can be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the authorization endpoint is not a URL that a browser can be sent to")]
pub struct BadEndpoint;

impl Authorization<'_> {
    /// The address for the browser.
    pub fn url(&self) -> Result<String, BadEndpoint> {
        let mut url = Url::parse(self.endpoint).map_err(|_| BadEndpoint)?;
        if !matches!(url.scheme(), "https" | "http") || url.fragment().is_some() {
            return Err(BadEndpoint);
        }
        let challenge = self.verifier.map(pkce::challenge_of);
        let mut ours = vec![
            ("response_type", "code"),
            ("client_id", self.client_id),
            ("redirect_uri", self.redirect_uri),
            ("state", self.state),
        ];
        if !self.scope.is_empty() {
            ours.push(("scope", self.scope));
        }
        ours.extend(self.nonce.map(|nonce| ("nonce", nonce)));
        if let Some(challenge) = &challenge {
            ours.extend([
                ("code_challenge", challenge.as_str()),
                ("code_challenge_method", "S256"),
            ]);
        }
        let is_last = |at: usize, name: &str| !self.more[at + 1..].iter().any(|(other, _)| *other == name);
        let more: Vec<_> = self
            .more
            .iter()
            .enumerate()
            .filter(|(at, (name, _))| is_last(*at, name) && !ours.iter().any(|(other, _)| other == name))
            .map(|(_, pair)| *pair)
            .collect();
        url.query_pairs_mut().extend_pairs(ours).extend_pairs(more);
        Ok(url.into())
    }
}

/// What a browser brought back. It holds a code: no `Debug` of its own.
#[derive(Clone, PartialEq, Eq)]
pub struct Returned {
    /// The request that it answers.
    pub state: String,
    /// Who says that they answer (RFC 9207).
    pub issuer: Option<String>,
    /// The code, or why there is none.
    pub code: Result<String, Declined>,
    /// What Apple tells of a person, once: JSON.
    pub user: Option<String>,
}

impl fmt::Debug for Returned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Returned(…)")
    }
}

/// Why there is no code: the provider's words, made plain for a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{error}: {description}")]
pub struct Declined {
    /// The error code.
    pub error: String,
    /// What is said of it.
    pub description: String,
}

/// The words for a person who did not want to: the standard's; Apple's; LinkedIn's two; Entra's for consent. Facebook's reason
/// comes with the standard's word.
const CANCELLED: [&str; 5] = [
    "access_denied",
    "user_cancelled_authorize",
    "user_cancelled_login",
    "user_cancelled",
    "consent_required",
];

impl Declined {
    /// Takes over a stranger's words but for what we and the provider know alone.
    fn of(secrets: &Secrets, error: &str, description: &str) -> Self {
        Self {
            error: match CANCELLED.contains(&error) {
                true => error.to_owned(),
                false => secrets.plainly(error),
            },
            description: secrets.plainly(description),
        }
    }

    /// Whether the person did not want to.
    pub fn is_cancelled(&self) -> bool {
        CANCELLED.contains(&self.error.as_str())
    }
}

/// What came back is no answer to an authorization request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadReturn {
    /// A parameter has two values.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// It does not say which request it answers.
    #[error("the answer has no state")]
    NoState,
    /// Neither a code nor an error.
    #[error("the answer has neither a code nor an error")]
    Empty,
}

impl Returned {
    /// Reads the parameters of `/login/callback`.
    pub fn read(params: &Params) -> Result<Self, BadReturn> {
        let one = |name: &str| params.single(name).map(|value| value.map(str::to_owned));
        let state = one("state")?.ok_or(BadReturn::NoState)?;
        let (code, error) = (one("code")?, one("error")?);
        let description = one("error_description")?.unwrap_or_default();
        let code = match (error, code) {
            (Some(error), code) => Err(Declined::of(
                &Secrets::of([state.as_str()].into_iter().chain(code.as_deref())),
                &error,
                &description,
            )),
            (None, Some(code)) => Ok(code),
            (None, None) => return Err(BadReturn::Empty),
        };
        Ok(Self {
            state,
            code,
            issuer: one("iss")?,
            user: one("user")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REQUEST: Authorization<'_> = Authorization {
        endpoint: "https://idp.example.com/authorize?p=policy",
        client_id: "abc",
        redirect_uri: "https://id.example.com/login/callback",
        scope: "openid email",
        state: "s",
        nonce: Some("n"),
        verifier: Some("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        more: &[],
    };

    fn pairs(request: &Authorization<'_>) -> Vec<(String, String)> {
        Url::parse(&request.url().unwrap())
            .unwrap()
            .query_pairs()
            .into_owned()
            .collect()
    }

    #[test]
    fn r173_a_request_is_bound_by_state_nonce_and_challenge() {
        let expected = [
            ("p", "policy"),
            ("response_type", "code"),
            ("client_id", "abc"),
            ("redirect_uri", "https://id.example.com/login/callback"),
            ("state", "s"),
            ("scope", "openid email"),
            ("nonce", "n"),
            ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
            ("code_challenge_method", "S256"),
        ];
        assert_eq!(
            pairs(&REQUEST),
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn what_is_added_neither_repeats_nor_replaces_what_is_ours() {
        let more = &[
            ("prompt", "login"),
            ("state", "evil"),
            ("redirect_uri", "https://evil.example"),
            ("prompt", "consent"),
        ];
        let all = pairs(&Authorization { more, ..REQUEST });
        let values = |name: &str| {
            all.iter()
                .filter(|(known, _)| known == name)
                .map(|(_, value)| value.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            (values("prompt"), values("state"), values("redirect_uri").len()),
            (vec!["consent"], vec!["s"], 1)
        );
    }

    #[test]
    fn a_browser_is_not_sent_just_anywhere() {
        for endpoint in ["", "/authorize", "javascript:alert(1)", "https://idp.example.com/#a"] {
            assert_eq!(
                Authorization { endpoint, ..REQUEST }.url(),
                Err(BadEndpoint),
                "{endpoint}"
            );
        }
    }

    #[test]
    fn r173_an_answer_names_its_request_and_says_one_thing() {
        let read = |raw: &str| Returned::read(&Params::parse(raw).unwrap());
        let good = read("state=s&code=c&iss=https%3A%2F%2Fidp.example.com").unwrap();
        assert_eq!(
            (good.state.as_str(), good.code, good.issuer.as_deref()),
            ("s", Ok("c".to_owned()), Some("https://idp.example.com"))
        );
        assert_eq!(read("code=c"), Err(BadReturn::NoState));
        assert_eq!(read("state=&code=c"), Err(BadReturn::NoState));
        assert_eq!(read("state=s"), Err(BadReturn::Empty));
        for twice in [
            "state=s&state=t&code=c",
            "state=s&code=c&code=d",
            "state=s&code=c&iss=a&iss=b",
        ] {
            assert!(matches!(read(twice), Err(BadReturn::Conflict(_))), "{twice}");
        }
        let declined = read("state=s&code=c&error=access_denied&error_description=no%0d%0away")
            .unwrap()
            .code
            .unwrap_err();
        assert!(declined.is_cancelled());
        assert_eq!(declined.to_string(), "access_denied: no\\r\\nway");
        let echo = "state=the-state-4711&code=the-code-4712&error=x&error_description=the-state-4711+the-code-4712";
        assert_eq!(
            read(echo).unwrap().code.unwrap_err().to_string(),
            "x: (hidden) (hidden)"
        );
    }
}
