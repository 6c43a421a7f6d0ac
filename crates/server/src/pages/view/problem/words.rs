//! What is said of each problem.

use engine::i18n::Words;

use super::Problem;

impl Problem {
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
            Self::TooManyCodes { minutes } => with("problem-too-many-codes", "minutes", minutes),
            Self::TooManyCodesHere { minutes } => with("problem-too-many-codes-here", "minutes", minutes),
            Self::TooManyRequestsHere { minutes } => with("problem-too-many-requests-here", "minutes", minutes),
            other => texts.text(other.fixed_key()).to_owned(),
        }
    }

    /// The heading of the error page about it.
    pub(in crate::pages::view) const fn title(self) -> &'static str {
        match self {
            Self::SessionEnded | Self::OtherBrowser | Self::FormExpired => "error-title-session",
            Self::NoOrganizationAccess | Self::OrganizationMethod => "error-title-access",
            Self::OrganizationSuspended | Self::UserSuspended => "error-title-suspended",
            Self::RegistrationClosed | Self::DomainNotAllowed => "error-title-registration",
            Self::OrganizationCreationClosed => "error-title-creation",
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
            Self::ProviderNotFresh { .. } => "problem-provider-not-fresh",
            Self::ProviderFaulty { .. } => "problem-provider-faulty",
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
            Self::PasswordSame => "problem-password-same",
            Self::PasswordIsName => "problem-password-is-name",
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
