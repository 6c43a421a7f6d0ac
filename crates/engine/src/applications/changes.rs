//! Applications through the Management API: listing, creating, changing and deleting them.

use domain::applications::{Application, ApplicationType, UrlKind};
use domain::events::Event;
use domain::ids::{ApplicationId, OrganizationId};
use domain::text::parse_name;
use protocol::scope::ScopeSet;
use serde_json::{Map, Value, json};
use store::Tx;

use super::urls::{self, parse_all, parse_page};
use super::{Credentials, NewApplication, reveal_secret};
use crate::apis::managers;
use crate::context::{Actor, Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};
use crate::settings::differences;

/// The most characters of a name.
const LONGEST_NAME: usize = 128;

/// How a list of applications is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By birth.
    Creation,
    /// By name, and by id among equals.
    Name,
}

/// An application for those who administer it.
#[derive(Debug, Clone)]
pub struct Details {
    /// The application.
    pub application: Application,
    /// Its secret, for those who may have it.
    pub secret: Option<String>,
    /// Where authorization responses may go.
    pub callback_urls: Vec<String>,
    /// Where people may be sent after signing out.
    pub logout_urls: Vec<String>,
}

/// What can be said of an application; nothing of what is left out changes. An empty text takes away what was there.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// What it is called.
    pub name: Option<String>,
    /// The language of its pages for those who ask for none.
    pub language_key: Option<String>,
    /// Where authorization responses may go.
    pub callback_urls: Option<Vec<String>>,
    /// Where people may be sent after signing out.
    pub logout_urls: Option<Vec<String>>,
    /// Where sign-in starts in it.
    pub login_uri: Option<String>,
    /// Its home page.
    pub homepage_uri: Option<String>,
}

/// A page of the environment's applications.
pub async fn list(cx: &Context, slice: &Slice, sort: Sort, descending: bool) -> Result<Page<Application>> {
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::applications::list(tx, cx.env()).await?))
        .await?;
    let variant = format!("{sort:?} {descending}");
    let listing = Listing {
        name: "applications",
        variant: &variant,
    };
    slice.cut(cx, listing, all, descending, |one| match sort {
        Sort::Creation => (format!("{:020}", one.created_at.0), one.id.to_string()),
        Sort::Name => (one.name.clone(), one.id.to_string()),
    })
}

/// Creates an application with everything that a new one has. `organization` makes it a machine of that organization.
pub async fn create(
    cx: &Context,
    name: &str,
    kind: ApplicationType,
    organization: Option<OrganizationId>,
) -> Result<Credentials> {
    let name = parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?;
    if let Some(code) = &organization {
        if kind != ApplicationType::M2m {
            return Err(Error::invalid(
                "org_code",
                "is for machine to machine applications only",
            ));
        }
        let found = cx
            .read(async |tx: &mut Tx| Ok(store::organizations::find(tx, cx.env(), code).await?))
            .await?;
        found.ok_or_else(|| Error::invalid("org_code", "is not the code of an organization"))?;
    }
    let new = NewApplication {
        organization_id: organization,
        ..NewApplication::named(&name, kind)
    };
    super::set(cx, &new, "application.created").await
}

/// One application. Who holds `held` of the Management API learns no secret of an application that may do more there: it
/// would be a way to more rights than one's own (R138).
pub async fn get(cx: &Context, id: &ApplicationId, held: &ScopeSet) -> Result<Details> {
    let (application, powers, callback_urls, logout_urls) = cx
        .read(async |tx: &mut Tx| {
            let env = cx.env();
            let application = store::applications::find(tx, env, id).await?;
            let application = application.ok_or(Error::NotFound("the application"))?;
            let powers = managers::scopes_of(cx, tx, id).await?;
            let callbacks = store::applications::list_urls_of(tx, env, id, UrlKind::Callback).await?;
            let logouts = store::applications::list_urls_of(tx, env, id, UrlKind::Logout).await?;
            Ok((application, powers, callbacks, logouts))
        })
        .await?;
    let is_own = cx.actor == Actor::Application(id.clone());
    let secret = match is_own || powers.iter().all(|scope| held.contains(scope)) {
        true => reveal_secret(cx, &application)?,
        false => None,
    };
    Ok(Details {
        application,
        secret,
        callback_urls,
        logout_urls,
    })
}

/// Changes an application.
pub async fn update(cx: &Context, id: &ApplicationId, change: &Change) -> Result<()> {
    let urls = [
        (UrlKind::Callback, "redirect_uris", &change.callback_urls),
        (UrlKind::Logout, "logout_uris", &change.logout_urls),
    ];
    cx.work(async |work: &mut Work<'_>| {
        let found = store::applications::find(work.tx(), cx.env(), id).await?;
        let before = found.ok_or(Error::NotFound("the application"))?;
        let after = change.apply(before.clone())?;
        if after != before {
            store::applications::update(work.tx(), cx.env(), &after).await?;
            let changed = differences(&facts(&before), &facts(&after));
            let data = json!({ "application": { "id": id } });
            let event = Event::of("application.updated")
                .application(id)
                .data(data)
                .changed(changed);
            work.announce(event).await?;
            work.changed().await?;
        }
        for (kind, field, given) in urls {
            if let Some(given) = given {
                let wanted = parse_all(field, given)?;
                urls::set(cx, work, id, kind, field, |_| wanted.clone()).await?;
            }
        }
        Ok(())
    })
    .await
}

/// Deletes an application. Its codes and tokens are dead at once, and nobody signs in to it any more.
pub async fn delete(cx: &Context, id: &ApplicationId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let was_managed = managers::lock(cx, work).await?;
        if store::applications::delete(work.tx(), cx.env(), id).await? == 0 {
            return Err(Error::NotFound("the application"));
        }
        managers::check(cx, work, was_managed).await?;
        store::authorization_codes::delete_of_application(work.tx(), cx.env(), id).await?;
        let revoked = store::grants::revoke_of_application(work.tx(), cx.env(), id, cx.now()).await?;
        let data = json!({ "application": { "id": id }, "grants": revoked });
        work.announce(Event::of("application.deleted").application(id).data(data))
            .await?;
        work.changed().await
    })
    .await
}

impl Change {
    /// The application with what is said here, checked.
    fn apply(&self, mut application: Application) -> Result<Application> {
        if let Some(name) = &self.name {
            application.name = parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?;
        }
        if let Some(tag) = &self.language_key {
            application.settings.language_key = parse_language(tag)?;
        }
        if let Some(url) = &self.login_uri {
            application.login_uri = parse_page("login_uri", url)?;
        }
        if let Some(url) = &self.homepage_uri {
            application.homepage_uri = parse_page("homepage_uri", url)?;
        }
        Ok(application)
    }
}

/// A language tag (BCP 47) such as `en` or `pt-BR`; an empty one is none.
pub(crate) fn parse_language(tag: &str) -> Result<Option<String>> {
    let tag = tag.trim();
    let mut parts = tag.split('-');
    let is_language = parts
        .next()
        .is_some_and(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let is_tag = is_language
        && tag.len() <= 35
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    match tag.is_empty() || is_tag {
        true => Ok(Some(tag.to_owned()).filter(|tag| !tag.is_empty())),
        false => Err(Error::invalid("language_key", "must be a language such as en or pt-BR")),
    }
}

/// What the audit log tells of an application.
fn facts(application: &Application) -> Map<String, Value> {
    let facts = json!({
        "name": application.name,
        "language_key": application.settings.language_key,
        "login_uri": application.login_uri,
        "homepage_uri": application.homepage_uri,
    });
    facts.as_object().cloned().unwrap_or_default()
}
