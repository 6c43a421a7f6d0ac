//! `cargo xtask bench`: what the product does per CPU-second, beside what the machine's RSA does in the same run.
//!
//! Nothing here asserts a time: machines differ, and ratios of one run are what can be compared. The server is the release
//! binary on loopback, with SQLite and `synchronous=FULL`; the load comes from this process, over keep-alive connections.

mod api;
mod guessing;
mod load;
mod process;
mod report;
mod scenarios;
mod signing;
mod step;

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use testkit::postgres::TemporaryPostgres;

pub(crate) use self::process::build_release;
use self::process::{Server, Setup};
use self::report::{Report, Row};
use self::scenarios::Scenario;

/// How often the server is ended and started again on what the scenarios left.
const LATER_STARTS: usize = 7;

/// Options of `cargo xtask bench`.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Seconds that each scenario runs.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Connections, each with one request at a time.
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Only scenarios whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Users to measure the Management API among, after a small database; none unless said.
    #[arg(long, default_value_t = 0)]
    users: u64,
    /// Sign-ins of somebody known and of nobody, in turns, to compare how long they take (R91); none unless said.
    #[arg(long, default_value_t = 0)]
    guesses: usize,
    /// A binary that is already built.
    #[arg(long)]
    binary: Option<PathBuf>,
    /// Uses a temporary PostgreSQL server of its own, with its default settings, instead of SQLite.
    #[arg(long, conflicts_with = "database_url")]
    postgres: bool,
    /// A PostgreSQL database to use instead of SQLite.
    #[arg(long)]
    database_url: Option<String>,
    /// Milliseconds that every fsync of the server takes longer, as on a slow disk. Needs strace; SQLite only.
    #[arg(long, default_value_t = 0, conflicts_with_all = ["postgres", "database_url"])]
    fsync_ms: u64,
}

/// Runs the benchmark and prints its report.
pub(crate) async fn run(options: Options) -> Result<(), String> {
    let binary = options.binary.clone().map_or_else(process::build_release, Ok)?;
    let mut report = Report::new(&binary)?;
    let duration = Duration::from_secs(options.seconds.min(3));
    report.raw_alone = signing::rate(duration)?;
    report.raw = signing::rate_of_all_cores(duration)?;
    report.fsync_ms = process::fsync_ms()?;
    report.fsync_delay_ms = options.fsync_ms;
    let postgres = options.postgres.then(TemporaryPostgres::start);
    let database_url = options
        .database_url
        .clone()
        .or_else(|| postgres.as_ref().map(TemporaryPostgres::url));
    let setup = Setup {
        binary,
        database_url,
        fsync_delay: Duration::from_millis(options.fsync_ms),
    };
    let (server, first_start) = Server::start(setup).await?;
    report.first_start = first_start;
    // Threads that hashed the passwords of the first start and the seed end after ten idle seconds.
    tokio::time::sleep(Duration::from_secs(12)).await;
    report.idle_memory = server.memory()?;
    let prepared = scenarios::prepare(&server, options.connections).await?;
    let scenarios = prepared.scenarios(options.fsync_ms > 0);
    measure(&server, &scenarios, &options, &mut report).await?;
    report.memory_after_load = server.memory()?;
    let api = api::prepare(&server, options.connections).await?;
    measure(&server, &api.small(), &options, &mut report).await?;
    measure(&server, &api.with_users(&server).await?, &options, &mut report).await?;
    if options.users > 0 {
        eprintln!("… {} users gather", options.users);
        server.gather(options.users)?;
        api.crowd_is_there(&server, options.users).await?;
        measure(&server, &api.large(), &options, &mut report).await?;
    }
    if options.guesses > 0 {
        eprintln!("… {} sign-ins of somebody known, and of nobody", options.guesses);
        server.ask_for_people().await?;
        report.guesses = guessing::compare(&server, options.guesses).await?;
    }
    for _ in 0..LATER_STARTS {
        report.later_starts.push(server.restart().await?);
    }
    report.print();
    Ok(())
}

/// Runs the scenarios that are wanted, one after the other.
async fn measure(
    server: &Server,
    scenarios: &[Scenario],
    options: &Options,
    report: &mut Report,
) -> Result<(), String> {
    let is_wanted = |scenario: &&Scenario| {
        options
            .only
            .as_ref()
            .is_none_or(|only| scenario.name.contains(only.as_str()))
    };
    for scenario in scenarios.iter().filter(is_wanted) {
        eprintln!("… {}", scenario.name);
        // Caches fill and connections open before anything is counted.
        load::run(server, scenario, options.connections, Duration::from_millis(500)).await?;
        let before = server.cpu()?;
        let duration = Duration::from_secs(options.seconds);
        let result = load::run(server, scenario, options.connections, duration).await?;
        let cpu = server.cpu()? - before;
        report.rows.push(Row {
            name: scenario.name,
            target: scenario.target,
            result,
            cpu,
        });
    }
    Ok(())
}
