//! From the first page to an authorization code.
//!
//! A flow's state lives on the server, keyed by an id that cannot be guessed and bound by a cookie to the browser that
//! began it (R12, R13). Each step is one transaction that moves the flow from one version to the next, so that nothing is
//! done twice and no step is skipped: whatever is posted out of order is answered with the step that is due (R14).

mod email_code;
mod ending;
mod finish;
mod flow;
mod identifier;
mod organization;
mod passkeys;
mod password;

use domain::ids::{FlowId, OrganizationId};
use domain::sessions::Session;
use protocol::authorize::Request;

use crate::directory::Client;
pub use crate::sessions::NewSession;

/// How a flow begins.
pub(crate) struct Start<'a> {
    /// Who asks.
    pub client: &'a Client,
    /// The authorization request.
    pub request: Request,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// The cookie that tells the browser from others.
    pub browser: &'a str,
    /// A session that is good enough to skip authentication: the flow is about the organization only.
    pub session: Option<&'a Session>,
}

/// What a visitor does on a page.
#[derive(Clone, PartialEq, Eq)]
pub enum Input {
    /// The sign-in page: who they are.
    Identifier {
        /// `p_email`.
        email: String,
    },
    /// The registration page, and the page that offers an account to an unknown address.
    Register {
        /// `p_email`.
        email: String,
        /// `p_first_name`.
        first_name: String,
        /// `p_last_name`.
        last_name: String,
    },
    /// A code from a mail.
    Code {
        /// `p_confirmation_code`.
        code: String,
    },
    /// Another code, please.
    ResendCode,
    /// The password page.
    Password {
        /// `p_password`.
        password: String,
    },
    /// "Forgot password?"
    ForgotPassword,
    /// A new password, twice.
    NewPassword {
        /// `p_first_password`.
        first: String,
        /// `p_second_password`.
        second: String,
    },
    /// The organization chosen.
    Organization {
        /// `p_org_code`.
        code: String,
    },
    /// The organization to be created.
    NewOrganization {
        /// `p_org_name`.
        name: String,
    },
    /// What a passkey signed, to sign in with it.
    Passkey {
        /// `p_passkey`: the browser's JSON.
        response: String,
    },
    /// A passkey that was just created.
    NewPasskey {
        /// `p_passkey`: the browser's JSON.
        response: String,
    },
    /// No passkey for now.
    NoPasskey,
}

/// Links on pages: they move between the first pages, and change nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the sign-in page, also in order to name another address.
    SignIn,
    /// To the registration page.
    Register,
}

/// The page that is due, with what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Which page.
    pub step: Step,
    /// The flow.
    pub flow: FlowId,
    /// The token that its forms must send back (R75).
    pub form_token: String,
    /// The language asked for by the application (`lang`).
    pub lang: Option<String>,
    /// The application's name, home page and sign-in page.
    pub application: Application,
    /// What to say above the form.
    pub notice: Option<Notice>,
    /// What was wrong with the last input.
    pub troubles: Vec<Trouble>,
}

/// What pages show of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its name.
    pub name: String,
    /// Its home page.
    pub homepage_uri: Option<String>,
    /// Where sign-in starts there.
    pub login_uri: Option<String>,
    /// The address that the flow will end at: its origin belongs into the page's `form-action` (R78).
    pub redirect_uri: String,
}

impl Application {
    pub(crate) fn of(client: &Client, redirect_uri: &str) -> Self {
        let application = &client.application;
        Self {
            name: application.name.clone(),
            homepage_uri: application.homepage_uri.clone(),
            login_uri: application.login_uri.clone(),
            redirect_uri: redirect_uri.to_owned(),
        }
    }
}

/// The page that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Who are you?
    Login {
        /// What was typed or hinted.
        email: String,
        /// Whether the link to registration is shown.
        may_register: bool,
        /// What to ask the browser for (`PublicKeyCredentialRequestOptionsJSON`), where passkeys are used.
        passkey: Option<String>,
    },
    /// Create an account.
    Register {
        /// What was typed or hinted.
        email: String,
        /// What was typed.
        first_name: String,
        /// What was typed.
        last_name: String,
        /// Whether names are asked for.
        asks_for_name: bool,
        /// Whether the link to sign-in is shown.
        may_sign_in: bool,
    },
    /// Nobody is known by this address.
    AccountNotFound {
        /// The address.
        email: String,
        /// Whether an account may be created.
        may_register: bool,
        /// Whether names are asked for.
        asks_for_name: bool,
    },
    /// A code was sent, to sign in.
    SignInCode {
        /// Where it was sent.
        email: String,
    },
    /// A code was sent, to sign up.
    SignUpCode {
        /// Where it was sent.
        email: String,
    },
    /// A code was sent, to choose another password.
    ResetCode {
        /// Where it was sent.
        email: String,
    },
    /// What is your password?
    Password {
        /// Whose.
        email: String,
    },
    /// Choose a password.
    NewPassword {
        /// Whose.
        email: String,
        /// Whether it takes the place of another.
        is_replacement: bool,
    },
    /// Which organization?
    ChooseOrganization {
        /// Code and name of each.
        organizations: Vec<(OrganizationId, String)>,
    },
    /// What shall the organization be called?
    CreateOrganization {
        /// What was asked for.
        name: String,
    },
    /// Would you like a passkey?
    AddPasskey {
        /// For which account.
        account: String,
        /// What to ask the browser for (`PublicKeyCredentialCreationOptionsJSON`).
        options: String,
        /// Whether "not now" is an answer.
        may_decline: bool,
    },
    /// Too many failures.
    Locked {
        /// Minutes until it may be tried again.
        minutes: u32,
    },
    /// The end, without a code.
    Ended(End),
}

/// Why a flow ended without a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// There is no such flow, or it took too long.
    Gone,
    /// It was begun in another browser.
    OtherBrowser,
    /// The user is suspended.
    UserSuspended,
    /// The organization is suspended.
    OrganizationSuspended,
    /// The user is not a member of the organization.
    NoOrganizationAccess,
    /// There is no such organization.
    OrganizationNotFound,
    /// Creating organizations is switched off.
    OrganizationCreationClosed,
    /// Creating accounts is switched off.
    RegistrationClosed,
    /// The application has no way to sign in.
    NoMethod,
}

/// What to say above a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Another code is on its way.
    CodeSent,
    /// The password was changed.
    PasswordChanged,
}

/// What was wrong with an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No address.
    EmailRequired,
    /// Not an address.
    EmailInvalid,
    /// The name is too long.
    FirstNameTooLong,
    /// The name is too long.
    LastNameTooLong,
    /// No code.
    CodeRequired,
    /// Not six digits.
    CodeWrongLength,
    /// Not the code.
    CodeIncorrect,
    /// The code ran out.
    CodeExpired,
    /// Too many wrong codes: a fresh one was sent.
    CodeTooManyTries,
    /// Another code may be asked for in so many seconds.
    ResendTooSoon(u32),
    /// Too many codes within the hour, for this person or from this address.
    TooManyRequests,
    /// No password.
    PasswordRequired,
    /// Not the password.
    PasswordIncorrect,
    /// Not acceptable as a password.
    Password(domain::passwords::PasswordError),
    /// The passkey is not known here, or not any more.
    PasskeyUnknown,
    /// What the passkey said was not right.
    PasskeyRefused,
    /// The organization takes no passkeys.
    PasskeyNotHere,
    /// The new passkey was not acceptable.
    PasskeyNotAdded,
    /// No organization was chosen, or not one of the user's.
    OrganizationRequired,
    /// No name.
    OrganizationNameRequired,
    /// The name is too long.
    OrganizationNameTooLong,
}

/// What an input led to.
#[derive(Clone)]
pub enum Outcome {
    /// A page: the next one, or the same with what was wrong.
    Screen(Box<Screen>),
    /// The end: back to the application.
    Done(Box<Done>),
}

/// A sign-in that is done. It holds a code: no `Debug`.
#[derive(Clone)]
pub struct Done {
    /// Where to go, with the code.
    pub redirect: String,
    /// The session that was begun; none when there was one already.
    pub session: Option<NewSession>,
    /// Whether to show the "you are signed in" page with the address as a link.
    pub has_success_page: bool,
    /// The application.
    pub application: Application,
    /// The language asked for by the application.
    pub lang: Option<String>,
}

pub(crate) use ending::resealed;
pub(crate) use flow::begin;
pub use flow::{form_token_is_right, show, submit, turn};
