//! The languages that are spoken, and the choice of one for a visitor.

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

/// A language with a complete file of texts. Can only name one that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale(&'static str);

impl Locale {
    /// The language that every other one falls back to.
    pub const EN: Self = Self("en");

    /// Every enabled language.
    pub const fn all() -> &'static [Self] {
        &[Self::EN]
    }

    /// The enabled language with exactly this tag, in any case.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all()
            .iter()
            .copied()
            .find(|locale| locale.0.eq_ignore_ascii_case(tag))
    }

    /// The BCP 47 tag: the value of the HTML attribute `lang`.
    pub const fn tag(self) -> &'static str {
        self.0
    }

    /// Arabic, Persian and Hebrew are written from the right.
    pub fn direction(self) -> Direction {
        match base(self.0) {
            "ar" | "fa" | "he" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::EN
    }
}

/// The language for a visitor: the `lang` parameter, then the browser's preference, then `default`.
///
/// Each wish is looked up as RFC 4647 §3.4 describes (exact tag, then without its last part, and so on);
/// what is left is matched by its base language, so that `en-NZ` reads English and `pt` reads the
/// Portuguese there is.
pub fn choose(lang: Option<&str>, accept_language: Option<&str>, default: Locale) -> Locale {
    choose_among(Locale::all(), lang, accept_language).unwrap_or(default)
}

fn choose_among(enabled: &[Locale], lang: Option<&str>, accept_language: Option<&str>) -> Option<Locale> {
    lang.and_then(|tag| matching(enabled, tag))
        .or_else(|| preferences(accept_language.unwrap_or_default()).find_map(|tag| matching(enabled, tag)))
}

fn matching(enabled: &[Locale], wish: &str) -> Option<Locale> {
    let mut tag = wish.trim();
    loop {
        if let Some(found) = enabled.iter().copied().find(|locale| same_tag(locale.0, tag)) {
            return Some(found);
        }
        match tag.rfind(['-', '_']) {
            Some(end) => tag = &tag[..end],
            None => {
                return enabled
                    .iter()
                    .copied()
                    .find(|locale| base(locale.0).eq_ignore_ascii_case(tag));
            }
        }
    }
}

/// `en_GB` is not a BCP 47 tag, but links are written with it.
fn same_tag(ours: &str, theirs: &str) -> bool {
    ours.len() == theirs.len()
        && ours
            .bytes()
            .zip(theirs.bytes())
            .all(|(a, b)| a.eq_ignore_ascii_case(&b) || (a == b'-' && b == b'_'))
}

fn base(tag: &str) -> &str {
    tag.split_once(['-', '_']).map_or(tag, |(base, _)| base)
}

/// The tags of an `Accept-Language` header (RFC 9110 §12.5.4), best first. Reads a bounded part of it:
/// the header comes from strangers.
fn preferences(header: &str) -> impl Iterator<Item = &str> {
    let mut wishes: Vec<(&str, f32)> = header
        .split(',')
        .take(24)
        .filter_map(|part| {
            let (tag, parameter) = part.split_once(';').unwrap_or((part, ""));
            let quality = match parameter.trim().strip_prefix("q=") {
                Some(value) => value.trim().parse().unwrap_or(0.0),
                None => 1.0,
            };
            (quality > 0.0).then_some((tag.trim(), quality))
        })
        .collect();
    // Stable: among equals the order of the header decides.
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().map(|(tag, _)| tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: &[Locale] = &[
        Locale("en"),
        Locale("en-GB"),
        Locale("pt-BR"),
        Locale("de"),
        Locale("ar-001"),
    ];

    fn chosen(lang: Option<&str>, header: Option<&str>) -> Option<&'static str> {
        choose_among(SOME, lang, header).map(Locale::tag)
    }

    #[test]
    fn the_parameter_is_stronger_than_the_browser() {
        assert_eq!(chosen(Some("de"), Some("en-GB")), Some("de"));
    }

    #[test]
    fn an_unknown_parameter_leaves_the_choice_to_the_browser() {
        assert_eq!(chosen(Some("tlh"), Some("tlh;q=0.9, de;q=0.8")), Some("de"));
    }

    #[test]
    fn a_region_we_lack_falls_to_its_base_language() {
        assert_eq!(chosen(Some("en-NZ"), None), Some("en"));
        assert_eq!(chosen(Some("pt"), None), Some("pt-BR"));
        assert_eq!(chosen(Some("ar-EG"), None), Some("ar-001"));
        assert_eq!(chosen(Some("EN_gb"), None), Some("en-GB"));
    }

    #[test]
    fn the_browser_ranks_by_quality_and_zero_means_never() {
        assert_eq!(chosen(None, Some("en;q=0.1,de;q=0.9")), Some("de"));
        assert_eq!(chosen(None, Some("de;q=0,en-GB;q=0.2")), Some("en-GB"));
    }

    #[test]
    fn nonsense_falls_to_the_default() {
        for header in ["", ";;;,,,", "*", "x;q=NaN", "-", "\u{2028}"] {
            assert_eq!(choose(Some(header), Some(header), Locale::EN), Locale::EN, "{header:?}");
        }
    }

    #[test]
    fn arabic_persian_and_hebrew_run_from_the_right() {
        for tag in ["ar-001", "fa", "he"] {
            assert_eq!(Locale(tag).direction(), Direction::RightToLeft);
        }
        assert_eq!(Locale::EN.direction().as_str(), "ltr");
    }
}
