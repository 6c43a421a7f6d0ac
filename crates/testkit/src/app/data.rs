//! The databases of tests: copies of one that was filled once.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::time::Clock;
use engine::bootstrap::{Bootstrap, ensure};
use engine::error::Error;
use engine::hashing::Hashing;
use engine::jobs::retention::Retention;
use engine::mail::transport::MemoryInbox;
use engine::outbound::{Outbound, Rules, SystemResolver};
use engine::secrets::MasterKey;
use engine::system::SystemRandom;
use engine::{Engine, Location, Parts};
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use super::clients::{AUDIENCE, Client, ISSUER, M2M, OTHER_SPA, REG, SPA};
use crate::clock::TestClock;
use crate::postgres::TestDatabase;

pub(super) enum Place {
    Folder(PathBuf),
    Database(TestDatabase),
}

impl Place {
    pub(super) fn location(&self) -> Location {
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

/// Master keys, each 32 times one byte: the present one, and the one before.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keys(pub(super) u8, pub(super) Option<u8>);

/// What the master key of every test is made of, until it is changed.
pub const FIRST_KEY: u8 = 7;

pub(super) const KEYS: Keys = Keys(FIRST_KEY, None);

pub(super) async fn open(location: Location, clock: &TestClock, keys: Keys) -> (Engine, Arc<MemoryInbox>) {
    try_open(location, clock, keys)
        .await
        .unwrap_or_else(|error| panic!("the database for a test: {error}"))
}

pub(super) async fn try_open(
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
pub(super) fn loopback_only() -> Rules {
    Rules {
        allow_loopback: true,
        ..Rules::default()
    }
}

/// What every test's database holds from the start.
pub(super) async fn fill(location: Location) {
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

pub(super) fn people_applications(strategies: &[&str]) -> Vec<Value> {
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
pub(super) async fn copy_of_template() -> PathBuf {
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

pub(super) fn fresh_folder(what: &str) -> PathBuf {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("doorstep-test-{}-{what}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the data of a test");
    folder
}

/// Names the filled PostgreSQL database after this very build of the tests: another build may fill it otherwise.
pub(super) fn template_name() -> String {
    let program = std::env::current_exe().unwrap_or_default();
    let built = |program: &Path| program.metadata().and_then(|file| file.modified()).ok();
    let since = built(&program).and_then(|moment| moment.duration_since(std::time::UNIX_EPOCH).ok());
    format!("app_{:x}", since.unwrap_or_default().as_nanos())
}
