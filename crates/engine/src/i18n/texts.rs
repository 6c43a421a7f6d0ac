//! The texts of one language, read when it is first asked for.
//!
//! A text without arguments is a slice of its file, so that showing it costs a look-up and keeping it no memory of its
//! own; only the few with arguments go through Fluent. What a language lacks is looked up in its parent, and is not
//! kept twice.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::locale::COUNT;
use super::{Direction, Locale, Value};

static LOADED: [OnceLock<Box<Texts>>; COUNT] = [const { OnceLock::new() }; COUNT];

/// All the words in one language.
pub struct Texts {
    locale: Locale,
    fixed: HashMap<&'static str, Cow<'static, str>>,
    composed: FluentBundle<FluentResource>,
    parent: Option<Locale>,
}

impl Texts {
    /// The texts of a language.
    pub fn for_locale(locale: Locale) -> &'static Self {
        LOADED[locale.place()].get_or_init(|| Box::new(Self::load(locale)))
    }

    /// The language of these texts.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A text without arguments. An unknown key is shown as itself: ugly, and never an outage; a test
    /// keeps it from happening.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        match self.fixed.get(key) {
            Some(text) => text,
            None => self.parent().map_or(key, |parent| parent.text(key)),
        }
    }

    /// A text with arguments. They are inserted as they are: the template escapes the result.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        if self.fixed.contains_key(key) {
            return self.text(key).to_owned();
        }
        let all: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        match (self.format(key, Some(&all)), self.parent()) {
            (Some(text), _) => text,
            (None, Some(parent)) => parent.text_with(key, arguments),
            (None, None) => key.to_owned(),
        }
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        let is_here = self.fixed.contains_key(key) || self.composed.has_message(key);
        is_here || self.parent().is_some_and(|parent| parent.has(key))
    }

    fn parent(&self) -> Option<&'static Self> {
        self.parent.map(Self::for_locale)
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.composed.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.composed.format_pattern(pattern, arguments, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    fn load(locale: Locale) -> Self {
        let (mut fixed, mut source) = (HashMap::new(), String::new());
        let mut asked = Vec::new();
        for (key, entry) in entries(locale.source()) {
            match plain(entry) {
                Some(text) => {
                    fixed.insert(key, Cow::Borrowed(text));
                }
                None => {
                    source.push_str(entry);
                    source.push('\n');
                    asked.push(key);
                }
            }
        }
        let mut composed = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
        // A name from another script in a line from right to left would take the full stop or the bracket next to it
        // along; the marks around it keep it in place. Elsewhere they would only land in copied text. Subjects lose
        // them again, and the templates isolate what stands alone with <bdi>.
        composed.set_use_isolating(locale.direction() == Direction::RightToLeft);
        // On a syntax error Fluent keeps the rest; `cargo languages` and a test find it.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(rest, _)| rest);
        composed.add_resource_overriding(resource);
        let mut texts = Self {
            locale,
            fixed,
            composed,
            parent: locale.parent(),
        };
        // What needs Fluent but no arguments: a text of several lines.
        for key in asked {
            if let Some(text) = texts.format(key, None) {
                texts.fixed.insert(key, Cow::Owned(text));
            }
        }
        texts
    }
}

/// The entries of a file, each with its key. One begins where a line begins with a letter, and ends before the next one
/// or a comment.
fn entries(source: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = source;
    std::iter::from_fn(move || {
        loop {
            let entry = rest;
            let mut length = 0;
            for (number, line) in rest.split_inclusive('\n').enumerate() {
                if number > 0 && line.starts_with(|first: char| first.is_ascii_lowercase() || first == '#') {
                    break;
                }
                length += line.len();
            }
            if length == 0 {
                return None;
            }
            rest = &entry[length..];
            let entry = &entry[..length];
            if let Some((key, _)) = entry.split_once(" =").filter(|_| begins_with_letter(entry)) {
                return Some((key, entry));
            }
        }
    })
}

fn begins_with_letter(entry: &str) -> bool {
    entry.starts_with(|first: char| first.is_ascii_lowercase())
}

/// The text of an entry on one line without placeables: Fluent would give exactly this.
fn plain(entry: &'static str) -> Option<&'static str> {
    let (_, text) = entry.split_once('=')?;
    let text = text.trim_matches([' ', '\n', '\r']);
    let is_plain = !text.is_empty() && !text.contains(['{', '}', '\n']);
    is_plain.then_some(text)
}

/// The keys of a file.
#[cfg(test)]
pub(super) fn keys(source: &'static str) -> impl Iterator<Item = &'static str> {
    entries(source).map(|(key, _)| key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_well_formed() {
        for locale in Locale::all() {
            let resource = FluentResource::try_new(locale.source().to_owned())
                .map_err(|(_, errors)| errors)
                .unwrap();
            let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap()]);
            bundle.add_resource(resource).expect("each key once");
            for key in keys(locale.source()) {
                assert!(bundle.has_message(key), "{key} in {}", locale.tag());
            }
        }
    }

    #[test]
    fn texts_without_arguments_are_what_fluent_makes_of_them() {
        for locale in Locale::all() {
            let resource = FluentResource::try_new(locale.source().to_owned()).unwrap();
            let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap()]);
            bundle.add_resource(resource).unwrap();
            let texts = Texts::for_locale(*locale);
            for key in keys(locale.source()) {
                let (pattern, mut errors) = (bundle.get_message(key).unwrap().value().unwrap(), Vec::new());
                let text = bundle.format_pattern(pattern, None, &mut errors);
                match errors.is_empty() {
                    true => assert_eq!(texts.text(key), text, "{key} in {}", locale.tag()),
                    false => assert!(texts.composed.has_message(key), "{key} in {}", locale.tag()),
                }
            }
        }
    }

    #[test]
    fn entries_end_before_the_next_one_or_a_comment() {
        let source = "### Head\n\n## Part\na-b = One\n\nc-d = { $n ->\n    [one] x\n   *[other] y\n}.\n# Note\ne-f =\n    Two\n    lines\n";
        let found: Vec<_> = entries(source).collect();
        let keys: Vec<_> = found.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, ["a-b", "c-d", "e-f"]);
        assert_eq!(found[1].1, "c-d = { $n ->\n    [one] x\n   *[other] y\n}.\n");
        assert_eq!(
            found.iter().map(|(_, entry)| plain(entry)).collect::<Vec<_>>(),
            [Some("One"), None, None]
        );
        assert_eq!(entries("").count() + entries("\n\n# Nothing\n").count(), 0);
    }

    #[test]
    fn a_fixed_text_is_looked_up_and_an_unknown_key_shows_itself() {
        for locale in Locale::all() {
            let texts = Texts::for_locale(*locale);
            assert_ne!(texts.text("action-continue"), "action-continue");
            assert_eq!(texts.text("no-such-key"), "no-such-key");
            assert_eq!(texts.text_with("no-such-key", &[]), "no-such-key");
            assert!(!texts.has("no-such-key"));
        }
        assert_eq!(Texts::for_locale(Locale::EN).text("action-continue"), "Continue");
    }

    #[test]
    fn what_a_region_lacks_is_said_as_in_its_base_language() {
        let texts = Texts::for_locale(Locale::parse("en-US").unwrap());
        assert!(texts.fixed.is_empty(), "nothing is kept twice");
        assert!(texts.has("action-continue") && texts.has("problem-locked"));
        assert_eq!(texts.text("action-continue"), "Continue");
        assert_eq!(texts.locale().tag(), "en-US");
        let locked = texts.text_with("problem-locked", &[("minutes", 1.into())]);
        assert!(locked.contains("1 minute."), "{locked}");
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
