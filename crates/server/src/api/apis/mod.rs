//! `/api/v1/apis`

mod applications;

use domain::applications::{Application, ApplicationType};
use domain::ids::ApiId;
use engine::apis::{self, Listed, Scope};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_apis, add_apis))
        .routes(routes!(get_api, delete_api))
        .merge(applications::routes())
}

/// What the contract calls `apis`: one of them.
#[derive(Clone, Serialize, ToSchema)]
#[schema(as = apis)]
struct ApiItem {
    id: String,
    name: String,
    audience: String,
    is_management_api: bool,
    scopes: Vec<ScopeItem>,
}

#[derive(Clone, Serialize, ToSchema)]
#[schema(as = api_scope)]
struct ScopeItem {
    id: String,
    key: String,
}

/// An application that may get tokens for the API.
#[derive(Clone, Serialize, ToSchema)]
#[schema(as = api_application)]
struct ApiApplication {
    id: String,
    name: String,
    /// For people.
    r#type: &'static str,
    is_active: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_apis_response)]
struct GetApisResponse {
    code: &'static str,
    message: &'static str,
    apis: Vec<ApiItem>,
}

#[derive(Clone, Serialize, ToSchema)]
#[schema(as = api_details)]
struct ApiDetails {
    #[serde(flatten)]
    api: ApiItem,
    applications: Vec<ApiApplication>,
}

/// The details stand both at the top and in `api` (Q44).
#[derive(Serialize, ToSchema)]
#[schema(as = api)]
struct GetApiResponse {
    code: &'static str,
    message: &'static str,
    #[serde(flatten)]
    top: ApiDetails,
    api: ApiDetails,
}

#[derive(Serialize, ToSchema)]
#[schema(as = add_api_response)]
struct AddApiResponse {
    code: &'static str,
    message: &'static str,
    api: AddedApi,
}

#[derive(Serialize, ToSchema)]
#[schema(as = added_api)]
struct AddedApi {
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = add_api_request)]
struct AddApiRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    name: Option<String>,
    /// What stands in `aud`; it never changes.
    #[serde(default, deserialize_with = "given")]
    #[schema(required)]
    audience: Option<String>,
}

impl From<Listed> for ApiItem {
    fn from(Listed { api, scopes }: Listed) -> Self {
        Self {
            id: api.id.to_string(),
            name: api.name,
            audience: api.audience,
            is_management_api: api.is_management_api,
            scopes: scopes.into_iter().map(ScopeItem::from).collect(),
        }
    }
}

impl From<Scope> for ScopeItem {
    fn from(Scope { id, key }: Scope) -> Self {
        Self { id, key }
    }
}

impl From<Application> for ApiApplication {
    fn from(application: Application) -> Self {
        Self {
            id: application.id.to_string(),
            name: application.name,
            r#type: match application.kind {
                ApplicationType::Reg => "Back-end web",
                ApplicationType::Spa => "Front-end and mobile",
                ApplicationType::M2m => "Machine to machine (M2M)",
            },
            is_active: application.settings.is_active,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/apis", operation_id = "getAPIs", tag = "APIs",
    security(("kindeBearerAuth" = ["read:apis"])),
    responses((status = 200, body = GetApisResponse), ApiErrors))]
async fn get_apis(caller: Caller<scope::ReadApis>) -> Result<Answer<GetApisResponse>> {
    let apis = apis::list(&caller.cx).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetApisResponse {
        code,
        message,
        apis: apis.into_iter().map(ApiItem::from).collect(),
    }))
}

#[utoipa::path(post, path = "/api/v1/apis", operation_id = "addAPIs", tag = "APIs",
    security(("kindeBearerAuth" = ["create:apis"])),
    request_body = AddApiRequest,
    responses((status = 200, body = AddApiResponse), ApiErrors))]
async fn add_apis(
    caller: Caller<scope::CreateApis>,
    Json(request): Json<AddApiRequest>,
) -> Result<Answer<AddApiResponse>> {
    let name = request.name.ok_or_else(|| ApiError::required("name"))?;
    let audience = request.audience.ok_or_else(|| ApiError::required("audience"))?;
    let api = apis::create(&caller.cx, &name, &audience).await?;
    let Code { code, message } = codes::API_CREATED;
    let api = AddedApi { id: api.id.to_string() };
    Ok(Answer(AddApiResponse { code, message, api }))
}

#[utoipa::path(get, path = "/api/v1/apis/{api_id}", operation_id = "getAPI", tag = "APIs",
    security(("kindeBearerAuth" = ["read:apis"])),
    params(("api_id" = String, Path, description = "The API's id")),
    responses((status = 200, body = GetApiResponse), ApiErrors))]
async fn get_api(caller: Caller<scope::ReadApis>, Path(id): Path<ApiId>) -> Result<Answer<GetApiResponse>> {
    let (listed, applications) = apis::get(&caller.cx, &id).await?;
    let details = ApiDetails {
        api: listed.into(),
        applications: applications.into_iter().map(ApiApplication::from).collect(),
    };
    let Code { code, message } = codes::OK;
    Ok(Answer(GetApiResponse {
        code,
        message,
        top: details.clone(),
        api: details,
    }))
}

#[utoipa::path(delete, path = "/api/v1/apis/{api_id}", operation_id = "deleteAPI", tag = "APIs",
    security(("kindeBearerAuth" = ["delete:apis"])),
    params(("api_id" = String, Path, description = "The API's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_api(caller: Caller<scope::DeleteApis>, Path(id): Path<ApiId>) -> Result<Answer<SuccessResponse>> {
    apis::delete(&caller.cx, &id).await?;
    Ok(done(codes::API_DELETED))
}
