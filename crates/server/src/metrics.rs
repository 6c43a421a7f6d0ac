//! Numbers for operators (Prometheus text format). No label holds anything of a person.

use std::sync::OnceLock;

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use engine::connected_apps;
use engine::webhooks::dispatch;
use http::{Method, StatusCode, header};
use metrics::{counter, describe_counter, describe_gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();

const REQUESTS: &str = "doorstep_http_requests_total";
const TOKENS: &str = "doorstep_tokens_issued_total";
const SIGN_INS: &str = "doorstep_sign_ins_total";
const FAILURES: &str = "doorstep_provider_failures_total";

/// Starts counting in this process. Until then counting costs next to nothing and is forgotten.
pub fn install() {
    HANDLE.get_or_init(|| {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("another part of the process already records metrics");
        }
        describe_counter!(REQUESTS, "Requests by method, route and status.");
        describe_counter!(TOKENS, "Token responses by grant type.");
        describe_counter!(SIGN_INS, "Completed sign-ins by method.");
        describe_counter!(
            FAILURES,
            "Sign-ins with outside providers, and consents to connected apps, that failed, by number (see docs/errors.md)."
        );
        describe_counter!(connected_apps::HAPPENED, "What happened with tokens of connected apps.");
        describe_counter!(dispatch::ATTEMPTS, "Tries to tell webhooks of events, by result.");
        describe_counter!(
            dispatch::DISABLED,
            "Webhooks switched off after three days of failures."
        );
        describe_gauge!(
            dispatch::AGE,
            "How long the oldest delivery that is due has waited, in seconds."
        );
        handle
    });
}

/// Whether this process counts.
pub(crate) fn is_installed() -> bool {
    HANDLE.get().is_some()
}

/// `GET /metrics`, for a listener of its own.
pub fn router() -> Router {
    install();
    Router::new().route("/metrics", get(show))
}

pub(crate) async fn show() -> impl IntoResponse {
    let text = HANDLE.get().map(PrometheusHandle::render).unwrap_or_default();
    (
        [
            (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        text,
    )
}

pub(crate) fn count_request(method: &Method, route: &str, status: StatusCode) {
    let (route, status) = (route.to_owned(), status.as_str().to_owned());
    // Methods are anybody's words: only the known ones become labels.
    let method = match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::DELETE => "DELETE",
        _ => "other",
    };
    counter!(REQUESTS, "method" => method, "route" => route, "status" => status).increment(1);
}

pub(crate) fn count_token(grant: &'static str) {
    counter!(TOKENS, "grant" => grant).increment(1);
}

pub(crate) fn count_sign_in(method: &str) {
    counter!(SIGN_INS, "method" => method.to_owned()).increment(1);
}

/// Signing in with a provider failed. The numbers are ours, and few.
pub(crate) fn count_failure(number: u16) {
    counter!(FAILURES, "number" => number.to_string()).increment(1);
}
