//! Colours as CSS writes them in hexadecimal, and whether one can be read on another (WCAG 2.2, 1.4.3).

use std::fmt;

/// The least contrast of text with what is behind it (WCAG 2.2, 1.4.3).
pub const READABLE: f64 = 4.5;

/// An opaque colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Color {
    /// White.
    pub const WHITE: Self = Self::new(255, 255, 255);
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);

    /// From its parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#` and 3, 4, 6 or 8 digits (CSS Color 4 §5.2). What shines through a translucent colour is taken for white:
    /// pages paint opaque colours only, so that it is known what can be read on them.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| match digits.len() {
            3 | 4 => u8::from_str_radix(digits.get(at..=at)?, 16).ok().map(|one| one * 17),
            6 | 8 => u8::from_str_radix(digits.get(at * 2..at * 2 + 2)?, 16).ok(),
            _ => None,
        };
        let color = Self::new(part(0)?, part(1)?, part(2)?);
        match digits.len() {
            4 | 8 => Some(Self::WHITE.mix(color, f64::from(part(3)?) / 255.0)),
            _ => Some(color),
        }
    }

    /// This colour with so much of another in it: 0 is this one, 1 the other.
    pub fn mix(self, other: Self, share: f64) -> Self {
        let part = |one: u8, two: u8| (f64::from(one) * (1.0 - share) + f64::from(two) * share).round() as u8;
        Self::new(
            part(self.red, other.red),
            part(self.green, other.green),
            part(self.blue, other.blue),
        )
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether dark text reads better on it than light text.
    pub fn is_light(self) -> bool {
        self.contrast(Self::BLACK) >= self.contrast(Self::WHITE)
    }

    /// This colour, or the nearest to it on the way to black or white that has the contrast with every one of `behind`;
    /// where none has, the better one of black and white.
    pub fn readable_on(self, behind: &[Self], contrast: f64) -> Self {
        let worst = |color: Self| behind.iter().map(|one| color.contrast(*one)).fold(21.0, f64::min);
        if worst(self) >= contrast {
            return self;
        }
        let ends = if worst(Self::BLACK) >= worst(Self::WHITE) {
            [Self::BLACK, Self::WHITE]
        } else {
            [Self::WHITE, Self::BLACK]
        };
        // Both ways at once: between a black and a white area, something in the middle may be all there is.
        (1..=40)
            .flat_map(|step| ends.map(|end| self.mix(end, f64::from(step) / 40.0)))
            .find(|color| worst(*color) >= contrast)
            .unwrap_or(ends[0])
    }

    /// `hsl(220, 100%, 50%)`
    pub fn hsl(self) -> String {
        let [red, green, blue] = [self.red, self.green, self.blue].map(|part| f64::from(part) / 255.0);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let (range, lightness) = (most - least, f64::midpoint(most, least));
        let hue = if range == 0.0 {
            0.0
        } else if most == red {
            60.0 * ((green - blue) / range).rem_euclid(6.0)
        } else if most == green {
            60.0 * ((blue - red) / range + 2.0)
        } else {
            60.0 * ((red - green) / range + 4.0)
        };
        let saturation = match range {
            0.0 => 0.0,
            range => range / (1.0 - (2.0 * lightness - 1.0).abs()),
        };
        format!("hsl({hue:.0}, {:.0}%, {:.0}%)", saturation * 100.0, lightness * 100.0)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            match part <= 0.040_45 {
                true => part / 12.92,
                false => ((part + 0.055) / 1.055).powf(2.4),
            }
        };
        0.212_6 * linear(self.red) + 0.715_2 * linear(self.green) + 0.072_2 * linear(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(text: &str) -> Color {
        Color::parse(text).unwrap()
    }

    #[test]
    fn a_color_is_read_in_each_of_its_lengths() {
        assert_eq!(color("#0056F1"), Color::new(0, 0x56, 0xf1));
        assert_eq!(color("#fa0"), color("#ffaa00"));
        assert_eq!(color("#0008"), color("#777777"), "half of white shines through");
        for bad in ["", "#", "#ff", "#fffff", "red", "#gggggg", "fff", "#ffé"] {
            assert_eq!(Color::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 0.001);
        assert!((color("#767676").contrast(Color::WHITE) - 4.54).abs() < 0.01);
        assert!((color("#777777").contrast(Color::WHITE) - 4.48).abs() < 0.01);
    }

    #[test]
    fn what_cannot_be_read_is_moved_until_it_can() {
        for behind in ["#ffffff", "#000000", "#777777", "#ff8800", "#0056f1", "#00ff00"] {
            for text in ["#ffffff", "#000000", "#777777", "#ff8800"] {
                let (behind, text) = (color(behind), color(text));
                let moved = text.readable_on(&[behind], READABLE);
                assert!(moved.contrast(behind) >= READABLE, "{text} on {behind} became {moved}");
                if text.contrast(behind) >= READABLE {
                    assert_eq!(moved, text, "what is readable stays");
                }
            }
        }
    }

    #[test]
    fn hsl_is_written_as_css_has_it() {
        assert_eq!(color("#0056F1").hsl(), "hsl(219, 100%, 47%)");
        assert_eq!(Color::WHITE.hsl(), "hsl(0, 0%, 100%)");
        assert_eq!(color("#f00").hsl(), "hsl(0, 100%, 50%)");
    }
}
