//! Renders every hosted page in its states, and every mail, into HTML files: `cargo xtask gallery` makes pictures of them,
//! and `cargo xtask test --only pages` looks whether everybody can use them.
//!
//! `cargo run -p server --example gallery -- FOLDER [--lang TAG | --lang all]`

mod accounts;
mod brands;
mod ends;
mod mails;
mod others;
mod proofs;

use std::cell::RefCell;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use engine::i18n::Locale;
use serde_json::{Value, json};
use server::pages::view::{Account, Brand, Change, Form, Href, Page, View, assets};

use self::brands::known;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder to write to")?);
    let wanted = match (arguments.next().as_deref(), arguments.next()) {
        (Some("--lang"), Some(tag)) => tag,
        _ => "en".to_owned(),
    };
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.body)?;
    }
    let locales: Vec<Locale> = match wanted.as_str() {
        "all" => Locale::all().to_vec(),
        tag => vec![Locale::parse(tag).ok_or("there is no such language")?],
    };
    let pages = RefCell::default();
    for locale in locales {
        let gallery = Gallery {
            folder: folder.clone(),
            locale,
            brand: None,
            pages: &pages,
        };
        gallery.accounts()?;
        gallery.identifiers()?;
        gallery.codes_and_passwords()?;
        gallery.organizations()?;
        gallery.second_factors()?;
        gallery.outcomes()?;
        gallery.mails()?;
        if locale == Locale::EN {
            gallery.brands()?;
        }
    }
    let manifest = json!({ "pages": pages.into_inner(), "headers": server::pages::headers(NONCE) });
    fs::write(folder.join("pages.json"), serde_json::to_string_pretty(&manifest)?)?;
    println!("{}", folder.display());
    Ok(())
}

struct Gallery<'a> {
    folder: PathBuf,
    locale: Locale,
    /// Somebody's own look, with the word for it that goes behind the names of pages.
    brand: Option<(&'static str, Arc<Brand>)>,
    /// What was written.
    pages: &'a RefCell<Vec<Value>>,
}

type Done = Result<(), Box<dyn Error>>;

/// The script takes it apart; on a page of the gallery nobody answers.
const OPTIONS: &str = r#"{"challenge":"AAAA","user":{"id":"AAAA"}}"#;

/// The pages that are shown in each brand.
const BRANDED: [&str; 5] = [
    "login",
    "login-general",
    "register-wrong",
    "choose_organization",
    "error-session",
];

/// Made anew for each page by the server.
const NONCE: &str = "gallery";

const EMAIL: &str = "ada.lovelace@example.com";

impl Gallery<'_> {
    fn page(&self) -> Page {
        let brand = match &self.brand {
            Some((_, brand)) => Arc::clone(brand),
            None => Arc::new(known(Brand::named("Acme"))),
        };
        Page {
            nonce: NONCE.into(),
            ..Page::new(self.locale, brand, "0193f2c4-77aa-7c31-9d2e-5b8f0e6a1c42")
        }
    }

    fn save(&self, name: &str, view: &impl View) -> Done {
        let name = match &self.brand {
            Some(_) if !BRANDED.contains(&name) => return Ok(()),
            Some((word, _)) => format!("{name}--{word}"),
            None => name.to_owned(),
        };
        self.write(&name, &view.html()?, false)
    }

    fn write(&self, name: &str, html: &str, is_mail: bool) -> Done {
        let lang = self.locale.tag();
        // The files are opened from a folder, where `/assets` is not the root.
        let html = html
            .replace("\"/assets/", "\"../assets/")
            .replace("\"/brand/", "\"../brand/");
        let path = format!("{lang}/{name}.html");
        fs::create_dir_all(self.folder.join(lang))?;
        fs::write(self.folder.join(&path), html)?;
        let page = json!({ "name": name, "lang": lang, "path": path, "is_mail": is_mail });
        self.pages.borrow_mut().push(page);
        Ok(())
    }
}

fn change(address: &str) -> Option<Change> {
    Change::of(&Account::email(EMAIL), Href::path(address))
}

fn form(action: &str) -> Form {
    Form {
        action: action.into(),
        csrf: "csrf-value".into(),
        flow: "flow-value".into(),
    }
}
