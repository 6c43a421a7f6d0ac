//! How much of everything one client may take.

use std::time::Duration;

/// The bounds of the HTTP front; the defaults are those of the product.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Connections in total.
    pub connections: usize,
    /// Connections of one address (an IPv6 address counts as its /64). Trusted proxies are exempt.
    pub connections_per_address: usize,
    /// Request line and header fields together, in bytes.
    pub head_bytes: usize,
    /// Number of header fields.
    pub fields: usize,
    /// Path and query, in bytes.
    pub url_bytes: usize,
    /// Body of a Management API request, in bytes.
    pub api_body_bytes: usize,
    /// Any other body: forms of the pages and of the OAuth endpoints, in bytes.
    pub body_bytes: usize,
    /// How long a client may take for what.
    pub patience: Patience,
    /// How long requests in flight may take to finish once the server is told to stop.
    pub drain: Duration,
    /// How long the server still accepts connections, not ready any more, before it drains.
    pub notice: Duration,
}

/// How long a client may take for what.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// From the first byte of a request head to its last; also for the TLS handshake and the first byte at all.
    pub head: Duration,
    /// Between two requests.
    pub idle: Duration,
    /// For taking an answer.
    pub write: Duration,
    /// After `head`, a body must arrive at this rate at least, in bytes per second.
    pub body_rate: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 10_000,
            connections_per_address: 1_000,
            head_bytes: 32 * 1024,
            fields: 100,
            url_bytes: 8 * 1024,
            api_body_bytes: 1024 * 1024,
            body_bytes: 64 * 1024,
            patience: Patience::default(),
            drain: Duration::from_secs(30),
            notice: Duration::ZERO,
        }
    }
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            idle: Duration::from_secs(75),
            write: Duration::from_secs(30),
            body_rate: 1024,
        }
    }
}

impl Patience {
    /// How often a silent connection is looked at.
    pub(super) fn tick(&self) -> Duration {
        self.head.min(self.idle) / 4
    }

    /// How long a body may have taken when this much of it is here.
    pub(super) fn body(&self, received: u64) -> Duration {
        self.head + Duration::from_millis(received.saturating_mul(1000) / self.body_rate.max(1))
    }
}
