//! Which page is due, with what it shows, and how a flow can end.

use domain::ids::OrganizationId;
use domain::mfa::Method;
use domain::users::IdentityType;

use super::{Asks, Entry, Ways};
use crate::federation::Failure;

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
        /// Whether somebody asks who is signed in.
        is_signed_in: bool,
        /// Whether the address is that of their account, which is what asks.
        is_fixed: bool,
    },
    /// Access was asked for.
    AccessRequested {
        /// For which address.
        email: String,
        /// Whether somebody asked who is signed in.
        is_signed_in: bool,
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
        /// Whether it is what the provider told, which cannot be edited (R180).
        is_fixed: bool,
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
        /// Whether that one was a temporary password.
        is_temporary: bool,
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
