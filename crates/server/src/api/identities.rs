//! `/api/v1/identities/{identity_id}`

use domain::ids::IdentityId;
use domain::users::{Identity, IdentityType};
use engine::context::Context;
use engine::users;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes;
use super::error::ApiErrors;
use super::path::Path;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_identity, update_identity, delete_identity))
}

/// Something that a user signs in with.
#[derive(Clone, Serialize, ToSchema)]
#[schema(as = identity)]
pub(crate) struct IdentityItem {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    /// Whether the user has proved it.
    is_confirmed: bool,
    /// Whether tokens carry it.
    is_primary: bool,
    created_on: String,
    /// Left out where it was never used.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_login_on: Option<String>,
    total_logins: i64,
    /// The address, name or number.
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    connection_id: Option<String>,
}

/// What an identity is: an account at a social provider is told by its strategy, such as `oauth2:google`.
pub(crate) fn kind_of(identity: &Identity, cx: &Context) -> String {
    let connection = identity.connection_id.as_ref();
    let connection = connection.filter(|_| identity.kind == IdentityType::Social);
    let provider = connection.and_then(|id| cx.environment.provider(id));
    let kind = provider.map_or_else(|| identity.kind.as_str(), |one| one.connection.strategy.as_str());
    kind.to_owned()
}

impl IdentityItem {
    pub(crate) fn of(identity: Identity, cx: &Context) -> Self {
        Self {
            id: identity.id.to_string(),
            kind: kind_of(&identity, cx),
            is_confirmed: identity.is_verified,
            is_primary: identity.is_primary,
            created_on: identity.created_at.to_string(),
            last_login_on: identity.last_signed_in.map(|moment| moment.to_string()),
            total_logins: identity.total_sign_ins,
            email: (identity.kind == IdentityType::Email).then(|| identity.value.clone()),
            name: identity.value,
            connection_id: identity.connection_id.map(|id| id.to_string()),
        }
    }
}

/// The identity, at the top and as a member of its own (Q44).
#[derive(Serialize, ToSchema)]
#[schema(as = get_identity_response)]
struct GetIdentityResponse {
    code: &'static str,
    message: &'static str,
    #[serde(flatten)]
    fields: IdentityItem,
    identity: IdentityItem,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_identity_request)]
struct UpdateIdentityRequest {
    /// Whether it is the one of its type that tokens carry.
    #[serde(default, deserialize_with = "given")]
    is_primary: Option<bool>,
}

#[utoipa::path(get, path = "/api/v1/identities/{identity_id}", operation_id = "getIdentity", tag = "Identities",
    security(("kindeBearerAuth" = ["read:identities"])),
    params(("identity_id" = String, Path, description = "The identity's id")),
    responses((status = 200, body = GetIdentityResponse), ApiErrors))]
async fn get_identity(
    caller: Caller<scope::ReadIdentities>,
    Path(id): Path<IdentityId>,
) -> Result<Answer<GetIdentityResponse>> {
    let identity = IdentityItem::of(users::identity(&caller.cx, &id).await?, &caller.cx);
    Ok(Answer(GetIdentityResponse {
        code: codes::OK.code,
        message: codes::OK.message,
        fields: identity.clone(),
        identity,
    }))
}

#[utoipa::path(patch, path = "/api/v1/identities/{identity_id}", operation_id = "updateIdentity", tag = "Identities",
    security(("kindeBearerAuth" = ["update:identities"])),
    params(("identity_id" = String, Path, description = "The identity's id")),
    request_body = UpdateIdentityRequest,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_identity(
    caller: Caller<scope::UpdateIdentities>,
    Path(id): Path<IdentityId>,
    Json(request): Json<UpdateIdentityRequest>,
) -> Result<Answer<SuccessResponse>> {
    users::make_primary(&caller.cx, &id, request.is_primary).await?;
    Ok(done(codes::IDENTITY_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/identities/{identity_id}", operation_id = "deleteIdentity", tag = "Identities",
    security(("kindeBearerAuth" = ["delete:identities"])),
    params(("identity_id" = String, Path, description = "The identity's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_identity(
    caller: Caller<scope::DeleteIdentities>,
    Path(id): Path<IdentityId>,
) -> Result<Answer<SuccessResponse>> {
    users::delete_identity(&caller.cx, &id).await?;
    Ok(done(codes::IDENTITY_DELETED))
}
