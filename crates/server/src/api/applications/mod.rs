//! `/api/v1/applications`

mod auth_logout_urls;
mod auth_redirect_urls;
mod connections;
mod settings;
mod urls;

use domain::applications::{Application, ApplicationType};
use domain::ids::{ApplicationId, OrganizationId};
use engine::applications::{self, Change, Sort};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{OptionalJson, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_applications, create_application))
        .routes(routes!(get_application, update_application, delete_application))
        .merge(auth_logout_urls::routes())
        .merge(auth_redirect_urls::routes())
        .merge(connections::routes())
        .merge(settings::routes())
}

/// What the contract calls `applications`: one of them.
#[derive(Serialize, ToSchema)]
#[schema(as = applications)]
struct ApplicationItem {
    id: String,
    name: String,
    r#type: &'static str,
}

impl From<Application> for ApplicationItem {
    fn from(application: Application) -> Self {
        Self {
            id: application.id.to_string(),
            name: application.name,
            r#type: application.kind.as_str(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_applications_response)]
struct GetApplicationsResponse {
    code: &'static str,
    message: &'static str,
    applications: Vec<ApplicationItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_application_response)]
struct CreateApplicationResponse {
    code: &'static str,
    message: &'static str,
    application: CreatedApplication,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_application)]
struct CreatedApplication {
    id: String,
    client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_application_response)]
struct GetApplicationResponse {
    code: &'static str,
    message: &'static str,
    application: ApplicationDetails,
}

#[derive(Serialize, ToSchema)]
#[schema(as = application_details)]
struct ApplicationDetails {
    id: String,
    name: String,
    r#type: &'static str,
    client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    homepage_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_key: Option<String>,
    redirect_uris: Vec<String>,
    logout_uris: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    org_code: Option<String>,
}

impl From<applications::Details> for ApplicationDetails {
    fn from(details: applications::Details) -> Self {
        let application = details.application;
        Self {
            id: application.id.to_string(),
            name: application.name,
            r#type: application.kind.as_str(),
            client_id: application.id.to_string(),
            client_secret: details.secret,
            login_uri: application.login_uri,
            homepage_uri: application.homepage_uri,
            language_key: application.settings.language_key,
            redirect_uris: details.callback_urls,
            logout_uris: details.logout_urls,
            org_code: application.organization_id.as_ref().map(ToString::to_string),
        }
    }
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_application_request)]
struct CreateApplicationRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// `reg`, `spa` or `m2m`; it never changes.
    #[serde(default, deserialize_with = "given")]
    r#type: Option<String>,
    /// The organization that a machine to machine application is for.
    #[serde(default, deserialize_with = "given")]
    org_code: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_application_request)]
struct UpdateApplicationRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    name: Option<String>,
    /// The language of its pages for those who ask for none.
    #[serde(default, deserialize_with = "given")]
    language_key: Option<String>,
    /// Where people may be sent after signing out.
    #[serde(default, deserialize_with = "given")]
    logout_uris: Option<Vec<String>>,
    /// Where authorization responses may go.
    #[serde(default, deserialize_with = "given")]
    redirect_uris: Option<Vec<String>>,
    /// Where sign-in starts in it.
    #[serde(default, deserialize_with = "given")]
    login_uri: Option<String>,
    /// Its home page.
    #[serde(default, deserialize_with = "given")]
    homepage_uri: Option<String>,
}

impl From<UpdateApplicationRequest> for Change {
    fn from(request: UpdateApplicationRequest) -> Self {
        Self {
            name: request.name,
            language_key: request.language_key,
            callback_urls: request.redirect_uris,
            logout_urls: request.logout_uris,
            login_uri: request.login_uri,
            homepage_uri: request.homepage_uri,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/applications", operation_id = "getApplications", tag = "Applications",
    security(("kindeBearerAuth" = ["read:applications"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc or name_desc; by creation unless said"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetApplicationsResponse), ApiErrors))]
async fn get_applications(
    caller: Caller<scope::ReadApplications>,
    query: Query,
) -> Result<Answer<GetApplicationsResponse>> {
    let sorts = [("name_asc", (Sort::Name, false)), ("name_desc", (Sort::Name, true))];
    let (sort, descending) = query.one_of("sort", &sorts)?.unwrap_or((Sort::Creation, false));
    let page = applications::list(&caller.cx, &query.slice()?, sort, descending).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetApplicationsResponse {
        code,
        message,
        applications: page.items.into_iter().map(ApplicationItem::from).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(post, path = "/api/v1/applications", operation_id = "createApplication", tag = "Applications",
    security(("kindeBearerAuth" = ["create:applications"])),
    request_body = Option<CreateApplicationRequest>,
    responses((status = 200, body = CreateApplicationResponse), ApiErrors))]
async fn create_application(
    caller: Caller<scope::CreateApplications>,
    OptionalJson(request): OptionalJson<CreateApplicationRequest>,
) -> Result<Answer<CreateApplicationResponse>> {
    let name = request.name.ok_or_else(|| ApiError::required("name"))?;
    let kind = request.r#type.ok_or_else(|| ApiError::required("type"))?;
    let kind =
        ApplicationType::parse(&kind).ok_or_else(|| ApiError::invalid("type", "must be one of reg, spa, m2m"))?;
    let organization = request.org_code.map(OrganizationId::from);
    let made = applications::create(&caller.cx, &name, kind, organization).await?;
    let Code { code, message } = codes::APPLICATION_CREATED;
    Ok(Answer(CreateApplicationResponse {
        code,
        message,
        application: CreatedApplication {
            id: made.client_id.to_string(),
            client_id: made.client_id.to_string(),
            client_secret: made.client_secret,
        },
    }))
}

#[utoipa::path(get, path = "/api/v1/applications/{application_id}", operation_id = "getApplication", tag = "Applications",
    security(("kindeBearerAuth" = ["read:applications"])),
    params(("application_id" = String, Path, description = "The application's id")),
    responses((status = 200, body = GetApplicationResponse), ApiErrors))]
async fn get_application(
    caller: Caller<scope::ReadApplications>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<GetApplicationResponse>> {
    let details = applications::get(&caller.cx, &id, &caller.held()).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetApplicationResponse {
        code,
        message,
        application: details.into(),
    }))
}

#[utoipa::path(patch, path = "/api/v1/applications/{application_id}", operation_id = "updateApplication",
    tag = "Applications",
    security(("kindeBearerAuth" = ["update:applications"])),
    params(("application_id" = String, Path, description = "The application's id")),
    request_body = Option<UpdateApplicationRequest>,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_application(
    caller: Caller<scope::UpdateApplications>,
    Path(id): Path<ApplicationId>,
    OptionalJson(request): OptionalJson<UpdateApplicationRequest>,
) -> Result<Answer<SuccessResponse>> {
    applications::update(&caller.cx, &id, &request.into()).await?;
    Ok(done(codes::APPLICATION_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/applications/{application_id}", operation_id = "deleteApplication",
    tag = "Applications",
    security(("kindeBearerAuth" = ["delete:applications"])),
    params(("application_id" = String, Path, description = "The application's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_application(
    caller: Caller<scope::DeleteApplications>,
    Path(id): Path<ApplicationId>,
) -> Result<Answer<SuccessResponse>> {
    applications::delete(&caller.cx, &id).await?;
    Ok(done(codes::APPLICATION_DELETED))
}
