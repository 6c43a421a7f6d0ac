//! What every request passes before it reaches the router: size, host and method checks, and a net under panics.
//! No answer of a route is made here.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::header::{CONNECTION, CONTENT_LENGTH, HOST};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Version};
use http_body_util::Limited;
use hyper::body::{Body as _, Incoming};
use server::{IpRange, api, refused, takes_long_forms};
use tower::Service as _;

use super::gate::InFlight;
use super::limits::Limits;
use crate::idle;

/// What all connections share.
pub(super) struct Shared {
    pub(super) router: Router,
    pub(super) limits: Limits,
    pub(super) trusted_proxies: Vec<IpRange>,
    /// Set once the server is told to stop.
    pub(super) stopping: AtomicBool,
}

/// The service of one connection.
pub(super) struct Front {
    pub(super) shared: Arc<Shared>,
    pub(super) peer: SocketAddr,
    pub(super) in_flight: InFlight,
}

impl hyper::service::Service<Request<Incoming>> for Front {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn call(&self, request: Request<Incoming>) -> Answer {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        let version = request.version();
        // A probe every second is no reason to keep anything at hand.
        if !request.uri().path().starts_with("/health/") {
            idle::note_request();
        }
        let is_api = api::is_api(request.uri().path());
        let (route, headers) = match self.check(&request) {
            Ok(body_limit) => (Ok(self.route(request, body_limit)), None),
            Err(status) => (Err(status), Some(request.into_parts().0.headers)),
        };
        Answer {
            route,
            version,
            is_api,
            headers,
            in_flight: self.in_flight.clone(),
        }
    }
}

impl Front {
    /// The body limit of the request, or the status it is refused with.
    fn check(&self, request: &Request<Incoming>) -> Result<usize, StatusCode> {
        let limits = &self.shared.limits;
        let (uri, headers) = (request.uri(), request.headers());
        if uri
            .path_and_query()
            .is_some_and(|target| target.as_str().len() > limits.url_bytes)
        {
            return Err(StatusCode::URI_TOO_LONG);
        }
        if headers.len() > limits.fields || head_bytes(request) > limits.head_bytes {
            return Err(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        }
        if request.method() == Method::TRACE || request.method() == Method::CONNECT {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        // RFC 9112 §3.2: exactly one Host; an absolute target must name the same one, so that nothing in front and
        // nothing behind can take the request for another site's.
        let mut hosts = headers.get_all(HOST).iter();
        match (hosts.next(), hosts.next(), uri.authority()) {
            (Some(_), Some(_), _) => return Err(StatusCode::BAD_REQUEST),
            (None, _, None) => return Err(StatusCode::BAD_REQUEST),
            (None, _, Some(_)) if request.version() < Version::HTTP_2 => return Err(StatusCode::BAD_REQUEST),
            (Some(host), None, Some(authority))
                if !host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) =>
            {
                return Err(StatusCode::BAD_REQUEST);
            }
            _ => {}
        }
        if self.shared.stopping.load(Ordering::Relaxed) && uri.path() == "/health/ready" {
            return Err(StatusCode::SERVICE_UNAVAILABLE);
        }
        let limit = if api::is_api(uri.path()) || takes_long_forms(uri.path()) {
            limits.api_body_bytes
        } else {
            limits.body_bytes
        };
        match headers
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<u64>().ok())
        {
            // Whoever was sent here by a provider reads about it on a page.
            Some(length) if length > limit as u64 && !takes_long_forms(uri.path()) => {
                Err(StatusCode::PAYLOAD_TOO_LARGE)
            }
            _ => Ok(limit),
        }
    }

    fn route(&self, request: Request<Incoming>, body_limit: usize) -> Route {
        let mut request = request.map(|body| match body.is_end_stream() {
            true => Body::empty(),
            false => Body::new(Limited::new(body, body_limit)),
        });
        request.extensions_mut().insert(ConnectInfo(self.peer));
        Box::pin(self.shared.router.clone().call(request))
    }
}

type Route = Pin<Box<axum::routing::future::RouteFuture<Infallible>>>;

/// The answer of one request: the route's, or a refusal of the front.
pub(super) struct Answer {
    route: Result<Route, StatusCode>,
    version: Version,
    /// The Management API is meant, whose refusals have a form of their own.
    is_api: bool,
    /// Of a request that is refused: whoever reads pages gets one.
    headers: Option<HeaderMap>,
    in_flight: InFlight,
}

impl Future for Answer {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let route = match &mut this.route {
            Ok(route) => route,
            Err(status) => {
                let headers = this.headers.as_ref();
                return Poll::Ready(Ok(refusal(*status, this.version, this.is_api, headers)));
            }
        };
        match catch_unwind(AssertUnwindSafe(|| route.as_mut().poll(cx))) {
            Ok(progress) => progress,
            Err(_) => {
                // The panic hook has logged the place; the client learns nothing of it.
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                Poll::Ready(Ok(refusal(status, this.version, this.is_api, None)))
            }
        }
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A refused request may have an unread body, so the connection is not used again.
fn refusal(status: StatusCode, version: Version, is_api: bool, headers: Option<&HeaderMap>) -> Response<Body> {
    let mut response = match is_api {
        true => api::unanswered(status),
        false => headers
            .and_then(|headers| refused(headers, status))
            .unwrap_or_else(|| plain(status)),
    };
    let headers = response.headers_mut();
    headers.insert("cache-control", HeaderValue::from_static("no-store"));
    if version < Version::HTTP_2 {
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(
            "allow",
            HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),
        );
    }
    response
}

fn plain(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::from(status.canonical_reason().unwrap_or_default()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert("content-type", kind);
    response
}

/// About how long the request line and the header fields are together, in bytes.
fn head_bytes<B>(request: &Request<B>) -> usize {
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    let fields = request.headers().iter();
    target
        + fields
            .map(|(name, value)| name.as_str().len() + value.len() + 4)
            .sum::<usize>()
}
