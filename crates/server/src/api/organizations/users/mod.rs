//! `/api/v1/organizations/{org_code}/users`

pub(crate) mod mfa;
pub(crate) mod permissions;
pub(crate) mod roles;

use axum::response::{IntoResponse, Response};
use domain::ids::{OrganizationId, UserId};
use engine::organizations::members::{self, Entry, Filter, Member, Sort};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::OrganizationCaller;
use crate::api::body::{OptionalJson, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::path::Path;
use crate::api::query::Query;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(
            get_organization_users,
            add_organization_users,
            update_organization_users
        ))
        .routes(routes!(remove_organization_user))
        .merge(mfa::routes())
        .merge(permissions::routes())
        .merge(roles::routes())
}

#[derive(Serialize, ToSchema)]
#[schema(as = organization_user)]
struct OrganizationUser {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    /// The same as `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    full_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    is_suspended: bool,
    joined_on: String,
    /// The keys of the roles held in this organization.
    roles: Vec<String>,
}

impl From<Member> for OrganizationUser {
    fn from(member: Member) -> Self {
        Self {
            id: member.user.id.to_string(),
            email: member.email.clone(),
            preferred_email: member.email,
            full_name: member.user.full_name(),
            last_name: member.user.last_name,
            first_name: member.user.first_name,
            picture: member.user.picture,
            is_suspended: member.user.is_suspended,
            joined_on: member.joined_at.to_string(),
            roles: member.roles,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_organization_users_response)]
struct GetOrganizationUsersResponse {
    code: &'static str,
    message: &'static str,
    organization_users: Vec<OrganizationUser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = add_organization_users_request)]
struct AddOrganizationUsersRequest {
    /// Users to add, 100 at most.
    #[serde(default)]
    users: Vec<AddedUser>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = added_organization_user)]
struct AddedUser {
    /// The user's id.
    #[serde(default, deserialize_with = "given")]
    id: Option<String>,
    /// Roles by key; without any, those that new members get.
    #[serde(default, deserialize_with = "given")]
    roles: Option<Vec<String>>,
    /// Permissions by key.
    #[serde(default, deserialize_with = "given")]
    permissions: Option<Vec<String>>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = add_organization_users_response)]
struct AddOrganizationUsersResponse {
    code: &'static str,
    message: &'static str,
    users_added: Vec<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_organization_users_request)]
struct UpdateOrganizationUsersRequest {
    /// Users to add, change or remove, 100 at most.
    #[serde(default)]
    users: Vec<ChangedUser>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = changed_organization_user)]
struct ChangedUser {
    /// The user's id.
    #[serde(default, deserialize_with = "given")]
    id: Option<String>,
    /// `delete` removes the user from the organization.
    #[serde(default, deserialize_with = "given")]
    operation: Option<String>,
    /// Roles by key, in place of those held.
    #[serde(default, deserialize_with = "given")]
    roles: Option<Vec<String>>,
    /// Permissions by key, in place of those held.
    #[serde(default, deserialize_with = "given")]
    permissions: Option<Vec<String>>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = update_organization_users_response)]
struct UpdateOrganizationUsersResponse {
    code: &'static str,
    message: &'static str,
    users_added: Vec<String>,
    users_updated: Vec<String>,
    users_removed: Vec<String>,
}

impl AddedUser {
    fn entry(self, place: usize) -> Result<Entry> {
        Ok(Entry {
            id: id_of(self.id, place)?,
            is_removal: false,
            roles: self.roles,
            permissions: self.permissions,
        })
    }
}

impl ChangedUser {
    fn entry(self, place: usize) -> Result<Entry> {
        let is_removal = match self.operation.as_deref() {
            None => false,
            Some("delete") => true,
            Some(_) => return Err(wrong(place, "operation must be delete, or left out")),
        };
        Ok(Entry {
            id: id_of(self.id, place)?,
            is_removal,
            roles: self.roles,
            permissions: self.permissions,
        })
    }
}

fn id_of(id: Option<String>, place: usize) -> Result<UserId> {
    match id.filter(|id| !id.is_empty()) {
        Some(id) => Ok(UserId::from(id)),
        None => Err(wrong(place, "id is required")),
    }
}

/// A mistake in one entry, counted from 1.
fn wrong(place: usize, problem: &str) -> ApiError {
    ApiError::invalid("users", format!("entry {}: {problem}", place + 1))
}

fn texts(ids: Vec<UserId>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

#[utoipa::path(get, path = "/api/v1/organizations/{org_code}/users", operation_id = "getOrganizationUsers",
    tag = "Organizations", security(("kindeBearerAuth" = ["read:organization_users"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("sort" = Option<String>, Query,
            description = "id_asc, id_desc, name_asc, name_desc, email_asc or email_desc"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
        ("permissions" = Option<String>, Query, description = "Keys separated by commas: only users who have all of them"),
        ("roles" = Option<String>, Query, description = "Keys separated by commas: only users who have all of them"),
    ),
    responses((status = 200, body = GetOrganizationUsersResponse), ApiErrors))]
async fn get_organization_users(
    caller: OrganizationCaller<scope::ReadOrganizationUsers>,
    Path(organization): Path<OrganizationId>,
    query: Query,
) -> Result<Answer<GetOrganizationUsersResponse>> {
    let sorts = [
        ("id_asc", (Sort::Id, false)),
        ("id_desc", (Sort::Id, true)),
        ("name_asc", (Sort::Name, false)),
        ("name_desc", (Sort::Name, true)),
        ("email_asc", (Sort::Email, false)),
        ("email_desc", (Sort::Email, true)),
    ];
    let (sort, descending) = query.one_of("sort", &sorts)?.unwrap_or((Sort::Id, false));
    let filter = Filter {
        roles: query.list("roles")?,
        permissions: query.list("permissions")?,
    };
    let page = members::list(&caller.cx, &organization, &query.slice()?, sort, descending, &filter).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetOrganizationUsersResponse {
        code,
        message,
        organization_users: page.items.into_iter().map(Into::into).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(post, path = "/api/v1/organizations/{org_code}/users", operation_id = "addOrganizationUsers",
    tag = "Organizations", security(("kindeBearerAuth" = ["create:organization_users"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = Option<AddOrganizationUsersRequest>,
    responses(
        (status = 200, body = AddOrganizationUsersResponse),
        (status = 204, description = "Nobody was added: all are members already"),
        ApiErrors
    ))]
async fn add_organization_users(
    caller: OrganizationCaller<scope::CreateOrganizationUsers>,
    Path(organization): Path<OrganizationId>,
    OptionalJson(request): OptionalJson<AddOrganizationUsersRequest>,
) -> Result<Response> {
    let users = request.users.into_iter().enumerate();
    let entries = users
        .map(|(place, user)| user.entry(place))
        .collect::<Result<Vec<_>>>()?;
    let added = members::add(&caller.cx, &organization, &entries).await?;
    if added.is_empty() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let Code { code, message } = codes::ORGANIZATION_USERS_ADDED;
    let users_added = texts(added);
    Ok(Answer::<_, 200>(AddOrganizationUsersResponse {
        code,
        message,
        users_added,
    })
    .into_response())
}

#[utoipa::path(patch, path = "/api/v1/organizations/{org_code}/users", operation_id = "updateOrganizationUsers",
    tag = "Organizations", security(("kindeBearerAuth" = ["update:organization_users"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = Option<UpdateOrganizationUsersRequest>,
    responses((status = 200, body = UpdateOrganizationUsersResponse), ApiErrors))]
async fn update_organization_users(
    caller: OrganizationCaller<scope::UpdateOrganizationUsers>,
    Path(organization): Path<OrganizationId>,
    OptionalJson(request): OptionalJson<UpdateOrganizationUsersRequest>,
) -> Result<Answer<UpdateOrganizationUsersResponse>> {
    let users = request.users.into_iter().enumerate();
    let entries = users
        .map(|(place, user)| user.entry(place))
        .collect::<Result<Vec<_>>>()?;
    let outcome = members::update(&caller.cx, &organization, &entries).await?;
    let Code { code, message } = codes::ORGANIZATION_USERS_UPDATED;
    Ok(Answer(UpdateOrganizationUsersResponse {
        code,
        message,
        users_added: texts(outcome.added),
        users_updated: texts(outcome.updated),
        users_removed: texts(outcome.removed),
    }))
}

#[utoipa::path(delete, path = "/api/v1/organizations/{org_code}/users/{user_id}", operation_id = "removeOrganizationUser",
    tag = "Organizations", security(("kindeBearerAuth" = ["delete:organization_users"])),
    params(
        ("org_code" = String, Path, description = "The organization's code"),
        ("user_id" = String, Path, description = "The user's id"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn remove_organization_user(
    caller: OrganizationCaller<scope::DeleteOrganizationUsers>,
    Path((organization, user)): Path<(OrganizationId, UserId)>,
) -> Result<Answer<SuccessResponse>> {
    members::remove(&caller.cx, &organization, &user).await?;
    Ok(done(codes::ORGANIZATION_USER_REMOVED))
}
