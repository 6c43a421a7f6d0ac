//! Subscribers: people who want to hear of news, and need no account for it.

use crate::ids::SubscriberId;
use crate::text::{EmailAddress, fold};
use crate::time::Timestamp;

/// Somebody who subscribed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscriber {
    /// Their id.
    pub id: SubscriberId,
    /// The address to write to.
    pub email: String,
    /// What identifies the address.
    pub email_folded: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Both names, as they are sorted.
    pub name_folded: String,
    /// Since when.
    pub created_at: Timestamp,
}

impl Subscriber {
    /// Somebody new.
    pub fn new(id: SubscriberId, email: &EmailAddress, first_name: &str, last_name: &str, now: Timestamp) -> Self {
        Self {
            id,
            email: email.as_str().to_owned(),
            email_folded: email.folded().to_owned(),
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            name_folded: fold(&format!("{first_name} {last_name}")),
            created_at: now,
        }
    }

    /// Both names.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}
