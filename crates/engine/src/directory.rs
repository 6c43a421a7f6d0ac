//! What of an environment is kept in memory: its keys, applications and definitions, read once and again after a change.
//!
//! Requests select an environment by their host. A change tells this node at once; the others compare the version of each
//! business whose environments they hold with its row, and nobody works with what is older than a second. No clock takes
//! part in that: those of two nodes may differ.

mod rows;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use domain::applications::Application;
use domain::businesses::Business;
use domain::connections::Connection;
use domain::environments::Environment;
use domain::feature_flags::{FeatureFlag, FlagLevel};
use domain::ids::{ApplicationId, BusinessId, ConnectionId, EnvironmentId, FeatureFlagId, PermissionId, RoleId};
use domain::organizations::Organization;
use domain::permissions::Permission;
use domain::properties::Property;
use domain::roles::Role;
use domain::sessions::Session;
use domain::webhooks::Webhook;
use moka::sync::Cache;
use protocol::discovery::Document;
use protocol::jose::jwk::{Jwk, JwkSet};
use protocol::jose::jws::{PublicKey, SigningKey};
use protocol::jose::verify::Verifier;
use protocol::redirect_uri::RegisteredUri;
use protocol::scope::ScopeSet;
use store::{Db, Tx, together};

use self::rows::{ClientRows, apis_of};
use crate::branding::Look;
use crate::error::{Error, Result};
use crate::federation::Provider;
use crate::federation::providers;
use crate::i18n::{Locale, Own, Words};
use crate::secrets::Secrets;

/// An environment as requests see it.
#[derive(Debug)]
pub struct Snapshot {
    /// The environment.
    pub environment: Environment,
    /// The business it belongs to.
    pub business: Business,
    /// The key that signs.
    pub signing_key: SigningKey,
    /// The keys whose tokens are still good.
    pub verifier: Verifier,
    /// The key set as it is published.
    pub jwks: Bytes,
    /// The discovery document as it is published.
    pub discovery: Bytes,
    /// Applications by client id.
    pub applications: HashMap<ApplicationId, Arc<Client>>,
    /// Registered APIs, with their scopes.
    pub apis: Vec<Api>,
    /// The connections of the environment.
    pub connections: Vec<Connection>,
    /// Those of them that ask an outside provider.
    pub providers: Vec<Arc<Provider>>,
    /// Roles by id.
    pub roles: HashMap<RoleId, Role>,
    /// Permissions by id.
    pub permissions: HashMap<PermissionId, Permission>,
    /// Which permissions a role gives.
    pub role_permissions: HashMap<RoleId, Vec<PermissionId>>,
    /// Flags, by key.
    pub flags: Vec<FeatureFlag>,
    /// The environment's own values of flags.
    pub flag_values: HashMap<FeatureFlagId, String>,
    /// Properties, by key.
    pub properties: Vec<Property>,
    /// Who is told of events.
    pub webhooks: Vec<Webhook>,
    /// How its pages and mails look.
    pub look: Arc<Look>,
    /// What it says in its own words, by language.
    pub own_texts: Vec<(Locale, Arc<Own>)>,
    /// Which version of the business's environments this is.
    pub version: i64,
}

/// A registered API in memory.
#[derive(Debug)]
pub struct Api {
    /// Its row.
    pub row: store::apis::Api,
    /// All its scopes.
    pub scopes: ScopeSet,
}

/// An application in memory, with all that a request needs to know of it.
#[derive(Debug)]
pub struct Client {
    /// Its row.
    pub application: Application,
    /// Where authorization responses may go.
    pub callback_urls: Vec<RegisteredUri>,
    /// Where people may be sent after signing out.
    pub logout_urls: Vec<RegisteredUri>,
    /// Its homepage, where that is one web page.
    homepage: Option<RegisteredUri>,
    /// The ways to sign in to it.
    pub connections: Vec<Connection>,
    /// Those of them that ask an outside provider, whether or not it can be asked now.
    pub providers: Vec<Arc<Provider>>,
    /// Audiences it is authorized for, each with the scopes granted to it.
    pub audiences: Vec<(String, ScopeSet)>,
}

impl Client {
    /// All its URLs, whose origins may read our answers (R39, docs/adr/0046-pages-of-the-homepage-read-answers.md).
    pub fn urls(&self) -> impl Iterator<Item = &RegisteredUri> {
        self.callback_urls.iter().chain(&self.logout_urls).chain(&self.homepage)
    }

    /// The outside provider of a connection, if people can sign in to this application with it now.
    pub fn provider(&self, id: &ConnectionId) -> Option<&Arc<Provider>> {
        let mut ready = self.providers.iter().filter(|one| one.is_ready());
        ready.find(|one| one.connection.id == *id)
    }
}

impl Snapshot {
    /// The issuer of the environment's tokens.
    pub fn issuer(&self) -> &str {
        &self.environment.issuer
    }

    /// The environment's id.
    pub fn id(&self) -> &EnvironmentId {
        &self.environment.id
    }

    /// The application with this client id, if it may be used.
    pub fn client(&self, id: &str) -> Option<&Arc<Client>> {
        self.applications
            .get(&ApplicationId::from(id))
            .filter(|client| client.application.settings.is_active)
    }

    /// By which connections people sign in to an organization, if it has a list of its own.
    pub fn connections_of(&self, organization: &Organization) -> Option<Vec<Connection>> {
        let own = organization.settings.connections.as_ref()?;
        let known = self.connections.iter().filter(|one| own.contains(&one.id));
        Some(known.cloned().collect())
    }

    /// Whether a session counts for an application and an organization: one that began at an outside provider does as long
    /// as people may sign in there with it (R58, R181).
    pub fn takes(&self, client: &Client, organization: Option<&Organization>, session: &Session) -> bool {
        let Some(id) = &session.connection_id else { return true };
        let own = organization.and_then(|one| one.settings.connections.as_ref());
        match own {
            Some(own) => own.contains(id) && self.provider(id).is_some_and(Provider::is_ready),
            None => client.provider(id).is_some(),
        }
    }

    /// The outside provider of a connection.
    pub fn provider(&self, id: &ConnectionId) -> Option<&Provider> {
        let found = self.providers.iter().find(|one| one.connection.id == *id);
        found.map(Arc::as_ref)
    }

    /// Whether the issuer is reached over TLS, so that cookies may insist on it.
    pub fn is_https(&self) -> bool {
        self.environment.issuer.starts_with("https://")
    }

    /// The words of its pages and mails in a language: its own where it wrote any, otherwise ours.
    pub fn words(&self, locale: Locale) -> Words {
        let of = |tag: &str| {
            self.own_texts
                .iter()
                .find(|(own, _)| own.tag() == tag)
                .map(|(_, own)| own)
        };
        let base = locale.tag().split('-').next().unwrap_or_default();
        Words::with_own(locale, of(locale.tag()).or_else(|| of(base)).cloned())
    }

    /// The Management API's audience, when `audience` is one of the spellings that clients use for it: with `http` for
    /// `https` or the other way round, with `/api/v1`, or with the suffix that the Go client puts behind any host.
    pub fn management_audience(&self, audience: &str) -> Option<&String> {
        let own = &self.apis.iter().find(|api| api.row.is_management_api)?.row.audience;
        let without_scheme = |text: &str| text.split_once("://").map(|(_, rest)| rest.to_owned());
        let (host, asked) = (without_scheme(own)?, without_scheme(audience)?);
        let host = host.strip_suffix("/api")?;
        let asked = asked.strip_suffix("/v1").unwrap_or(&asked).strip_suffix("/api")?;
        (asked == host || asked.strip_suffix(".kinde.com") == Some(host)).then_some(own)
    }

    async fn load(tx: &mut Tx, secrets: &Secrets, environment: Environment) -> Result<Self> {
        let (env, owner) = (&environment.id, &environment.business_id);
        // All at once, and from one state of the database.
        let (business, versions, keys, configured, apis, clients, role_permissions, roles, permissions) = together!(tx =>
            store::businesses::find(tx, owner),
            store::businesses::list_versions(tx, std::slice::from_ref(owner)),
            store::signing_keys::list(tx, env),
            store::connections::list_configured(tx, env),
            apis_of(tx, env),
            ClientRows::list(tx, env),
            store::roles::list_permissions(tx, owner),
            store::roles::list(tx, owner),
            store::permissions::list(tx, owner),
        )?;
        let (files, texts, flags, flag_values, properties, webhooks, domains) = together!(tx =>
            store::brand_files::list(tx, env, None),
            store::page_texts::list(tx, env),
            store::feature_flags::list(tx, owner),
            store::feature_flags::list_of(tx, env, FlagLevel::Env, ""),
            store::properties::list(tx, owner),
            store::webhooks::list(tx, env),
            store::connections::list_all_domains(tx, env),
        )?;
        let business = business.ok_or_else(|| Error::internal("an environment without a business"))?;
        let (signing_key, jwks, verifier) = keys_of(secrets, env, &keys)?;
        let connections: Vec<Connection> = configured.iter().map(|one| one.connection.clone()).collect();
        let providers: Vec<Arc<Provider>> = providers::of(secrets, env, configured, domains);
        let applications = clients.together_with((&connections, &providers), &apis);
        let mut permissions_of_roles = HashMap::<_, Vec<_>>::new();
        for (role, permission) in role_permissions {
            permissions_of_roles.entry(role).or_default().push(permission);
        }
        let look = Look::of_environment(&business.name, &environment.settings.brand, &files);
        let own_texts = texts.into_iter().filter_map(|kept| {
            let locale = Locale::parse(&kept.language)?;
            Some((locale, Arc::new(Own::load(locale, &kept.texts))))
        });
        let discovery = serde_json::to_vec(&Document::for_issuer(&environment.issuer)).map_err(Error::internal)?;
        Ok(Self {
            signing_key,
            verifier,
            jwks: jwks.into(),
            discovery: discovery.into(),
            applications,
            apis,
            connections,
            providers,
            roles: roles.into_iter().map(|role| (role.id.clone(), role)).collect(),
            permissions: permissions
                .into_iter()
                .map(|permission| (permission.id.clone(), permission))
                .collect(),
            role_permissions: permissions_of_roles,
            flags,
            flag_values: flag_values.into_iter().collect(),
            properties,
            webhooks,
            look: Arc::new(look),
            own_texts: own_texts.collect(),
            version: versions.first().map_or(0, |(_, version)| *version),
            business,
            environment,
        })
    }
}

/// Where a private key is sealed for.
pub(crate) fn key_place(env: &EnvironmentId, kid: &str) -> String {
    format!("signing_keys/{env}/{kid}")
}

fn keys_of(
    secrets: &Secrets,
    env: &EnvironmentId,
    rows: &[store::signing_keys::SigningKeyRow],
) -> Result<(SigningKey, Vec<u8>, Verifier)> {
    let mut current = None;
    let mut set = JwkSet::default();
    let mut publics = Vec::new();
    for row in rows {
        let jwk: Jwk = serde_json::from_str(&row.public_key).map_err(Error::internal)?;
        publics.push(PublicKey::from_jwk(&jwk).map_err(Error::internal)?);
        if row.status == "current" {
            let der = secrets.open(&key_place(env, &row.id), &row.private_key)?;
            current = Some(SigningKey::from_pkcs8(&der).map_err(Error::internal)?);
            set.keys.insert(0, jwk);
        } else {
            set.keys.push(jwk.retired());
        }
    }
    let current = current.ok_or_else(|| Error::internal("an environment without a signing key"))?;
    Ok((
        current,
        serde_json::to_vec(&set).map_err(Error::internal)?,
        Verifier::new(publics),
    ))
}

/// The environments in memory, by host.
#[derive(Debug)]
pub struct Directory {
    by_host: Cache<String, Arc<Snapshot>>,
    /// Grows with each change, so that what was read before one is not kept after it.
    epoch: AtomicU64,
}

impl Default for Directory {
    fn default() -> Self {
        Self {
            by_host: Cache::new(10_000),
            epoch: AtomicU64::new(0),
        }
    }
}

impl Directory {
    /// The environment that answers on a host; `None` when there is none.
    pub async fn by_host(&self, db: &Db, secrets: &Secrets, host: &str) -> Result<Option<Arc<Snapshot>>> {
        if let Some(snapshot) = self.by_host.get(host) {
            return Ok(Some(snapshot));
        }
        let epoch = self.epoch.load(Ordering::SeqCst);
        let found = db
            .read(async |tx: &mut Tx| {
                let Some(environment) = store::environments::find_by_host(tx, host).await? else {
                    return Ok(None);
                };
                Ok::<_, Error>(Some(Arc::new(Snapshot::load(tx, secrets, environment).await?)))
            })
            .await?;
        if let Some(snapshot) = &found
            && epoch == self.epoch.load(Ordering::SeqCst)
        {
            self.by_host.insert(host.to_owned(), Arc::clone(snapshot));
            // A change between the look at the epoch and the insertion found nothing to forget.
            if epoch != self.epoch.load(Ordering::SeqCst) {
                self.by_host.invalidate(host);
            }
        }
        Ok(found)
    }

    /// Reads one environment afresh, past the memory.
    pub async fn read(db: &Db, secrets: &Secrets, env: &EnvironmentId) -> Result<Arc<Snapshot>> {
        db.read(async |tx: &mut Tx| {
            let environment = store::environments::find(tx, env)
                .await?
                .ok_or(Error::NotFound("the environment"))?;
            Ok::<_, Error>(Arc::new(Snapshot::load(tx, secrets, environment).await?))
        })
        .await
    }

    /// Forgets what was changed elsewhere since it was read.
    pub async fn catch_up(&self, db: &Db) -> Result<()> {
        /// Businesses in one statement.
        const MOST: usize = 500;
        let mut held = BTreeMap::<BusinessId, i64>::new();
        for (_, snapshot) in &self.by_host {
            let version = held.entry(snapshot.business.id.clone()).or_insert(snapshot.version);
            *version = snapshot.version.min(*version);
        }
        let held: Vec<(BusinessId, i64)> = held.into_iter().collect();
        for some in held.chunks(MOST) {
            let ids: Vec<BusinessId> = some.iter().map(|(id, _)| id.clone()).collect();
            let now: HashMap<BusinessId, i64> = db
                .read(async |tx: &mut Tx| Ok::<_, Error>(store::businesses::list_versions(tx, &ids).await?))
                .await?
                .into_iter()
                .collect();
            for (id, version) in some {
                if now.get(id) != Some(version) {
                    self.forget_where(|snapshot| snapshot.business.id == *id);
                }
            }
        }
        Ok(())
    }

    /// Forgets an environment: the next request reads it again. Definitions are shared by the environments of a
    /// business, so the others of `business` are forgotten too, whether this one is in memory or not.
    pub fn forget(&self, env: &EnvironmentId, business: Option<&BusinessId>) {
        self.forget_where(|snapshot| snapshot.id() == env || Some(&snapshot.business.id) == business);
    }

    fn forget_where(&self, is_meant: impl Fn(&Snapshot) -> bool) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
        for (host, snapshot) in &self.by_host {
            if is_meant(&snapshot) {
                self.by_host.invalidate(host.as_str());
            }
        }
    }
}
