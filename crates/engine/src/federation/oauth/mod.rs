//! Signing in with providers of OAuth 2 and OpenID Connect, whoever they are: what differs between them stands in
//! `domain::strategies`, what the standards say in `protocol::upstream`.
//!
//! `leaving` sends the browser away; `returning` takes what it brings back; `proving` makes a person of it. `provider` knows
//! where a provider is, `known` remembers its documents and keys, and `calls` talks to it.

mod calls;
mod entra;
mod known;
mod leaving;
mod provider;
mod proving;
mod returning;

pub use leaving::depart;
pub use returning::{Refused, carried, proved, put_down, returned};

pub(crate) use known::Known;

/// The number of an answer that is none that a provider gives.
pub const UNREADABLE: u16 = calls::NO_ANSWER;

/// Whether a strategy speaks OAuth 2.
pub(crate) fn speaks(strategy: &str) -> bool {
    domain::strategies::Strategy::of(strategy).is_some()
}

/// Where providers send browsers back to: the issuer's own address, exactly (R173).
pub fn redirect_uri(issuer: &str) -> String {
    format!("{issuer}/login/callback")
}
