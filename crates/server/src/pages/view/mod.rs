//! What a hosted page shows: one struct per page, with a template of the same name. A struct holds
//! values only; which page comes next, and what a form does, is decided elsewhere.

pub mod access;
pub mod account;
pub mod assets;
pub mod brand;
pub mod brand_css;
pub mod code;
pub mod dev_inbox;
pub mod federation;
pub mod field;
pub mod href;
pub mod identity;
pub mod marks;
pub mod mfa;
pub mod organization;
pub mod outcome;
pub mod passkey;
pub mod password;
pub mod problem;
pub mod problems;
pub mod qr;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use engine::i18n::{Locale, Words};

pub use access::{RequestAccess, RequestAccessSuccess};
pub use account::{AccountLocked, AccountNotFound, AskForPasskey, Clickwrap, Consents, Login, ProvideEmail, Register};
pub use brand::{Brand, Icon, Layout, Logo, Theme};
pub use code::{Change, Otp, UseOtp};
pub use dev_inbox::{DevInbox, InboxMessage};
pub use federation::{Leave, ProviderButton, Providers, SsoHomeRealm};
pub use field::Field;
pub use href::Href;
pub use identity::{Account, Who};
pub use marks::Mark;
pub use mfa::{
    AppSetup, MfaAuthenticatorApp, MfaKind, MfaMethodSelection, MfaOption, MfaSetupEmail, MfaSetupPhone,
    MfaUseRecoveryCode, MfaViewRecoveryCodes,
};
pub use organization::{ChooseOrganization, CreateOrganization, OrganizationChoice};
pub use outcome::{
    Anew, Error, ErrorCodes, Home, InvalidRedirectUrl, Onward, Parameter, RedirectKind, SignOutConfirm, SignedOut,
    Success,
};
pub use passkey::AddPasskey;
pub use password::{PasswordPurpose, SetPassword, VerifyPassword};
pub use problem::Problem;
pub use problems::{Notice, Problems};
pub use qr::Qr;

/// The frame around every page.
#[derive(Clone)]
pub struct Page {
    pub locale: Locale,
    /// Ours, and in their place those of the environment.
    pub texts: Words,
    pub brand: Arc<Brand>,
    /// Names this request in the logs; shown where something went wrong.
    pub correlation_id: String,
    /// Lets the page's own script run, and no other (R77).
    pub nonce: String,
}

/// A script that improves a page, which works without it.
#[derive(Debug, Clone, Copy)]
pub struct Script<'a> {
    pub path: &'static str,
    pub nonce: &'a str,
}

impl Page {
    /// A frame in the given language, in our words.
    pub fn new(locale: Locale, brand: Arc<Brand>, correlation_id: impl Into<String>) -> Self {
        Self::worded(Words::ours(locale), brand, correlation_id)
    }

    /// A frame with the words of an environment.
    pub fn worded(texts: Words, brand: Arc<Brand>, correlation_id: impl Into<String>) -> Self {
        Self {
            locale: texts.locale(),
            texts,
            brand,
            correlation_id: correlation_id.into(),
            nonce: String::new(),
        }
    }

    fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts.text(key)
    }

    /// The label of a field, which says so where nothing need be written.
    fn label(&self, field: &Field) -> Cow<'_, str> {
        let label = self.text(field.label());
        match field.is_optional() {
            true => self
                .texts
                .text_with("label-optional", &[("label", label.into())])
                .into(),
            false => label.into(),
        }
    }

    fn stylesheet(&self) -> &'static str {
        assets::stylesheet().path.as_str()
    }

    fn script(&self, asset: &'static assets::Asset) -> Script<'_> {
        Script {
            path: &asset.path,
            nonce: &self.nonce,
        }
    }

    fn icon(&self) -> &'static str {
        assets::icon().path.as_str()
    }
}

/// Where a form is sent, and what binds it to this browser and this sign-in.
#[derive(Clone)]
pub struct Form {
    /// A path of ours.
    pub action: String,
    pub csrf: String,
    pub flow: String,
}

/// What the frame asks every page.
pub trait View: Template {
    /// The heading, and the beginning of the window's title.
    fn title(&self) -> Cow<'_, str>;

    /// What is wrong with what was sent.
    fn problems(&self) -> &Problems {
        Problems::none()
    }

    /// The field to write in first, when nothing is wrong.
    fn first_field(&self) -> Option<Field> {
        None
    }

    /// The script that improves it, where there is one.
    fn script(&self) -> Option<Script<'_>> {
        None
    }

    /// The field that gets the focus: the first wrong one, or the first to fill in.
    fn has_focus(&self, field: &Field) -> bool {
        self.problems()
            .first_field()
            .or_else(|| self.first_field())
            .is_some_and(|focused| focused.id() == field.id())
    }

    /// The page as HTML.
    fn html(&self) -> Result<String, askama::Error> {
        self.render()
    }
}
