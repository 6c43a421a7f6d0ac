//! From the first page to an authorization code.
//!
//! A flow's state lives on the server, keyed by an id that cannot be guessed and bound by a cookie to the browser that
//! began it (R12, R13). Each step is one transaction that moves the flow from one version to the next, so that nothing is
//! done twice and no step is skipped: whatever is posted out of order is answered with the step that is due (R14).

mod access;
mod account;
mod anew;
mod code;
mod ending;
mod federated;
mod finish;
mod flow;
mod identifier;
mod leaving;
mod look;
pub(crate) mod methods;
mod mfa;
mod missing_email;
mod organization;
mod passkeys;
mod password;
mod registration;
mod screen;
mod state;
mod tries;

use std::sync::Arc;

use domain::ids::{FlowId, OrganizationId};
use domain::mfa::Method;
use domain::sessions::Session;
use domain::users::IdentityType;
use protocol::authorize::Request;

pub use self::registration::{Asks, Consent};
use crate::branding::Look;
use crate::directory::Client;
use crate::federation::{Departure, Failure};
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
        /// Who.
        typed: Typed,
    },
    /// The registration page, and the page that offers an account to somebody unknown.
    Register {
        /// Who.
        typed: Typed,
        /// `p_first_name`.
        first_name: String,
        /// `p_last_name`.
        last_name: String,
        /// What was ticked.
        consent: Consent,
    },
    /// The page that asks for nothing but that the terms are accepted.
    AcceptTerms {
        /// What was ticked.
        consent: Consent,
    },
    /// The page that asks for access.
    RequestAccess {
        /// `p_email`.
        email: String,
        /// `p_first_name`.
        first_name: String,
        /// `p_last_name`.
        last_name: String,
    },
    /// The address that belongs to a new user name.
    ProvideEmail {
        /// `p_email`.
        email: String,
    },
    /// A code from a mail or a text message.
    Code {
        /// `p_confirmation_code`.
        code: String,
    },
    /// Somebody else wants to sign in.
    AnotherAccount,
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
    /// A page of second factors.
    Mfa(Answer),
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
    /// The address that somebody has at work, which leads to the company's provider.
    HomeRealm {
        /// `p_email`.
        email: String,
    },
    /// A button that leads to a provider.
    Leave {
        /// `p_connection_id`
        connection: String,
    },
}

/// What somebody types to say who they are.
#[derive(Clone, PartialEq, Eq)]
pub enum Typed {
    /// `p_email`: an address, or, where the application takes them, a user name.
    Text(String),
    /// `p_username`.
    Username(String),
    /// `p_phone`, with `p_phone_country_id`.
    Phone {
        /// The number: an international one, or one of the country.
        number: String,
        /// The country's two letters.
        country: Option<String>,
    },
}

/// The field in which somebody says who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// For an e-mail address.
    Email,
    /// For a user name.
    Username,
    /// For either.
    EmailOrUsername,
    /// For a phone number and its country.
    Phone,
}

/// A field with what stands in it, and the fields that may be shown in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The field.
    pub ask: Ask,
    /// What was typed or hinted.
    pub typed: String,
    /// The country that was chosen or hinted.
    pub country: Option<String>,
    /// The country for those whose browser tells none.
    pub usual_country: String,
    /// What else there is.
    pub others: Vec<Ask>,
}

/// Links on pages: they move between the first pages, and change nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the sign-in page, also in order to name somebody else, perhaps in another field.
    SignIn(Option<Ask>),
    /// To the registration page.
    Register(Option<Ask>),
    /// To the page that asks for the address at work.
    HomeRealm,
    /// To the page that asks for access, where it is offered.
    RequestAccess,
}

/// The ways to sign in that lead to others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// Each with its button, in order.
    pub providers: Vec<ProviderChoice>,
    /// Whether there is a button that leads to the provider of a company, whichever it is.
    pub has_sso: bool,
}

/// A provider that has a button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderChoice {
    /// The connection's id.
    pub connection: String,
    /// What the button says.
    pub name: String,
    /// Which picture it shows.
    pub strategy: String,
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
    /// How the page looks.
    pub look: Arc<Look>,
    /// The application's name, home page and sign-in page.
    pub application: Application,
    /// Whose sign-in it is, on pages behind the first proof.
    pub account: Option<String>,
    /// What to say above the form.
    pub notice: Option<Notice>,
    /// What was wrong with the last input.
    pub troubles: Vec<Trouble>,
    /// The request that the page is about, where it is about an earlier one: what happened is written down under it.
    pub reference: Option<String>,
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
        /// The field; none where only others vouch for people.
        entry: Option<Entry>,
        /// Other ways.
        ways: Ways,
        /// Whether the link to registration is shown.
        may_register: bool,
        /// Whether the link to asking for access is shown in its place.
        may_request_access: bool,
        /// What to ask the browser for (`PublicKeyCredentialRequestOptionsJSON`), where passkeys are used.
        passkey: Option<String>,
    },
    /// Create an account.
    Register {
        /// The field; none where only others vouch for people.
        entry: Option<Entry>,
        /// Other ways.
        ways: Ways,
        /// What was typed.
        first_name: String,
        /// What was typed.
        last_name: String,
        /// What else is asked for.
        asks: Asks,
        /// Whether the link to sign-in is shown.
        may_sign_in: bool,
        /// Whether the link to asking for access is shown.
        may_request_access: bool,
    },
    /// Nobody new gets in, whatever their address is.
    RegistrationShut {
        /// Why.
        end: End,
        /// Whether access may be asked for instead.
        may_request_access: bool,
    },
    /// Nobody is known by this identifier.
    AccountNotFound {
        /// What it is.
        kind: IdentityType,
        /// The identifier.
        identifier: String,
        /// Whether an account may be created.
        may_register: bool,
        /// Whether access may be asked for instead.
        may_request_access: bool,
        /// What else is asked for.
        asks: Asks,
    },
    /// Who asks for access?
    RequestAccess {
        /// What was typed.
        email: String,
        /// What was typed.
        first_name: String,
        /// What was typed.
        last_name: String,
    },
    /// Access was asked for.
    AccessRequested {
        /// For which address.
        email: String,
    },
    /// Do you accept the terms?
    Clickwrap,
    /// Where do you work?
    HomeRealm {
        /// What was typed.
        email: String,
    },
    /// Where may we write to you?
    ProvideEmail {
        /// Who registers, or has an account without an address, by a user name.
        username: Option<String>,
        /// The provider that told no address, or none that counts.
        provider: Option<String>,
        /// What was typed.
        email: String,
        /// Whether it is about a new user name, and another one may be chosen.
        is_sign_up: bool,
    },
    /// A code was sent as a text message, to sign in or up.
    PhoneCode {
        /// The number.
        phone: String,
        /// Whether it is to create an account.
        is_sign_up: bool,
    },
    /// A code was sent, to sign in.
    SignInCode {
        /// Where it was sent, as far as the visitor may know.
        email: String,
        /// What the visitor is known by.
        kind: IdentityType,
    },
    /// A code was sent, to sign up.
    SignUpCode {
        /// Where it was sent.
        email: String,
        /// What the visitor is known by.
        kind: IdentityType,
    },
    /// A code was sent, to join the account at a provider to the account that has the address.
    LinkCode {
        /// Where it was sent.
        email: String,
        /// The provider.
        provider: String,
        /// What the account there is known by.
        account: String,
        /// Whether it will be the only way in.
        is_exclusive: bool,
    },
    /// A code was sent, to choose another password.
    ResetCode {
        /// Where it was sent, as far as the visitor may know.
        email: String,
        /// What the visitor is known by.
        kind: IdentityType,
    },
    /// What is your password?
    Password {
        /// What the user is known by.
        kind: IdentityType,
        /// Whose.
        identifier: String,
    },
    /// Choose a password.
    NewPassword {
        /// What the user is known by.
        kind: IdentityType,
        /// Whose.
        identifier: String,
        /// Whether it takes the place of another.
        is_replacement: bool,
    },
    /// Which organization?
    ChooseOrganization {
        /// One that the user does not belong to yet, and would come to.
        new: Option<Choice>,
        /// Those that the user belongs to.
        organizations: Vec<Choice>,
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
    /// Which second factor, of several?
    MfaMethodSelection {
        /// Each of them.
        choices: Vec<MfaChoice>,
        /// Whether it is to be set up, or was before.
        is_set_up: bool,
        /// Whether it may be left.
        may_decline: bool,
    },
    /// A code of the authenticator app.
    MfaAuthenticatorApp {
        /// To set it up: the key that it is given.
        key: Option<AppKey>,
        /// Whether there is another way.
        has_others: bool,
    },
    /// Which address shall codes be sent to?
    MfaSetupEmail {
        /// What was typed.
        email: String,
        /// Whether there is another way.
        has_others: bool,
    },
    /// Which phone shall codes be sent to?
    MfaSetupPhone {
        /// What was typed.
        number: String,
        /// The usual country.
        country: String,
        /// Whether there is another way.
        has_others: bool,
    },
    /// A code was mailed.
    MfaUseEmailOtp {
        /// Where to, not in full unless it was typed in this very flow.
        email: String,
        /// Whether there is another way.
        has_others: bool,
    },
    /// A code was texted.
    MfaUsePhoneOtp {
        /// Where to, not in full unless it was typed in this very flow.
        phone: String,
        /// Whether there is another way.
        has_others: bool,
    },
    /// A recovery code.
    MfaUseRecoveryCode {
        /// Whether there is another way.
        has_others: bool,
    },
    /// New recovery codes. None when the page was opened too late to show them.
    MfaViewRecoveryCodes {
        /// Each of them.
        codes: Vec<Hushed>,
    },
    /// Too many failures.
    Locked {
        /// Minutes until it may be tried again.
        minutes: u32,
    },
    /// The end, without a code.
    Ended(End),
    /// A provider could not be asked, or its answer not taken. The flow is where it was before.
    Failed(Failure),
}

/// A second factor that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MfaChoice {
    /// Which.
    pub method: Method,
    /// Where its codes go, not in full.
    pub contact: Option<String>,
}

/// The key that an authenticator app is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppKey {
    /// As the address that a picture holds.
    pub address: Hushed,
    /// As people type it.
    pub text: Hushed,
    /// The account that the app will show.
    pub account: String,
}

/// A secret that a page shows once. It does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct Hushed(String);

impl Hushed {
    pub(crate) fn new(secret: String) -> Self {
        Self(secret)
    }

    /// The secret, for the page.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Hushed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hushed(…)")
    }
}

/// An organization to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its code.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// The path of its logo, if it has one.
    pub logo: Option<String>,
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
    /// Only addresses of some domains may create accounts, or join the organization.
    DomainNotAllowed,
    /// The application has no way to sign in.
    NoMethod,
    /// The organization requires a way of signing in that there is not here.
    OrganizationMethod,
}

/// What to say above a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Another code is on its way.
    CodeSent,
    /// The password was changed.
    PasswordChanged,
    /// Another password has to be chosen, because whoever runs the service wants it.
    PasswordRequested,
}

/// What was wrong with an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No address.
    EmailRequired,
    /// Not an address.
    EmailInvalid,
    /// Not of a domain that may create accounts here.
    EmailDomainNotAllowed,
    /// Another account has it, as whoever proved it may know.
    EmailTaken,
    /// The terms were not accepted.
    TermsRequired,
    /// Neither an address nor a user name.
    EmailOrUsernameRequired,
    /// Neither could be one.
    EmailOrUsernameInvalid,
    /// No user name.
    UsernameRequired,
    /// Other characters than letters, digits, `-` and `_`.
    UsernameInvalid,
    /// Less than 2 or more than 64 characters.
    UsernameLength,
    /// Somebody has it.
    UsernameTaken,
    /// No number.
    PhoneRequired,
    /// Not a number.
    PhoneInvalid,
    /// A national number without its country.
    PhoneCountryRequired,
    /// There is nobody who could carry text messages.
    PhoneNotConfigured,
    /// The application takes identifiers of other kinds.
    MethodOff,
    /// The account has no address that a code could be sent to.
    NoContact,
    /// No company's provider belongs to the domain.
    HomeRealmUnknown,
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
    /// Too many requests for access within the hour, from this address of the network or altogether.
    TooManyRequests,
    /// Too many codes within the hour, for this person or altogether. There is one again in so many minutes.
    TooManyCodes(u32),
    /// Too many codes within the hour from this address of the network.
    TooManyCodesHere(u32),
    /// No password.
    PasswordRequired,
    /// Not the password.
    PasswordIncorrect,
    /// The password that the account had.
    PasswordSame,
    /// What the account is called by.
    PasswordIsName,
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
    /// Codes would go where the code of the first factor went: that proves nothing more.
    MfaSameContact,
    /// The same, of an address that is being set up.
    MfaSameEmail,
    /// The same, of a phone that is being set up.
    MfaSamePhone,
    /// No second factor was chosen, or not one of those offered.
    MfaFactorRequired,
    /// No code of the app.
    AppCodeRequired,
    /// Not the code that the app shows now, or one that was used.
    AppCodeIncorrect,
    /// No recovery code.
    RecoveryCodeRequired,
    /// Not one of the unused recovery codes.
    RecoveryCodeIncorrect,
    /// The organization requires another way of signing in.
    OrganizationMethod,
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
    /// To a provider.
    Away(Box<Departure>, FlowId),
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
    /// How the success page looks.
    pub look: Arc<Look>,
}

pub use anew::again;
pub(crate) use ending::resealed;
pub(crate) use federated::{arrive, show_failure};
pub(crate) use flow::{Begun, begin};
pub use flow::{form_token_is_right, show, submit, turn};
pub use mfa::{Answer, RecoveryCodes, recovery_codes};
