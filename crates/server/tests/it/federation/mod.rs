//! Signing in with others (security requirements, groups P and Q; behaviour, section 3): what comes before a provider is
//! asked, and what comes of its answer. How each protocol is spoken is tested with its strategy.

mod company;
mod leaving;
mod linking;
mod proving;
mod realms;
mod refused;
mod requests;
mod sessions;

use domain::ids::FlowId;
use engine::federation::Arrival;
use serde_json::{Value, json};
use testkit::{Browser, Client, REG, SignedIn, TestApp};

pub(super) const ADA: &str = "ada@example.test";
pub(super) const ACME: &str = "org_0ac3e0ac3e0";

/// Options that make a social connection ready.
pub(super) fn keys() -> Value {
    json!({ "client_id": "an-id", "client_secret": "a-secret" })
}

/// The same with others.
pub(super) fn keys_and(more: Value) -> Value {
    let mut all = keys();
    for (name, value) in more.as_object().expect("an object") {
        all[name] = value.clone();
    }
    all
}

/// Options of a company’s connection, with its domains; leaving for the common endpoint asks nobody beforehand.
pub(super) fn company(domains: &[&str], more: Value) -> Value {
    let mut all = keys_and(json!({ "is_use_common_endpoint": true, "home_realm_domains": domains }));
    for (name, value) in more.as_object().expect("an object") {
        all[name] = value.clone();
    }
    all
}

/// A new browser at the first page, and its sign-in.
pub(super) async fn starting(app: &TestApp, extra: &[(&str, &str)]) -> (Browser, FlowId) {
    starting_at(app, &REG, extra).await
}

/// The same at another application.
pub(super) async fn starting_at(app: &TestApp, client: &Client, extra: &[(&str, &str)]) -> (Browser, FlowId) {
    let mut browser = app.browser();
    browser.open(&app.authorize_path(client, extra)).await;
    let flow = browser.flow();
    (browser, flow)
}

/// Somebody who comes from a provider into a new sign-in, and what the page or address is then.
pub(super) async fn coming(app: &TestApp, proof: &Arrival) -> (Browser, FlowId) {
    let (mut browser, flow) = starting(app, &[]).await;
    let arrived = browser.arrive(app, &flow, proof).await;
    arrived.unwrap_or_else(|failure| panic!("{failure:?}"));
    (browser, flow)
}

/// Somebody who comes from a provider and is signed in with nothing else.
pub(super) async fn signed_in(app: &TestApp, proof: &Arrival) -> SignedIn {
    let (browser, _) = coming(app, proof).await;
    app.arrived(&REG, browser).await
}

/// The types and values of a user's identities, sorted.
pub(super) async fn identities(app: &TestApp, user: &str) -> Vec<String> {
    let api = app.management_api().await;
    let body = api.get(&format!("/api/v1/users/{user}/identities")).await.ok();
    let all = body["identities"].as_array().expect("identities").iter();
    let mut all: Vec<_> = all
        .map(|one| {
            format!(
                "{}:{}",
                one["type"].as_str().unwrap_or_default(),
                one["name"].as_str().unwrap_or_default()
            )
        })
        .collect();
    all.sort();
    all
}

/// How many users there are.
pub(super) async fn users(app: &TestApp) -> usize {
    let body = app.management_api().await.get("/api/v1/users?page_size=500").await.ok();
    body["users"].as_array().map_or(0, Vec::len)
}

/// The subject of somebody's tokens.
pub(super) fn sub(signed_in: &SignedIn) -> String {
    signed_in.tokens.access()["sub"].as_str().expect("a subject").to_owned()
}

/// Sets settings of the environment.
pub(super) async fn environment(app: &TestApp, settings: Value) {
    let api = app.management_api().await;
    api.patch("/api/v1/environment/settings", settings).await.ok();
}
