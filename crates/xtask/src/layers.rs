//! The direction of the layers (docs/adr/0001-layers-are-crates.md), read from the manifests, and the one place where the
//! compiler does not check memory.

use std::collections::BTreeSet;
use std::path::Path;

use crate::command::{Result, cargo, succeeds};

/// What a layer may build on, of ours, and what it must not touch of others'.
struct Layer {
    name: &'static str,
    ours: &'static [&'static str],
    never: &'static [&'static str],
}

const DATABASE_DRIVERS: &[&str] = &["rusqlite", "tokio-postgres", "deadpool-postgres", "refinery"];

const LAYERS: &[Layer] = &[
    Layer {
        name: "domain",
        ours: &[],
        never: &[
            "axum",
            "hyper",
            "http",
            "tokio",
            "rusqlite",
            "tokio-postgres",
            "deadpool-postgres",
            "refinery",
        ],
    },
    Layer {
        name: "protocol",
        ours: &[],
        never: &[
            "axum",
            "hyper",
            "tokio",
            "rusqlite",
            "tokio-postgres",
            "deadpool-postgres",
            "refinery",
        ],
    },
    Layer {
        name: "store",
        ours: &["domain"],
        never: &["axum", "hyper", "http", "lettre"],
    },
    Layer {
        name: "outbound",
        ours: &["domain"],
        never: &["axum", "rusqlite", "tokio-postgres", "deadpool-postgres", "refinery"],
    },
    Layer {
        name: "engine",
        ours: &["domain", "protocol", "store", "outbound"],
        never: &[
            "axum",
            "hyper",
            "http",
            "rusqlite",
            "tokio-postgres",
            "deadpool-postgres",
            "refinery",
        ],
    },
    Layer {
        name: "server",
        ours: &["domain", "protocol", "engine"],
        never: DATABASE_DRIVERS,
    },
    Layer {
        name: "doorstep",
        ours: &["domain", "engine", "server"],
        never: DATABASE_DRIVERS,
    },
    Layer {
        name: "languages",
        ours: &[],
        never: &["tokio"],
    },
    Layer {
        name: "testkit",
        ours: &["domain", "protocol", "store", "engine", "server"],
        never: &[],
    },
    Layer {
        name: "xtask",
        ours: &["domain", "testkit"],
        never: &[],
    },
];

/// Every crate depends only on what its layer may know, and the lowest two build alone.
pub(crate) fn check() -> Result<bool> {
    let mut good = true;
    for problem in problems(&crate::root().join("crates"))? {
        println!("{problem}");
        good = false;
    }
    for name in ["domain", "protocol"] {
        good &= succeeds(&mut cargo(&["check", "--quiet", "--no-default-features", "-p", name]))?;
    }
    Ok(good)
}

fn problems(crates: &Path) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let folders =
        std::fs::read_dir(crates).map_err(|error| format!("{} cannot be read: {error}.", crates.display()))?;
    let names: BTreeSet<_> = folders
        .flatten()
        .map(|folder| folder.file_name().to_string_lossy().into_owned())
        .collect();
    for name in &names {
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == name) else {
            problems.push(format!(
                "{name} is in no layer: a new crate needs a place in crates/xtask/src/layers.rs"
            ));
            continue;
        };
        let file = crates.join(name).join("Cargo.toml");
        let text =
            std::fs::read_to_string(&file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
        problems.extend(violations(layer, &names, &text).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    for name in &names {
        problems.extend(unchecked(&crates.join(name), crates)?);
    }
    Ok(problems)
}

/// The one file that may do what the compiler cannot check, once (docs/adr/0029-idle-pages-go-back.md).
const UNCHECKED: &str = "doorstep/src/pages.rs";

/// What a lint has to be told by whoever wants an exception from it.
const LINT: &str = concat!("unsafe", "_code");

/// Sources that ask for an exception, other than the one, and manifests that do not take the lints of the workspace.
fn unchecked(folder: &Path, crates: &Path) -> Result<Vec<String>> {
    let unreadable = |path: &Path, error: std::io::Error| format!("{} cannot be read: {error}.", path.display());
    let mut problems = Vec::new();
    for entry in std::fs::read_dir(folder)
        .map_err(|error| unreadable(folder, error))?
        .flatten()
    {
        let path = entry.path();
        let name = path
            .strip_prefix(crates)
            .unwrap_or(&path)
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            problems.extend(unchecked(&path, crates)?);
        } else if name.ends_with(".rs") || name.ends_with("/Cargo.toml") {
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
            problems.extend(exceptions(&name, &text));
        }
    }
    Ok(problems)
}

fn exceptions(name: &str, text: &str) -> Option<String> {
    if name.ends_with("/Cargo.toml") {
        let keeps = text.contains("[lints]\nworkspace = true");
        return (!keeps).then(|| format!("{name} does not take the lints of the workspace"));
    }
    let (found, allowed) = (text.matches(LINT).count(), usize::from(name == UNCHECKED));
    (found > allowed).then(|| format!("{name} asks for {LINT}, which only one place may: {UNCHECKED}"))
}

/// What tests use (`dev-dependencies`) is free: the product is not built from it.
fn violations(layer: &Layer, ours: &BTreeSet<String>, manifest: &str) -> Result<Vec<String>> {
    let manifest: toml::Table = manifest.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let sections = ["dependencies", "build-dependencies"];
    let used = sections
        .iter()
        .filter_map(|section| manifest.get(*section)?.as_table())
        .flat_map(|table| table.keys());
    Ok(used
        .filter(|used| match ours.contains(*used) {
            true => !layer.ours.contains(&used.as_str()),
            false => layer.never.contains(&used.as_str()),
        })
        .map(|used| format!("{} must not depend on {used}", layer.name))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a package that has an override of its own, cargo (1.95) forgets what the profile says of stripping.
    #[test]
    fn the_binary_is_stripped_because_its_package_has_no_profile_of_its_own() {
        let manifest = std::fs::read_to_string(crate::root().join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        let release = &manifest["profile"]["release"];
        assert_eq!(release["strip"].as_bool(), Some(true));
        let packages = release["package"].as_table().unwrap();
        assert!(packages.contains_key("server") && !packages.contains_key("doorstep"));
    }

    fn of_server(manifest: &str) -> Vec<String> {
        let ours = ["domain", "engine", "server", "store"].map(str::to_owned).into();
        violations(
            LAYERS.iter().find(|layer| layer.name == "server").unwrap(),
            &ours,
            manifest,
        )
        .unwrap()
    }

    #[test]
    fn the_server_may_know_the_engine_and_nothing_below_it() {
        assert!(of_server("[dependencies]\nengine.workspace = true\naxum = \"1\"").is_empty());
        assert_eq!(
            of_server("[dependencies]\nstore.workspace = true"),
            ["server must not depend on store"]
        );
        assert_eq!(
            of_server("[dependencies.rusqlite]\nversion = \"1\""),
            ["server must not depend on rusqlite"]
        );
        assert!(of_server("[dev-dependencies]\nstore.workspace = true").is_empty());
    }

    #[test]
    fn only_one_place_may_do_what_the_compiler_cannot_check() {
        let exception = format!("#[expect({LINT}, reason = \"…\")]");
        assert_eq!(exceptions(UNCHECKED, &exception), None);
        assert!(exceptions(UNCHECKED, &exception.repeat(2)).is_some(), "once");
        assert!(exceptions("engine/src/lib.rs", &exception).is_some());
        assert!(exceptions("engine/Cargo.toml", "[lints.rust]").is_some());
        assert_eq!(exceptions("engine/Cargo.toml", "[lints]\nworkspace = true\n"), None);
    }

    #[test]
    fn this_workspace_keeps_its_layers() {
        assert_eq!(problems(&crate::root().join("crates")).unwrap(), Vec::<String>::new());
    }
}
