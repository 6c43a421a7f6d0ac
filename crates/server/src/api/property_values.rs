//! Values of properties as callers read and write them: the same for users and organizations.

use std::collections::BTreeMap;

use engine::property_values::PropertyValue;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::body::{given, scalar};
use super::codes::{self, Code};
use super::error::ApiError;
use super::response::Result;

#[derive(Serialize, ToSchema)]
#[schema(as = property_value)]
pub(super) struct PropertyValueItem {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    key: String,
    value: String,
}

/// The values that somebody has. There is no second page: `next_token` is never needed (Q60).
#[derive(Serialize, ToSchema)]
#[schema(as = get_property_values_response)]
pub(super) struct GetPropertyValuesResponse {
    code: &'static str,
    message: &'static str,
    properties: Vec<PropertyValueItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

impl From<Vec<PropertyValue>> for GetPropertyValuesResponse {
    fn from(values: Vec<PropertyValue>) -> Self {
        let Code { code, message } = codes::OK;
        let item = |one: PropertyValue| PropertyValueItem {
            id: one.property.id.to_string(),
            name: one.property.name,
            description: one.property.description,
            key: one.property.key,
            value: one.value,
        };
        Self {
            code,
            message,
            properties: values.into_iter().map(item).collect(),
            next_token: None,
        }
    }
}

#[derive(Deserialize, ToSchema)]
#[schema(as = update_property_values_request)]
pub(super) struct UpdatePropertyValuesRequest {
    /// Keys of properties and their values; an empty value is removed.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Object, required)]
    properties: Option<Map<String, Value>>,
}

impl UpdatePropertyValuesRequest {
    /// The values, all of them texts; numbers and truth values are taken as their text.
    pub(super) fn parse(self) -> Result<BTreeMap<String, String>> {
        let properties = self.properties.ok_or_else(|| ApiError::required("properties"))?;
        let text = |(key, value): (String, Value)| match scalar(&value) {
            Some(value) => Ok((key, value)),
            None => {
                let problem = format!("has a value for {key:?} that is not a text");
                Err(ApiError::invalid("properties", problem))
            }
        };
        properties.into_iter().map(text).collect()
    }
}

/// The value of one property, from the query or a body (Q22).
#[derive(ToSchema)]
#[schema(as = update_property_value_request)]
#[expect(
    dead_code,
    reason = "the description of the body is made from it; it is read with `Values`"
)]
pub(super) struct UpdatePropertyValueRequest {
    /// The value; an empty one is removed.
    #[schema(required = false)]
    value: String,
}
