//! Asks for the code that was sent. Pages of the same shape: their texts can be edited apart.

use std::borrow::Cow;

use askama::Template;

use super::{Account, Field, Form, Href, Notice, Page, Problems, View};

/// The link back to naming somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub href: Href,
    /// The key of its words.
    pub text: &'static str,
}

impl Change {
    /// A link for those who were named as the account is.
    pub fn of(account: &Account, href: Option<Href>) -> Option<Self> {
        let text = account.change();
        href.map(|href| Self { href, text })
    }
}

/// The code of somebody who has an account.
#[derive(Template)]
#[template(path = "pages/sign_in_use_email_otp.html")]
pub struct SignInUseEmailOtp {
    pub page: Page,
    pub form: Form,
    /// Where the code went.
    pub account: Account,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change: Option<Change>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl SignInUseEmailOtp {
    fn words(&self) -> Words {
        Words::MAIL
    }
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
    pub account: Account,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change: Option<Change>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl SignUpUseEmailOtp {
    fn words(&self) -> Words {
        Words::MAIL
    }
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

/// The code of a text message, for both.
#[derive(Template)]
#[template(path = "pages/sign_in_sign_up_use_phone_otp.html")]
pub struct SignInSignUpUsePhoneOtp {
    pub page: Page,
    pub form: Form,
    /// Where the code went.
    pub account: Account,
    pub is_sign_up: bool,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change: Option<Change>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl SignInSignUpUsePhoneOtp {
    fn words(&self) -> Words {
        Words::TEXT
    }
}

impl View for SignInSignUpUsePhoneOtp {
    fn title(&self) -> Cow<'_, str> {
        match self.is_sign_up {
            true => self.page.text("phone-code-title-sign-up").into(),
            false => self.page.text("phone-code-title-sign-in").into(),
        }
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::ConfirmationCode)
    }
}

/// The keys of what stands around the field.
struct Words {
    intro: &'static str,
    hint: &'static str,
    not_received: &'static str,
}

impl Words {
    const MAIL: Self = Self {
        intro: "code-intro",
        hint: "code-hint",
        not_received: "code-not-received",
    };
    const TEXT: Self = Self {
        intro: "phone-code-intro",
        hint: "phone-code-hint",
        not_received: "phone-code-not-received",
    };
}
