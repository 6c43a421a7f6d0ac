//! `POST`, `PATCH` and `DELETE /api/v1/user`

use domain::users::IdentityType;
use engine::users::{self, Changes, NewAccount, NewIdentity};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{kind_of, named};
use crate::api::auth::Caller;
use crate::api::body::{Json, OptionalJson, given};
use crate::api::codes;
use crate::api::error::{ApiError, ApiErrors};
use crate::api::query::Query;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(create_user, update_user, delete_user))
}

#[derive(Default, Deserialize, ToSchema)]
#[schema(as = create_user_request)]
struct CreateUserRequest {
    /// What is known of the person.
    #[serde(default, deserialize_with = "given")]
    profile: Option<ProfileRequest>,
    /// The organization to join.
    #[serde(default, deserialize_with = "given")]
    organization_code: Option<String>,
    /// The same, under its shorter name.
    #[serde(default, deserialize_with = "given")]
    org_code: Option<String>,
    /// The customer's own id.
    #[serde(default, deserialize_with = "given")]
    provided_id: Option<String>,
    /// What the user is to sign in with.
    #[serde(default, deserialize_with = "given")]
    identities: Option<Vec<IdentityRequest>>,
}

#[derive(Default, Deserialize, ToSchema)]
#[schema(as = create_user_profile)]
struct ProfileRequest {
    #[serde(default, deserialize_with = "given")]
    given_name: Option<String>,
    #[serde(default, deserialize_with = "given")]
    family_name: Option<String>,
    #[serde(default, deserialize_with = "given")]
    picture: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_user_identity)]
struct IdentityRequest {
    /// email, phone or username
    #[serde(default, rename = "type", deserialize_with = "given")]
    kind: Option<String>,
    /// Whether somebody vouches for it.
    #[serde(default, deserialize_with = "given")]
    is_verified: Option<bool>,
    #[serde(default, deserialize_with = "given")]
    details: Option<IdentityDetails>,
}

#[derive(Default, Deserialize, ToSchema)]
#[schema(as = create_user_identity_details)]
struct IdentityDetails {
    #[serde(default, deserialize_with = "given")]
    email: Option<String>,
    #[serde(default, deserialize_with = "given")]
    phone: Option<String>,
    /// The country of a phone number that is not in international form (ISO 3166 alpha-2).
    #[serde(default, deserialize_with = "given")]
    phone_country_id: Option<String>,
    #[serde(default, deserialize_with = "given")]
    username: Option<String>,
}

impl CreateUserRequest {
    fn into_account(self) -> Result<NewAccount> {
        let profile = self.profile.unwrap_or_default();
        let organization = match (self.organization_code, self.org_code) {
            (Some(one), Some(other)) if one != other => {
                return Err(ApiError::invalid(
                    "org_code",
                    "is not the organization_code of the same body",
                ));
            }
            (one, other) => one.or(other),
        };
        let identities = self.identities.unwrap_or_default().into_iter();
        Ok(NewAccount {
            profile: Changes {
                first_name: profile.given_name,
                last_name: profile.family_name,
                picture: profile.picture,
                provided_id: self.provided_id,
                ..Changes::default()
            },
            organization: organization.filter(|code| !code.is_empty()).map(Into::into),
            identities: identities.map(IdentityRequest::into_identity).collect::<Result<_>>()?,
        })
    }
}

impl IdentityRequest {
    fn into_identity(self) -> Result<NewIdentity> {
        let allowed = [IdentityType::Email, IdentityType::Phone, IdentityType::Username];
        let kind = kind_of(self.kind.as_deref(), &allowed)?;
        let details = self.details.unwrap_or_default();
        let value = match kind {
            IdentityType::Phone => details.phone,
            IdentityType::Username => details.username,
            _ => details.email,
        };
        Ok(NewIdentity {
            kind,
            value: value.ok_or_else(|| ApiError::required(kind.as_str()))?,
            phone_country: details.phone_country_id,
            connection_id: None,
            is_verified: self.is_verified.unwrap_or(false),
        })
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_user_response)]
struct CreateUserResponse {
    id: String,
    created: bool,
    identities: Vec<CreatedIdentity>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = user_identity)]
struct CreatedIdentity {
    #[serde(rename = "type")]
    kind: &'static str,
    result: CreatedResult,
}

#[derive(Serialize, ToSchema)]
#[schema(as = user_identity_result)]
struct CreatedResult {
    created: bool,
    identity_id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_user_request)]
struct UpdateUserRequest {
    #[serde(default, deserialize_with = "given")]
    given_name: Option<String>,
    #[serde(default, deserialize_with = "given")]
    family_name: Option<String>,
    /// The address of a picture.
    #[serde(default, deserialize_with = "given")]
    picture: Option<String>,
    /// The customer's own id.
    #[serde(default, deserialize_with = "given")]
    provided_id: Option<String>,
    /// Whether the user may enter.
    #[serde(default, deserialize_with = "given")]
    is_suspended: Option<bool>,
    /// Whether the next sign-in must choose a new password first.
    #[serde(default, deserialize_with = "given")]
    is_password_reset_requested: Option<bool>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = update_user_response)]
struct UpdateUserResponse {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    provided_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_email: Option<String>,
    is_suspended: bool,
    is_password_reset_requested: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
}

#[utoipa::path(post, path = "/api/v1/user", operation_id = "createUser", tag = "Users",
    security(("kindeBearerAuth" = ["create:users"])),
    request_body = Option<CreateUserRequest>,
    responses((status = 200, body = CreateUserResponse), ApiErrors))]
async fn create_user(
    caller: Caller<scope::CreateUsers>,
    OptionalJson(request): OptionalJson<CreateUserRequest>,
) -> Result<Answer<CreateUserResponse>> {
    let (user, identities) = users::add(&caller.cx, &request.into_account()?).await?;
    let created = |one: &domain::users::Identity| CreatedIdentity {
        kind: one.kind.as_str(),
        result: CreatedResult {
            created: true,
            identity_id: one.id.to_string(),
        },
    };
    Ok(Answer(CreateUserResponse {
        id: user.id.to_string(),
        created: true,
        identities: identities.iter().map(created).collect(),
    }))
}

#[utoipa::path(patch, path = "/api/v1/user", operation_id = "updateUser", tag = "Users",
    security(("kindeBearerAuth" = ["update:users"])),
    params(("id" = String, Query, description = "The user's id")),
    request_body = UpdateUserRequest,
    responses((status = 200, body = UpdateUserResponse), ApiErrors))]
async fn update_user(
    caller: Caller<scope::UpdateUsers>,
    query: Query,
    Json(request): Json<UpdateUserRequest>,
) -> Result<Answer<UpdateUserResponse>> {
    let id = named(&query)?;
    let changes = Changes {
        first_name: request.given_name,
        last_name: request.family_name,
        picture: request.picture,
        provided_id: request.provided_id,
        is_suspended: request.is_suspended,
        is_password_reset_requested: request.is_password_reset_requested,
    };
    let listed = users::update(&caller.cx, &id, &changes).await?;
    let email = listed.primary(IdentityType::Email).map(str::to_owned);
    let user = listed.user;
    Ok(Answer(UpdateUserResponse {
        id: user.id.to_string(),
        provided_id: user.provided_id,
        given_name: user.first_name,
        family_name: user.last_name,
        preferred_email: email.clone(),
        email,
        is_suspended: user.is_suspended,
        is_password_reset_requested: user.is_password_reset_requested,
        picture: user.picture,
    }))
}

#[utoipa::path(delete, path = "/api/v1/user", operation_id = "deleteUser", tag = "Users",
    security(("kindeBearerAuth" = ["delete:users"])),
    params(
        ("id" = String, Query, description = "The user's id"),
        ("is_delete_profile" = Option<bool>, Query, description = "Whether to delete the person's subscription, too"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_user(caller: Caller<scope::DeleteUsers>, query: Query) -> Result<Answer<SuccessResponse>> {
    let with_subscription = query.flag("is_delete_profile")?.unwrap_or(false);
    users::delete(&caller.cx, &named(&query)?, with_subscription).await?;
    Ok(done(codes::USER_DELETED))
}
