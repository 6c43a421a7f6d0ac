//! Who somebody says they are: the field that asks for it, and how it is shown afterwards.

use engine::i18n::{Locale, regions};
use engine::sign_in::Ask;

use super::{Field, Href};
use domain::users::IdentityType;

/// The field that asks who somebody is, and the links to other fields.
#[derive(Clone)]
pub struct Who {
    pub ask: Ask,
    /// What to show in the field.
    pub value: String,
    /// The country that is chosen, where the field is for a phone number.
    pub country: String,
    /// Where another field is shown instead.
    pub others: Vec<(Ask, Href)>,
}

impl Who {
    /// An empty field, without any other.
    pub fn empty(ask: Ask) -> Self {
        Self {
            ask,
            value: String::new(),
            country: String::new(),
            others: Vec::new(),
        }
    }

    /// The field.
    pub const fn field(&self) -> Field {
        match self.ask {
            Ask::Email => Field::Email,
            Ask::EmailOrUsername => Field::EmailOrUsername,
            Ask::Username => Field::Username,
            Ask::Phone => Field::Phone,
        }
    }

    pub(super) fn is_phone(&self) -> bool {
        self.ask == Ask::Phone
    }

    /// Browsers check what is typed into a field of type `email`, and phones show the right keys.
    pub(super) const fn kind(&self) -> &'static str {
        match self.ask {
            Ask::Email => "email",
            _ => "text",
        }
    }

    pub(super) const fn intro(&self) -> &'static str {
        match self.ask {
            Ask::Email => "login-intro",
            Ask::EmailOrUsername => "login-intro-email-or-username",
            Ask::Username => "login-intro-username",
            Ask::Phone => "login-intro-phone",
        }
    }

    /// The words of the link to another field.
    pub(super) const fn other(ask: &Ask) -> &'static str {
        match ask {
            Ask::Email => "login-use-email",
            Ask::EmailOrUsername => "login-use-email-or-username",
            Ask::Username => "login-use-username",
            Ask::Phone => "login-use-phone",
        }
    }

    /// Every country: its letters, its name, its calling code, and whether it is chosen.
    pub(super) fn countries(&self, locale: &Locale) -> Vec<(&'static str, &'static str, &'static str, bool)> {
        let codes: std::collections::HashMap<_, _> = domain::phones::countries().collect();
        let all = regions::countries(*locale);
        all.filter_map(|(country, name)| {
            let code = codes.get(country)?;
            Some((country, name, *code, country == self.country))
        })
        .collect()
    }
}

/// Whose account a page is about, or where a code went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub kind: IdentityType,
    pub text: String,
}

impl Account {
    /// An e-mail address.
    pub fn email(text: impl Into<String>) -> Self {
        Self {
            kind: IdentityType::Email,
            text: text.into(),
        }
    }

    /// A phone number.
    pub fn phone(text: impl Into<String>) -> Self {
        Self {
            kind: IdentityType::Phone,
            text: text.into(),
        }
    }

    /// Whatever somebody is called by.
    pub fn called(text: impl Into<String>) -> Self {
        let text = text.into();
        let kind = match text.chars().next() {
            Some('+') => IdentityType::Phone,
            _ if text.contains('@') => IdentityType::Email,
            _ => IdentityType::Username,
        };
        Self { kind, text }
    }

    /// A user name.
    pub fn username(text: impl Into<String>) -> Self {
        Self {
            kind: IdentityType::Username,
            text: text.into(),
        }
    }

    pub(super) fn is_email(&self) -> bool {
        self.kind == IdentityType::Email
    }

    pub(super) fn is_phone(&self) -> bool {
        self.kind == IdentityType::Phone
    }

    /// One of three texts, by what kind of identifier it is.
    pub(super) const fn choose(
        &self,
        email: &'static str,
        username: &'static str,
        phone: &'static str,
    ) -> &'static str {
        match self.kind {
            IdentityType::Username => username,
            IdentityType::Phone => phone,
            _ => email,
        }
    }

    pub(super) const fn change(&self) -> &'static str {
        self.choose("action-change-email", "action-change-account", "action-change-phone")
    }

    /// The name of the field that sends it again.
    pub(super) const fn field(&self) -> Field {
        match self.kind {
            IdentityType::Username => Field::Username,
            IdentityType::Phone => Field::Phone,
            _ => Field::Email,
        }
    }
}
