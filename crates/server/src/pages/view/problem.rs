//! What can be wrong, as visitors see it: the field it concerns, its words, its stable number.

use engine::i18n::Words;

/// A field of a form. Names and ids are a public contract: test suites of customers fill them in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Email,
    /// The same field, where it takes user names, too.
    EmailOrUsername,
    Username,
    Phone,
    PhoneCountry,
    Password,
    FirstPassword,
    SecondPassword,
    FirstName,
    LastName,
    ConfirmationCode,
    OrganizationCode,
    OrganizationName,
    MfaFactor,
    RecoveryCode,
    /// A box that is ticked.
    Terms,
    /// A box that may be ticked.
    News,
}

impl Field {
    /// The name under which it is sent.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email | Self::EmailOrUsername => "p_email",
            Self::Username => "p_username",
            Self::Phone => "p_phone",
            Self::PhoneCountry => "p_phone_country_id",
            Self::Password => "p_password",
            Self::FirstPassword => "p_first_password",
            Self::SecondPassword => "p_second_password",
            Self::FirstName => "p_first_name",
            Self::LastName => "p_last_name",
            Self::ConfirmationCode => "p_confirmation_code",
            Self::OrganizationCode => "p_org_code",
            Self::OrganizationName => "p_org_name",
            Self::MfaFactor => "p_mfa_factor",
            Self::RecoveryCode => "p_recovery_code",
            Self::Terms => "p_has_clickwrap_accepted",
            Self::News => "p_is_marketing_opt_in",
        }
    }

    /// The id of its element.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Email | Self::EmailOrUsername => "credentials_email",
            Self::Username => "credentials_username",
            Self::Phone => "credentials_phone",
            other => other.name(),
        }
    }

    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Email => "label-email",
            Self::EmailOrUsername => "label-email-or-username",
            Self::Username => "label-username",
            Self::Phone => "label-phone",
            Self::PhoneCountry => "label-country",
            Self::Password => "label-password",
            Self::FirstPassword => "set-password-first",
            Self::SecondPassword => "set-password-second",
            Self::FirstName => "label-first-name",
            Self::LastName => "label-last-name",
            Self::ConfirmationCode => "label-code",
            Self::OrganizationCode => "choose-organization-legend",
            Self::OrganizationName => "label-organization-name",
            Self::MfaFactor => "mfa-method-selection-legend",
            Self::RecoveryCode => "label-recovery-code",
            Self::Terms => "label-terms",
            Self::News => "label-news",
        }
    }
}

/// Something that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    EmailRequired,
    EmailInvalid,
    EmailDomainNotAllowed,
    /// Another account has it, as whoever proved it may know.
    EmailTaken,
    TermsRequired,
    EmailOrUsernameRequired,
    EmailOrUsernameInvalid,
    UsernameRequired,
    UsernameInvalid,
    UsernameLength {
        minimum: u32,
        maximum: u32,
    },
    UsernameTaken,
    PhoneRequired,
    PhoneInvalid,
    PhoneCountryRequired,
    /// Nobody can be sent a text message.
    PhoneNotConfigured,
    /// The application takes other kinds of identifiers.
    MethodOff,
    /// The account has no address to send a code to.
    NoContact,
    /// No company's provider belongs to the address.
    HomeRealmUnknown,
    FirstNameRequired,
    LastNameRequired,
    FirstNameTooLong {
        maximum: u32,
    },
    LastNameTooLong {
        maximum: u32,
    },
    CodeRequired,
    PhoneCodeRequired,
    CodeIncorrect,
    PhoneCodeIncorrect,
    CodeExpired,
    CodeWrongLength {
        length: u32,
    },
    /// The code is dead, and a fresh one was sent.
    CodeTooManyTries,
    ResendTooSoon {
        seconds: u32,
    },
    PasswordRequired,
    PasswordIncorrect,
    PasswordTooShort {
        minimum: u32,
    },
    PasswordTooLong {
        maximum: u32,
    },
    PasswordTooCommon,
    PasswordSurroundingSpace,
    PasswordMismatch,
    /// The passkey is not known here, or not any more.
    PasskeyUnknown,
    PasskeyRefused,
    /// The organization takes none.
    PasskeyNotHere,
    PasskeyNotAdded,
    OrganizationRequired,
    OrganizationNameRequired,
    OrganizationNameTooLong {
        maximum: u32,
    },
    MfaFactorRequired,
    /// Its codes would go where the code of the first factor went.
    MfaSameContact,
    MfaSameEmail,
    MfaSamePhone,
    AppCodeRequired,
    AppCodeIncorrect,
    RecoveryCodeRequired,
    RecoveryCodeIncorrect,
    RegistrationClosed,
    DomainNotAllowed,
    NoOrganizationAccess,
    OrganizationNotFound,
    OrganizationSuspended,
    OrganizationCreationClosed,
    /// It takes people who sign in otherwise.
    OrganizationMethod,
    UserSuspended,
    /// The application has no usable way to sign in.
    NoMethod,
    Locked {
        minutes: u32,
    },
    TooManyRequests,
    /// The sign-in is over or unknown.
    SessionEnded,
    /// The sign-in belongs to another browser.
    OtherBrowser,
    /// The form's protection against forgery did not hold.
    FormExpired,
    /// A connection that cannot be used; its number says more, as with the following.
    ProviderNotReady {
        number: u16,
    },
    ProviderUnreachable {
        number: u16,
    },
    ProviderRefused {
        number: u16,
    },
    ProviderCancelled {
        number: u16,
    },
    ProviderExpired {
        number: u16,
    },
    ProviderNotAllowed {
        number: u16,
    },
    /// What a connected app's provider answered came too late, or twice.
    ConnectedAppExpired,
    ConnectedAppNotReady,
    ConnectedAppFailed,
    ConnectedAppCancelled,
    /// Somebody else is signed in than was asked.
    ConnectedAppOtherUser,
    BadRequest,
    NotFound,
    Unknown,
}

impl Problem {
    /// Further numbers of what providers of OAuth 2 cause: the words are the same, the cause is another (docs/errors.md).
    pub const OF_PROVIDERS: &[Self] = &[
        Self::ProviderCancelled { number: 780 },
        Self::ProviderExpired { number: 1656 },
        Self::ProviderRefused { number: 1794 },
        Self::ProviderRefused { number: 3420 },
        Self::ProviderUnreachable { number: 4030 },
        Self::ProviderUnreachable { number: 4031 },
        Self::ProviderUnreachable { number: 4032 },
        Self::ProviderUnreachable { number: 4033 },
        Self::ProviderUnreachable { number: 4034 },
        Self::ProviderRefused { number: 4179 },
        Self::ProviderNotReady { number: 4617 },
        Self::ProviderRefused { number: 5716 },
        Self::ProviderRefused { number: 8998 },
    ];

    /// Each of them, with examples of numbers.
    pub const ALL: &[Self] = &[
        Self::EmailRequired,
        Self::EmailInvalid,
        Self::EmailDomainNotAllowed,
        Self::EmailTaken,
        Self::TermsRequired,
        Self::DomainNotAllowed,
        Self::EmailOrUsernameRequired,
        Self::EmailOrUsernameInvalid,
        Self::UsernameRequired,
        Self::UsernameInvalid,
        Self::UsernameLength {
            minimum: 2,
            maximum: 64,
        },
        Self::UsernameTaken,
        Self::PhoneRequired,
        Self::PhoneInvalid,
        Self::PhoneCountryRequired,
        Self::PhoneNotConfigured,
        Self::MethodOff,
        Self::NoContact,
        Self::HomeRealmUnknown,
        Self::ProviderNotReady { number: 5100 },
        Self::ProviderRefused { number: 5101 },
        Self::ProviderNotAllowed { number: 5102 },
        Self::ProviderUnreachable { number: 5104 },
        Self::ProviderCancelled { number: 5105 },
        Self::ProviderExpired { number: 5106 },
        Self::ConnectedAppExpired,
        Self::ConnectedAppNotReady,
        Self::ConnectedAppFailed,
        Self::ConnectedAppCancelled,
        Self::ConnectedAppOtherUser,
        Self::PhoneCodeRequired,
        Self::PhoneCodeIncorrect,
        Self::FirstNameRequired,
        Self::LastNameRequired,
        Self::FirstNameTooLong { maximum: 64 },
        Self::LastNameTooLong { maximum: 64 },
        Self::CodeRequired,
        Self::CodeIncorrect,
        Self::CodeExpired,
        Self::CodeWrongLength { length: 6 },
        Self::CodeTooManyTries,
        Self::ResendTooSoon { seconds: 20 },
        Self::PasswordRequired,
        Self::PasswordIncorrect,
        Self::PasswordTooShort { minimum: 8 },
        Self::PasswordTooLong { maximum: 1024 },
        Self::PasswordTooCommon,
        Self::PasswordSurroundingSpace,
        Self::PasswordMismatch,
        Self::PasskeyUnknown,
        Self::PasskeyRefused,
        Self::PasskeyNotHere,
        Self::PasskeyNotAdded,
        Self::OrganizationRequired,
        Self::OrganizationNameRequired,
        Self::OrganizationNameTooLong { maximum: 64 },
        Self::MfaFactorRequired,
        Self::MfaSameContact,
        Self::MfaSameEmail,
        Self::MfaSamePhone,
        Self::AppCodeRequired,
        Self::AppCodeIncorrect,
        Self::RecoveryCodeRequired,
        Self::RecoveryCodeIncorrect,
        Self::RegistrationClosed,
        Self::NoOrganizationAccess,
        Self::OrganizationNotFound,
        Self::OrganizationSuspended,
        Self::OrganizationCreationClosed,
        Self::UserSuspended,
        Self::NoMethod,
        Self::OrganizationMethod,
        Self::Locked { minutes: 5 },
        Self::TooManyRequests,
        Self::SessionEnded,
        Self::OtherBrowser,
        Self::FormExpired,
        Self::BadRequest,
        Self::NotFound,
        Self::Unknown,
    ];

    /// The field it concerns; without one, it concerns the page.
    pub const fn field(self) -> Option<Field> {
        Some(match self {
            Self::EmailRequired
            | Self::EmailInvalid
            | Self::EmailDomainNotAllowed
            | Self::EmailTaken
            | Self::MfaSameEmail
            | Self::HomeRealmUnknown => Field::Email,
            Self::TermsRequired => Field::Terms,
            Self::EmailOrUsernameRequired | Self::EmailOrUsernameInvalid => Field::EmailOrUsername,
            Self::UsernameRequired | Self::UsernameInvalid | Self::UsernameLength { .. } | Self::UsernameTaken => {
                Field::Username
            }
            Self::PhoneRequired | Self::PhoneInvalid | Self::MfaSamePhone => Field::Phone,
            Self::PhoneCountryRequired => Field::PhoneCountry,
            Self::FirstNameRequired | Self::FirstNameTooLong { .. } => Field::FirstName,
            Self::LastNameRequired | Self::LastNameTooLong { .. } => Field::LastName,
            Self::CodeRequired
            | Self::PhoneCodeRequired
            | Self::CodeIncorrect
            | Self::PhoneCodeIncorrect
            | Self::CodeExpired
            | Self::CodeWrongLength { .. }
            | Self::AppCodeRequired
            | Self::AppCodeIncorrect => Field::ConfirmationCode,
            Self::MfaFactorRequired => Field::MfaFactor,
            Self::RecoveryCodeRequired | Self::RecoveryCodeIncorrect => Field::RecoveryCode,
            Self::PasswordRequired | Self::PasswordIncorrect => Field::Password,
            Self::PasswordTooShort { .. }
            | Self::PasswordTooLong { .. }
            | Self::PasswordTooCommon
            | Self::PasswordSurroundingSpace => Field::FirstPassword,
            Self::PasswordMismatch => Field::SecondPassword,
            Self::OrganizationRequired => Field::OrganizationCode,
            Self::OrganizationNameRequired | Self::OrganizationNameTooLong { .. } => Field::OrganizationName,
            _ => return None,
        })
    }

    /// A number that never changes its meaning: people search for it. 4321, 8809 and those of connected apps, 928, 1829
    /// and 9881, are known to people already; the rest are ours, from 5000 on.
    pub const fn code(self) -> u16 {
        match self {
            Self::ConnectedAppExpired => 928,
            Self::ConnectedAppNotReady => 1829,
            Self::ConnectedAppFailed => 9881,
            Self::ConnectedAppCancelled => 5110,
            Self::ConnectedAppOtherUser => 5111,
            Self::SessionEnded => 4321,
            Self::OtherBrowser => 8809,
            Self::Unknown => 5000,
            Self::BadRequest => 5001,
            Self::NotFound => 5002,
            Self::FormExpired => 5003,
            Self::TooManyRequests => 5004,
            Self::NoMethod => 5005,
            Self::RegistrationClosed => 5010,
            Self::DomainNotAllowed => 5013,
            Self::UserSuspended => 5011,
            Self::Locked { .. } => 5012,
            Self::NoOrganizationAccess => 5020,
            Self::OrganizationNotFound => 5021,
            Self::OrganizationSuspended => 5022,
            Self::OrganizationCreationClosed => 5023,
            Self::OrganizationRequired => 5024,
            Self::OrganizationNameRequired => 5025,
            Self::OrganizationNameTooLong { .. } => 5026,
            Self::OrganizationMethod => 5027,
            Self::EmailRequired => 5030,
            Self::EmailInvalid => 5031,
            Self::FirstNameRequired => 5032,
            Self::LastNameRequired => 5033,
            Self::FirstNameTooLong { .. } => 5034,
            Self::LastNameTooLong { .. } => 5035,
            Self::EmailDomainNotAllowed => 5036,
            Self::TermsRequired => 5037,
            Self::EmailTaken => 5038,
            Self::CodeRequired => 5040,
            Self::CodeIncorrect => 5041,
            Self::CodeExpired => 5042,
            Self::CodeWrongLength { .. } => 5043,
            Self::CodeTooManyTries => 5044,
            Self::ResendTooSoon { .. } => 5045,
            Self::PhoneCodeRequired => 5046,
            Self::PhoneCodeIncorrect => 5047,
            Self::PasswordRequired => 5050,
            Self::PasswordIncorrect => 5051,
            Self::PasswordTooShort { .. } => 5052,
            Self::PasswordTooLong { .. } => 5053,
            Self::PasswordTooCommon => 5054,
            Self::PasswordSurroundingSpace => 5055,
            Self::PasswordMismatch => 5056,
            Self::PasskeyUnknown => 5090,
            Self::PasskeyRefused => 5091,
            Self::PasskeyNotHere => 5092,
            Self::PasskeyNotAdded => 5093,
            Self::UsernameRequired => 5060,
            Self::UsernameInvalid => 5061,
            Self::UsernameLength { .. } => 5062,
            Self::UsernameTaken => 5063,
            Self::EmailOrUsernameRequired => 5064,
            Self::EmailOrUsernameInvalid => 5065,
            Self::MethodOff => 5066,
            Self::NoContact => 5067,
            Self::HomeRealmUnknown => 5068,
            Self::PhoneRequired => 5070,
            Self::PhoneInvalid => 5071,
            Self::PhoneCountryRequired => 5072,
            Self::PhoneNotConfigured => 5073,
            Self::MfaFactorRequired => 5080,
            Self::AppCodeRequired => 5081,
            Self::AppCodeIncorrect => 5082,
            Self::RecoveryCodeRequired => 5083,
            Self::RecoveryCodeIncorrect => 5084,
            Self::MfaSameContact => 5085,
            Self::MfaSameEmail => 5086,
            Self::MfaSamePhone => 5087,
            Self::ProviderNotReady { number }
            | Self::ProviderUnreachable { number }
            | Self::ProviderRefused { number }
            | Self::ProviderCancelled { number }
            | Self::ProviderExpired { number }
            | Self::ProviderNotAllowed { number } => number,
        }
    }

    /// What is wrong and what to do, in a sentence or two.
    pub fn message(self, texts: &Words) -> String {
        let with = |key, name, number: u32| texts.text_with(key, &[(name, number.into())]);
        match self {
            Self::FirstNameTooLong { maximum } => with("problem-first-name-too-long", "maximum", maximum),
            Self::LastNameTooLong { maximum } => with("problem-last-name-too-long", "maximum", maximum),
            Self::UsernameLength { minimum, maximum } => texts.text_with(
                "problem-username-length",
                &[("minimum", minimum.into()), ("maximum", maximum.into())],
            ),
            Self::CodeWrongLength { length } => with("problem-code-wrong-length", "length", length),
            Self::ResendTooSoon { seconds } => with("problem-resend-too-soon", "seconds", seconds),
            Self::PasswordTooShort { minimum } => with("problem-password-too-short", "minimum", minimum),
            Self::PasswordTooLong { maximum } => with("problem-password-too-long", "maximum", maximum),
            Self::OrganizationNameTooLong { maximum } => with("problem-organization-name-too-long", "maximum", maximum),
            Self::Locked { minutes } => with("problem-locked", "minutes", minutes),
            other => texts.text(other.fixed_key()).to_owned(),
        }
    }

    /// The heading of the error page about it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::SessionEnded | Self::OtherBrowser | Self::FormExpired => "error-title-session",
            Self::NoOrganizationAccess | Self::OrganizationMethod => "error-title-access",
            Self::OrganizationSuspended | Self::UserSuspended => "error-title-suspended",
            Self::RegistrationClosed | Self::OrganizationCreationClosed | Self::DomainNotAllowed => {
                "error-title-registration"
            }
            Self::TooManyRequests => "error-title-request",
            _ => "error-title",
        }
    }

    const fn fixed_key(self) -> &'static str {
        match self {
            Self::EmailRequired => "problem-email-required",
            Self::EmailInvalid => "problem-email-invalid",
            Self::EmailDomainNotAllowed => "problem-email-domain-not-allowed",
            Self::EmailTaken => "problem-email-taken",
            Self::TermsRequired => "problem-terms-required",
            Self::DomainNotAllowed => "problem-domain-not-allowed",
            Self::FirstNameRequired => "problem-first-name-required",
            Self::LastNameRequired => "problem-last-name-required",
            Self::EmailOrUsernameRequired => "problem-email-or-username-required",
            Self::EmailOrUsernameInvalid => "problem-email-or-username-invalid",
            Self::UsernameRequired => "problem-username-required",
            Self::UsernameInvalid => "problem-username-invalid",
            Self::UsernameTaken => "problem-username-taken",
            Self::PhoneRequired => "problem-phone-required",
            Self::PhoneInvalid => "problem-phone-invalid",
            Self::PhoneCountryRequired => "problem-phone-country-required",
            Self::PhoneNotConfigured => "problem-phone-not-configured",
            Self::MethodOff => "problem-method-off",
            Self::NoContact => "problem-no-contact",
            Self::HomeRealmUnknown => "problem-home-realm-unknown",
            Self::ProviderNotReady { .. } => "problem-provider-not-ready",
            Self::ProviderUnreachable { .. } => "problem-provider-unreachable",
            Self::ProviderRefused { .. } => "problem-provider-refused",
            Self::ProviderCancelled { .. } => "problem-provider-cancelled",
            Self::ProviderExpired { .. } => "problem-provider-expired",
            Self::ProviderNotAllowed { .. } => "problem-provider-not-allowed",
            Self::ConnectedAppExpired => "problem-connected-app-expired",
            Self::ConnectedAppNotReady => "problem-connected-app-not-ready",
            Self::ConnectedAppFailed => "problem-connected-app-failed",
            Self::ConnectedAppCancelled => "problem-connected-app-cancelled",
            Self::ConnectedAppOtherUser => "problem-connected-app-other-user",
            Self::CodeRequired => "problem-code-required",
            Self::PhoneCodeRequired => "problem-phone-code-required",
            Self::CodeIncorrect => "problem-code-incorrect",
            Self::PhoneCodeIncorrect => "problem-phone-code-incorrect",
            Self::CodeExpired => "problem-code-expired",
            Self::CodeTooManyTries => "problem-code-too-many-tries",
            Self::PasswordRequired => "problem-password-required",
            Self::PasswordIncorrect => "problem-password-incorrect",
            Self::PasswordTooCommon => "problem-password-too-common",
            Self::PasswordSurroundingSpace => "problem-password-surrounding-space",
            Self::PasswordMismatch => "problem-password-mismatch",
            Self::PasskeyUnknown => "problem-passkey-unknown",
            Self::PasskeyRefused => "problem-passkey-refused",
            Self::PasskeyNotHere => "problem-passkey-not-here",
            Self::PasskeyNotAdded => "problem-passkey-not-added",
            Self::MfaFactorRequired => "problem-mfa-factor-required",
            Self::MfaSameContact => "problem-mfa-same-contact",
            Self::MfaSameEmail => "problem-mfa-same-email",
            Self::MfaSamePhone => "problem-mfa-same-phone",
            Self::AppCodeRequired => "problem-app-code-required",
            Self::AppCodeIncorrect => "problem-app-code-incorrect",
            Self::RecoveryCodeRequired => "problem-recovery-code-required",
            Self::RecoveryCodeIncorrect => "problem-recovery-code-incorrect",
            Self::OrganizationRequired => "problem-organization-required",
            Self::OrganizationNameRequired => "problem-organization-name-required",
            Self::RegistrationClosed => "problem-registration-closed",
            Self::NoOrganizationAccess => "problem-no-organization-access",
            Self::OrganizationNotFound => "problem-organization-not-found",
            Self::OrganizationSuspended => "problem-organization-suspended",
            Self::OrganizationCreationClosed => "problem-organization-creation-closed",
            Self::OrganizationMethod => "problem-organization-method",
            Self::UserSuspended => "problem-user-suspended",
            Self::NoMethod => "problem-no-method",
            Self::TooManyRequests => "problem-too-many-requests",
            Self::SessionEnded => "problem-session-ended",
            Self::OtherBrowser => "problem-other-browser",
            Self::FormExpired => "problem-form-expired",
            Self::BadRequest => "problem-bad-request",
            Self::NotFound => "problem-not-found",
            _ => "problem-unknown",
        }
    }
}

/// Something that happened as it should, worth telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    CodeSent,
    PasswordChanged,
}

impl Notice {
    pub(super) fn message(self, texts: &Words) -> &str {
        texts.text(match self {
            Self::CodeSent => "notice-code-sent",
            Self::PasswordChanged => "notice-password-changed",
        })
    }
}

/// All that is wrong with what was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Nothing is wrong.
    pub fn none() -> &'static Self {
        const NONE: &Problems = &Problems(Vec::new());
        NONE
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn of(&self, field: &Field) -> Option<Problem> {
        self.0
            .iter()
            .copied()
            .find(|problem| problem.field().is_some_and(|other| other.id() == field.id()))
    }

    pub(super) fn first_field(&self) -> Option<Field> {
        self.0.iter().find_map(|problem| problem.field())
    }

    /// What stands above the form: problems of no field, and, when several fields are wrong, all of them.
    pub(super) fn summary(&self) -> impl Iterator<Item = Problem> {
        let several = self.0.iter().filter(|problem| problem.field().is_some()).count() > 1;
        self.0
            .iter()
            .copied()
            .filter(move |problem| several || problem.field().is_none())
    }

    pub(super) fn has_summary(&self) -> bool {
        self.summary().next().is_some()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}
