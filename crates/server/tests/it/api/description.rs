//! The description of the Management API: committed as it is, and never less than the contract promises.

use std::collections::HashSet;

use serde_json::Value;

const COMMITTED: &str = include_str!("../../../../../openapi/management.json");
const CONTRACT: &str = include_str!("../../../../../openapi/contract.json");

#[test]
fn the_committed_description_is_that_of_the_code() {
    assert!(
        COMMITTED == testkit::api::description(),
        "openapi/management.json is out of date; `cargo xtask openapi` writes it"
    );
}

#[test]
fn the_description_is_whole() {
    let ours = server::api::description();
    let mut ids = HashSet::new();
    for (path, methods) in ours["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods") {
            let named = format!("{method} {path}");
            assert!(
                ids.insert(operation["operationId"].as_str().expect("an operation id")),
                "{named}"
            );
            // The four of OAuth ask for a token, but for no scope of the Management API.
            let scopes = usize::from(!path.starts_with("/oauth2/"));
            assert_eq!(
                operation["security"][0]["kindeBearerAuth"].as_array().map(Vec::len),
                Some(scopes),
                "{named}"
            );
            for (status, answer) in operation["responses"].as_object().expect("responses") {
                let description = answer["description"].as_str().unwrap_or_default();
                assert!(!description.is_empty(), "{named} {status}");
            }
        }
    }
    references_lead_somewhere(&ours, &ours);
}

fn references_lead_somewhere(document: &Value, value: &Value) {
    if let Some(name) = value["$ref"].as_str() {
        let pointer = name.strip_prefix('#').expect("a reference within the document");
        assert!(document.pointer(pointer).is_some(), "{name} leads nowhere");
    }
    match value {
        Value::Object(fields) => fields
            .values()
            .for_each(|field| references_lead_somewhere(document, field)),
        Value::Array(items) => items.iter().for_each(|item| references_lead_somewhere(document, item)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Where we promise something else on purpose: the operation, what of it (`*`: and what is in it), and the quirk that says
/// so.
const ON_PURPOSE: &[(&str, &str, &str)] = &[
    // Taken and ignored, so nobody has to send them.
    ("getBusiness", "query code", "Q24"),
    ("getBusiness", "query name", "Q24"),
    ("getBusiness", "query email", "Q24"),
    ("updatePermission", "path permission_id", "Q29"),
    // Times are numbers, as in RFC 7662.
    ("getTokenDetails", "answer 200.exp", "ADR 8"),
    ("getTokenDetails", "answer 200.iat", "ADR 8"),
    // The list has a list of its own; what the contract shows is one item of it.
    ("getAPIs", "answer 200*", "Q43"),
];

/// Operations whose parameters may stand in the body as well: required is what is in neither (Q22).
const QUERY_OR_BODY: &[&str] = &[
    "createSubscriber",
    "replaceFeatureFlag",
    "revokeConnectedAppToken",
    "updateBusiness",
    "updateOrganizationFeatureFlagOverride",
    "updateOrganizationPropertyValue",
    "updateUserFeatureFlagOverride",
    "updateUserPropertyValue",
];

#[test]
fn the_description_keeps_every_promise_of_the_contract() {
    let contract: Value = serde_json::from_str(CONTRACT).expect("JSON");
    let ours = server::api::description();
    let mut comparison = Comparison {
        contract: &contract,
        ours: &ours,
        operation: "",
        broken: Vec::new(),
    };
    for (path, methods) in contract["paths"].as_object().expect("paths") {
        for (method, promised) in methods.as_object().expect("methods") {
            comparison.operation = promised["operationId"].as_str().expect("an operation id");
            match ours["paths"][path].get(method) {
                None => comparison.break_off("", &format!("{method} {path} is missing")),
                Some(described) => comparison.operation(promised, described),
            }
        }
    }
    let broken = comparison.broken;
    assert!(
        broken.is_empty(),
        "{} promises are broken:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

struct Comparison<'a> {
    contract: &'a Value,
    ours: &'a Value,
    operation: &'a str,
    broken: Vec<String>,
}

impl Comparison<'_> {
    fn break_off(&mut self, place: &str, problem: &str) {
        let is_on_purpose = |(operation, part, _): &(&str, &str, &str)| {
            let is_there = match part.strip_suffix('*') {
                Some(beginning) => place.starts_with(beginning),
                None => *part == place,
            };
            *operation == self.operation && is_there
        };
        if !ON_PURPOSE.iter().any(is_on_purpose) {
            self.broken.push(format!("{} {place}: {problem}", self.operation));
        }
    }

    fn operation(&mut self, promised: &Value, described: &Value) {
        if promised["operationId"] != described["operationId"] {
            self.break_off("", &format!("is called {}", described["operationId"]));
        }
        self.parameters(&list(&promised["parameters"]), &list(&described["parameters"]));
        self.body(&promised["requestBody"], &described["requestBody"]);
        for (status, answer) in promised["responses"].as_object().expect("responses") {
            if !status.starts_with('2') {
                continue;
            }
            let place = format!("answer {status}");
            match described["responses"].get(status) {
                None => self.break_off(&place, "is missing"),
                Some(ours) => {
                    let schema = &answer["content"]["application/json"]["schema"];
                    if !schema.is_null() {
                        self.schema(schema, &ours["content"]["application/json"]["schema"], &place);
                    }
                }
            }
        }
    }

    fn parameters(&mut self, promised: &[Value], described: &[Value]) {
        let place = |one: &Value| {
            format!(
                "{} {}",
                one["in"].as_str().unwrap_or(""),
                one["name"].as_str().unwrap_or("")
            )
        };
        for one in promised {
            let place = place(one);
            let Some(ours) = described
                .iter()
                .find(|other| other["in"] == one["in"] && other["name"] == one["name"])
            else {
                self.break_off(&place, "is missing");
                continue;
            };
            let may_be_in_body = one["in"] == "query" && QUERY_OR_BODY.contains(&self.operation);
            let (promised, described) = (one["required"] == true, ours["required"] == true);
            if promised != described && !(promised && may_be_in_body) {
                self.break_off(&place, &format!("is required: {described}, promised: {promised}"));
            }
            self.schema(&one["schema"], &ours["schema"], &place);
        }
        for ours in described {
            let is_promised = |one: &Value| one["in"] == ours["in"] && one["name"] == ours["name"];
            if ours["required"] == true && !promised.iter().any(is_promised) {
                self.break_off(&place(ours), "is required and was never promised");
            }
        }
    }

    fn body(&mut self, promised: &Value, described: &Value) {
        if promised.is_null() {
            if described["required"] == true {
                self.break_off("body", "is required and was never promised");
            }
            return;
        }
        if (promised["required"] == true) != (described["required"] == true) {
            self.break_off("body", &format!("is required: {}", described["required"]));
        }
        let schema = |body: &Value| body["content"]["application/json"]["schema"].clone();
        let (one, other) = (schema(promised), schema(described));
        self.schema(&one, &other, "body");
        let required = |schema: &Value, document: &Value| {
            let mut names: Vec<String> = list(&resolve(document, schema)["required"])
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect();
            names.sort();
            names
        };
        let (one, other) = (required(&one, self.contract), required(&other, self.ours));
        if one != other {
            self.break_off("body", &format!("requires {other:?}, promised: {one:?}"));
        }
    }

    /// Whether ours has every property of the contract's, of the same type; it may have more.
    fn schema(&mut self, promised: &Value, described: &Value, place: &str) {
        let promised = &resolve(self.contract, promised);
        let described = &resolve(self.ours, described);
        let (one, other) = (types(promised), types(described));
        if !one.is_empty() && one != other {
            self.break_off(place, &format!("is {other:?}, promised: {one:?}"));
            return;
        }
        if promised["items"].is_object() {
            self.schema(&promised["items"], &described["items"], &format!("{place}[]"));
        }
        if promised["additionalProperties"].is_object() {
            let (one, other) = (&promised["additionalProperties"], &described["additionalProperties"]);
            self.schema(one, other, &format!("{place}.*"));
        }
        for (name, property) in promised["properties"].as_object().into_iter().flatten() {
            let place = format!("{place}.{name}");
            match described["properties"].get(name) {
                None => self.break_off(&place, "is missing"),
                Some(ours) => self.schema(property, ours, &place),
            }
        }
    }
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// The types that a value may have, sorted.
fn types(schema: &Value) -> Vec<String> {
    let mut types: Vec<String> = match &schema["type"] {
        Value::String(one) => vec![one.clone()],
        Value::Array(several) => several
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    };
    types.sort();
    types
}

/// The schema itself: references followed, the parts of `allOf` put together.
fn resolve(document: &Value, schema: &Value) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let pointer = name.strip_prefix('#').expect("a reference within the document");
        return resolve(
            document,
            document
                .pointer(pointer)
                .unwrap_or_else(|| panic!("{name} is not there")),
        );
    }
    let mut whole = schema.clone();
    for part in list(&schema["allOf"]) {
        let part = resolve(document, &part);
        for key in ["type", "items"] {
            if whole.get(key).is_none() && part.get(key).is_some() {
                whole[key] = part[key].clone();
            }
        }
        for (name, property) in part["properties"].as_object().into_iter().flatten() {
            whole["properties"][name] = property.clone();
        }
        let required = [list(&whole["required"]), list(&part["required"])].concat();
        whole["required"] = Value::Array(required);
    }
    whole
}
