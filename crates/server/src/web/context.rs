//! From a request to who asks, where from, and which environment answers.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::response::Response;
use domain::ids::hex;
use engine::Engine;
use engine::context::{Actor, Context};
use engine::directory::Snapshot;
use http::request::Parts;
use http::{HeaderMap, StatusCode, Uri, header};

use crate::Options;
use crate::api::error::{is_api, unanswered};
use crate::api::rate::Rates;
use crate::pages::error::without_environment;
use crate::web::headers::text;
use crate::web::throttle::Throttle;

/// The most characters kept of what a browser says about itself.
const LONGEST_USER_AGENT: usize = 200;

/// The most characters kept of the languages that it prefers.
const LONGEST_ACCEPT_LANGUAGE: usize = 400;

/// What every handler may use.
#[derive(Clone)]
pub(crate) struct App(Arc<Inner>);

pub(crate) struct Inner {
    /// The platform.
    pub engine: Engine,
    /// How the server is run.
    pub options: Options,
    /// Who guessed at client secrets lately.
    pub throttle: Throttle,
    /// How often applications called the Management API lately, if that is limited.
    pub api_rates: Option<Rates>,
}

impl App {
    /// The shared state of one router.
    pub(crate) fn new(engine: Engine, options: Options) -> Self {
        Self(Arc::new(Inner {
            api_rates: options.api_rate.as_ref().map(|rate| Rates::new(engine.clone(), rate)),
            engine,
            options,
            throttle: Throttle::default(),
        }))
    }
}

impl std::ops::Deref for App {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// One request, with its environment.
pub(crate) struct Visit {
    /// Who asks, for the engine.
    pub cx: Context,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// What was asked for.
    pub uri: Uri,
    /// What every handler may use.
    pub app: App,
}

impl Visit {
    /// A header as text.
    pub(crate) fn header(&self, name: &header::HeaderName) -> Option<&str> {
        text(&self.headers, name)
    }

    /// The environment's issuer is reached over TLS.
    pub(crate) fn is_https(&self) -> bool {
        self.cx.environment.is_https()
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let environment = environment(parts, app).await?;
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|peer| peer.0.ip());
        let is_near = app.options.is_dev && !is_hidden(parts, app);
        let headers = std::mem::take(&mut parts.headers);
        let address = visitor(peer, &headers, app);
        let mut cx = Context {
            engine: app.engine.clone(),
            environment,
            actor: Actor::Visitor,
            request_id: String::new(),
            ip_address: address.map(|address| address.to_string()),
            is_spared: is_near && address.is_some_and(|address| address.is_loopback()),
            user_agent: text(&headers, &header::USER_AGENT).map(|text| shortened(text, LONGEST_USER_AGENT)),
            accept_language: text(&headers, &header::ACCEPT_LANGUAGE)
                .map(|text| shortened(text, LONGEST_ACCEPT_LANGUAGE)),
        };
        cx.request_id = request_id(&cx);
        Ok(Self {
            cx,
            headers,
            uri: parts.uri.clone(),
            app: app.clone(),
        })
    }
}

/// The environment alone, for answers that are the same for everybody.
pub(crate) struct Environment(pub Arc<Snapshot>);

impl FromRequestParts<App> for Environment {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        environment(parts, app).await.map(Self)
    }
}

/// The host selects the environment; one that selects none is answered with 421 (RFC 9110 §15.5.20, R82).
async fn environment(parts: &Parts, app: &App) -> Result<Arc<Snapshot>, Response> {
    let Some(host) = host(parts) else {
        return Err(nowhere(parts, StatusCode::MISDIRECTED_REQUEST));
    };
    match app.engine.environment(&host).await {
        Ok(Some(environment)) => Ok(environment),
        Ok(None) => Err(nowhere(parts, StatusCode::MISDIRECTED_REQUEST)),
        Err(engine::error::Error::Unavailable(why)) => {
            tracing::warn!(%why, "the environment could not be read");
            Err(nowhere(parts, StatusCode::SERVICE_UNAVAILABLE))
        }
        Err(error) => {
            tracing::error!(%error, "the environment could not be read");
            Err(nowhere(parts, StatusCode::INTERNAL_SERVER_ERROR))
        }
    }
}

/// The answer where no environment is known, in the form of whatever was asked.
fn nowhere(parts: &Parts, status: StatusCode) -> Response {
    match is_api(parts.uri.path()) {
        true => unanswered(status),
        false => without_environment(&parts.headers, status),
    }
}

/// `:authority` or `Host`, in lower case and without a default port. Forwarded hosts are not looked at: a proxy hands
/// `Host` on as it came.
fn host(parts: &Parts) -> Option<Cow<'_, str>> {
    let host = match parts.uri.authority() {
        Some(authority) => authority.as_str(),
        None => {
            let mut all = parts.headers.get_all(header::HOST).iter();
            let first = all.next()?.to_str().ok()?;
            if all.next().is_some() {
                return None;
            }
            first
        }
    };
    let host = host
        .strip_suffix(":443")
        .or_else(|| host.strip_suffix(":80"))
        .unwrap_or(host);
    let is_plain = host.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'@');
    if !is_plain || host.is_empty() {
        return None;
    }
    Some(match host.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(host.to_ascii_lowercase()),
        false => Cow::Borrowed(host),
    })
}

/// The visitor's address: the peer's, or, when the peer is a trusted proxy, the last one in `X-Forwarded-For` that is
/// not a trusted proxy itself. What cannot be read ends the search (R82).
fn visitor(peer: Option<IpAddr>, headers: &HeaderMap, app: &App) -> Option<IpAddr> {
    let mut address = peer?;
    let is_trusted = |address: IpAddr| app.options.trusted_proxies.iter().any(|range| range.contains(address));
    let lines: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|line| line.to_str().ok())
        .collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        if !is_trusted(address) {
            break;
        }
        let Ok(hop) = hop.trim().parse() else { break };
        address = hop;
    }
    Some(address.to_canonical())
}

/// Whether a proxy that nobody named as trusted handed the request on, as its headers tell: the peer's address then says
/// nothing of where it comes from.
pub(crate) fn is_hidden(parts: &Parts, app: &App) -> bool {
    /// What proxies add.
    const TRACES: [&str; 6] = [
        "forwarded",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-proto",
        "x-real-ip",
        "via",
    ];
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    let is_trusted = |peer: IpAddr| app.options.trusted_proxies.iter().any(|range| range.contains(peer));
    !peer.is_some_and(|peer| is_trusted(peer.0.ip())) && TRACES.iter().any(|name| parts.headers.contains_key(*name))
}

fn shortened(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}

fn request_id(cx: &Context) -> String {
    let mut bytes = [0; 8];
    cx.random().fill(&mut bytes);
    hex(&bytes)
}
