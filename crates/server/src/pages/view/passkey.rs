//! The offer of a passkey.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Form, Page, Problems, Script, View, assets};

/// Offers to create a passkey, or asks for one.
#[derive(Template)]
#[template(path = "pages/add_passkey.html")]
pub struct AddPasskey {
    pub page: Page,
    pub form: Form,
    /// For which account.
    pub account: Account,
    /// JSON for the browser.
    pub options: String,
    /// The path of "not now"; its form carries the same `csrf` and `flow`. Without it, a passkey must be.
    pub skip: Option<String>,
    /// The path of "use another account", likewise.
    pub another: Option<String>,
    pub problems: Problems,
}

impl View for AddPasskey {
    fn title(&self) -> Cow<'_, str> {
        match self.skip {
            Some(_) => self.page.text("add-passkey-title-offer"),
            None => self.page.text("add-passkey-title-required"),
        }
        .into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn script(&self) -> Option<Script<'_>> {
        Some(self.page.script(assets::passkeys()))
    }
}
