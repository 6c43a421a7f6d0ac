//! From a name to its addresses.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, ToSocketAddrs};
use std::pin::Pin;
use std::sync::{Arc, LazyLock};

use tokio::sync::Semaphore;

use crate::rules::is_loopback_name;

/// Addresses, later.
pub type Addresses<'a> = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send + 'a>>;

/// Something that knows the addresses of names. What it answers is checked by [`crate::Rules`], always.
pub trait Resolve: Send + Sync {
    /// Every address of a name.
    fn addresses<'a>(&'a self, name: &'a str) -> Addresses<'a>;
}

/// Names looked up at a time.
static LOOKUPS: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(64)));

/// The resolver of the machine. This machine's own names are not asked for (RFC 6761 §6.3).
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn addresses<'a>(&'a self, name: &'a str) -> Addresses<'a> {
        Box::pin(async move {
            if is_loopback_name(name) {
                return Ok(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
            }
            // The machine's resolver holds a thread for as long as it likes, whoever has given up waiting: names that nobody
            // answers for must not take the threads that passwords are checked on.
            let permit = Arc::clone(&LOOKUPS).try_acquire_owned();
            let permit = permit.map_err(|_| io::Error::other("too many names are being looked up"))?;
            let name = name.to_owned();
            let found = tokio::task::spawn_blocking(move || {
                let found = (name.as_str(), 0)
                    .to_socket_addrs()
                    .map(|found| found.map(|one| one.ip()).collect());
                drop(permit);
                found
            });
            found.await.map_err(io::Error::other)?
        })
    }
}
