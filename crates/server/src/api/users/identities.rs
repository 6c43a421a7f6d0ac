//! `/api/v1/users/{user_id}/identities`

use domain::ids::UserId;
use domain::users::IdentityType;
use engine::users::{self, NewIdentity};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::kind_of;
use crate::api::auth::Caller;
use crate::api::body::{OptionalJson, given};
use crate::api::codes::{self, Code};
use crate::api::error::{ApiError, ApiErrors};
use crate::api::identities::IdentityItem;
use crate::api::path::Path;
use crate::api::query::Query;
use crate::api::response::{Answer, Result};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_user_identities, create_user_identity))
}

/// The list stands under both names (Q47).
#[derive(Serialize, ToSchema)]
#[schema(as = get_identities_response)]
struct GetIdentitiesResponse {
    code: &'static str,
    message: &'static str,
    identities: Vec<IdentityItem>,
    properties: Vec<IdentityItem>,
    has_more: bool,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_user_identity_request)]
struct CreateIdentityRequest {
    /// The address, name or number.
    #[serde(default, deserialize_with = "given")]
    value: Option<String>,
    /// email, username, phone, enterprise or social
    #[serde(default, rename = "type", deserialize_with = "given")]
    kind: Option<String>,
    /// The country of a phone number that is not in international form (ISO 3166 alpha-2).
    #[serde(default, deserialize_with = "given")]
    phone_country_id: Option<String>,
    /// The connection of an account at another provider.
    #[serde(default, deserialize_with = "given")]
    connection_id: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_identity_response)]
struct CreateIdentityResponse {
    message: &'static str,
    code: &'static str,
    identity: CreatedIdentity,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_identity)]
struct CreatedIdentity {
    id: String,
}

#[utoipa::path(get, path = "/api/v1/users/{user_id}/identities", operation_id = "getUserIdentities", tag = "Users",
    security(("kindeBearerAuth" = ["read:user_identities"])),
    params(
        ("user_id" = String, Path, description = "The user's id"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("starting_after" = Option<String>, Query, description = "The id of the identity just before the page"),
        ("ending_before" = Option<String>, Query, description = "The id of the identity just behind the page"),
    ),
    responses((status = 200, body = GetIdentitiesResponse), ApiErrors))]
async fn get_user_identities(
    caller: Caller<scope::ReadUserIdentities>,
    Path(id): Path<UserId>,
    query: Query,
) -> Result<Answer<GetIdentitiesResponse>> {
    let span = users::identities_of(&caller.cx, &id, &query.around()?).await?;
    let identities: Vec<IdentityItem> = span
        .items
        .into_iter()
        .map(|one| IdentityItem::of(one, &caller.cx))
        .collect();
    Ok(Answer(GetIdentitiesResponse {
        code: codes::OK.code,
        message: codes::OK.message,
        properties: identities.clone(),
        identities,
        has_more: span.has_more,
    }))
}

#[utoipa::path(post, path = "/api/v1/users/{user_id}/identities", operation_id = "createUserIdentity", tag = "Users",
    security(("kindeBearerAuth" = ["create:user_identities"])),
    params(("user_id" = String, Path, description = "The user's id")),
    request_body = Option<CreateIdentityRequest>,
    responses((status = 200, body = CreateIdentityResponse), ApiErrors))]
async fn create_user_identity(
    caller: Caller<scope::CreateUserIdentities>,
    Path(id): Path<UserId>,
    OptionalJson(request): OptionalJson<CreateIdentityRequest>,
) -> Result<Answer<CreateIdentityResponse>> {
    let new = NewIdentity {
        kind: kind_of(
            request.kind.as_deref(),
            &[
                IdentityType::Email,
                IdentityType::Username,
                IdentityType::Phone,
                IdentityType::Enterprise,
                IdentityType::Social,
            ],
        )?,
        value: request.value.ok_or_else(|| ApiError::required("value"))?,
        phone_country: request.phone_country_id,
        connection_id: request.connection_id.map(Into::into),
        is_verified: false,
    };
    let identity = users::add_identity(&caller.cx, &id, &new).await?;
    let Code { code, message } = codes::IDENTITY_CREATED;
    Ok(Answer(CreateIdentityResponse {
        message,
        code,
        identity: CreatedIdentity {
            id: identity.id.to_string(),
        },
    }))
}
