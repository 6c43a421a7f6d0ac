//! What an environment or an organization looks like on pages and in mails.

mod files;

use serde::{Deserialize, Serialize};

pub use self::files::{BrandFile, FileKind, ImageType};
use crate::colors::{Color, READABLE};
use crate::palettes::Scheme;
use crate::settings::{Rules, WrongSetting, within};
use crate::text::TextError;

/// The roundest that something may be, in pixels.
const ROUNDEST: i64 = 64;

/// What an environment or an organization looks like. What an organization leaves open is as in the environment; what
/// the environment leaves open is as we made it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    missing_docs,
    reason = "each field is named after what it colours, and as in the Management API"
)]
pub struct Brand {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_color_dark: Option<String>,
    /// `light`, `dark` or `user_preference`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_code: Option<String>,
    /// How round buttons are, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_border_radius: Option<i64>,
    /// How round the card around a form is, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_border_radius: Option<i64>,
    /// How round fields are, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_border_radius: Option<i64>,
    /// Where the form stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// The panel beside a form that stands left or right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panel_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub panel_color_dark: Option<String>,
    /// Whether an organization without a logo shows that of the environment, and not its own name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_use_environment_logo: Option<bool>,
}

/// Where the form stands; beside it, on a wide screen, is a panel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// On the left.
    Left,
    /// In the middle, without a panel.
    #[default]
    #[serde(alias = "center")]
    Centre,
    /// On the right.
    Right,
}

impl Layout {
    /// The word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Centre => "centre",
            Self::Right => "right",
        }
    }
}

/// Whether pages are light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// Always light.
    Light,
    /// Always dark.
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

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Light, Self::Dark, Self::UserPreference]
            .into_iter()
            .find(|theme| theme.as_str() == word)
    }
}

impl Brand {
    /// Takes over what is given, checked; an empty text takes a setting away. The error names the field.
    ///
    /// Colours that are hard to read on each other are kept as well: clients of the contract never had to think of that.
    /// Pages make them readable ([`crate::palettes`]).
    pub fn change(&mut self, given: &Self) -> Result<(), (&'static str, TextError)> {
        for ((name, kept, parse), (_, given)) in self.texts_mut().into_iter().zip(given.texts()) {
            match given.map(str::trim) {
                None => {}
                Some("") => *kept = None,
                Some(text) => *kept = Some(parse(text).map_err(|error| (name, error))?),
            }
        }
        Ok(())
    }

    /// This brand where it says something, and the other where it doesn't.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        let text = |own: &Option<String>, other: &Option<String>| own.clone().or_else(|| other.clone());
        Self {
            background_color: text(&self.background_color, &other.background_color),
            button_color: text(&self.button_color, &other.button_color),
            button_text_color: text(&self.button_text_color, &other.button_text_color),
            link_color: text(&self.link_color, &other.link_color),
            background_color_dark: text(&self.background_color_dark, &other.background_color_dark),
            button_color_dark: text(&self.button_color_dark, &other.button_color_dark),
            button_text_color_dark: text(&self.button_text_color_dark, &other.button_text_color_dark),
            link_color_dark: text(&self.link_color_dark, &other.link_color_dark),
            theme_code: text(&self.theme_code, &other.theme_code),
            button_border_radius: self.button_border_radius.or(other.button_border_radius),
            card_border_radius: self.card_border_radius.or(other.card_border_radius),
            input_border_radius: self.input_border_radius.or(other.input_border_radius),
            layout: self.layout.or(other.layout),
            panel_color: text(&self.panel_color, &other.panel_color),
            panel_color_dark: text(&self.panel_color_dark, &other.panel_color_dark),
            is_use_environment_logo: self.is_use_environment_logo.or(other.is_use_environment_logo),
        }
    }

    /// Light, dark, or as the visitor likes it.
    pub fn theme(&self) -> Theme {
        self.theme_code.as_deref().and_then(Theme::parse).unwrap_or_default()
    }

    /// A colour that was set, if it was.
    pub fn color(text: Option<&String>) -> Option<Color> {
        text.and_then(|text| Color::parse(text))
    }

    /// Whether each colour that was chosen can be read on the one behind it. The error names both.
    pub fn check_contrast(&self) -> Result<(), WrongSetting> {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let own = scheme.of(self);
            let (back, [text, button, link, background]) = (
                own.background.unwrap_or(scheme.neutrals().ground),
                match scheme {
                    Scheme::Light => ["button_text_color", "button_color", "link_color", "background_color"],
                    Scheme::Dark => [
                        "button_text_color_dark",
                        "button_color_dark",
                        "link_color_dark",
                        "background_color_dark",
                    ],
                },
            );
            if let (Some(ink), Some(paper)) = (own.button_text, own.button) {
                readable((text, ink), (button, paper))?;
            }
            if let Some(ink) = own.link {
                readable((link, ink), (background, back))?;
            }
        }
        Ok(())
    }

    fn texts(&self) -> [(&'static str, Option<&str>); 11] {
        [
            ("background_color", self.background_color.as_deref()),
            ("button_color", self.button_color.as_deref()),
            ("button_text_color", self.button_text_color.as_deref()),
            ("link_color", self.link_color.as_deref()),
            ("background_color_dark", self.background_color_dark.as_deref()),
            ("button_color_dark", self.button_color_dark.as_deref()),
            ("button_text_color_dark", self.button_text_color_dark.as_deref()),
            ("link_color_dark", self.link_color_dark.as_deref()),
            ("panel_color", self.panel_color.as_deref()),
            ("panel_color_dark", self.panel_color_dark.as_deref()),
            ("theme_code", self.theme_code.as_deref()),
        ]
    }

    fn texts_mut(&mut self) -> [(&'static str, &mut Option<String>, Parse); 11] {
        [
            ("background_color", &mut self.background_color, parse_color),
            ("button_color", &mut self.button_color, parse_color),
            ("button_text_color", &mut self.button_text_color, parse_color),
            ("link_color", &mut self.link_color, parse_color),
            ("background_color_dark", &mut self.background_color_dark, parse_color),
            ("button_color_dark", &mut self.button_color_dark, parse_color),
            ("button_text_color_dark", &mut self.button_text_color_dark, parse_color),
            ("link_color_dark", &mut self.link_color_dark, parse_color),
            ("panel_color", &mut self.panel_color, parse_color),
            ("panel_color_dark", &mut self.panel_color_dark, parse_color),
            ("theme_code", &mut self.theme_code, parse_theme),
        ]
    }
}

impl Rules for Brand {
    fn check(&self) -> Result<(), WrongSetting> {
        for (name, text) in self.texts() {
            let Some(text) = text else { continue };
            let (parse, problem): (Parse, _) = match name {
                "theme_code" => (parse_theme, "must be light, dark or user_preference"),
                _ => (
                    parse_color,
                    "must be # and 3, 4, 6 or 8 hexadecimal digits, such as #3b3fd0",
                ),
            };
            parse(text).map_err(|_| WrongSetting::new(name, problem))?;
        }
        let radii = [
            ("button_border_radius", self.button_border_radius),
            ("card_border_radius", self.card_border_radius),
            ("input_border_radius", self.input_border_radius),
        ];
        for (name, radius) in radii {
            within(name, radius.unwrap_or_default(), 0, ROUNDEST)?;
        }
        Ok(())
    }
}

fn readable((text, ink): (&'static str, Color), (background, paper): (&str, Color)) -> Result<(), WrongSetting> {
    let contrast = ink.contrast(paper);
    match contrast >= READABLE {
        true => Ok(()),
        false => {
            // Cut, not rounded: 4.496 is not enough, and must not be told as 4.50.
            let told = (contrast * 100.0).floor() / 100.0;
            let problem =
                format!("{ink} is hard to read on {background} {paper}: the contrast is {told} and must be {READABLE}");
            Err(WrongSetting::new(text, problem))
        }
    }
}

type Parse = fn(&str) -> Result<String, TextError>;

fn parse_color(text: &str) -> Result<String, TextError> {
    match Color::parse(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(TextError::Invalid),
    }
}

fn parse_theme(text: &str) -> Result<String, TextError> {
    match Theme::parse(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(TextError::Invalid),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brand(change: impl FnOnce(&mut Brand)) -> Brand {
        let mut brand = Brand::default();
        change(&mut brand);
        brand
    }

    fn text(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn a_color_is_hexadecimal_or_refused() {
        for good in ["#fff", "#0056F1", "#0056f180", "#abcd"] {
            assert_eq!(parse_color(good).as_deref(), Ok(good));
        }
        for bad in [
            "", "#", "fff", "#ff", "#fffff", "#ggg", "red", "#fff;}", "url(x)", "#ffé",
        ] {
            assert_eq!(parse_color(bad), Err(TextError::Invalid), "{bad}");
        }
    }

    #[test]
    fn only_what_is_given_changes_and_an_empty_text_takes_away() {
        let given = |button: &str, theme: Option<&str>| Brand {
            button_color: text(button),
            theme_code: theme.map(str::to_owned),
            ..Brand::default()
        };
        let mut brand = Brand::default();
        brand.change(&given("#fff", Some("dark"))).unwrap();
        brand.change(&given("", None)).unwrap();
        assert_eq!(
            (brand.button_color.clone(), brand.theme_code.as_deref()),
            (None, Some("dark"))
        );
        assert_eq!(
            brand.change(&given("#fff", Some("pink"))),
            Err(("theme_code", TextError::Invalid))
        );
    }

    #[test]
    fn an_organization_overrides_field_by_field() {
        let environment = brand(|one| (one.button_color, one.link_color) = (text("#111111"), text("#222222")));
        let organization = brand(|one| one.button_color = text("#333333"));
        let both = organization.over(&environment);
        assert_eq!(both.button_color.as_deref(), Some("#333333"));
        assert_eq!(both.link_color.as_deref(), Some("#222222"));
    }

    #[test]
    fn a_pair_that_is_hard_to_read_is_told_with_both_colors_and_their_contrast() {
        let pale = brand(|one| (one.button_color, one.button_text_color) = (text("#ffcc00"), text("#fff")));
        let told = pale.check_contrast().unwrap_err().to_string();
        assert_eq!(
            told,
            "button_text_color #ffffff is hard to read on button_color #ffcc00: the contrast is 1.51 and must be 4.5"
        );
        let link = brand(|one| one.link_color_dark = text("#333333"));
        let told = link.check_contrast().unwrap_err().to_string();
        assert!(
            told.starts_with("link_color_dark #333333 is hard to read on background_color_dark #0d0f13"),
            "{told}"
        );
        let good = brand(|one| (one.button_color, one.button_text_color) = (text("#ffcc00"), text("#000")));
        assert_eq!(good.check_contrast(), Ok(()));
    }

    #[test]
    fn what_is_no_radius_and_no_theme_is_refused_by_name() {
        let round = brand(|one| one.card_border_radius = Some(65));
        assert_eq!(round.check().unwrap_err().name, "card_border_radius");
        let pink = brand(|one| one.theme_code = text("pink"));
        assert_eq!(pink.check().unwrap_err().name, "theme_code");
    }
}
