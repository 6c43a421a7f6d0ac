//! Signing in with others: their buttons, the page that asks for the address at work, and the page that leaves.

use std::borrow::Cow;

use askama::Template;

use super::{Field, Form, Href, Mark, Page, Problems, Script, View, assets};

/// The buttons on the first pages that lead to others.
#[derive(Clone)]
pub struct Providers {
    /// What binds them to this browser and this sign-in.
    pub form: Form,
    /// Each of them, in order.
    pub buttons: Vec<ProviderButton>,
    /// Where the address at work is asked for.
    pub sso: Option<Href>,
}

/// A button that leads to a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderButton {
    /// Its connection's id.
    pub connection: String,
    /// What it is called.
    pub name: String,
    /// Its picture.
    pub mark: Mark,
}

impl Providers {
    /// None.
    pub fn none() -> Self {
        Self {
            form: Form {
                action: String::new(),
                csrf: String::new(),
                flow: String::new(),
            },
            buttons: Vec::new(),
            sso: None,
        }
    }

    pub(super) fn are_there(&self) -> bool {
        !self.buttons.is_empty() || self.sso.is_some()
    }

    pub(super) fn text(page: &Page, name: &str) -> String {
        page.texts
            .text_with("login-continue-with", &[("provider", name.into())])
    }
}

/// Asks for the address that somebody has at work.
#[derive(Template)]
#[template(path = "pages/sso_home_realm.html")]
pub struct SsoHomeRealm {
    pub page: Page,
    pub form: Form,
    /// What to show in the field.
    pub email: String,
    /// To the other ways.
    pub back: Option<Href>,
    pub problems: Problems,
}

impl View for SsoHomeRealm {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("sso-home-realm-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Email)
    }
}

/// Sends a form to a provider: by itself where scripts run, otherwise with a button. It carries nothing of ours.
#[derive(Template)]
#[template(path = "pages/leave.html")]
pub struct Leave {
    pub page: Page,
    pub action: Href,
    pub fields: Vec<(&'static str, String)>,
}

impl View for Leave {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("leave-title").into()
    }

    fn script(&self) -> Option<Script<'_>> {
        Some(self.page.script(assets::leaving()))
    }
}
