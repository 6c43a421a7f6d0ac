//! Tokens of third parties, from the consent to the end, against a provider of the test (`/api/v1/connected_apps` as it is
//! configured: `api/connected_apps.rs`).

mod consent;
mod deleting;
mod ending;
mod renewing;
mod writing_down;

use serde_json::{Value, json};
use testkit::api::ManagementApi;
use testkit::provider::{Heard, Provider};
use testkit::{Answer, TestApp};
use url::Url;

pub(super) const CALLBACK: &str = "https://app.example.test/connected";
pub(super) const SECRET: &str = "the-secret-between-us-and-the-provider";
pub(super) const APPS: &str = "/api/v1/connected_apps";
/// The token endpoint's first answer.
pub(super) const FIRST: &str = "first-access-token";

/// An environment with a connected app, and who may consent to it.
pub(super) struct World {
    pub app: TestApp,
    pub api: ManagementApi,
    pub provider: Provider,
    /// A user, who is signed in nowhere.
    pub user: String,
    /// The connected app.
    pub id: String,
}

/// A question on its way.
pub(super) struct Asked {
    pub session: String,
    pub url: Url,
}

impl Asked {
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs().into_owned();
        pairs.find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The way back with a code.
    pub(super) fn back(&self) -> String {
        self.back_with("code=a-code")
    }

    pub(super) fn back_with(&self, more: &str) -> String {
        let state = self.parameter("state").expect("a state");
        format!("/connected_apps/callback?state={state}&{more}")
    }
}

impl World {
    pub(super) async fn of(app: &TestApp) -> Self {
        let provider = Provider::start().await;
        let body = configured(&provider);
        Self::with(app, provider, body).await
    }

    /// The same, with a connected app as it is said.
    pub(super) async fn with(app: &TestApp, provider: Provider, body: Value) -> Self {
        gives(&provider, json!({}));
        let api = app.management_api().await;
        let user = new_user(&api, "ada@example.test").await;
        let answer = api.post(APPS, body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let id = answer.json()["connected_app"]["id"].as_str().expect("an id").to_owned();
        Self {
            app: app.clone(),
            api,
            provider,
            user,
            id,
        }
    }

    pub(super) async fn asked(&self) -> Asked {
        self.asked_with(&format!("user_id={}", self.user)).await
    }

    pub(super) async fn asked_with(&self, query: &str) -> Asked {
        let answer = self
            .api
            .get(&format!("{APPS}/auth_url?key_code_ref=drive&{query}"))
            .await
            .ok();
        Asked {
            session: answer["session_id"].as_str().expect("a session").to_owned(),
            url: Url::parse(answer["url"].as_str().expect("a URL")).expect("a URL"),
        }
    }

    /// A session in which the user has consented.
    pub(super) async fn consented(&self) -> String {
        let asked = self.asked().await;
        let answer = self.app.get(&asked.back()).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        asked.session
    }

    pub(super) async fn token(&self, session: &str) -> Answer {
        token(&self.api, session).await
    }

    /// What the token endpoint was asked.
    pub(super) fn traded(&self) -> Vec<Heard> {
        self.provider.heard_at("/token")
    }

    pub(super) async fn revoke(&self, session: &str) -> Answer {
        self.api
            .post(&format!("{APPS}/revoke?session_id={session}"), Value::Null)
            .await
    }
}

/// A custom provider, as an administrator says it.
pub(super) fn configured(provider: &Provider) -> Value {
    let base = &provider.url;
    json!({ "key_code_ref": "drive", "name": "Drive", "provider": "custom", "client_id": "abc", "client_secret": SECRET,
            "scopes": ["files.read", "files.write"], "callback_urls": [CALLBACK, "https://app.example.test/other"],
            "authorization_url": format!("{base}/authorize"), "token_url": format!("{base}/token"),
            "revocation_url": format!("{base}/revoke") })
}

/// From now on the token endpoint gives that, besides an access token.
pub(super) fn gives(provider: &Provider, more: Value) {
    let mut answer = json!({ "access_token": FIRST, "token_type": "Bearer", "expires_in": 3_600, "refresh_token": "first-refresh-token" });
    for (name, value) in more.as_object().expect("an object") {
        match value {
            Value::Null => drop(answer.as_object_mut().expect("an object").remove(name)),
            value => answer[name] = value.clone(),
        }
    }
    provider.says("/token", &answer);
}

/// Does what is due, until nothing is.
pub(super) async fn work_off(app: &TestApp) {
    while engine::jobs::work_once(&app.engine).await.expect("the queue") > 0 {}
}

/// The kinds of the events about consents, in their order, each with its data.
pub(super) async fn told(app: &TestApp) -> Vec<(String, Value)> {
    let events = engine::audit::latest(&app.administrator().await, 1_000).await;
    let events = events.expect("the audit log").into_iter();
    let mut told: Vec<_> = events
        .filter(|event| event.kind.starts_with("connected_app."))
        .map(|event| {
            (
                event.id.to_string(),
                event.kind,
                serde_json::from_str(&event.data).expect("JSON"),
            )
        })
        .collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    told.into_iter().map(|(_, kind, data)| (kind, data)).collect()
}

pub(super) async fn kinds(app: &TestApp) -> Vec<String> {
    told(app).await.into_iter().map(|(kind, _)| kind).collect()
}

/// The tokens that the provider was given back, each with what was said of its kind.
pub(super) fn given_up(provider: &Provider) -> Vec<(String, String)> {
    let heard = provider.heard_at("/revoke");
    let text = |heard: &Heard, name| field(heard, name).unwrap_or_default();
    heard
        .iter()
        .map(|one| (text(one, "token"), text(one, "token_type_hint")))
        .collect()
}

pub(super) async fn token(api: &ManagementApi, session: &str) -> Answer {
    api.get(&format!("{APPS}/token?session_id={session}")).await
}

pub(super) async fn new_user(api: &ManagementApi, email: &str) -> String {
    let identity = json!({ "type": "email", "details": { "email": email } });
    let body = json!({ "profile": { "given_name": "Ada", "family_name": "Lovelace" }, "identities": [identity] });
    let answer = api.post("/api/v1/user", body).await.ok();
    answer["id"].as_str().expect("an id").to_owned()
}

pub(super) fn field(heard: &Heard, name: &str) -> Option<String> {
    heard
        .form()
        .into_iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}
