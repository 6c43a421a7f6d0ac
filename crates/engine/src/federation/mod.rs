//! Signing in with others: who leaves for which provider, and what comes of the answer.
//!
//! A sign-in leaves with [`departure`], which asks the strategy where to, and comes back with [`arrival`], which decides
//! whose account it is. In between, [`requests`] keeps what binds the answer to the question and to the browser that asked
//! (R173, R182). Strategies speak their protocols in folders of their own; no network call happens inside a transaction:
//! take the request, talk to the provider, then arrive.

pub mod answers;
pub mod arrival;
pub(crate) mod checks;
pub mod departure;
pub mod failure;
pub(crate) mod linking;
pub(crate) mod metadata;
pub mod oauth;
pub mod providers;
pub mod requests;
pub mod saml;
pub mod wsfed;

pub use arrival::{Arrival, arrive, refuse, with_ways_back};
pub use departure::{Away, Departure, Leaving, leave};
pub use failure::{Failure, Said, Stop};
pub use providers::Provider;
pub use requests::{PendingRequest, Protocol, Taken, begin, take};
