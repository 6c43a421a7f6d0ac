//! Every statement of the sources as SQLite plans it on its own: without statistics, which it never gathers by itself.
//! There it guesses that any index leads to ten rows, be it one of a type that every second row has.

use std::path::Path;

use store::{Db, Value};

use crate::engines::sqlite;
use crate::explain::plan;

/// Tables that do not grow with users, sign-ins or organizations: a statement may read all rows of an environment.
const SMALL: [&str; 17] = [
    "administrators",
    "api_application_scopes",
    "api_applications",
    "api_scopes",
    "apis",
    "application_connections",
    "application_urls",
    "applications",
    "businesses",
    "connected_apps",
    "connection_domains",
    "connections",
    "environment_hosts",
    "environments",
    "page_texts",
    "signing_keys",
    "webhooks",
];

/// Columns that alone do not lead to a few rows.
const BROAD: [&str; 3] = ["environment_id", "type", "status"];

/// Statements that go through much on purpose, by their beginning, each for a reason.
const ON_PURPOSE: [(&str, &str); 1] = [(
    "SELECT * FROM ( SELECT w.environment_id, w.id, w.endpoint",
    "starts from the webhooks, of which there are few",
)];

/// The complete statements among the literals of a source; a part of one ends with a space.
fn statements(source: &str) -> Vec<String> {
    let literals = source.match_indices('"').map(|(at, _)| &source[at + 1..]);
    literals
        .filter(|rest| {
            ["SELECT", "UPDATE", "DELETE", "WITH"].iter().any(|verb| {
                rest.strip_prefix(verb)
                    .is_some_and(|rest| rest.starts_with(char::is_whitespace))
            })
        })
        .filter_map(|rest| rest.split('"').next())
        .filter(|text| !text.ends_with(char::is_whitespace))
        .map(|text| text.replace('\\', " ").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// A source with the statements that macros in it make of literals, each written out.
fn written_out(source: &str) -> Vec<String> {
    let revoke = "\"UPDATE grants SET revoked_at = $2 WHERE environment_id = $1 AND revoked_at IS NULL AND ";
    let source = source.replace("revoke!(\"", revoke);
    if !source.contains("macro_rules! held") {
        return vec![source];
    }
    let held = [("member_roles", "role_id"), ("member_permissions", "permission_id")];
    held.map(|(table, column)| {
        let joined = source.split_whitespace().collect::<Vec<_>>().join(" ");
        joined
            .replace("\", $table, \"", table)
            .replace("\", $column, \"", column)
    })
    .to_vec()
}

fn all_statements() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "rs") {
            let sources = written_out(&std::fs::read_to_string(path).unwrap());
            found.extend(sources.iter().flat_map(|source| statements(source)));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The steps of a statement's plan that lead to too many rows.
async fn broad_steps(db: &Db, statement: &str) -> Vec<String> {
    let numbers = statement.split('$').skip(1).filter_map(|rest| {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        rest[..digits].parse::<usize>().ok()
    });
    let most = numbers.max().unwrap_or_default();
    let (text, count) = match statement.contains("($list)") {
        true => (
            statement.replace("($list)", &format!("(${}, ${})", most + 1, most + 2)),
            most + 2,
        ),
        false => (statement.to_owned(), most),
    };
    let plan = plan(db, &text, &vec![Value::Text("1".to_owned()); count]).await;
    // A page is read along an index as far as it goes.
    let is_page = statement.contains(" LIMIT ") && !plan.contains("TEMP B-TREE");
    plan.lines()
        .filter(|line| !is_page && is_broad(line, statement))
        .map(str::to_owned)
        .collect()
}

fn is_broad(line: &str, statement: &str) -> bool {
    let Some(name) = line.strip_prefix("SCAN ").or_else(|| line.strip_prefix("SEARCH ")) else {
        return false;
    };
    let name = name.split(' ').next().unwrap_or_default();
    // An alias is told in the plan, and its table in the statement.
    let mut words: Vec<&str> = statement
        .split([' ', '(', ')', ','])
        .filter(|word| !word.is_empty())
        .collect();
    words.retain(|word| *word != "AS");
    let table = match words.windows(2).find(|pair| pair[1] == name) {
        Some(pair) if name.len() == 1 => pair[0],
        _ => name,
    };
    if SMALL.contains(&table) || table == "oldest" || line.contains(" one_") {
        return false;
    }
    match line.rsplit_once('(') {
        Some((_, conditions)) if line.ends_with(')') => conditions.trim_end_matches(')').split(" AND ").all(|one| {
            BROAD
                .iter()
                .any(|column| one.strip_prefix(column).is_some_and(|rest| rest.starts_with('=')))
        }),
        _ => true,
    }
}

#[tokio::test]
async fn no_statement_reads_an_environment_whole_without_statistics() {
    let database = sqlite().await;
    let db = &database.db;
    db.migrate().await.unwrap();
    let statements = all_statements();
    assert!(statements.len() > 150, "{} statements are seen", statements.len());
    for made in [
        "DELETE FROM member_permissions WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3 AND permission_id = $4",
        "UPDATE grants SET revoked_at = $2 WHERE environment_id = $1 AND revoked_at IS NULL AND session_id = $3",
    ] {
        assert!(statements.iter().any(|one| one == made), "{made}");
    }
    let mut broad = Vec::new();
    for statement in &statements {
        let steps = broad_steps(db, statement).await;
        let is_on_purpose = ON_PURPOSE.iter().any(|(beginning, _)| statement.starts_with(beginning));
        if !steps.is_empty() && !is_on_purpose {
            broad.push(format!("{statement}\n    {}", steps.join("\n    ")));
        }
    }
    assert!(broad.is_empty(), "{}", broad.join("\n"));
}

#[tokio::test]
async fn a_statement_that_reads_an_environment_whole_is_seen() {
    let database = sqlite().await;
    let db = &database.db;
    db.migrate().await.unwrap();
    for statement in [
        "SELECT user_id FROM identities WHERE environment_id = $1 AND user_id IN ($list) AND type = 'email'",
        "SELECT * FROM users WHERE environment_id = $1 AND created_at > $2",
        "SELECT * FROM users u WHERE u.first_name = $1",
        "SELECT * FROM users WHERE environment_id = $1 ORDER BY created_at LIMIT $2",
    ] {
        assert!(!broad_steps(db, statement).await.is_empty(), "{statement}");
    }
    let by_user = "SELECT user_id FROM identities WHERE environment_id = $1 AND user_id IN ($list)";
    assert!(broad_steps(db, by_user).await.is_empty(), "{by_user}");
}
