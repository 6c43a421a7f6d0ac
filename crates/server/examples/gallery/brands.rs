//! How the pages look in other brands.

use std::fs;
use std::sync::Arc;

use domain::brands::{Brand as BrandSettings, BrandFile, FileKind, ImageType, Layout};
use engine::branding::{Logo, Look};
use engine::i18n::Words;
use engine::mail::templates::{CodeMail, CodePurpose, Letterhead};
use server::pages::view::{Brand, Href, brand_css};

use super::{Done, EMAIL, Gallery};

impl Gallery<'_> {
    /// A few pages and a mail as other businesses would have them look.
    pub(super) fn brands(&self) -> Done {
        for (word, look) in looks() {
            if let (Some(path), Some(css)) = (brand_css::path(&look), brand_css::stylesheet(&look)) {
                self.asset(&path, css.as_bytes())?;
            }
            let logo = look.logo.iter().flat_map(|logo| [&logo.light, &logo.dark]);
            for file in logo.chain(&look.panel) {
                let picture = match (file.kind, file.hash.as_str()) {
                    (FileKind::Panel, _) => PANEL.to_owned(),
                    (_, SIZELESS) => LOGO.replace(r#" width="160" height="40""#, ""),
                    _ => LOGO.to_owned(),
                };
                self.asset(&file.path(), picture.as_bytes())?;
            }
            let branded = Gallery {
                folder: self.folder.clone(),
                locale: self.locale,
                brand: Some((word, Arc::new(known(Brand::from(&look))))),
                pages: self.pages,
            };
            branded.accounts()?;
            branded.organizations()?;
            branded.outcomes()?;
            let mail = CodeMail {
                head: Letterhead {
                    words: Words::ours(self.locale),
                    look: &look,
                    issuer: "https://auth.example.com",
                },
                to: EMAIL,
                code: "482913",
                valid_for_minutes: 120,
                purpose: CodePurpose::SignUp,
            };
            self.write(&format!("mail-code--{word}"), &mail.message().html, true)?;
        }
        Ok(())
    }

    pub(super) fn asset(&self, path: &str, bytes: &[u8]) -> Done {
        let file = self.folder.join(path.trim_start_matches('/'));
        fs::create_dir_all(file.parent().ok_or("a path without a folder")?)?;
        Ok(fs::write(file, bytes)?)
    }
}

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40" width="160" height="40">
<circle cx="20" cy="20" r="16" fill="#0f9b8e"/><path d="M12 26V14l16 12V14" fill="none" stroke="#fff" stroke-width="3"/>
<text x="46" y="27" font-family="sans-serif" font-size="20" font-weight="700" fill="#0f9b8e">Northwind</text></svg>"##;

/// The logo whose file tells proportions, and no size.
const SIZELESS: &str = "30";

const PANEL: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1b2a6b"/><stop offset=".6" stop-color="#c65d7b"/>
<stop offset="1" stop-color="#f6a667"/></linearGradient></defs><rect width="800" height="1000" fill="url(#sky)"/>
<circle cx="560" cy="420" r="90" fill="#ffd9a0"/><path d="M0 720 180 560l140 130 170-210 310 320v200H0z" fill="#22264f"/>
<path d="M0 860 220 700l190 150 150-110 240 190v70H0z" fill="#141735"/></svg>"##;

/// What businesses choose, also what they should not.
fn looks() -> [(&'static str, Look); 5] {
    let text = |text: &str| Some(text.to_owned());
    let file = |kind: FileKind, hash: &str| BrandFile {
        kind,
        hash: hash.into(),
        image: ImageType::Svg,
        file_name: String::new(),
    };
    let look = |name: &str, brand: BrandSettings| Look {
        brand,
        ..Look::named(name)
    };
    let mut left = look(
        "Northwind",
        BrandSettings {
            button_color: text("#0f766e"),
            button_text_color: text("#ffffff"),
            link_color: text("#0f766e"),
            button_color_dark: text("#5eead4"),
            button_text_color_dark: text("#042f2e"),
            link_color_dark: text("#5eead4"),
            panel_color: text("#115e59"),
            button_border_radius: Some(64),
            layout: Some(Layout::Left),
            ..BrandSettings::default()
        },
    );
    left.logo = Some(Logo {
        light: file(FileKind::Light, "10"),
        dark: file(FileKind::Dark, "10"),
    });
    let mut right = look(
        "Alpenglow",
        BrandSettings {
            button_color: text("#1b2a6b"),
            link_color: text("#1b2a6b"),
            button_color_dark: text("#f6a667"),
            button_border_radius: Some(4),
            input_border_radius: Some(4),
            layout: Some(Layout::Right),
            ..BrandSettings::default()
        },
    );
    right.panel = Some(file(FileKind::Panel, "20"));
    right.logo = Some(Logo {
        light: file(FileKind::Light, SIZELESS),
        dark: file(FileKind::Dark, SIZELESS),
    });
    let mut ground = look(
        "Fern & Gold",
        BrandSettings {
            background_color: text("#0b3d2e"),
            background_color_dark: text("#04140f"),
            button_color: text("#f5c518"),
            button_text_color: text("#1a1a1a"),
            link_color: text("#7ce0b3"),
            card_border_radius: Some(28),
            ..BrandSettings::default()
        },
    );
    ground.logo.clone_from(&right.logo);
    let dark = look(
        "Night Shift",
        BrandSettings {
            theme_code: text("dark"),
            button_color: text("#d946ef"),
            ..BrandSettings::default()
        },
    );
    // Nobody could read it: pages make it readable.
    let pale = look(
        "Pale",
        BrandSettings {
            background_color: text("#fffbe6"),
            button_color: text("#ffee88"),
            button_text_color: text("#ffffff"),
            link_color: text("#ffcc00"),
            background_color_dark: text("#f0f0f0"),
            ..BrandSettings::default()
        },
    );
    [
        ("left", left),
        ("right", right),
        ("ground", ground),
        ("dark", dark),
        ("pale", pale),
    ]
}

pub(super) fn known(brand: Brand) -> Brand {
    Brand {
        privacy: Href::web("https://acme.example/privacy"),
        terms: Href::web("https://acme.example/terms"),
        is_powered_by_shown: true,
        ..brand
    }
}
