//! A connected app: a third party for which users and organizations let us keep a token, and where it is.
//!
//! Providers are those of [`crate::strategies`], whose addresses may be overridden, and [`CUSTOM`], where everything is said.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::ids::{ConnectedAppId, ConnectedSessionId, OrganizationId, UserId};
use crate::strategies::{ClientAuthentication, Proof, Revocation, Strategy, is_uuid};
use crate::time::Timestamp;

/// The provider that no table knows.
pub const CUSTOM: &str = "custom";
/// The most scopes that are asked for.
pub const MOST_SCOPES: usize = 100;
/// The most callback URLs.
pub const MOST_CALLBACKS: usize = 100;

/// The place in addresses that the name of a Microsoft directory is put into.
const TENANT: &str = "{tenant}";

/// A third party, as an administrator configured it. What we prove ourselves with there is kept apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectedApp {
    /// Its id.
    pub id: ConnectedAppId,
    /// What applications name it by: `key_code_ref`.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// A strategy, or [`CUSTOM`]; never changes.
    pub provider: String,
    /// What we are called there; never changes.
    pub client_id: String,
    /// Everything else that may be shown.
    pub settings: Settings,
    /// When it was made.
    pub created_at: Timestamp,
}

/// What else is said of a connected app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What is asked for; where there is none, what the strategy asks for.
    pub scopes: Vec<String>,
    /// Where browsers may return to; the first is the usual one.
    pub callback_urls: Vec<String>,
    /// Where browsers are sent, if not where the strategy says.
    pub authorization_url: Option<String>,
    /// Where codes and refresh tokens are traded, if not where the strategy says.
    pub token_url: Option<String>,
    /// Where tokens are given up, if not where the strategy says.
    pub revocation_url: Option<String>,
    /// Who names itself in answers (RFC 9207), if that is known.
    pub issuer: Option<String>,
    /// Whether a custom provider hears the secret in the `Authorization` header.
    pub is_basic: bool,
    /// The directory of Microsoft Entra ID.
    pub tenant: Option<String>,
    /// Apple's name of the team.
    pub team_id: Option<String>,
    /// Apple's name of the key.
    pub key_id: Option<String>,
}

/// Whose consent it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// A user's.
    User(UserId),
    /// An organization's.
    Organization(OrganizationId),
}

/// How far a consent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nobody has answered yet.
    Asked,
    /// There are tokens.
    Ready,
    /// It was declined, taken back, or is of no use any more.
    Over,
}

impl Status {
    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Ready => "ready",
            Self::Over => "over",
        }
    }

    /// As it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Asked, Self::Ready, Self::Over];
        all.into_iter().find(|one| one.as_str() == text)
    }
}

/// A consent: asked for once, answered once, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectedSession {
    /// What the tokens are asked for with.
    pub id: ConnectedSessionId,
    /// To whom.
    pub app: ConnectedAppId,
    /// Whose it is.
    pub holder: Holder,
    /// Where the browser returns to.
    pub callback_url: String,
    /// How far it is.
    pub status: Status,
    /// When the access token ends, if that was said.
    pub token_expires_at: Option<Timestamp>,
    /// When the session goes; until then, an unanswered one may be answered.
    pub expires_at: Option<Timestamp>,
    /// Grows whenever the tokens change.
    pub version: i64,
    /// Who is fetching new tokens; empty after a try that failed.
    pub lease_id: Option<String>,
    /// Until when nobody else does.
    pub lease_until: Option<Timestamp>,
    /// When it was asked for.
    pub created_at: Timestamp,
}

/// Where a connected app's provider is, and how it is spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where browsers are sent.
    pub authorization: String,
    /// Where codes and refresh tokens are traded.
    pub token: String,
    /// Where and how tokens are given up; none where that is not possible.
    pub revocation: Option<(Manner, String)>,
    /// How we prove who we are.
    pub authentication: ClientAuthentication,
    /// Whether it takes a code challenge (RFC 7636).
    pub has_pkce: bool,
    /// The scopes as they are sent.
    pub scope: String,
    /// What else is said in the authorization request.
    pub parameters: Vec<(&'static str, &'static str)>,
    /// Who names itself in every answer, because an administrator said so.
    pub issuer: Option<String>,
    /// Who it may be if it names itself, where the table knows that; see [`Place::may_answer_as`].
    known_issuers: &'static [&'static str],
    /// The directory that is put into them.
    tenant: Option<String>,
}

impl Place {
    /// Whether an answer may be of whom it names: a stranger's in our provider's name is a mix-up (RFC 9207 §2.4). A
    /// provider that an administrator named names itself always; one of the table may, and not all do.
    pub fn may_answer_as(&self, named: Option<&str>) -> bool {
        match (&self.issuer, named) {
            (Some(own), named) => named == Some(own),
            (None, None) => true,
            (None, Some(_)) if self.known_issuers.is_empty() => true,
            (None, Some(named)) => self.known_issuers.iter().any(|form| self.is_of(form, named)),
        }
    }

    fn is_of(&self, form: &str, named: &str) -> bool {
        let Some((before, after)) = form.split_once(TENANT) else {
            return form == named;
        };
        let inside = named.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        inside.is_some_and(|tenant| match &self.tenant {
            // A directory that is named by its domain names itself by its id.
            Some(own) if is_uuid(own) => own.eq_ignore_ascii_case(tenant),
            _ => is_uuid(tenant),
        })
    }
}

/// How a token is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As RFC 7009 says.
    Standard,
    /// GitHub's way.
    GitHub,
    /// `DELETE` as the bearer.
    BearerDelete,
}

/// Whether there is such a provider.
pub fn is_provider(text: &str) -> bool {
    text == CUSTOM || Strategy::of(text).is_some()
}

impl ConnectedApp {
    /// Where its provider is; none where too little is known of it.
    pub fn place(&self) -> Option<Place> {
        let settings = &self.settings;
        if self.provider == CUSTOM {
            return Some(Place {
                authorization: settings.authorization_url.clone()?,
                token: settings.token_url.clone()?,
                revocation: settings.revocation_url.clone().map(|url| (Manner::Standard, url)),
                authentication: match settings.is_basic {
                    true => ClientAuthentication::Basic,
                    false => ClientAuthentication::Post,
                },
                // Who does not know it ignores it (RFC 6749 §3.1).
                has_pkce: true,
                scope: settings.scopes.join(" "),
                parameters: Vec::new(),
                issuer: settings.issuer.clone(),
                known_issuers: &[],
                tenant: None,
            });
        }
        let strategy = Strategy::of(&self.provider)?;
        let tenant = settings.tenant.as_deref().unwrap_or("common");
        let filled = |url: &str| url.replace(TENANT, tenant);
        let is_elsewhere = settings.authorization_url.is_some() || settings.token_url.is_some();
        let known = match strategy.endpoints.revocation {
            Revocation::None => None,
            Revocation::Standard(url) => Some((Manner::Standard, url)),
            Revocation::GitHub(url) => Some((Manner::GitHub, url)),
            Revocation::BearerDelete(url) => Some((Manner::BearerDelete, url)),
        };
        let manner = known.map_or(Manner::Standard, |(manner, _)| manner);
        // A token of somebody's own server is not shown to the one that the table names.
        let known = known.filter(|_| !is_elsewhere).map(|(_, url)| filled(url));
        let revocation = settings.revocation_url.as_deref().map(filled).or(known);
        Some(Place {
            authorization: filled(
                settings
                    .authorization_url
                    .as_deref()
                    .unwrap_or(strategy.endpoints.authorization),
            ),
            token: filled(settings.token_url.as_deref().unwrap_or(strategy.endpoints.token)),
            revocation: revocation.map(|url| (manner, url)),
            authentication: strategy.client_authentication,
            has_pkce: strategy.has_pkce,
            scope: self.scope(strategy),
            parameters: [strategy.parameters, strategy.offline.parameters].concat(),
            issuer: settings.issuer.clone(),
            known_issuers: match strategy.proof {
                // Somebody's own server has a name of its own.
                Proof::IdToken { issuers, .. } if settings.authorization_url.is_none() => issuers,
                _ => &[],
            },
            tenant: settings.tenant.clone(),
        })
    }

    /// Whether its provider hears the secret in the `Authorization` header.
    pub fn is_basic(&self) -> bool {
        self.place()
            .is_some_and(|place| place.authentication == ClientAuthentication::Basic)
    }

    /// What is asked for, and the scope for a token that outlives the visit.
    fn scope(&self, strategy: &Strategy) -> String {
        let mut scopes: Vec<&str> = match self.settings.scopes.is_empty() {
            true => strategy.scopes.to_vec(),
            false => self.settings.scopes.iter().map(String::as_str).collect(),
        };
        if let Some(offline) = strategy.offline.scope
            && !scopes.contains(&offline)
        {
            scopes.push(offline);
        }
        strategy.scope(&scopes)
    }
}

/// Whether a text is one scope (RFC 6749 §3.3).
pub fn is_scope(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
    !text.is_empty() && text.len() <= 512 && text.bytes().all(is_plain)
}

/// Reads the address of a provider: https, or http on this machine; `{tenant}` in it stands for the directory.
pub fn endpoint(text: &str) -> Result<String, &'static str> {
    let bare = text.replace(TENANT, "tenant");
    let url = Url::parse(&bare).map_err(|_| "must be an absolute URL")?;
    let is_here = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let is_plain = bare
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'{' | b'}' | b'#' | b'\\' | b'"' | b'<' | b'>'));
    match url.scheme() {
        _ if text.len() > 2_000 => Err("is too long"),
        _ if !is_plain => Err("must be a URL without a fragment, in which only {tenant} is filled in"),
        _ if !url.username().is_empty() || url.password().is_some() => Err("must not contain a user name or password"),
        "https" => Ok(text.to_owned()),
        "http" if is_here => Ok(text.to_owned()),
        _ => Err("must be an https URL"),
    }
}

/// Reads the address that browsers are sent to: what we say in the request, it does not say already.
pub fn authorization_endpoint(text: &str) -> Result<String, &'static str> {
    const OURS: [&str; 8] = [
        "response_type",
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "nonce",
        "code_challenge",
        "code_challenge_method",
    ];
    let text = endpoint(text)?;
    match OURS.iter().any(|name| has_parameter(&text, name)) {
        true => Err("must not say what the request says, such as state or redirect_uri"),
        false => Ok(text),
    }
}

/// Whether an address has a parameter of this name.
pub fn has_parameter(url: &str, name: &str) -> bool {
    Url::parse(&url.replace(TENANT, "tenant")).is_ok_and(|url| url.query_pairs().any(|(known, _)| known == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(provider: &str, settings: Settings) -> ConnectedApp {
        ConnectedApp {
            id: ConnectedAppId::from("capp_1"),
            key: "drive".to_owned(),
            name: "Drive".to_owned(),
            provider: provider.to_owned(),
            client_id: "abc".to_owned(),
            settings,
            created_at: Timestamp(0),
        }
    }

    fn place(provider: &str, settings: Settings) -> Place {
        app(provider, settings).place().unwrap()
    }

    #[test]
    fn every_strategy_has_a_place_and_is_asked_for_a_token_that_lasts() {
        for strategy in crate::strategies::STRATEGIES {
            assert!(is_provider(strategy.key));
            let place = place(strategy.key, Settings::default());
            assert!(
                !place.authorization.contains('{') && !place.token.contains('{'),
                "{place:?}"
            );
            assert!(strategy.offline.scope.is_none_or(|scope| place.scope.ends_with(scope)));
            assert!(
                strategy
                    .offline
                    .parameters
                    .iter()
                    .all(|one| place.parameters.contains(one))
            );
        }
        let settings = Settings {
            scopes: vec!["https://www.googleapis.com/auth/drive.readonly".to_owned()],
            ..Settings::default()
        };
        assert_eq!(place("oauth2:google", settings.clone()).scope, settings.scopes[0]);
        assert_eq!(
            place("oauth2:xero", settings.clone()).scope,
            format!("{} offline_access", settings.scopes[0])
        );
    }

    #[test]
    fn r183_a_token_of_somebodys_own_server_is_not_given_up_elsewhere() {
        assert!(place("oauth2:gitlab", Settings::default()).revocation.is_some());
        let own = Settings {
            token_url: Some("https://git.acme.example/oauth/token".to_owned()),
            ..Settings::default()
        };
        assert_eq!(place("oauth2:gitlab", own.clone()).revocation, None);
        let url = "https://git.acme.example/oauth/revoke".to_owned();
        let both = Settings {
            revocation_url: Some(url.clone()),
            ..own
        };
        assert_eq!(place("oauth2:gitlab", both).revocation, Some((Manner::Standard, url)));
    }

    #[test]
    fn a_custom_provider_says_where_it_is() {
        assert_eq!(app(CUSTOM, Settings::default()).place(), None);
        assert_eq!(app("oauth2:nobody", Settings::default()).place(), None);
        let settings = Settings {
            authorization_url: Some("https://a.example/authorize".to_owned()),
            token_url: Some("https://a.example/token".to_owned()),
            is_basic: true,
            ..Settings::default()
        };
        let place = place(CUSTOM, settings);
        assert!(place.has_pkce && place.authentication == ClientAuthentication::Basic && place.scope.is_empty());
    }

    #[test]
    fn r184_an_endpoint_is_one_that_can_be_called() {
        for good in [
            "https://a.example/token?x=1",
            "http://localhost:4000/token",
            "http://127.0.0.1/token",
            "https://login.example/{tenant}/token",
        ] {
            assert_eq!(endpoint(good).as_deref(), Ok(good));
        }
        for bad in [
            "",
            "/token",
            "http://a.example/token",
            "javascript:alert(1)",
            "https://u:p@a.example/",
            "https://a.example/#x",
            "https://a.example/{client}",
            "https://a.example/\\x",
            "https://a.example/ x",
            "//a.example/token",
        ] {
            assert!(endpoint(bad).is_err(), "{bad}");
        }
        assert!(is_scope("https://www.googleapis.com/auth/drive") && is_scope("repo:status"));
        assert!(!is_scope("") && !is_scope("a b") && !is_scope("a\"b") && !is_scope("a\r\nb"));
    }

    #[test]
    fn r173_whom_an_answer_may_be_of() {
        let named = Settings {
            issuer: Some("https://idp.example".to_owned()),
            ..Settings::default()
        };
        let google = place("oauth2:google", named);
        assert!(google.may_answer_as(Some("https://idp.example")));
        assert!(!google.may_answer_as(None) && !google.may_answer_as(Some("https://accounts.google.com")));
        // Of the table: compared where one is named.
        let google = place("oauth2:google", Settings::default());
        assert!(google.may_answer_as(None) && google.may_answer_as(Some("https://accounts.google.com")));
        assert!(!google.may_answer_as(Some("https://evil.example")));
        assert!(place("oauth2:github", Settings::default()).may_answer_as(Some("https://github.com/login/oauth")));
        // Somebody's own server has a name that nobody said.
        let own = Settings {
            authorization_url: Some("https://git.acme.example/oauth/authorize".to_owned()),
            ..Settings::default()
        };
        assert!(place("oauth2:gitlab", own).may_answer_as(Some("https://git.acme.example")));
        // A directory of many.
        let id = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        let of = |tenant: &str| format!("https://login.microsoftonline.com/{tenant}/v2.0");
        for tenant in [None, Some("acme.example"), Some(id)] {
            let settings = Settings {
                tenant: tenant.map(str::to_owned),
                ..Settings::default()
            };
            let place = place("oauth2:azure_ad", settings);
            assert!(place.may_answer_as(Some(&of(id))), "{tenant:?}");
            assert!(!place.may_answer_as(Some(&of("evil/x"))), "{tenant:?}");
            let other = of("00000000-86f1-41af-91ab-2d7cd011db47");
            assert_eq!(place.may_answer_as(Some(&other)), tenant != Some(id), "{tenant:?}");
        }
    }

    #[test]
    fn an_authorization_endpoint_says_nothing_that_the_request_says() {
        for good in [
            "https://a.example/authorize",
            "https://a.example/{tenant}/authorize?p=policy&prompt=consent",
        ] {
            assert_eq!(authorization_endpoint(good).as_deref(), Ok(good));
        }
        for name in [
            "state",
            "client_id",
            "redirect_uri",
            "code_challenge",
            "response_type",
            "scope",
            "nonce",
            "%73tate",
        ] {
            assert!(
                authorization_endpoint(&format!("https://a.example/?p=1&{name}=x")).is_err(),
                "{name}"
            );
        }
    }
}
