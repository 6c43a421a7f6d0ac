//! Mail: what a message is, and what a way to send one must do. The words are in `templates`.

pub mod templates;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// A mail, ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// The one-time code in it, for the developers' inbox.
    pub code: Option<String>,
}

/// Only the address: the rest of a message holds codes, and nothing that prints may leak one.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("to", &self.to).finish_non_exhaustive()
    }
}

/// The sending of one message. Boxed, so that the transport can be chosen at the start.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), SendError>> + Send + 'a>>;

/// A way to send mail.
pub trait Transport: Send + Sync {
    /// Hands the message over. Returns when the next station has taken it.
    fn send<'a>(&'a self, message: &'a Message) -> Sending<'a>;
}

/// Why a message was not taken. Never carries the message's text.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Worth another try: a station was not reachable, or busy.
    #[error("mail not sent, worth another try: {0}")]
    Temporary(String),
    /// Not worth another try: the address or the sender is refused.
    #[error("mail not sent: {0}")]
    Permanent(String),
}
