//! Connected apps as an administrator configures them. Secrets go in and never come out (R140).
//!
//! Where the provider is and what we are called there never changes: tokens that people let us keep for one place must not
//! be sent to another because somebody edited an address.

use domain::connected_apps::{self as rules, CUSTOM, ConnectedApp, Settings};
use domain::events::Event;
use domain::ids::ConnectedAppId;
use domain::text::TextError;
use serde_json::{Value, json};
use store::connected_apps::Configured;
use store::{OnUnique as _, Tx};

use super::given::{Given, Secret, needed};
use super::giving_back::end_all_of_app;
use super::provider::secret_place;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Around, Span};

/// The most connected apps of an environment.
const MOST: usize = 500;

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

fn sealed(cx: &Context, app: &ConnectedApp, secret: &str) -> Result<String> {
    let place = secret_place(cx, app);
    cx.engine.secrets().seal(&place, secret.as_bytes(), cx.random())
}

/// What the audit log tells of a connected app.
fn facts(app: &ConnectedApp) -> Value {
    json!({ "id": app.id, "key": app.key, "name": app.name, "provider": app.provider, "client_id": app.client_id,
            "settings": app.settings })
}
