//! Asks for the code that was sent, by whichever way and for whatever: pages of one shape, whose texts can be edited apart.

use std::borrow::Cow;

use askama::Template;
use domain::users::IdentityType;

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

/// What the code is for, and how it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Otp {
    /// Mailed to somebody who has an account.
    SignInEmail,
    /// Mailed to somebody who is creating one.
    SignUpEmail,
    /// Mailed to somebody who wants to choose another password.
    ResetEmail,
    /// Texted to somebody who has an account.
    SignInPhone,
    /// Texted to somebody who is creating one.
    SignUpPhone,
    /// Mailed as a second factor.
    MfaEmail,
    /// Texted as a second factor.
    MfaPhone,
}

impl Otp {
    fn title(self) -> &'static str {
        match self {
            Self::SignInEmail => "code-title-sign-in",
            Self::SignUpEmail => "code-title-sign-up",
            Self::ResetEmail => "reset-password-verify-email-otp-title",
            Self::SignInPhone => "phone-code-title-sign-in",
            Self::SignUpPhone => "phone-code-title-sign-up",
            Self::MfaEmail => "mfa-use-email-otp-title",
            Self::MfaPhone => "mfa-use-phone-otp-title",
        }
    }

    fn words(self) -> Words {
        match self {
            Self::SignInEmail | Self::SignUpEmail | Self::MfaEmail => Words::MAIL,
            Self::ResetEmail => Words::RESET,
            Self::SignInPhone | Self::SignUpPhone | Self::MfaPhone => Words::TEXT,
        }
    }
}

/// Asks for a code.
#[derive(Template)]
#[template(path = "pages/use_otp.html")]
pub struct UseOtp {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    pub otp: Otp,
    /// Where the code went, perhaps not in full.
    pub account: Account,
    /// What comes of it, where that is not plain.
    pub about: Option<String>,
    /// The path that sends a new code; its form carries the same `csrf` and `flow`.
    pub resend: String,
    /// Back to the identifier.
    pub change: Option<Change>,
    /// The path to the other ways. Nothing is offered without it.
    pub other: Option<String>,
    pub notice: Option<Notice>,
    pub problems: Problems,
}

impl UseOtp {
    fn words(&self) -> Words {
        match self.account.kind {
            IdentityType::Username => self.otp.words().for_a_name(),
            _ => self.otp.words(),
        }
    }
}

impl View for UseOtp {
    fn title(&self) -> Cow<'_, str> {
        self.page.text(self.otp.title()).into()
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
    const RESET: Self = Self {
        intro: "reset-password-verify-email-otp-intro",
        ..Self::MAIL
    };
    const TEXT: Self = Self {
        intro: "phone-code-intro",
        hint: "phone-code-hint",
        not_received: "phone-code-not-received",
    };

    /// The account that stands below is no address.
    fn for_a_name(self) -> Self {
        let intro = match self.intro {
            "code-intro" => "code-intro-username",
            "reset-password-verify-email-otp-intro" => "reset-password-verify-email-otp-intro-username",
            other => other,
        };
        Self { intro, ..self }
    }
}
