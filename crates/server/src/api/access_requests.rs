//! `/api/v1/access_requests`

use domain::access_requests::AccessRequest;
use domain::ids::{AccessRequestId, OrganizationId};
use engine::access_requests;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{OptionalJson, given};
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_access_requests))
        .routes(routes!(get_access_request, delete_access_request))
        .routes(routes!(convert_access_request))
}

/// Somebody who asks for access. Nothing of it was proved.
#[derive(Serialize, ToSchema)]
#[schema(as = access_request)]
struct AccessRequestItem {
    id: String,
    /// As it was typed.
    email: String,
    first_name: Option<String>,
    last_name: Option<String>,
    /// Who has an account by the address, if anybody does.
    user_id: Option<String>,
    /// The organization that was to be signed in to, if one was named.
    org_code: Option<String>,
    created_on: String,
}

impl From<AccessRequest> for AccessRequestItem {
    fn from(request: AccessRequest) -> Self {
        Self {
            id: request.id.to_string(),
            email: request.email,
            first_name: request.first_name,
            last_name: request.last_name,
            user_id: request.user_id.map(|id| id.to_string()),
            org_code: request.organization_id.map(|id| id.to_string()),
            created_on: request.created_at.to_string(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_access_requests_response)]
struct GetAccessRequestsResponse {
    code: &'static str,
    message: &'static str,
    access_requests: Vec<AccessRequestItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_access_request_response)]
struct GetAccessRequestResponse {
    code: &'static str,
    message: &'static str,
    access_request: AccessRequestItem,
}

#[derive(Default, Deserialize, ToSchema)]
#[schema(as = convert_access_request_request)]
struct ConvertAccessRequestRequest {
    /// The organization to belong to. Without it, it is the one that was to be signed in to, or else the one that newcomers
    /// join.
    #[serde(default, deserialize_with = "given")]
    org_code: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = convert_access_request_response)]
struct ConvertAccessRequestResponse {
    code: &'static str,
    message: &'static str,
    user: ConvertedUser,
}

#[derive(Serialize, ToSchema)]
#[schema(as = converted_access_request_user)]
struct ConvertedUser {
    id: String,
    /// Whether the account was made now; otherwise the address had one.
    created: bool,
}

#[utoipa::path(get, path = "/api/v1/access_requests", operation_id = "getAccessRequests", tag = "Access Requests",
    security(("kindeBearerAuth" = ["read:access_requests"])),
    params(
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetAccessRequestsResponse), ApiErrors))]
async fn get_access_requests(
    caller: Caller<scope::ReadAccessRequests>,
    query: Query,
) -> Result<Answer<GetAccessRequestsResponse>> {
    let page = access_requests::list(&caller.cx, &query.slice()?).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetAccessRequestsResponse {
        code,
        message,
        access_requests: page.items.into_iter().map(Into::into).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(get, path = "/api/v1/access_requests/{access_request_id}", operation_id = "getAccessRequest",
    tag = "Access Requests",
    security(("kindeBearerAuth" = ["read:access_requests"])),
    params(("access_request_id" = String, Path, description = "The request's id")),
    responses((status = 200, body = GetAccessRequestResponse), ApiErrors))]
async fn get_access_request(
    caller: Caller<scope::ReadAccessRequests>,
    Path(id): Path<AccessRequestId>,
) -> Result<Answer<GetAccessRequestResponse>> {
    let request = access_requests::find(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetAccessRequestResponse {
        code,
        message,
        access_request: request.into(),
    }))
}

#[utoipa::path(delete, path = "/api/v1/access_requests/{access_request_id}", operation_id = "deleteAccessRequest",
    tag = "Access Requests",
    security(("kindeBearerAuth" = ["delete:access_requests"])),
    params(("access_request_id" = String, Path, description = "The request's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_access_request(
    caller: Caller<scope::DeleteAccessRequests>,
    Path(id): Path<AccessRequestId>,
) -> Result<Answer<SuccessResponse>> {
    access_requests::delete(&caller.cx, &id).await?;
    Ok(done(codes::ACCESS_REQUEST_DELETED))
}

#[utoipa::path(post, path = "/api/v1/access_requests/{access_request_id}/convert",
    operation_id = "convertAccessRequest", tag = "Access Requests",
    security(("kindeBearerAuth" = ["update:access_requests"])),
    params(("access_request_id" = String, Path, description = "The request's id")),
    request_body = Option<ConvertAccessRequestRequest>,
    responses((status = 201, body = ConvertAccessRequestResponse), ApiErrors))]
async fn convert_access_request(
    caller: Caller<scope::UpdateAccessRequests>,
    Path(id): Path<AccessRequestId>,
    OptionalJson(request): OptionalJson<ConvertAccessRequestRequest>,
) -> Result<Answer<ConvertAccessRequestResponse, 201>> {
    let organization = request.org_code.filter(|code| !code.is_empty());
    let organization = organization.map(OrganizationId::from);
    let converted = access_requests::convert(&caller.cx, &id, organization.as_ref()).await?;
    let Code { code, message } = codes::ACCESS_REQUEST_CONVERTED;
    Ok(Answer(ConvertAccessRequestResponse {
        code,
        message,
        user: ConvertedUser {
            id: converted.user.to_string(),
            created: converted.is_new,
        },
    }))
}
