//! `cargo languages [--sort] [TAG…]`: what is missing and what is wrong in the files of texts; with `--sort`, they are put in
//! the order of the English one before. It knows nothing of the product
//! but the folder they lie in, so that it is built in seconds (docs/adr/0028-words-are-read-when-asked-for.md).

mod check;
mod file;
mod folder;
mod order;
mod plurals;
mod wording;

use std::process::ExitCode;

use folder::{Folder, Report};

fn main() -> ExitCode {
    let (options, tags): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|word| word.starts_with("--"));
    let result = match options.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => run(&tags),
        ["--sort"] => sort(&tags).and_then(|()| run(&tags)),
        _ => Err("The one option is --sort.".to_owned()),
    };
    match result {
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

/// Puts files in order: those named, or all.
fn sort(tags: &[String]) -> Result<(), String> {
    let folder = Folder::read()?;
    for tag in folder.tags().filter(|tag| tags.is_empty() || tags.contains(tag)) {
        if folder.sort(tag)? {
            println!("{tag}.ftl is in order now.");
        }
    }
    Ok(())
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
