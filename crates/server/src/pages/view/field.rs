//! The fields of forms, as visitors and the test suites of customers know them.

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

    /// Whether it may be left empty.
    pub(super) const fn is_optional(self) -> bool {
        matches!(self, Self::FirstName | Self::LastName)
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
