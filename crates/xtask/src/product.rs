//! The product as developers build it.

use std::path::PathBuf;

use crate::command::{Result, cargo, output, succeeds};

/// Builds the product and everything that tests it, and gives the binary.
///
/// The same selection as the tests, so that nothing is built a second time with other features.
pub(crate) fn build() -> Result<PathBuf> {
    if !succeeds(&mut cargo(&["build", "--quiet", "--workspace", "--all-targets"]))? {
        return Err("The product does not build.".into());
    }
    let metadata = output(&mut cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let target = metadata["target_directory"].as_str().unwrap_or("target");
    Ok(PathBuf::from(target).join("debug/doorstep"))
}
