//! Every page, with values that somebody hostile wrote.

mod accounts;
mod ends;
mod factors;

use std::sync::Arc;

use engine::i18n::Locale;
use engine::sign_in::Ask;

use super::*;

/// Ends every context it could be put into: text, attribute, script, style, line.
pub(super) const HOSTILE: &str = "\"><script>alert(1)</script>'><img src=x onerror=alert(1)>\u{2028}</title>{{7*7}}";

pub(super) struct Rendered {
    pub name: &'static str,
    pub html: String,
    pub forms: usize,
}

/// In which language, and what is wrong.
struct Given<'a> {
    locale: Locale,
    problems: &'a Problems,
}

impl Given<'_> {
    fn page(&self) -> Page {
        page(self.locale)
    }

    fn problems(&self) -> Problems {
        self.problems.clone()
    }
}

const NOTICE: Option<Notice> = Some(Notice::CodeSent);

pub(super) fn page(locale: Locale) -> Page {
    let brand = Brand {
        name: HOSTILE.into(),
        logo: Some(Logo {
            light: path("/logo\"><script>"),
            dark: Some(path("/dark' onerror='x")),
        }),
        theme: Theme::UserPreference,
        stylesheet: Some(path("/brand\"><style>")),
        privacy: Href::web("https://a.example/\"><script>"),
        terms: Href::web("https://a.example/' onclick='x"),
        layout: Layout::Left,
        icons: vec![Icon {
            path: path("/icon\"><script>"),
            media_type: "image/png",
        }],
        is_powered_by_shown: true,
        ..Brand::default()
    };
    Page {
        nonce: NONCE.into(),
        ..Page::new(locale, Arc::new(brand), HOSTILE)
    }
}

pub(super) const NONCE: &str = "the-nonce-value";

/// The script of ours that a page may have: from this server, and with the nonce (R77).
/// The page without the scripts that are ours.
pub(super) fn without_own_scripts(html: &str) -> String {
    let own = [assets::passkeys(), assets::leaving(), assets::copy()];
    let tags = own.map(|asset| format!("<script src=\"{}\" nonce=\"{NONCE}\" defer></script>", asset.path));
    tags.iter().fold(html.to_owned(), |html, tag| html.replace(tag, ""))
}

pub(super) fn path(path: &str) -> Href {
    Href::path(path).unwrap()
}

pub(super) fn form() -> Form {
    Form {
        action: "/auth/x".into(),
        csrf: "the-csrf-value".into(),
        flow: "the-flow-value".into(),
    }
}

fn some() -> Option<String> {
    Some(HOSTILE.into())
}

fn text() -> String {
    HOSTILE.into()
}

fn link() -> Option<Href> {
    Some(path("/next?x=\"><script>"))
}

fn change() -> Option<Change> {
    Change::of(&Account::username(""), link())
}

fn who(ask: Ask) -> Who {
    Who {
        ask,
        value: text(),
        country: text(),
        others: vec![(Ask::Phone, path("/next?x=\"><script>"))],
    }
}

fn providers() -> Providers {
    Providers {
        form: form(),
        buttons: vec![ProviderButton {
            connection: text(),
            name: text(),
            mark: Mark::of("oauth2:google"),
        }],
        sso: link(),
    }
}

fn rendered(name: &'static str, forms: usize, view: &impl View) -> Rendered {
    Rendered {
        name,
        html: view.html().unwrap(),
        forms,
    }
}

/// Every page.
pub(super) fn all(locale: Locale, problems: &Problems) -> Vec<Rendered> {
    let given = Given { locale, problems };
    [accounts::accounts(&given), factors::factors(&given), ends::ends(&given)]
        .into_iter()
        .flatten()
        .collect()
}

/// Every page in every language: as it is at first, and with everything wrong.
pub(super) fn everything() -> Vec<Rendered> {
    let states = [Problems::default(), Problems::from(Problem::ALL.to_vec())];
    let pages = |locale: &Locale| states.iter().flat_map(|state| all(*locale, state)).collect::<Vec<_>>();
    Locale::all().iter().flat_map(pages).collect()
}
