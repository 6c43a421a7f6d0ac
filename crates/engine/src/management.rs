//! Who may call the Management API: an application whose token is for it, and which may still use it now.
//!
//! Everything is decided from memory: the signature, the audience, and what the environment grants the application at this
//! moment. An application that was switched off, disconnected or narrowed is out at once, whatever its token says (R144).

use domain::ids::{ApplicationId, OrganizationId};
use protocol::jose::verify::Kind;
use protocol::scope::ScopeSet;

use crate::context::Context;
use crate::oidc::profile;

/// An application that may do what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Which one.
    pub application: ApplicationId,
    /// The organization that it acts for; none when it acts for the environment.
    pub organization: Option<OrganizationId>,
    /// The scopes that its token names; it may have lost some since.
    scopes: Vec<String>,
}

impl Caller {
    /// The scopes that it holds now: what its token names, of what it is granted.
    pub fn held(&self, cx: &Context) -> ScopeSet {
        let mut held = ScopeSet::default();
        let environment = &cx.environment;
        let api = environment.apis.iter().find(|api| api.row.is_management_api);
        let granted = environment.client(self.application.as_str()).and_then(|client| {
            let own = |(audience, _): &&(String, ScopeSet)| api.is_some_and(|api| api.row.audience == *audience);
            client.audiences.iter().find(own)
        });
        if let Some((_, granted)) = granted {
            let both = self.scopes.iter().filter(|scope| granted.contains(scope));
            both.for_each(|scope| held.insert(scope.as_str()));
        }
        held
    }
}

/// Whose token is good for the Management API, and which scopes it has that are still granted.
#[derive(Debug)]
pub struct Identified {
    caller: Option<Caller>,
    scopes: Vec<String>,
}

/// Why a caller is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// There is no bearer token.
    #[error("the access token is missing")]
    NoToken,
    /// The token is not good here; the reason is for the log.
    #[error("the access token is not good here: {0}")]
    Token(String),
    /// The token does not have the scope.
    #[error("the access token does not have the scope {0}")]
    Scope(&'static str),
}

/// Nouns that have two spellings in what is published; a token with either is good for both.
const TWINS: &[(&str, &str)] = &[
    ("applications_redirect_uris", "application_redirect_uris"),
    ("apis_scopes", "api_scopes"),
    ("apis_application_scopes", "api_application_scopes"),
];

/// Checks a bearer token: whose it is, and whether it is good for the Management API at all.
pub fn identify(cx: &Context, token: &str) -> Result<Identified, Denied> {
    let bad = |why: &str| Denied::Token(why.to_owned());
    let claims = profile::verify(cx, token, Kind::Access).map_err(|why| Denied::Token(why.to_string()))?;
    let environment = &cx.environment;
    let audience = claims.aud.iter().find_map(|one| environment.management_audience(one));
    let audience = audience.ok_or_else(|| bad("it is for another audience"))?;
    if claims.kind() != Some(Kind::M2m) {
        // People hold none of these scopes, whatever the audience of their tokens.
        return Ok(Identified {
            caller: None,
            scopes: Vec::new(),
        });
    }
    let client = claims.azp.as_deref().and_then(|azp| environment.client(azp));
    let client = client.ok_or_else(|| bad("the application is gone or switched off"))?;
    let granted = client.audiences.iter().find(|(own, _)| own == audience);
    let (_, granted) = granted.ok_or_else(|| bad("the application is not connected to the API any more"))?;
    let own = client.application.organization_id.as_ref();
    if claims.org_code.as_deref() != own.map(OrganizationId::as_str) {
        return Err(bad("the application belongs to another organization now"));
    }
    let named = claims.scp.clone().unwrap_or_default();
    let mut scopes = named.clone();
    scopes.retain(|scope| granted.iter().any(|one| one == scope));
    Ok(Identified {
        caller: Some(Caller {
            application: client.application.id.clone(),
            organization: own.cloned(),
            scopes: named,
        }),
        scopes,
    })
}

impl Identified {
    /// The application, unless the token is a person's.
    pub fn caller(&self) -> Option<&Caller> {
        self.caller.as_ref()
    }

    /// The application, if it may do what needs `scope`.
    pub fn authorize(self, scope: &'static str) -> Result<Caller, Denied> {
        let has = spellings(scope).any(|spelling| self.scopes.contains(&spelling));
        self.caller.filter(|_| has).ok_or(Denied::Scope(scope))
    }
}

fn spellings(scope: &str) -> impl Iterator<Item = String> {
    let (verb, noun) = scope.split_once(':').unwrap_or((scope, ""));
    let twin = TWINS.iter().find_map(|(one, other)| match noun {
        _ if noun == *one => Some(*other),
        _ if noun == *other => Some(*one),
        _ => None,
    });
    [Some(noun), twin]
        .into_iter()
        .flatten()
        .map(move |noun| format!("{verb}:{noun}"))
        .collect::<Vec<_>>()
        .into_iter()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_scope_with_two_spellings_is_known_by_both() {
        let of = |scope: &str| super::spellings(scope).collect::<Vec<_>>();
        assert_eq!(of("read:users"), ["read:users"]);
        assert_eq!(
            of("create:applications_redirect_uris"),
            ["create:applications_redirect_uris", "create:application_redirect_uris"]
        );
    }
}
