//! Mail: what a message is. The words are in `templates`, the ways to carry it in `transport`.

pub mod templates;
pub mod transport;

use std::fmt;

use serde::{Deserialize, Serialize};

/// A mail, ready to be sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
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
