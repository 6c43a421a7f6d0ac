//! The stylesheet of a brand: the properties of the common one that it changes, for light and dark pages.
//!
//! Colours and numbers were parsed, and paths of pictures are made of hashes, so nothing that anybody typed gets into it
//! as it was typed (R186, R188).

use std::fmt::Write as _;

use domain::brands::Brand;
use domain::colors::Color;
use domain::palettes::{Palette, Scheme};
use engine::branding::Look;

use super::assets::fnv1a;

/// Where the environment's own stylesheet is, in place of an organization's code.
pub const ENVIRONMENT: &str = "environment";

/// The path of a look's stylesheet, with a hash of its content; none where everything is as in the common one.
pub fn path(look: &Look) -> Option<String> {
    let css = stylesheet(look)?;
    let owner = look.organization.as_ref().map_or(ENVIRONMENT, |id| id.as_str());
    Some(format!("/brand/{owner}/{}.css", hash(&css)))
}

/// What names the content of a stylesheet.
pub fn hash(css: &str) -> String {
    format!("{:016x}", fnv1a(css))
}

/// The stylesheet of a look; none where everything is as in the common one.
pub fn stylesheet(look: &Look) -> Option<String> {
    let brand = &look.brand;
    let mut plain = String::new();
    let mut both = String::new();
    if has_colors(brand) {
        let (light, dark) = (Palette::of(brand, Scheme::Light), Palette::of(brand, Scheme::Dark));
        for ((name, light), (_, dark)) in colors(brand, &light).into_iter().zip(colors(brand, &dark)) {
            let _ = writeln!(plain, "  {name}: {light};");
            let _ = writeln!(both, "    {name}: light-dark({light}, {dark});");
        }
    }
    let radii = [
        ("--kinde-button-border-radius", brand.button_border_radius),
        ("--kinde-card-border-radius", brand.card_border_radius),
        ("--kinde-control-select-text-border-radius", brand.input_border_radius),
    ];
    for (name, radius) in radii {
        if let Some(radius) = radius {
            let _ = writeln!(plain, "  {name}: {radius}px;");
        }
    }
    if let Some(panel) = &look.panel {
        let _ = writeln!(plain, "  --panel-image: url(\"{}\");", panel.path());
    }
    if plain.is_empty() {
        return None;
    }
    let mut css = format!(":root {{\n{plain}}}\n");
    if !both.is_empty() {
        let _ = write!(
            css,
            "\n@supports (color: light-dark(#000, #fff)) {{\n  :root {{\n{both}  }}\n}}\n"
        );
    }
    Some(css)
}

pub(super) fn has_colors(brand: &Brand) -> bool {
    [
        &brand.background_color,
        &brand.button_color,
        &brand.button_text_color,
        &brand.link_color,
        &brand.background_color_dark,
        &brand.button_color_dark,
        &brand.button_text_color_dark,
        &brand.link_color_dark,
        &brand.panel_color,
        &brand.panel_color_dark,
    ]
    .into_iter()
    .any(Option::is_some)
}

fn colors(brand: &Brand, palette: &Palette) -> Vec<(&'static str, Color)> {
    let has_ground = brand.background_color.is_some() || brand.background_color_dark.is_some();
    let mut colors = vec![
        ("--ground", palette.ground),
        ("--on-ground", palette.ground_text),
        ("--on-ground-soft", palette.ground_text_soft),
        ("--on-ground-link", palette.ground_link),
        // A ground of one's own is plain.
        (
            "--glow",
            match has_ground {
                true => palette.ground,
                false => palette.ground.mix(palette.button, 0.08),
            },
        ),
        ("--surface", palette.surface),
        ("--ink", palette.text),
        ("--ink-soft", palette.text_soft),
        ("--line", palette.line),
        ("--line-medium", palette.line.mix(palette.text, 0.1)),
        ("--line-strong", palette.line_strong),
        ("--quiet", palette.quiet),
        ("--tint", palette.tint),
        ("--link", palette.link),
        ("--accent", palette.button),
        ("--accent-hover", palette.button_hover),
        ("--accent-ink", palette.button_text),
        ("--focus", palette.focus),
        ("--panel", palette.panel),
    ];
    // What went wrong and what went well has our colours, as light or dark as the card is.
    let states = match palette.surface.is_light() {
        true => [0xb3_261e, 0xfd_f1f0, 0xf3_cfcb, 0x14_713f, 0xed_f8f1, 0xc5_e5d2],
        false => [0xff_9c94, 0x2a_1817, 0x57_302d, 0x7c_dba3, 0x12_241a, 0x25_492f],
    };
    let names = [
        "--danger",
        "--danger-tint",
        "--danger-line",
        "--good",
        "--good-tint",
        "--good-line",
    ];
    let of = |number: u32| {
        let [_, red, green, blue] = number.to_be_bytes();
        Color::new(red, green, blue)
    };
    colors.extend(names.into_iter().zip(states.map(of)));
    colors
}

#[cfg(test)]
mod tests {
    use domain::brands::{BrandFile, FileKind, ImageType};
    use domain::ids::OrganizationId;

    use super::*;

    fn look(change: impl FnOnce(&mut Look)) -> Look {
        let mut look = Look::named("Acme");
        change(&mut look);
        look
    }

    #[test]
    fn who_chose_nothing_has_no_stylesheet() {
        assert_eq!(path(&Look::named("Acme")), None);
    }

    #[test]
    fn a_stylesheet_has_the_colors_for_light_and_dark_and_a_path_of_its_content() {
        let look = look(|one| {
            one.brand.button_color = Some("#0056F1".into());
            one.brand.button_color_dark = Some("#88aaff".into());
            one.brand.card_border_radius = Some(0);
        });
        let css = stylesheet(&look).unwrap();
        assert!(css.contains("--accent: #0056f1;"), "{css}");
        assert!(css.contains("--accent: light-dark(#0056f1, #88aaff);"), "{css}");
        assert!(css.contains("--kinde-card-border-radius: 0px;"), "{css}");
        assert_eq!(path(&look), Some(format!("/brand/environment/{}.css", hash(&css))));
    }

    #[test]
    fn an_organization_has_a_path_of_its_own() {
        let look = look(|one| {
            one.organization = Some(OrganizationId::from("org_1"));
            one.panel = Some(BrandFile {
                kind: FileKind::Panel,
                hash: "0123".into(),
                image: ImageType::Jpeg,
                file_name: "\"); } body { display: none".into(),
            });
        });
        let css = stylesheet(&look).unwrap();
        assert_eq!(css, ":root {\n  --panel-image: url(\"/brand/files/0123.jpg\");\n}\n");
        assert!(path(&look).unwrap().starts_with("/brand/org_1/"));
    }

    #[test]
    fn r188_what_is_no_color_gets_into_no_stylesheet() {
        let look = look(|one| one.brand.button_color = Some("red;} body{background:url(//evil.example)}".into()));
        let css = stylesheet(&look).unwrap();
        assert!(!css.contains("evil"), "{css}");
    }
}
