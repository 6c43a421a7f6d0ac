//! The pictures on the buttons of providers: what they are known by, drawn by us with a few strokes.
//!
//! What is black or white takes the colour of the text, so that it can be seen in the dark as well.

/// The picture of a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(&'static str);

impl Mark {
    /// That of a strategy; a building for a company's own provider.
    pub fn of(strategy: &str) -> Self {
        let found = MARKS.iter().find(|(known, _)| *known == strategy);
        Self(found.map_or(COMPANY, |(_, drawing)| drawing))
    }

    /// The picture, as a part of a page.
    pub(super) fn svg(self) -> String {
        format!(
            r#"<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>"#,
            self.0
        )
    }
}

const COMPANY: &str = r##"<path fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" d="M5 20.500V5a1.500 1.500 0 0 1 1.500-1.500h7A1.500 1.500 0 0 1 15 5v15.500M15 10h2.500A1.500 1.500 0 0 1 19 11.500v9M3 20.500h18M8.500 7.500h3M8.500 11.500h3M8.500 15.500h3"/>"##;

const MARKS: &[(&str, &str)] = &[
    (
        "oauth2:apple",
        r##"<path fill="currentColor" d="M12 7.700c1-.7 2.300-1 3.500-.7 1.200.3 2.200 1 2.800 2-1.500 1-2.200 2.200-2.100 3.700.1 1.600 1 2.800 2.600 3.500-.9 2.400-2.400 4.600-4 4.600-1 0-1.700-.6-2.800-.6s-1.800.6-2.800.6C6.900 20.800 5 16.700 5 13.100 5 9.500 7.200 7 9.900 7c.8 0 1.600.3 2.100.7z"/><path fill="currentColor" d="M12.100 6c0-1.900 1.300-3.300 3.100-3.700.1 2.100-1.200 3.600-3.100 3.700z"/>"##,
    ),
    (
        "oauth2:azure_ad",
        r##"<path fill="#0078d4" d="m12 3 9 11-4 3.200L12 9l-5 8.200L3 14z"/><path fill="#0078d4" opacity=".7" d="m12 12.500 4.200 5.600L12 21l-4.200-2.900z"/>"##,
    ),
    (
        "oauth2:bitbucket",
        r##"<path fill="#2684ff" fill-rule="evenodd" d="M2.800 4h18.400l-2.700 16h-13zm6.400 5.500.9 5h3.800l.9-5z"/>"##,
    ),
    (
        "oauth2:discord",
        r##"<path fill="#5865f2" d="M7 5.500c3.200-1 6.800-1 10 0 2.200 3.100 3.200 6.600 2.900 10.600-1.500 1.200-3 2-4.600 2.500l-1.200-2c-1.400.3-2.800.3-4.200 0l-1.200 2c-1.600-.5-3.100-1.300-4.600-2.500C3.800 12.100 4.800 8.600 7 5.500z"/><ellipse cx="9.200" cy="12" rx="1.500" ry="1.700" fill="#fff"/><ellipse cx="14.800" cy="12" rx="1.500" ry="1.700" fill="#fff"/>"##,
    ),
    (
        "oauth2:facebook",
        r##"<circle cx="12" cy="12" r="9.500" fill="#1877f2"/><path fill="none" stroke="#fff" stroke-width="2.600" d="M16 6.800h-1.300c-1.600 0-2.400.9-2.400 2.400v12.200M9 12.700h6.500"/>"##,
    ),
    (
        "oauth2:github",
        r##"<path fill="currentColor" d="M5.800 3.500c1.100 0 2.300.6 3.300 1.400a11 11 0 0 1 5.800 0c1-.8 2.200-1.400 3.300-1.400.5 1.300.5 2.600.1 3.800a6 6 0 0 1 1.500 4c0 4-2.500 5.500-5 5.900.5.6.8 1.400.8 2.400v2.600H8.400v-2c-2.500.5-3.400-.7-4.100-1.900-.3-.5-.7-1-1.300-1.300.9-.5 1.800 0 2.500.9.6.8 1.400 1.300 2.900.9.100-.6.400-1.200.800-1.600-2.500-.4-5-1.900-5-5.900a6 6 0 0 1 1.500-4c-.4-1.200-.4-2.500.1-3.800z"/>"##,
    ),
    (
        "oauth2:gitlab",
        r##"<path fill="#fc6d26" d="M12 21 2.800 14 5.600 3.800l2.900 7.200h7l2.900-7.200L21.200 14z"/><path fill="#e24329" d="M12 21 8.500 11h7z"/>"##,
    ),
    (
        "oauth2:google",
        r##"<g fill="none" stroke-width="3.600"><path stroke="#ea4335" d="M18 6.300A8.300 8.300 0 0 0 4.700 8.200"/><path stroke="#fbbc05" d="M4.700 8.200a8.300 8.300 0 0 0 0 7.600"/><path stroke="#34a853" d="M4.700 15.800a8.300 8.300 0 0 0 12.800 2.400"/><path stroke="#4285f4" d="M12 12.100h8.200a8.300 8.300 0 0 1-2.700 6.100"/></g>"##,
    ),
    (
        "oauth2:linkedin",
        r##"<rect x="2.500" y="2.500" width="19" height="19" rx="3" fill="#0a66c2"/><g fill="none" stroke="#fff" stroke-width="2.400"><path d="M7.700 10.200V18M12 18v-7.800M12 14c0-1.900 1-2.900 2.400-2.900s2.200 1 2.200 2.900v4"/></g><circle cx="7.700" cy="7" r="1.500" fill="#fff"/>"##,
    ),
    (
        "oauth2:microsoft",
        r##"<path fill="#f25022" d="M3 3h8.500v8.500H3z"/><path fill="#7fba00" d="M12.500 3H21v8.500h-8.500z"/><path fill="#00a4ef" d="M3 12.500h8.500V21H3z"/><path fill="#ffb900" d="M12.500 12.500H21V21h-8.500z"/>"##,
    ),
    (
        "oauth2:patreon",
        r##"<circle cx="14.700" cy="9.500" r="6" fill="#ff424d"/><path fill="currentColor" d="M3.500 3.500h3.300v17H3.500z"/>"##,
    ),
    (
        "oauth2:slack",
        r##"<g fill="none" stroke-width="3.200" stroke-linecap="round"><path stroke="#36c5f0" d="M9.500 4.500v5H4.500"/><path stroke="#2eb67d" d="M19.500 9.500h-5v-5"/><path stroke="#ecb22e" d="M14.500 19.500v-5h5"/><path stroke="#e01e5a" d="M4.500 14.500h5v5"/></g>"##,
    ),
    (
        "oauth2:stripe",
        r##"<rect x="2.500" y="2.500" width="19" height="19" rx="4" fill="#635bff"/><path fill="none" stroke="#fff" stroke-width="2.400" d="M15.500 8.600c-1.200-.7-2.400-1-3.500-1-1.400 0-2.400.6-2.400 1.700 0 2.700 6 1.300 6 5 0 1.700-1.500 2.700-3.600 2.700-1.300 0-2.700-.4-3.800-1.100"/>"##,
    ),
    (
        "oauth2:twitch",
        r##"<path fill="none" stroke="#9146ff" stroke-width="2.200" stroke-linejoin="round" d="M6.500 3.500 4 6.500v11h4.500v3l3-3h4L20 13V3.500zM11 7.500V12M15.500 7.500V12"/>"##,
    ),
    (
        "oauth2:twitter",
        r##"<path fill="none" stroke="currentColor" stroke-width="2.400" d="M4 4h4l12 16h-4zM19.500 4l-6.200 6.800M4.500 20l6.200-6.800"/>"##,
    ),
    (
        "oauth2:xero",
        r##"<circle cx="12" cy="12" r="9.500" fill="#13b5ea"/><path fill="none" stroke="#fff" stroke-width="2.200" stroke-linecap="round" d="m8.500 8.500 7 7M15.500 8.500l-7 7"/>"##,
    ),
];

#[cfg(test)]
mod tests {
    use domain::connections::{Family, OUTSIDE};

    use super::*;

    #[test]
    fn every_social_strategy_has_a_picture_of_its_own() {
        for (strategy, family) in OUTSIDE {
            let is_own = Mark::of(strategy) != Mark(COMPANY);
            assert_eq!(
                is_own,
                *family == Family::Social || *strategy == "oauth2:azure_ad",
                "{strategy}"
            );
        }
    }

    #[test]
    fn r077_a_picture_has_no_style_and_no_script() {
        for (strategy, drawing) in MARKS.iter().chain(&[("", COMPANY)]) {
            for word in ["style", "script", "href", "url(", " on", "class"] {
                assert!(!drawing.contains(word), "{strategy}: {word}");
            }
        }
    }
}
