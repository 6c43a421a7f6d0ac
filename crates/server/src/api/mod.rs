//! The Management API: `/api/v1/A/{id}/B` lives in `api/A/B.rs`, and a handler is named after its operation id.
//!
//! A handler says who may call it (`Caller<scope::…>`), takes its input apart, calls one operation of the engine and
//! answers. What all of them share stands beside them: `auth` (who asks), `scope` (the scopes), `path`, `query` and `body`
//! (input), `settings` (policies by name), `response` and `codes` (answers), `error` (refusals), `page` (lists), `rate` (how often), `openapi` (the
//! description) and `docs` (its page).

pub(crate) mod access_requests;
pub(crate) mod apis;
pub(crate) mod applications;
pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod business;
pub(crate) mod codes;
pub(crate) mod connected_apps;
pub(crate) mod connections;
pub(crate) mod docs;
pub(crate) mod environments;
pub(crate) mod error;
pub(crate) mod event_types;
pub(crate) mod events;
pub(crate) mod feature_flags;
pub(crate) mod identities;
pub(crate) mod industries;
pub(crate) mod logos;
pub(crate) mod mfa;
pub(crate) mod openapi;
pub(crate) mod organizations;
pub(crate) mod page;
pub(crate) mod passkey;
pub(crate) mod path;
pub(crate) mod permissions;
pub(crate) mod properties;
pub(crate) mod property_categories;
pub(crate) mod property_values;
pub(crate) mod query;
pub(crate) mod rate;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod roles;
pub(crate) mod same;
pub(crate) mod scope;
pub(crate) mod settings;
pub(crate) mod subscribers;
pub(crate) mod timezones;
pub(crate) mod users;
pub(crate) mod webhooks;

pub use error::{is_api, unanswered};

use axum::Router;
use serde_json::Value;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;

use crate::web::context::App;

/// The routes of every resource, with their descriptions.
fn resources() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(openapi::Document::openapi())
        .merge(access_requests::routes())
        .merge(apis::routes())
        .merge(applications::routes())
        .merge(business::routes())
        .merge(connected_apps::routes())
        .merge(connections::routes())
        .merge(environments::routes())
        .merge(event_types::routes())
        .merge(events::routes())
        .merge(feature_flags::routes())
        .merge(identities::routes())
        .merge(industries::routes())
        .merge(organizations::routes())
        .merge(passkey::routes())
        .merge(mfa::routes())
        .merge(permissions::routes())
        .merge(properties::routes())
        .merge(property_categories::routes())
        .merge(roles::routes())
        .merge(subscribers::routes())
        .merge(timezones::routes())
        .merge(users::routes())
        .merge(webhooks::routes())
}

/// The surface, mounted.
pub(crate) fn routes() -> Router<App> {
    let (routes, _) = resources().split_for_parts();
    routes
        .merge(openapi::routes())
        .merge(docs::routes())
        .layer(axum::middleware::from_fn(request::around))
}

/// The description of the whole API (OpenAPI 3.1), as it is committed and served.
pub fn description() -> Value {
    let document = serde_json::to_value(resources().into_openapi()).unwrap_or_default();
    openapi::finish(document)
}
