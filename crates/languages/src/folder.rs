//! The folder of files of texts, and what is to say of each.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::check::{self, Problem};
use crate::file::File;
use crate::order;

/// The language that all others are translated from.
const ENGLISH: &str = "en";

/// Where the files lie.
pub(crate) fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src/i18n/locales")
}

/// The files, by tag.
pub(crate) struct Folder(BTreeMap<String, String>);

/// What is to say of one language.
pub(crate) struct Report {
    /// What is wrong, in the order of the file.
    pub(crate) problems: Vec<Problem>,
    /// The English entries without a translation.
    pub(crate) missing: Vec<String>,
}

impl Report {
    pub(crate) fn is_good(&self) -> bool {
        self.problems.is_empty() && self.missing.is_empty()
    }

    pub(crate) fn summary(&self) -> String {
        match (self.problems.len(), self.missing.len()) {
            (0, 0) => "complete".to_owned(),
            (problems, missing) => format!("{missing} missing, {problems} wrong"),
        }
    }
}

impl Folder {
    pub(crate) fn read() -> Result<Self, String> {
        let folder = path();
        let failed = |error: std::io::Error| format!("{} cannot be read: {error}.", folder.display());
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let Some(tag) = path.file_stem().and_then(|stem| stem.to_str()) else {
                continue;
            };
            if path.extension().is_some_and(|end| end == "ftl") {
                files.insert(tag.to_owned(), std::fs::read_to_string(&path).map_err(failed)?);
            }
        }
        Ok(Self(files))
    }

    /// The tags of all languages.
    pub(crate) fn tags(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    fn file(&self, tag: &str) -> Result<File<'_>, String> {
        let found = self.0.get_key_value(tag);
        let (tag, source) = found.ok_or_else(|| format!("There is no file {tag}.ftl."))?;
        Ok(File::parse(tag, source))
    }

    /// Writes a file anew, in the order of the English one, if it is in another and can be put in order; tells whether.
    pub(crate) fn sort(&self, tag: &str) -> Result<bool, String> {
        let (Some(english), Some(source)) = (self.0.get(ENGLISH), self.0.get(tag)) else {
            return Ok(false);
        };
        let Some(ordered) = order::ordered(english, &self.file(tag)?, source) else {
            return Ok(false);
        };
        let path = path().join(format!("{tag}.ftl"));
        std::fs::write(&path, ordered).map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
        Ok(true)
    }

    pub(crate) fn report(&self, tag: &str) -> Result<Report, String> {
        let (english, this) = (self.file(ENGLISH)?, self.file(tag)?);
        // A regional file holds only what differs from its base language.
        let base = tag.split_once('-').and_then(|(base, _)| self.file(base).ok());
        let problems = check::problems(&english, &this, base.as_ref());
        let missing = english
            .entries
            .iter()
            .filter(|entry| base.is_none() && this.entry(entry.key).is_none());
        Ok(Report {
            problems,
            missing: missing.map(|entry| entry.source.to_owned()).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports() -> Vec<(String, Report)> {
        let folder = Folder::read().unwrap();
        folder
            .tags()
            .map(|tag| (tag.clone(), folder.report(tag).unwrap()))
            .collect()
    }

    #[test]
    fn no_language_has_a_mistake() {
        let all = reports();
        assert!(
            all.len() > 1 && all.iter().any(|(tag, _)| tag == ENGLISH),
            "the folder is read"
        );
        let wrong: Vec<String> = all
            .iter()
            .flat_map(|(tag, report)| {
                report
                    .problems
                    .iter()
                    .map(move |problem| format!("{tag}.ftl:{problem}"))
            })
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn no_language_lacks_a_text() {
        let all = reports();
        let lacking: Vec<_> = all.iter().filter(|(_, report)| !report.missing.is_empty()).collect();
        let lines: Vec<String> = lacking
            .iter()
            .map(|(tag, report)| format!("{tag} lacks {}, first {}", report.missing.len(), report.missing[0]))
            .collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}
