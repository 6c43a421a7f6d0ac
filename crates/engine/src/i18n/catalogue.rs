//! The languages of the catalogue, and the files of texts there are. Adding a language is a file in `locales` and its
//! tag in the list at the end (docs/guides/translating.md).

/// Every language that Doorstep is meant to speak, by its BCP 47 tag, with its name as its own readers write it.
pub(super) const CATALOGUE: [(&str, &str); 43] = [
    ("ar-001", "العربية"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-AU", "English (Australia)"),
    ("en-GB", "English (United Kingdom)"),
    ("en-US", "English (United States)"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hr", "Hrvatski"),
    ("ht", "Kreyòl ayisyen"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mn", "Монгол"),
    ("ms", "Bahasa Melayu"),
    ("nl", "Nederlands"),
    ("nl-BE", "Nederlands (België)"),
    ("no", "Norsk"),
    ("pl", "Polski"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português (Portugal)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("vi", "Tiếng Việt"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

macro_rules! files {
    ($($tag:literal),* $(,)?) => { &[$(($tag, include_str!(concat!("locales/", $tag, ".ftl")))),*] };
}

/// What there are texts of, in the order of the catalogue; nothing else is offered.
pub(super) const FILES: &[(&str, &str)] = files! {
    "ar-001",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "en-AU",
    "en-GB",
    "en-US",
    "es",
    "et",
    "fa",
    "fil",
    "fr",
    "he",
    "hr",
    "ht",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "lt",
    "lv",
    "mn",
    "ms",
    "nl",
    "nl-BE",
    "no",
    "pl",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "sr",
    "sv",
    "th",
    "tr",
    "uk",
    "vi",
    "zh-Hans",
    "zh-Hant",
};

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn tags() -> Vec<&'static str> {
        FILES.iter().map(|(tag, _)| *tag).collect()
    }

    #[test]
    fn the_list_has_every_file_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n/locales");
        let names = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name());
        let mut files: Vec<String> = names
            .map(|name| name.into_string().unwrap().replace(".ftl", ""))
            .collect();
        files.sort();
        assert_eq!(files, tags());
    }

    #[test]
    fn the_list_has_languages_of_the_catalogue_in_its_order() {
        let known = CATALOGUE.iter().map(|(tag, _)| *tag);
        assert_eq!(known.filter(|tag| tags().contains(tag)).collect::<Vec<_>>(), tags());
        assert!(CATALOGUE.is_sorted());
    }
}
