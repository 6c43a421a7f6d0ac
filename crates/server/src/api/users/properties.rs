//! `/api/v1/users/{user_id}/properties`

use domain::ids::UserId;
use engine::property_values::{self, Subject};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
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
        .routes(routes!(get_user_property_values, update_user_property_values))
        .routes(routes!(update_user_property_value))
}

#[utoipa::path(get, path = "/api/v1/users/{user_id}/properties", operation_id = "getUserPropertyValues", tag = "Users",
    security(("kindeBearerAuth" = ["read:user_properties"])),
    params(("user_id" = String, Path, description = "The user's id")),
    responses((status = 200, body = GetPropertyValuesResponse), ApiErrors))]
async fn get_user_property_values(
    caller: Caller<scope::ReadUserProperties>,
    Path(id): Path<UserId>,
) -> Result<Answer<GetPropertyValuesResponse>> {
    let values = property_values::list(&caller.cx, &Subject::User(id)).await?;
    Ok(Answer(values.into()))
}

#[utoipa::path(patch, path = "/api/v1/users/{user_id}/properties", operation_id = "updateUserPropertyValues", tag = "Users",
    security(("kindeBearerAuth" = ["update:user_properties"])),
    params(("user_id" = String, Path, description = "The user's id")),
    request_body = UpdatePropertyValuesRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_user_property_values(
    caller: Caller<scope::UpdateUserProperties>,
    Path(id): Path<UserId>,
    Json(request): Json<UpdatePropertyValuesRequest>,
) -> Result<Answer<SuccessResponse>> {
    property_values::set_all(&caller.cx, &Subject::User(id), &request.parse()?).await?;
    Ok(done(codes::PROPERTY_VALUES_UPDATED))
}

#[utoipa::path(put, path = "/api/v1/users/{user_id}/properties/{property_key}",
    operation_id = "updateUserPropertyValue", tag = "Users",
    security(("kindeBearerAuth" = ["update:user_properties"])),
    params(
        ("user_id" = String, Path, description = "The user's id"),
        ("property_key" = String, Path, description = "The property's key"),
        ("value" = Option<String>, Query, description = "The value, here or in the body; an empty one is removed"),
    ),
    request_body = Option<UpdatePropertyValueRequest>,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_user_property_value(
    caller: Caller<scope::UpdateUserProperties>,
    Path((id, key)): Path<(UserId, String)>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    property_values::set(&caller.cx, &Subject::User(id), &key, &values.required("value")?).await?;
    Ok(done(codes::PROPERTY_VALUE_UPDATED))
}
