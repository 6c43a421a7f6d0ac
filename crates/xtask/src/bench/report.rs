//! The figures, as a table.

use std::path::Path;
use std::time::Duration;

use super::guessing::Compared;
use super::load::Outcome;
use super::process::Memory;

/// What a scenario is to reach.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    /// Requests per CPU-second.
    PerCpuSecond(f64),
    /// Requests per second.
    PerSecond(f64),
    /// A share of the raw signing rate, per CPU-second.
    OfSigning(f64),
    /// No less than two thirds of what another scenario reaches per CPU-second.
    Near(&'static str),
    /// Nothing in particular.
    None,
}

/// One scenario's figures.
pub(super) struct Row {
    pub name: &'static str,
    pub target: Target,
    pub result: Outcome,
    /// Seconds of CPU that the server used.
    pub cpu: f64,
}

impl Row {
    /// Requests per CPU-second of the server.
    #[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
    fn per_cpu(&self) -> f64 {
        self.result.requests as f64 / self.cpu.max(0.01)
    }
}

/// Everything measured in one run.
pub(super) struct Report {
    /// Signatures per CPU-second with every core busy.
    pub raw: f64,
    /// The same with one core busy.
    pub raw_alone: f64,
    pub first_start: Duration,
    /// Each after a `kill -9`, the first in the middle of what the last scenario left behind.
    pub later_starts: Vec<Duration>,
    pub idle_memory: Memory,
    pub memory_after_load: Memory,
    /// What one fsync takes on this disk, and what was added to each of the server's.
    pub fsync_ms: f64,
    pub fsync_delay_ms: u64,
    pub rows: Vec<Row>,
    /// How long answers take where somebody is known and where nobody is.
    pub guesses: Vec<Compared>,
    binary_size: f64,
}

impl Report {
    pub(super) fn new(binary: &Path) -> Result<Self, String> {
        let size = std::fs::metadata(binary)
            .map_err(|error| format!("{}: {error}", binary.display()))?
            .len();
        #[expect(clippy::cast_precision_loss, reason = "a file size in MB needs no more digits")]
        let binary_size = size as f64 / 1e6;
        Ok(Self {
            raw: 0.0,
            raw_alone: 0.0,
            first_start: Duration::ZERO,
            later_starts: Vec::new(),
            idle_memory: Memory::default(),
            memory_after_load: Memory::default(),
            fsync_ms: 0.0,
            fsync_delay_ms: 0,
            rows: Vec::new(),
            guesses: Vec::new(),
            binary_size,
        })
    }

    /// Prints the table in Markdown.
    pub(super) fn print(&self) {
        let (all, one) = (self.raw, self.raw_alone);
        println!("raw RSA-2048 signatures per CPU-second: {all:.0} with every core busy, {one:.0} with one");
        let (fsync, delay) = (self.fsync_ms, self.fsync_delay_ms);
        println!("one fsync: {fsync:.1} ms, and {delay} ms more for the server\n");
        println!(
            "| scenario | requests/s | per server CPU-second | of raw signing | p50 ms | p99 ms | target | reached |"
        );
        println!("| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |");
        for row in &self.rows {
            println!("{}", self.line(row));
        }
        if !self.guesses.is_empty() {
            println!("\n| form | times each | known p50 ms | unknown p50 ms | p | target | reached |");
            println!("| --- | ---: | ---: | ---: | ---: | --- | --- |");
            for compared in &self.guesses {
                println!("{}", compared.line());
            }
        }
        println!("\n| | measured | target |\n| --- | ---: | --- |");
        println!(
            "| first start, with migrations | {:.2} s | ≤ 1 s |",
            self.first_start.as_secs_f64()
        );
        println!("| later starts, each after `kill -9` | {} | ≤ 0.1 s |", self.later());
        println!("| memory, idle | {} | ≤ 20 MiB |", resident(self.idle_memory));
        println!(
            "| memory, after load | {} | ≤ 40 MiB |",
            resident(self.memory_after_load)
        );
        println!("| binary, stripped | {:.1} MB | ≤ 30 MB |", self.binary_size);
    }

    /// The start in the middle, and all of them in their order.
    fn later(&self) -> String {
        let mut sorted = self.later_starts.clone();
        sorted.sort_unstable();
        let middle = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        let each: Vec<String> = self
            .later_starts
            .iter()
            .map(|start| format!("{:.3}", start.as_secs_f64()))
            .collect();
        format!("{:.3} s ({})", middle.as_secs_f64(), each.join(", "))
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
    fn line(&self, row: &Row) -> String {
        let count = row.result.requests as f64;
        let per_cpu = row.per_cpu();
        let of_signing = per_cpu / self.raw;
        let per_second = count / row.result.elapsed.as_secs_f64();
        let (target, is_reached) = match row.target {
            Target::PerCpuSecond(least) => (format!("≥ {least:.0} per CPU-second"), Some(per_cpu >= least)),
            Target::PerSecond(least) => (format!("≥ {least:.0} per second"), Some(per_second >= least)),
            Target::OfSigning(least) => (format!("≥ {least:.2} of raw signing"), Some(of_signing >= least)),
            Target::Near(other) => {
                let other = self.rows.iter().find(|row| row.name == other).map(Row::per_cpu);
                let times = other.map(|other| other / per_cpu);
                (
                    "within 1.5 times of the small database".to_owned(),
                    times.map(|times| times <= 1.5),
                )
            }
            Target::None => ("–".to_owned(), None),
        };
        let reached = is_reached.map_or("–", |is_reached| if is_reached { "yes" } else { "no" });
        format!(
            "| {} | {per_second:.0} | {per_cpu:.0} | {of_signing:.2} | {:.2} | {:.2} | {target} | {reached} |",
            row.name,
            percentile(&row.result.latencies, 50),
            percentile(&row.result.latencies, 99),
        )
    }
}

fn resident(memory: Memory) -> String {
    let Memory {
        resident,
        anonymous,
        of_files,
    } = memory;
    format!("{resident:.1} MiB ({anonymous:.1} of its own, {of_files:.1} pages of files)")
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).map_or(0.0, |duration| duration.as_secs_f64() * 1e3)
}
