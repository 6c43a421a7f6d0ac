//! `/api/v1/feature_flags`, and how the flags of an environment or organization are shown.

use std::collections::BTreeMap;

use domain::feature_flags::{FeatureFlag, FlagLevel, FlagType};
use engine::feature_flags::{self, Definition};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::auth::Caller;
use super::body::{Json, Values, given, scalar};
use super::codes::{self, Code};
use super::error::{ApiError, ApiErrors};
use super::path::Path;
use super::response::{Answer, Result, SuccessResponse, done};
use super::scope;
use crate::web::context::App;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(create_feature_flag))
        .routes(routes!(replace_feature_flag, delete_feature_flag))
}

/// Flags by key.
pub(crate) type FlagItems = BTreeMap<String, FlagItem>;

/// A flag's type, and the value that holds: a text, whatever the type (Q35).
#[derive(Serialize, ToSchema)]
#[schema(as = feature_flag_value)]
pub(crate) struct FlagItem {
    #[schema(value_type = String)]
    r#type: FlagType,
    value: String,
}

/// Flags as they are shown.
pub(crate) fn items(flags: Vec<(FeatureFlag, String)>) -> FlagItems {
    let item = |(flag, value): (FeatureFlag, String)| {
        let shown = FlagItem {
            r#type: flag.kind,
            value,
        };
        (flag.key, shown)
    };
    flags.into_iter().map(item).collect()
}

#[derive(Deserialize, ToSchema)]
#[schema(as = create_feature_flag_request)]
struct CreateFeatureFlagRequest {
    /// What it is called.
    #[serde(default, deserialize_with = "given")]
    #[schema(required = true, value_type = String)]
    name: Option<String>,
    /// What it switches.
    #[serde(default, deserialize_with = "given")]
    description: Option<String>,
    /// What code asks for.
    #[serde(default, deserialize_with = "given")]
    #[schema(required = true, value_type = String)]
    key: Option<String>,
    /// str, int or bool
    #[serde(default, deserialize_with = "given")]
    #[schema(required = true, value_type = String)]
    r#type: Option<String>,
    /// The most specific level that may have its own value: env (unless said), org or usr
    #[serde(default, deserialize_with = "given")]
    allow_override_level: Option<String>,
    /// The value where no level has its own; a number or a truth value will do as well.
    #[serde(default)]
    #[schema(required = true, value_type = String)]
    default_value: Value,
}

#[derive(Serialize, ToSchema)]
#[schema(as = create_feature_flag_response)]
struct CreateFeatureFlagResponse {
    code: &'static str,
    message: &'static str,
    feature_flag: CreatedFeatureFlag,
}

#[derive(Serialize, ToSchema)]
#[schema(as = created_feature_flag)]
struct CreatedFeatureFlag {
    key: String,
}

fn kind(word: &str) -> Result<FlagType> {
    FlagType::parse(word).ok_or_else(|| ApiError::invalid("type", "must be str, int or bool"))
}

fn level(word: &str) -> Result<FlagLevel> {
    FlagLevel::parse(word).ok_or_else(|| ApiError::invalid("allow_override_level", "must be env, org or usr"))
}

#[utoipa::path(post, path = "/api/v1/feature_flags", operation_id = "createFeatureFlag", tag = "Feature Flags",
    security(("kindeBearerAuth" = ["create:feature_flags"])),
    request_body = CreateFeatureFlagRequest,
    responses((status = 201, body = CreateFeatureFlagResponse), ApiErrors))]
async fn create_feature_flag(
    caller: Caller<scope::CreateFeatureFlags>,
    Json(request): Json<CreateFeatureFlagRequest>,
) -> Result<Answer<CreateFeatureFlagResponse, 201>> {
    let there = |value: Option<String>, field| value.ok_or_else(|| ApiError::required(field));
    let default_value = match &request.default_value {
        Value::Null => Err(ApiError::required("default_value")),
        value => scalar(value).ok_or_else(|| ApiError::invalid("default_value", "must be a text")),
    };
    let key = there(request.key, "key")?;
    let definition = Definition {
        name: there(request.name, "name")?,
        description: request.description.unwrap_or_default(),
        kind: kind(&there(request.r#type, "type")?)?,
        default_value: default_value?,
        allow_override_level: request
            .allow_override_level
            .map_or(Ok(FlagLevel::Env), |word| level(&word))?,
    };
    let flag = feature_flags::create(&caller.cx, &key, &definition).await?;
    let Code { code, message } = codes::FEATURE_FLAG_CREATED;
    let feature_flag = CreatedFeatureFlag { key: flag.key };
    Ok(Answer(CreateFeatureFlagResponse {
        code,
        message,
        feature_flag,
    }))
}

#[utoipa::path(put, path = "/api/v1/feature_flags/{feature_flag_key}", operation_id = "replaceFeatureFlag",
    tag = "Feature Flags",
    security(("kindeBearerAuth" = ["update:feature_flags"])),
    params(
        ("feature_flag_key" = String, Path, description = "The flag's key"),
        ("name" = String, Query, description = "What it is called"),
        ("description" = String, Query, description = "What it switches"),
        ("type" = String, Query, description = "str, int or bool, as it is: it never changes"),
        ("allow_override_level" = String, Query, description = "env, org or usr"),
        ("default_value" = String, Query, description = "The value where no level has its own"),
    ),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn replace_feature_flag(
    caller: Caller<scope::UpdateFeatureFlags>,
    Path(key): Path<String>,
    values: Values,
) -> Result<Answer<SuccessResponse>> {
    if values.text("key")?.is_some_and(|other| other != key) {
        // The path says which flag it is (R137).
        return Err(ApiError::invalid(
            "key",
            "must be the one in the path: it never changes",
        ));
    }
    let definition = Definition {
        name: values.required("name")?,
        description: values.required("description")?,
        kind: kind(&values.required("type")?)?,
        default_value: values.required("default_value")?,
        allow_override_level: level(&values.required("allow_override_level")?)?,
    };
    feature_flags::replace(&caller.cx, &key, &definition).await?;
    Ok(done(codes::FEATURE_FLAG_UPDATED))
}

#[utoipa::path(delete, path = "/api/v1/feature_flags/{feature_flag_key}", operation_id = "deleteFeatureFlag",
    tag = "Feature Flags",
    security(("kindeBearerAuth" = ["delete:feature_flags"])),
    params(("feature_flag_key" = String, Path, description = "The flag's key")),
    responses((status = 200, body = SuccessResponse), ApiErrors))]
async fn delete_feature_flag(
    caller: Caller<scope::DeleteFeatureFlags>,
    Path(key): Path<String>,
) -> Result<Answer<SuccessResponse>> {
    feature_flags::delete(&caller.cx, &key).await?;
    Ok(done(codes::FEATURE_FLAG_DELETED))
}
