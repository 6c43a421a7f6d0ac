//! The end-to-end scenarios: unmodified SDKs, a real browser, `doorstep dev`.

use std::process::Command;

use crate::command::{Result, Stream, watched};
use crate::suite::Count;
use crate::{product, tools};

/// Builds the product and plays the scenarios.
pub(crate) fn run(words: &[String]) -> Result<Count> {
    let node = tools::node()?;
    let chromium = tools::chromium()?;
    tools::simplesaml()?;
    let binary = product::build()?;

    let mut path: Vec<_> = node.parent().map(|folder| folder.to_owned()).into_iter().collect();
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut scenarios = Command::new(&node);
    scenarios
        .arg("e2e/run.mjs")
        .args(words)
        .current_dir(crate::root())
        .env("PATH", std::env::join_paths(path).map_err(|error| error.to_string())?)
        .env("DOORSTEP_BIN", &binary)
        .env("CHROMIUM", &chromium);
    let mut count = None;
    let succeeded = watched(&mut scenarios, Stream::Stdout, |line| {
        count = Count::parse(line).or(count)
    })?;
    match count {
        Some(count) if succeeded == (count.failed == 0) => Ok(count),
        _ => Err("The end-to-end scenarios did not run to their end.".into()),
    }
}
