//! Asking for access, where people cannot create an account themselves.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Field, Form, Href, Page, Problems, View};

/// Asks who wants access.
#[derive(Template)]
#[template(path = "pages/request_access.html")]
pub struct RequestAccess {
    pub page: Page,
    pub form: Form,
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    /// Whether somebody asks who is signed in, and is no member of the organization.
    pub is_signed_in: bool,
    /// Whether the address is that of their account, which cannot be edited here.
    pub is_fixed: bool,
    /// Back, for whoever has an account.
    pub login: Option<Href>,
    pub problems: Problems,
}

impl View for RequestAccess {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("request-access-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::FirstName)
    }
}

/// Access was asked for. It looks the same for everybody, whoever has an account or asked before.
#[derive(Template)]
#[template(path = "pages/request_access_success.html")]
pub struct RequestAccessSuccess {
    pub page: Page,
    /// The address, as it was typed.
    pub account: Account,
    /// The application's homepage.
    pub home: Option<Href>,
    pub login: Option<Href>,
}

impl View for RequestAccessSuccess {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("request-access-success-title").into()
    }
}
