//! `/api/v1/business`

use domain::businesses::Business;
use domain::{industries, timezones};
use engine::businesses::{self, Changes};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::Values;
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_business, update_business))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_business_response)]
struct GetBusinessResponse {
    code: &'static str,
    message: &'static str,
    business: BusinessItem,
}

#[derive(Serialize, ToSchema)]
#[schema(as = business)]
struct BusinessItem {
    /// The business's id.
    code: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// What its industry is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    industry: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    industry_key: Option<String>,
    /// What its time zone is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    privacy_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms_url: Option<String>,
    has_clickwrap: bool,
    has_kinde_branding: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    partner_code: Option<String>,
    created_on: String,
}

impl From<Business> for BusinessItem {
    fn from(business: Business) -> Self {
        let industry = business.industry.as_deref().and_then(industries::find);
        let timezone = business.timezone.as_deref().and_then(timezones::find);
        Self {
            code: business.id.to_string(),
            name: business.name,
            phone: business.phone,
            email: business.email,
            industry: industry.map(|one| one.name),
            industry_key: industry.map(|one| one.key.to_owned()),
            timezone: timezone.map(timezones::Timezone::name),
            timezone_key: timezone.map(timezones::Timezone::key),
            privacy_url: business.privacy_url,
            terms_url: business.terms_url,
            has_clickwrap: business.is_click_wrap,
            has_kinde_branding: business.is_show_kinde_branding,
            partner_code: business.partner_code,
            created_on: business.created_at.to_string(),
        }
    }
}

/// What shall change, from the query or a body (Q22); in a body nothing is required (Q23).
#[derive(ToSchema)]
#[schema(as = update_business_request)]
#[expect(
    dead_code,
    reason = "the description of the body is made from it; it is read with `Values`"
)]
struct UpdateBusinessRequest {
    /// What it is called.
    #[schema(required = false)]
    business_name: String,
    /// Where it can be written to; also `primary_email`.
    #[schema(required = false)]
    email: String,
    /// Where it can be called; also `primary_phone`.
    #[schema(required = false)]
    phone: String,
    /// One of `GET /api/v1/industries`.
    #[schema(required = false)]
    industry_key: String,
    /// One of `GET /api/v1/timezones`; also `timezone_id`.
    #[schema(required = false)]
    timezone_key: String,
    /// The privacy notice.
    #[schema(required = false)]
    privacy_url: String,
    /// The terms of service.
    #[schema(required = false)]
    terms_url: String,
    /// Whether pages say with what they were made.
    #[schema(required = false)]
    is_show_kinde_branding: bool,
    /// Whether whoever registers must accept the terms.
    #[schema(required = false)]
    is_click_wrap: bool,
    /// The code of the partner that brought it; also `kinde_perk_code`.
    #[schema(required = false)]
    partner_code: String,
}

// The answer's fields were described as parameters; they are taken and change nothing (Q24).
#[utoipa::path(get, path = "/api/v1/business", operation_id = "getBusiness", tag = "Business",
    security(("kindeBearerAuth" = ["read:businesses"])),
    params(
        ("code" = Option<String>, Query, description = "Ignored"),
        ("name" = Option<String>, Query, description = "Ignored"),
        ("email" = Option<String>, Query, description = "Ignored"),
        ("phone" = Option<String>, Query, description = "Ignored"),
        ("industry" = Option<String>, Query, description = "Ignored"),
        ("timezone" = Option<String>, Query, description = "Ignored"),
        ("privacy_url" = Option<String>, Query, description = "Ignored"),
        ("terms_url" = Option<String>, Query, description = "Ignored"),
    ),
    responses((status = 201, body = GetBusinessResponse), ApiErrors))]
async fn get_business(caller: Caller<scope::ReadBusinesses>) -> Result<Answer<GetBusinessResponse, 201>> {
    let business = businesses::find(&caller.cx).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetBusinessResponse {
        code,
        message,
        business: business.into(),
    }))
}

#[utoipa::path(patch, path = "/api/v1/business", operation_id = "updateBusiness", tag = "Business",
    security(("kindeBearerAuth" = ["update:businesses"])),
    params(
        ("business_name" = Option<String>, Query, description = "What it is called; required without a body"),
        ("primary_email" = Option<String>, Query, description = "Where it can be written to; required without a body"),
        ("primary_phone" = Option<String>, Query, description = "Where it can be called"),
        ("industry_key" = Option<String>, Query, description = "One of GET /api/v1/industries"),
        ("timezone_id" = Option<String>, Query, description = "One of GET /api/v1/timezones"),
        ("privacy_url" = Option<String>, Query, description = "The privacy notice"),
        ("terms_url" = Option<String>, Query, description = "The terms of service"),
        ("is_show_kinde_branding" = Option<String>, Query, description = "true or false"),
        ("is_click_wrap" = Option<bool>, Query, description = "Whether whoever registers must accept the terms"),
        ("partner_code" = Option<String>, Query, description = "The code of the partner that brought it"),
    ),
    request_body = Option<UpdateBusinessRequest>,
    responses((status = 201, body = SuccessResponse), ApiErrors))]
async fn update_business(
    caller: Caller<scope::UpdateBusinesses>,
    values: Values,
) -> Result<Answer<SuccessResponse, 201>> {
    businesses::update(&caller.cx, &changes(&values)?).await?;
    Ok(done(codes::BUSINESS_UPDATED))
}

/// What shall change, by either set of names (Q23).
fn changes(values: &Values) -> Result<Changes> {
    if !values.has_body() {
        values
            .change("business_name")?
            .ok_or_else(|| ApiError::required("business_name"))?;
        either(values, "primary_email", "email")?.ok_or_else(|| ApiError::required("primary_email"))?;
    }
    Ok(Changes {
        name: values.change("business_name")?,
        email: either(values, "primary_email", "email")?,
        phone: either(values, "primary_phone", "phone")?,
        industry: values.change("industry_key")?,
        timezone: either(values, "timezone_id", "timezone_key")?,
        privacy_url: values.change("privacy_url")?,
        terms_url: values.change("terms_url")?,
        is_show_kinde_branding: values.flag("is_show_kinde_branding")?,
        is_click_wrap: values.flag("is_click_wrap")?,
        partner_code: either(values, "partner_code", "kinde_perk_code")?,
    })
}

/// The same thing under two names, which must agree if both are there (R137).
fn either(values: &Values, one: &'static str, other: &'static str) -> Result<Option<String>> {
    match (values.change(one)?, values.change(other)?) {
        (Some(first), Some(second)) if first != second => Err(ApiError::bad(
            "VALUE_CONFLICT",
            format!("{one} and {other} were given two values."),
        )),
        (first, second) => Ok(first.or(second)),
    }
}
