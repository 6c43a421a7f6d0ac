//! A program that calls the Management API.

use axum::body::Body;
use axum::extract::Request;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::app::{Answer, Client, TestApp};

/// The application that calls the Management API in tests, with every scope.
pub const MANAGER: Client = Client {
    id: "e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5",
    secret: Some("ManagerSecretManagerSecretManagerSecretManager123"),
    callback: "",
    logout: "",
    origin: "",
};

/// An application that belongs to one organization, see [`TestApp::organization_api`].
pub const BOUND: Client = Client {
    id: "f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6",
    secret: Some("BoundSecretBoundSecretBoundSecretBoundSecret1234"),
    callback: "",
    logout: "",
    origin: "",
};
/// The description of the Management API as it is committed.
pub fn description() -> String {
    format!("{:#}\n", server::api::description())
}

/// A program with a token.
#[derive(Clone)]
pub struct ManagementApi {
    /// Where it calls.
    pub app: TestApp,
    /// Its token.
    pub token: String,
}

impl TestApp {
    /// A program that may do everything.
    pub async fn management_api(&self) -> ManagementApi {
        self.management_api_with("").await
    }

    /// A program whose token has these scopes only, separated by spaces; all of them when there is none.
    pub async fn management_api_with(&self, scope: &str) -> ManagementApi {
        let audience = format!("{}/api", self.issuer());
        let manager = json!({ "client_id": MANAGER.id, "client_secret": MANAGER.secret, "name": "Manager", "type": "m2m",
                              "audiences": [audience] });
        self.seed(json!({ "applications": [manager] })).await;
        let token = self.token_for(&MANAGER, &audience, scope).await;
        ManagementApi {
            app: self.clone(),
            token,
        }
    }

    /// A program that may do everything, but for this organization alone.
    pub async fn organization_api(&self, code: &str) -> ManagementApi {
        let audience = format!("{}/api", self.issuer());
        let bound = json!({ "client_id": BOUND.id, "client_secret": BOUND.secret, "name": "Bound", "type": "m2m",
                            "audiences": [audience], "organization_code": code });
        self.seed(json!({ "applications": [bound] })).await;
        let token = self.token_for(&BOUND, &audience, "").await;
        ManagementApi {
            app: self.clone(),
            token,
        }
    }

    /// A token for an application itself.
    pub async fn token_for(&self, client: &Client, audience: &str, scope: &str) -> String {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", client.id),
            ("client_secret", client.secret.unwrap_or_default()),
            ("audience", audience),
            ("scope", scope),
        ];
        self.post("/oauth2/token", &fields).await.tokens().access_token
    }
}

impl ManagementApi {
    /// The same program with another token.
    pub fn with_token(&self, token: &str) -> Self {
        Self {
            app: self.app.clone(),
            token: token.to_owned(),
        }
    }

    /// The kinds of the events that begin so, sorted: those of one moment have no order of their own.
    pub async fn announced(&self, prefix: &str) -> Vec<String> {
        let events = engine::audit::latest(&self.app.administrator().await, 1_000).await;
        let kinds = events.expect("the audit log").into_iter().map(|event| event.kind);
        let mut kinds: Vec<_> = kinds.filter(|kind| kind.starts_with(prefix)).collect();
        kinds.sort();
        kinds
    }

    /// Calls an operation; a body of `null` is none.
    pub async fn call(&self, method: Method, path: &str, body: &Value) -> Answer {
        let bytes = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let mut request = Request::builder().method(method).uri(path);
        if !self.token.is_empty() {
            request = request.header("authorization", format!("Bearer {}", self.token));
        }
        if !bytes.is_empty() {
            request = request.header("content-type", "application/json");
        }
        self.app.send(request.body(Body::from(bytes)).expect("a request")).await
    }

    /// `GET`
    pub async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path, &Value::Null).await
    }

    /// `POST`
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.call(Method::POST, path, &body).await
    }

    /// `PATCH`
    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.call(Method::PATCH, path, &body).await
    }

    /// `PUT`
    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.call(Method::PUT, path, &body).await
    }

    /// `DELETE`
    pub async fn delete(&self, path: &str) -> Answer {
        self.call(Method::DELETE, path, &Value::Null).await
    }
}

impl Answer {
    /// The JSON of a success.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!(self.status.is_success(), "{} {}", self.status, self.text());
        self.json()
    }

    /// Checks that the Management API refused, with this status and code.
    #[track_caller]
    pub fn assert_refused(&self, status: u16, code: &str) {
        let expected = StatusCode::from_u16(status).expect("a status");
        assert_eq!(self.status, expected, "{}", self.text());
        let body = self.json();
        let errors = body["errors"].as_array().expect("errors");
        assert!(
            !errors.is_empty() && errors.iter().all(|error| error["message"].is_string()),
            "{body}"
        );
        assert_eq!(errors[0]["code"], code, "{body}");
    }
}
