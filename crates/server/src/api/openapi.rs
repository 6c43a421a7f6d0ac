//! The description of the API, made from the handlers themselves.

use std::sync::OnceLock;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use http::header;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::web::context::App;

/// What is not said by any one handler.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Doorstep Management API",
        description = "Users, organizations, applications and everything around them, for programs.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    security(("kindeBearerAuth" = [])),
    modifiers(&Bearer)
)]
pub(super) struct Document;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .bearer_format("JWT")
            .build();
        document
            .components
            .get_or_insert_default()
            .add_security_scheme("kindeBearerAuth", SecurityScheme::Http(scheme));
    }
}

/// Where the description can be had: no token is needed.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/api/v1/openapi.json", get(openapi_json))
}

async fn openapi_json() -> Response {
    static DOCUMENT: OnceLock<Bytes> = OnceLock::new();
    let document = DOCUMENT.get_or_init(|| super::description().to_json().unwrap_or_default().into());
    let kind = (header::CONTENT_TYPE, "application/json; charset=utf-8");
    ([kind, (header::CACHE_CONTROL, "public, max-age=300")], document.clone()).into_response()
}
