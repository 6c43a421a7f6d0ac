//! The end-to-end scenarios: unmodified SDKs, a real browser, `doorstep dev`.

use std::process::Command;

use crate::command::{Result, Stream, cargo, output, succeeds, watched};
use crate::suite::Count;
use crate::tools;

/// Builds the product and plays the scenarios.
pub(crate) fn run(words: &[String]) -> Result<Count> {
    let node = tools::node()?;
    let chromium = tools::chromium()?;
    // The same selection as the tests, so that nothing is built a second time with other features.
    if !succeeds(&mut cargo(&["build", "--quiet", "--workspace", "--all-targets"]))? {
        return Err("The product does not build.".into());
    }
    let metadata = output(&mut cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let target = metadata["target_directory"].as_str().unwrap_or("target");

    let mut path: Vec<_> = node.parent().map(|folder| folder.to_owned()).into_iter().collect();
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut scenarios = Command::new(&node);
    scenarios
        .arg("e2e/run.mjs")
        .args(words)
        .current_dir(crate::root())
        .env("PATH", std::env::join_paths(path).map_err(|error| error.to_string())?)
        .env("DOORSTEP_BIN", format!("{target}/debug/doorstep"))
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
