//! A check over the sources: every key that is asked for exists, and every key that exists is asked for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Locale, Texts, texts};

/// Where words are asked for.
const ROOTS: [&str; 4] = ["src", "templates", "../server/src", "../server/templates"];

/// Literals with such a beginning are keys wherever they stand, e.g. in the arms of a `match`.
const FAMILIES: [&str; 5] = ["problem-", "notice-", "mail-", "label-", "error-title"];

#[test]
fn every_key_asked_for_exists() {
    let texts = Texts::for_locale(Locale::EN);
    let missing: BTreeSet<_> = asked_for().into_iter().filter(|key| !texts.has(key)).collect();
    assert!(missing.is_empty(), "asked for, but not in en.ftl: {missing:#?}");
}

#[test]
fn every_key_is_asked_for() {
    let sources = sources();
    let unused: BTreeSet<_> = texts::keys(Locale::EN.source())
        .filter(|key| !sources.iter().any(|source| source.contains(&format!("\"{key}\""))))
        .collect();
    assert!(unused.is_empty(), "in en.ftl, but never asked for: {unused:#?}");
}

#[test]
fn the_check_sees_the_sources() {
    let keys = asked_for();
    assert!(
        keys.contains("login-title") && keys.contains("problem-email-required"),
        "{keys:?}"
    );
}

fn asked_for() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for source in sources() {
        for call in ["text(\"", "text_with(\""] {
            for (at, _) in source.match_indices(call) {
                keys.extend(literal(&source[at + call.len()..]));
            }
        }
        for family in FAMILIES {
            for (at, _) in source.match_indices(&format!("\"{family}")) {
                // A family's own name is not a key.
                keys.extend(literal(&source[at + 1..]).filter(|key| !key.ends_with('-')));
            }
        }
    }
    keys.remove("no-such-key");
    keys
}

fn literal(rest: &str) -> Option<String> {
    let end = rest.find('"')?;
    let key = &rest[..end];
    let plain = key
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    // Every key is a page and a word, joined by a hyphen; a column of a table that is read as text has none.
    (plain && key.contains('-')).then(|| key.to_owned())
}

fn sources() -> Vec<String> {
    let base = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = ROOTS.iter().map(|root| base.join(root)).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|end| ["rs", "html", "txt"].iter().any(|known| end == *known))
            {
                found.push(std::fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}
