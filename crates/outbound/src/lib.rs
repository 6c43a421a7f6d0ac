//! Calls to addresses that somebody else chose: the only way out of the house but for mail and the database (R150).
//!
//! `rules` says where a call may go, `resolver` finds the addresses of a name, `client` calls. The address that was checked
//! is the address that is connected to, so a name whose answer changes in between gains nothing. Redirects are not
//! followed, proxies of the environment are not used, and everything that comes back is bounded (R151).

pub mod client;
pub mod resolver;
pub mod rules;

pub use client::{Call, Failure, LONGEST_BODY, Outbound, Reply, Verb};
pub use resolver::{Resolve, SystemResolver};
pub use rules::{Allowed, Refused, Rules, Target};
