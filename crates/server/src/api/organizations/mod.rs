//! `/api/v1/organization` and `/api/v1/organizations`
//!
//! A token of one organization reads and changes that one; only one for the environment lists, creates and deletes.

pub(crate) mod feature_flags;
pub(crate) mod handle;
mod logos;
pub(crate) mod mfa;
pub(crate) mod passkey;
pub(crate) mod properties;
mod settings;
pub(crate) mod users;

use std::collections::BTreeMap;

use domain::ids::OrganizationId;
use domain::organizations::{Brand, Organization};
use engine::branding;
use engine::context::Context;
use engine::error::Error;
use engine::organizations::{self, Details};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::{Caller, OrganizationCaller};
use super::body::{Json, OptionalJson, given, scalar};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_organization, create_organization))
        .routes(routes!(update_organization, delete_organization))
        .routes(routes!(get_organizations))
        .merge(handle::routes())
        .merge(logos::routes())
        .merge(users::routes())
        .merge(feature_flags::routes())
        .merge(mfa::routes())
        .merge(passkey::routes())
        .merge(properties::routes())
        .merge(settings::routes())
}

#[derive(Serialize, ToSchema)]
#[schema(as = organization)]
struct OrganizationItem {
    /// Its code, which never changes.
    code: String,
    name: String,
    is_default: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    handle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    /// The address of its logo, once it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    button_text_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme_code: Option<String>,
    is_allow_registrations: bool,
    /// The later name of `is_allow_registrations`.
    is_auto_membership_enabled: bool,
    is_suspended: bool,
    created_on: String,
}

impl OrganizationItem {
    /// The organizations, with the addresses of their logos.
    async fn all(cx: &Context, organizations: Vec<Organization>) -> Result<Vec<Self>> {
        let ids: Vec<OrganizationId> = organizations.iter().map(|one| one.id.clone()).collect();
        let logos = branding::logos(cx, &ids).await?;
        let items = organizations.into_iter().map(|organization| {
            let logo = logos.get(&organization.id);
            let address = logo.map(|logo| format!("{}{}", cx.environment.issuer(), logo.light.path()));
            Self {
                logo: address,
                ..Self::from(organization)
            }
        });
        Ok(items.collect())
    }
}

impl From<Organization> for OrganizationItem {
    fn from(organization: Organization) -> Self {
        let Brand {
            background_color,
            button_color,
            button_text_color,
            link_color,
            background_color_dark,
            button_color_dark,
            button_text_color_dark,
            link_color_dark,
            theme_code,
            ..
        } = organization.brand;
        Self {
            code: organization.id.to_string(),
            name: organization.name,
            is_default: organization.is_default,
            handle: organization.handle,
            external_id: organization.external_id,
            logo: None,
            link_color,
            button_color,
            background_color,
            button_text_color,
            link_color_dark,
            button_color_dark,
            background_color_dark,
            button_text_color_dark,
            theme_code,
            is_allow_registrations: organization.is_allow_registrations,
            is_auto_membership_enabled: organization.is_allow_registrations,
            is_suspended: organization.is_suspended,
            created_on: organization.created_at.to_string(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_organizations_response)]
struct GetOrganizationsResponse {
    code: &'static str,
    message: &'static str,
    organizations: Vec<OrganizationItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_organization_response)]
struct CreateOrganizationResponse {
    code: &'static str,
    message: &'static str,
    organization: CreatedOrganization,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_organization)]
struct CreatedOrganization {
    code: String,
}

/// The two requests have these fields in common.
macro_rules! request {
    ($(#[$meta:meta])* struct $request:ident { $($own:tt)* }) => {
        #[derive(Deserialize, ToSchema)]
        $(#[$meta])*
        struct $request {
            $($own)*
            /// The customer's own id for it; empty for none.
            #[serde(default, deserialize_with = "given")]
            external_id: Option<String>,
            /// `#` and 3, 4, 6 or 8 hexadecimal digits, like every colour; empty for none.
            #[serde(default, deserialize_with = "given")]
            background_color: Option<String>,
            #[serde(default, deserialize_with = "given")]
            button_color: Option<String>,
            #[serde(default, deserialize_with = "given")]
            button_text_color: Option<String>,
            #[serde(default, deserialize_with = "given")]
            link_color: Option<String>,
            #[serde(default, deserialize_with = "given")]
            background_color_dark: Option<String>,
            #[serde(default, deserialize_with = "given")]
            button_color_dark: Option<String>,
            #[serde(default, deserialize_with = "given")]
            button_text_color_dark: Option<String>,
            #[serde(default, deserialize_with = "given")]
            link_color_dark: Option<String>,
            /// `light`, `dark` or `user_preference`; empty for none.
            #[serde(default, deserialize_with = "given")]
            theme_code: Option<String>,
            /// Lower-case letters, digits and dashes; no other organization has it.
            #[serde(default, deserialize_with = "given")]
            handle: Option<String>,
            /// Whether whoever signs in with its code becomes a member.
            #[serde(default, deserialize_with = "given")]
            is_allow_registrations: Option<bool>,
            /// The later name of `is_allow_registrations`.
            #[serde(default, deserialize_with = "given")]
            is_auto_membership_enabled: Option<bool>,
        }

        impl TryFrom<$request> for Details {
            type Error = ApiError;

            fn try_from(request: $request) -> Result<Self> {
                let is_allow_registrations =
                    agreed(request.is_allow_registrations, request.is_auto_membership_enabled)?;
                Ok(Self {
                    name: request.name,
                    handle: request.handle,
                    external_id: request.external_id,
                    is_allow_registrations,
                    brand: Brand {
                        background_color: request.background_color,
                        button_color: request.button_color,
                        button_text_color: request.button_text_color,
                        link_color: request.link_color,
                        background_color_dark: request.background_color_dark,
                        button_color_dark: request.button_color_dark,
                        button_text_color_dark: request.button_text_color_dark,
                        link_color_dark: request.link_color_dark,
                        theme_code: request.theme_code,
                        ..Brand::default()
                    },
                })
            }
        }
    };
}

request! {
    #[schema(as = create_organization_request)]
    struct CreateOrganizationRequest {
        /// What it is called.
        #[schema(required = true, value_type = String)]
        #[serde(default, deserialize_with = "given")]
        name: Option<String>,
        /// Its own values of feature flags, by key. Keys that are no flag's are ignored.
        #[schema(value_type = BTreeMap<String, String>)]
        #[serde(default)]
        feature_flags: BTreeMap<String, Value>,
    }
}

request! {
    #[schema(as = update_organization_request)]
    struct UpdateOrganizationRequest {
        /// What it is called.
        #[serde(default, deserialize_with = "given")]
        name: Option<String>,
    }
}

/// A switch with an old and a new name, which may not contradict each other.
fn agreed(old: Option<bool>, new: Option<bool>) -> Result<Option<bool>> {
    match (old, new) {
        (Some(old), Some(new)) if old != new => Err(ApiError::bad(
            "VALUE_CONFLICT",
            "is_allow_registrations and is_auto_membership_enabled are the same and must agree.",
        )),
        (old, new) => Ok(old.or(new)),
    }
}

#[utoipa::path(get, path = "/api/v1/organization", operation_id = "getOrganization", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organizations"])),
    params(("code" = Option<String>, Query, description = "The organization's code; the default organization unless said")),
    responses((status = 200, body = OrganizationItem), ApiErrors))]
async fn get_organization(
    caller: OrganizationCaller<scope::ReadOrganizations>,
    query: Query,
) -> Result<Answer<OrganizationItem>> {
    let code = query.text("code")?.map(OrganizationId::from).or(caller.bound_to);
    let organization = organizations::find(&caller.cx, code.as_ref()).await?;
    let mut items = OrganizationItem::all(&caller.cx, vec![organization]).await?;
    items
        .pop()
        .map(Answer)
        .ok_or_else(|| Error::NotFound("the organization").into())
}

#[utoipa::path(post, path = "/api/v1/organization", operation_id = "createOrganization", tag = "Organizations",
    security(("kindeBearerAuth" = ["create:organizations"])),
    request_body = CreateOrganizationRequest,
    responses((status = 200, body = CreateOrganizationResponse), ApiErrors))]
async fn create_organization(
    caller: Caller<scope::CreateOrganizations>,
    Json(mut request): Json<CreateOrganizationRequest>,
) -> Result<Answer<CreateOrganizationResponse>> {
    let mut values = BTreeMap::new();
    for (key, value) in std::mem::take(&mut request.feature_flags) {
        let value = scalar(&value)
            .ok_or_else(|| ApiError::invalid("feature_flags", "must have a text, number or truth value each"))?;
        values.insert(key, value);
    }
    let organization = organizations::create(&caller.cx, &request.try_into()?, &values).await?;
    let Code { code, message } = codes::ORGANIZATION_CREATED;
    let organization = CreatedOrganization {
        code: organization.id.to_string(),
    };
    Ok(Answer(CreateOrganizationResponse {
        code,
        message,
        organization,
    }))
}

#[utoipa::path(patch, path = "/api/v1/organization/{org_code}", operation_id = "updateOrganization", tag = "Organizations",
    security(("kindeBearerAuth" = ["update:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    request_body = Option<UpdateOrganizationRequest>,
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn update_organization(
    caller: OrganizationCaller<scope::UpdateOrganizations>,
    Path(code): Path<OrganizationId>,
    OptionalJson(request): OptionalJson<UpdateOrganizationRequest>,
) -> Result<Answer<SuccessResponse>> {
    organizations::update(&caller.cx, &code, &request.try_into()?).await?;
    Ok(done(codes::ORGANIZATION_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/organization/{org_code}", operation_id = "deleteOrganization", tag = "Organizations",
    security(("kindeBearerAuth" = ["delete:organizations"])),
    params(("org_code" = String, Path, description = "The organization's code")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_organization(
    caller: Caller<scope::DeleteOrganizations>,
    Path(code): Path<OrganizationId>,
) -> Result<Answer<SuccessResponse>> {
    organizations::delete(&caller.cx, &code).await?;
    Ok(done(codes::ORGANIZATION_DELETED))
}

#[utoipa::path(get, path = "/api/v1/organizations", operation_id = "getOrganizations", tag = "Organizations",
    security(("kindeBearerAuth" = ["read:organizations"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc or name_desc; email_asc and email_desc mean the same"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetOrganizationsResponse), ApiErrors))]
async fn get_organizations(
    caller: Caller<scope::ReadOrganizations>,
    query: Query,
) -> Result<Answer<GetOrganizationsResponse>> {
    // An organization has no e-mail address: the reference copied these words (Q34).
    let sorts = [
        ("name_asc", false),
        ("name_desc", true),
        ("email_asc", false),
        ("email_desc", true),
    ];
    let descending = query.one_of("sort", &sorts)?.unwrap_or(false);
    let page = organizations::list(&caller.cx, &query.slice()?, descending).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetOrganizationsResponse {
        code,
        message,
        organizations: OrganizationItem::all(&caller.cx, page.items).await?,
        next_token: page.next_token,
    }))
}
