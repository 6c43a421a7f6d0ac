//! The words of a page: ours in one language, and in their place those that an environment wrote itself.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Direction, Locale, Texts, Value, own};

/// The words of a page or a mail.
#[derive(Clone)]
pub struct Words {
    ours: &'static Texts,
    own: Option<Arc<Own>>,
}

impl Words {
    /// Ours alone.
    pub fn ours(locale: Locale) -> Self {
        Self {
            ours: Texts::for_locale(locale),
            own: None,
        }
    }

    /// Ours, and an environment's own where it has any.
    pub fn with_own(locale: Locale, own: Option<Arc<Own>>) -> Self {
        Self {
            own,
            ..Self::ours(locale)
        }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.ours.locale()
    }

    /// Whether there are words for a key.
    pub fn has(&self, key: &str) -> bool {
        self.ours.has(key)
    }

    /// A text without arguments.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        let own = self.own.as_ref().and_then(|own| own.fixed.get(key));
        own.map_or_else(|| self.ours.text(key), String::as_str)
    }

    /// A text with arguments. They are inserted as they are: the template escapes the result.
    pub fn text_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let own = self.own.as_ref().and_then(|own| own.with(key, arguments));
        own.unwrap_or_else(|| self.ours.text_with(key, arguments))
    }
}

/// What an environment wrote itself, in one language.
pub struct Own {
    fixed: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Own")
            .field("fixed", &self.fixed)
            .finish_non_exhaustive()
    }
}

impl Own {
    /// Prepares patterns by key. What cannot be used any more, because a rule became stricter or a key went away, is left
    /// out: ours stands there then.
    pub fn load(locale: Locale, patterns: &BTreeMap<String, String>) -> Self {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // As in ours: names from another script stay in their place.
        bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
        for (key, pattern) in patterns {
            if let Ok(resource) = own::parsed(key, pattern) {
                bundle.add_resource_overriding(resource);
            }
        }
        let mut own = Self {
            fixed: HashMap::new(),
            bundle,
        };
        own.fixed = patterns
            .keys()
            .filter_map(|key| Some((key.clone(), own.format(key, None)?)))
            .collect();
        own
    }

    fn with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        if !self.bundle.has_message(key) {
            return None;
        }
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.format(key, Some(&arguments))
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(key: &str, pattern: &str) -> Words {
        let patterns = BTreeMap::from([(key.to_owned(), pattern.to_owned())]);
        Words::with_own(Locale::EN, Some(Arc::new(Own::load(Locale::EN, &patterns))))
    }

    #[test]
    fn own_words_stand_in_place_of_ours_and_only_there() {
        let words = words("login-title", "Welcome back");
        assert_eq!(words.text("login-title"), "Welcome back");
        assert_eq!(words.text("action-continue"), "Continue");
    }

    #[test]
    fn own_words_have_the_values_of_ours_and_their_plurals() {
        let words = words(
            "account-locked-remaining",
            "{ $minutes ->\n    [one] One more minute\n   *[other] { $minutes } more minutes\n}",
        );
        let told = |minutes: u32| words.text_with("account-locked-remaining", &[("minutes", minutes.into())]);
        assert_eq!(
            (told(1).as_str(), told(3).as_str()),
            ("One more minute", "3 more minutes")
        );
    }

    #[test]
    fn what_cannot_be_used_any_more_leaves_ours_there() {
        let words = words("login-title", "{ $nobody }");
        assert_eq!(words.text("login-title"), "Sign in");
    }
}
