//! `/api/v1/property_categories`

use domain::ids::PropertyCategoryId;
use domain::properties::PropertyCategory;
use engine::property_categories;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given, word};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::properties::CONTEXTS;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_categories, create_category))
        .routes(routes!(update_category))
}

#[derive(Serialize, ToSchema)]
#[schema(as = category)]
struct CategoryItem {
    id: String,
    name: String,
    /// `usr` or `org`
    context: &'static str,
}

impl From<PropertyCategory> for CategoryItem {
    fn from(category: PropertyCategory) -> Self {
        Self {
            id: category.id.to_string(),
            name: category.name,
            context: category.context.as_str(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_categories_response)]
struct GetCategoriesResponse {
    code: &'static str,
    message: &'static str,
    categories: Vec<CategoryItem>,
    has_more: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_category_response)]
struct CreateCategoryResponse {
    message: &'static str,
    code: &'static str,
    category: CreatedCategory,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_category)]
struct CreatedCategory {
    /// The category's id.
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_category_request)]
struct CreateCategoryRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    name: Option<String>,
    /// What its properties belong to: `usr` or `org`
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String, required)]
    context: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_category_request)]
struct UpdateCategoryRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = String)]
    name: Option<String>,
}

#[utoipa::path(get, path = "/api/v1/property_categories", operation_id = "getCategories", tag = "Property Categories",
    security(("kindeBearerAuth" = ["read:property_categories"])),
    params(
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("starting_after" = Option<String>, Query, description = "The id of the category before the page"),
        ("ending_before" = Option<String>, Query, description = "The id of the category behind the page"),
        ("context" = Option<String>, Query, description = "usr or org"),
    ),
    responses((status = 200, body = GetCategoriesResponse), ApiErrors))]
async fn get_categories(
    caller: Caller<scope::ReadPropertyCategories>,
    query: Query,
) -> Result<Answer<GetCategoriesResponse>> {
    let context = query.one_of("context", CONTEXTS)?;
    let span = property_categories::list(&caller.cx, &query.around()?, context).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetCategoriesResponse {
        code,
        message,
        categories: span.items.into_iter().map(Into::into).collect(),
        has_more: span.has_more,
    }))
}

#[utoipa::path(post, path = "/api/v1/property_categories", operation_id = "createCategory", tag = "Property Categories",
    security(("kindeBearerAuth" = ["create:property_categories"])),
    request_body = CreateCategoryRequest,
    responses((status = 201, body = CreateCategoryResponse), ApiErrors))]
async fn create_category(
    caller: Caller<scope::CreatePropertyCategories>,
    Json(request): Json<CreateCategoryRequest>,
) -> Result<Answer<CreateCategoryResponse, 201>> {
    let name = request.name.ok_or_else(|| ApiError::required("name"))?;
    let context = request.context.ok_or_else(|| ApiError::required("context"))?;
    let context = word("context", &context, CONTEXTS)?;
    let category = property_categories::create(&caller.cx, &name, context).await?;
    let Code { code, message } = codes::CATEGORY_CREATED;
    let category = CreatedCategory {
        id: category.id.to_string(),
    };
    Ok(Answer(CreateCategoryResponse {
        message,
        code,
        category,
    }))
}

#[utoipa::path(put, path = "/api/v1/property_categories/{category_id}", operation_id = "updateCategory",
    tag = "Property Categories",
    security(("kindeBearerAuth" = ["update:property_categories"])),
    params(("category_id" = String, Path, description = "The category's id")),
    request_body = UpdateCategoryRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_category(
    caller: Caller<scope::UpdatePropertyCategories>,
    Path(id): Path<PropertyCategoryId>,
    Json(request): Json<UpdateCategoryRequest>,
) -> Result<Answer<SuccessResponse>> {
    property_categories::update(&caller.cx, &id, request.name.as_deref()).await?;
    Ok(done(codes::CATEGORY_UPDATED))
}
