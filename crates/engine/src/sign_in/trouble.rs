//! What a page says about the last input.

/// What to say above a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Another code is on its way.
    CodeSent,
    /// The password was changed.
    PasswordChanged,
    /// Another password has to be chosen, because whoever runs the service wants it.
    PasswordRequested,
    /// Who is signed in already has to authenticate once more, because it was too long ago or the application wants it.
    SignInAgain,
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
    /// Too many codes within the hour, for this person or altogether. There is one again in so many minutes.
    TooManyCodes(u32),
    /// Too many codes within the hour from this address of the network.
    TooManyCodesHere(u32),
    /// Too many requests of another kind within the hour from this address of the network. There is one again in so many
    /// minutes.
    TooManyRequestsHere(u32),
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
