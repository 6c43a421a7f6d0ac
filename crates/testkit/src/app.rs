//! The whole application in this process, on a database of its own.
//!
//! Every test gets a copy of one database that was filled once: the environment at [`ISSUER`] with four applications,
//! [`REG`], [`SPA`], [`OTHER_SPA`] and [`M2M`]. What else a test needs it adds with [`TestApp::seed`].

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use bytes::Bytes;
use domain::ids::EnvironmentId;
use domain::time::Clock;
use engine::bootstrap::{Bootstrap, ensure};
use engine::context::Context;
use engine::error::Error;
use engine::hashing::Hashing;
use engine::jobs::retention::Retention;
use engine::mail::transport::MemoryInbox;
use engine::outbound::{Outbound, Rules, SystemResolver};
use engine::secrets::MasterKey;
use engine::system::SystemRandom;
use engine::tenants::{self, NewTenant};
use engine::{Engine, Location, Parts};
use http::{HeaderMap, Method, StatusCode, header};
use http_body_util::BodyExt;
use serde::Deserialize;
use serde_json::{Value, json};
use server::Options;
use store::{Db, Tx};
use tokio::sync::OnceCell;
use tower::ServiceExt;
use url::Url;

use crate::browser::Browser;
use crate::clock::TestClock;
use crate::postgres::{TestDatabase, url_of_database_like};

/// The issuer of the default environment.
pub const ISSUER: &str = "https://id.example.test";
/// The API that [`M2M`] may use, with the scopes `read:things` and `write:things`.
pub const AUDIENCE: &str = "https://api.example.test";
/// The PKCE verifier that every authorization request of a public client is made with.
pub const VERIFIER: &str = "a-verifier-of-the-tests-that-is-long-enough-0123456789";
/// The address that requests come from.
pub const VISITOR: &str = "203.0.113.7:50000";

/// One of the applications that every test has.
#[derive(Debug, Clone, Copy)]
pub struct Client {
    /// Its client id.
    pub id: &'static str,
    /// Its secret.
    pub secret: Option<&'static str>,
    /// Its callback URL.
    pub callback: &'static str,
    /// Its logout URL.
    pub logout: &'static str,
    /// The origin of its pages.
    pub origin: &'static str,
}

/// A server-side web application.
pub const REG: Client = Client {
    id: "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
    secret: Some("RegSecretRegSecretRegSecretRegSecretRegSecret123"),
    callback: "https://app.example.test/api/auth/kinde_callback",
    logout: "https://app.example.test",
    origin: "https://app.example.test",
};

/// A browser application on the issuer's site.
pub const SPA: Client = Client {
    id: "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
    secret: None,
    callback: "https://spa.example.test/callback",
    logout: "https://spa.example.test",
    origin: "https://spa.example.test",
};

/// A browser application on another site.
pub const OTHER_SPA: Client = Client {
    id: "c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3",
    secret: None,
    callback: "https://app.elsewhere.test/callback",
    logout: "https://app.elsewhere.test",
    origin: "https://app.elsewhere.test",
};

/// A machine, which may use [`AUDIENCE`].
pub const M2M: Client = Client {
    id: "d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4",
    secret: Some("MachineSecretMachineSecretMachineSecretMachine123"),
    callback: "",
    logout: "",
    origin: "",
};

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

/// Master keys, each 32 times one byte: the present one, and the one before.
#[derive(Debug, Clone, Copy)]
struct Keys(u8, Option<u8>);

/// What the master key of every test is made of, until it is changed.
pub const FIRST_KEY: u8 = 7;

const KEYS: Keys = Keys(FIRST_KEY, None);

enum Place {
    Folder(PathBuf),
    Database(TestDatabase),
}

impl Place {
    fn location(&self) -> Location {
        match self {
            Self::Folder(folder) => Location::Sqlite(folder.join("doorstep.db")),
            Self::Database(database) => Location::Postgres(database.url.clone()),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Folder(folder) = self {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// What a token request gave.
#[derive(Debug, Clone, Deserialize)]
pub struct Tokens {
    /// The access token.
    pub access_token: String,
    /// Its lifetime in seconds.
    pub expires_in: u64,
    /// The ID token.
    pub id_token: Option<String>,
    /// The refresh token.
    pub refresh_token: Option<String>,
    /// The scope.
    pub scope: String,
    /// `bearer`
    pub token_type: String,
}

impl Tokens {
    /// What the access token says.
    pub fn access(&self) -> Value {
        claims(&self.access_token)
    }

    /// What the ID token says.
    pub fn id(&self) -> Value {
        claims(self.id_token.as_deref().expect("an ID token"))
    }

    /// The refresh token.
    pub fn refresh(&self) -> &str {
        self.refresh_token.as_deref().expect("a refresh token")
    }
}

/// Somebody who signed in: the browser, which stands at the callback, and the tokens that came of it.
pub struct SignedIn {
    /// The person's browser.
    pub browser: Browser,
    /// The code's tokens.
    pub tokens: Tokens,
}

/// What a JWT says. Nothing is verified.
pub fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap_or_else(|| panic!("not a JWT: {token}"));
    serde_json::from_slice(&BASE64.decode(payload).expect("base64url")).expect("JSON")
}

/// An answer of the server.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

impl Answer {
    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("text"))
    }

    /// Where it redirects to.
    pub fn location(&self) -> Option<&str> {
        self.header("location")
    }

    /// Its `Set-Cookie` lines.
    pub fn set_cookies(&self) -> Vec<String> {
        let lines = self.headers.get_all(header::SET_COOKIE).iter();
        lines.map(|line| line.to_str().expect("text").to_owned()).collect()
    }

    /// The `Set-Cookie` line of one cookie.
    pub fn set_cookie(&self, name: &str) -> Option<String> {
        self.set_cookies()
            .into_iter()
            .find(|line| line.starts_with(&format!("{name}=")))
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).expect("UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {} {}", self.status, self.text()))
    }

    /// The `error` of a refusal.
    pub fn error(&self) -> String {
        self.json()["error"]
            .as_str()
            .unwrap_or_else(|| panic!("no error: {}", self.text()))
            .to_owned()
    }

    /// The tokens of a successful token request.
    pub fn tokens(&self) -> Tokens {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        serde_json::from_slice(&self.body).expect("tokens")
    }
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

    /// Sends a request to our host. It comes from [`VISITOR`] unless it says otherwise.
    pub async fn send(&self, request: Request) -> Answer {
        self.send_to(&self.issuer_url(), request).await
    }

    /// Sends a request to the host of an address.
    pub async fn send_to(&self, address: &Url, mut request: Request) -> Answer {
        if !request.headers().contains_key(header::HOST) {
            request
                .headers_mut()
                .insert(header::HOST, authority(address).parse().expect("a host"));
        }
        if request.extensions().get::<ConnectInfo<SocketAddr>>().is_none() {
            let peer: SocketAddr = VISITOR.parse().expect("an address");
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.expect("infallible");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// `GET`s a path.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(http::Request::get(path).body(Body::empty()).expect("a request"))
            .await
    }

    /// `GET`s a path with headers.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(with_headers(Method::GET, path, headers, String::new())).await
    }

    /// `GET`s a path with a bearer token.
    pub async fn get_as(&self, token: &str, path: &str) -> Answer {
        self.get_with(path, &[("authorization", &format!("Bearer {token}"))])
            .await
    }

    /// Posts a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[]).await
    }

    /// Posts a form with headers.
    pub async fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let mut all = vec![("content-type", "application/x-www-form-urlencoded")];
        all.extend(headers);
        self.send(with_headers(Method::POST, path, &all, body)).await
    }

    /// An authorization request as the application's SDK makes it; `extra` adds to it or takes the place of its values,
    /// an empty value removes.
    pub fn authorize_path(&self, client: &Client, extra: &[(&str, &str)]) -> String {
        let challenge = protocol::pkce::challenge_of(VERIFIER);
        let mut pairs = vec![
            ("state", "state-of-the-test"),
            ("client_id", client.id),
            ("redirect_uri", client.callback),
            ("response_type", "code"),
            ("scope", "openid profile email offline"),
        ];
        if client.secret.is_none() {
            pairs.extend([
                ("code_challenge", challenge.as_str()),
                ("code_challenge_method", "S256"),
            ]);
        }
        pairs.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
        pairs.extend(extra.iter().filter(|(_, value)| !value.is_empty()));
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish();
        format!("/oauth2/auth?{query}")
    }

    /// Trades a code for tokens.
    pub async fn try_exchange(&self, client: &Client, code: &str) -> Answer {
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("client_id", client.id),
            ("redirect_uri", client.callback),
            ("code", code),
        ];
        match client.secret {
            Some(secret) => fields.push(("client_secret", secret)),
            None => fields.push(("code_verifier", VERIFIER)),
        }
        self.post("/oauth2/token", &fields).await
    }

    /// Trades a code for tokens, successfully.
    pub async fn exchange(&self, client: &Client, code: &str) -> Tokens {
        self.try_exchange(client, code).await.tokens()
    }

    /// Trades a refresh token.
    pub async fn try_refresh(&self, client: &Client, token: &str) -> Answer {
        let mut fields = vec![
            ("grant_type", "refresh_token"),
            ("client_id", client.id),
            ("refresh_token", token),
        ];
        fields.extend(client.secret.map(|secret| ("client_secret", secret)));
        self.post("/oauth2/token", &fields).await
    }

    /// Trades a refresh token, successfully.
    pub async fn refresh(&self, client: &Client, token: &str) -> Tokens {
        self.try_refresh(client, token).await.tokens()
    }

    /// A token for [`M2M`] itself.
    pub async fn machine_token(&self) -> Tokens {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", M2M.id),
            ("client_secret", M2M.secret.unwrap_or_default()),
            ("audience", AUDIENCE),
        ];
        self.post("/oauth2/token", &fields).await.tokens()
    }

    /// Asks what a token says, as an application.
    pub async fn introspect(&self, client: &Client, token: &str) -> Value {
        let secret = client.secret.unwrap_or_default();
        let fields = [("token", token), ("client_id", client.id), ("client_secret", secret)];
        let answer = self.post("/oauth2/introspect", &fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        answer.json()
    }

    /// Somebody new, who registered with a mailed code at [`REG`].
    pub async fn sign_up(&self, email: &str) -> SignedIn {
        self.sign_up_at(&REG, email).await
    }

    /// Somebody new, who registered with a mailed code.
    pub async fn sign_up_at(&self, client: &Client, email: &str) -> SignedIn {
        let mut browser = self.browser();
        browser
            .open(&self.authorize_path(client, &[("prompt", "create")]))
            .await;
        browser
            .submit(&[("p_email", email), ("p_first_name", "Ada"), ("p_last_name", "Lovelace")])
            .await;
        let code = self.code(email).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        self.arrived(client, browser).await
    }

    /// Somebody known, who signs in with a mailed code in a new browser.
    pub async fn sign_in(&self, email: &str) -> SignedIn {
        self.sign_in_at(&REG, email).await
    }

    /// Somebody known, who signs in with a mailed code in a new browser.
    pub async fn sign_in_at(&self, client: &Client, email: &str) -> SignedIn {
        let mut browser = self.browser();
        browser.open(&self.authorize_path(client, &[])).await;
        browser.submit(&[("p_email", email)]).await;
        let code = self.code(email).await;
        browser.submit(&[("p_confirmation_code", &code)]).await;
        self.arrived(client, browser).await
    }

    /// Somebody known, who signs in with a password in a new browser.
    pub async fn sign_in_with_password(&self, client: &Client, email: &str, password: &str) -> SignedIn {
        let mut browser = self.browser();
        browser.open(&self.authorize_path(client, &[])).await;
        browser.submit(&[("p_email", email)]).await;
        browser.submit(&[("p_password", password)]).await;
        self.arrived(client, browser).await
    }

    /// The tokens for the code that a browser has at an application's callback.
    pub async fn arrived(&self, client: &Client, browser: Browser) -> SignedIn {
        let code = browser.parameter("code").unwrap_or_else(|| {
            panic!(
                "no code at {}: {} {}",
                browser.address(),
                browser.page().status,
                browser.page().text()
            )
        });
        let tokens = self.exchange(client, &code).await;
        SignedIn { browser, tokens }
    }
}

fn with_headers(method: Method, path: &str, headers: &[(&str, &str)], body: String) -> Request {
    let mut request = http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body)).expect("a request")
}

fn authority(address: &Url) -> String {
    let host = address.host_str().unwrap_or_default();
    address
        .port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

async fn open(location: Location, clock: &TestClock, keys: Keys) -> (Engine, Arc<MemoryInbox>) {
    try_open(location, clock, keys)
        .await
        .unwrap_or_else(|error| panic!("the database for a test: {error}"))
}

async fn try_open(
    location: Location,
    clock: &TestClock,
    Keys(present, previous): Keys,
) -> Result<(Engine, Arc<MemoryInbox>), Error> {
    // A test that fails prints what the application wrote down.
    let log = tracing_subscriber::fmt().with_test_writer().with_ansi(false);
    let _ = log.with_env_filter("warn,server=info,engine=info").try_init();
    let time = clock.clone();
    let inbox = MemoryInbox::new(move || time.now().0);
    let key = |byte| MasterKey::parse(&BASE64.encode([byte; 32])).expect("a key");
    let parts = Parts {
        location,
        master_key: key(present),
        previous_master_key: previous.map(key),
        clock: Arc::new(clock.clone()),
        random: Arc::new(SystemRandom),
        mail: Arc::new(inbox.clone()),
        sms: Arc::new(inbox.clone()),
        hashing: Hashing::fast_for_tests(&SystemRandom).expect("hashing"),
        outbound: Outbound::new(loopback_only(), Arc::new(SystemResolver)),
        retention: Retention::default(),
    };
    Ok((Engine::open(parts).await?, Arc::new(inbox)))
}

/// The receivers of tests are on this machine.
fn loopback_only() -> Rules {
    Rules {
        allow_loopback: true,
        ..Rules::default()
    }
}

/// What every test's database holds from the start.
async fn fill(location: Location) {
    let (engine, _) = open(location, &TestClock::default(), KEYS).await;
    let bootstrap = Bootstrap {
        issuer: ISSUER.to_owned(),
        admin_email: Some("admin@example.test".to_owned()),
        admin_password: Some("a password of the tests".to_owned()),
        ..Bootstrap::default()
    };
    let (env, _) = ensure(&engine, &bootstrap).await.expect("the first start");
    let mut applications = people_applications(&["email:otp"]);
    applications.push(
        json!({ "client_id": M2M.id, "client_secret": M2M.secret, "name": "Machine", "type": "m2m",
                              "audiences": [AUDIENCE] }),
    );
    let seed = json!({
        // Most tests are about what a page says of who has an account; `enumeration` is about pages that say nothing.
        "settings": { "is_enumeration_protected": false },
        "apis": [{ "name": "Things", "audience": AUDIENCE, "scopes": ["read:things", "write:things"] }],
        "applications": applications,
    });
    let cx = engine.administrator(&env).await.expect("the environment");
    engine::seed::apply(&cx, &seed.to_string())
        .await
        .unwrap_or_else(|error| panic!("seed: {error}"));
    engine.close().await;
}

fn people_applications(strategies: &[&str]) -> Vec<Value> {
    let application = |client: &Client, name: &str, kind: &str| {
        json!({ "client_id": client.id, "client_secret": client.secret, "name": name, "type": kind,
                "redirect_uris": [client.callback], "logout_uris": [client.logout], "homepage_uri": client.origin,
                "connections": strategies })
    };
    vec![
        application(&REG, "Web application", "reg"),
        application(&SPA, "Browser application", "spa"),
        application(&OTHER_SPA, "Application elsewhere", "spa"),
    ]
}

/// A copy of the filled SQLite file, in a folder of its own.
async fn copy_of_template() -> PathBuf {
    static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();
    let template = TEMPLATE
        .get_or_init(|| async {
            let folder = fresh_folder("template");
            fill(Location::Sqlite(folder.join("doorstep.db"))).await;
            folder
        })
        .await;
    let folder = fresh_folder("data");
    for name in ["doorstep.db", "doorstep.db-wal"] {
        if template.join(name).exists() {
            std::fs::copy(template.join(name), folder.join(name)).expect("copying the data of a test");
        }
    }
    folder
}

fn fresh_folder(what: &str) -> PathBuf {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("doorstep-test-{}-{what}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the data of a test");
    folder
}

/// Names the filled PostgreSQL database after this very build of the tests: another build may fill it otherwise.
fn template_name() -> String {
    let program = std::env::current_exe().unwrap_or_default();
    let built = |program: &Path| program.metadata().and_then(|file| file.modified()).ok();
    let since = built(&program).and_then(|moment| moment.duration_since(std::time::UNIX_EPOCH).ok());
    format!("app_{:x}", since.unwrap_or_default().as_nanos())
}
