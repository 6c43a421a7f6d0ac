//! From what the flow says is due to the pages of second factors.

use axum::response::Response;
use domain::mfa::{FactorKind, Method};
use engine::i18n::Locale;
use engine::sign_in::{AppKey, Ask, MfaChoice, Step};
use http::StatusCode;

use crate::pages::page;
use crate::pages::view::{
    Account, AppSetup, Form, Href, MfaAuthenticatorApp, MfaKind, MfaMethodSelection, MfaOption, MfaSetupEmail,
    MfaSetupPhone, MfaUseRecoveryCode, MfaViewRecoveryCodes, Notice, Otp, Page, Problems, Qr, UseOtp, Who,
};
use crate::web::context::Visit;

/// What every one of these pages has.
pub(super) struct Around<'a> {
    pub page: Page,
    /// Whose sign-in it is.
    pub owner: Option<Account>,
    /// The path of a step of this flow.
    pub path: &'a dyn Fn(&str) -> String,
    /// A form that goes there.
    pub form: &'a dyn Fn(&str) -> Form,
    pub notice: Option<Notice>,
    pub problems: Problems,
    /// The country that the browser tells of.
    pub region: Option<&'a str>,
}

/// One of these pages.
pub(super) enum MfaView {
    Selection(MfaMethodSelection),
    App(Box<MfaAuthenticatorApp>),
    SetupEmail(MfaSetupEmail),
    SetupPhone(MfaSetupPhone),
    UseOtp(UseOtp),
    RecoveryCode(MfaUseRecoveryCode),
    RecoveryCodes(MfaViewRecoveryCodes),
}

impl MfaView {
    /// The page as an answer.
    pub(super) fn answer(&self, visit: &Visit, status: StatusCode, locale: Locale, targets: &[String]) -> Response {
        match self {
            Self::Selection(view) => page(visit, status, locale, view, targets),
            Self::App(view) => page(visit, status, locale, &**view, targets),
            Self::SetupEmail(view) => page(visit, status, locale, view, targets),
            Self::SetupPhone(view) => page(visit, status, locale, view, targets),
            Self::UseOtp(view) => page(visit, status, locale, view, targets),
            Self::RecoveryCode(view) => page(visit, status, locale, view, targets),
            Self::RecoveryCodes(view) => page(visit, status, locale, view, targets),
        }
    }
}

/// The page of a step; none for a step of something else.
pub(super) fn view(step: Step, around: Around<'_>) -> Option<MfaView> {
    let Around {
        page,
        owner,
        path,
        form,
        notice,
        problems,
        region,
    } = around;
    let another = Some(path("another-account"));
    let other = |has_others: bool| has_others.then(|| path("mfa_other"));
    Some(match step {
        Step::MfaMethodSelection {
            choices,
            is_set_up,
            may_decline,
        } => MfaView::Selection(MfaMethodSelection {
            page,
            form: form("mfa_method_selection"),
            owner,
            another,
            options: choices.into_iter().map(option).collect(),
            is_set_up,
            decline: may_decline.then(|| path("mfa_decline")),
            problems,
        }),
        Step::MfaAuthenticatorApp { key, has_others } => MfaView::App(Box::new(MfaAuthenticatorApp {
            page,
            form: form("mfa_authenticator_app"),
            owner,
            another,
            setup: key.map(setup),
            other: other(has_others),
            problems,
        })),
        Step::MfaSetupEmail { email, has_others } => MfaView::SetupEmail(MfaSetupEmail {
            page,
            form: form("mfa_setup_email"),
            owner,
            another,
            email,
            other: other(has_others),
            problems,
        }),
        Step::MfaSetupPhone {
            number,
            country,
            has_others,
        } => MfaView::SetupPhone(MfaSetupPhone {
            page,
            form: form("mfa_setup_phone"),
            owner,
            another,
            who: Who {
                value: number,
                country: region.map(str::to_owned).unwrap_or(country),
                ..Who::empty(Ask::Phone)
            },
            other: other(has_others),
            problems,
        }),
        Step::MfaUsePhoneOtp { phone, has_others } => MfaView::UseOtp(UseOtp {
            about: None,
            page,
            form: form("mfa_use_phone_otp"),
            owner,
            another,
            otp: Otp::MfaPhone,
            account: Account::phone(phone),
            resend: path("mfa_resend"),
            change: None,
            other: other(has_others),
            notice,
            problems,
        }),
        Step::MfaUseEmailOtp { email, has_others } => MfaView::UseOtp(UseOtp {
            about: None,
            page,
            form: form("mfa_use_email_otp"),
            owner,
            another,
            otp: Otp::MfaEmail,
            account: Account::email(email),
            resend: path("mfa_resend"),
            change: None,
            other: other(has_others),
            notice,
            problems,
        }),
        Step::MfaUseRecoveryCode { has_others } => MfaView::RecoveryCode(MfaUseRecoveryCode {
            page,
            form: form("mfa_use_recovery_code"),
            owner,
            another,
            other: other(has_others),
            problems,
        }),
        Step::MfaViewRecoveryCodes { codes } => MfaView::RecoveryCodes(MfaViewRecoveryCodes {
            page,
            form: form("mfa_view_recovery_codes"),
            codes: codes.iter().map(|code| code.reveal().to_owned()).collect(),
            download: Href::path(&format!("{}?download", path("recovery-codes.txt"))),
        }),
        _ => return None,
    })
}

fn option(choice: MfaChoice) -> MfaOption {
    MfaOption {
        value: choice.method.as_str(),
        kind: match choice.method {
            Method::Factor(FactorKind::AuthenticatorApp) => MfaKind::App,
            Method::Factor(FactorKind::Email) => MfaKind::Email,
            Method::Factor(FactorKind::Sms) => MfaKind::Sms,
            Method::RecoveryCode => MfaKind::RecoveryCode,
        },
        contact: choice.contact,
    }
}

fn setup(key: AppKey) -> AppSetup {
    let text = key.text.reveal().as_bytes();
    let groups = text.chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    AppSetup {
        picture: Qr::of(key.address.reveal()),
        address: Href::application(key.address.reveal()),
        key: groups.collect::<Vec<_>>().join(" "),
        account: key.account,
    }
}
