//! Applications: registering them, with their URLs, connections and the APIs they may call.
//!
//! What the Management API does with one of them is in `changes`, `urls` and `connections`.

mod changes;
mod connections;
mod urls;

pub(crate) use changes::parse_language;
pub use changes::{Change, Details, Sort, create, delete, get, list, update};
pub(crate) use connections::{check_type, switch_on};
pub use connections::{connections_of, disable_connection, enable_connection};
pub use urls::{add_urls, remove_urls, replace_urls, urls_of};

use domain::applications::{Application, ApplicationSettings, ApplicationType, UrlKind};
use domain::events::Event;
use domain::ids::{ApplicationId, Id as _, OrganizationId, alphanumeric};
use protocol::client_auth::secret_hash;
use serde_json::json;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// Letters and digits of a secret: between the 40 and 60 that SDKs accept, with more than 256 random bits (R23).
const SECRET_LENGTH: usize = 52;

/// What is to be registered. Lists take the place of what was there. It holds a secret: no `Debug`.
#[derive(Clone)]
pub struct NewApplication {
    /// Its client id; drawn when there is none.
    pub id: Option<ApplicationId>,
    /// Its secret; drawn when there is none and the type has one.
    pub secret: Option<String>,
    /// What it is called.
    pub name: String,
    /// What kind of client it is.
    pub kind: ApplicationType,
    /// Where authorization responses may go.
    pub callback_urls: Vec<String>,
    /// Where people may be sent after signing out.
    pub logout_urls: Vec<String>,
    /// Its home page.
    pub homepage_uri: Option<String>,
    /// Where sign-in starts in it.
    pub login_uri: Option<String>,
    /// The strategies that people may sign in with.
    pub strategies: Vec<String>,
    /// The APIs it may call, with all their scopes.
    pub audiences: Vec<String>,
    /// The organization that it acts for alone; none for the environment.
    pub organization_id: Option<OrganizationId>,
    /// Lifetimes and switches.
    pub settings: ApplicationSettings,
}

/// An application's own credentials.
#[derive(Clone)]
pub struct Credentials {
    /// The client id.
    pub client_id: ApplicationId,
    /// The secret; none for a public client.
    pub client_secret: Option<String>,
}

/// Registers an application, or sets everything of the one with this id but its type.
pub async fn register(cx: &Context, new: &NewApplication) -> Result<Credentials> {
    set(cx, new, "application.registered").await
}

/// Writes an application down, and announces it as `kind`.
async fn set(cx: &Context, new: &NewApplication, kind: &'static str) -> Result<Credentials> {
    let id = new.id.clone().unwrap_or_else(|| cx.new_id());
    let secret = match (&new.secret, new.kind.is_confidential()) {
        (_, false) => None,
        (Some(secret), true) => Some(parse_secret(secret)?),
        (None, true) => Some(alphanumeric(SECRET_LENGTH, cx.random())),
    };
    let urls = parse_urls(new)?;
    let sealed = match &secret {
        Some(secret) => Some(
            cx.engine
                .secrets()
                .seal(&place(cx, &id), secret.as_bytes(), cx.random())?,
        ),
        None => None,
    };
    let application = Application {
        id: id.clone(),
        name: new.name.clone(),
        kind: new.kind,
        secret_hash: secret.as_deref().map(secret_hash),
        secret_sealed: sealed,
        login_uri: new.login_uri.clone(),
        homepage_uri: new.homepage_uri.clone(),
        organization_id: new.organization_id.clone(),
        settings: new.settings.clone(),
        created_at: cx.now(),
    };
    cx.work(async |work: &mut Work<'_>| {
        let env = cx.env();
        if let Some(organization) = &new.organization_id {
            let found = store::organizations::find_to_stay(work.tx(), env, organization).await?;
            found.ok_or_else(|| Error::invalid("organization_code", format!("has no {organization}")))?;
        }
        store::applications::upsert(work.tx(), env, &application).await?;
        for kind in [UrlKind::Callback, UrlKind::Logout] {
            store::applications::delete_urls(work.tx(), env, &id, kind).await?;
        }
        for (kind, url) in &urls {
            store::applications::insert_url(work.tx(), env, &id, *kind, url).await?;
        }
        connect(cx, work, &id, &new.strategies).await?;
        authorize(cx, work, &id, &new.audiences).await?;
        let data = json!({ "application": { "id": id, "name": application.name, "type": application.kind.as_str() } });
        work.announce(Event::of(kind).application(&id).data(data)).await?;
        work.changed().await
    })
    .await?;
    Ok(Credentials {
        client_id: id,
        client_secret: secret,
    })
}

/// The secret of an application, for its owner.
pub fn reveal_secret(cx: &Context, application: &Application) -> Result<Option<String>> {
    let Some(sealed) = &application.secret_sealed else {
        return Ok(None);
    };
    let secret = cx.engine.secrets().open(&place(cx, &application.id), sealed)?;
    String::from_utf8(secret.to_vec()).map(Some).map_err(Error::internal)
}

fn place(cx: &Context, id: &ApplicationId) -> String {
    format!("applications/{}/{id}", cx.env())
}

/// SDKs refuse to send a secret of any other form.
fn parse_secret(secret: &str) -> Result<String> {
    let is_plain = (40..=60).contains(&secret.len()) && secret.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match is_plain {
        true => Ok(secret.to_owned()),
        false => Err(Error::invalid("client_secret", "must be 40 to 60 letters and digits")),
    }
}

fn parse_urls(new: &NewApplication) -> Result<Vec<(UrlKind, String)>> {
    let parse = |field, kind, url: &String| Ok((kind, urls::parse(field, url)?));
    let callbacks = new
        .callback_urls
        .iter()
        .map(|url| parse("redirect_uris", UrlKind::Callback, url));
    let logouts = new
        .logout_urls
        .iter()
        .map(|url| parse("logout_uris", UrlKind::Logout, url));
    callbacks.chain(logouts).collect()
}

async fn connect(cx: &Context, work: &mut Work<'_>, id: &ApplicationId, strategies: &[String]) -> Result<()> {
    store::applications::delete_connections(work.tx(), cx.env(), id).await?;
    for strategy in strategies {
        let connection = cx.environment.connections.iter().find(|one| one.strategy == *strategy);
        let connection = connection.ok_or_else(|| Error::invalid("connections", format!("has no {strategy}")))?;
        store::applications::insert_connection(work.tx(), cx.env(), id, &connection.id).await?;
    }
    Ok(())
}

async fn authorize(cx: &Context, work: &mut Work<'_>, id: &ApplicationId, audiences: &[String]) -> Result<()> {
    store::apis::delete_application(work.tx(), cx.env(), id).await?;
    for audience in audiences {
        let api = store::apis::find_by_audience(work.tx(), cx.env(), audience).await?;
        let api = api.ok_or_else(|| Error::invalid("audiences", format!("has no registered API {audience}")))?;
        store::apis::insert_application(work.tx(), cx.env(), &api.id, id).await?;
        for (_, scope) in store::apis::list_scopes(work.tx(), cx.env())
            .await?
            .iter()
            .filter(|(own, _)| *own == api.id)
        {
            store::apis::insert_application_scope(work.tx(), cx.env(), &api.id, id, scope).await?;
        }
    }
    Ok(())
}

impl NewApplication {
    /// An application with nothing registered yet.
    pub fn named(name: &str, kind: ApplicationType) -> Self {
        Self {
            id: None,
            secret: None,
            name: name.to_owned(),
            kind,
            callback_urls: Vec::new(),
            logout_urls: Vec::new(),
            homepage_uri: None,
            login_uri: None,
            strategies: if kind.signs_people_in() {
                vec!["email:otp".to_owned()]
            } else {
                Vec::new()
            },
            audiences: Vec::new(),
            organization_id: None,
            settings: ApplicationSettings::default(),
        }
    }
}

/// The id of a client, checked: 32 hexadecimal digits.
pub fn parse_client_id(text: &str) -> Result<ApplicationId> {
    match text.len() == 32
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase())
    {
        true => Ok(ApplicationId::from_text(text.to_owned())),
        false => Err(Error::invalid(
            "client_id",
            "must be 32 hexadecimal digits in lower case",
        )),
    }
}
