//! `cargo xtask bench`: what the product does per CPU-second, beside what the machine's RSA does in the same run.
//!
//! Nothing here asserts a time: machines differ, and ratios of one run are what can be compared. The server is the release
//! binary on loopback, with SQLite and `synchronous=FULL`; the load comes from this process, over keep-alive connections.

mod load;
mod process;
mod report;
mod scenarios;
mod signing;

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use testkit::postgres::TemporaryPostgres;

use self::process::{Server, Setup};
use self::report::{Report, Row};
use self::scenarios::Scenario;

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
    let wanted = |scenario: &&Scenario| {
        options
            .only
            .as_ref()
            .is_none_or(|only| scenario.name.contains(only.as_str()))
    };
    for scenario in prepared.scenarios(options.fsync_ms > 0).iter().filter(wanted) {
        eprintln!("… {}", scenario.name);
        // Caches fill and connections open before anything is counted.
        load::run(&server, scenario, options.connections, Duration::from_millis(500)).await?;
        let before = server.cpu()?;
        let result = load::run(
            &server,
            scenario,
            options.connections,
            Duration::from_secs(options.seconds),
        )
        .await?;
        let cpu = server.cpu()? - before;
        report.rows.push(Row {
            name: scenario.name,
            target: scenario.target,
            result,
            cpu,
        });
    }
    report.memory_after_load = server.memory()?;
    report.later_start = server.restart().await?;
    report.print();
    Ok(())
}
