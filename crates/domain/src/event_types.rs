//! The types of events that webhooks can be told of, each with the shape of what is told.
//!
//! Everything else that is announced is for the audit log alone.

use serde_json::{Map, Value, json};

/// A type of event that leaves the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventType {
    /// Makes its id; never given to another type.
    number: u32,
    /// `user.created`
    pub code: &'static str,
    /// For people.
    pub name: &'static str,
    /// The one member of `data`.
    noun: &'static str,
    /// The members of the noun.
    fields: &'static [(&'static str, Field)],
    /// Whether the address that the request came from is told.
    pub has_ip_address: bool,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Text,
    TextOrNull,
    Truth,
    /// The organizations of a user, with what the user holds in each.
    Organizations,
}

use Field::{Organizations, Text, TextOrNull, Truth};

const USER: &[(&str, Field)] = &[
    ("id", Text),
    ("email", TextOrNull),
    ("first_name", TextOrNull),
    ("last_name", TextOrNull),
    ("username", TextOrNull),
    ("phone", TextOrNull),
    ("is_suspended", Truth),
    ("is_password_reset_requested", Truth),
    ("organizations", Organizations),
];
const ID: &[(&str, Field)] = &[("id", Text)];
const CODE: &[(&str, Field)] = &[("code", Text)];
const ORGANIZATION: &[(&str, Field)] = &[
    ("code", Text),
    ("name", Text),
    ("handle", TextOrNull),
    ("external_id", TextOrNull),
];
const ORGANIZATION_UPDATED: &[(&str, Field)] = &[
    ("code", Text),
    ("name", Text),
    ("handle", TextOrNull),
    ("external_id", TextOrNull),
    ("is_allow_registrations", Truth),
];
const ROLE: &[(&str, Field)] = &[
    ("id", Text),
    ("key", Text),
    ("name", Text),
    ("description", TextOrNull),
    ("is_default_role", Truth),
];
const PERMISSION: &[(&str, Field)] = &[("id", Text), ("key", Text), ("name", Text), ("description", TextOrNull)];
const SUBSCRIBER: &[(&str, Field)] = &[
    ("id", Text),
    ("email", TextOrNull),
    ("first_name", TextOrNull),
    ("last_name", TextOrNull),
    ("user_id", TextOrNull),
];
const ACCESS_REQUEST: &[(&str, Field)] = &[
    ("email", TextOrNull),
    ("first_name", TextOrNull),
    ("last_name", TextOrNull),
    ("user_id", TextOrNull),
];

const fn of(
    number: u32,
    code: &'static str,
    name: &'static str,
    noun: &'static str,
    fields: &'static [(&'static str, Field)],
) -> EventType {
    EventType {
        number,
        code,
        name,
        noun,
        fields,
        has_ip_address: false,
    }
}

/// Every type.
pub const ALL: &[EventType] = &[
    of(1, "user.created", "User created", "user", USER),
    of(2, "user.updated", "User updated", "user", USER),
    of(3, "user.deleted", "User deleted", "user", ID),
    EventType {
        has_ip_address: true,
        ..of(4, "user.authenticated", "User authenticated", "user", ID)
    },
    EventType {
        has_ip_address: true,
        ..of(
            5,
            "user.authentication_failed",
            "User authentication failed",
            "user",
            ID,
        )
    },
    of(
        6,
        "organization.created",
        "Organization created",
        "organization",
        ORGANIZATION,
    ),
    of(
        7,
        "organization.updated",
        "Organization updated",
        "organization",
        ORGANIZATION_UPDATED,
    ),
    of(8, "organization.deleted", "Organization deleted", "organization", CODE),
    of(9, "role.created", "Role created", "role", ROLE),
    of(10, "role.updated", "Role updated", "role", ROLE),
    of(11, "role.deleted", "Role deleted", "role", ID),
    of(12, "permission.created", "Permission created", "permission", PERMISSION),
    of(13, "permission.updated", "Permission updated", "permission", PERMISSION),
    of(14, "permission.deleted", "Permission deleted", "permission", ID),
    of(15, "subscriber.created", "Subscriber created", "subscriber", SUBSCRIBER),
    of(
        16,
        "access_request.created",
        "Access request created",
        "access_request",
        ACCESS_REQUEST,
    ),
];

/// The type with this code, if webhooks can be told of it.
pub fn find(code: &str) -> Option<&'static EventType> {
    ALL.iter().find(|one| one.code == code)
}

impl EventType {
    /// The same in every environment and release.
    pub fn id(&self) -> String {
        format!("et_{:032x}", self.number)
    }

    /// What is told of an event: the members that are documented. The audit log may know more.
    pub fn told(&self, data: &Value) -> Value {
        let noun = &data[self.noun];
        let members = self.fields.iter().filter_map(|(name, _)| {
            let value = noun.get(name)?;
            Some(((*name).to_owned(), value.clone()))
        });
        json!({ self.noun: Value::Object(members.collect()) })
    }

    /// The shape of what is posted, as a JSON Schema.
    pub fn schema(&self) -> Value {
        let mut properties = Map::new();
        let text = |format: &str| json!({ "type": "string", "format": format });
        properties.insert("type".into(), json!({ "type": "string", "const": self.code }));
        properties.insert("event_id".into(), json!({ "type": "string" }));
        properties.insert("event_timestamp".into(), text("date-time"));
        properties.insert("timestamp".into(), text("date-time"));
        properties.insert(
            "source".into(),
            json!({ "type": "string", "enum": ["admin", "api", "user"] }),
        );
        let noun = object(self.fields.iter().map(|(name, field)| (*name, field.schema())));
        properties.insert("data".into(), object([(self.noun, noun)]));
        let required: Vec<_> = properties.keys().cloned().collect();
        if self.has_ip_address {
            properties.insert("ip_address".into(), json!({ "type": "string" }));
        }
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self.name,
            "type": "object",
            "properties": properties,
            "required": required,
        })
    }
}

impl Field {
    fn schema(self) -> Value {
        match self {
            Text => json!({ "type": "string" }),
            TextOrNull => json!({ "type": ["string", "null"] }),
            Truth => json!({ "type": "boolean" }),
            Organizations => {
                let held = || {
                    let item = object([("id", Text.schema()), ("key", Text.schema())]);
                    json!({ "type": ["array", "null"], "items": item })
                };
                let item = object([("code", Text.schema()), ("roles", held()), ("permissions", held())]);
                json!({ "type": "array", "items": item })
            }
        }
    }
}

/// An object that has every one of these members.
fn object<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let properties: Map<_, _> = members
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    let required: Vec<_> = properties.keys().cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_types_share_an_id_or_a_code() {
        let ids: BTreeSet<_> = ALL.iter().map(EventType::id).collect();
        let codes: BTreeSet<_> = ALL.iter().map(|one| one.code).collect();
        assert_eq!((ids.len(), codes.len()), (ALL.len(), ALL.len()));
    }

    #[test]
    fn what_is_not_documented_is_not_told() {
        let data = json!({ "user": { "id": "kp_1", "shoe_size": 43 }, "method": "email:otp" });
        let told = find("user.authenticated").unwrap().told(&data);
        assert_eq!(told, json!({ "user": { "id": "kp_1" } }));
    }

    #[test]
    fn what_is_for_the_audit_log_alone_is_no_type() {
        for code in ["session.ended", "grant.revoked", "webhook.created", "user", ""] {
            assert_eq!(find(code), None, "{code}");
        }
    }

    #[test]
    fn a_schema_names_every_member_of_the_payload() {
        let schema = find("user.authentication_failed").unwrap().schema();
        let names: Vec<_> = schema["properties"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let all = [
            "data",
            "event_id",
            "event_timestamp",
            "ip_address",
            "source",
            "timestamp",
            "type",
        ];
        assert_eq!(names.into_iter().collect::<BTreeSet<_>>(), all.into());
        assert_eq!(schema["properties"]["data"]["required"], json!(["user"]));
    }
}
