//! Countries by their names in each language, in the order of its alphabet, for a list to choose from.
//!
//! The names are those of the Unicode Common Locale Data Repository (license Unicode-3.0); the files hold the countries that
//! have a calling code, one a line.

use super::Locale;

/// A file for each language that names countries in its own way.
const FILES: &[(&str, &str)] = &[
    ("ar-001", include_str!("regions/ar-001.txt")),
    ("cs", include_str!("regions/cs.txt")),
    ("da", include_str!("regions/da.txt")),
    ("de", include_str!("regions/de.txt")),
    ("el", include_str!("regions/el.txt")),
    ("en", include_str!("regions/en.txt")),
    ("en-AU", include_str!("regions/en-AU.txt")),
    ("en-GB", include_str!("regions/en-GB.txt")),
    ("es", include_str!("regions/es.txt")),
    ("et", include_str!("regions/et.txt")),
    ("fa", include_str!("regions/fa.txt")),
    ("fil", include_str!("regions/fil.txt")),
    ("fr", include_str!("regions/fr.txt")),
    ("he", include_str!("regions/he.txt")),
    ("hr", include_str!("regions/hr.txt")),
    ("hu", include_str!("regions/hu.txt")),
    ("id", include_str!("regions/id.txt")),
    ("it", include_str!("regions/it.txt")),
    ("ja", include_str!("regions/ja.txt")),
    ("ko", include_str!("regions/ko.txt")),
    ("lt", include_str!("regions/lt.txt")),
    ("lv", include_str!("regions/lv.txt")),
    ("mn", include_str!("regions/mn.txt")),
    ("ms", include_str!("regions/ms.txt")),
    ("nl", include_str!("regions/nl.txt")),
    ("no", include_str!("regions/no.txt")),
    ("pl", include_str!("regions/pl.txt")),
    ("pt-BR", include_str!("regions/pt-BR.txt")),
    ("pt-PT", include_str!("regions/pt-PT.txt")),
    ("ro", include_str!("regions/ro.txt")),
    ("ru", include_str!("regions/ru.txt")),
    ("sk", include_str!("regions/sk.txt")),
    ("sr", include_str!("regions/sr.txt")),
    ("sv", include_str!("regions/sv.txt")),
    ("th", include_str!("regions/th.txt")),
    ("tr", include_str!("regions/tr.txt")),
    ("uk", include_str!("regions/uk.txt")),
    ("vi", include_str!("regions/vi.txt")),
    ("zh-Hans", include_str!("regions/zh-Hans.txt")),
    ("zh-Hant", include_str!("regions/zh-Hant.txt")),
];

/// Every country of the table of calling codes with its name, as the language sorts them.
pub fn countries(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    file_of(locale.tag()).lines().filter_map(|line| line.split_once(' '))
}

fn file_of(tag: &str) -> &'static str {
    let base = tag.split('-').next().unwrap_or_default();
    // Haitian Creole has no names of its own there; those who read it know the French ones.
    let related = if base == "ht" { "fr" } else { base };
    let found = [tag, related, "en"]
        .into_iter()
        .find_map(|wanted| FILES.iter().find(|(known, _)| *known == wanted));
    found.map_or("", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_names_every_country_that_has_a_calling_code() {
        let wanted: BTreeSet<&str> = domain::phones::countries().map(|(country, _)| country).collect();
        for (tag, text) in FILES {
            let lines: Vec<_> = text.lines().map(|line| line.split_once(' ').unwrap()).collect();
            let named: BTreeSet<&str> = lines.iter().map(|(country, _)| *country).collect();
            assert_eq!(named, wanted, "{tag}");
            assert_eq!(lines.len(), wanted.len(), "{tag}");
            assert!(lines.iter().all(|(_, name)| !name.trim().is_empty()), "{tag}");
        }
    }

    #[test]
    fn a_variant_falls_back_to_its_language() {
        assert_eq!(file_of("nl-BE"), file_of("nl"));
        assert_eq!(file_of("ht"), file_of("fr"));
        assert_eq!(file_of("xx"), file_of("en"));
        assert!(file_of("de").contains("AT Österreich"));
    }
}
