//! Connections: the ways to sign in that an environment offers, with the credentials of outside providers.
//!
//! Secrets are sealed for the row, apart from everything that is kept in memory and shown (R140, R205).

mod moving;

use domain::connection_options::{Options, Refused, called};
use domain::connections::{Connection, Family};
use domain::events::Event;
use domain::ids::{ApplicationId, ConnectionId, EnvironmentId, OrganizationId};
use domain::text::parse_name;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use store::connections::Configured;
use store::{OnUnique as _, Tx};

use crate::Engine;
use crate::applications;
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::federation::checks;
use crate::jobs::Job;
use crate::paging::{Around, Span};
use crate::users::external;

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most applications that one request names.
const MOST_APPLICATIONS: usize = 500;

/// The most accounts at a deleted connection's provider that are removed in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 100;
/// Seconds after which nobody lets anybody in through a deleted connection any more.
const LATECOMERS: i64 = 60;

/// What can be said of a connection; nothing of what is left out changes.
#[derive(Clone, Default)]
pub struct Change {
    /// The internal name.
    pub name: Option<String>,
    /// What the button says.
    pub display_name: Option<String>,
    /// The applications that use it, and no others.
    pub enabled_applications: Option<Vec<ApplicationId>>,
    /// Its options; what its strategy does not have is ignored.
    pub options: Option<Map<String, Value>>,
    /// Whether options that are not named go back to nothing. Secrets never do.
    pub replaces_options: bool,
}

/// A connection for those who administer it.
#[derive(Debug, Clone)]
pub struct Details {
    /// The connection.
    pub connection: Connection,
    /// Its options, with a mask for each secret.
    pub options: Map<String, Value>,
    /// The applications that use it.
    pub enabled_applications: Vec<ApplicationId>,
    /// The organization that owns it.
    pub organization_id: Option<OrganizationId>,
    /// Whether it lacks what its strategy needs: nobody can sign in with it yet.
    pub needs_credentials: bool,
}

/// Some of the environment's connections, oldest first.
pub async fn list(cx: &Context, around: &Around) -> Result<Span<Connection>> {
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::connections::list(tx, cx.env()).await?))
        .await?;
    around.cut(all, |connection| connection.id.as_str())
}

/// One connection.
pub async fn get(cx: &Context, id: &ConnectionId) -> Result<Details> {
    cx.read(async |tx: &mut Tx| {
        let configured = find(tx, cx, id).await?;
        let options = options_of(cx, tx, &configured).await?;
        let provider = cx.environment.provider(id);
        Ok(Details {
            needs_credentials: provider.is_some_and(|provider| !provider.has_credentials()),
            options: options.shown(),
            enabled_applications: store::connections::list_applications(tx, cx.env(), id).await?,
            organization_id: configured.organization_id,
            connection: configured.connection,
        })
    })
    .await
}

/// Creates a connection to an outside provider. `organization` owns it, which only companies' own providers can have.
pub async fn create(
    cx: &Context,
    strategy: &str,
    organization: Option<&OrganizationId>,
    change: &Change,
) -> Result<ConnectionId> {
    let family = Family::of(strategy).filter(|family| *family != Family::BuiltIn);
    let family = family.ok_or_else(|| Error::invalid("strategy", "is not one that connections can be created with"))?;
    if organization.is_some() && !family.is_enterprise() {
        let problem = "is for connections to a company's own provider";
        return Err(Error::invalid("organization_code", problem));
    }
    check_addresses(cx, family, change).await?;
    let id: ConnectionId = cx.new_id();
    cx.work(async |work: &mut Work<'_>| {
        if let Some(code) = organization {
            let found = store::organizations::find(work.tx(), cx.env(), code).await?;
            found.ok_or_else(|| Error::invalid("organization_code", "is not the code of an organization"))?;
        }
        let mut new = Configured::from(Connection {
            id: id.clone(),
            name: String::new(),
            display_name: String::new(),
            strategy: strategy.to_owned(),
            created_at: cx.now(),
        });
        new.organization_id = organization.cloned();
        change.name_it(&mut new.connection)?;
        let mut options = Options::default();
        change.set_options(&mut options, family)?;
        checks::check(strategy, &Options::default(), &options, cx.now())?;
        write_options(cx, &mut new, &options)?;
        store::connections::insert(work.tx(), cx.env(), &new).await?;
        set_domains(cx, work, &id, &options).await?;
        if let Some(applications) = &change.enabled_applications {
            set_applications(cx, work, &new.connection, applications).await?;
        }
        let data = json!({ "connection": facts(&new.connection), "options": options.shown(),
                           "enabled_applications": change.enabled_applications });
        work.announce(Event::of("connection.created").data(data)).await?;
        work.changed().await
    })
    .await?;
    Ok(id)
}

/// Changes a connection.
pub async fn update(cx: &Context, id: &ConnectionId, change: &Change) -> Result<()> {
    let known = cx.read(async |tx: &mut Tx| find(tx, cx, id).await).await?;
    if let Some(family) = Family::of(&known.connection.strategy) {
        check_addresses(cx, family, change).await?;
        let had = cx.read(async |tx: &mut Tx| options_of(cx, tx, &known).await).await?;
        let mut options = had.clone();
        change.set_options(&mut options, family)?;
        moving::read(cx, &known.connection, &had, &options).await?;
    }
    cx.work(async |work: &mut Work<'_>| {
        // Whether a secret still fits is decided by what nobody changes meanwhile.
        store::connections::lock(work.tx(), cx.env(), id).await?;
        let mut configured = find(work.tx(), cx, id).await?;
        let family = Family::of(&configured.connection.strategy).unwrap_or(Family::BuiltIn);
        let before = configured.connection.clone();
        change.name_it(&mut configured.connection)?;
        let mut options = options_of(cx, work.tx(), &configured).await?;
        let had = options.clone();
        change.set_options(&mut options, family)?;
        if had != options {
            checks::check(&before.strategy, &had, &options, cx.now())?;
            moving::check(cx, work.tx(), &before, &had, &options).await?;
            write_options(cx, &mut configured, &options)?;
            store::connections::update_options(work.tx(), cx.env(), &configured).await?;
            set_domains(cx, work, id, &options).await?;
        }
        store::connections::update(work.tx(), cx.env(), &configured.connection).await?;
        if let Some(applications) = &change.enabled_applications {
            set_applications(cx, work, &configured.connection, applications).await?;
        }
        let data = json!({
            "connection": { "id": id },
            "before": { "connection": facts(&before), "options": had.shown() },
            "after": { "connection": facts(&configured.connection), "options": options.shown() },
            "is_secret_changed": had.secrets != options.secrets,
            "enabled_applications": change.enabled_applications,
        });
        work.announce(Event::of("connection.updated").data(data)).await?;
        work.changed().await
    })
    .await
}

/// Deletes a connection: nobody signs in with it any more, and the accounts that people had at its provider are theirs no
/// more (ADR 58). Those that came with the environment stay.
///
/// A provider may have very many people: what does not go here goes afterwards, a little at a time ([`forget`]).
pub async fn delete(cx: &Context, id: &ConnectionId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let configured = find(work.tx(), cx, id).await?;
        if configured.connection.is_built_in() {
            return Err(Error::rule(
                "BUILT_IN_CONNECTION_CANNOT_BE_DELETED",
                "A connection that came with the environment cannot be deleted. Take it from the applications instead.",
            ));
        }
        if store::connections::delete(work.tx(), cx.env(), id).await? == 0 {
            return Err(Error::NotFound("the connection"));
        }
        let data = json!({ "connection": facts(&configured.connection) });
        work.announce(Event::of("connection.deleted").data(data)).await?;
        let rest = Job::ForgetConnection { connection: id.clone() };
        if external::forget_some(cx, work, id, FORGOTTEN_AT_ONCE).await? > 0 {
            work.enqueue(&rest).await?;
        }
        // Another node may not know of it for a moment, and let somebody in until then.
        work.enqueue_at(&rest, cx.now().plus_seconds(LATECOMERS)).await?;
        work.changed().await
    })
    .await
}

/// Removes what is left of a deleted connection.
pub(crate) async fn forget(engine: &Engine, env: &EnvironmentId, id: &ConnectionId) -> Result<()> {
    /// Transactions of one job: it is done long before somebody else takes it for dead.
    const MOST: usize = 50;
    let cx = engine.administrator(env).await?;
    for turn in 1..=MOST {
        let is_last = turn == MOST;
        let count = cx
            .work(async |work: &mut Work<'_>| {
                let count = external::forget_some(&cx, work, id, FORGOTTEN_AT_ONCE).await?;
                if is_last && count > 0 {
                    work.enqueue(&Job::ForgetConnection { connection: id.clone() }).await?;
                }
                Ok(count)
            })
            .await?;
        if count == 0 {
            break;
        }
    }
    Ok(())
}

/// What we shall call ourselves must be where we may call, before it is stored and again with each call (R149).
async fn check_addresses(cx: &Context, family: Family, change: &Change) -> Result<()> {
    let Some(given) = &change.options else { return Ok(()) };
    for key in called(family) {
        let address = given.get(key).and_then(Value::as_str).unwrap_or_default().trim();
        if !address.is_empty() {
            let checked = cx.engine.outbound().check(&address.replace("{tenant}", "common")).await;
            checked.map_err(|why| Error::invalid("options", format!("cannot be taken: {key} {why}")))?;
        }
    }
    Ok(())
}

impl Change {
    fn name_it(&self, connection: &mut Connection) -> Result<()> {
        // A new connection has no names yet: then both are needed.
        let name = |field, given: &Option<String>, now: &str| match given {
            None if !now.is_empty() => Ok(now.to_owned()),
            given => parse_name(given.as_deref().unwrap_or_default(), LONGEST_NAME).map_err(Error::text(field)),
        };
        connection.name = name("name", &self.name, &connection.name)?;
        connection.display_name = name("display_name", &self.display_name, &connection.display_name)?;
        Ok(())
    }

    fn set_options(&self, options: &mut Options, family: Family) -> Result<()> {
        let Some(given) = &self.options else { return Ok(()) };
        options
            .change(family, given, self.replaces_options)
            .map_err(|why| match why {
                Refused::Invalid { .. } => Error::invalid("options", format!("cannot be taken: {why}")),
                Refused::SecretNeeded { .. } => Error::rule("SECRET_REQUIRED", why.to_string()),
            })
    }
}

async fn find(tx: &mut Tx, cx: &Context, id: &ConnectionId) -> Result<Configured> {
    let found = store::connections::find(tx, cx.env(), id).await?;
    found.ok_or(Error::NotFound("the connection"))
}

fn place(cx: &Context, id: &ConnectionId) -> String {
    format!("connections/{}/{id}", cx.env())
}

/// The options with their secrets opened.
async fn options_of(cx: &Context, tx: &mut Tx, configured: &Configured) -> Result<Options> {
    let id = &configured.connection.id;
    let secrets = match &configured.secrets_sealed {
        None => Default::default(),
        Some(sealed) => {
            let plain = cx.engine.secrets().open(&place(cx, id), sealed)?;
            serde_json::from_slice(&plain).map_err(Error::internal)?
        }
    };
    let domains = store::connections::list_domains(tx, cx.env(), id).await?;
    Ok(Options {
        plain: configured.options.clone(),
        secrets,
        domains: domains.into_iter().collect(),
    })
}

/// A connection with its options opened, for whoever asks its provider; none when it is gone.
pub(crate) async fn opened(cx: &Context, tx: &mut Tx, id: &ConnectionId) -> Result<Option<(Connection, Options)>> {
    let Some(configured) = store::connections::find(tx, cx.env(), id).await? else {
        return Ok(None);
    };
    let options = options_of(cx, tx, &configured).await?;
    Ok(Some((configured.connection, options)))
}

fn write_options(cx: &Context, configured: &mut Configured, options: &Options) -> Result<()> {
    configured.options.clone_from(&options.plain);
    configured.secrets_sealed = match options.secrets.is_empty() {
        true => None,
        false => {
            let plain = zeroize::Zeroizing::new(serde_json::to_vec(&options.secrets).map_err(Error::internal)?);
            let place = place(cx, &configured.connection.id);
            Some(cx.engine.secrets().seal(&place, &plain, cx.random())?)
        }
    };
    Ok(())
}

async fn set_domains(cx: &Context, work: &mut Work<'_>, id: &ConnectionId, options: &Options) -> Result<()> {
    store::connections::delete_domains(work.tx(), cx.env(), id).await?;
    for domain in &options.domains {
        store::connections::insert_domain(work.tx(), cx.env(), id, domain)
            .await
            .on_unique("connection_domains.domain", || Error::taken("home_realm_domain"))?;
    }
    Ok(())
}

/// Lets these applications use the connection, and no others.
async fn set_applications(
    cx: &Context,
    work: &mut Work<'_>,
    connection: &Connection,
    wanted: &[ApplicationId],
) -> Result<()> {
    if wanted.len() > MOST_APPLICATIONS {
        let problem = format!("must be at most {MOST_APPLICATIONS}");
        return Err(Error::invalid("enabled_applications", problem));
    }
    store::connections::delete_applications(work.tx(), cx.env(), &connection.id).await?;
    for application in BTreeSet::from_iter(wanted) {
        let found = store::applications::find(work.tx(), cx.env(), application).await?;
        let found = found.ok_or_else(|| {
            let shown: String = application.as_str().chars().take(64).collect();
            Error::invalid("enabled_applications", format!("must be known, but {shown:?} is not"))
        })?;
        applications::check_type(&found)?;
        applications::switch_on(cx, work, application, connection).await?;
    }
    Ok(())
}

/// What the audit log tells of a connection.
fn facts(connection: &Connection) -> Value {
    json!({ "id": connection.id, "name": connection.name, "display_name": connection.display_name,
            "strategy": connection.strategy })
}
