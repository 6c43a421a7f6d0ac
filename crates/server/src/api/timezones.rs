//! `/api/v1/timezones`

use domain::timezones::{TIMEZONES, Timezone};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::query::Query;
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_timezones))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_timezones_response)]
struct GetTimezonesResponse {
    code: &'static str,
    message: &'static str,
    timezones: Vec<TimezoneItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = timezone)]
struct TimezoneItem {
    key: String,
    name: String,
    /// What the IANA database calls it.
    iana_name: &'static str,
}

impl From<&Timezone> for TimezoneItem {
    fn from(timezone: &Timezone) -> Self {
        Self {
            key: timezone.key(),
            name: timezone.name(),
            iana_name: timezone.iana,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/timezones", operation_id = "getTimezones", tag = "Timezones",
    security(("kindeBearerAuth" = ["read:timezones"])),
    params(
        ("timezone_key" = Option<String>, Query, description = "Only the one with this key"),
        ("name" = Option<String>, Query, description = "Only the one with this name"),
    ),
    responses((status = 201, body = GetTimezonesResponse), ApiErrors))]
async fn get_timezones(_: Caller<scope::ReadTimezones>, query: Query) -> Result<Answer<GetTimezonesResponse, 201>> {
    let (key, name) = (query.text("timezone_key")?, query.text("name")?);
    let items = TIMEZONES.iter().map(TimezoneItem::from);
    let matching = items.filter(|one| key.is_none_or(|key| one.key == key) && name.is_none_or(|name| one.name == name));
    let Code { code, message } = codes::OK;
    Ok(Answer(GetTimezonesResponse {
        code,
        message,
        timezones: matching.collect(),
    }))
}
