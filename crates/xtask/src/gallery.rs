//! Every hosted page in a real browser: pictures for people to look at, and the checks of `e2e/pages.mjs`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Result, Stream, cargo, succeeds, watched};
use crate::suite::Count;
use crate::tools;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Where to write [default: target/gallery]
    folder: Option<PathBuf>,
    /// A language, or all
    #[arg(long, default_value = "en")]
    lang: String,
}

/// Takes pictures of every page.
pub(crate) fn run(options: &Options) -> Result<()> {
    let folder = options
        .folder
        .clone()
        .unwrap_or_else(|| crate::root().join("target/gallery"));
    render(&folder, &options.lang)?;
    match succeeds(&mut script("e2e/gallery.mjs", &folder)?)? {
        true => Ok(()),
        false => Err("The pictures could not be taken.".into()),
    }
}

/// Looks at every page: accessibility, width and keyboard.
pub(crate) fn check() -> Result<Count> {
    let folder = crate::root().join("target/pages");
    render(&folder, "all")?;
    let mut count = None;
    let succeeded = watched(&mut script("e2e/pages.mjs", &folder)?, Stream::Stdout, |line| {
        count = Count::parse(line).or(count)
    })?;
    match count {
        Some(count) if succeeded == (count.failed == 0) => Ok(count),
        _ => Err("The pages were not looked at to their end.".into()),
    }
}

fn render(folder: &Path, lang: &str) -> Result<()> {
    if folder.join("pages.json").exists() {
        // Written by an earlier run: a page that there is no more must not be looked at.
        std::fs::remove_dir_all(folder).map_err(|error| format!("{} cannot be removed: {error}.", folder.display()))?;
    }
    let mut example = cargo(&["run", "--quiet", "-p", "server", "--example", "gallery", "--"]);
    match succeeds(example.arg(folder).args(["--lang", lang]))? {
        true => Ok(()),
        false => Err("The pages could not be written.".into()),
    }
}

fn script(name: &str, folder: &Path) -> Result<Command> {
    let node = tools::node()?;
    let chromium = tools::chromium()?;
    let mut path: Vec<_> = node.parent().map(Path::to_owned).into_iter().collect();
    path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let mut script = Command::new(&node);
    script
        .arg(name)
        .arg(std::path::absolute(folder).map_err(|error| error.to_string())?)
        .current_dir(crate::root())
        .env("PATH", std::env::join_paths(path).map_err(|error| error.to_string())?)
        .env("CHROMIUM", &chromium);
    Ok(script)
}
