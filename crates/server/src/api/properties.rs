//! `/api/v1/properties`

use domain::ids::{PropertyCategoryId, PropertyId};
use domain::properties::{Property, PropertyContext, PropertyType};
use engine::properties::{self, Details, NewProperty};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given, word};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_properties, create_property))
        .routes(routes!(update_property, delete_property))
}

/// The contexts that callers may name.
pub(super) const CONTEXTS: &[(&str, PropertyContext)] = &[("usr", PropertyContext::Usr), ("org", PropertyContext::Org)];

const TYPES: &[(&str, PropertyType)] = &[
    ("single_line_text", PropertyType::SingleLineText),
    ("multi_line_text", PropertyType::MultiLineText),
];

#[derive(Serialize, ToSchema)]
#[schema(as = property)]
struct PropertyItem {
    id: String,
    key: String,
    name: String,
    is_private: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    /// It is built in, and cannot be changed or deleted.
    is_kinde_property: bool,
    /// `usr` or `org`
    context: &'static str,
    /// `single_line_text` or `multi_line_text`
    r#type: &'static str,
    category_id: String,
}

impl From<Property> for PropertyItem {
    fn from(property: Property) -> Self {
        Self {
            id: property.id.to_string(),
            key: property.key,
            name: property.name,
            is_private: property.is_private,
            description: property.description,
            is_kinde_property: property.is_kinde_property,
            context: property.context.as_str(),
            r#type: property.kind.as_str(),
            category_id: property.category_id.to_string(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_properties_response)]
struct GetPropertiesResponse {
    code: &'static str,
    message: &'static str,
    properties: Vec<PropertyItem>,
    has_more: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_property_response)]
struct CreatePropertyResponse {
    message: &'static str,
    code: &'static str,
    property: CreatedProperty,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_property)]
struct CreatedProperty {
    /// The property's id.
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_property_request)]
struct CreatePropertyRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    name: Option<String>,
    /// What it is for.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String)]
    description: Option<String>,
    /// What code and tokens know it by: letters, digits, `_` and `-`. It never changes.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    key: Option<String>,
    /// `single_line_text` or `multi_line_text`
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    r#type: Option<String>,
    /// What it belongs to: `usr` or `org`
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    context: Option<String>,
    /// A private property is never in tokens.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = bool, required)]
    is_private: Option<bool>,
    /// A category of the same context.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    category_id: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_property_request)]
struct UpdatePropertyRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    name: Option<String>,
    /// What it is for.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String)]
    description: Option<String>,
    /// A private property is never in tokens.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = bool, required)]
    is_private: Option<bool>,
    /// A category of the same context.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    category_id: Option<String>,
}

impl CreatePropertyRequest {
    fn parse(self) -> Result<NewProperty> {
        let details = UpdatePropertyRequest {
            name: self.name,
            description: self.description,
            is_private: self.is_private,
            category_id: self.category_id,
        };
        Ok(NewProperty {
            key: self.key.ok_or_else(|| ApiError::required("key"))?,
            kind: word("type", &self.r#type.ok_or_else(|| ApiError::required("type"))?, TYPES)?,
            context: word(
                "context",
                &self.context.ok_or_else(|| ApiError::required("context"))?,
                CONTEXTS,
            )?,
            details: details.parse()?,
        })
    }
}

impl UpdatePropertyRequest {
    fn parse(self) -> Result<Details> {
        let category_id = self.category_id.ok_or_else(|| ApiError::required("category_id"))?;
        Ok(Details {
            name: self.name.ok_or_else(|| ApiError::required("name"))?,
            description: self.description,
            is_private: self.is_private.ok_or_else(|| ApiError::required("is_private"))?,
            category_id: PropertyCategoryId::from(category_id),
        })
    }
}

#[utoipa::path(get, path = "/api/v1/properties", operation_id = "getProperties", tag = "Properties",
    security(("kindeBearerAuth" = ["read:properties"])),
    params(
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("starting_after" = Option<String>, Query, description = "The id of the property before the page"),
        ("ending_before" = Option<String>, Query, description = "The id of the property behind the page"),
        ("context" = Option<String>, Query, description = "usr or org"),
    ),
    responses((status = 200, body = GetPropertiesResponse), ApiErrors))]
async fn get_properties(caller: Caller<scope::ReadProperties>, query: Query) -> Result<Answer<GetPropertiesResponse>> {
    let context = query.one_of("context", CONTEXTS)?;
    let span = properties::list(&caller.cx, &query.around()?, context).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetPropertiesResponse {
        code,
        message,
        properties: span.items.into_iter().map(Into::into).collect(),
        has_more: span.has_more,
    }))
}

#[utoipa::path(post, path = "/api/v1/properties", operation_id = "createProperty", tag = "Properties",
    security(("kindeBearerAuth" = ["create:properties"])),
    request_body = CreatePropertyRequest,
    responses((status = 201, body = CreatePropertyResponse), ApiErrors))]
async fn create_property(
    caller: Caller<scope::CreateProperties>,
    Json(request): Json<CreatePropertyRequest>,
) -> Result<Answer<CreatePropertyResponse, 201>> {
    let property = properties::create(&caller.cx, &request.parse()?).await?;
    let Code { code, message } = codes::PROPERTY_CREATED;
    let property = CreatedProperty {
        id: property.id.to_string(),
    };
    Ok(Answer(CreatePropertyResponse {
        message,
        code,
        property,
    }))
}

#[utoipa::path(put, path = "/api/v1/properties/{property_id}", operation_id = "updateProperty", tag = "Properties",
    security(("kindeBearerAuth" = ["update:properties"])),
    params(("property_id" = String, Path, description = "The property's id")),
    request_body = UpdatePropertyRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_property(
    caller: Caller<scope::UpdateProperties>,
    Path(id): Path<PropertyId>,
    Json(request): Json<UpdatePropertyRequest>,
) -> Result<Answer<SuccessResponse>> {
    properties::update(&caller.cx, &id, &request.parse()?).await?;
    Ok(done(codes::PROPERTY_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/properties/{property_id}", operation_id = "deleteProperty", tag = "Properties",
    security(("kindeBearerAuth" = ["delete:properties"])),
    params(("property_id" = String, Path, description = "The property's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_property(
    caller: Caller<scope::DeleteProperties>,
    Path(id): Path<PropertyId>,
) -> Result<Answer<SuccessResponse>> {
    properties::delete(&caller.cx, &id).await?;
    Ok(done(codes::PROPERTY_DELETED))
}
