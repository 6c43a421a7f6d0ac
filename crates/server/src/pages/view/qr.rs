//! A QR code as the path of an inline SVG: no image to fetch, nothing that the content security policy would have to allow.

use qrcode::{Color, EcLevel, QrCode};

/// The quiet zone around the picture, in modules (ISO/IEC 18004 §6.3.8).
const QUIET: usize = 4;

/// A QR code, one square a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// Its width and height, with the quiet zone.
    pub size: usize,
    /// The dark squares, as SVG path data.
    pub path: String,
}

impl Qr {
    /// The picture of a text; `None` when the text is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let colors = code.to_colors();
        let mut path = String::new();
        for (row, line) in colors.chunks(width).enumerate() {
            let mut column = 0;
            while column < width {
                let run = line[column..].iter().take_while(|color| **color == Color::Dark).count();
                if run > 0 {
                    path.push_str(&format!("M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET));
                }
                column += run.max(1);
            }
        }
        Some(Self {
            size: width + 2 * QUIET,
            path,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_three_corners_and_a_quiet_zone() {
        let qr = Qr::of("otpauth://totp/Acme:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Acme").unwrap();
        assert_eq!((qr.size - 2 * QUIET - 17) % 4, 0, "a version's width");
        let right = qr.size - QUIET - 7;
        for corner in [
            format!("M{QUIET} {QUIET}h7v1"),
            format!("M{right} {QUIET}h7v1"),
            format!("M{QUIET} {right}h7v1"),
        ] {
            assert!(qr.path.contains(&corner), "{corner} in {}", qr.path);
        }
        assert!(Qr::of(&"x".repeat(5_000)).is_none());
    }
}
