//! `/api/v1/event_types`

use domain::event_types::{self, EventType};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

/// Who defines the types.
const ORIGIN: &str = "doorstep";

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_event_types))
}

#[derive(Serialize, ToSchema)]
#[schema(as = event_type)]
struct EventTypeItem {
    id: String,
    /// What webhooks name it by.
    code: &'static str,
    /// For people.
    name: &'static str,
    /// Who defines it.
    origin: &'static str,
    /// The JSON Schema of what is posted.
    #[schema(value_type = Object)]
    schema: Value,
}

impl From<&EventType> for EventTypeItem {
    fn from(one: &EventType) -> Self {
        Self {
            id: one.id(),
            code: one.code,
            name: one.name,
            origin: ORIGIN,
            schema: one.schema(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_event_types_response)]
struct GetEventTypesResponse {
    code: &'static str,
    message: &'static str,
    event_types: Vec<EventTypeItem>,
}

#[utoipa::path(get, path = "/api/v1/event_types", operation_id = "getEventTypes", tag = "Webhooks",
    security(("kindeBearerAuth" = ["read:event_types"])),
    responses((status = 200, body = GetEventTypesResponse), ApiErrors))]
async fn get_event_types(_: Caller<scope::ReadEventTypes>) -> Result<Answer<GetEventTypesResponse>> {
    let Code { code, message } = codes::OK;
    Ok(Answer(GetEventTypesResponse {
        code,
        message,
        event_types: event_types::ALL.iter().map(Into::into).collect(),
    }))
}
