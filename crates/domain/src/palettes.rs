//! The colours of a page, worked out of a brand so that everything on it can be read (WCAG 2.2, 1.4.3 and 1.4.11),
//! whatever was chosen: what cannot be read on what lies behind it is moved towards black or white until it can.

use crate::brands::Brand;
use crate::colors::{Color, READABLE};

/// The least contrast of what is seen but not read, such as the ring around what has the focus (WCAG 2.2, 1.4.11).
const VISIBLE: f64 = 3.0;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// For light pages.
    Light,
    /// For dark pages.
    Dark,
}

/// What a brand says of one scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub background: Option<Color>,
    pub button: Option<Color>,
    pub button_text: Option<Color>,
    pub link: Option<Color>,
    pub panel: Option<Color>,
}

impl Scheme {
    /// What was chosen for this scheme.
    pub(crate) fn of(self, brand: &Brand) -> Chosen {
        let color = |light: &Option<String>, dark: &Option<String>| {
            Brand::color(
                match self {
                    Self::Light => light,
                    Self::Dark => dark,
                }
                .as_ref(),
            )
        };
        Chosen {
            background: color(&brand.background_color, &brand.background_color_dark),
            button: color(&brand.button_color, &brand.button_color_dark),
            button_text: color(&brand.button_text_color, &brand.button_text_color_dark),
            link: color(&brand.link_color, &brand.link_color_dark),
            panel: color(&brand.panel_color, &brand.panel_color_dark),
        }
    }

    /// Our own colours, which a brand starts from. They are those of the stylesheet.
    pub(crate) const fn neutrals(self) -> Neutrals {
        match self {
            Self::Light => Neutrals {
                ground: Color::new(0xf6, 0xf6, 0xf8),
                surface: Color::WHITE,
                ink: Color::new(0x15, 0x17, 0x1c),
                soft: Color::new(0x57, 0x5d, 0x6a),
                button: Color::new(0x3b, 0x3f, 0xd0),
                button_text: Color::WHITE,
                link: Color::new(0x33, 0x37, 0xc2),
            },
            Self::Dark => Neutrals {
                ground: Color::new(0x0d, 0x0f, 0x13),
                surface: Color::new(0x15, 0x18, 0x1e),
                ink: Color::new(0xf2, 0xf3, 0xf6),
                soft: Color::new(0xa6, 0xad, 0xba),
                button: Color::new(0xa5, 0xab, 0xff),
                button_text: Color::new(0x0f, 0x11, 0x38),
                link: Color::new(0xb0, 0xb6, 0xff),
            },
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Neutrals {
    pub ground: Color,
    surface: Color,
    ink: Color,
    soft: Color,
    button: Color,
    button_text: Color,
    link: Color,
}

/// The colours of a page in one scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is named after what it colours")]
pub struct Palette {
    /// Behind everything.
    pub ground: Color,
    pub ground_text: Color,
    pub ground_text_soft: Color,
    pub ground_link: Color,
    /// The card.
    pub surface: Color,
    pub text: Color,
    pub text_soft: Color,
    pub link: Color,
    /// Fine lines that only adorn.
    pub line: Color,
    /// Lines that show where something begins that can be used.
    pub line_strong: Color,
    /// Quiet areas on the card.
    pub quiet: Color,
    /// Areas on the card with a touch of the brand.
    pub tint: Color,
    pub button: Color,
    pub button_hover: Color,
    pub button_text: Color,
    /// The ring around what has the focus.
    pub focus: Color,
    /// The panel beside the form.
    pub panel: Color,
}

impl Palette {
    /// The colours of a brand.
    pub fn of(brand: &Brand, scheme: Scheme) -> Self {
        let (chosen, light) = (scheme.of(brand), Scheme::Light.of(brand));
        // A dark page whose colours nobody chose has those of the light one, but for the background: dark stays dark.
        let chosen = Chosen {
            button_text: match chosen.button {
                Some(_) => chosen.button_text,
                None => chosen.button_text.or(light.button_text),
            },
            button: chosen.button.or(light.button),
            link: chosen.link.or(light.link),
            panel: chosen.panel.or(light.panel),
            ..chosen
        };
        let own = scheme.neutrals();
        let ground = chosen.background.unwrap_or(own.ground);
        // On a light background a card is white, even on pages that are dark by name, and on a dark one of dark pages it is
        // a little lighter than what is behind it.
        let neutrals = match (scheme, ground.is_light()) {
            (Scheme::Dark, true) => Scheme::Light.neutrals(),
            _ => own,
        };
        let surface = match (scheme, chosen.background) {
            (Scheme::Dark, Some(_)) if !ground.is_light() => ground.mix(Color::WHITE, 0.06),
            _ => neutrals.surface,
        };
        let text = neutrals.ink.readable_on(&[surface], 7.0);
        let quiet = surface.mix(text, 0.055);
        let button = chosen.button.unwrap_or(own.button);
        let tint = surface.mix(button, 0.09);
        let behind = [surface, quiet, tint];
        let button_text = match (chosen.button, chosen.button_text) {
            (_, Some(text)) => extreme_unless_readable(text, button),
            (Some(button), None) => extreme_unless_readable(Color::WHITE, button),
            (None, None) => own.button_text,
        };
        let hover = button.mix(
            if button_text.is_light() {
                Color::BLACK
            } else {
                Color::WHITE
            },
            0.12,
        );
        let ground_text = match ground.is_light() {
            true => Scheme::Light.neutrals().ink,
            false => Scheme::Dark.neutrals().ink,
        }
        .readable_on(&[ground], READABLE);
        let wished_link = chosen.link.unwrap_or(neutrals.link);
        Self {
            ground,
            ground_text,
            ground_text_soft: ground_text.mix(ground, 0.3).readable_on(&[ground], READABLE),
            ground_link: wished_link.readable_on(&[ground], READABLE),
            surface,
            text,
            text_soft: neutrals.soft.readable_on(&behind, READABLE),
            link: wished_link.readable_on(&behind, READABLE),
            line: surface.mix(text, 0.12),
            line_strong: surface.mix(text, 0.5).readable_on(&[surface], VISIBLE),
            quiet,
            tint,
            button,
            button_hover: hover,
            button_text,
            focus: button.readable_on(&[surface, ground], VISIBLE),
            panel: chosen.panel.unwrap_or(button),
        }
    }
}

/// Black or white in place of what cannot be read on a button: a mixture would look like a mistake.
fn extreme_unless_readable(text: Color, button: Color) -> Color {
    if text.contrast(button) >= READABLE {
        text
    } else if button.is_light() {
        Color::BLACK
    } else {
        Color::WHITE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(palette: &Palette) -> [(&'static str, Color, Color); 10] {
        [
            ("text on the ground", palette.ground_text, palette.ground),
            ("soft text on the ground", palette.ground_text_soft, palette.ground),
            ("a link on the ground", palette.ground_link, palette.ground),
            ("text on the card", palette.text, palette.surface),
            ("soft text on the card", palette.text_soft, palette.surface),
            ("soft text on a quiet area", palette.text_soft, palette.quiet),
            ("a link on the card", palette.link, palette.surface),
            ("a link on a tint", palette.link, palette.tint),
            ("a button", palette.button_text, palette.button),
            ("a button under the pointer", palette.button_text, palette.button_hover),
        ]
    }

    #[test]
    fn whatever_is_chosen_can_be_read() {
        let some = [
            "#ffffff", "#000000", "#777777", "#ff8800", "#0056f1", "#00ff00", "#fff8e7", "#330033",
        ];
        for background in some {
            for button in some {
                for text in ["#ffffff", "#000000", "#888888"] {
                    let color = |text: &str| Some(text.to_owned());
                    let brand = Brand {
                        background_color: color(background),
                        background_color_dark: color(background),
                        button_color: color(button),
                        button_text_color: color(text),
                        link_color: color(button),
                        ..Brand::default()
                    };
                    for scheme in [Scheme::Light, Scheme::Dark] {
                        let palette = Palette::of(&brand, scheme);
                        for (what, ink, paper) in pairs(&palette) {
                            let contrast = ink.contrast(paper);
                            assert!(
                                contrast >= READABLE,
                                "{what}: {ink} on {paper} is {contrast:.2} for {brand:?} {scheme:?}"
                            );
                        }
                        for paper in [palette.surface, palette.ground] {
                            assert!(palette.focus.contrast(paper) >= VISIBLE, "{} on {paper}", palette.focus);
                        }
                        assert!(palette.line_strong.contrast(palette.surface) >= VISIBLE);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_readable_stays_as_it_was_chosen() {
        let brand = Brand {
            button_color: Some("#0056f1".into()),
            button_text_color: Some("#ffffff".into()),
            ..Brand::default()
        };
        let palette = Palette::of(&brand, Scheme::Light);
        assert_eq!(
            (palette.button.to_string(), palette.button_text),
            ("#0056f1".to_owned(), Color::WHITE)
        );
        assert_eq!(
            Palette::of(&brand, Scheme::Dark).button.to_string(),
            "#0056f1",
            "also on dark pages"
        );
    }

    #[test]
    fn a_dark_page_stays_dark_when_only_light_colors_are_chosen() {
        let brand = Brand {
            background_color: Some("#fff8e7".into()),
            ..Brand::default()
        };
        assert!(!Palette::of(&brand, Scheme::Dark).ground.is_light());
    }
}
