//! Running other programs: whether they succeed, what they print.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Something went wrong; one sentence that says what.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// `cargo` as it was called, in the root of the workspace.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(crate::root());
    command
}

/// Runs to the end; whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    command
        .status()
        .map(|status| status.success())
        .map_err(|error| format!("{name} cannot be started: {error}."))
}

/// Runs to the end and gives what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("{name} cannot be started: {error}."))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!(
        "{name} failed ({}): {}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim()
    ))
}

/// Which of its streams a program reports its summary on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
}

/// Runs to the end, passes one stream on line by line and lets `look` see each line; whether it succeeded.
pub(crate) fn watched(command: &mut Command, stream: Stream, mut look: impl FnMut(&str)) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    match stream {
        Stream::Stdout => command.stdout(Stdio::piped()),
        Stream::Stderr => command.stderr(Stdio::piped()),
    };
    let mut child = command
        .spawn()
        .map_err(|error| format!("{name} cannot be started: {error}."))?;
    let mut pass_on = |lines: &mut dyn BufRead| {
        for line in lines.split(b'\n').map_while(|line| line.ok()) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            look(&line);
        }
    };
    if let Some(out) = child.stdout.take() {
        pass_on(&mut BufReader::new(out));
    }
    if let Some(err) = child.stderr.take() {
        pass_on(&mut BufReader::new(err));
    }
    child
        .wait()
        .map(|status| status.success())
        .map_err(|error| format!("{name} was lost: {error}."))
}
