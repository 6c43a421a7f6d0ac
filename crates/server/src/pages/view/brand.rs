//! How a business or an organization looks on its pages.

use super::Href;

/// Whose pages these are.
#[derive(Debug, Clone, Default)]
pub struct Brand {
    /// Of the business, or of the organization signed in to.
    pub name: String,
    /// Without one, the first letter of the name stands there.
    pub logo: Option<Logo>,
    pub theme: Theme,
    /// The path of a stylesheet of ours with this brand's `--kinde-*` properties; it follows the common one.
    pub stylesheet: Option<Href>,
    pub privacy: Option<Href>,
    pub terms: Option<Href>,
}

/// A logo, by paths of ours.
#[derive(Debug, Clone)]
pub struct Logo {
    pub light: Href,
    /// For dark pages; `light` where there is none.
    pub dark: Option<Href>,
}

/// Whether pages are light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
    /// What the visitor's system says.
    #[default]
    UserPreference,
}

impl Theme {
    /// The word that the Management API has for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::UserPreference => "user_preference",
        }
    }
}

impl Brand {
    /// A brand that has only a name.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// The letter in place of a logo.
    pub fn initial(&self) -> String {
        initial(&self.name)
    }
}

/// The first letter or digit of a name, as a capital.
pub(super) fn initial(name: &str) -> String {
    name.chars()
        .find(|c| c.is_alphanumeric())
        .map(|c| c.to_uppercase().collect())
        .unwrap_or_default()
}
