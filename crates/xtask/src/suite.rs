//! `cargo xtask test`: every check there is, one stage after the other.

use std::time::Instant;

use clap::ValueEnum;

use crate::command::{Result, Stream, cargo, succeeds, watched};
use crate::{e2e, fuzz, gallery, layers, tools};

/// A part of the suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// Formatting
    Fmt,
    /// Lints, warnings refused
    Clippy,
    /// Licences, sources and banned crates
    Deny,
    /// The direction of the layers
    Layers,
    /// Unit and integration tests, on SQLite and PostgreSQL
    Tests,
    /// Examples in the documentation
    Doc,
    /// Every page in a real browser: accessibility, width and keyboard
    Pages,
    /// Real applications in a real browser
    E2e,
    /// Requests made out of the contract of the Management API
    Fuzz,
}

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Count {
    /// Reads `…: 12 passed, 1 failed` and similar summaries; what ran out of time failed.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let number_before = |word: &str| -> Option<usize> {
            let before = line.split(word).next().filter(|before| before.len() < line.len())?;
            before.trim_end().rsplit([' ', '(']).next()?.parse().ok()
        };
        let passed = number_before(" passed")?;
        let failed = ["failed", "timed out", "exec failed"]
            .iter()
            .filter_map(|word| number_before(&format!(" {word}")))
            .sum();
        Some(Self { passed, failed })
    }
}

/// Runs the stages; whether all of them are good. The last line says how many tests passed and failed, where a stage
/// without tests that failed counts as one.
pub(crate) fn run(only: &[Stage]) -> Result<bool> {
    let mut total = Count::default();
    let wanted = Stage::value_variants()
        .iter()
        .filter(|stage| only.is_empty() || only.contains(stage));
    let mut unhappy = Vec::new();
    for stage in wanted {
        let name = format!("{stage:?}").to_lowercase();
        println!("\n── {name} {}", "─".repeat(70 - name.len()));
        let started = Instant::now();
        let outcome = stage.run(&mut total);
        let good = outcome == Ok(true);
        if let Err(sentence) = outcome {
            println!("{sentence}");
        }
        println!(
            "── {name}: {} in {:.1} s",
            if good { "good" } else { "FAILED" },
            started.elapsed().as_secs_f64()
        );
        if !good {
            unhappy.push(name);
        }
    }
    if !unhappy.is_empty() {
        println!("\nFailed: {}", unhappy.join(", "));
        total.failed = total.failed.max(unhappy.len());
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    Ok(total.failed == 0)
}

impl Stage {
    fn run(self, total: &mut Count) -> Result<bool> {
        match self {
            Self::Fmt => succeeds(&mut cargo(&["fmt", "--all", "--check"])),
            Self::Clippy => succeeds(&mut cargo(&[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ])),
            Self::Deny => {
                tools::cargo_subcommand("deny")?;
                // The sources of other platforms' crates are looked at as well.
                if !succeeds(&mut cargo(&["fetch", "--quiet", "--locked"]))? {
                    return Err("The sources of the dependencies could not be fetched.".into());
                }
                succeeds(&mut cargo(&[
                    "deny",
                    "--offline",
                    "check",
                    "--hide-inclusion-graph",
                    "bans",
                    "licenses",
                    "sources",
                ]))
            }
            Self::Layers => layers::check(),
            Self::Tests => run_tests(total),
            Self::Doc => succeeds(&mut cargo(&["test", "--quiet", "--doc", "--workspace"])),
            Self::Pages => add(total, gallery::check()?),
            Self::E2e => add(total, e2e::run(&[])?),
            Self::Fuzz => add(total, fuzz::run()?),
        }
    }
}

fn add(total: &mut Count, count: Count) -> Result<bool> {
    total.passed += count.passed;
    total.failed += count.failed;
    Ok(count.failed == 0)
}

fn run_tests(total: &mut Count) -> Result<bool> {
    tools::cargo_subcommand("nextest")?;
    // The tests start a temporary server by themselves, once for all of them; here it only has to be installed.
    tools::postgres()?;
    tools::proxies()?;
    let mut nextest = cargo(&["nextest", "run", "--workspace", "--no-fail-fast", "--color", "never"]);
    let mut summary = None;
    let succeeded = watched(&mut nextest, Stream::Stderr, |line| {
        if line.trim_start().starts_with("Summary [") {
            summary = Count::parse(line).map(|count| (count, !line.contains(" 0 skipped")));
        }
    })?;
    let Some((count, skipped)) = summary else {
        return Err("The tests did not build or did not run to their end.".into());
    };
    total.passed += count.passed;
    total.failed += count.failed;
    if skipped {
        return Err("Some tests were skipped, and none may be.".into());
    }
    Ok(succeeded && count.failed == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_read_as_they_are_printed() {
        let read = |line| Count::parse(line).map(|count| (count.passed, count.failed));
        assert_eq!(
            read("     Summary [  12.3s] 40 tests run: 40 passed, 0 skipped"),
            Some((40, 0))
        );
        assert_eq!(
            read("     Summary [  12.3s] 9 tests run: 7 passed (2 slow), 1 failed, 1 timed out, 0 skipped"),
            Some((7, 2))
        );
        assert_eq!(read("12 passed, 3 failed"), Some((12, 3)));
        assert_eq!(read("e2e 12.0 s  passed  Register by e-mail code"), None);
        assert_eq!(read("nothing of the kind"), None);
    }
}
