//! The programs that the suite needs: found, or installed from Debian's, npm's and Rust's packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Result, cargo, output, succeeds};

/// The oldest Node the end-to-end tests run on.
const OLDEST_NODE: u32 = 20;

/// A program of this name in the search path.
fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// PostgreSQL's server programs; Debian keeps them out of the search path.
pub(crate) fn postgres() -> Result<()> {
    if has_postgres() {
        return Ok(());
    }
    apt("PostgreSQL", &["postgresql"])?;
    if has_postgres() {
        Ok(())
    } else {
        Err("PostgreSQL was installed, but there is no initdb.".into())
    }
}

fn has_postgres() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    find("initdb").is_some()
        || versions
            .into_iter()
            .any(|version| version.path().join("bin/initdb").is_file())
}

/// The proxies that requests are smuggled through. Each test starts one of its own.
pub(crate) fn proxies() -> Result<()> {
    let missing = || {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        // Debian keeps daemons out of an ordinary user's search path.
        let folders: Vec<PathBuf> = std::env::split_paths(&folders).chain(["/usr/sbin".into()]).collect();
        let is_missing = |name: &&str| !folders.iter().any(|folder| folder.join(name).is_file());
        ["haproxy", "nginx"].into_iter().filter(is_missing).collect::<Vec<_>>()
    };
    if missing().is_empty() {
        return Ok(());
    }
    apt("A proxy", &missing())?;
    match missing().as_slice() {
        [] => Ok(()),
        [name, ..] => Err(format!("{name} was installed, but there is no such program.")),
    }
}

/// A recent enough Node.
pub(crate) fn node() -> Result<PathBuf> {
    let here = crate::root().join("target/tools/node_modules/node/bin/node");
    if let Some(found) = find("node")
        .into_iter()
        .chain([here.clone()])
        .find(|file| is_recent(file))
    {
        return Ok(found);
    }
    if find("npm").is_none() {
        apt("Node", &["nodejs", "npm"])?;
    }
    if let Some(found) = find("node").filter(|file| is_recent(file)) {
        return Ok(found);
    }
    // Debian's is older: npm carries Node itself as a package.
    say("Node", "npm install node@22");
    let tools = crate::root().join("target/tools");
    std::fs::create_dir_all(&tools).map_err(|error| format!("{} cannot be made: {error}.", tools.display()))?;
    let installed = succeeds(
        Command::new("npm")
            .arg("install")
            .arg("--prefix")
            .arg(&tools)
            .arg("node@22"),
    )?;
    if installed && is_recent(&here) {
        return Ok(here);
    }
    Err(format!(
        "Node {OLDEST_NODE} or newer is needed for the end-to-end tests and could not be installed."
    ))
}

fn is_recent(node: &Path) -> bool {
    let version = output(Command::new(node).arg("--version")).unwrap_or_default();
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    major.is_some_and(|major| major >= OLDEST_NODE)
}

/// The distribution's Chromium.
pub(crate) fn chromium() -> Result<PathBuf> {
    let found = || {
        ["chromium", "chromium-browser", "google-chrome"]
            .iter()
            .find_map(|name| find(name))
    };
    if let Some(found) = found() {
        return Ok(found);
    }
    apt("Chromium", &["chromium"])?;
    found().ok_or_else(|| "Chromium was installed, but there is no chromium in the search path.".into())
}

/// SimpleSAMLphp and PHP to run it: somebody else's identity provider for the end-to-end tests.
pub(crate) fn simplesaml() -> Result<()> {
    let is_there = || Path::new("/usr/share/simplesamlphp/www").is_dir() && find("php").is_some();
    if is_there() {
        return Ok(());
    }
    // The package wants a web server besides; nginx is one that the suite needs anyway.
    apt(
        "SimpleSAMLphp",
        &["nginx", "simplesamlphp", "php-cli", "php-xml", "php-mbstring"],
    )?;
    match is_there() {
        true => Ok(()),
        false => Err("SimpleSAMLphp was installed, but is not where it should be.".into()),
    }
}

/// Schemathesis, in an environment of its own, at the versions that `schemathesis.txt` names.
pub(crate) fn schemathesis() -> Result<PathBuf> {
    const VERSIONS: &str = include_str!("../schemathesis.txt");
    let folder = crate::root().join("target/tools/schemathesis");
    let (program, mark) = (folder.join("bin/schemathesis"), folder.join("versions.txt"));
    if program.is_file() && std::fs::read_to_string(&mark).is_ok_and(|installed| installed == VERSIONS) {
        return Ok(program);
    }
    let make = || match find("python3") {
        Some(python) => succeeds(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder)),
        None => Ok(false),
    };
    if !make()? {
        apt("Python", &["python3", "python3-venv"])?;
        if !make()? {
            return Err("Python was installed, but cannot make an environment.".into());
        }
    }
    say("Schemathesis", "pip install -r crates/xtask/schemathesis.txt");
    let list = crate::root().join("crates/xtask/schemathesis.txt");
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(&list);
    if !succeeds(&mut pip)? {
        return Err("Schemathesis is needed and could not be installed.".into());
    }
    std::fs::write(&mark, VERSIONS).map_err(|error| format!("{}: {error}.", mark.display()))?;
    Ok(program)
}

/// A subcommand of cargo, built from its own lock file.
pub(crate) fn cargo_subcommand(name: &str) -> Result<()> {
    let program = format!("cargo-{name}");
    let in_cargo_home =
        || std::env::var_os("HOME").is_some_and(|home| Path::new(&home).join(".cargo/bin").join(&program).is_file());
    if find(&program).is_some() || in_cargo_home() {
        return Ok(());
    }
    say(&program, &format!("cargo install --locked {program}"));
    match succeeds(&mut cargo(&["install", "--locked", &program]))? {
        true => Ok(()),
        false => Err(format!("{program} is needed and could not be installed.")),
    }
}

/// Installs Debian packages, as root or through sudo.
fn apt(what: &str, packages: &[&str]) -> Result<()> {
    let failed = || {
        format!(
            "{what} is needed and could not be installed: run `apt-get install {}`.",
            packages.join(" ")
        )
    };
    if find("apt-get").is_none() {
        return Err(format!("{what} is needed, and there is no apt-get to install it with."));
    }
    let is_root = output(Command::new("id").arg("-u"))?.trim() == "0";
    let apt_get = || {
        let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
        if !is_root {
            command.args(["-n", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    say(what, &format!("apt-get install {}", packages.join(" ")));
    // An old list of packages is reason enough to look again, none to fail.
    let _ = succeeds(apt_get().args(["update", "-qq"]))?;
    match succeeds(
        apt_get()
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages),
    )? {
        true => Ok(()),
        false => Err(failed()),
    }
}

fn say(what: &str, how: &str) {
    println!("{what} is missing: {how}");
}
