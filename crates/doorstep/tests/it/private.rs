//! R207: what the process knows is not written to a disk, shown to other processes or named on the command line.

use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::command_line::{Folder, Running, doorstep, text};

/// An account without rights, known to every Linux.
const NOBODY: u32 = 65_534;

/// A line of `/proc/PID/limits`: the name, the soft and the hard limit.
fn core_limits(pid: u32) -> Vec<String> {
    let limits = std::fs::read_to_string(format!("/proc/{pid}/limits")).unwrap();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max core file size"));
    line.unwrap().split_whitespace().take(2).map(str::to_owned).collect()
}

#[test]
fn r207_no_core_dump_is_written_of_dev_and_serve() {
    for (command, ready) in [("dev", "KINDE_ISSUER_URL="), ("serve", "doorstep runs")] {
        let folder = Folder::new(&format!("core-{command}"));
        let port = free_port();
        let mut server = doorstep(&[
            command,
            "--listen",
            &format!("127.0.0.1:{port}"),
            "--data",
            &folder.data(),
        ]);
        let mut running = Running::start(&mut server);
        running.line_with(ready);

        assert_eq!(core_limits(running.id()), ["0", "0"], "{command}");
    }
}

/// As an ordinary user, because everything in `/proc` of root's processes belongs to root anyway.
#[test]
fn r207_other_processes_of_the_same_user_cannot_look_inside_but_measure() {
    let folder = Folder::new("dumpable");
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o777)).unwrap();
    let mut server = doorstep_as_ordinary_user(
        folder.path(),
        &["dev", "--listen", "127.0.0.1:0", "--data", &folder.data()],
    );
    let mut running = Running::start(&mut server);
    running.issuer();

    let file = |name: &str| std::fs::metadata(format!("/proc/{}/{name}", running.id())).unwrap();
    assert_ne!(file("").uid(), 0, "the process belongs to an ordinary user");
    for name in ["environ", "mem", "maps", "fd"] {
        assert_eq!(file(name).uid(), 0, "{name} belongs to root");
        assert_eq!(file(name).mode() & 0o002, 0, "{name}");
    }
    assert_eq!(file("environ").mode() & 0o077, 0);
    for name in ["stat", "status", "limits"] {
        assert_ne!(file(name).mode() & 0o004, 0, "{name} can be read by everybody");
    }
}

#[test]
fn r207_no_flag_takes_a_secret() {
    for command in [
        &["dev"][..],
        &["serve"],
        &["doctor"],
        &["migrate"],
        &["tenant", "create"],
        &["keys", "rotate"],
    ] {
        let help = doorstep(&[command, &["--help"]].concat()).output().unwrap();
        let help = text(&help.stdout).to_lowercase();
        for word in ["password <", "secret <", "master-key", "smtp"] {
            assert!(!help.contains(word), "{command:?} has a flag for {word}: {help}");
        }
    }
    for flag in ["--master-key", "--smtp-password", "--admin-password", "--client-secret"] {
        let refused = doorstep(&["serve", flag, "value"]).output().unwrap();
        assert_eq!(refused.status.code(), Some(2), "{flag}");
    }
}

#[test]
fn r207_a_database_url_with_a_password_is_refused_on_the_command_line_only() {
    let url = "postgres://doorstep:hushhush@127.0.0.1:1/doorstep";
    for url in [url, "postgres://doorstep@127.0.0.1:1/doorstep?password=hushhush"] {
        let refused = doorstep(&["serve", "--database-url", url]).output().unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let said = text(&refused.stderr);
        assert!(
            said.contains("--database-url") && said.contains("DOORSTEP_DATABASE_URL_FILE"),
            "{said}"
        );
        assert!(!said.contains("hushhush"), "{said}");
    }
    let tried = |output: Output| text(&output.stderr) + &text(&output.stdout);
    let variable = tried(
        doorstep(&["doctor"])
            .env("DOORSTEP_DATABASE_URL", url)
            .output()
            .unwrap(),
    );
    let flag = tried(
        doorstep(&["doctor", "--database-url", "postgres://doorstep@127.0.0.1:1/doorstep"])
            .output()
            .unwrap(),
    );
    for said in [variable, flag] {
        assert!(
            !said.contains("DOORSTEP_DATABASE_URL_FILE") && !said.contains("hushhush"),
            "{said}"
        );
        assert!(said.contains("database"), "{said}");
    }
}

pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// The binary as somebody who is not root; nobody gets a copy, for the build folder may be closed to them.
fn doorstep_as_ordinary_user(folder: &Path, arguments: &[&str]) -> Command {
    let program = folder.join("doorstep");
    let known = env!("CARGO_BIN_EXE_doorstep");
    if std::fs::hard_link(known, &program).is_err() {
        std::fs::copy(known, &program).unwrap();
    }
    let mut command = as_ordinary_user(&program);
    command.args(arguments).current_dir(folder);
    command
}

/// A program without any setting from outside, run by somebody who is not root: this user, or nobody.
pub(crate) fn as_ordinary_user(program: &Path) -> Command {
    let mut command = match std::fs::metadata("/proc/self").unwrap().uid() {
        0 => Command::new("setpriv"),
        _ => Command::new(program),
    };
    if command.get_program() != program {
        let user = [format!("--reuid={NOBODY}"), format!("--regid={NOBODY}")];
        command.args(user).arg("--clear-groups").arg(program);
    }
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .stdin(Stdio::null());
    command
}
