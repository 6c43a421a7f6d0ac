//! Whether the process lives, and whether it can do its work. Answers on any host and says nothing else (R145).

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use crate::web::context::App;

/// `GET /health/live`
pub(crate) async fn live() -> Response {
    answer(StatusCode::OK, r#"{"status":"ok"}"#)
}

/// `GET /health/ready`
pub(crate) async fn ready(State(app): State<App>) -> Response {
    match app.engine.is_ready().await {
        true => answer(StatusCode::OK, r#"{"status":"ok"}"#),
        false => answer(StatusCode::SERVICE_UNAVAILABLE, r#"{"status":"unavailable"}"#),
    }
}

fn answer(status: StatusCode, body: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body).into_response()
}
