//! `/api/v1/organizations/{org_code}/properties`

use domain::ids::OrganizationId;
use engine::property_values::{self, Subject};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{Json, Values};
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::property_values::{GetPropertyValuesResponse, UpdatePropertyValueRequest, UpdatePropertyValuesRequest};
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(
            get_organization_property_values,
            update_organization_property_values
        ))
        .routes(routes!(update_organization_property_value))
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/properties", operation_id = "getOrganizationPropertyValues", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organization_properties"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = GetPropertyValuesResponse), ApiErrors))]
async fn get_organization_property_values(
    caller: OrganizationCaller<scope::ReadOrganizationProperties>,
    Path(id): Path<OrganizationId>,
) -> Result<Answer<GetPropertyValuesResponse>> {
    let values = property_values::list(&caller.cx, &Subject::Organization(id)).await?;
    Ok(Answer(values.into()))
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/properties", operation_id = "updateOrganizationPropertyValues", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organization_properties"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = UpdatePropertyValuesRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_property_values(
    caller: OrganizationCaller<scope::UpdateOrganizationProperties>,
    Path(id): Path<OrganizationId>,
    Json(request): Json<UpdatePropertyValuesRequest>,
) -> Result<Answer<SuccessResponse>> {
    property_values::set_all(&caller.cx, &Subject::Organization(id), &request.parse()?).await?;
    Ok(done(codes::PROPERTY_VALUES_UPDATED))
}

#[utoipa::path(put, path = "/api/v1/organizations/{org_code}/properties/{property_key}",
    operation_id = "updateOrganizationPropertyValue", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organization_properties"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("property_key" = String, Path, description = "The property's key"),
        ("value" = Option<String>, Query, description = "The value, here or in the body; an empty one is removed"),
    ),
    request_body = Option<UpdatePropertyValueRequest>,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization_property_value(
    caller: OrganizationCaller<scope::UpdateOrganizationProperties>,
    Path((id, key)): Path<(OrganizationId, String)>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    property_values::set(&caller.cx, &Subject::Organization(id), &key, &values.required("value")?).await?;
    Ok(done(codes::PROPERTY_VALUE_UPDATED))
}
