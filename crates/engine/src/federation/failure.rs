//! Why signing in with a provider did not work: what the visitor reads, and what the log keeps.

use crate::error::Error;

/// What a visitor reads. Nothing of a provider's own words ever reaches a page (R183).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The connection lacks something, or its strategy cannot sign anybody in yet.
    NotReady,
    /// The provider is slow, down, or not where it should be.
    Unreachable,
    /// The answer was not one that we can accept.
    Refused,
    /// The visitor, or the provider on the visitor's behalf, said no.
    Cancelled,
    /// The answer came too late, twice, or to a question that nobody asked.
    Expired,
    /// The answer came to another browser than the one that asked (R182).
    OtherBrowser,
    /// The provider vouches for somebody it may not vouch for (R167).
    NotAllowed,
    /// The provider was to ask again who somebody is, and did not (R8).
    NotFresh,
    /// The provider says that something is wrong with itself.
    Faulty,
}

/// A way to sign in that did not work, this time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What the visitor reads.
    pub said: Said,
    /// A number that never changes its meaning: people search for it.
    pub number: u16,
    /// For the log: what happened, perhaps with words of the provider. They are escaped when they are written.
    pub log: String,
}

impl Failure {
    /// A failure with its number, and what the log is told.
    pub fn new(said: Said, number: u16, log: impl Into<String>) -> Self {
        Self {
            said,
            number,
            log: log.into(),
        }
    }

    /// The connection cannot be used yet.
    pub fn not_ready(log: impl Into<String>) -> Self {
        Self::new(Said::NotReady, 5100, log)
    }

    /// Somebody had to prove themselves anew, and did not.
    pub(crate) fn not_fresh() -> Self {
        let log = "the provider was to ask again who somebody is, and did not";
        Self::new(Said::NotFresh, 5108, log)
    }

    /// What the log is told, on one line and not too long (R187).
    pub(crate) fn log_line(&self) -> String {
        const LONGEST: usize = 500;
        self.log.chars().take(LONGEST).flat_map(char::escape_debug).collect()
    }
}

/// Why a step with a provider ended: its failure, or a fault of ours.
#[derive(Debug)]
pub enum Stop {
    /// Something that the visitor reads about.
    Failed(Failure),
    /// A fault of ours, or of the database.
    Fault(Error),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Fault(error)
    }
}

impl From<store::Error> for Stop {
    fn from(error: store::Error) -> Self {
        Self::Fault(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r187_words_of_a_provider_stay_on_one_line_of_the_log() {
        let failure = Failure::new(Said::Refused, 1, format!("a\r\nb\u{1b}[31m{}", "x".repeat(9_999)));
        let line = failure.log_line();
        assert!(line.starts_with("a\\r\\nb\\u{1b}[31mxxx"), "{line}");
        assert!(line.len() < 600 && !line.contains(char::is_control));
    }
}
