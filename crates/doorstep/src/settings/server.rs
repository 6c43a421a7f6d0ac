//! `[server]` and `[tls]`: where to listen, under which name, and for whom.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use url::{Host, Url};

use super::Mode;
use super::layers::{Layers, Refused};
use crate::http::Limits;
use server::IpRange;

/// Where to listen and how much one client may take.
#[derive(Debug, Clone)]
pub struct Server {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The issuer exactly as discovery and tokens state it: without a slash at the end; see [`Server::issuer`].
    pub named_issuer: Option<String>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpRange>,
    /// A second address for `GET /metrics`.
    pub metrics_listen: Option<SocketAddr>,
    /// Bounds of the HTTP front.
    pub limits: Limits,
}

impl Server {
    pub(super) fn read(from: &Layers, mode: Mode) -> Result<Self, Refused> {
        let address = "an address with a port such as 127.0.0.1:3900";
        let listen: SocketAddr = from.required("server.listen", address)?;
        let metrics_listen = from.parse("server.metrics_listen", address)?;
        if metrics_listen == Some(listen) && listen.port() != 0 {
            return Err(from.refuse(
                "server.metrics_listen",
                "must differ from the address of the server itself",
            ));
        }
        let positive = |path| match from.required::<usize>(path, "a number above zero")? {
            0 => Err(from.refuse(path, "must be a number above zero")),
            number => Ok(number),
        };
        let limits = Limits {
            connections: positive("server.max_connections")?,
            connections_per_address: positive("server.max_connections_per_address")?,
            notice: Duration::from_secs(
                from.required::<u8>("server.shutdown_notice", "0 to 255 seconds")?
                    .into(),
            ),
            ..Limits::default()
        };
        Ok(Self {
            listen,
            named_issuer: issuer(from, mode, listen)?,
            trusted_proxies: from.list("server.trusted_proxies", "addresses or ranges such as 10.0.0.0/8")?,
            metrics_listen,
            limits,
        })
    }

    /// The issuer when the server listens on `bound`: the one that is set, else this machine's own name.
    pub fn issuer(&self, bound: SocketAddr) -> String {
        self.named_issuer
            .clone()
            .unwrap_or_else(|| format!("http://localhost:{}", bound.port()))
    }
}

fn issuer(from: &Layers, mode: Mode, listen: SocketAddr) -> Result<Option<String>, Refused> {
    const PATH: &str = "server.issuer_url";
    let Some(text) = from.text(PATH) else {
        // Without a name only a browser on this machine finds the server.
        return match mode == Mode::Dev || listen.ip().is_loopback() {
            true => Ok(None),
            false => Err(from.refuse(
                PATH,
                format!("is missing: it must be the address that browsers use when the server listens on {listen}"),
            )),
        };
    };
    check_issuer(&text).map_err(|problem| from.refuse(PATH, problem))?;
    Ok(Some(text.trim_end_matches('/').to_owned()))
}

/// Whether the text can be an issuer (RFC 8414 §2: https, no query, no fragment; here also no path).
fn check_issuer(text: &str) -> Result<(), String> {
    let refused = || format!("must be a URL such as https://login.example.com, not {text:?}");
    let url = Url::parse(text).map_err(|_| refused())?;
    let plain = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && url.origin().ascii_serialization() == text.trim_end_matches('/');
    match url.scheme() {
        "https" if plain => Ok(()),
        "http" if plain && is_this_machine(&url) => Ok(()),
        "http" if plain => Err(format!("must use https, except on localhost, not {text:?}")),
        _ => Err(refused()),
    }
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The files of the certificate when TLS ends here.
#[derive(Debug, Clone)]
pub struct Tls {
    /// The chain, PEM.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
}

impl Tls {
    pub(super) fn read(from: &Layers) -> Result<Option<Self>, Refused> {
        match (from.text("tls.certificate"), from.text("tls.key")) {
            (Some(certificate), Some(key)) => Ok(Some(Self {
                certificate: certificate.into(),
                key: key.into(),
            })),
            (None, None) => Ok(None),
            (Some(_), None) => Err(from.refuse("tls.key", "is missing: a TLS certificate needs its key")),
            (None, Some(_)) => Err(from.refuse("tls.certificate", "is missing: a TLS key needs its certificate")),
        }
    }
}
