//! What an administrator says of a connected app, checked field by field.

use std::collections::BTreeSet;

use domain::connected_apps::{self as rules, ConnectedApp, Settings};
use domain::connection_options::MASK;
use domain::text::{TextError, parse_key, parse_name};
use protocol::redirect_uri::{Policy, RegisteredUri};

use super::SESSION_PARAMETER;
use crate::error::{Error, Result};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a client id, and of other names that providers give.
const LONGEST_ID: usize = 512;
/// The most characters of a secret; Apple's is a private key.
const LONGEST_SECRET: usize = 8_192;
/// What is said of a connected app; nothing of what is left out changes. An empty text takes away what may be missing.
#[derive(Clone, Default)]
pub struct Given {
    /// What applications name it by.
    pub key: Option<String>,
    /// What it is called.
    pub name: Option<String>,
    /// A strategy, or `custom`.
    pub provider: Option<String>,
    /// What we are called there.
    pub client_id: Option<String>,
    /// What we prove it with; the mask changes nothing.
    pub client_secret: Option<String>,
    /// What is asked for.
    pub scopes: Option<Vec<String>>,
    /// Where browsers may return to.
    pub callback_urls: Option<Vec<String>>,
    /// Where browsers are sent.
    pub authorization_url: Option<String>,
    /// Where codes and refresh tokens are traded.
    pub token_url: Option<String>,
    /// Where tokens are given up.
    pub revocation_url: Option<String>,
    /// Who names itself in answers.
    pub issuer: Option<String>,
    /// `basic` or `post`, for a custom provider.
    pub client_authentication: Option<String>,
    /// The directory of Microsoft Entra ID.
    pub entra_id_domain: Option<String>,
    /// Apple's name of the team.
    pub team_id: Option<String>,
    /// Apple's name of the key.
    pub key_id: Option<String>,
}

/// What is said of a secret.
pub(super) enum Secret {
    /// Nothing, or the mask.
    Same,
    /// There shall be none: a custom provider may know us by the code challenge alone.
    None,
    /// A new one.
    New(String),
}

impl Given {
    /// Takes over what may be said at any time.
    pub(super) fn apply(&self, app: &mut ConnectedApp) -> Result<()> {
        // A new one has no names yet: then both are needed.
        if self.key.is_some() || app.key.is_empty() {
            app.key = parse_key(self.key.as_deref().unwrap_or_default()).map_err(Error::text("key_code_ref"))?;
        }
        if self.name.is_some() || app.name.is_empty() {
            let name = self.name.as_deref().unwrap_or_default();
            app.name = parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?;
        }
        let settings = &mut app.settings;
        if let Some(scopes) = &self.scopes {
            settings.scopes = parse_scopes(scopes)?;
        }
        if self.callback_urls.is_some() || settings.callback_urls.is_empty() {
            settings.callback_urls = parse_callbacks(self.callback_urls.as_deref().unwrap_or_default())?;
        }
        if let Some(text) = &self.client_authentication {
            settings.is_basic = match text.as_str() {
                "basic" => true,
                "post" | "" => false,
                _ => return Err(Error::invalid("client_authentication", "must be one of basic, post")),
            };
        }
        set("issuer", &self.issuer, &mut settings.issuer, endpoint)?;
        set("team_id", &self.team_id, &mut settings.team_id, line)?;
        set("key_id", &self.key_id, &mut settings.key_id, line)
    }

    /// Takes over where the provider is: once.
    pub(super) fn place(&self, settings: &mut Settings) -> Result<()> {
        let own = &mut settings.authorization_url;
        set(
            "authorization_url",
            &self.authorization_url,
            own,
            authorization_endpoint,
        )?;
        set("token_url", &self.token_url, &mut settings.token_url, endpoint)?;
        let own = &mut settings.revocation_url;
        set("revocation_url", &self.revocation_url, own, endpoint)?;
        set(
            "entra_id_domain",
            &self.entra_id_domain,
            &mut settings.tenant,
            directory,
        )
    }

    /// Refuses what would send tokens elsewhere.
    pub(super) fn moves_nothing(&self, app: &ConnectedApp) -> Result<()> {
        let settings = &app.settings;
        let text = |own: &Option<String>| own.clone().unwrap_or_default();
        for (given, own) in [
            (&self.provider, app.provider.clone()),
            (&self.client_id, app.client_id.clone()),
            (&self.authorization_url, text(&settings.authorization_url)),
            (&self.token_url, text(&settings.token_url)),
            (&self.revocation_url, text(&settings.revocation_url)),
            (&self.entra_id_domain, text(&settings.tenant)),
        ] {
            if given.as_ref().is_some_and(|given| given.trim() != own) {
                return Err(Error::rule(
                    "CONNECTED_APP_PLACE_FIXED",
                    "The provider of a connected app, its addresses and the client id cannot be changed. Delete it and create it anew.",
                ));
            }
        }
        Ok(())
    }

    /// What is said of the secret.
    pub(super) fn secret(&self) -> Result<Secret> {
        let text = match self.client_secret.as_deref().map(str::trim) {
            None | Some(MASK) => return Ok(Secret::Same),
            Some("") => return Ok(Secret::None),
            Some(text) => text,
        };
        if text.chars().count() > LONGEST_SECRET {
            return Err(Error::text("client_secret")(TextError::TooLong));
        }
        match text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            true => Err(Error::text("client_secret")(TextError::Invalid)),
            false => Ok(Secret::New(text.to_owned())),
        }
    }
}

fn set(
    field: &'static str,
    given: &Option<String>,
    own: &mut Option<String>,
    read: impl FnOnce(&str) -> Result<String, String>,
) -> Result<()> {
    let Some(text) = given else { return Ok(()) };
    *own = match text.trim() {
        "" => None,
        text => Some(read(text).map_err(|why| Error::invalid(field, why))?),
    };
    Ok(())
}

pub(super) fn needed(field: &'static str, given: Option<&str>) -> Result<String> {
    match given.unwrap_or_default().trim() {
        "" => Err(Error::text(field)(TextError::Required)),
        text => line(text).map_err(|why| Error::invalid(field, why)),
    }
}

fn endpoint(text: &str) -> Result<String, String> {
    rules::endpoint(text).map_err(str::to_owned)
}

fn authorization_endpoint(text: &str) -> Result<String, String> {
    rules::authorization_endpoint(text).map_err(str::to_owned)
}

fn line(text: &str) -> Result<String, String> {
    match text.chars().count() > LONGEST_ID || text.chars().any(char::is_control) {
        true => Err(format!("must be one line of at most {LONGEST_ID} characters")),
        false => Ok(text.to_owned()),
    }
}

fn directory(text: &str) -> Result<String, String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    match text.len() <= 253 && text.bytes().all(is_plain) {
        true => Ok(text.to_ascii_lowercase()),
        false => Err("must be a domain such as acme.onmicrosoft.com, or the id of a directory".to_owned()),
    }
}

/// The scopes, each once and in their order.
fn parse_scopes(scopes: &[String]) -> Result<Vec<String>> {
    let mut seen = BTreeSet::new();
    if scopes.len() > rules::MOST_SCOPES {
        return Err(Error::invalid(
            "scopes",
            format!("must be at most {}", rules::MOST_SCOPES),
        ));
    }
    match scopes.iter().find(|scope| !rules::is_scope(scope)) {
        Some(wrong) => Err(Error::invalid("scopes", format!("cannot hold {:?}", shown(wrong)))),
        None => Ok(scopes.iter().filter(|scope| seen.insert(*scope)).cloned().collect()),
    }
}

/// The callback URLs, each once and in their order: whole addresses, in which nothing is filled in (R184).
fn parse_callbacks(urls: &[String]) -> Result<Vec<String>> {
    const FIELD: &str = "callback_urls";
    let mut seen = BTreeSet::new();
    if urls.is_empty() {
        return Err(Error::text(FIELD)(TextError::Required));
    }
    if urls.len() > rules::MOST_CALLBACKS {
        return Err(Error::invalid(
            FIELD,
            format!("must be at most {}", rules::MOST_CALLBACKS),
        ));
    }
    let mut all = Vec::new();
    for url in urls {
        let refused = |why: &str| {
            let why = why.trim_end_matches('.');
            Error::invalid(FIELD, format!("cannot hold {:?}: {why}", shown(url)))
        };
        let parsed = RegisteredUri::parse(url, Policy::default()).map_err(|why| refused(&why.to_string()))?;
        if parsed.needs_organization() || parsed.as_str().contains('*') {
            return Err(refused("this must be one whole address"));
        }
        if rules::has_parameter(parsed.as_str(), SESSION_PARAMETER) {
            return Err(refused("it must not say the session_id itself"));
        }
        if seen.insert(parsed.as_str().to_owned()) {
            all.push(parsed.as_str().to_owned());
        }
    }
    Ok(all)
}

fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
