//! From what the flow says is due to the page that shows it.

mod mfa;
mod problems;

use axum::response::Response;
use domain::passwords::SHORTEST;
use domain::users::IdentityType;
use engine::sign_in::{Choice, Entry, Notice as Noticed, ProviderChoice, Screen, Step, Trouble, Ways};
use http::StatusCode;

use self::problems::{ended, number, problem, provider_failed};
use super::error::{page_of, web};
use super::page;
use super::sign_in::used;
use super::view::{
    Account, AccountLocked, AccountNotFound, AddPasskey, AskForPasskey, Change, ChooseOrganization, Clickwrap,
    Consents, CreateOrganization, Form, Href, Login, Mark, Notice, OrganizationChoice, Otp, PasswordPurpose, Problem,
    Problems, ProvideEmail, ProviderButton, Providers, Register, RequestAccess, RequestAccessSuccess, SetPassword,
    SsoHomeRealm, UseOtp, VerifyPassword, Who,
};
use crate::metrics::count_failure;
use crate::web::context::Visit;
use crate::web::headers::form_targets;
use crate::web::locale::{frame_of, region};

/// The digits of a code.
const CODE_LENGTH: u32 = 6;

/// The page that is due.
pub(super) fn show(visit: &Visit, screen: Screen) -> Response {
    if let Step::Ended(end) = screen.step {
        let (status, problem) = ended(end);
        if screen.reference.is_none() {
            let request_id = visit.cx.request_id.as_str();
            tracing::info!(request_id, why = ?end, "a sign-in cannot be gone on with");
        }
        return page_of(visit, (status, problem), &screen);
    }
    if let Step::RegistrationShut { end, .. } = screen.step {
        let (status, problem) = ended(end);
        return page_of(visit, (status, problem), &screen);
    }
    if let Step::Failed(failure) = &screen.step {
        let (status, problem) = provider_failed(failure);
        count_failure(failure.number);
        return page_of(visit, (status, problem), &screen);
    }
    let status = match is_mistaken(&screen) {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let (flow, form_token) = (screen.flow.as_str(), screen.form_token.as_str());
    let path = |name: &str| format!("/sign-in/{flow}/{name}");
    let link = |name: &str| Href::path(&path(name));
    let form = |name: &str| Form {
        action: path(name),
        csrf: form_token.to_owned(),
        flow: flow.to_owned(),
    };
    let is_text = matches!(screen.step, Step::PhoneCode { .. } | Step::MfaUsePhoneOtp { .. });
    let troubles = screen.troubles.iter().copied();
    let problems: Problems = troubles.map(|one| problem(one, is_text)).collect::<Vec<_>>().into();
    let notice = screen.notice.map(said);
    let application = Some(screen.application.name.clone()).filter(|name| !name.is_empty());
    let targets = targets(&screen);
    let page_frame = frame_of(visit, screen.lang.as_deref(), &screen.look);
    let locale = page_frame.locale;
    // One arm a page; each has its own type, so each answers by itself.
    match screen.step {
        Step::Login {
            entry,
            ways,
            may_register,
            may_request_access,
            passkey,
        } => {
            let register = may_register.then(|| link("register")).flatten();
            let view = Login {
                page: page_frame,
                form: form("login"),
                who: entry.map(|entry| who(visit, entry, &path("login"))),
                providers: providers(ways, &form, link("sso-home-realm")),
                application,
                register,
                request_access: may_request_access.then(|| link("request-access")).flatten(),
                passkey: passkey.map(|options| AskForPasskey {
                    action: path("passkey"),
                    options,
                }),
                notice,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::Register {
            entry,
            ways,
            first_name,
            last_name,
            asks,
            may_sign_in,
            may_request_access,
        } => {
            let view = Register {
                page: page_frame,
                form: form("register"),
                asks_for_name: asks.names,
                consents: Consents::new(asks.terms, asks.news),
                first_name,
                last_name,
                who: entry.map(|entry| who(visit, entry, &path("register"))),
                providers: providers(ways, &form, link("sso-home-realm")),
                application,
                login: may_sign_in.then(|| link("login")).flatten(),
                request_access: may_request_access.then(|| link("request-access")).flatten(),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::AccountNotFound {
            kind,
            identifier,
            may_register,
            may_request_access,
            asks,
        } => {
            let view = AccountNotFound {
                page: page_frame,
                form: form("register"),
                account: Account { kind, text: identifier },
                may_register,
                request_access: may_request_access.then(|| link("request-access")).flatten(),
                asks_for_name: asks.names,
                consents: Consents::new(asks.terms, asks.news),
                first_name: String::new(),
                last_name: String::new(),
                back: link("login"),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::RequestAccess {
            email,
            first_name,
            last_name,
            is_signed_in,
            is_fixed,
        } => {
            let view = RequestAccess {
                page: page_frame,
                form: form("request-access"),
                first_name,
                last_name,
                email,
                is_signed_in,
                is_fixed,
                login: (!is_signed_in).then(|| link("login")).flatten(),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::AccessRequested { email, is_signed_in } => {
            let view = RequestAccessSuccess {
                page: page_frame,
                account: Account::email(email),
                home: web(&screen.application.homepage_uri),
                login: (!is_signed_in).then(|| link("login")).flatten(),
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::Clickwrap => {
            let view = Clickwrap {
                page: page_frame,
                form: form("clickwrap"),
                consents: Consents::new(Some(false), None),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::HomeRealm { email } => {
            let view = SsoHomeRealm {
                page: page_frame,
                form: form("sso-home-realm"),
                email,
                back: link("login"),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::ProvideEmail {
            username,
            provider,
            email,
            is_fixed,
            is_sign_up,
        } => {
            let view = ProvideEmail {
                page: page_frame,
                form: form("provide-email"),
                account: username.map(Account::username),
                provider,
                email,
                is_fixed,
                change: is_sign_up.then(|| link("register")).flatten(),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        step
        @ (Step::PhoneCode { .. } | Step::SignInCode { .. } | Step::ResetCode { .. } | Step::SignUpCode { .. }) => {
            let Some((otp, account, kind)) = sent(step) else {
                return super::error::page(visit, StatusCode::INTERNAL_SERVER_ERROR, Problem::Unknown);
            };
            let is_sign_up = matches!(otp, Otp::SignUpEmail | Otp::SignUpPhone);
            let view = UseOtp {
                page: page_frame,
                form: form("code"),
                owner: None,
                another: None,
                otp,
                account,
                about: None,
                resend: path("resend"),
                change: change(kind, link(if is_sign_up { "register" } else { "login" })),
                other: None,
                notice,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::LinkCode {
            email,
            provider,
            account,
            is_exclusive,
        } => {
            let values = [
                ("provider", provider.as_str().into()),
                ("account", account.as_str().into()),
            ];
            let mut about = page_frame.texts.text_with("code-link", &values);
            if is_exclusive {
                about = format!("{about} {}", page_frame.texts.text("code-link-company"));
            }
            let text = "sso-home-realm-back";
            let view = UseOtp {
                page: page_frame,
                form: form("code"),
                owner: None,
                another: None,
                otp: Otp::SignUpEmail,
                account: Account::email(email),
                about: Some(about),
                resend: path("resend"),
                change: link("login").map(|href| Change { href, text }),
                other: None,
                notice,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::Password { kind, identifier } => {
            let account = Account { kind, text: identifier };
            let view = VerifyPassword {
                page: page_frame,
                form: form("password"),
                change: Change::of(&account, link("login")),
                account,
                forgot: Some(path("forgot")),
                notice,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::NewPassword {
            kind,
            identifier,
            is_replacement,
            is_temporary,
        } => {
            let view = SetPassword {
                page: page_frame,
                form: form("new-password"),
                account: Account { kind, text: identifier },
                purpose: if is_temporary {
                    PasswordPurpose::ReplaceTemporary
                } else if is_replacement {
                    PasswordPurpose::Replace
                } else {
                    PasswordPurpose::Create
                },
                minimum_length: number(SHORTEST),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::ChooseOrganization { new, organizations } => {
            let choice = |one: Choice| OrganizationChoice {
                code: one.id.to_string(),
                name: one.name,
                logo: one.logo.as_deref().and_then(Href::path),
            };
            let view = ChooseOrganization {
                page: page_frame,
                form: form("organization"),
                new: new.map(choice),
                organizations: organizations.into_iter().map(choice).collect(),
                selected: None,
                create: None,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::CreateOrganization { name } => {
            let view = CreateOrganization {
                page: page_frame,
                form: form("create-organization"),
                name,
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        Step::AddPasskey {
            account,
            options,
            may_decline,
        } => {
            let view = AddPasskey {
                page: page_frame,
                form: form("add-passkey"),
                account: Account::called(account),
                options,
                skip: may_decline.then(|| path("skip-passkey")),
                another: (!may_decline).then(|| path("another-account")),
                problems,
            };
            page(visit, status, locale, &view, &targets)
        }
        step @ (Step::MfaMethodSelection { .. }
        | Step::MfaAuthenticatorApp { .. }
        | Step::MfaSetupEmail { .. }
        | Step::MfaSetupPhone { .. }
        | Step::MfaUseEmailOtp { .. }
        | Step::MfaUsePhoneOtp { .. }
        | Step::MfaUseRecoveryCode { .. }
        | Step::MfaViewRecoveryCodes { .. }) => {
            let region = region(visit);
            let around = mfa::Around {
                page: page_frame,
                owner: screen.account.map(Account::called),
                path: &path,
                form: &form,
                notice,
                problems,
                region: region.as_deref(),
            };
            let view = mfa::view(step, around);
            view.map_or_else(
                || super::error::page(visit, StatusCode::INTERNAL_SERVER_ERROR, Problem::Unknown),
                |view| view.answer(visit, status, locale, &targets),
            )
        }
        Step::Locked { minutes } => {
            let view = AccountLocked {
                page: page_frame,
                minutes,
                retry: link("login"),
                home: web(&screen.application.homepage_uri),
            };
            page(visit, StatusCode::TOO_MANY_REQUESTS, locale, &view, &targets)
        }
        Step::Ended(end) | Step::RegistrationShut { end, .. } => {
            let (status, problem) = ended(end);
            page_of(visit, (status, problem), &screen)
        }
        Step::Failed(ref failure) => {
            let (status, problem) = provider_failed(failure);
            page_of(visit, (status, problem), &screen)
        }
    }
}

/// Whether something is wrong with what was sent. What an organization requires is no mistake.
pub(super) fn is_mistaken(screen: &Screen) -> bool {
    screen.troubles.iter().any(|one| *one != Trouble::OrganizationMethod)
}

/// Where the form may end: at the application.
fn targets(screen: &Screen) -> Vec<String> {
    form_targets(&screen.application.redirect_uri)
}

/// For what and where a code was sent, and as what the visitor is known; none for a step of something else.
fn sent(step: Step) -> Option<(Otp, Account, IdentityType)> {
    Some(match step {
        Step::PhoneCode { phone, is_sign_up } => {
            let otp = if is_sign_up { Otp::SignUpPhone } else { Otp::SignInPhone };
            (otp, Account::phone(phone), IdentityType::Phone)
        }
        Step::SignUpCode { email, kind } => (Otp::SignUpEmail, Account::email(email), kind),
        // Where pages say nothing of who has an account, it is the user name that stands there.
        Step::SignInCode { email, kind } => (Otp::SignInEmail, Account::called(email), kind),
        Step::ResetCode { email, kind } => (Otp::ResetEmail, Account::called(email), kind),
        _ => return None,
    })
}

/// The buttons that lead to others.
fn providers(ways: Ways, form: &impl Fn(&str) -> Form, sso: Option<Href>) -> Providers {
    let choice = |one: ProviderChoice| ProviderButton {
        mark: Mark::of(&one.strategy),
        connection: one.connection,
        name: one.name,
    };
    Providers {
        form: form("connection"),
        buttons: ways.providers.into_iter().map(choice).collect(),
        sso: sso.filter(|_| ways.has_sso),
    }
}

/// The link to naming somebody else.
fn change(kind: IdentityType, href: Option<Href>) -> Option<Change> {
    let text = String::new();
    Change::of(&Account { kind, text }, href)
}

/// The field that asks who somebody is. Countries are chosen by what was typed or hinted, else by the browser.
fn who(visit: &Visit, entry: Entry, path: &str) -> Who {
    let others = entry.others.into_iter();
    let link = |ask| Some((ask, Href::path(&format!("{path}?use={}", used(ask)))?));
    Who {
        ask: entry.ask,
        value: entry.typed,
        country: entry.country.or_else(|| region(visit)).unwrap_or(entry.usual_country),
        others: others.filter_map(link).collect(),
    }
}

fn said(notice: Noticed) -> Notice {
    match notice {
        Noticed::CodeSent => Notice::CodeSent,
        Noticed::PasswordChanged => Notice::PasswordChanged,
        Noticed::PasswordRequested => Notice::PasswordRequested,
        Noticed::SignInAgain => Notice::SignInAgain,
    }
}
