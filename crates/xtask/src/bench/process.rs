//! The server under load: built, started, watched through `/proc`, and ended.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use testkit::wire::Visitor;
use tokio::process::{Child, Command};

use super::scenarios;

/// Clock ticks per second in `/proc`: 100 on every Linux that Rust runs on.
const TICKS: f64 = 100.0;

/// A running server with its own data, ended when dropped.
pub(super) struct Server {
    child: tokio::sync::Mutex<Child>,
    pid: std::sync::atomic::AtomicU32,
    data: PathBuf,
    database_url: Option<String>,
    /// Where it listens.
    pub address: String,
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
    pub(super) async fn start(binary: &Path, database_url: Option<&str>) -> Result<(Self, Duration), String> {
        let data = std::env::temp_dir().join(format!("doorstep-bench-{}", std::process::id()));
        std::fs::create_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;
        let seed = data.join("seed.json");
        std::fs::write(&seed, scenarios::seed()).map_err(|error| format!("{}: {error}", seed.display()))?;
        let port = free_port()?;
        let address = format!("localhost:{port}");
        let begin = Instant::now();
        let child = spawn(binary, &data, database_url, port)?;
        let pid = child.id().unwrap_or_default().into();
        let server = Self {
            child: child.into(),
            pid,
            data,
            database_url: database_url.map(str::to_owned),
            address,
        };
        server.is_up().await?;
        let took = begin.elapsed();
        server.is_seeded().await?;
        Ok((server, took))
    }

    /// Ends the server, starts it again on the same data, and tells how long that took.
    pub(super) async fn restart(&self, binary: &Path) -> Result<Duration, String> {
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
        *child = spawn(binary, &self.data, self.database_url.as_deref(), port)?;
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

    /// The seed is applied a moment after the start.
    async fn is_seeded(&self) -> Result<(), String> {
        for _ in 0..1_000 {
            if scenarios::is_seeded(self).await {
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

    /// Resident memory in MiB.
    pub(super) fn memory(&self) -> Result<f64, String> {
        let status = self.proc("status")?;
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .unwrap_or_default();
        let kib: f64 = line
            .split_whitespace()
            .nth(1)
            .and_then(|text| text.parse().ok())
            .unwrap_or(0.0);
        Ok(kib / 1024.0)
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

fn spawn(binary: &Path, data: &Path, database_url: Option<&str>, port: u16) -> Result<Child, String> {
    let mut command = Command::new(binary);
    command.args(["dev", "--listen", &format!("127.0.0.1:{port}")]);
    command
        .arg("--data")
        .arg(data.join("data"))
        .arg("--seed")
        .arg(data.join("seed.json"));
    if let Some(url) = database_url {
        command.args(["--database-url", url]);
    }
    command.env("DOORSTEP_LOG", "warn");
    command
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true);
    command
        .spawn()
        .map_err(|error| format!("{} could not be started: {error}", binary.display()))
}

fn free_port() -> Result<u16, String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}
