//! Whether a value has the shape that a JSON Schema says; as much of the language as our own schemas use.

use serde_json::Value;

/// What is wrong with a value, one sentence each; what no schema names is wrong too.
pub fn violations(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check("$", schema, value, &mut found);
    found
}

fn check(at: &str, schema: &Value, value: &Value, found: &mut Vec<String>) {
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is_expected = match &schema["type"] {
        Value::String(one) => one == is,
        Value::Array(several) => several.iter().any(|one| one == is),
        other => panic!("no type at {at}: {other}"),
    };
    if !is_expected {
        found.push(format!("{at} is {value}, not {}", schema["type"]));
    }
    if let Some(only) = schema.get("const")
        && only != value
    {
        found.push(format!("{at} is {value}, not {only}"));
    }
    if let Some(several) = schema.get("enum").and_then(Value::as_array)
        && !several.contains(value)
    {
        found.push(format!("{at} is {value}, none of {several:?}"));
    }
    if let Value::Object(members) = value {
        for name in schema["required"].as_array().into_iter().flatten() {
            if !members.contains_key(name.as_str().expect("a name")) {
                found.push(format!("{at} has no {name}"));
            }
        }
        for (name, member) in members {
            match schema["properties"].get(name) {
                Some(schema) => check(&format!("{at}.{name}"), schema, member, found),
                None => found.push(format!("{at} has {name}, which nothing describes")),
            }
        }
    }
    for (place, item) in value.as_array().into_iter().flatten().enumerate() {
        check(&format!("{at}[{place}]"), &schema["items"], item, found);
    }
}
