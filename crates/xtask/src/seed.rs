//! `cargo xtask seed`: a database with very many users, to look at and to measure.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use clap::Args;
use serde_json::json;

use crate::bench::build_release;
use crate::command::Result;

/// Options of `cargo xtask seed`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// How many users there are to be.
    #[arg(long)]
    users: u64,
    /// How many organizations they are spread over; one for each hundred users unless said.
    #[arg(long)]
    organizations: Option<u64>,
    /// The folder of the data, as `doorstep dev --data` has it.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// A PostgreSQL database to fill instead; the keys are in the folder all the same.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
    /// The address that the database is for: it names the issuer of a new one.
    #[arg(long, default_value = "127.0.0.1:3900")]
    listen: String,
}

/// Starts the release binary on the data and has it create what is missing.
pub(crate) fn run(options: &Options) -> Result<()> {
    let binary = build_release()?;
    let organizations = options.organizations.unwrap_or((options.users / 100).max(1));
    let seed = json!({ "crowd": { "users": options.users, "organizations": organizations } }).to_string();
    let file = std::env::temp_dir().join(format!("doorstep-crowd-{}.json", std::process::id()));
    std::fs::write(&file, seed).map_err(|error| format!("{}: {error}.", file.display()))?;
    let begin = Instant::now();
    let mut command = Command::new(&binary);
    command
        .args(["dev", "--listen", &options.listen, "--data"])
        .arg(&options.data);
    command.arg("--seed").arg(&file).stdout(Stdio::piped());
    if let Some(url) = &options.database_url {
        command.args(["--database-url", url]);
    }
    let mut child = command
        .spawn()
        .map_err(|error| format!("{} cannot be started: {error}.", binary.display()))?;
    let said = child.stdout.take().map(BufReader::new).and_then(|out| {
        let lines = out.lines().map_while(std::io::Result::ok);
        lines.into_iter().find(|line| line.starts_with("seed "))
    });
    // A polite end, so that what is in the log of the database goes where it belongs.
    let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    let _ = child.wait();
    let _ = std::fs::remove_file(&file);
    match said {
        Some(line) if line.starts_with("seed applied") => {
            let seconds = begin.elapsed().as_secs_f64();
            println!(
                "{} users in {organizations} organizations, in {seconds:.0} s",
                options.users
            );
            Ok(())
        }
        Some(line) => Err(line),
        None => Err("The product ended before the data were there.".to_owned()),
    }
}
