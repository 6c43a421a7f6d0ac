//! What a visitor does on a page: forms and links, before anything is checked.

use super::{Answer, Consent};

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
