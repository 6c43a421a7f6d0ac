//! The server as a process that tests start and kill.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A folder that goes with its owner.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("doorstep-kill-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        Path::new(&self.0).join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A server, killed when it is dropped.
pub(crate) struct Server(Child);

impl Server {
    /// Starts the server, and waits until it is ready and the seed (`seed.json` of the folder) is applied.
    pub(crate) async fn start(
        folder: &Folder,
        host: &str,
        database_url: Option<&str>,
        is_ready: impl AsyncFn() -> bool,
    ) -> Self {
        let listen = host.replace("localhost", "127.0.0.1");
        let mut command = Command::new(env!("CARGO_BIN_EXE_doorstep"));
        command.args(["dev", "--listen", &listen]);
        command
            .arg("--data")
            .arg(folder.path("data"))
            .arg("--seed")
            .arg(folder.path("seed.json"));
        if let Some(url) = database_url {
            command.args(["--database-url", url]);
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let server = Self(command.spawn().expect("the binary starts"));
        let begin = Instant::now();
        while begin.elapsed() < Duration::from_secs(60) {
            if is_ready().await {
                return server;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the server did not start within a minute");
    }

    /// The id of the process.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Ends it as a power cut does.
    pub(crate) fn kill(mut self) {
        self.0.kill().expect("the server is killed");
        self.0.wait().expect("the server is gone");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
