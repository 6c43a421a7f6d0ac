//! `/api/v1/subscribers`

use domain::ids::SubscriberId;
use domain::subscribers::Subscriber;
use engine::subscribers::{self, NewSubscriber, Sort};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::Values;
use super::codes::{self, Code};
use super::error::ApiErrors;
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_subscribers, create_subscriber))
        .routes(routes!(get_subscriber))
}

/// A subscriber, with both names that the contract has for the address (Q48).
#[derive(Serialize, ToSchema)]
#[schema(as = subscriber)]
struct SubscriberItem {
    id: String,
    email: String,
    preferred_email: String,
    full_name: String,
    first_name: String,
    last_name: String,
}

impl From<Subscriber> for SubscriberItem {
    fn from(subscriber: Subscriber) -> Self {
        Self {
            id: subscriber.id.to_string(),
            full_name: subscriber.full_name(),
            preferred_email: subscriber.email.clone(),
            email: subscriber.email,
            first_name: subscriber.first_name,
            last_name: subscriber.last_name,
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_subscribers_response)]
struct GetSubscribersResponse {
    code: &'static str,
    message: &'static str,
    subscribers: Vec<SubscriberItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// One subscriber, in a list of one (Q48).
#[derive(Serialize, ToSchema)]
#[schema(as = get_subscriber_response)]
struct GetSubscriberResponse {
    code: &'static str,
    message: &'static str,
    subscribers: Vec<SubscriberItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_subscriber_success_response)]
struct CreateSubscriberResponse {
    code: &'static str,
    message: &'static str,
    subscriber: CreatedSubscriber,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_subscriber)]
struct CreatedSubscriber {
    /// The subscriber's id.
    subscriber_id: String,
}

/// Who subscribes, from the query or a body (Q22).
#[derive(ToSchema)]
#[schema(as = create_subscriber_request)]
#[expect(
    dead_code,
    reason = "the description of the body is made from it; it is read with `Values`"
)]
struct CreateSubscriberRequest {
    /// Given name.
    #[schema(required = false)]
    first_name: String,
    /// Family name.
    #[schema(required = false)]
    last_name: String,
    /// The address to write to.
    #[schema(required = false)]
    email: String,
}

#[utoipa::path(get, path = "/api/v1/subscribers", operation_id = "getSubscribers", tag = "Subscribers",
    security(("kindeBearerAuth" = ["read:subscribers"])),
    params(
        ("sort" = Option<String>, Query, description = "name_asc, name_desc, email_asc or email_desc; by age without it"),
        ("page_size" = Option<i64>, Query, description = "Items in a page: 10 unless said, 500 at most"),
        ("next_token" = Option<String>, Query, description = "What the page before this one gave"),
    ),
    responses((status = 200, body = GetSubscribersResponse), ApiErrors))]
async fn get_subscribers(
    caller: Caller<scope::ReadSubscribers>,
    query: Query,
) -> Result<Answer<GetSubscribersResponse>> {
    let sorts = [
        ("name_asc", Sort::Name),
        ("name_desc", Sort::NameDescending),
        ("email_asc", Sort::Email),
        ("email_desc", Sort::EmailDescending),
    ];
    let sort = query.one_of("sort", &sorts)?.unwrap_or(Sort::Age);
    let page = subscribers::list(&caller.cx, &query.slice()?, sort).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetSubscribersResponse {
        code,
        message,
        subscribers: page.items.into_iter().map(Into::into).collect(),
        next_token: page.next_token,
    }))
}

#[utoipa::path(post, path = "/api/v1/subscribers", operation_id = "createSubscriber", tag = "Subscribers",
    security(("kindeBearerAuth" = ["create:subscribers"])),
    params(
        ("first_name" = Option<String>, Query, description = "Given name, here or in the body"),
        ("last_name" = Option<String>, Query, description = "Family name, here or in the body"),
        ("email" = Option<String>, Query, description = "The address to write to, here or in the body"),
    ),
    request_body = Option<CreateSubscriberRequest>,
    responses((status = 201, body = CreateSubscriberResponse), ApiErrors))]
async fn create_subscriber(
    caller: Caller<scope::CreateSubscribers>,
    values: Values,
) -> Result<Answer<CreateSubscriberResponse, 201>> {
    let new = NewSubscriber {
        email: values.required("email")?,
        first_name: values.required("first_name")?,
        last_name: values.required("last_name")?,
    };
    let subscriber = subscribers::create(&caller.cx, &new).await?;
    let Code { code, message } = codes::SUBSCRIBER_CREATED;
    let subscriber = CreatedSubscriber {
        subscriber_id: subscriber.id.to_string(),
    };
    Ok(Answer(CreateSubscriberResponse {
        code,
        message,
        subscriber,
    }))
}

#[utoipa::path(get, path = "/api/v1/subscribers/{subscriber_id}", operation_id = "getSubscriber", tag = "Subscribers",
    security(("kindeBearerAuth" = ["read:subscribers"])),
    params(("subscriber_id" = String, Path, description = "The subscriber's id")),
    responses((status = 200, body = GetSubscriberResponse), ApiErrors))]
async fn get_subscriber(
    caller: Caller<scope::ReadSubscribers>,
    Path(id): Path<SubscriberId>,
) -> Result<Answer<GetSubscriberResponse>> {
    let subscriber = subscribers::find(&caller.cx, &id).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetSubscriberResponse {
        code,
        message,
        subscribers: vec![subscriber.into()],
    }))
}
