//! Mails with codes, and the one that says that there is no account to send a code to.

use super::{Body, Letterhead, header_text, told, unlinked};
use crate::i18n::{Value, Words};
use crate::mail::Message;

/// What a one-time code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodePurpose {
    SignIn,
    SignUp,
    ResetPassword,
    /// The people who run the service want another password.
    RequestedPassword,
    /// The account has no password yet.
    ChoosePassword,
    SecondFactor,
    SetUpSecondFactor,
    ConfirmAddress,
}

/// The mail with a one-time code.
pub struct CodeMail<'a> {
    pub head: Letterhead<'a>,
    /// A parsed address: it becomes the header `To`.
    pub to: &'a str,
    pub code: &'a str,
    pub valid_for_minutes: u32,
    pub purpose: CodePurpose,
}

impl CodeMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let name = header_text(&self.head.look.name);
        let shown = unlinked(&name);
        let (subject, heading, text) = match self.purpose {
            CodePurpose::SignIn => (
                "mail-code-subject-sign-in",
                "mail-code-heading-sign-in",
                "mail-code-text-sign-in",
            ),
            CodePurpose::SignUp => (
                "mail-code-subject-sign-up",
                "mail-code-heading-sign-up",
                "mail-code-text-sign-up",
            ),
            CodePurpose::ChoosePassword => (
                "mail-code-subject-choose",
                "set-password-title-create",
                "mail-code-text-reset",
            ),
            CodePurpose::ResetPassword | CodePurpose::RequestedPassword => (
                "mail-code-subject-reset",
                "mail-code-heading-reset",
                "mail-code-text-reset",
            ),
            CodePurpose::SecondFactor => (
                "mail-code-subject-sign-in",
                "mail-code-heading-sign-in",
                "mail-code-text-second-factor",
            ),
            CodePurpose::SetUpSecondFactor => (
                "mail-code-subject-set-up",
                "mail-code-heading-set-up",
                "mail-code-text-set-up",
            ),
            CodePurpose::ConfirmAddress => (
                "mail-code-subject-set-up",
                "mail-code-heading-set-up",
                "mail-code-text-confirm",
            ),
        };
        let mut text = texts.text_with(text, &[("name", shown.as_str().into())]);
        let mut warning = "mail-code-warning";
        if self.purpose == CodePurpose::RequestedPassword {
            // Who signs in asked for no code.
            text = format!("{} {text}", texts.text("notice-password-requested"));
            warning = "mail-code-warning-requested";
        }
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text(heading),
            text,
            code: Some(self.code),
            validity: Some(validity(texts, self.valid_for_minutes)),
            warning: texts.text_with(warning, &[("name", shown.as_str().into())]),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with(
            subject,
            &[("code", self.code.into()), ("name", Value::from(name.as_str()))],
        );
        Message {
            code: Some(self.code.to_owned()),
            ..body.message(self.to, subject)
        }
    }
}

/// The mail with the code that joins an account at a provider to the account that has the address (R180).
pub struct LinkCodeMail<'a> {
    pub head: Letterhead<'a>,
    /// A parsed address: it becomes the header `To`.
    pub to: &'a str,
    pub code: &'a str,
    pub valid_for_minutes: u32,
    /// What the provider is called.
    pub provider: &'a str,
    /// What the account there is known by.
    pub account: &'a str,
    /// Whether it will be the only way in.
    pub is_exclusive: bool,
}

impl LinkCodeMail<'_> {
    /// Puts it into words. The words of others are no links here either.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let (name, provider) = (header_text(&self.head.look.name), header_text(self.provider));
        let shown = unlinked(&name);
        let [linked, account, email] = [self.provider, self.account, self.to].map(|text| unlinked(&header_text(text)));
        let values = [
            ("name", shown.as_str().into()),
            ("provider", linked.as_str().into()),
            ("account", account.as_str().into()),
            ("email", email.as_str().into()),
        ];
        let mut text = texts.text_with("mail-code-text-link", &values);
        if self.is_exclusive {
            text = format!("{text} {}", texts.text("code-link-company"));
        }
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text("mail-account-linked-heading"),
            text,
            code: Some(self.code),
            validity: Some(validity(texts, self.valid_for_minutes)),
            warning: texts.text_with("mail-code-warning", &values),
            footer: texts.text_with("mail-footer", &values),
        };
        let values = [
            ("code", self.code.into()),
            ("provider", provider.as_str().into()),
            ("name", name.as_str().into()),
        ];
        Message {
            code: Some(self.code.to_owned()),
            ..body.message(self.to, texts.text_with("mail-code-subject-link", &values))
        }
    }
}

/// Tells whoever was named on a sign-in page that they have no account. The page does not.
pub struct NoAccountMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    /// Whether access may be asked for.
    pub may_request_access: bool,
}

impl NoAccountMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        told(
            &self.head,
            self.to,
            [
                "mail-no-account-subject",
                "mail-no-account-heading",
                "mail-no-account-text",
                match self.may_request_access {
                    true => "mail-no-account-request",
                    false => "mail-no-account-warning",
                },
            ],
        )
    }
}

fn validity(texts: &Words, minutes: u32) -> String {
    if minutes >= 60 && minutes.is_multiple_of(60) {
        texts.text_with("mail-code-valid-hours", &[("hours", (minutes / 60).into())])
    } else {
        texts.text_with("mail-code-valid-minutes", &[("minutes", minutes.into())])
    }
}
