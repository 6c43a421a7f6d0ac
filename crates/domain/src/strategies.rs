//! How each provider of OAuth 2 and OpenID Connect is spoken to: what differs between them, as data.
//!
//! `table` holds the facts, one entry for each strategy, from the providers' public documentation; `profile` reads what a
//! provider says about a person. Whoever talks to a provider (`engine::federation::oauth`, connected apps) knows none of
//! them by name.

mod profile;
mod table;

pub use profile::{Emails, Person, Picture, Profile, Subject, Verified, is_uuid};
pub use table::STRATEGIES;

/// One provider, as its documentation describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strategy {
    /// `oauth2:google`
    pub key: &'static str,
    /// How the provider writes its own name.
    pub brand: &'static str,
    /// Where it is.
    pub endpoints: Endpoints,
    /// What is asked for to sign somebody in.
    pub scopes: &'static [&'static str],
    /// What stands between two scopes.
    pub separator: &'static str,
    /// What else the authorization request says.
    pub parameters: &'static [(&'static str, &'static str)],
    /// What the request says when somebody who is signed in there is to be asked again.
    pub again: &'static [(&'static str, &'static str)],
    /// The parameter that names who is expected.
    pub hint: Option<&'static str>,
    /// How it is asked for a token that outlives the visit, for connected apps.
    pub offline: Offline,
    /// How we prove who we are at the token endpoint.
    pub client_authentication: ClientAuthentication,
    /// Whether it takes a code challenge (RFC 7636).
    pub has_pkce: bool,
    /// What its API wants to hear in each request about a person.
    pub headers: &'static [(&'static str, &'static str)],
    /// What else its API wants with each request.
    pub api: Api,
    /// What proves who came.
    pub proof: Proof,
}

/// Where a provider is. `{tenant}` stands for the directory of a Microsoft Entra connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Endpoints {
    /// Where browsers are sent.
    pub authorization: &'static str,
    /// Where codes and refresh tokens are traded.
    pub token: &'static str,
    /// Where tokens are given up.
    pub revocation: Revocation,
}

/// How a token is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// Not at all.
    None,
    /// As RFC 7009 says, with the client's authentication.
    Standard(&'static str),
    /// GitHub's way: `DELETE` with Basic authentication and the access token in JSON; `{client_id}` is filled in.
    GitHub(&'static str),
    /// `DELETE` with the access token as bearer.
    BearerDelete(&'static str),
}

/// How a provider is asked for a token that outlives the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offline {
    /// The scope for it.
    pub scope: Option<&'static str>,
    /// The parameters for it.
    pub parameters: &'static [(&'static str, &'static str)],
}

/// How we prove who we are at the token endpoint (RFC 6749 §2.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// In the `Authorization` header.
    Basic,
    /// In the form.
    Post,
    /// In the form, where the secret is a token that we sign with Apple's key for every request.
    Apple,
}

/// What a provider's API wants besides the access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// Nothing.
    Plain,
    /// `appsecret_proof`: the HMAC of the access token under the client secret (Facebook).
    SecretProof,
    /// The header `Client-Id` (Twitch).
    ClientId,
}

/// What proves who came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// An ID token (OpenID Connect Core §3.1.3.7).
    IdToken {
        /// Whose, exactly. `{tenant}` stands for the `tid` of the token; the first is where discovery looks.
        issuers: &'static [&'static str],
        /// Where the keys are.
        keys: &'static str,
        /// What it may be signed with.
        algorithms: &'static [&'static str],
        /// What it says of the person.
        profile: Profile,
        /// What is asked for besides, of the same person: where, and what it says.
        more: Option<(&'static str, Profile)>,
    },
    /// What the provider's API says to the bearer of the token that it has just given us.
    Api {
        /// Where it is asked.
        url: &'static str,
        /// What it says of the person.
        profile: Profile,
        /// Where the addresses are, if they are not in there.
        emails: Option<Emails>,
        /// The member of the token endpoint's answer that names the same person.
        same: Option<&'static str>,
    },
}

impl Strategy {
    /// The strategy of this key.
    pub fn of(key: &str) -> Option<&'static Self> {
        STRATEGIES.iter().find(|strategy| strategy.key == key)
    }

    /// Whether it is a directory of Microsoft Entra ID, where a person is a tenant's (R175).
    pub fn is_entra(&self) -> bool {
        matches!(self.proof, Proof::IdToken { profile, .. } if profile.subject == Subject::Entra)
    }

    /// Whether it documents that [`Self::again`] makes people prove themselves anew, rather than choose or agree.
    pub fn asks_again(&self) -> bool {
        self.again
            .iter()
            .any(|pair| matches!(pair, ("prompt", "login") | ("auth_type", "reauthenticate")))
    }

    /// The scopes as they are sent.
    pub fn scope(&self, scopes: &[impl AsRef<str>]) -> String {
        let words: Vec<&str> = scopes.iter().map(AsRef::as_ref).collect();
        words.join(self.separator)
    }

    /// Where the person's profile is asked for, if anywhere.
    pub fn userinfo(&self) -> Option<&'static str> {
        match self.proof {
            Proof::IdToken { more, .. } => more.map(|(url, _)| url),
            Proof::Api { url, .. } => Some(url),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connections::OUTSIDE;

    #[test]
    fn every_strategy_of_oauth_2_that_connections_can_have_is_in_the_table() {
        let listed = OUTSIDE
            .iter()
            .map(|(key, _)| *key)
            .filter(|key| key.starts_with("oauth2:"));
        let known = STRATEGIES.iter().map(|strategy| strategy.key);
        assert!(listed.eq(known));
        assert_eq!(STRATEGIES.len(), 16);
    }

    #[test]
    fn r173_providers_are_reached_over_tls_at_addresses_that_are_whole() {
        for strategy in STRATEGIES {
            let mut all = vec![strategy.endpoints.authorization, strategy.endpoints.token];
            all.extend(strategy.userinfo());
            match strategy.endpoints.revocation {
                Revocation::None => {}
                Revocation::Standard(url) | Revocation::GitHub(url) | Revocation::BearerDelete(url) => all.push(url),
            }
            if let Proof::IdToken { issuers, keys, .. } = strategy.proof {
                all.push(issuers[0]);
                all.push(keys);
            }
            for url in all {
                let whole = url.replace("{tenant}", "acme.example").replace("{client_id}", "c");
                let read = url::Url::parse(&whole).unwrap();
                assert!(read.scheme() == "https" && read.fragment().is_none(), "{url}");
            }
        }
    }

    #[test]
    fn r174_no_strategy_takes_a_token_that_is_signed_with_nothing_or_with_a_shared_secret() {
        for strategy in STRATEGIES {
            if let Proof::IdToken { algorithms, .. } = strategy.proof {
                assert!(!algorithms.is_empty());
                let is_public = |name: &&str| ["RS", "PS", "ES"].iter().any(|kind| name.starts_with(kind));
                assert!(algorithms.iter().all(is_public), "{}", strategy.key);
            }
        }
    }
}
