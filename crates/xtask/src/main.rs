//! The developer commands of this workspace: `cargo xtask test`, `e2e`, `fuzz`, `openapi`, `passwords`, `bench`, `seed`.

mod bench;
mod command;
mod e2e;
mod fuzz;
mod gallery;
mod layers;
mod passwords;
mod product;
mod seed;
mod suite;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Doorstep's developer commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check and test everything, on both databases and in a browser; missing tools are installed
    Test {
        /// Only these stages
        #[arg(long, value_name = "STAGE", value_enum)]
        only: Vec<suite::Stage>,
    },
    /// Sign in with real applications in a real browser
    E2e {
        /// Only scenarios whose names contain these words
        words: Vec<String>,
    },
    /// Take pictures of every page in all its states, and put them on one sheet
    Gallery(gallery::Options),
    /// Make requests out of the contract of the Management API, and see whether each answer is one that it knows
    Fuzz,
    /// Write openapi/management.json from the code
    Openapi,
    /// Write the table of the most common passwords from a list, one a line, the most common first
    Passwords {
        /// The list
        #[arg(long, value_name = "FILE")]
        list: PathBuf,
    },
    /// Measure the release binary over real HTTP, beside the raw signing rate of the machine
    Bench(bench::Options),
    /// Fill a database with many users and organizations
    Seed(seed::Options),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Test { only } => suite::run(&only),
        Command::E2e { words } => e2e::run(&words).map(|count| count.failed == 0),
        Command::Fuzz => fuzz::run().map(|count| count.failed == 0),
        Command::Gallery(options) => gallery::run(&options).map(|()| true),
        Command::Seed(options) => seed::run(&options).map(|()| true),
        Command::Openapi => openapi().map(|()| true),
        Command::Passwords { list } => passwords::write(&list).map(|()| true),
        Command::Bench(options) => measure(options).map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn openapi() -> Result<(), String> {
    let path = root().join("openapi/management.json");
    std::fs::write(&path, testkit::api::description())
        .map_err(|error| format!("{} cannot be written: {error}.", path.display()))
}

fn measure(options: bench::Options) -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| format!("The threads cannot be started: {error}."))?;
    runtime.block_on(bench::run(options))
}

/// The root of the workspace.
fn root() -> PathBuf {
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.ancestors().nth(2).map(PathBuf::from).unwrap_or(manifest)
}
