//! How a business or an organization looks on its pages.

pub use domain::brands::{Layout, Theme};
use domain::businesses::Business;
use domain::palettes::{Palette, Scheme};
use engine::branding::Look;

use super::{Href, brand_css};

/// Whose pages these are.
#[derive(Debug, Clone, Default)]
pub struct Brand {
    /// Of the business, or of the organization signed in to.
    pub name: String,
    /// Without one, the first letter of the name stands there.
    pub logo: Option<Logo>,
    pub theme: Theme,
    pub layout: Layout,
    /// The path of a stylesheet of ours with this brand's `--kinde-*` properties; it follows the common one.
    pub stylesheet: Option<Href>,
    /// The background is the brand's own: it is seen around the card also where there is little room.
    pub has_own_ground: bool,
    /// What is behind the page, light and dark: browsers paint their own bars in it.
    pub grounds: Option<[String; 2]>,
    pub icons: Vec<Icon>,
    pub privacy: Option<Href>,
    pub terms: Option<Href>,
    /// Whether the page says with what it was made.
    pub is_powered_by_shown: bool,
}

/// A logo, by paths of ours.
#[derive(Debug, Clone)]
pub struct Logo {
    pub light: Href,
    /// For dark pages; `light` where there is none.
    pub dark: Option<Href>,
}

/// An icon for the browser's tab.
#[derive(Debug, Clone)]
pub struct Icon {
    pub path: Href,
    pub media_type: &'static str,
}

impl Brand {
    /// A brand that has only a name.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// The brand of a look, with what the business says on every page.
    pub fn of(look: &Look, business: &Business) -> Self {
        let web = |url: &Option<String>| url.as_deref().and_then(Href::web);
        Self {
            privacy: web(&business.privacy_url),
            terms: web(&business.terms_url),
            is_powered_by_shown: business.is_show_kinde_branding,
            ..Self::from(look)
        }
    }

    /// The letter in place of a logo.
    pub fn initial(&self) -> String {
        initial(&self.name)
    }

    pub(super) fn follows_system(&self) -> bool {
        self.theme == Theme::UserPreference
    }

    pub(super) fn is_dark(&self) -> bool {
        self.theme == Theme::Dark
    }

    /// Whether something stands beside the form.
    pub(super) fn has_panel(&self) -> bool {
        self.layout != Layout::Centre
    }

    /// What is behind the page in the one scheme and in the other.
    pub(super) fn ground(&self, is_dark: bool) -> &str {
        match (&self.grounds, is_dark) {
            (Some([light, _]), false) => light,
            (Some([_, dark]), true) => dark,
            (None, false) => "#f6f6f8",
            (None, true) => "#0d0f13",
        }
    }

    /// The value of `color-scheme`: what browsers paint controls in before a stylesheet is there.
    pub(super) fn schemes(&self) -> &'static str {
        match self.theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::UserPreference => "light dark",
        }
    }

    /// The logo of pages that are always dark, and of those that are not.
    pub(super) fn first_logo<'a>(&self, logo: &'a Logo) -> &'a Href {
        match (self.theme, &logo.dark) {
            (Theme::Dark, Some(dark)) => dark,
            _ => &logo.light,
        }
    }

    /// The logo in place of the first one when the visitor's system is dark, where that counts.
    pub(super) fn other_logo<'a>(&self, logo: &'a Logo) -> Option<&'a Href> {
        logo.dark.as_ref().filter(|_| self.follows_system())
    }
}

impl From<&Look> for Brand {
    fn from(look: &Look) -> Self {
        let logo = look.logo.as_ref().and_then(|logo| {
            let dark = Some(&logo.dark).filter(|dark| dark.hash != logo.light.hash);
            Some(Logo {
                light: Href::path(&logo.light.path())?,
                dark: dark.and_then(|dark| Href::path(&dark.path())),
            })
        });
        let icons = [&look.favicon_fallback, &look.favicon_svg].into_iter().flatten();
        let icons = icons.filter_map(|icon| {
            Some(Icon {
                path: Href::path(&icon.path())?,
                media_type: icon.image.media_type(),
            })
        });
        let ground = |scheme| Palette::of(&look.brand, scheme).ground.to_string();
        let has_colors = brand_css::has_colors(&look.brand);
        let has_own_ground = look.brand.background_color.is_some() || look.brand.background_color_dark.is_some();
        Self {
            logo,
            theme: look.theme(),
            layout: look.layout(),
            stylesheet: brand_css::path(look).and_then(|path| Href::path(&path)),
            has_own_ground,
            grounds: has_colors.then(|| [Scheme::Light, Scheme::Dark].map(ground)),
            icons: icons.collect(),
            ..Self::named(look.name.clone())
        }
    }
}

/// The first letter or digit of a name, as a capital.
pub(super) fn initial(name: &str) -> String {
    name.chars()
        .find(|c| c.is_alphanumeric())
        .map(|c| c.to_uppercase().collect())
        .unwrap_or_default()
}
