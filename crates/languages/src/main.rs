//! `cargo languages [TAG…]`: what is missing and what is wrong in the files of texts. It knows nothing of the product
//! but the folder they lie in, so that it is built in seconds (docs/adr/0028-words-are-read-when-asked-for.md).

mod check;
mod file;
mod folder;
mod plurals;
mod wording;

use std::process::ExitCode;

use folder::{Folder, Report};

fn main() -> ExitCode {
    let tags: Vec<String> = std::env::args().skip(1).collect();
    match run(&tags) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all that was asked for is complete and without a mistake.
fn run(tags: &[String]) -> Result<bool, String> {
    let folder = Folder::read()?;
    let mut is_good = true;
    for tag in folder.tags().filter(|tag| tags.is_empty() || tags.contains(tag)) {
        let report = folder.report(tag)?;
        is_good &= report.is_good();
        match tags.is_empty() {
            true => println!("{tag:8} {}", report.summary()),
            false => print(tag, &report),
        }
    }
    let unknown = tags.iter().find(|tag| !folder.tags().any(|one| one == *tag));
    match unknown {
        Some(tag) => Err(format!("There is no file {tag}.ftl in {}.", folder::path().display())),
        None => Ok(is_good),
    }
}

fn print(tag: &str, report: &Report) {
    for problem in &report.problems {
        println!("{tag}.ftl:{problem}");
    }
    if !report.missing.is_empty() {
        println!("\n# Missing, in English:");
    }
    for entry in &report.missing {
        println!("{entry}");
    }
    println!("{tag}: {}", report.summary());
}
