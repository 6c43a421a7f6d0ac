//! A PostgreSQL of the suite's own: a fresh cluster in a temporary folder, gone afterwards.

use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command::{Result, output};

/// A running cluster; it ends when this is dropped.
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    owner: Option<(u32, u32)>,
    /// For clients.
    pub url: String,
}

impl Cluster {
    /// Starts a cluster as an ordinary user: PostgreSQL refuses to run as root.
    pub fn start(programs: &Path) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("doorstep-postgres-{}", std::process::id()));
        let broken = |error: std::io::Error| format!("The folder {} cannot be prepared: {error}.", folder.display());
        std::fs::create_dir_all(&folder).map_err(broken)?;
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700)).map_err(broken)?;
        let owner = ordinary_user()?;
        if let Some((user, group)) = owner {
            chown(&folder, Some(user), Some(group)).map_err(broken)?;
        }
        let port = free_port()?;
        let url = format!("postgres://doorstep@127.0.0.1:{port}/postgres");
        let cluster = Self {
            programs: programs.to_owned(),
            folder,
            owner,
            url,
        };

        let data = cluster.folder.join("data");
        let mut initdb = cluster.program("initdb");
        initdb
            .arg("-D")
            .arg(&data)
            .args(["-U", "doorstep", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        output(&mut initdb)?;
        let mut options = format!("-p {port} -c listen_addresses=127.0.0.1 -c max_connections=400");
        options += &format!(" -c unix_socket_directories={}", cluster.folder.display());
        // This cluster is thrown away; what a commit means is tested where the server itself is killed.
        options += " -c fsync=off -c full_page_writes=off";
        let mut start = cluster.program("pg_ctl");
        start
            .arg("-D")
            .arg(&data)
            .arg("-l")
            .arg(cluster.folder.join("log"))
            .args(["-w", "-t", "60", "-o", &options]);
        // The server inherits the streams and would keep a pipe open for ever.
        start.arg("start").stdout(Stdio::null()).stderr(Stdio::null());
        let started = start
            .status()
            .map_err(|error| format!("pg_ctl cannot be started: {error}."))?;
        if started.success() {
            return Ok(cluster);
        }
        let log = std::fs::read_to_string(cluster.folder.join("log")).unwrap_or_default();
        Err(format!("PostgreSQL did not start: {}", log.trim()))
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.current_dir("/");
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        stop.arg("-D")
            .arg(self.folder.join("data"))
            .args(["-m", "immediate", "-w", "stop"]);
        let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Whom to run as when this is root: Debian's own user for it, else nobody.
fn ordinary_user() -> Result<Option<(u32, u32)>> {
    let id = |arguments: &[&str]| {
        output(Command::new("id").args(arguments))
            .ok()?
            .trim()
            .parse::<u32>()
            .ok()
    };
    if id(&["-u"]) != Some(0) {
        return Ok(None);
    }
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| Some((id(&["-u", name])?, id(&["-g", name])?)))
        .map(Some)
        .ok_or_else(|| "PostgreSQL does not run as root, and there is no ordinary user to run it as.".into())
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener
        .map(|address| address.port())
        .map_err(|error| format!("There is no free port: {error}."))
}
