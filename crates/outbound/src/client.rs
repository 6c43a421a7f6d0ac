//! One call: look up, check, connect, send, read what may be read.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderName, HeaderValue, Method, Request, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::resolver::Resolve;
use crate::rules::{Refused, Rules, Target, TargetHost};

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(3);
/// How long everything may take together.
const TOTAL: Duration = Duration::from_secs(10);
/// How long looking up a name may take before it is stored.
const LOOK_UP: Duration = Duration::from_secs(2);
/// The most bytes of status line and headers.
const LONGEST_HEAD: usize = 16 * 1024;
/// The most bytes of a body that are read, unless the caller says otherwise (R151).
pub const LONGEST_BODY: usize = 64 * 1024;

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
}

/// What is asked of somebody else.
#[derive(Debug, Clone)]
pub struct Call {
    /// What is done there.
    pub method: Verb,
    /// Where; checked with every call.
    pub url: String,
    /// Headers besides those that every call has.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// What is sent.
    pub body: Bytes,
}

/// What came back. Nothing of it is unpacked or followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its body; of one that [`Outbound::send`] got, no more than 64 KB.
    pub body: Bytes,
}

/// Why nothing came back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// It is not called at all.
    #[error("the address {0}")]
    Refused(#[from] Refused),
    /// A header that no header can be.
    #[error("a header cannot be sent")]
    Header,
    /// The name has no address.
    #[error("the host is unknown")]
    Unknown,
    /// Nobody answers there.
    #[error("no connection")]
    NoConnection,
    /// The encryption failed: a certificate that is expired, of another host or of nobody known, for example.
    #[error("no TLS: {0}")]
    Tls(String),
    /// What came back is not HTTP, or too long.
    #[error("no usable answer")]
    NoAnswer,
    /// What came back is longer than the caller takes.
    #[error("the answer is too long")]
    TooLong,
    /// It took too long.
    #[error("no answer in time")]
    TooSlow,
}

/// The guarded client.
pub struct Outbound {
    rules: Rules,
    resolver: Arc<dyn Resolve>,
    tls: OnceLock<Result<Arc<ClientConfig>, String>>,
    /// How long a call may take.
    patience: Duration,
}

impl Outbound {
    /// A client that keeps these rules.
    pub fn new(rules: Rules, resolver: Arc<dyn Resolve>) -> Self {
        Self {
            rules,
            resolver,
            tls: OnceLock::new(),
            patience: TOTAL,
        }
    }

    /// Checks a URL before it is stored. A name that cannot be looked up now may be right all the same: it is checked again
    /// with every call.
    pub async fn check(&self, url: &str) -> Result<(), Refused> {
        let target = self.rules.check_url(url)?;
        let found = timeout(LOOK_UP, self.addresses(&target)).await;
        match found {
            Ok(Err(Failure::Refused(why))) => Err(why),
            _ => Ok(()),
        }
    }

    /// Makes a call for its status: of a long body, the rest is left where it is.
    pub async fn send(&self, call: &Call) -> Result<Reply, Failure> {
        self.send_within(call, Room::Cut).await
    }

    /// Makes a call for its body, which is whole, or too long.
    pub async fn send_whole(&self, call: &Call, longest: usize) -> Result<Reply, Failure> {
        self.send_within(call, Room::Whole(longest)).await
    }

    async fn send_within(&self, call: &Call, room: Room) -> Result<Reply, Failure> {
        timeout(self.patience, self.send_at_leisure(call, room))
            .await
            .unwrap_or(Err(Failure::TooSlow))
    }

    async fn send_at_leisure(&self, call: &Call, room: Room) -> Result<Reply, Failure> {
        let target = self.rules.check_url(&call.url)?;
        let addresses = self.addresses(&target).await?;
        let addresses: Vec<_> = addresses
            .into_iter()
            .map(|ip| SocketAddr::new(ip, target.port))
            .collect();
        let stream = timeout(CONNECT, TcpStream::connect(addresses.as_slice())).await;
        let stream = stream
            .map_err(|_| Failure::NoConnection)?
            .map_err(|_| Failure::NoConnection)?;
        let _ = stream.set_nodelay(true);
        if !target.is_tls {
            return exchange(stream, &target, call, room).await;
        }
        let name = match &target.host {
            TargetHost::Name(name) => {
                ServerName::try_from(name.clone()).map_err(|_| Refused::Url("no name of a host"))?
            }
            TargetHost::Address(address) => ServerName::from(*address),
        };
        let tls = TlsConnector::from(self.tls()?).connect(name, stream).await;
        let stream = tls.map_err(|error| Failure::Tls(error.to_string()))?;
        exchange(stream, &target, call, room).await
    }

    /// The addresses of a target, every one of them checked: one that is not allowed spoils the whole answer.
    async fn addresses(&self, target: &Target) -> Result<Vec<IpAddr>, Failure> {
        let found = match &target.host {
            TargetHost::Address(address) => vec![*address],
            TargetHost::Name(name) => self.resolver.addresses(name).await.map_err(|_| Failure::Unknown)?,
        };
        for address in &found {
            self.rules.check_address(target, *address)?;
        }
        match found.is_empty() {
            true => Err(Failure::Unknown),
            false => Ok(found),
        }
    }

    fn tls(&self) -> Result<Arc<ClientConfig>, Failure> {
        let config = self.tls.get_or_init(|| {
            let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
            let authorities = self.rules.authorities.iter().cloned();
            let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(authorities, Arc::clone(&provider));
            let verifier = verifier.map_err(|error| error.to_string())?;
            let builder = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(|error| error.to_string())?;
            let verified = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
            Ok(Arc::new(verified.with_no_client_auth()))
        });
        config.clone().map_err(Failure::Tls)
    }
}

/// Sends and reads on a connection that is used for nothing else.
async fn exchange<S>(stream: S, target: &Target, call: &Call, room: Room) -> Result<Reply, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let lost = |_| Failure::NoAnswer;
    let mut builder = http1::Builder::new();
    builder.max_buf_size(LONGEST_HEAD);
    let (mut sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(lost)?;
    let driving = Driving(tokio::spawn(async move {
        let _ = connection.await;
    }));
    let response = sender.send_request(request(target, call)?).await.map_err(lost)?;
    let status = response.status().as_u16();
    let body = read(response.into_body(), room).await?;
    drop(driving);
    Ok(Reply { status, body })
}

fn request(target: &Target, call: &Call) -> Result<Request<Full<Bytes>>, Failure> {
    let bad = |_| Failure::Refused(Refused::Url("something else"));
    let path = match target.url.query() {
        Some(query) => format!("{}?{query}", target.url.path()),
        None => target.url.path().to_owned(),
    };
    let host = target.url.host_str().unwrap_or_default();
    let authority = target
        .url
        .port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    let method = match call.method {
        Verb::Get => Method::GET,
        Verb::Post => Method::POST,
        Verb::Delete => Method::DELETE,
    };
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, authority)
        .header(header::USER_AGENT, concat!("Doorstep/", env!("CARGO_PKG_VERSION")))
        .header(header::CONNECTION, "close")
        .body(Full::new(call.body.clone()))
        .map_err(bad)?;
    for (name, value) in &call.headers {
        let value = HeaderValue::from_str(value).map_err(|_| Failure::Header)?;
        let name = HeaderName::try_from(name.as_ref()).map_err(|_| Failure::Header)?;
        request.headers_mut().insert(name, value);
    }
    Ok(request)
}

/// How much of a body is read.
#[derive(Debug, Clone, Copy)]
enum Room {
    /// So many bytes, and no body that has more.
    Whole(usize),
    /// The first [`LONGEST_BODY`] bytes.
    Cut,
}

/// As much of a body as is allowed.
async fn read(mut body: Incoming, room: Room) -> Result<Bytes, Failure> {
    let (longest, is_cut) = match room {
        Room::Whole(longest) => (longest, false),
        Room::Cut => (LONGEST_BODY, true),
    };
    let mut kept = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Failure::NoAnswer)?;
        if let Some(data) = frame.data_ref() {
            let left = longest - kept.len();
            if data.len() > left && !is_cut {
                return Err(Failure::TooLong);
            }
            kept.extend_from_slice(&data[..data.len().min(left)]);
        }
        if is_cut && kept.len() == longest {
            break;
        }
    }
    Ok(kept.freeze())
}

/// The task that moves the bytes of a connection, which ends with whoever waits for it.
struct Driving(tokio::task::JoinHandle<()>);

impl Drop for Driving {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests;
