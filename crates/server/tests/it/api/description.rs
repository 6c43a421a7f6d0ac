//! The description of the Management API: committed as it is.

use std::collections::HashSet;

use serde_json::Value;

const COMMITTED: &str = include_str!("../../../../../openapi/management.json");

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
            assert_eq!(
                operation["security"][0]["kindeBearerAuth"].as_array().map(Vec::len),
                Some(1),
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
