//! The choice of a language for a visitor.

use domain::environments::Settings;
use domain::settings::WrongSetting;

use super::Locale;
use super::locale::COUNT;

/// The most languages of a browser that are looked at: the header comes from strangers.
const MOST_WISHES: usize = 24;

/// The most parts of a tag that are looked at.
const MOST_PARTS: usize = 8;

/// Older or narrower tags, and what they are called here.
const ALIASES: [(&str, &str); 5] = [("iw", "he"), ("in", "id"), ("nb", "no"), ("nn", "no"), ("tl", "fil")];

// One bit each.
const _: () = assert!(COUNT <= 64);

/// The languages that an environment speaks, and the one it speaks when nobody asks for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Languages {
    enabled: u64,
    default: Locale,
}

impl Languages {
    /// Every language there is, and English unless asked.
    pub const ALL: Self = Self {
        enabled: u64::MAX,
        default: Locale::EN,
    };

    /// As an environment is set. A language without texts does not count; when none is left, English is.
    pub fn of(settings: &Settings) -> Self {
        let all = Self::ALL;
        if settings.enabled_languages.is_empty() {
            return Self {
                default: all.matching(&settings.default_language).unwrap_or_default(),
                ..all
            };
        }
        let listed = settings.enabled_languages.iter().filter_map(|tag| Locale::parse(tag));
        let some = Self {
            enabled: listed.fold(0, |bits, locale| bits | bit(locale)),
            ..all
        };
        Self {
            default: some.matching(&settings.default_language).unwrap_or_default(),
            ..some
        }
    }

    /// Those that may be chosen.
    pub fn enabled(self) -> impl Iterator<Item = Locale> + Clone {
        let is_enabled = move |locale: &Locale| self.enabled & bit(*locale) != 0;
        Locale::all().iter().copied().filter(is_enabled)
    }

    /// The language for a visitor: the parameter `lang`, then the browser's preference, then the environment's default.
    pub fn choose(self, lang: Option<&str>, accept_language: Option<&str>) -> Locale {
        lang.and_then(|tag| self.matching(tag))
            .or_else(|| preferences(accept_language.unwrap_or_default()).find_map(|tag| self.matching(tag)))
            .unwrap_or(self.default)
    }

    fn matching(self, wish: &str) -> Option<Locale> {
        best(self.enabled().map(Locale::tag), wish).and_then(Locale::parse)
    }
}

/// The one of these languages that serves a wish: of the same region or script, else the base language, else any other
/// variety of it. So `en-NZ` reads English, `ar-EG` the Arabic there is, `de-CH` German.
///
/// Serbian is written in Cyrillic here, and `sr-Latn` gets it, too: its readers learn both at school.
pub(super) fn best(ours: impl Iterator<Item = &'static str> + Clone, wish: &str) -> Option<&'static str> {
    // `en_GB` is not a BCP 47 tag, but links are written with it.
    let mut parts = wish.trim().split(['-', '_']).take(MOST_PARTS);
    let language = parts.next()?;
    let alias = ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(language));
    let language = alias.map_or(language, |(_, name)| name);
    let wanted = |variety: &str| parts.clone().any(|part| part.eq_ignore_ascii_case(variety));
    let implied = implied(language, &wanted, parts.clone());
    let mut same = ours.filter_map(|tag| {
        let (base, variety) = tag
            .split_once('-')
            .map_or((tag, None), |(base, rest)| (base, Some(rest)));
        base.eq_ignore_ascii_case(language).then_some((tag, variety))
    });
    let is_wanted = |variety: Option<&str>| variety.is_some_and(|one| wanted(one) || implied == Some(one));
    let exact = same.clone().find(|(_, variety)| is_wanted(*variety));
    exact
        .or_else(|| same.clone().find(|(_, variety)| variety.is_none()))
        .or_else(|| same.next())
        .map(|(tag, _)| tag)
}

/// Where a language has two forms, the one that a region reads.
fn implied<'a>(
    language: &str,
    wanted: &impl Fn(&str) -> bool,
    mut parts: impl Iterator<Item = &'a str>,
) -> Option<&'static str> {
    if language.eq_ignore_ascii_case("zh") {
        return match () {
            () if wanted("Hans") || wanted("Hant") => None,
            () if ["TW", "HK", "MO"].into_iter().any(wanted) => Some("Hant"),
            () => Some("Hans"),
        };
    }
    if language.eq_ignore_ascii_case("pt") {
        // Portuguese without a region is Brazilian; outside Brazil it is written as in Portugal.
        let has_region = parts.any(|part| part.len() == 2);
        return Some(if has_region && !wanted("BR") { "PT" } else { "BR" });
    }
    None
}

/// Whether an environment can be set to these languages. What they are is known here alone, so that it is checked here and
/// not beside the other settings.
pub fn check(settings: &Settings) -> Result<(), WrongSetting> {
    let listed = &settings.enabled_languages;
    if let Some(unknown) = listed.iter().find(|tag| Locale::parse(tag).is_none()) {
        let problem = format!("must hold tags of languages that there are texts of; {unknown:?} is none");
        return Err(WrongSetting::new("enabled_languages", problem));
    }
    if listed.len() > COUNT {
        return Err(WrongSetting::new("enabled_languages", "must name each language once"));
    }
    let Some(default) = Languages::ALL.matching(&settings.default_language) else {
        let problem = "must be the tag of a language that there are texts of";
        return Err(WrongSetting::new("default_language", problem));
    };
    // A default that is not enabled itself is spoken in another variety of it.
    let mut enabled = Languages::of(settings).enabled();
    match enabled.any(|locale| locale.base() == default.base()) {
        true => Ok(()),
        false => Err(WrongSetting::new(
            "default_language",
            "must be one of the enabled languages",
        )),
    }
}

const fn bit(locale: Locale) -> u64 {
    1 << locale.place()
}

/// The tags of an `Accept-Language` header (RFC 9110 §12.5.4), best first.
fn preferences(header: &str) -> impl Iterator<Item = &str> {
    let mut wishes: Vec<(&str, f32)> = header
        .split(',')
        .take(MOST_WISHES)
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
