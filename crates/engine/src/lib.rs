//! What Doorstep does: one function is one operation, one transaction, and its events.
//!
//! `context` says who asks and opens transactions; `directory` keeps in memory what every request needs; `oidc` issues and
//! checks tokens; `sign_in` takes a visitor from the first page to an authorization code; `jobs` does what may wait.

pub mod access_requests;
pub mod apis;
pub mod applications;
pub mod audit;
pub mod bootstrap;
pub mod branding;
pub mod businesses;
pub mod connected_apps;
pub mod connections;
pub mod context;
pub mod definitions;
pub mod directory;
pub mod error;
pub mod feature_flags;
pub mod federation;
pub mod hashing;
pub mod i18n;
pub mod jobs;
pub mod mail;
pub mod management;
pub mod mfa;
pub mod oidc;
pub mod organizations;
pub mod page_texts;
pub mod paging;
pub mod passkeys;
pub mod passwords;
pub mod permissions;
pub mod properties;
pub mod property_categories;
pub mod property_values;
pub mod roles;
pub mod secrets;
pub mod seed;
pub mod sessions;
pub mod settings;
pub mod sign_in;
pub mod sms;
pub mod subscribers;
pub mod system;
pub mod tenants;
pub mod users;
pub mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use domain::ids::{BusinessId, EnvironmentId, EventId, Id as _, Random};
use domain::time::{Clock, Timestamp};
pub use outbound;
use store::jobs::Lane;
pub use store::{Db, Location};
use tokio::sync::Notify;

use crate::branding::Pictures;
use crate::context::{Actor, Context};
use crate::directory::{Directory, Snapshot};
use crate::error::Result;
use crate::federation::metadata::MetadataCache;
use crate::federation::oauth::Known;
use crate::hashing::Hashing;
use crate::jobs::retention::Retention;
use crate::mail::transport::MailTransport;
use crate::oidc::verified::VerifiedTokens;
use crate::outbound::Outbound;
use crate::secrets::{MasterKey, Sealer, Secrets, reseal};
use crate::sms::SmsSender;

/// What the platform is made of; tests put in their own clock, randomness and mail.
pub struct Parts {
    /// Where the data is.
    pub location: Location,
    /// What everything secret at rest depends on.
    pub master_key: MasterKey,
    /// The master key from before, until everything is sealed under the present one; see [`secrets::reseal`].
    pub previous_master_key: Option<MasterKey>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Who carries mail.
    pub mail: Arc<dyn MailTransport>,
    /// Who carries text messages.
    pub sms: Arc<dyn SmsSender>,
    /// What a password hash may cost.
    pub hashing: Hashing,
    /// How addresses that somebody else chose are called.
    pub outbound: Outbound,
    /// How long history is kept.
    pub retention: Retention,
}

/// The platform. Clones are the same one.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    secrets: Secrets,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    mail: Arc<dyn MailTransport>,
    sms: Arc<dyn SmsSender>,
    hashing: Hashing,
    outbound: Outbound,
    retention: Retention,
    /// The moment in the id of the latest event.
    latest_event: AtomicI64,
    directory: Directory,
    verified: VerifiedTokens,
    pictures: Pictures,
    metadata: MetadataCache,
    providers: Known,
    jobs: Notify,
    texts: Notify,
    webhooks: Notify,
}

impl Engine {
    /// Opens the data and brings its schema up to date. Starts no background work: see [`Self::run_background`].
    pub async fn open(parts: Parts) -> Result<Self> {
        let db = Db::open(&parts.location).await?;
        db.migrate().await?;
        let sealer = Sealer::new(&parts.master_key, parts.previous_master_key.as_ref())?;
        let root = secrets::root::load(&db, &sealer, &*parts.random, parts.clock.now()).await?;
        Ok(Self {
            inner: Arc::new(Inner {
                db,
                secrets: Secrets::new(sealer, &root)?,
                clock: parts.clock,
                random: parts.random,
                mail: parts.mail,
                sms: parts.sms,
                hashing: parts.hashing,
                outbound: parts.outbound,
                retention: parts.retention,
                latest_event: AtomicI64::new(0),
                directory: Directory::default(),
                verified: VerifiedTokens::default(),
                pictures: Pictures::default(),
                metadata: MetadataCache::default(),
                providers: Known::default(),
                jobs: Notify::new(),
                texts: Notify::new(),
                webhooks: Notify::new(),
            }),
        })
    }

    /// The environment that answers on a host (`auth.example.com`, `localhost:3900`); `None` when there is none.
    pub async fn environment(&self, host: &str) -> Result<Option<Arc<Snapshot>>> {
        self.inner.directory.by_host(self.db(), self.secrets(), host).await
    }

    /// A context for work on behalf of nobody's request: the command line, start-up, jobs.
    pub async fn administrator(&self, env: &EnvironmentId) -> Result<Context> {
        Ok(self.local(Directory::read(self.db(), self.secrets(), env).await?))
    }

    /// A context for work on behalf of nobody's request, in an environment as it is known here.
    pub(crate) fn local(&self, environment: Arc<Snapshot>) -> Context {
        Context {
            engine: self.clone(),
            environment,
            actor: Actor::Administrator,
            request_id: "local".to_owned(),
            ip_address: None,
            is_spared: false,
            user_agent: None,
            accept_language: None,
        }
    }

    /// Whether the database can be used now.
    pub async fn is_ready(&self) -> bool {
        self.db().ping().await.is_ok()
    }

    /// Runs what may wait until the future is dropped: mail, webhooks, changes told by other nodes, sweeping up, and, after
    /// a change of the master key, sealing again.
    pub async fn run_background(&self) {
        tokio::join!(
            jobs::work(self),
            webhooks::dispatch::work(self),
            jobs::follow_changes(self),
            jobs::sweep(self),
            reseal::in_background(self)
        );
    }

    /// Gives back what is only kept for the next request to be quicker; for when there has been none for a while.
    pub fn rest(&self) {
        self.db().rest();
    }

    /// Ends the use of the data: everything acknowledged is on disk.
    pub async fn close(&self) {
        if let Err(error) = self.db().close().await {
            tracing::warn!(%error, "the database was not closed well");
        }
    }

    pub(crate) fn db(&self) -> &Db {
        &self.inner.db
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.inner.secrets
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.inner.clock
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }

    /// The id of what happens now: behind those of everything that happened before on this node, also when the clock stands
    /// still between two events, or is set back.
    pub(crate) fn next_event_id(&self) -> EventId {
        let now = self.now().0;
        let later = |latest: i64| Some(now.max(latest.saturating_add(1)));
        let before = self
            .inner
            .latest_event
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, later);
        let (Ok(before) | Err(before)) = before;
        EventId::new(Timestamp(now.max(before.saturating_add(1))), self.random())
    }

    pub(crate) fn random(&self) -> &dyn Random {
        &*self.inner.random
    }

    pub(crate) fn mail(&self) -> &dyn MailTransport {
        &*self.inner.mail
    }

    pub(crate) fn sms(&self) -> &dyn SmsSender {
        &*self.inner.sms
    }

    /// How passwords are hashed.
    pub fn hashing(&self) -> &Hashing {
        &self.inner.hashing
    }

    pub(crate) fn outbound(&self) -> &Outbound {
        &self.inner.outbound
    }

    pub(crate) fn retention(&self) -> Retention {
        self.inner.retention
    }

    pub(crate) fn verified(&self) -> &VerifiedTokens {
        &self.inner.verified
    }

    pub(crate) fn pictures(&self) -> &Pictures {
        &self.inner.pictures
    }

    pub(crate) fn metadata(&self) -> &MetadataCache {
        &self.inner.metadata
    }

    /// What is remembered of other providers.
    pub(crate) fn providers(&self) -> &Known {
        &self.inner.providers
    }

    pub(crate) fn forget(&self, env: &EnvironmentId, business: Option<&BusinessId>) {
        self.inner.directory.forget(env, business);
    }

    pub(crate) async fn catch_up(&self) -> Result<()> {
        self.inner.directory.catch_up(self.db()).await
    }

    pub(crate) fn wake_jobs(&self) {
        self.inner.jobs.notify_one();
        self.inner.texts.notify_one();
    }

    pub(crate) async fn jobs_wanted(&self, lane: Lane, at_most: Duration) {
        let wanted = match lane {
            Lane::Texts => &self.inner.texts,
            Lane::Others => &self.inner.jobs,
        };
        let _ = tokio::time::timeout(at_most, wanted.notified()).await;
    }

    pub(crate) fn wake_webhooks(&self) {
        self.inner.webhooks.notify_one();
    }

    pub(crate) async fn webhooks_wanted(&self, at_most: Duration) {
        let _ = tokio::time::timeout(at_most, self.inner.webhooks.notified()).await;
    }
}
