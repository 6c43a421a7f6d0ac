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

use std::num::NonZeroU32;
use std::str::FromStr;
use std::sync::Arc;

use engine::mail::transport::MemoryInbox;

pub use domain::addresses::{BadRange, IpRange};
pub use pages::error::refused;
pub use router::{router, takes_long_forms};

/// How this server is run.
#[derive(Clone, Default)]
pub struct Options {
    /// Development: the pages under `/dev` exist.
    pub is_dev: bool,
    /// The inbox that `/dev/inbox` shows.
    pub inbox: Option<Arc<MemoryInbox>>,
    /// Proxies whose word about the visitor's address is taken.
    pub trusted_proxies: Vec<IpRange>,
    /// In which shape the Management API answers where no shape serves every client.
    pub response_style: ResponseStyle,
    /// Whether `/metrics` is on this listener. [`metrics::router`] serves it on another.
    pub exposes_metrics: bool,
    /// How often an application may call the Management API; without it, as often as it likes.
    pub api_rate: Option<ApiRate>,
}

/// How often an application may call the Management API.
#[derive(Debug, Clone)]
pub struct ApiRate {
    /// Requests per second over time.
    pub per_second: NonZeroU32,
    /// Requests at once.
    pub burst: NonZeroU32,
    /// Where from nobody counts.
    pub exempt: Vec<IpRange>,
}

/// In which shape the Management API answers where the one of the contract and the one that newer clients read exclude each
/// other (Q46, Q55).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ResponseStyle {
    /// As the contract says.
    #[default]
    Contract,
    /// As newer clients read it.
    Current,
}

impl FromStr for ResponseStyle {
    type Err = UnknownStyle;

    fn from_str(word: &str) -> Result<Self, UnknownStyle> {
        match word {
            "contract" => Ok(Self::Contract),
            "current" => Ok(Self::Current),
            _ => Err(UnknownStyle),
        }
    }
}

/// A word that names no [`ResponseStyle`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is neither contract nor current")]
pub struct UnknownStyle;
