//! Passwords: asked for, and chosen.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Change, Field, Form, Notice, Page, Problems, View};

/// Asks for the password.
#[derive(Template)]
#[template(path = "pages/verify_password.html")]
pub struct VerifyPassword {
    pub page: Page,
    pub form: Form,
    /// Whose password.
    pub account: Account,
    /// Back to the identifier.
    pub change: Option<Change>,
    /// The path that starts a reset; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub forgot: Option<String>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl View for VerifyPassword {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("verify-password-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Password)
    }
}

/// Why a password is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordPurpose {
    /// The account's first.
    Create,
    /// In place of one that was forgotten or asked to be changed.
    Replace,
    /// In place of a temporary one, which is good once.
    ReplaceTemporary,
}

/// Asks for a new password, twice.
#[derive(Template)]
#[template(path = "pages/set_password.html")]
pub struct SetPassword {
    pub page: Page,
    pub form: Form,
    pub account: Account,
    pub purpose: PasswordPurpose,
    pub minimum_length: u32,
    pub problems: Problems,
}

impl View for SetPassword {
    fn title(&self) -> Cow<'_, str> {
        match self.purpose {
            PasswordPurpose::Create => self.page.text("set-password-title-create"),
            PasswordPurpose::Replace | PasswordPurpose::ReplaceTemporary => {
                self.page.text("set-password-title-replace")
            }
        }
        .into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::FirstPassword)
    }
}

impl SetPassword {
    fn intro(&self) -> &str {
        match self.purpose {
            PasswordPurpose::Create => self.page.text("set-password-intro-create"),
            PasswordPurpose::Replace => self.page.text("set-password-intro-replace"),
            PasswordPurpose::ReplaceTemporary => self.page.text("set-password-intro-temporary"),
        }
    }

    fn hint(&self) -> String {
        self.page
            .texts
            .text_with("set-password-hint", &[("minimum", self.minimum_length.into())])
    }
}
