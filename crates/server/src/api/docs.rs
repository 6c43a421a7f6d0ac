//! `GET /api/v1/docs`: the description of the API as a page for people. No token is needed, and no script runs.

use std::sync::OnceLock;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use engine::i18n::Locale;
use http::StatusCode;
use serde_json::Value;

use crate::pages::document;
use crate::pages::view::assets;
use crate::web::context::{App, Environment};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/api/v1/docs", get(docs))
}

async fn docs(Environment(environment): Environment) -> Response {
    static GROUPS: OnceLock<Vec<Group>> = OnceLock::new();
    let groups = GROUPS.get_or_init(|| groups(&super::description()));
    let page = Docs {
        issuer: environment.issuer(),
        groups,
    };
    match page.render() {
        Ok(html) => document(StatusCode::OK, html, Locale::EN, environment.is_https(), &[]),
        Err(cause) => {
            tracing::error!(%cause, "the page of the API could not be written");
            document(
                StatusCode::INTERNAL_SERVER_ERROR,
                "The page could not be shown.".to_owned(),
                Locale::EN,
                environment.is_https(),
                &[],
            )
        }
    }
}

#[derive(Template)]
#[template(path = "pages/api_docs.html")]
struct Docs<'a> {
    issuer: &'a str,
    groups: &'a [Group],
}

impl Docs<'_> {
    fn stylesheets(&self) -> [&'static str; 2] {
        [assets::stylesheet(), assets::docs_stylesheet()].map(|asset| asset.path.as_str())
    }

    fn icon(&self) -> &'static str {
        assets::icon().path.as_str()
    }
}

/// The operations of one tag.
struct Group {
    name: String,
    operations: Vec<Operation>,
}

struct Operation {
    id: String,
    method: String,
    path: String,
    scope: Option<String>,
    parameters: Vec<Field>,
    body: Option<Body>,
    responses: Vec<Answer>,
}

struct Body {
    is_required: bool,
    fields: Vec<Field>,
}

struct Answer {
    status: String,
    description: String,
    fields: Vec<Field>,
}

/// A parameter, or a field of a body: `users[].id` is the id of each item of a list.
struct Field {
    name: String,
    /// What of: `string`, or where a parameter stands: `string in the path`.
    kind: String,
    is_required: bool,
    description: String,
}

impl Field {
    /// The description in parts, each with whether it is code: what stands between backticks.
    fn words(&self) -> impl Iterator<Item = (bool, &str)> {
        let parts = self.description.split('`').enumerate();
        parts.map(|(index, words)| (index % 2 == 1, words))
    }
}

impl Group {
    fn anchor(&self) -> String {
        self.name.to_lowercase().replace(' ', "-")
    }
}

impl Answer {
    fn is_good(&self) -> bool {
        self.status.starts_with('2')
    }
}

impl Operation {
    /// What its method is painted by.
    fn class(&self) -> String {
        self.method.to_lowercase()
    }

    /// `updateUserPropertyValue` as "Update user property value".
    fn title(&self) -> String {
        let mut title = String::new();
        let mut letters = self.id.chars().peekable();
        let mut was_capital = true;
        while let Some(letter) = letters.next() {
            let is_capital = letter.is_uppercase();
            let begins_word = is_capital && !was_capital;
            if begins_word {
                title.push(' ');
            }
            // What is written in capitals stays so: URL, API.
            let stays = letters.peek().is_some_and(|next| next.is_uppercase());
            match (title.is_empty(), begins_word && !stays) {
                (true, _) => title.extend(letter.to_uppercase()),
                (_, true) => title.extend(letter.to_lowercase()),
                _ => title.push(letter),
            }
            was_capital = is_capital;
        }
        title
    }

    /// The path in parts that a line may break behind.
    fn parts(&self) -> impl Iterator<Item = &str> {
        self.path.split_inclusive('/')
    }
}

/// How deep fields of fields are shown.
const DEEPEST: usize = 4;

fn groups(document: &Value) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, described) in methods.as_object().into_iter().flatten() {
            let name = text(&described["tags"][0]);
            let operation = operation(document, path, method, described);
            match groups.iter_mut().find(|group| group.name == name) {
                Some(group) => group.operations.push(operation),
                None => groups.push(Group {
                    name,
                    operations: vec![operation],
                }),
            }
        }
    }
    groups.sort_by(|one, other| one.name.cmp(&other.name));
    groups
}

fn operation(document: &Value, path: &str, method: &str, described: &Value) -> Operation {
    let body = &described["requestBody"];
    let parameter = |parameter: &Value| Field {
        name: text(&parameter["name"]),
        kind: format!(
            "{} in the {}",
            kind(document, &parameter["schema"]),
            text(&parameter["in"])
        ),
        is_required: parameter["required"] == true,
        description: text(&parameter["description"]),
    };
    let answer = |(status, answer): (&String, &Value)| Answer {
        status: status.clone(),
        description: text(&answer["description"]),
        fields: fields_of(document, answer),
    };
    Operation {
        id: text(&described["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        scope: described["security"][0]["kindeBearerAuth"][0]
            .as_str()
            .map(str::to_owned),
        parameters: described["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(parameter)
            .collect(),
        body: body.is_object().then(|| Body {
            is_required: body["required"] == true,
            fields: fields_of(document, body),
        }),
        responses: described["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(answer)
            .collect(),
    }
}

/// The fields of the JSON that a body or an answer holds.
fn fields_of(document: &Value, holder: &Value) -> Vec<Field> {
    let mut fields = Vec::new();
    let schema = &holder["content"]["application/json"]["schema"];
    collect(document, schema, "", DEEPEST, &mut fields);
    fields
}

fn collect(document: &Value, schema: &Value, prefix: &str, depth: usize, fields: &mut Vec<Field>) {
    let schema = resolve(document, schema);
    if depth == 0 {
        return;
    }
    if schema["items"].is_object() {
        return collect(document, &schema["items"], &format!("{prefix}[]"), depth, fields);
    }
    let required = schema["required"].as_array();
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let prefix = match prefix {
            "" => name.clone(),
            prefix => format!("{prefix}.{name}"),
        };
        fields.push(Field {
            name: prefix.clone(),
            kind: kind(document, field),
            is_required: required.is_some_and(|required| required.iter().any(|one| one == name)),
            description: text(&field["description"]),
        });
        collect(document, field, &prefix, depth - 1, fields);
    }
}

fn resolve<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let named = schema["$ref"].as_str().and_then(|name| name.strip_prefix('#'));
    named.and_then(|pointer| document.pointer(pointer)).unwrap_or(schema)
}

fn kind(document: &Value, schema: &Value) -> String {
    let schema = resolve(document, schema);
    match &schema["type"] {
        Value::String(kind) if kind == "array" => format!("list of {}", kind_of_items(document, schema)),
        Value::String(kind) => kind.clone(),
        Value::Array(kinds) => kinds.iter().map(text).collect::<Vec<_>>().join(" or "),
        _ => "any".to_owned(),
    }
}

fn kind_of_items(document: &Value, schema: &Value) -> String {
    match kind(document, &schema["items"]).as_str() {
        "any" => "anything".to_owned(),
        kind => format!("{kind}s"),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_id_reads_as_a_sentence() {
        let title = |id: &str| {
            let document = serde_json::json!({ "operationId": id });
            operation(&Value::Null, "/a/{b}", "get", &document).title()
        };
        assert_eq!(title("updateUserPropertyValue"), "Update user property value");
        assert_eq!(title("getAPIs"), "Get APIs");
        assert_eq!(title("addLogoutRedirectURLs"), "Add logout redirect URLs");
    }

    #[test]
    fn fields_of_fields_are_named_by_their_way() {
        let document = super::super::description();
        let answer = &document["paths"]["/api/v1/properties"]["get"]["responses"]["200"];
        let fields = fields_of(&document, answer);
        let id = fields
            .iter()
            .find(|field| field.name == "properties[].id")
            .expect("the id");
        assert_eq!((id.kind.as_str(), id.is_required), ("string", true));
        let list = fields
            .iter()
            .find(|field| field.name == "properties")
            .expect("the list");
        assert_eq!(list.kind, "list of objects");
    }
}
