//! The Management API: `/api/v1/A/{id}/B` lives in `api/A/B.rs`, and a handler is named after its operation id.
//!
//! A handler says who may call it (`Caller<scope::…>`), takes its input apart, calls one operation of the engine and
//! answers. What all of them share stands beside them: `auth` (who asks), `scope` (the scopes), `path`, `query` and `body`
//! (input), `response` and `codes` (answers), `error` (refusals), `page` (lists), `openapi` (the description).

pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod codes;
pub(crate) mod error;
pub(crate) mod event_types;
pub(crate) mod events;
pub(crate) mod openapi;
pub(crate) mod page;
pub(crate) mod path;
pub(crate) mod permissions;
pub(crate) mod query;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod scope;
pub(crate) mod webhooks;

use axum::Router;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use crate::web::context::App;

/// The routes of every resource, with their descriptions.
fn resources() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(openapi::Document::openapi())
        .merge(event_types::routes())
        .merge(events::routes())
        .merge(permissions::routes())
        .merge(webhooks::routes())
}

/// The surface, mounted.
pub(crate) fn routes() -> Router<App> {
    let (routes, _) = resources().split_for_parts();
    routes
        .merge(openapi::routes())
        .layer(axum::middleware::from_fn(request::around))
}

/// The description of the whole API, as it is committed and served.
pub fn description() -> OpenApi {
    resources().into_openapi()
}
