//! The server under load: built, started, watched through `/proc`, and ended.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;
use testkit::wire::Visitor;
use tokio::process::{Child, Command};

use super::{guessing, scenarios};

/// Clock ticks per second in `/proc`: 100 on every Linux that Rust runs on.
const TICKS: f64 = 100.0;

/// How the server is run.
#[derive(Debug, Clone)]
pub(super) struct Setup {
    /// The program.
    pub binary: PathBuf,
    /// A PostgreSQL database, instead of SQLite.
    pub database_url: Option<String>,
    /// What every fsync takes longer, as on a slow disk.
    pub fsync_delay: Duration,
}

/// A running server with its own data, ended when dropped.
pub(super) struct Server {
    child: tokio::sync::Mutex<Child>,
    pid: std::sync::atomic::AtomicU32,
    data: PathBuf,
    setup: Setup,
    /// Where it listens.
    pub address: String,
}

/// What a process holds of the machine's memory, in MiB.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Memory {
    /// All of it that is resident.
    pub resident: f64,
    /// Of it: what belongs to this process alone and has no file behind it.
    pub anonymous: f64,
    /// Of it: pages of files, mostly of the program; the system shares them and can drop them at any time.
    pub of_files: f64,
}

/// Builds the release binary, as it is shipped.
pub(crate) fn build_release() -> Result<PathBuf, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let status = std::process::Command::new(cargo)
        .args(["build", "--release", "--package", "doorstep"])
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    if !status.success() {
        return Err("the release binary could not be built".to_owned());
    }
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    Ok(Path::new(&target).join("release/doorstep"))
}

impl Server {
    /// Starts a server on empty data; tells how long the first start took.
    pub(super) async fn start(setup: Setup) -> Result<(Self, Duration), String> {
        let data = std::env::temp_dir().join(format!("doorstep-bench-{}", std::process::id()));
        std::fs::create_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;
        let port = free_port()?;
        let address = format!("localhost:{port}");
        write_seed(&data, &scenarios::seed(&address, None))?;
        let begin = Instant::now();
        let child = spawn(&setup, &data, port)?;
        let pid = child.id().unwrap_or_default().into();
        let server = Self {
            child: child.into(),
            pid,
            data,
            setup,
            address,
        };
        server.is_up().await?;
        let took = begin.elapsed();
        server.is_seeded(scenarios::BUSY).await?;
        Ok((server, took))
    }

    /// Asks for a crowd of users around the data that are there.
    pub(super) fn gather(&self, users: u64) -> Result<(), String> {
        write_seed(&self.data, &scenarios::seed(&self.address, Some(users)))
    }

    /// Asks for people to guess the passwords of, and waits until they are there.
    pub(super) async fn ask_for_people(&self) -> Result<(), String> {
        let mut seed = scenarios::seed(&self.address, None);
        guessing::add_to(&mut seed);
        write_seed(&self.data, &seed)?;
        self.is_seeded(&guessing::last_known()).await
    }

    /// Ends the server, starts it again on the same data, and tells how long that took.
    pub(super) async fn restart(&self) -> Result<Duration, String> {
        let mut child = self.child.lock().await;
        child
            .kill()
            .await
            .map_err(|error| format!("the server could not be ended: {error}"))?;
        let port = self
            .address
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok())
            .unwrap_or_default();
        let begin = Instant::now();
        *child = spawn(&self.setup, &self.data, port)?;
        self.pid
            .store(child.id().unwrap_or_default(), std::sync::atomic::Ordering::Relaxed);
        self.is_up().await?;
        Ok(begin.elapsed())
    }

    async fn is_up(&self) -> Result<(), String> {
        for _ in 0..3_000 {
            if let Ok(mut visitor) = Visitor::open(&self.address).await
                && visitor
                    .get("/health/ready")
                    .await
                    .is_ok_and(|answer| answer.status == 200)
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Err("the server did not become ready".to_owned())
    }

    /// The seed is applied a moment after it was written; users are the last of it.
    async fn is_seeded(&self, last: &str) -> Result<(), String> {
        for _ in 0..1_000 {
            if scenarios::can_sign_in(self, last).await {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Err("the seed was not applied".to_owned())
    }

    /// Seconds of CPU that the server has used, in user and system mode.
    pub(super) fn cpu(&self) -> Result<f64, String> {
        let stat = self.proc("stat")?;
        // The second field may hold spaces; the numbers come after its bracket.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |place: usize| {
            fields
                .get(place)
                .and_then(|text| text.parse::<f64>().ok())
                .unwrap_or(0.0)
        };
        Ok((ticks(11) + ticks(12)) / TICKS)
    }

    /// What it holds of the machine's memory now.
    pub(super) fn memory(&self) -> Result<Memory, String> {
        let status = self.proc("status")?;
        let mib = |name: &str| {
            let kib: Option<f64> = status
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .and_then(|rest| rest.split_whitespace().next()?.parse().ok());
            kib.unwrap_or(0.0) / 1024.0
        };
        Ok(Memory {
            resident: mib("VmRSS:"),
            anonymous: mib("RssAnon:"),
            of_files: mib("RssFile:") + mib("RssShmem:"),
        })
    }

    fn proc(&self, file: &str) -> Result<String, String> {
        let path = format!("/proc/{}/{file}", self.pid.load(std::sync::atomic::Ordering::Relaxed));
        std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.get_mut().start_kill();
        let _ = std::fs::remove_dir_all(&self.data);
    }
}

fn spawn(setup: &Setup, data: &Path, port: u16) -> Result<Child, String> {
    let mut command = match setup.fsync_delay {
        Duration::ZERO => Command::new(&setup.binary),
        delay => slowed(&setup.binary, delay),
    };
    command.args(["dev", "--listen", &format!("127.0.0.1:{port}")]);
    command
        .arg("--data")
        .arg(data.join("data"))
        .arg("--seed")
        .arg(data.join("seed.json"));
    if let Some(url) = &setup.database_url {
        command.args(["--database-url", url]);
    }
    command.env("DOORSTEP_LOG", "warn");
    command
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true);
    command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound if !setup.fsync_delay.is_zero() => {
            "--fsync-ms needs strace, which is not installed (Debian: apt-get install strace)".to_owned()
        }
        _ => format!("{} could not be started: {error}", setup.binary.display()),
    })
}

/// The program under strace, which holds back the return of every fsync. With `-D` the program is our child and strace
/// is not; with `--seccomp-bpf` no other system call is slower.
fn slowed(binary: &Path, delay: Duration) -> Command {
    let mut command = Command::new("strace");
    command.args(["-D", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null"]);
    command.args(["-e", "trace=fsync,fdatasync", "-e"]);
    command.arg(format!("inject=fsync,fdatasync:delay_exit={}", delay.as_micros()));
    command.arg(binary);
    command
}

/// What one fsync takes where the data is, in milliseconds, without any delay of ours: the median of some.
pub(super) fn fsync_ms() -> Result<f64, String> {
    let path = std::env::temp_dir().join(format!("doorstep-bench-fsync-{}", std::process::id()));
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = std::fs::File::create(&path).map_err(failed)?;
    let mut times = Vec::new();
    for _ in 0..51 {
        file.write_all(&[b'x'; 4096]).map_err(failed)?;
        let begin = Instant::now();
        file.sync_data().map_err(failed)?;
        times.push(begin.elapsed());
    }
    std::fs::remove_file(&path).map_err(failed)?;
    times.sort_unstable();
    Ok(times[times.len() / 2].as_secs_f64() * 1e3)
}

fn write_seed(data: &Path, seed: &Value) -> Result<(), String> {
    let file = data.join("seed.json");
    std::fs::write(&file, seed.to_string()).map_err(|error| format!("{}: {error}", file.display()))
}

fn free_port() -> Result<u16, String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}
