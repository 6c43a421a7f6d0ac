//! `/api/v1/industries`

use domain::industries::INDUSTRIES;
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
    OpenApiRouter::new().routes(routes!(get_industries))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_industries_response)]
struct GetIndustriesResponse {
    code: &'static str,
    message: &'static str,
    industries: Vec<IndustryItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = industry)]
struct IndustryItem {
    key: &'static str,
    name: &'static str,
}

#[utoipa::path(get, path = "/api/v1/industries", operation_id = "getIndustries", tag = "Industries",
    security(("kindeBearerAuth" = ["read:industries"])),
    params(
        ("industry_key" = Option<String>, Query, description = "Only the one with this key"),
        ("name" = Option<String>, Query, description = "Only the one with this name"),
    ),
    responses((status = 201, body = GetIndustriesResponse), ApiErrors))]
async fn get_industries(_: Caller<scope::ReadIndustries>, query: Query) -> Result<Answer<GetIndustriesResponse, 201>> {
    let (key, name) = (query.text("industry_key")?, query.text("name")?);
    let matching = INDUSTRIES
        .iter()
        .filter(|one| key.is_none_or(|key| one.key == key) && name.is_none_or(|name| one.name == name));
    let Code { code, message } = codes::OK;
    Ok(Answer(GetIndustriesResponse {
        code,
        message,
        industries: matching
            .map(|one| IndustryItem {
                key: one.key,
                name: one.name,
            })
            .collect(),
    }))
}
