//! The files that pages refer to. Their paths hold a hash of their content, so they may be kept for ever.

use axum::extract::OriginalUri;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use crate::pages::view::assets::find;

/// `GET /assets/{file}`
pub(crate) async fn asset(OriginalUri(uri): OriginalUri) -> Response {
    let Some(asset) = find(uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, asset.body).into_response()
}
