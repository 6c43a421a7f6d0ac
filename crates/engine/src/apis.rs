//! Registered APIs: what tokens can be for, and which applications may get them with which scopes.
//!
//! An application that is connected to an API holds all its scopes, until they are taken from it one by one. With the
//! Management API nobody gives more than they hold themselves (R138), and somebody can always get in (`managers`).

pub(crate) mod managers;

use aws_lc_rs::digest::{SHA256, digest};
use domain::applications::Application;
use domain::events::Event;
use domain::ids::{ApiId, ApplicationId, hex};
use domain::text::parse_name;
use protocol::scope::ScopeSet;
use serde_json::json;
use store::apis::Api;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::error::{Error, Result};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most bytes of an audience.
const LONGEST_AUDIENCE: usize = 512;
/// The most applications of one change.
const MOST_CHANGES: usize = 100;

/// An API with its scopes.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The API.
    pub api: Api,
    /// Its scopes.
    pub scopes: Vec<Scope>,
}

/// A scope of an API.
#[derive(Debug, Clone)]
pub struct Scope {
    /// What names it in paths.
    pub id: String,
    /// What tokens say.
    pub key: String,
}

/// What to do with an application.
#[derive(Debug, Clone)]
pub struct Connect {
    /// Which application.
    pub application: ApplicationId,
    /// Whether it is to be connected; otherwise it is to be disconnected.
    pub is_connected: bool,
}

/// All APIs of the environment, oldest first.
pub async fn list(cx: &Context) -> Result<Vec<Listed>> {
    cx.read(async |tx: &mut Tx| {
        let scopes = store::apis::list_scopes(tx, cx.env()).await?;
        let apis = store::apis::list(tx, cx.env()).await?;
        let listed = apis.into_iter().map(|api| {
            let own = scopes.iter().filter(|(owner, _)| *owner == api.id);
            let scopes = own.map(|(_, key)| Scope::of(&api.id, key)).collect();
            Listed { api, scopes }
        });
        Ok(listed.collect())
    })
    .await
}

/// One API, and the applications connected to it.
pub async fn get(cx: &Context, id: &ApiId) -> Result<(Listed, Vec<Application>)> {
    cx.read(async |tx: &mut Tx| {
        let api = find(tx, cx, id).await?;
        let scopes = store::apis::list_scopes_of(tx, cx.env(), id).await?;
        let scopes = scopes.iter().map(|scope| Scope::of(id, scope)).collect();
        let applications = store::apis::list_applications_of(tx, cx.env(), id).await?;
        Ok((Listed { api, scopes }, applications))
    })
    .await
}

/// Registers an API. Its audience belongs to it alone, and never changes.
pub async fn create(cx: &Context, name: &str, audience: &str) -> Result<Api> {
    let api = Api {
        id: cx.new_id(),
        name: parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?,
        audience: parse_audience(audience)?,
        is_management_api: false,
        created_at: cx.now(),
    };
    // Clients write the Management API's audience in several ways; none of them may mean something else.
    if cx.environment.management_audience(&api.audience).is_some() {
        return Err(Error::taken("api_audience"));
    }
    cx.work(async |work: &mut Work<'_>| {
        store::apis::insert(work.tx(), cx.env(), &api)
            .await
            .on_unique("apis.audience", || Error::taken("api_audience"))?;
        let data = json!({ "api": { "id": api.id, "name": api.name, "audience": api.audience } });
        work.announce(Event::of("api.created").data(data)).await?;
        work.changed().await
    })
    .await?;
    Ok(api)
}

/// Deletes an API: nobody gets a token for it any more.
pub async fn delete(cx: &Context, id: &ApiId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let api = find(work.tx(), cx, id).await?;
        if api.is_management_api {
            return Err(Error::rule(
                "MANAGEMENT_API_CANNOT_BE_DELETED",
                "The Management API cannot be deleted.",
            ));
        }
        if store::apis::delete(work.tx(), cx.env(), id).await? == 0 {
            return Err(Error::NotFound("the API"));
        }
        let data = json!({ "api": { "id": id, "name": api.name, "audience": api.audience } });
        work.announce(Event::of("api.deleted").data(data)).await?;
        work.changed().await
    })
    .await
}

/// Connects applications to an API and disconnects others: all of it or nothing. `held` is what the caller holds of the
/// Management API.
pub async fn update_applications(cx: &Context, id: &ApiId, changes: &[Connect], held: &ScopeSet) -> Result<()> {
    if changes.len() > MOST_CHANGES {
        let problem = format!("must be at most {MOST_CHANGES}");
        return Err(Error::invalid("applications", problem));
    }
    cx.work(async |work: &mut Work<'_>| {
        let api = find(work.tx(), cx, id).await?;
        let was_managed = managers::lock(cx, work).await?;
        let mut grants = store::apis::list_scopes_of(work.tx(), cx.env(), id).await?;
        if api.is_management_api {
            grants.retain(|scope| held.contains(scope));
        }
        for change in changes {
            let found = store::applications::find(work.tx(), cx.env(), &change.application).await?;
            found.ok_or_else(|| {
                let shown: String = change.application.as_str().chars().take(64).collect();
                Error::invalid("applications", format!("must be known, but {shown:?} is not"))
            })?;
            if change.is_connected {
                connect(cx, work, &api, &change.application, &grants).await?;
            } else {
                disconnect(cx, work, &api, &change.application).await?;
            }
        }
        managers::check(cx, work, was_managed).await?;
        work.changed().await
    })
    .await
}

/// Gives a connected application a scope of an API; `scope` is its id or its key.
pub async fn grant_scope(
    cx: &Context,
    id: &ApiId,
    application: &ApplicationId,
    scope: &str,
    held: &ScopeSet,
) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        managers::lock(cx, work).await?;
        let (api, key) = scope_of_connected(cx, work, id, application, scope).await?;
        if api.is_management_api && !held.contains(&key) {
            return Err(Error::Forbidden("Nobody can give a scope that they do not hold."));
        }
        store::apis::insert_application_scope(work.tx(), cx.env(), id, application, &key).await?;
        announce_scope(work, "api.application_scope_added", &api, application, &key).await
    })
    .await
}

/// Takes a scope of an API from an application; `scope` is its id or its key.
pub async fn withdraw_scope(cx: &Context, id: &ApiId, application: &ApplicationId, scope: &str) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let was_managed = managers::lock(cx, work).await?;
        let (api, key) = scope_of_connected(cx, work, id, application, scope).await?;
        if store::apis::delete_application_scope(work.tx(), cx.env(), id, application, &key).await? == 0 {
            return Err(Error::NotFound("the scope"));
        }
        managers::check(cx, work, was_managed).await?;
        announce_scope(work, "api.application_scope_deleted", &api, application, &key).await
    })
    .await
}

impl Scope {
    fn of(api: &ApiId, key: &str) -> Self {
        // Ids stand in paths, keys may hold anything: the id is made from the key.
        let hash = digest(&SHA256, format!("{api}/{key}").as_bytes());
        Self {
            id: format!("scope_{}", &hex(hash.as_ref())[..32]),
            key: key.to_owned(),
        }
    }
}

async fn find(tx: &mut Tx, cx: &Context, id: &ApiId) -> Result<Api> {
    let found = store::apis::find(tx, cx.env(), id).await?;
    found.ok_or(Error::NotFound("the API"))
}

async fn connect(cx: &Context, work: &mut Work<'_>, api: &Api, id: &ApplicationId, grants: &[String]) -> Result<()> {
    // Who is connected already keeps the scopes that were chosen for it.
    if !store::apis::insert_application(work.tx(), cx.env(), &api.id, id).await? {
        return Ok(());
    }
    for scope in grants {
        store::apis::insert_application_scope(work.tx(), cx.env(), &api.id, id, scope).await?;
    }
    let data = json!({ "api": { "id": api.id }, "application": { "id": id }, "scopes": grants.len() });
    let event = Event::of("api.application_connected").application(id).data(data);
    work.announce(event).await
}

async fn disconnect(cx: &Context, work: &mut Work<'_>, api: &Api, id: &ApplicationId) -> Result<()> {
    if !store::apis::delete_application_of(work.tx(), cx.env(), &api.id, id).await? {
        return Ok(());
    }
    let data = json!({ "api": { "id": api.id }, "application": { "id": id } });
    let event = Event::of("api.application_disconnected").application(id).data(data);
    work.announce(event).await
}

/// The API and the key of its scope, if the application is connected to it.
async fn scope_of_connected(
    cx: &Context,
    work: &mut Work<'_>,
    id: &ApiId,
    application: &ApplicationId,
    scope: &str,
) -> Result<(Api, String)> {
    let api = find(work.tx(), cx, id).await?;
    let connected = store::apis::list_applications_of(work.tx(), cx.env(), id).await?;
    if !connected.iter().any(|one| one.id == *application) {
        return Err(Error::NotFound("the application"));
    }
    let scopes = store::apis::list_scopes_of(work.tx(), cx.env(), id).await?;
    let named = scopes
        .into_iter()
        .find(|key| key == scope || Scope::of(id, key).id == scope);
    named.map(|key| (api, key)).ok_or(Error::NotFound("the scope"))
}

async fn announce_scope(
    work: &mut Work<'_>,
    kind: &'static str,
    api: &Api,
    application: &ApplicationId,
    scope: &str,
) -> Result<()> {
    let data = json!({ "api": { "id": api.id }, "application": { "id": application }, "scope": scope });
    work.announce(Event::of(kind).application(application).data(data))
        .await?;
    work.changed().await
}

/// An audience stands in tokens and in lists separated by spaces: visible ASCII only.
fn parse_audience(text: &str) -> Result<String> {
    let text = text.trim();
    match text.len() {
        0 => Err(Error::invalid("audience", "is required")),
        1..=LONGEST_AUDIENCE if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(text.to_owned()),
        1..=LONGEST_AUDIENCE => Err(Error::invalid("audience", "must be ASCII without spaces")),
        _ => Err(Error::invalid("audience", "is too long")),
    }
}
