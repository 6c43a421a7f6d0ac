//! What pages say of mistakes, of providers that did not do, and of flows that ended.

use domain::passwords::{LONGEST, PasswordError, SHORTEST};
use domain::text::{LONGEST_USERNAME, SHORTEST_USERNAME};
use engine::federation::{Failure, Said};
use engine::sign_in::{End, Trouble};
use engine::{organizations, users};
use http::StatusCode;

use super::CODE_LENGTH;
use crate::pages::view::Problem;

/// Why a provider did not do. The number is the connection's affair, and the words are ours (R183).
pub(super) fn provider_failed(failure: &Failure) -> (StatusCode, Problem) {
    let number = failure.number;
    match failure.said {
        Said::NotReady => (StatusCode::BAD_REQUEST, Problem::ProviderNotReady { number }),
        Said::Unreachable => (StatusCode::BAD_GATEWAY, Problem::ProviderUnreachable { number }),
        Said::Refused => (StatusCode::BAD_REQUEST, Problem::ProviderRefused { number }),
        Said::Cancelled => (StatusCode::BAD_REQUEST, Problem::ProviderCancelled { number }),
        Said::Expired => (StatusCode::BAD_REQUEST, Problem::ProviderExpired { number }),
        Said::OtherBrowser => (StatusCode::FORBIDDEN, Problem::OtherBrowser),
        Said::NotAllowed => (StatusCode::FORBIDDEN, Problem::ProviderNotAllowed { number }),
        Said::NotFresh => (StatusCode::FORBIDDEN, Problem::ProviderNotFresh { number }),
        Said::Faulty => (StatusCode::BAD_GATEWAY, Problem::ProviderFaulty { number }),
    }
}

/// Why the flow ended.
pub(super) fn ended(end: End) -> (StatusCode, Problem) {
    match end {
        End::Gone => (StatusCode::GONE, Problem::SessionEnded),
        End::OtherBrowser => (StatusCode::FORBIDDEN, Problem::OtherBrowser),
        End::UserSuspended => (StatusCode::FORBIDDEN, Problem::UserSuspended),
        End::OrganizationSuspended => (StatusCode::FORBIDDEN, Problem::OrganizationSuspended),
        End::NoOrganizationAccess => (StatusCode::FORBIDDEN, Problem::NoOrganizationAccess),
        End::OrganizationNotFound => (StatusCode::NOT_FOUND, Problem::OrganizationNotFound),
        End::OrganizationCreationClosed => (StatusCode::FORBIDDEN, Problem::OrganizationCreationClosed),
        End::DomainNotAllowed => (StatusCode::FORBIDDEN, Problem::DomainNotAllowed),
        End::RegistrationClosed => (StatusCode::FORBIDDEN, Problem::RegistrationClosed),
        End::NoMethod => (StatusCode::BAD_REQUEST, Problem::NoMethod),
        End::OrganizationMethod => (StatusCode::FORBIDDEN, Problem::OrganizationMethod),
    }
}

/// What was wrong with the last input, where a code may have been one of a text message.
pub(super) fn problem(trouble: Trouble, is_text: bool) -> Problem {
    match trouble {
        Trouble::CodeRequired if is_text => Problem::PhoneCodeRequired,
        Trouble::CodeIncorrect if is_text => Problem::PhoneCodeIncorrect,
        Trouble::EmailRequired => Problem::EmailRequired,
        Trouble::EmailInvalid => Problem::EmailInvalid,
        Trouble::EmailDomainNotAllowed => Problem::EmailDomainNotAllowed,
        Trouble::EmailTaken => Problem::EmailTaken,
        Trouble::TermsRequired => Problem::TermsRequired,
        Trouble::EmailOrUsernameRequired => Problem::EmailOrUsernameRequired,
        Trouble::EmailOrUsernameInvalid => Problem::EmailOrUsernameInvalid,
        Trouble::UsernameRequired => Problem::UsernameRequired,
        Trouble::UsernameInvalid => Problem::UsernameInvalid,
        Trouble::UsernameLength => Problem::UsernameLength {
            minimum: number(SHORTEST_USERNAME),
            maximum: number(LONGEST_USERNAME),
        },
        Trouble::UsernameTaken => Problem::UsernameTaken,
        Trouble::PhoneRequired => Problem::PhoneRequired,
        Trouble::PhoneInvalid => Problem::PhoneInvalid,
        Trouble::PhoneCountryRequired => Problem::PhoneCountryRequired,
        Trouble::PhoneNotConfigured => Problem::PhoneNotConfigured,
        Trouble::MethodOff => Problem::MethodOff,
        Trouble::NoContact => Problem::NoContact,
        Trouble::HomeRealmUnknown => Problem::HomeRealmUnknown,
        Trouble::FirstNameTooLong => Problem::FirstNameTooLong {
            maximum: number(users::LONGEST_NAME),
        },
        Trouble::LastNameTooLong => Problem::LastNameTooLong {
            maximum: number(users::LONGEST_NAME),
        },
        Trouble::CodeRequired => Problem::CodeRequired,
        Trouble::CodeWrongLength => Problem::CodeWrongLength { length: CODE_LENGTH },
        Trouble::CodeIncorrect => Problem::CodeIncorrect,
        Trouble::CodeExpired => Problem::CodeExpired,
        Trouble::CodeTooManyTries => Problem::CodeTooManyTries,
        Trouble::ResendTooSoon(seconds) => Problem::ResendTooSoon { seconds },
        Trouble::TooManyCodes(minutes) => Problem::TooManyCodes { minutes },
        Trouble::TooManyCodesHere(minutes) => Problem::TooManyCodesHere { minutes },
        Trouble::TooManyRequestsHere(minutes) => Problem::TooManyRequestsHere { minutes },
        Trouble::PasswordRequired => Problem::PasswordRequired,
        Trouble::PasswordIncorrect => Problem::PasswordIncorrect,
        Trouble::PasswordSame => Problem::PasswordSame,
        Trouble::PasswordIsName => Problem::PasswordIsName,
        Trouble::Password(error) => match error {
            PasswordError::TooShort => Problem::PasswordTooShort {
                minimum: number(SHORTEST),
            },
            PasswordError::TooLong => Problem::PasswordTooLong {
                maximum: number(LONGEST),
            },
            PasswordError::SurroundingSpace => Problem::PasswordSurroundingSpace,
            PasswordError::TooCommon => Problem::PasswordTooCommon,
            PasswordError::Mismatch => Problem::PasswordMismatch,
        },
        Trouble::PasskeyUnknown => Problem::PasskeyUnknown,
        Trouble::PasskeyRefused => Problem::PasskeyRefused,
        Trouble::PasskeyNotHere => Problem::PasskeyNotHere,
        Trouble::PasskeyNotAdded => Problem::PasskeyNotAdded,
        Trouble::MfaFactorRequired => Problem::MfaFactorRequired,
        Trouble::MfaSameContact => Problem::MfaSameContact,
        Trouble::MfaSameEmail => Problem::MfaSameEmail,
        Trouble::MfaSamePhone => Problem::MfaSamePhone,
        Trouble::AppCodeRequired => Problem::AppCodeRequired,
        Trouble::AppCodeIncorrect => Problem::AppCodeIncorrect,
        Trouble::RecoveryCodeRequired => Problem::RecoveryCodeRequired,
        Trouble::RecoveryCodeIncorrect => Problem::RecoveryCodeIncorrect,
        Trouble::OrganizationMethod => Problem::OrganizationMethod,
        Trouble::OrganizationRequired => Problem::OrganizationRequired,
        Trouble::OrganizationNameRequired => Problem::OrganizationNameRequired,
        Trouble::OrganizationNameTooLong => Problem::OrganizationNameTooLong {
            maximum: number(organizations::LONGEST_NAME),
        },
    }
}

/// A length, as pages tell it.
pub(super) fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
