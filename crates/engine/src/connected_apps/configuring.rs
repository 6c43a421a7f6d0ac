//! What an administrator says of a connected app. Secrets go in and never come out (R140).
//!
//! Where the provider is and what we are called there never changes: tokens that people let us keep for one place must not
//! be sent to another because somebody edited an address.

use std::collections::BTreeSet;

use domain::connected_apps::{self as rules, CUSTOM, ConnectedApp, Settings};
use domain::connection_options::MASK;
use domain::events::Event;
use domain::ids::ConnectedAppId;
use domain::text::{TextError, parse_key, parse_name};
use protocol::redirect_uri::{Policy, RegisteredUri};
use serde_json::{Value, json};
use store::connected_apps::Configured;
use store::{OnUnique as _, Tx};

use super::SESSION_PARAMETER;
use super::giving_back::end_all_of_app;
use super::provider::secret_place;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Around, Span};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a client id, and of other names that providers give.
const LONGEST_ID: usize = 512;
/// The most characters of a secret; Apple's is a private key.
const LONGEST_SECRET: usize = 8_192;
/// The most connected apps of an environment.
const MOST: usize = 500;

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
enum Secret {
    /// Nothing, or the mask.
    Same,
    /// There shall be none: a custom provider may know us by the code challenge alone.
    None,
    /// A new one.
    New(String),
}

/// A connected app for those who administer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// What may be shown.
    pub app: ConnectedApp,
    /// Whether there is a secret.
    pub has_secret: bool,
}

impl From<Configured> for Details {
    fn from(configured: Configured) -> Self {
        Self {
            has_secret: configured.secret_sealed.is_some(),
            app: configured.app,
        }
    }
}

/// Some of the environment's connected apps, oldest first.
pub async fn list(cx: &Context, around: &Around) -> Result<Span<Details>> {
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::connected_apps::list(tx, cx.env()).await?))
        .await?;
    let all = all.into_iter().map(Details::from).collect();
    around.cut(all, |one: &Details| one.app.id.as_str())
}

/// One connected app.
pub async fn get(cx: &Context, id: &ConnectedAppId) -> Result<Details> {
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::connected_apps::find(tx, cx.env(), id).await?))
        .await?;
    found.map(Details::from).ok_or(Error::NotFound("the connected app"))
}

/// Creates a connected app. A key that another one has is a conflict.
pub async fn create(cx: &Context, given: &Given) -> Result<Details> {
    let provider = given.provider.as_deref().unwrap_or_default().trim();
    if provider.is_empty() {
        return Err(Error::text("provider")(TextError::Required));
    }
    if !rules::is_provider(provider) {
        return Err(Error::invalid(
            "provider",
            format!("must be a strategy such as oauth2:google, or {CUSTOM}"),
        ));
    }
    let id: ConnectedAppId = cx.new_id();
    let mut app = ConnectedApp {
        id,
        key: String::new(),
        name: String::new(),
        provider: provider.to_owned(),
        client_id: needed("client_id", given.client_id.as_deref())?,
        settings: Settings::default(),
        created_at: cx.now(),
    };
    given.place(&mut app.settings)?;
    given.apply(&mut app)?;
    let secret = match given.secret()? {
        Secret::New(secret) => Some(sealed(cx, &app, &secret)?),
        Secret::Same | Secret::None if app.provider == CUSTOM => None,
        Secret::Same | Secret::None => return Err(Error::text("client_secret")(TextError::Required)),
    };
    check_place(cx, &app).await?;
    let new = Configured {
        secret_sealed: secret,
        app,
    };
    cx.work(async |work: &mut Work<'_>| {
        if store::connected_apps::list(work.tx(), cx.env()).await?.len() >= MOST {
            let message = format!("An environment has {MOST} connected apps at most.");
            return Err(Error::rule("CONNECTED_APP_LIMIT_REACHED", message));
        }
        store::connected_apps::insert(work.tx(), cx.env(), &new)
            .await
            .on_unique("connected_apps.key", || Error::taken("connected_app_key"))?;
        let data = json!({ "connected_app": facts(&new.app) });
        work.announce(Event::of("connected_app.created").data(data)).await
    })
    .await?;
    Ok(new.into())
}

/// Changes a connected app.
pub async fn update(cx: &Context, id: &ConnectedAppId, given: &Given) -> Result<Details> {
    let secret = given.secret()?;
    cx.work(async |work: &mut Work<'_>| {
        let found = store::connected_apps::find_to_change(work.tx(), cx.env(), id).await?;
        let before = found.ok_or(Error::NotFound("the connected app"))?;
        let mut after = before.clone();
        given.moves_nothing(&before.app)?;
        given.apply(&mut after.app)?;
        match &secret {
            Secret::Same => {}
            Secret::New(secret) => after.secret_sealed = Some(sealed(cx, &after.app, secret)?),
            Secret::None if after.app.provider == CUSTOM => after.secret_sealed = None,
            Secret::None => return Err(Error::text("client_secret")(TextError::Required)),
        }
        store::connected_apps::update(work.tx(), cx.env(), &after)
            .await
            .on_unique("connected_apps.key", || Error::taken("connected_app_key"))?;
        let data = json!({ "connected_app": { "id": id }, "before": facts(&before.app), "after": facts(&after.app),
                           "is_secret_changed": !matches!(secret, Secret::Same) });
        work.announce(Event::of("connected_app.updated").data(data)).await?;
        Ok(after.into())
    })
    .await
}

/// Deletes a connected app: no token is given any more, from this moment on. What people consented to is given back and removed
/// a little at a time, and the secret goes after that.
pub async fn delete(cx: &Context, id: &ConnectedAppId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::connected_apps::find_to_change(work.tx(), cx.env(), id).await?;
        let found = found.ok_or(Error::NotFound("the connected app"))?;
        if store::connected_apps::delete(work.tx(), cx.env(), id, cx.now()).await? == 0 {
            return Err(Error::NotFound("the connected app"));
        }
        end_all_of_app(cx, work, id).await?;
        let data = json!({ "connected_app": facts(&found.app) });
        work.announce(Event::of("connected_app.deleted").data(data)).await
    })
    .await
}

/// What we shall call ourselves must be where we may call, before it is stored and again with each call (R149).
async fn check_place(cx: &Context, app: &ConnectedApp) -> Result<()> {
    let Some(place) = app.place() else {
        let field = match app.settings.authorization_url {
            None => "authorization_url",
            Some(_) => "token_url",
        };
        return Err(Error::text(field)(TextError::Required));
    };
    let revocation = place.revocation.map(|(_, url)| ("revocation_url", url));
    for (field, url) in [("token_url", place.token)].into_iter().chain(revocation) {
        let checked = cx.engine.outbound().check(&url).await;
        checked.map_err(|why| Error::invalid(field, why.to_string()))?;
    }
    Ok(())
}

impl Given {
    /// Takes over what may be said at any time.
    fn apply(&self, app: &mut ConnectedApp) -> Result<()> {
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
    fn place(&self, settings: &mut Settings) -> Result<()> {
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
    fn moves_nothing(&self, app: &ConnectedApp) -> Result<()> {
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
    fn secret(&self) -> Result<Secret> {
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

fn sealed(cx: &Context, app: &ConnectedApp, secret: &str) -> Result<String> {
    let place = secret_place(cx, app);
    cx.engine.secrets().seal(&place, secret.as_bytes(), cx.random())
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

fn needed(field: &'static str, given: Option<&str>) -> Result<String> {
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

/// What the audit log tells of a connected app.
fn facts(app: &ConnectedApp) -> Value {
    json!({ "id": app.id, "key": app.key, "name": app.name, "provider": app.provider, "client_id": app.client_id,
            "settings": app.settings })
}
