//! What several files of these tests begin with.

use std::sync::Arc;

use serde_json::{Value, json};
use testkit::{Answer, Browser, Client, REG, TestApp};
use tokio::sync::Barrier;

/// The organization of [`person`].
pub(crate) const ACME: &str = "org_0ac3e0ac3e0";

/// A seed with somebody who belongs to [`ACME`]; `change` adds to the user or takes the place of values.
pub(crate) fn person(email: &str, change: &Value) -> Value {
    let user = json!({ "email": email, "first_name": "Ada", "organizations": [{ "code": ACME }] });
    json!({ "organizations": [{ "code": ACME, "name": "Acme" }], "users": [with(user, change)] })
}

/// A seed that registers [`REG`] once more; `change` adds to it or takes the place of values.
pub(crate) fn reg(change: &Value) -> Value {
    let application = json!({
        "client_id": REG.id, "client_secret": REG.secret, "name": "Web application", "type": "reg",
        "redirect_uris": [REG.callback], "logout_uris": [REG.logout], "connections": ["email:otp"],
    });
    json!({ "applications": [with(application, change)] })
}

fn with(mut value: Value, change: &Value) -> Value {
    for (name, other) in change.as_object().expect("an object") {
        value[name] = other.clone();
    }
    value
}

/// A code for somebody whose browser is signed in.
pub(crate) async fn another_code(app: &TestApp, browser: &mut Browser, client: &Client) -> String {
    browser.open(&app.authorize_path(client, &[])).await;
    let shown = || format!("no code at {}: {}", browser.address(), browser.page().text());
    browser.parameter("code").unwrap_or_else(|| panic!("{}", shown()))
}

/// The same many times at the same moment, spread over the nodes.
pub(crate) async fn at_once<T, F>(nodes: &[TestApp], times: usize, act: impl Fn(TestApp) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let start = Arc::new(Barrier::new(times));
    let begin = |node: &TestApp| {
        let (start, act) = (Arc::clone(&start), act(node.clone()));
        tokio::spawn(async move {
            start.wait().await;
            act.await
        })
    };
    let tasks: Vec<_> = nodes.iter().cycle().take(times).map(begin).collect();
    let mut results = Vec::with_capacity(times);
    for task in tasks {
        results.push(task.await.expect("it does not panic"));
    }
    results
}

/// Fails unless the answer is this refusal of a client.
#[track_caller]
pub(crate) fn assert_refused(answer: &Answer, error: &str, what: &str) {
    assert!(
        answer.status.is_client_error(),
        "{what}: {} {}",
        answer.status,
        answer.text()
    );
    assert_eq!(answer.error(), error, "{what}");
    assert!(answer.json().get("access_token").is_none(), "{what}");
}
