//! A temporary PostgreSQL for tests: one server for a whole run, one database per test.
//!
//! `DOORSTEP_TEST_POSTGRES_URL` names a server that is already there (`cargo xtask test` starts one). Without it the
//! first test of a build folder starts a server that the others find; it goes away when it has been idle.
//! PostgreSQL must be installed: a suite that skips half of its tests in silence proves nothing.

use std::fs::File;
use std::hash::{BuildHasher as _, DefaultHasher, Hash as _, Hasher as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tokio_postgres::{Client, NoTls};

/// Names the server to use instead of starting one.
pub const URL_VARIABLE: &str = "DOORSTEP_TEST_POSTGRES_URL";

/// A database of its own; dropped with this value.
#[derive(Debug)]
pub struct TestDatabase {
    /// Where it is.
    pub url: String,
    server: String,
    name: String,
}

/// A new empty database.
pub async fn url_of_fresh_database() -> TestDatabase {
    create(&server_url().await, "template0").await
}

/// A new empty database with settings of its own, for example a locale.
pub async fn url_of_fresh_database_with(settings: &str) -> TestDatabase {
    create(&server_url().await, &format!("template0 {settings}")).await
}

/// A new copy of a database that `prepare` fills once per server and `template`: name the template after what it
/// contains, for example after a hash of the migrations. `prepare` closes its connections before it returns.
pub async fn url_of_database_like<F: Future<Output = ()>>(
    template: &str,
    prepare: impl FnOnce(String) -> F,
) -> TestDatabase {
    let server = server_url().await;
    let admin = connect(&server).await;
    let template = format!("template_{template}");
    // Held until the connection ends: one of several test processes prepares, the others wait.
    run(&admin, &format!("SELECT pg_advisory_lock(hashtext('{template}'))")).await;
    let exists = admin
        .query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&template])
        .await;
    if exists
        .unwrap_or_else(|error| panic!("PostgreSQL for tests: {error}"))
        .is_none()
    {
        let unfinished = format!("{template}_unfinished");
        run(&admin, &format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)")).await;
        run(&admin, &format!("CREATE DATABASE {unfinished} TEMPLATE template0")).await;
        prepare(with_database(&server, &unfinished)).await;
        let leave = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{unfinished}'");
        run(&admin, &leave).await;
        run(&admin, &format!("ALTER DATABASE {unfinished} RENAME TO {template}")).await;
    }
    run(&admin, &format!("SELECT pg_advisory_unlock(hashtext('{template}'))")).await;
    create(&server, &template).await
}

async fn create(server: &str, template: &str) -> TestDatabase {
    let name = format!("test_{:016x}", random());
    run(
        &connect(server).await,
        &format!("CREATE DATABASE {name} TEMPLATE {template}"),
    )
    .await;
    TestDatabase {
        url: with_database(server, &name),
        server: server.to_owned(),
        name,
    }
}

impl TestDatabase {
    /// All its rows, as text.
    pub(crate) async fn dump(&self) -> String {
        let rows = connect(&self.url)
            .await
            .query_one("SELECT database_to_xml(false, false, '')::text", &[])
            .await;
        rows.unwrap_or_else(|error| panic!("PostgreSQL for tests: {error}"))
            .get(0)
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // A test may end inside a runtime, which must not be blocked on itself; a failure leaves the database behind.
        let dropped = std::thread::spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
                return;
            };
            runtime.block_on(async {
                if let Ok((client, connection)) = tokio_postgres::connect(&server, NoTls).await {
                    tokio::spawn(connection);
                    let _ = client
                        .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
                        .await;
                }
            });
        });
        let _ = dropped.join();
    }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls)
        .await
        .unwrap_or_else(|error| panic!("PostgreSQL for tests does not answer at {url}: {error}"));
    tokio::spawn(connection);
    client
}

async fn run(admin: &Client, text: &str) {
    admin
        .batch_execute(text)
        .await
        .unwrap_or_else(|error| panic!("PostgreSQL for tests refused {text}: {error:?}"));
}

fn with_database(server: &str, name: &str) -> String {
    let (address, _) = server.rsplit_once('/').expect("the URL of a server ends in a database");
    format!("{address}/{name}")
}

async fn server_url() -> String {
    if let Ok(url) = std::env::var(URL_VARIABLE) {
        return url;
    }
    tokio::task::spawn_blocking(shared_server)
        .await
        .expect("starting PostgreSQL for tests")
}

/// The server of this build folder, started by whichever test needs it first.
fn shared_server() -> String {
    let mut hasher = DefaultHasher::new();
    build_folder().hash(&mut hasher);
    let folder = std::env::temp_dir().join(format!("doorstep-postgres-{:016x}", hasher.finish()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary PostgreSQL");
    let lock = File::create(folder.join("lock")).expect("a lock for temporary PostgreSQL");
    lock.lock().expect("locking temporary PostgreSQL");
    let used = folder.join("used");
    std::fs::write(&used, "").expect("marking temporary PostgreSQL as used");
    let address = folder.join("url");
    if let Ok(url) = std::fs::read_to_string(&address)
        && answers(&url)
    {
        return url;
    }
    let mut server = TemporaryPostgres::start_in(folder.join(format!("server-{:08x}", random() as u32)));
    let idle = format!(r#"[ -n "$(find '{}' -mmin -10)" ]"#, used.display());
    server.stop_unless(&idle);
    std::fs::write(&address, server.url()).expect("noting the address of temporary PostgreSQL");
    let url = server.url();
    // The watcher stops it; this process must not.
    std::mem::forget(server);
    url
}

fn answers(url: &str) -> bool {
    let address = url
        .rsplit_once('@')
        .and_then(|(_, rest)| rest.split_once('/'))
        .map_or("", |(address, _)| address);
    std::net::TcpStream::connect(address).is_ok()
}

/// Tests of one build folder share a server; other build folders have their own.
fn build_folder() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let root = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists());
    root.map_or_else(|| program.clone(), Path::to_owned)
}

/// A server with an empty data folder on a free port of this machine; stopped and removed with this value.
#[derive(Debug)]
pub struct TemporaryPostgres {
    folder: PathBuf,
    programs: PathBuf,
    user: Option<User>,
    port: u16,
}

impl TemporaryPostgres {
    /// Starts a server. Blocks until it answers.
    pub fn start() -> Self {
        let mut server = Self::start_in(std::env::temp_dir().join(format!("doorstep-postgres-own-{:016x}", random())));
        // Should this process be killed, nobody else would stop the server.
        server.stop_unless(&format!("kill -0 {} 2>/dev/null", std::process::id()));
        server
    }

    fn start_in(folder: PathBuf) -> Self {
        let programs = programs();
        let user = ordinary_user();
        std::fs::create_dir_all(&folder).expect("a folder for temporary PostgreSQL");
        if let Some(User { name, .. }) = &user {
            let owned = Command::new("chown").arg(name).arg(&folder).status();
            assert!(
                owned.is_ok_and(|status| status.success()),
                "cannot give {} to {name}",
                folder.display()
            );
        }
        let port = free_port();
        let server = Self {
            folder,
            programs,
            user,
            port,
        };
        let data = server.data();
        server.run(
            "initdb",
            &[
                "-D",
                &data,
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
            ],
        );
        server.resume();
        server
    }

    /// The URL of its database `postgres`.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Starts it again after [`Self::stop`], on the same port with the same data.
    pub fn resume(&self) {
        let options = format!(
            "-c listen_addresses=127.0.0.1 -c port={} -c unix_socket_directories='' -c max_connections=300",
            self.port
        );
        let log = self.folder.join("log").display().to_string();
        self.run(
            "pg_ctl",
            &["start", "-w", "-s", "-D", &self.data(), "-l", &log, "-o", &options],
        );
    }

    /// Stops it as a crash would: without a checkpoint, cutting every connection.
    pub fn stop(&self) {
        self.run("pg_ctl", &["stop", "-s", "-m", "immediate", "-D", &self.data()]);
    }

    fn data(&self) -> String {
        self.folder.join("data").display().to_string()
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = self.command(program);
        command
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let status = command
            .status()
            .unwrap_or_else(|error| panic!("cannot run {program}: {error}"));
        let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        assert!(status.success(), "{program} of temporary PostgreSQL failed: {}", log());
    }

    /// PostgreSQL refuses to run as root.
    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = match &self.user {
            Some(User { name, group }) => {
                let mut command = Command::new("setpriv");
                command
                    .args(["--reuid", name, "--regid", group, "--clear-groups"])
                    .arg(program);
                command
            }
            None => Command::new(program),
        };
        command.current_dir(&self.folder);
        command
    }

    /// Leaves a small watcher behind that removes the server when `condition` (a line of shell) no longer holds.
    fn stop_unless(&mut self, condition: &str) {
        let stop = self.command("pg_ctl");
        let stop: Vec<String> = std::iter::once(stop.get_program())
            .chain(stop.get_args())
            .map(|part| format!("'{}'", part.to_string_lossy()))
            .collect();
        let script = format!(
            "while sleep 3; do [ -d '{folder}' ] || exit; {condition} || break; done
             cd / && {stop} stop -s -m immediate -D '{data}'; rm -rf '{folder}'",
            folder = self.folder.display(),
            stop = stop.join(" "),
            data = self.data(),
        );
        let watcher = Command::new("sh")
            .args(["-c", &script])
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        drop(watcher.expect("a shell to watch temporary PostgreSQL"));
    }
}

impl Drop for TemporaryPostgres {
    fn drop(&mut self) {
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "-s", "-m", "immediate", "-D", &self.data()]);
        let _ = stop
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder with `initdb` and `pg_ctl`: on the search path, or where distributions put the newest version.
fn programs() -> PathBuf {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&on_path).collect();
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders
        .into_iter()
        .find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
        .expect("PostgreSQL is needed for the tests: install it, or name a server in DOORSTEP_TEST_POSTGRES_URL")
}

/// Who runs the server when we are root.
#[derive(Debug)]
struct User {
    name: String,
    group: String,
}

/// `None` unless we are root.
fn ordinary_user() -> Option<User> {
    let id = Command::new("id").arg("-u").output().expect("id -u");
    if id.stdout.trim_ascii() != b"0" {
        return None;
    }
    let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let account = |wanted: &str| {
        accounts
            .lines()
            .map(|line| line.split(':').collect::<Vec<_>>())
            .find_map(|fields| match fields[..] {
                [name, _, _, group, ..] if name == wanted => Some(User {
                    name: name.to_owned(),
                    group: group.to_owned(),
                }),
                _ => None,
            })
    };
    account("postgres").or_else(|| account("nobody"))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("the port's number").port()
}

fn random() -> u64 {
    std::hash::RandomState::new().build_hasher().finish()
}
