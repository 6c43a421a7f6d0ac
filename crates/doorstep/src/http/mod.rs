//! The accept loop: connections in, a router's answers out, within bounds and until told to stop.

mod framing;
mod front;
mod gate;
mod limits;
pub mod tls;

use std::collections::HashMap;
use std::future::Future;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use server::IpRange;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub use limits::{Limits, Patience};

use front::{Front, Shared};
use gate::{Gate, Stream};

/// How a router is put on the network.
pub struct Entrance {
    /// What answers.
    pub router: Router,
    /// How much one client may take.
    pub limits: Limits,
    /// Proxies: they open connections on behalf of many, so they are not counted by address.
    pub trusted_proxies: Vec<IpRange>,
    /// TLS, when it ends here.
    pub tls: Option<TlsAcceptor>,
}

/// Serves until `stop` is ready, then drains: not ready any more, no new connections, requests in flight finish.
/// The answer is whether all of them did within the limit.
pub async fn serve(listener: TcpListener, entrance: Entrance, stop: impl Future<Output = ()>) -> bool {
    let Entrance {
        router,
        limits,
        trusted_proxies,
        tls,
    } = entrance;
    let shared = Arc::new(Shared {
        router,
        limits,
        trusted_proxies,
        stopping: AtomicBool::new(false),
    });
    let door = Arc::new(Door {
        protocol: protocol(&limits),
        shared: shared.clone(),
        tls,
        places: Mutex::default(),
        taken: AtomicUsize::new(0),
    });
    let graceful = GracefulShutdown::new();

    tokio::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            stream = accept(&listener) => door.admit(stream, graceful.watcher()),
        }
    }
    shared.stopping.store(true, Ordering::Relaxed);
    let notice = tokio::time::sleep(limits.notice);
    tokio::pin!(notice);
    loop {
        tokio::select! {
            biased;
            () = &mut notice => break,
            stream = accept(&listener) => door.admit(stream, graceful.watcher()),
        }
    }
    drop(listener);
    tokio::time::timeout(limits.drain, graceful.shutdown()).await.is_ok()
}

/// The next connection. Running out of file descriptors is a reason to wait, not to stop.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

/// HTTP/1.1 and HTTP/2 with their bounds. The times are kept by [`Gate`].
fn protocol(limits: &Limits) -> auto::Builder<TokioExecutor> {
    // The parser takes twice as much as is allowed, so that what is too long is refused by `Front`, in the form of what was
    // asked; beyond that the parser refuses by itself.
    let most = limits.head_bytes.saturating_mul(2);
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // Without `pipeline_flush`: it would hold back the answer to a refused head for as long as bytes of that head are
    // unread.
    builder
        .http1()
        .header_read_timeout(None)
        .max_headers(limits.fields.saturating_mul(2))
        .max_buf_size(most);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(128)
        .max_header_list_size(u32::try_from(most).unwrap_or(u32::MAX))
        .max_frame_size(16 * 1024)
        .max_send_buf_size(64 * 1024)
        // Rapid reset (CVE-2023-44487) and MadeYouReset (CVE-2025-8671): a connection whose streams keep being reset,
        // by whichever side, is closed.
        .max_pending_accept_reset_streams(20)
        .max_local_error_reset_streams(20);
    builder
}

/// Who may come in, and what awaits them.
struct Door {
    protocol: auto::Builder<TokioExecutor>,
    shared: Arc<Shared>,
    tls: Option<TlsAcceptor>,
    places: Mutex<HashMap<IpAddr, usize>>,
    taken: AtomicUsize,
}

impl Door {
    fn admit(self: &Arc<Self>, (stream, peer): (TcpStream, SocketAddr), watcher: Watcher) {
        let Some(place) = self.take_place(peer) else {
            if self.tls.is_none() {
                turn_away(&stream);
            }
            return;
        };
        let door = self.clone();
        tokio::spawn(async move {
            // Answers are written whole; waiting for more to send only delays them.
            let _ = stream.set_nodelay(true);
            match &door.tls {
                None => door.converse(stream, place, watcher).await,
                Some(tls) => {
                    let handshake = tokio::time::timeout(door.shared.limits.patience.head, tls.accept(stream));
                    if let Ok(Ok(stream)) = handshake.await {
                        door.converse(stream, place, watcher).await;
                    }
                }
            }
        });
    }

    async fn converse(&self, stream: impl Stream, place: Place, watcher: Watcher) {
        let peer = place.peer;
        let in_flight = Arc::new(AtomicUsize::new(0));
        let gate = Gate::new(stream, place, self.shared.limits.patience, in_flight.clone());
        let front = Front {
            shared: self.shared.clone(),
            peer,
            in_flight,
        };
        let connection = self.protocol.serve_connection(TokioIo::new(gate), front).into_owned();
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(%error, "a connection ended early");
        }
    }

    /// A place in the total and among those of the same address; given back when dropped.
    fn take_place(self: &Arc<Self>, peer: SocketAddr) -> Option<Place> {
        let Limits {
            connections,
            connections_per_address,
            ..
        } = self.shared.limits;
        if self.taken.load(Ordering::Relaxed) >= connections {
            return None;
        }
        let trusted = self
            .shared
            .trusted_proxies
            .iter()
            .any(|network| network.contains(peer.ip()));
        let address = (!trusted).then(|| counted_as(peer.ip()));
        if let Some(address) = address {
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            let count = places.entry(address).or_default();
            if *count >= connections_per_address {
                return None;
            }
            *count += 1;
        }
        self.taken.fetch_add(1, Ordering::Relaxed);
        Some(Place {
            door: self.clone(),
            peer,
            address,
        })
    }
}

struct Place {
    door: Arc<Door>,
    peer: SocketAddr,
    address: Option<IpAddr>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.door.taken.fetch_sub(1, Ordering::Relaxed);
        let Some(address) = self.address else { return };
        let mut places = self.door.places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = places.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                places.remove(&address);
            }
        }
    }
}

/// Says why, as far as the socket takes it without waiting.
fn turn_away(stream: &TcpStream) {
    const BUSY: &[u8] =
        b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let _ = stream.try_write(BUSY);
}

/// The unit that connections are counted by: an IPv6 client usually owns its whole /64.
fn counted_as(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::counted_as;

    #[test]
    fn r192_an_ipv6_client_is_counted_by_its_network() {
        let counted = |text: &str| counted_as(text.parse().unwrap()).to_string();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(counted("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
