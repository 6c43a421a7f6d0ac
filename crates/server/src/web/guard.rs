//! Around every request: a fault of one handler is the end of one request only, and requests are counted.

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::extract::{MatchedPath, Request};
use axum::response::Response;
use futures_util::FutureExt;
use http::StatusCode;
use tower::{Layer, Service};

use crate::api::error::{is_api, unanswered};
use crate::metrics::count_request;
use crate::pages::error::without_environment;

/// Wraps routes in a [`Guard`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct GuardLayer {
    /// Whether requests are counted.
    pub counts: bool,
}

impl<S> Layer<S> for GuardLayer {
    type Service = Guard<S>;

    fn layer(&self, inner: S) -> Guard<S> {
        Guard {
            inner,
            counts: self.counts,
        }
    }
}

/// Answers with 500 where a handler panics.
#[derive(Debug, Clone)]
pub(crate) struct Guard<S> {
    inner: S,
    counts: bool,
}

impl<S> Service<Request> for Guard<S>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let counted = self.counts.then(|| {
            (
                request.method().clone(),
                request.extensions().get::<MatchedPath>().cloned(),
            )
        });
        let is_api = is_api(request.uri().path());
        let accept = request.headers().get(http::header::ACCEPT).cloned();
        let answer = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        Box::pin(async move {
            let response = match answer.await {
                Ok(Ok(response)) => response,
                Ok(Err(never)) => match never {},
                // The hook of panics has already written down what happened and where.
                Err(_) => {
                    tracing::error!("a handler panicked");
                    if is_api {
                        unanswered(StatusCode::INTERNAL_SERVER_ERROR)
                    } else {
                        let headers = accept
                            .map(|accept| (http::header::ACCEPT, accept))
                            .into_iter()
                            .collect();
                        without_environment(&headers, StatusCode::INTERNAL_SERVER_ERROR)
                    }
                }
            };
            if let Some((method, route)) = counted {
                count_request(
                    &method,
                    route.as_ref().map_or("none", MatchedPath::as_str),
                    response.status(),
                );
            }
            Ok(response)
        })
    }
}
