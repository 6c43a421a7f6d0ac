//! SAML 2.0 web browser single sign-on, from the service provider's side: what we say, and what we believe.
//!
//! | file | what lives there |
//! | --- | --- |
//! | [`metadata`] | what providers publish about themselves, and what we do |
//! | [`request`] | asking for somebody to be signed in |
//! | [`response`] | the answer: which part of it is signed, and by whom |
//! | [`assertion`] | what it says about somebody, and whether it says it to us, now |
//! | [`profile`] | the person in it |

pub mod assertion;
pub mod metadata;
pub mod profile;
pub mod request;
pub mod response;

use crate::xml::BadXml;
use crate::xml::signature::NotSigned;

/// `urn:oasis:names:tc:SAML:2.0:cm:bearer`: whoever brings it is the one it speaks of.
pub const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// The binding by a form that posts itself.
pub const HTTP_POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
/// The binding by a redirect.
pub const HTTP_REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
/// A name that is another one next time.
pub const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
/// A name that is an e-mail address.
pub const EMAIL_ADDRESS: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

/// The status of a provider that could not do what it was asked.
pub const RESPONDER: &str = "urn:oasis:names:tc:SAML:2.0:status:Responder";

/// How far the clocks of the two sides may be apart, in seconds (R163).
pub const SKEW: i64 = 180;

/// Why an answer is not believed. The text is for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not Base64, or not UTF-8.
    #[error("the message is not Base64 of UTF-8")]
    Encoding,
    /// Not a document that we read.
    #[error(transparent)]
    Xml(#[from] BadXml),
    /// A document of another kind.
    #[error("the message is not what is expected here")]
    Kind,
    /// The provider says that it did not sign anybody in.
    #[error("the provider answers with the status {0:?}")]
    Status(String),
    /// What has to be signed is not.
    #[error(transparent)]
    NotSigned(#[from] NotSigned),
    /// It is encrypted, and cannot be opened, or what is inside is not signed as it has to be.
    #[error("the encrypted assertion is not accepted")]
    Encrypted,
    /// None, several, or one where none belongs.
    #[error("there must be exactly one assertion")]
    NotOneAssertion,
    /// Another provider's.
    #[error("it was issued by somebody else")]
    Issuer,
    /// For somebody else.
    #[error("it is meant for another audience")]
    Audience,
    /// To be delivered somewhere else.
    #[error("it is meant for another recipient")]
    Recipient,
    /// The message was sent to another address.
    #[error("it is meant for another destination")]
    Destination,
    /// The answer to another question, or to none.
    #[error("it answers another request")]
    InResponseTo,
    /// Nobody asked.
    #[error("nobody asked for it, and the connection takes no such answers")]
    Unsolicited,
    /// Not yet, or not any more.
    #[error("it is not valid at this time: {0}")]
    Time(&'static str),
    /// Nobody may bring it just like that.
    #[error("it is confirmed in no way that is known here")]
    Confirmation,
    /// It holds under a condition that we do not know.
    #[error("it holds under a condition that is not known here")]
    Condition,
    /// It tells of nobody who signed in.
    #[error("it tells of nobody who signed in")]
    NoStatement,
    /// It does not say who, or not in a way that stays the same.
    #[error("it does not say who it is about: {0}")]
    Subject(&'static str),
}
