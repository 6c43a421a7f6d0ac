//! `/api/v1/events/{event_id}`

use domain::ids::EventId;
use engine::webhooks::events::{self, PublicEvent};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::path::Path;
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_event))
}

#[derive(Serialize, ToSchema)]
#[schema(as = event)]
struct EventItem {
    #[serde(rename = "type")]
    kind: &'static str,
    /// `api`, `admin` or `user`.
    source: String,
    event_id: String,
    /// ISO 8601
    timestamp: String,
    /// Where the request came from, in events of signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<String>,
    /// What happened; its shape depends on the type.
    #[schema(value_type = Object)]
    data: Value,
}

impl From<PublicEvent> for EventItem {
    fn from(event: PublicEvent) -> Self {
        Self {
            kind: event.kind,
            source: event.source,
            event_id: event.id.to_string(),
            timestamp: event.timestamp,
            ip_address: event.ip_address,
            data: event.data,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_event_response)]
struct GetEventResponse {
    code: &'static str,
    message: &'static str,
    event: EventItem,
}

#[utoipa::path(get, path = "/api/v1/events/{event_id}", operation_id = "getEvent", tag = "Webhooks",
    security(("kindeBearerAuth" = ["read:events"])),
    params(("event_id" = String, Path, description = "The event's id")),
    responses((status = 200, body = GetEventResponse), ApiErrors))]
async fn get_event(caller: Caller<scope::ReadEvents>, Path(id): Path<EventId>) -> Result<Answer<GetEventResponse>> {
    let event = events::find(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetEventResponse {
        code,
        message,
        event: event.into(),
    }))
}
