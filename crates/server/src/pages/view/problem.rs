//! What can be wrong, as visitors see it: the field it concerns, its stable number; and in `words`, what is said.

mod words;

use super::Field;

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
    /// This person, or all together, were sent as many as may be.
    TooManyCodes {
        minutes: u32,
    },
    /// The visitor's network asked for as many as it may.
    TooManyCodesHere {
        minutes: u32,
    },
    /// The visitor's network asked for something else as often as it may.
    TooManyRequestsHere {
        minutes: u32,
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
    /// The one that the account had.
    PasswordSame,
    /// The address or user name itself.
    PasswordIsName,
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
    /// It was to ask again who somebody is, and did not.
    ProviderNotFresh {
        number: u16,
    },
    /// It says that something is wrong with itself.
    ProviderFaulty {
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
    /// Further numbers of what providers cause: the words are the same, the cause is another (docs/errors.md).
    pub const OF_PROVIDERS: &[Self] = &[
        Self::ProviderRefused { number: 578 },
        Self::ProviderCancelled { number: 780 },
        Self::ProviderNotReady { number: 1004 },
        Self::ProviderExpired { number: 1656 },
        Self::ProviderRefused { number: 1794 },
        Self::ProviderRefused { number: 1959 },
        Self::ProviderRefused { number: 3005 },
        Self::ProviderRefused { number: 3420 },
        Self::ProviderUnreachable { number: 4030 },
        Self::ProviderUnreachable { number: 4031 },
        Self::ProviderUnreachable { number: 4032 },
        Self::ProviderUnreachable { number: 4033 },
        Self::ProviderUnreachable { number: 4034 },
        Self::ProviderRefused { number: 4179 },
        Self::ProviderNotReady { number: 4617 },
        Self::ProviderNotAllowed { number: 5103 },
        Self::ProviderRefused { number: 5716 },
        Self::ProviderUnreachable { number: 6722 },
        Self::ProviderExpired { number: 7558 },
        Self::ProviderRefused { number: 8030 },
        Self::ProviderRefused { number: 8998 },
        Self::ProviderCancelled { number: 9055 },
        Self::ProviderNotReady { number: 9364 },
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
        Self::ProviderNotFresh { number: 5108 },
        Self::ProviderFaulty { number: 5109 },
        Self::ConnectedAppExpired,
        Self::ConnectedAppNotReady,
        Self::ConnectedAppFailed,
        Self::ConnectedAppCancelled,
        Self::ConnectedAppOtherUser,
        Self::PhoneCodeRequired,
        Self::PhoneCodeIncorrect,
        Self::FirstNameTooLong { maximum: 64 },
        Self::LastNameTooLong { maximum: 64 },
        Self::CodeRequired,
        Self::CodeIncorrect,
        Self::CodeExpired,
        Self::CodeWrongLength { length: 6 },
        Self::CodeTooManyTries,
        Self::ResendTooSoon { seconds: 20 },
        Self::TooManyCodes { minutes: 12 },
        Self::TooManyCodesHere { minutes: 12 },
        Self::TooManyRequestsHere { minutes: 12 },
        Self::PasswordRequired,
        Self::PasswordIncorrect,
        Self::PasswordTooShort { minimum: 8 },
        Self::PasswordTooLong { maximum: 1024 },
        Self::PasswordTooCommon,
        Self::PasswordSurroundingSpace,
        Self::PasswordMismatch,
        Self::PasswordSame,
        Self::PasswordIsName,
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
            Self::FirstNameTooLong { .. } => Field::FirstName,
            Self::LastNameTooLong { .. } => Field::LastName,
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
            | Self::PasswordSame
            | Self::PasswordIsName
            | Self::PasswordSurroundingSpace
            | Self::PasswordMismatch => Field::FirstPassword,
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
            Self::FirstNameTooLong { .. } => 5034,
            Self::LastNameTooLong { .. } => 5035,
            Self::EmailDomainNotAllowed => 5036,
            Self::TermsRequired => 5037,
            Self::EmailTaken => 5038,
            Self::TooManyRequestsHere { .. } => 5039,
            Self::CodeRequired => 5040,
            Self::CodeIncorrect => 5041,
            Self::CodeExpired => 5042,
            Self::CodeWrongLength { .. } => 5043,
            Self::CodeTooManyTries => 5044,
            Self::ResendTooSoon { .. } => 5045,
            Self::PhoneCodeRequired => 5046,
            Self::PhoneCodeIncorrect => 5047,
            Self::TooManyCodes { .. } => 5048,
            Self::TooManyCodesHere { .. } => 5049,
            Self::PasswordRequired => 5050,
            Self::PasswordIncorrect => 5051,
            Self::PasswordTooShort { .. } => 5052,
            Self::PasswordTooLong { .. } => 5053,
            Self::PasswordTooCommon => 5054,
            Self::PasswordSurroundingSpace => 5055,
            Self::PasswordMismatch => 5056,
            Self::PasswordSame => 5057,
            Self::PasswordIsName => 5058,
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
            | Self::ProviderNotAllowed { number }
            | Self::ProviderNotFresh { number }
            | Self::ProviderFaulty { number } => number,
        }
    }
}
