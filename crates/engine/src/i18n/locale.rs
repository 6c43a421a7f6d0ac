//! A language that is spoken.

use super::catalogue::{CATALOGUE, FILES};

/// Where a line of text begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language with a file of texts. Can only name one that exists: it is a place in the list of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale(usize);

/// How many there are.
pub(super) const COUNT: usize = FILES.len();

const ALL: [Locale; COUNT] = {
    let mut all = [Locale(0); COUNT];
    let mut place = 0;
    while place < COUNT {
        all[place] = Locale(place);
        place += 1;
    }
    all
};

impl Locale {
    /// US English, the language that every other one falls back to.
    pub const EN: Self = Self(place_of("en"));

    /// Every language there are texts of.
    pub const fn all() -> &'static [Self] {
        &ALL
    }

    /// The language with exactly this tag, in any case.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all()
            .iter()
            .copied()
            .find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// The BCP 47 tag: the value of the HTML attribute `lang`.
    pub const fn tag(self) -> &'static str {
        FILES[self.0].0
    }

    /// Its name as its own readers write it, for a list to choose from.
    pub fn name(self) -> &'static str {
        let named = CATALOGUE.iter().find(|(tag, _)| *tag == self.tag());
        named.map_or(self.tag(), |(_, name)| name)
    }

    /// Arabic, Persian and Hebrew are written from the right.
    pub fn direction(self) -> Direction {
        match self.base() {
            "ar" | "fa" | "he" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language without its region or script.
    pub(super) fn base(self) -> &'static str {
        self.tag().split_once('-').map_or(self.tag(), |(base, _)| base)
    }

    /// Where to look for a text that this language lacks: in its base language, then in English.
    pub(super) fn parent(self) -> Option<Self> {
        let base = Self::parse(self.base()).filter(|base| *base != self);
        base.or((self != Self::EN).then_some(Self::EN))
    }

    /// Its place among all.
    pub(super) const fn place(self) -> usize {
        self.0
    }

    /// The texts, as they were written.
    pub(super) const fn source(self) -> &'static str {
        FILES[self.0].1
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::EN
    }
}

/// Counts at compile time, so that a language without a file does not build.
const fn place_of(tag: &str) -> usize {
    let mut place = 0;
    while !is_same(FILES[place].0.as_bytes(), tag.as_bytes()) {
        place += 1;
    }
    place
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_us_english_and_the_end_of_every_search() {
        assert_eq!(Locale::EN.tag(), "en");
        assert_eq!(Locale::EN.parent(), None);
        for locale in Locale::all() {
            let mut line = std::iter::successors(Some(*locale), |one| one.parent());
            assert_eq!(line.by_ref().take(4).last(), Some(Locale::EN), "{}", locale.tag());
        }
    }

    #[test]
    fn a_tag_is_found_in_any_case_and_nothing_else_is() {
        assert_eq!(Locale::parse("EN-us").map(Locale::tag), Some("en-US"));
        assert_eq!(Locale::parse("tlh"), None);
        assert_eq!(Locale::parse(""), None);
    }

    #[test]
    fn every_language_has_a_name_of_its_own() {
        let mut names: Vec<_> = Locale::all().iter().map(|locale| locale.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Locale::all().len());
        assert_eq!(Locale::EN.name(), "English");
    }

    #[test]
    fn arabic_persian_and_hebrew_run_from_the_right() {
        for locale in Locale::all() {
            let expected = match locale.tag() {
                "ar-001" | "fa" | "he" => "rtl",
                _ => "ltr",
            };
            assert_eq!(locale.direction().as_str(), expected, "{}", locale.tag());
        }
    }
}
