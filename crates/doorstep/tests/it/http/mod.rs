//! The HTTP front under well-meaning and hostile clients.

mod callbacks;
mod drain;
mod front;
mod http2;
mod limits;
mod proxies;
mod slow;
mod smuggling;
mod tls;

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::ConnectInfo;
use axum::routing::{any, get};
use doorstep::http::{Entrance, Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A running front with a small router behind it.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<bool>,
}

impl Running {
    pub(crate) async fn start(limits: Limits) -> Self {
        Self::start_with(limits, |entrance| entrance).await
    }

    pub(crate) async fn start_with(limits: Limits, change: impl FnOnce(Entrance) -> Entrance) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let entrance = change(Entrance {
            router: router(),
            limits,
            trusted_proxies: Vec::new(),
            tls: None,
        });
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(serve(listener, entrance, async {
            let _ = stopped.await;
        }));
        Self {
            address,
            stop: Some(stop),
            served,
        }
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Sends the bytes on a connection of their own and reads until the server closes or two seconds pass in silence.
    pub(crate) async fn exchange(&self, bytes: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        // The server may refuse and close before everything is written.
        let _ = stream.write_all(bytes.as_ref()).await;
        read_to_silence(&mut stream).await
    }

    pub(crate) fn tell_to_stop(&mut self) {
        let _ = self.stop.take().map(|stop| stop.send(()));
    }

    /// Whether everything in flight was finished.
    pub(crate) async fn drained(self) -> bool {
        self.served.await.unwrap()
    }
}

pub(crate) async fn read_to_silence(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut received = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while let Ok(Ok(count @ 1..)) = tokio::time::timeout(Duration::from_secs(2), stream.read(&mut buffer)).await {
        received.extend_from_slice(&buffer[..count]);
    }
    String::from_utf8_lossy(&received).into_owned()
}

/// Reads one answer without a body or with a short one.
pub(crate) async fn read_once(stream: &mut (impl AsyncReadExt + Unpin)) -> String {
    let mut buffer = [0; 16 * 1024];
    let count = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut buffer))
        .await
        .unwrap()
        .unwrap();
    String::from_utf8_lossy(&buffer[..count]).into_owned()
}

pub(crate) const GET: &str = "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n";

/// The first answer's status, and nothing when there was no answer.
pub(crate) fn status(answer: &str) -> Option<u16> {
    answer.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()
}

fn router() -> Router {
    async fn echo(method: http::Method, body: Bytes) -> String {
        format!("{method} {}", String::from_utf8_lossy(&body))
    }
    async fn slow() -> &'static str {
        tokio::time::sleep(Duration::from_millis(600)).await;
        "slow"
    }
    async fn panics() -> &'static str {
        panic!("on purpose: what it says must not reach the client")
    }
    Router::new()
        .route("/", any(echo))
        .route("/api/v1/echo", any(echo))
        .route("/health/ready", get(|| async { "ready" }))
        .route(
            "/client",
            get(async |ConnectInfo(client): ConnectInfo<SocketAddr>| client.ip().to_string()),
        )
        .route("/slow", get(slow))
        .route("/panics", get(panics))
}
