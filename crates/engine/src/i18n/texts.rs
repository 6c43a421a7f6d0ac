//! The texts of one language, parsed once per process.
//!
//! A text without arguments is rendered at the start, so that showing it costs a look-up; only the
//! few with arguments go through Fluent while a page is made.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Locale, Value};

const ENGLISH: &str = include_str!("locales/en.ftl");

/// The file of each language, in the order of `Locale::all`.
const FILES: [(Locale, &str); Locale::all().len()] = [(Locale::EN, ENGLISH)];

static ALL: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(locale, source)| Texts::load(*locale, source))
        .collect()
});

/// All the words in one language.
pub struct Texts {
    locale: Locale,
    fixed: HashMap<&'static str, String>,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of an enabled language.
    pub fn for_locale(locale: Locale) -> &'static Self {
        ALL.iter().find(|texts| texts.locale == locale).unwrap_or(&ALL[0])
    }

    /// The language of these texts.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A text without arguments. An unknown key is shown as itself: ugly, and never an outage; a test
    /// keeps it from happening.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.fixed.get(key).map_or(key, String::as_str)
    }

    /// A text with arguments. They are inserted as they are: the template escapes the result.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(key, Some(&arguments))
            .unwrap_or_else(|| self.text(key).to_owned())
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    fn load(locale: Locale, source: &'static str) -> Self {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks would land in attributes, subjects and copied text; the templates isolate what
        // visitors wrote with <bdi>.
        bundle.set_use_isolating(false);
        // English first: where a language lacks a text, English shows rather than a key.
        for source in [ENGLISH, source] {
            // On a syntax error Fluent keeps the rest; `the_files_are_well_formed` finds it.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        let mut texts = Self {
            locale,
            fixed: HashMap::new(),
            bundle,
        };
        texts.fixed = keys(ENGLISH)
            .filter_map(|key| Some((key, texts.format(key, None)?)))
            .collect();
        texts
    }
}

/// The keys of a file: what stands before ` = ` at the start of a line.
pub(super) fn keys(source: &'static str) -> impl Iterator<Item = &'static str> {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_well_formed() {
        for (locale, source) in FILES {
            assert!(Locale::all().contains(&locale));
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|(_, errors)| errors)
                .unwrap();
            let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap()]);
            bundle.add_resource(resource).expect("each key once");
            for key in keys(source) {
                assert!(bundle.has_message(key), "{key} in {}", locale.tag());
            }
        }
    }

    #[test]
    fn a_fixed_text_is_looked_up_and_an_unknown_key_shows_itself() {
        let texts = Texts::for_locale(Locale::EN);
        assert_eq!(texts.text("action-continue"), "Continue");
        assert_eq!(texts.text("no-such-key"), "no-such-key");
        assert_eq!(texts.text_with("no-such-key", &[]), "no-such-key");
    }

    #[test]
    fn arguments_are_inserted_plain_and_numbers_choose_the_plural() {
        let texts = Texts::for_locale(Locale::EN);
        let locked = |minutes: u32| texts.text_with("problem-locked", &[("minutes", minutes.into())]);
        assert!(locked(1).contains("1 minute."), "{}", locked(1));
        assert!(locked(5).contains("5 minutes."), "{}", locked(5));
        let subject = texts.text_with(
            "mail-code-subject-sign-in",
            &[("code", "042913".into()), ("name", "Acme".into())],
        );
        assert_eq!(subject, "042913 is your one-time code to sign in to Acme");
    }
}
