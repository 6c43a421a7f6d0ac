//! The whole application in this process, on a database of its own.
//!
//! Every test gets a copy of one database that was filled once: the environment at [`ISSUER`] with four applications,
//! [`REG`], [`SPA`], [`OTHER_SPA`] and [`M2M`]. What else a test needs it adds with [`TestApp::seed`].

mod answers;
mod clients;
mod data;
mod requests;
mod sign_in;

use std::sync::Arc;

use axum::Router;
use domain::ids::EnvironmentId;
use engine::context::Context;
use engine::error::Error;
use engine::mail::transport::MemoryInbox;
use engine::tenants::{self, NewTenant};
use engine::{Engine, Location};
use serde_json::{Value, json};
use server::Options;
use store::{Db, Tx};
use url::Url;

pub use self::answers::{Answer, SignedIn, Tokens, claims};
pub use self::clients::{AUDIENCE, Client, ISSUER, M2M, OTHER_SPA, REG, SPA};
pub use self::data::FIRST_KEY;
use self::data::{KEYS, Keys, Place, copy_of_template, fill, open, people_applications, template_name, try_open};
use self::requests::authority;
use crate::browser::Browser;
use crate::clock::TestClock;
use crate::postgres::url_of_database_like;

/// The PKCE verifier that every authorization request of a public client is made with.
pub const VERIFIER: &str = "a-verifier-of-the-tests-that-is-long-enough-0123456789";
/// The address that requests come from.
pub const VISITOR: &str = "203.0.113.7:50000";

/// On which database a test runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// SQLite, in a folder of the test's own.
    Sqlite,
    /// PostgreSQL, in a database of the test's own.
    Postgres,
}

/// The application. Clones are the same one.
#[derive(Clone)]
pub struct TestApp {
    /// The platform itself.
    pub engine: Engine,
    /// Its time; moves only when told to.
    pub clock: TestClock,
    /// The mail it sent; see also [`TestApp::code`].
    pub inbox: Arc<MemoryInbox>,
    /// The default environment.
    pub env: EnvironmentId,
    /// How the server is run; set with [`TestApp::with_options`].
    pub options: Options,
    router: Router,
    issuer: String,
    hosts: Vec<String>,
    place: Arc<Place>,
    keys: Keys,
}

impl TestApp {
    /// The application on a fresh copy of the test data.
    pub async fn on(database: Database) -> Self {
        let place = match database {
            Database::Sqlite => Place::Folder(copy_of_template().await),
            Database::Postgres => {
                Place::Database(url_of_database_like(&template_name(), |url| fill(Location::Postgres(url))).await)
            }
        };
        let (clock, place) = (TestClock::default(), Arc::new(place));
        let (engine, inbox) = open(place.location(), &clock, KEYS).await;
        let environment = engine
            .environment("id.example.test")
            .await
            .expect("the database")
            .expect("the environment");
        let options = Options::default();
        Self {
            router: server::router(engine.clone(), options.clone()),
            env: environment.id().clone(),
            issuer: ISSUER.to_owned(),
            hosts: vec!["id.example.test".to_owned()],
            engine,
            clock,
            inbox,
            options,
            place,
            keys: KEYS,
        }
    }

    /// The same application, run with other options.
    pub fn with_options(mut self, options: Options) -> Self {
        self.router = server::router(self.engine.clone(), options.clone());
        self.options = options;
        self
    }

    /// The same application at another issuer, for example `http://localhost:3900`.
    pub async fn at(mut self, issuer: &str) -> Self {
        tenants::move_to(&self.engine, &self.env, issuer)
            .await
            .expect("the issuer changes");
        self.hosts = vec![tenants::parse_issuer(issuer).expect("an issuer").1];
        issuer.clone_into(&mut self.issuer);
        self
    }

    /// The same application as a view of another environment: requests go there, and [`TestApp::seed`] fills that one.
    pub async fn tenant(&self, issuer: &str) -> Self {
        self.environment(&NewTenant {
            business: &format!("The business at {issuer}"),
            environment: "production",
            issuer,
        })
        .await
    }

    /// The same application as a view of another environment of the default business.
    pub async fn sibling(&self, issuer: &str) -> Self {
        let business = self.administrator().await.environment.business.name.clone();
        self.environment(&NewTenant {
            business: &business,
            environment: "staging",
            issuer,
        })
        .await
    }

    async fn environment(&self, new: &NewTenant<'_>) -> Self {
        let env = tenants::create(&self.engine, new).await.expect("another environment");
        let hosts = vec![tenants::parse_issuer(new.issuer).expect("an issuer").1];
        let other = Self {
            env,
            hosts,
            issuer: new.issuer.to_owned(),
            ..self.clone()
        };
        other
            .seed(json!({ "settings": { "is_enumeration_protected": false } }))
            .await;
        other
    }

    /// This node, and, where several can share the database, a second one.
    pub async fn nodes(&self) -> Vec<Self> {
        match &*self.place {
            Place::Folder(_) => vec![self.clone()],
            Place::Database(_) => vec![self.clone(), self.second_node().await],
        }
    }

    /// Everything that the database holds, as somebody reads it who got hold of a copy.
    pub async fn stored(&self) -> String {
        match &*self.place {
            Place::Folder(folder) => {
                let names = ["doorstep.db", "doorstep.db-wal"];
                let files = names.iter().filter_map(|name| std::fs::read(folder.join(name)).ok());
                files
                    .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                    .collect()
            }
            Place::Database(database) => database.dump().await,
        }
    }

    /// A second node on the same database (PostgreSQL only: SQLite belongs to one process).
    pub async fn second_node(&self) -> Self {
        self.second_node_under(self.keys.0, self.keys.1).await
    }

    /// A second node with other master keys, see [`TestApp::restart_under`].
    pub async fn second_node_under(&self, present: u8, previous: Option<u8>) -> Self {
        let keys = Keys(present, previous);
        let (engine, inbox) = open(self.place.location(), &self.clock, keys).await;
        Self {
            router: server::router(engine.clone(), self.options.clone()),
            engine,
            inbox,
            keys,
            ..self.clone()
        }
    }

    /// Ends the process and starts it again on the same data.
    pub async fn restart(self) -> Self {
        let keys = self.keys;
        self.restart_under(keys.0, keys.1).await
    }

    /// Ends the process and starts it again on the same data with other master keys: 32 times the byte `present`, and
    /// `previous` for the one before. Every test begins with the key made of [`FIRST_KEY`].
    pub async fn restart_under(self, present: u8, previous: Option<u8>) -> Self {
        self.try_restart_under(present, previous)
            .await
            .unwrap_or_else(|error| panic!("the database for a test: {error}"))
    }

    /// The same, where the start may be refused.
    pub async fn try_restart_under(self, present: u8, previous: Option<u8>) -> Result<Self, Error> {
        self.engine.close().await;
        let Self { engine, router, .. } = self;
        drop((engine, router));
        let keys = Keys(present, previous);
        let (engine, inbox) = try_open(self.place.location(), &self.clock, keys).await?;
        Ok(Self {
            router: server::router(engine.clone(), self.options.clone()),
            engine,
            inbox,
            clock: self.clock,
            env: self.env,
            options: self.options,
            issuer: self.issuer,
            hosts: self.hosts,
            place: self.place,
            keys,
        })
    }

    /// Ends the process, changes its data with one statement behind its back, and starts it again.
    pub async fn tampered(self, statement: &'static str) -> Self {
        self.engine.close().await;
        let place = Arc::clone(&self.place);
        let keys = self.keys;
        let db = Db::open(&place.location()).await.expect("the database");
        let changed = db
            .write(async |tx: &mut Tx| tx.sql(statement).execute().await)
            .await
            .unwrap_or_else(|error| panic!("{statement}: {error}"));
        assert!(changed > 0, "{statement} found nothing");
        db.close().await.expect("the database closes");
        drop(db);
        self.restart_under(keys.0, keys.1).await
    }

    /// Ends the process, and tells what a statement counts in its data.
    pub async fn counted(self, statement: &'static str) -> i64 {
        self.engine.close().await;
        let place = Arc::clone(&self.place);
        drop(self);
        let db = Db::open(&place.location()).await.expect("the database");
        let count = db.read(async |tx: &mut Tx| tx.sql(statement).one::<i64>().await).await;
        db.close().await.expect("the database closes");
        count.unwrap_or_else(|error| panic!("{statement}: {error}"))
    }

    /// The issuer.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The issuer's address.
    pub fn issuer_url(&self) -> Url {
        Url::parse(&self.issuer).expect("the issuer is a URL")
    }

    /// The router, for requests of other shapes.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Whether this application answers at an address.
    pub fn answers_on(&self, address: &Url) -> bool {
        self.hosts.contains(&authority(address)) && address.scheme() == self.issuer_url().scheme()
    }

    /// A context as an administrator has it, for calling the engine.
    pub async fn administrator(&self) -> Context {
        self.engine.administrator(&self.env).await.expect("the environment")
    }

    /// Adds data, in the form of `doorstep`'s seed files.
    pub async fn seed(&self, data: Value) {
        let cx = self.administrator().await;
        engine::seed::apply(&cx, &data.to_string())
            .await
            .unwrap_or_else(|error| panic!("seed: {error}"));
    }

    /// Sets the strategies (`email:otp`, `email:password`) of the standard applications that sign people in.
    pub async fn use_connections(&self, strategies: &[&str]) {
        self.seed(json!({ "applications": people_applications(strategies) }))
            .await;
    }

    /// A new browser.
    pub fn browser(&self) -> Browser {
        Browser::new(self)
    }
}
