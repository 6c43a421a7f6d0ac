//! Second factors: which one, setting it up, giving it, and the recovery codes.

use std::borrow::Cow;

use askama::Template;

use super::qr::Qr;
use super::{Account, Field, Form, Href, Page, Problems, Script, View, Who, assets};

/// What can be chosen as a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MfaKind {
    App,
    Email,
    Sms,
    RecoveryCode,
}

/// One second factor to choose.
#[derive(Debug, Clone)]
pub struct MfaOption {
    /// Sent as `p_mfa_factor`.
    pub value: &'static str,
    pub kind: MfaKind,
    /// Where its codes go, not in full.
    pub contact: Option<String>,
}

/// Asks which second factor, to give or to set up.
#[derive(Template)]
#[template(path = "pages/mfa_method_selection.html")]
pub struct MfaMethodSelection {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    pub options: Vec<MfaOption>,
    /// Whether one is to be set up.
    pub is_set_up: bool,
    /// The path that declines; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub decline: Option<String>,
    pub problems: Problems,
}

impl View for MfaMethodSelection {
    fn title(&self) -> Cow<'_, str> {
        match self.is_set_up {
            true => self.page.text("mfa-method-selection-title-set-up"),
            false => self.page.text("mfa-method-selection-title-use"),
        }
        .into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::MfaFactor)
    }
}

impl MfaMethodSelection {
    fn intro(&self) -> &str {
        match self.is_set_up {
            true => self.page.text("mfa-method-selection-intro-set-up"),
            false => self.page.text("mfa-method-selection-intro-use"),
        }
    }

    fn name_of(&self, option: &MfaOption) -> &str {
        self.page.text(match option.kind {
            MfaKind::App => "mfa-method-selection-app",
            MfaKind::Email => "mfa-method-selection-email",
            MfaKind::Sms => "mfa-method-selection-sms",
            MfaKind::RecoveryCode => "mfa-method-selection-recovery",
        })
    }

    fn hint_of<'a>(&'a self, option: &'a MfaOption) -> &'a str {
        let hint = self.page.text(match option.kind {
            MfaKind::App => "mfa-method-selection-app-hint",
            MfaKind::Email => "mfa-method-selection-email-hint",
            MfaKind::Sms => "mfa-method-selection-sms-hint",
            MfaKind::RecoveryCode => "mfa-method-selection-recovery-hint",
        });
        option.contact.as_deref().unwrap_or(hint)
    }
}

/// What an authenticator app is given.
#[derive(Clone)]
pub struct AppSetup {
    pub picture: Option<Qr>,
    /// For an app on the same device.
    pub address: Option<Href>,
    /// In groups of four.
    pub key: String,
    pub account: String,
}

/// Asks for a code of the authenticator app; to set it up, with the key that it is given.
#[derive(Template)]
#[template(path = "pages/mfa_authenticator_app.html")]
pub struct MfaAuthenticatorApp {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    pub setup: Option<AppSetup>,
    /// The path to the other ways. Nothing is offered without it.
    pub other: Option<String>,
    pub problems: Problems,
}

impl View for MfaAuthenticatorApp {
    fn title(&self) -> Cow<'_, str> {
        match self.setup.is_some() {
            true => self.page.text("mfa-authenticator-app-title-set-up"),
            false => self.page.text("mfa-authenticator-app-title-use"),
        }
        .into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    /// Setting up begins with the picture; its code comes last.
    fn first_field(&self) -> Option<Field> {
        self.setup.is_none().then_some(Field::ConfirmationCode)
    }
}

impl MfaAuthenticatorApp {
    fn hint(&self) -> &str {
        match self.setup.is_some() {
            true => self.page.text("mfa-authenticator-app-then"),
            false => self.page.text("mfa-authenticator-app-hint-use"),
        }
    }
}

/// Asks for the address that codes will be sent to.
#[derive(Template)]
#[template(path = "pages/mfa_setup_email.html")]
pub struct MfaSetupEmail {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    /// What was typed.
    pub email: String,
    /// The path to the other ways. Nothing is offered without it.
    pub other: Option<String>,
    pub problems: Problems,
}

impl View for MfaSetupEmail {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("mfa-setup-email-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Email)
    }
}

/// Asks for the phone that codes will be sent to.
#[derive(Template)]
#[template(path = "pages/mfa_setup_phone.html")]
pub struct MfaSetupPhone {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    /// The field, with the country that is chosen.
    pub who: Who,
    /// The path to the other ways. Nothing is offered without it.
    pub other: Option<String>,
    pub problems: Problems,
}

impl View for MfaSetupPhone {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("mfa-setup-phone-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::Phone)
    }
}

/// Asks for a recovery code.
#[derive(Template)]
#[template(path = "pages/mfa_use_recovery_code.html")]
pub struct MfaUseRecoveryCode {
    pub page: Page,
    pub form: Form,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of "use another account"; its form carries the same `csrf` and `flow`. Nothing is offered without it.
    pub another: Option<String>,
    /// The path to the other ways. Nothing is offered without it.
    pub other: Option<String>,
    pub problems: Problems,
}

impl View for MfaUseRecoveryCode {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("mfa-use-recovery-code-title").into()
    }

    fn problems(&self) -> &Problems {
        &self.problems
    }

    fn first_field(&self) -> Option<Field> {
        Some(Field::RecoveryCode)
    }
}

/// Shows the recovery codes, once.
#[derive(Template)]
#[template(path = "pages/mfa_view_recovery_codes.html")]
pub struct MfaViewRecoveryCodes {
    pub page: Page,
    pub form: Form,
    /// None when it is too late to show them.
    pub codes: Vec<String>,
    /// The codes as a file to keep.
    pub download: Option<Href>,
}

impl View for MfaViewRecoveryCodes {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("mfa-view-recovery-codes-title").into()
    }

    fn script(&self) -> Option<Script<'_>> {
        (!self.codes.is_empty()).then(|| self.page.script(assets::copy()))
    }
}
