//! Asks for the code that was mailed. Two pages of the same shape: their texts can be edited apart.

use std::borrow::Cow;

use askama::Template;

use super::{Field, Form, Href, Notice, Page, Problems, View};

/// The code of somebody who has an account.
#[derive(Template)]
#[template(path = "pages/sign_in_use_email_otp.html")]
pub struct SignInUseEmailOtp {
    pub page: Page,
    pub form: Form,
    /// Where the code went.
    pub email: String,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change_email: Option<Href>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl View for SignInUseEmailOtp {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("code-title-sign-in").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::ConfirmationCode)
    }
}

/// The code of somebody who is creating an account.
#[derive(Template)]
#[template(path = "pages/sign_up_use_email_otp.html")]
pub struct SignUpUseEmailOtp {
    pub page: Page,
    pub form: Form,
    /// Where the code went.
    pub email: String,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change_email: Option<Href>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl View for SignUpUseEmailOtp {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("code-title-sign-up").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::ConfirmationCode)
    }
}
