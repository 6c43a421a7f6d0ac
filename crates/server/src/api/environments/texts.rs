//! `/api/v1/environment/texts/{lang}`: the words of pages and mails. The vendor keeps them in its console, so the resource
//! is ours.

use std::collections::BTreeMap;

use engine::page_texts::{self, PageText};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::auth::Caller;
use crate::api::body::Json;
use crate::api::codes::{self, Code};
use crate::api::error::ApiErrors;
use crate::api::path::Path;
use crate::api::response::{Answer, Result, SuccessResponse, done};
use crate::api::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(get_environment_texts, replace_environment_texts))
}

#[derive(Serialize, ToSchema)]
#[schema(as = get_environment_texts_response)]
struct GetEnvironmentTextsResponse {
    code: &'static str,
    message: &'static str,
    /// Each text of pages and mails, by its page.
    texts: Vec<TextItem>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = environment_text)]
struct TextItem {
    /// Its name: the page, and where on it.
    key: String,
    /// What the environment says, as it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// What is said otherwise, with each value by its name.
    default: String,
    /// The values that it may have, written as `{ $name }`.
    variables: Vec<String>,
}

impl From<PageText> for TextItem {
    fn from(text: PageText) -> Self {
        Self {
            key: text.key,
            text: text.own,
            default: text.ours,
            variables: text.variables,
        }
    }
}

/// The environment's own texts of a language: these and no others.
#[derive(Deserialize, ToSchema)]
#[schema(as = replace_environment_texts_request)]
struct ReplaceEnvironmentTextsRequest {
    /// Texts by key: words, values of the text as `{ $name }`, and choices by number, in the syntax of Fluent. No markup.
    texts: BTreeMap<String, String>,
}

#[utoipa::path(get, path = "/api/v1/environment/texts/{lang}", operation_id = "getEnvironmentTexts", tag = "Environments",
    security(("kindeBearerAuth" = ["read:environments"])),
    params(("lang" = String, Path, description = "The tag of a language, such as en or pt-BR")),
    responses((status = 200, body = GetEnvironmentTextsResponse), ApiErrors))]
async fn get_environment_texts(
    caller: Caller<scope::ReadEnvironments>,
    Path(language): Path<String>,
) -> Result<Answer<GetEnvironmentTextsResponse>> {
    let texts = page_texts::list(&caller.cx, &language).await?;
    let Code { code, message } = codes::OK;
    Ok(Answer(GetEnvironmentTextsResponse {
        code,
        message,
        texts: texts.into_iter().map(Into::into).collect(),
    }))
}

#[utoipa::path(put, path = "/api/v1/environment/texts/{lang}", operation_id = "replaceEnvironmentTexts",
    tag = "Environments", security(("kindeBearerAuth" = ["update:environments"])),
    params(("lang" = String, Path, description = "The tag of a language, such as en or pt-BR")),
    request_body = ReplaceEnvironmentTextsRequest, responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_environment_texts(
    caller: Caller<scope::UpdateEnvironments>,
    Path(language): Path<String>,
    Json(request): Json<ReplaceEnvironmentTextsRequest>,
) -> Result<Answer<SuccessResponse>> {
    page_texts::replace(&caller.cx, &language, &request.texts).await?;
    Ok(done(codes::ENVIRONMENT_TEXTS_UPDATED))
}
