//! The description of the API, made from the handlers themselves.

use std::sync::OnceLock;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use http::header;
use serde_json::Value;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::error::{ErrorResponse, Problem};
use crate::oidc::{introspect, revoke, userinfo};
use crate::web::context::App;

/// What is not said by any one handler.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Doorstep Management API",
        description = "Users, organizations, applications and everything around them, for programs.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    // The four of OAuth that the reference counts among its operations; they are mounted with the rest of OAuth.
    paths(introspect::introspect, revoke::revoke, userinfo::first_user_profile, userinfo::user_profile),
    components(schemas(ErrorResponse, Problem)),
    security(("kindeBearerAuth" = [])),
    modifiers(&Bearer)
)]
pub(super) struct Document;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .bearer_format("JWT")
            .build();
        document
            .components
            .get_or_insert_default()
            .add_security_scheme("kindeBearerAuth", SecurityScheme::Http(scheme));
    }
}

/// Where the description can be had: no token is needed.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/api/v1/openapi.json", get(openapi_json))
}

async fn openapi_json() -> Response {
    static DOCUMENT: OnceLock<Bytes> = OnceLock::new();
    let document = DOCUMENT.get_or_init(|| super::description().to_string().into());
    let kind = (header::CONTENT_TYPE, "application/json; charset=utf-8");
    ([kind, (header::CACHE_CONTROL, "public, max-age=300")], document.clone()).into_response()
}

/// Fields that may really be null, in the schemas they are of (Q54). Everything else that need not be there is left out.
const NULLABLE: &[(&str, &str)] = &[
    ("user_profile", "provided_id"),
    ("user_profile_v2", "provided_id"),
    ("user", "total_sign_ins"),
    ("user", "failed_sign_ins"),
    ("user", "last_signed_in"),
    ("user", "created_on"),
    ("users_response", "total_sign_ins"),
    ("users_response", "failed_sign_ins"),
    ("users_response", "last_signed_in"),
    ("users_response", "created_on"),
    ("create_webhook_request", "description"),
    ("update_webhook_request", "description"),
];

/// What Rust's types cannot say. A field that may be absent is not one that may be null, which is what `Option` stands
/// for in a description (Q54, Q73); and every answer has a description (OpenAPI 3.1, section 4.8.17).
pub(super) fn finish(mut document: Value) -> Value {
    for operation in operations(&mut document) {
        for (status, answer) in operation["responses"].as_object_mut().into_iter().flatten() {
            if answer["description"].as_str().is_none_or(str::is_empty) {
                let description = match status.as_str() {
                    "201" => "Done: created or changed, or what was asked for.",
                    "204" => "Nothing had to be done.",
                    _ => "Done, or what was asked for.",
                };
                answer["description"] = description.into();
            }
        }
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        for (name, schema) in schemas {
            strip(schema, Some(name));
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        strip(paths, None);
    }
    document
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    paths.flat_map(|(_, methods)| methods.as_object_mut().into_iter().flatten().map(|(_, one)| one))
}

fn strip(value: &mut Value, schema: Option<&str>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| strip(item, schema)),
        Value::Object(fields) => {
            let is_null = |one: &Value| one == "null" || *one == serde_json::json!({ "type": "null" });
            if let Some(Value::Array(types)) = fields.get_mut("type") {
                types.retain(|one| !is_null(one));
                if let [one] = types.as_mut_slice() {
                    let one = one.take();
                    fields.insert("type".to_owned(), one);
                }
            }
            if let Some(Value::Array(choices)) = fields.get_mut("oneOf") {
                choices.retain(|one| !is_null(one));
                if let [one] = choices.as_mut_slice() {
                    let one = one.take();
                    fields.remove("oneOf");
                    if let Value::Object(one) = one {
                        fields.extend(one);
                    }
                }
            }
            for (name, field) in fields {
                if !schema.is_some_and(|schema| NULLABLE.contains(&(schema, name))) {
                    strip(field, schema);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
