//! `/api/v1/webhooks`

use domain::ids::WebhookId;
use domain::webhooks::Webhook;
use engine::webhooks::{self, Details, NewWebhook};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, given};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::query::Query;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(get_webhooks, create_webhook, update_webhook))
        .routes(routes!(update_webhook_by_id, delete_webhook))
}

#[derive(Serialize, ToSchema)]
#[schema(as = webhook)]
struct WebhookItem {
    id: String,
    name: String,
    endpoint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    event_types: Vec<String>,
    /// ISO 8601
    created_on: String,
}

impl From<Webhook> for WebhookItem {
    fn from(webhook: Webhook) -> Self {
        Self {
            id: webhook.id.to_string(),
            name: webhook.name,
            endpoint: webhook.endpoint,
            description: webhook.description,
            event_types: webhook.event_types,
            created_on: webhook.created_at.to_string(),
        }
    }
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_webhooks_response)]
struct GetWebhooksResponse {
    code: &'static str,
    message: &'static str,
    webhooks: Vec<WebhookItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_webhook_response)]
struct CreateWebhookResponse {
    code: &'static str,
    message: &'static str,
    webhook: CreatedWebhook,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_webhook)]
struct CreatedWebhook {
    id: String,
    endpoint: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = update_webhook_response)]
struct UpdateWebhookResponse {
    message: &'static str,
    code: &'static str,
    webhook: UpdatedWebhook,
}

#[derive(Serialize, ToSchema)]
#[schema(as = updated_webhook)]
struct UpdatedWebhook {
    id: String,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_webhook_request)]
struct CreateWebhookRequest {
    /// Where events are posted to: https, and a public address.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    endpoint: Option<String>,
    /// The codes of the types it wants; `GET /api/v1/event_types` lists them.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = Vec<String>)]
    event_types: Option<Vec<String>>,
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(required, value_type = String)]
    name: Option<String>,
    /// What it is for.
    #[serde(default)]
    description: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_webhook_request)]
struct UpdateWebhookRequest {
    /// The codes of the types it wants.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Vec<String>>, nullable = false)]
    event_types: Option<Vec<String>>,
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, nullable = false)]
    name: Option<String>,
    /// What it is for; null takes it away.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    description: Option<Option<String>>,
    /// Which webhook is meant, where the path does not say.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, nullable = false)]
    webhook_id: Option<String>,
    /// The same.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, nullable = false)]
    id: Option<String>,
}

impl From<UpdateWebhookRequest> for Details {
    fn from(request: UpdateWebhookRequest) -> Self {
        Self {
            name: request.name,
            description: request.description,
            event_types: request.event_types,
        }
    }
}

#[utoipa::path(get, path = "/api/v1/webhooks", operation_id = "getWebhooks", tag = "Webhooks",
    security(("kindeBearerAuth" = ["read:webhooks"])),
    responses((status = 200, body = GetWebhooksResponse), ApiErrors))]
async fn get_webhooks(caller: Caller<scope::ReadWebhooks>) -> Result<Answer<GetWebhooksResponse>> {
    let all = webhooks::list(&caller.cx).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetWebhooksResponse {
        code,
        message,
        webhooks: all.into_iter().map(Into::into).collect(),
    }))
}

#[utoipa::path(post, path = "/api/v1/webhooks", operation_id = "createWebhook", tag = "Webhooks",
    security(("kindeBearerAuth" = ["create:webhooks"])),
    request_body = CreateWebhookRequest,
    responses((status = 200, body = CreateWebhookResponse), ApiErrors))]
async fn create_webhook(
    caller: Caller<scope::CreateWebhooks>,
    Json(request): Json<CreateWebhookRequest>,
) -> Result<Answer<CreateWebhookResponse>> {
    let new = NewWebhook {
        endpoint: request.endpoint.ok_or_else(|| ApiError::required("endpoint"))?,
        name: request.name.ok_or_else(|| ApiError::required("name"))?,
        description: request.description,
        event_types: request.event_types.ok_or_else(|| ApiError::required("event_types"))?,
    };
    let webhook = webhooks::create(&caller.cx, &new).await?;
    let Code { code, message } = codes::WEBHOOK_CREATED;
    Ok(Answer(CreateWebhookResponse {
        code,
        message,
        webhook: CreatedWebhook {
            id: webhook.id.to_string(),
            endpoint: webhook.endpoint,
        },
    }))
}

/// The published client of 2024 cannot name the webhook: then the only one there is is meant (Q25).
#[utoipa::path(patch, path = "/api/v1/webhooks", operation_id = "updateWebhook", tag = "Webhooks",
    security(("kindeBearerAuth" = ["update:webhooks"])),
    params(
        ("webhook_id" = Option<String>, Query, description = "The webhook's id; it may also stand in the body"),
        ("id" = Option<String>, Query, description = "The same"),
    ),
    request_body = UpdateWebhookRequest,
    responses((status = 200, body = UpdateWebhookResponse), ApiErrors))]
async fn update_webhook(
    caller: Caller<scope::UpdateWebhooks>,
    query: Query,
    Json(request): Json<UpdateWebhookRequest>,
) -> Result<Answer<UpdateWebhookResponse>> {
    let in_query = [query.text("webhook_id")?, query.text("id")?];
    let id = match named(in_query.into_iter().flatten(), &request)? {
        Some(id) => WebhookId::from(id),
        None => webhooks::the_only_one(&caller.cx).await?,
    };
    updated(&caller, &id, request).await
}

#[utoipa::path(patch, path = "/api/v1/webhooks/{webhook_id}", operation_id = "updateWebhookById", tag = "Webhooks",
    security(("kindeBearerAuth" = ["update:webhooks"])),
    params(("webhook_id" = String, Path, description = "The webhook's id")),
    request_body = UpdateWebhookRequest,
    responses((status = 200, body = UpdateWebhookResponse), ApiErrors))]
async fn update_webhook_by_id(
    caller: Caller<scope::UpdateWebhooks>,
    Path(id): Path<WebhookId>,
    Json(request): Json<UpdateWebhookRequest>,
) -> Result<Answer<UpdateWebhookResponse>> {
    named([id.as_str()].into_iter(), &request)?;
    updated(&caller, &id, request).await
}

/// The webhook that a request is about; ids that are not the same one are refused (R137).
fn named<'r>(given: impl Iterator<Item = &'r str>, request: &'r UpdateWebhookRequest) -> Result<Option<&'r str>> {
    let in_body = [&request.webhook_id, &request.id]
        .into_iter()
        .flatten()
        .map(String::as_str);
    let mut ids = given.chain(in_body).filter(|id| !id.is_empty());
    let first = ids.next();
    match ids.all(|id| Some(id) == first) {
        true => Ok(first),
        false => Err(ApiError::bad(
            "VALUE_CONFLICT",
            "The webhook was named twice, with two ids.",
        )),
    }
}

async fn updated(
    caller: &Caller<scope::UpdateWebhooks>,
    id: &WebhookId,
    request: UpdateWebhookRequest,
) -> Result<Answer<UpdateWebhookResponse>> {
    let webhook = webhooks::update(&caller.cx, id, &request.into()).await?;
    let Code { code, message } = codes::WEBHOOK_UPDATED;
    Ok(Answer(UpdateWebhookResponse {
        message,
        code,
        webhook: UpdatedWebhook {
            id: webhook.id.to_string(),
        },
    }))
}

#[utoipa::path(delete, path = "/api/v1/webhooks/{webhook_id}", operation_id = "deleteWebhook", tag = "Webhooks",
    security(("kindeBearerAuth" = ["delete:webhooks"])),
    params(("webhook_id" = String, Path, description = "The webhook's id")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_webhook(
    caller: Caller<scope::DeleteWebhooks>,
    Path(id): Path<WebhookId>,
) -> Result<Answer<SuccessResponse>> {
    webhooks::delete(&caller.cx, &id).await?;
    Ok(done(codes::WEBHOOK_DELETED))
}
