//! One error, each kind with a stable code and a sentence for a person.
//!
//! A surface turns it into a response in one file of its own. `Internal` is logged once, there, with its cause; nothing
//! of it reaches a client but the request's id.

use domain::access::Barred;
use domain::text::TextError;
use protocol::error::Refusal;

/// Why an operation was not done. Whatever it says, nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing here; another tenant's counts as none.
    #[error("{0} was not found")]
    NotFound(&'static str),
    /// It would collide with something that exists.
    #[error("this {field} is taken")]
    Conflict {
        /// What is taken.
        field: &'static str,
    },
    /// A field is not as it must be.
    #[error("{field} {problem}")]
    Invalid {
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// A rule that has a name of its own.
    #[error("{message}")]
    Rule {
        /// The name, in upper snake case.
        code: &'static str,
        /// For people.
        message: String,
    },
    /// The user is not a member of the organization.
    #[error("the user is not in the organization")]
    NotMember,
    /// It is not for this caller.
    #[error("{0}")]
    Forbidden(&'static str),
    /// Somebody gets no session, code or token now.
    #[error(transparent)]
    Barred(#[from] Barred),
    /// Too often; try again in so many seconds.
    #[error("too many tries; again in {retry_after} seconds")]
    TooMany {
        /// Seconds to wait.
        retry_after: i64,
    },
    /// An OAuth 2 or OpenID Connect refusal, already with its two texts.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database or another part is away for now: nothing is lost, and a repeat may work.
    #[error("temporarily unavailable: {0}")]
    Unavailable(String),
    /// Somebody else who is needed for it does not answer as they should: nothing is lost, and a repeat may work.
    #[error("{0}")]
    Away(&'static str),
    /// A fault of ours.
    #[error("{0}")]
    Internal(String),
}

/// The result of an operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A fault of ours with its cause.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }

    /// A field that is not as it must be.
    pub fn invalid(field: &'static str, problem: impl Into<String>) -> Self {
        Self::Invalid {
            field,
            problem: problem.into(),
        }
    }

    /// A name or address that somebody else has.
    pub fn taken(field: &'static str) -> Self {
        Self::Conflict { field }
    }

    /// A rule that has a name of its own.
    pub fn rule(code: &'static str, message: impl Into<String>) -> Self {
        Self::Rule {
            code,
            message: message.into(),
        }
    }

    /// Text that could not be parsed, for a field.
    pub fn text(field: &'static str) -> impl FnOnce(TextError) -> Self {
        move |error| Self::invalid(field, error.to_string())
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unavailable(_) | store::Error::Busy => Self::Unavailable(error.to_string()),
            store::Error::NulInText => Self::invalid("text", "must not contain a NUL character"),
            other => Self::Internal(other.to_string()),
        }
    }
}
