//! Which language a visitor gets.

use domain::environments::Settings;

use super::catalogue::CATALOGUE;
use super::choice::best;
use super::{Languages, Locale, check};

/// As if there were texts of the whole catalogue.
fn of_all(wish: &str) -> Option<&'static str> {
    best(CATALOGUE.iter().map(|(tag, _)| *tag), wish)
}

fn among(ours: &'static [&'static str], wish: &str) -> Option<&'static str> {
    best(ours.iter().copied(), wish)
}

fn settings(enabled: &[&str], default: &str) -> Settings {
    Settings {
        enabled_languages: enabled.iter().map(|tag| (*tag).to_owned()).collect(),
        default_language: default.to_owned(),
        ..Settings::default()
    }
}

#[test]
fn every_language_is_found_by_its_own_tag() {
    for (tag, _) in CATALOGUE {
        assert_eq!(of_all(tag), Some(tag));
        assert_eq!(of_all(&tag.to_lowercase()), Some(tag));
        assert_eq!(of_all(&tag.to_uppercase().replace('-', "_")), Some(tag));
    }
}

#[test]
fn a_region_we_lack_falls_to_its_base_language() {
    for (wish, expected) in [
        ("en-NZ", "en"),
        ("EN_gb", "en-GB"),
        ("en-Latn-GB", "en-GB"),
        ("de-CH-1996", "de"),
        ("nl-NL", "nl"),
        ("nl-BE", "nl-BE"),
        ("es-419", "es"),
        ("fr-CA", "fr"),
        ("ar", "ar-001"),
        ("ar-EG", "ar-001"),
        ("sr-Latn-RS", "sr"),
        ("fa-AF", "fa"),
        (" sv ", "sv"),
    ] {
        assert_eq!(of_all(wish), Some(expected), "{wish}");
    }
}

#[test]
fn chinese_is_chosen_by_its_script() {
    for wish in ["zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-CN", "zh_hant_hk"] {
        assert_eq!(of_all(wish), Some("zh-Hant"), "{wish}");
    }
    for wish in ["zh", "zh-CN", "zh-SG", "zh-Hans", "zh-Hans-HK", "zh-cmn-Hans-CN"] {
        assert_eq!(of_all(wish), Some("zh-Hans"), "{wish}");
    }
    assert_eq!(among(&["en", "zh-Hans"], "zh-TW"), Some("zh-Hans"));
}

#[test]
fn portuguese_outside_brazil_is_that_of_portugal() {
    for wish in ["pt", "pt-BR", "pt-Latn"] {
        assert_eq!(of_all(wish), Some("pt-BR"), "{wish}");
    }
    for wish in ["pt-PT", "pt-AO", "pt-MZ", "pt-Latn-AO"] {
        assert_eq!(of_all(wish), Some("pt-PT"), "{wish}");
    }
    assert_eq!(among(&["en", "pt-PT"], "pt-BR"), Some("pt-PT"));
}

#[test]
fn older_and_narrower_tags_are_understood() {
    for (wish, expected) in [
        ("nb", "no"),
        ("nn-NO", "no"),
        ("iw", "he"),
        ("in-ID", "id"),
        ("tl-PH", "fil"),
    ] {
        assert_eq!(of_all(wish), Some(expected), "{wish}");
    }
}

#[test]
fn a_language_is_not_taken_for_another_that_begins_alike() {
    for wish in ["fi", "e", "e-GB", "tlh", "001", "x-de", "", "-", "*"] {
        assert_eq!(of_all(wish), None, "{wish}");
    }
}

#[test]
fn only_a_variety_that_is_enabled_serves_its_language() {
    assert_eq!(among(&["de", "en-GB"], "en-US"), Some("en-GB"));
    assert_eq!(among(&["de"], "en-US"), None);
}

#[test]
fn the_parameter_is_stronger_than_the_browser_and_the_browser_than_the_default() {
    let both = Languages::of(&settings(&["en", "en-US"], "en"));
    let chosen = |lang, browser| both.choose(lang, browser).tag();
    assert_eq!(chosen(Some("en-US"), Some("en")), "en-US");
    assert_eq!(chosen(Some("tlh"), Some("tlh;q=0.9, en-US;q=0.8")), "en-US");
    assert_eq!(chosen(None, Some("tlh, *;q=0.1")), "en");
    assert_eq!(chosen(None, None), "en");
}

#[test]
fn the_browser_ranks_by_quality_and_zero_means_never() {
    let chosen = |header| Languages::ALL.choose(None, Some(header)).tag();
    assert_eq!(chosen("en;q=0.1,en-US;q=0.9"), "en-US");
    assert_eq!(chosen("en-US;q=0,tlh;q=0.2"), "en");
}

#[test]
fn the_default_counts_when_nobody_asks_for_a_language() {
    assert_eq!(Languages::of(&settings(&[], "en-us")).choose(None, None).tag(), "en-US");
    assert_eq!(Languages::of(&settings(&[], "tlh")).choose(None, None), Locale::EN);
    assert_eq!(Languages::of(&Settings::default()), Languages::ALL);
}

#[test]
fn only_enabled_languages_are_chosen() {
    let one = Languages::of(&settings(&["en-US"], "en-US"));
    assert_eq!(one.enabled().map(Locale::tag).collect::<Vec<_>>(), ["en-US"]);
    assert_eq!(one.choose(Some("de"), Some("de, en;q=0.5")).tag(), "en-US");
    let none = Languages::of(&settings(&["tlh"], "tlh"));
    assert_eq!(none.choose(Some("tlh"), Some("tlh")), Locale::EN);
}

#[test]
fn nonsense_falls_to_the_default() {
    let long = "a-".repeat(10_000);
    for header in ["", ";;;,,,", "*", "x;q=NaN", "-", "\u{2028}", "en;q=NaN", &long] {
        let chosen = Languages::ALL.choose(Some(header), Some(header));
        assert_eq!(chosen.base(), "en", "{header:?}");
    }
}

#[test]
fn settings_name_languages_that_exist_and_a_default_among_them() {
    let is_good = |enabled: &[&str], default| check(&settings(enabled, default)).is_ok();
    assert!(is_good(&[], "en") && is_good(&["en-US"], "en") && is_good(&["en", "en-US"], "en-us"));
    assert!(!is_good(&["en", "tlh"], "en"));
    assert!(!is_good(&[], "tlh") && !is_good(&[], ""));
}
