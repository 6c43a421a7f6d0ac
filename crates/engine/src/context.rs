//! Who asks, when, and from where: the first argument of every operation.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use domain::events::Event;
use domain::ids::{ApplicationId, DeliveryId, EnvironmentId, EventId, Id, JobId, OrganizationId, Random, UserId};
use domain::time::Timestamp;
use domain::webhooks::Delivery;
use store::events::EventRow;
use store::jobs::JobRow;
use store::{Body, Tx};

use crate::Engine;
use crate::directory::Snapshot;
use crate::error::{Error, Result};
use crate::i18n::{Languages, Locale};
use crate::jobs::Job;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Somebody at a page, or an application on its own behalf.
    Visitor,
    /// An application through the Management API.
    Application(ApplicationId),
    /// An administrator, in the console or on the command line.
    Administrator,
}

impl Actor {
    /// The `source` of events: `user`, `api` or `admin`.
    fn source(&self) -> &'static str {
        match self {
            Self::Visitor => "user",
            Self::Application(_) => "api",
            Self::Administrator => "admin",
        }
    }
}

/// Who asks, when, and from where.
#[derive(Clone)]
pub struct Context {
    /// The platform.
    pub engine: Engine,
    /// The environment that the request's host selected.
    pub environment: Arc<Snapshot>,
    /// Who asks.
    pub actor: Actor,
    /// Identifies the request in logs, events and on error pages.
    pub request_id: String,
    /// The address of the visitor.
    pub ip_address: Option<String>,
    /// Whether limits by address spare the visitor: in development, whoever sits at the same machine.
    pub is_spared: bool,
    /// How the browser describes itself, shortened.
    pub user_agent: Option<String>,
    /// The languages that the browser prefers, as it says it (RFC 9110 §12.5.4), shortened.
    pub accept_language: Option<String>,
}

impl Context {
    /// The tenant.
    pub fn env(&self) -> &EnvironmentId {
        self.environment.id()
    }

    /// The language of pages and mails for who asks: `lang` when it is spoken here, else what the browser prefers, else
    /// the environment's.
    pub fn locale(&self, lang: Option<&str>) -> Locale {
        Languages::of(&self.environment.environment.settings).choose(lang, self.accept_language.as_deref())
    }

    /// The organization that the asking program is bound to; none where it acts on the whole environment, or where it is
    /// no program that asks.
    pub(crate) fn bound_to(&self) -> Option<&OrganizationId> {
        let Actor::Application(id) = &self.actor else {
            return None;
        };
        let client = self.environment.applications.get(id)?;
        client.application.organization_id.as_ref()
    }

    /// What the address is counted by, if it is: whoever has one address of IPv6 usually has all of its /64.
    pub(crate) fn counted_address(&self) -> Option<String> {
        let text = self.ip_address.as_deref().filter(|_| !self.is_spared)?;
        Some(match text.parse::<IpAddr>().map(|address| address.to_canonical()) {
            Ok(IpAddr::V6(address)) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).to_string(),
            Ok(address) => address.to_string(),
            Err(_) => text.to_owned(),
        })
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.engine.clock().now()
    }

    /// The source of randomness.
    pub fn random(&self) -> &dyn Random {
        self.engine.random()
    }

    /// A new id.
    pub fn new_id<T: Id>(&self) -> T {
        T::new(self.now(), self.random())
    }

    /// Runs an operation in one transaction: everything it writes, announces and enqueues commits together.
    ///
    /// The body may run more than once (PostgreSQL may ask for a repeat): it has no side effect but rows.
    pub async fn work<T>(&self, body: impl for<'t, 'w> Body<&'t mut Work<'w>, T, Error>) -> Result<T> {
        let (has_jobs, has_changes, has_deliveries) = Default::default();
        let result = self
            .engine
            .db()
            .write(async |tx: &mut Tx| {
                let mut work = Work {
                    tx,
                    cx: self,
                    has_jobs: &has_jobs,
                    has_changes: &has_changes,
                    has_deliveries: &has_deliveries,
                };
                body(&mut work).await
            })
            .await;
        if has_changes.load(Ordering::Relaxed) {
            self.engine.forget(self.env(), Some(&self.environment.business.id));
        }
        if has_jobs.load(Ordering::Relaxed) {
            self.engine.wake_jobs();
        }
        if has_deliveries.load(Ordering::Relaxed) {
            self.engine.wake_webhooks();
        }
        result
    }

    /// Reads, at one moment of the database.
    pub async fn read<T>(&self, body: impl for<'t> Body<&'t mut Tx, T, Error>) -> Result<T> {
        self.engine.db().read(body).await
    }
}

/// One operation's transaction.
pub struct Work<'w> {
    tx: &'w mut Tx,
    cx: &'w Context,
    has_jobs: &'w AtomicBool,
    has_changes: &'w AtomicBool,
    has_deliveries: &'w AtomicBool,
}

impl Work<'_> {
    /// Whose work it is.
    pub(crate) fn context(&self) -> &Context {
        self.cx
    }

    /// The transaction, for `store`.
    pub fn tx(&mut self) -> &mut Tx {
        self.tx
    }

    /// Writes down what happened, and who is to be told of it.
    ///
    /// Who that is stands in memory, so that events nobody asked for cost nothing more. Another node may not know for a
    /// second of a webhook that was just made: until then its events pass it by.
    pub async fn announce(&mut self, event: Event) -> Result<()> {
        let id = self.cx.engine.next_event_id();
        self.announce_as(id, event).await
    }

    /// The same, under an id that somebody keeps.
    pub(crate) async fn announce_as(&mut self, id: EventId, event: Event) -> Result<()> {
        let cx = self.cx;
        let row = EventRow {
            id,
            kind: event.kind.to_owned(),
            source: cx.actor.source().to_owned(),
            user_id: event.user_id.as_ref().map(UserId::to_string),
            organization_id: event.organization_id.as_ref().map(OrganizationId::to_string),
            application_id: event.application_id.as_ref().map(ApplicationId::to_string),
            data: event.data.to_string(),
            ip_address: cx.ip_address.clone(),
            request_id: Some(cx.request_id.clone()),
            created_at: cx.now(),
        };
        store::events::insert(self.tx, cx.env(), &row).await?;
        for webhook in cx.environment.webhooks.iter().filter(|one| one.wants(event.kind)) {
            let (id, of) = (cx.new_id::<DeliveryId>(), (&row.id, event.kind));
            store::webhook_deliveries::insert(self.tx, cx.env(), &id, &webhook.id, of, cx.now()).await?;
            self.has_deliveries.store(true, Ordering::Relaxed);
        }
        match event.user_id {
            Some(user) if event.kind == "user.deleted" => {
                let later = cx.now().plus_seconds(crate::jobs::FORGET_AFTER);
                self.enqueue_at(&Job::ForgetUser { user }, later).await.map(drop)
            }
            _ => Ok(()),
        }
    }

    /// Tells a webhook of an event once more.
    pub(crate) async fn tell_again(&mut self, delivery: &Delivery) -> Result<DeliveryId> {
        let cx = self.cx;
        let (id, of) = (
            cx.new_id::<DeliveryId>(),
            (&delivery.event_id, delivery.event_type.as_str()),
        );
        let rows =
            store::webhook_deliveries::insert(self.tx, cx.env(), &id, &delivery.webhook_id, of, cx.now()).await?;
        self.has_deliveries.store(true, Ordering::Relaxed);
        match rows {
            0 => Err(Error::rule("WEBHOOK_DISABLED", "The webhook is switched off or gone.")),
            _ => Ok(id),
        }
    }

    /// Asks for work to be done after the commit.
    pub async fn enqueue(&mut self, job: &Job) -> Result<()> {
        self.enqueue_at(job, self.cx.now()).await.map(drop)
    }

    /// Asks for work to be done later.
    pub(crate) async fn enqueue_at(&mut self, job: &Job, run_at: Timestamp) -> Result<JobId> {
        let cx = self.cx;
        let id: JobId = cx.new_id();
        let payload = serde_json::to_vec(job).map_err(Error::internal)?;
        let payload = cx
            .engine
            .secrets()
            .seal(&crate::jobs::place(cx.env(), &id), &payload, cx.random())?;
        let row = JobRow {
            environment_id: cx.env().clone(),
            id,
            kind: job.kind().to_owned(),
            payload,
            attempts: 0,
            created_at: cx.now(),
        };
        store::jobs::insert(self.tx, cx.env(), &row, run_at).await?;
        self.has_jobs.store(true, Ordering::Relaxed);
        Ok(row.id)
    }

    /// Says that what nodes keep in memory of the environment changed.
    pub async fn changed(&mut self) -> Result<()> {
        let cx = self.cx;
        store::businesses::touch(self.tx, &cx.environment.business.id).await?;
        self.has_changes.store(true, Ordering::Relaxed);
        Ok(())
    }
}
