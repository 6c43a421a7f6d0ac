//! Doorstep over HTTP: the OAuth 2 and OpenID Connect endpoints and the hosted pages. The only crate that knows HTTP.
//!
//! A handler extracts, calls one operation of `engine`, and answers. `web` holds what all of them share; a surface turns
//! errors into answers in one file of its own (`oidc/error.rs`, `pages/error.rs`).

pub mod api;
mod dev;
mod health;
pub mod metrics;
mod oidc;
pub mod pages;
mod router;
mod web;

use std::sync::Arc;

use engine::mail::transport::MemoryInbox;

pub use domain::addresses::{BadRange, IpRange};
pub use router::router;

/// How this server is run.
#[derive(Clone, Default)]
pub struct Options {
    /// Development: the pages under `/dev` exist.
    pub is_dev: bool,
    /// The inbox that `/dev/inbox` shows.
    pub inbox: Option<Arc<MemoryInbox>>,
    /// Proxies whose word about the visitor's address is taken.
    pub trusted_proxies: Vec<IpRange>,
    /// Whether `/metrics` is on this listener. [`metrics::router`] serves it on another.
    pub exposes_metrics: bool,
}
