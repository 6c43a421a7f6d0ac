//! From a name to its addresses.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::pin::Pin;

use crate::rules::is_loopback_name;

/// Addresses, later.
pub type Addresses<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send + 'a>>;

/// Something that knows the addresses of names. What it answers is checked by [`crate::Rules`], always.
pub trait Resolve: Send + Sync {
    /// Every address of a name.
    fn addresses<'a>(&'a self, name: &'a str) -> Addresses<'a>;
}

/// The resolver of the machine. This machine's own names are not asked for (RFC 6761 §6.3).
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn addresses<'a>(&'a self, name: &'a str) -> Addresses<'a> {
        Box::pin(async move {
            if is_loopback_name(name) {
                return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
            }
            let found = tokio::net::lookup_host((name, 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}
