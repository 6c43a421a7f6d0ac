//! `GET /api/v1/users`, `GET /api/v1/user`

use domain::users::IdentityType;
use engine::context::Context;
use engine::users::{self, Filter, Listed, Listing, Sort};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::named;
use crate::api::auth::Caller;
use crate::api::codes;
use crate::api::error::ApiErrors;
use crate::api::identities::kind_of;
use crate::api::query::Query;
use crate::api::response::{Answer, Result};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_users))
        .routes(routes!(get_user))
}

/// A user, alone and in lists (Q49).
#[derive(Serialize, ToSchema)]
#[schema(as = user)]
struct UserItem {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    provided_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    is_suspended: bool,
    is_password_reset_requested: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    total_sign_ins: Option<i64>,
    failed_sign_ins: Option<i64>,
    last_signed_in: Option<String>,
    created_on: Option<String>,
    updated_on: String,
    /// Their codes; with `expand=organizations` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    organizations: Option<Vec<String>>,
    /// With `expand=identities` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    identities: Option<Vec<IdentityOfUser>>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = identity_of_user)]
struct IdentityOfUser {
    #[serde(rename = "type")]
    kind: String,
    identity: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = users_response)]
struct UsersResponse {
    code: &'static str,
    message: &'static str,
    users: Vec<UserItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// What to tell besides the profile (Q50): unknown words are ignored.
#[derive(Debug, Clone, Copy)]
struct Expand {
    organizations: bool,
    identities: bool,
}

impl Expand {
    fn of(query: &Query) -> Result<Self> {
        let words = query.list("expand")?;
        let has = |wanted: &str| words.iter().any(|word| word == wanted);
        Ok(Self {
            organizations: has("organizations"),
            identities: has("identities"),
        })
    }

    fn describe(self, cx: &Context, listed: Listed) -> UserItem {
        let primary = |kind| listed.primary(kind).map(str::to_owned);
        let email = primary(IdentityType::Email);
        UserItem {
            id: listed.user.id.to_string(),
            preferred_email: email.clone(),
            email,
            username: primary(IdentityType::Username),
            phone: primary(IdentityType::Phone),
            provided_id: listed.user.provided_id,
            last_name: listed.user.last_name,
            first_name: listed.user.first_name,
            is_suspended: listed.user.is_suspended,
            is_password_reset_requested: listed.user.is_password_reset_requested,
            picture: listed.user.picture,
            total_sign_ins: Some(listed.user.total_sign_ins),
            failed_sign_ins: Some(listed.user.failed_sign_ins),
            last_signed_in: listed.user.last_signed_in.map(|moment| moment.to_string()),
            created_on: Some(listed.user.created_at.to_string()),
            updated_on: listed.user.updated_at.to_string(),
            organizations: self
                .organizations
                .then(|| listed.organizations.iter().map(ToString::to_string).collect()),
            identities: self.identities.then(|| {
                let described = |one: domain::users::Identity| IdentityOfUser {
                    kind: kind_of(&one, cx),
                    identity: one.value,
                };
                listed.identities.into_iter().map(described).collect()
            }),
        }
    }
}

#[utoipa::path(get, path = "/api/v1/users", operation_id = "getUsers", tag = "Users",
    security(("kindeBearerAuth" = ["read:users"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc, name_desc, email_asc or email_desc; by creation unless said"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("user_id" = Option<String>, Query, description = "Only the user with this id"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
        ("email" = Option<String>, Query, description = "Only users with one of these addresses, separated by commas"),
        ("username" = Option<String>, Query, description = "Only users with one of these user names, separated by commas"),
        ("phone" = Option<String>, Query, description = "Only users with one of these phone numbers, separated by commas"),
        ("expand" = Option<String>, Query, description = "organizations, identities or both, separated by a comma"),
        ("has_organization" = Option<bool>, Query, description = "Only users who belong to an organization, or only others"),
    ),
    responses((status = 200, body = UsersResponse), ApiErrors))]
async fn get_users(caller: Caller<scope::ReadUsers>, query: Query) -> Result<Answer<UsersResponse>> {
    let sorts = [
        ("name_asc", Sort::Name { descending: false }),
        ("name_desc", Sort::Name { descending: true }),
        ("email_asc", Sort::Email { descending: false }),
        ("email_desc", Sort::Email { descending: true }),
    ];
    let expand = Expand::of(&query)?;
    let listing = Listing {
        sort: query.one_of("sort", &sorts)?.unwrap_or(Sort::Id),
        filter: Filter {
            user_id: query.text("user_id")?.map(Into::into),
            emails: query.list("email")?,
            usernames: query.list("username")?,
            phones: query.list("phone")?,
            has_organization: query.flag("has_organization")?,
        },
        with_organizations: expand.organizations,
    };
    let page = users::list(&caller.cx, &query.slice()?, &listing).await?;
    Ok(Answer(UsersResponse {
        code: codes::OK.code,
        message: codes::OK.message,
        users: page
            .items
            .into_iter()
            .map(|one| expand.describe(&caller.cx, one))
            .collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(get, path = "/api/v1/user", operation_id = "getUser", tag = "Users",
    security(("kindeBearerAuth" = ["read:users"])),
    params(
        ("id" = String, Query, description = "The user's id"),
        ("expand" = Option<String>, Query, description = "organizations, identities or both, separated by a comma"),
    ),
    responses((status = 200, body = UserItem), ApiErrors))]
async fn get_user(caller: Caller<scope::ReadUsers>, query: Query) -> Result<Answer<UserItem>> {
    let expand = Expand::of(&query)?;
    let user = users::find(&caller.cx, &named(&query)?).await?;
    Ok(Answer(expand.describe(&caller.cx, user)))
}
