//! A provider of OAuth 2 and OpenID Connect on this machine: it writes down what it is asked, and answers what a test has put
//! in its mouth.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use protocol::jose::jws::SigningKey;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use url::form_urlencoded::parse;

/// The key that every provider of this process signs with.
static KEY: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate().expect("a key"));

/// Something that was asked.
#[derive(Debug, Clone)]
pub struct Heard {
    /// `GET`, `POST`, …
    pub method: Method,
    /// The path, with its query as it came.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

impl Heard {
    /// The path alone.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// A header as text; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// The fields of the form, in order.
    pub fn form(&self) -> Vec<(String, String)> {
        parse(self.body.as_bytes()).into_owned().collect()
    }

    /// The parameters of the address, in order.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, query)| query);
        parse(query.as_bytes()).into_owned().collect()
    }
}

/// What is answered at one path.
#[derive(Debug, Clone)]
pub struct Mouth {
    /// The status.
    pub status: u16,
    /// `Content-Type`
    pub kind: &'static str,
    /// The body.
    pub body: String,
    /// Whether everything that was asked is repeated in it.
    pub repeats: bool,
    /// How long it takes.
    pub pause: Duration,
}

/// A provider. It ends with its last clone.
#[derive(Clone)]
pub struct Provider {
    /// Where it is: `http://localhost:PORT`.
    pub url: String,
    state: Arc<Inner>,
    _server: Arc<Server>,
}

#[derive(Default)]
struct Inner {
    heard: Mutex<Vec<Heard>>,
    mouths: Mutex<HashMap<String, Mouth>>,
}

struct Server(JoinHandle<()>);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Provider {
    /// One that publishes its key at `/keys` and knows nothing else yet.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let state = Arc::new(Inner::default());
        let routes = Router::new().fallback(answer).with_state(Arc::clone(&state));
        let server = tokio::spawn(async move { axum::serve(listener, routes).await.expect("the provider serves") });
        let provider = Self {
            url: format!("http://localhost:{port}"),
            state,
            _server: Arc::new(Server(server)),
        };
        provider.says("/keys", &json!({ "keys": [KEY.jwk()] }));
        provider
    }

    /// From now on it answers so at a path.
    pub fn says(&self, path: &str, json: &Value) {
        self.answers(path, 200, "application/json", &json.to_string());
    }

    /// From now on it answers so at a path, whatever that is.
    pub fn answers(&self, path: &str, status: u16, kind: &'static str, body: &str) {
        self.opens(
            path,
            Mouth {
                status,
                kind,
                body: body.to_owned(),
                repeats: false,
                pause: Duration::ZERO,
            },
        );
    }

    /// From now on it answers so at a path: an error with this code, described by everything that was asked.
    pub fn repeats(&self, path: &str, status: u16, error: &str) {
        self.opens(
            path,
            Mouth {
                status,
                kind: "application/json",
                body: error.to_owned(),
                repeats: true,
                pause: Duration::ZERO,
            },
        );
    }

    fn opens(&self, path: &str, mouth: Mouth) {
        self.state
            .mouths
            .lock()
            .expect("nobody panicked")
            .insert(path.to_owned(), mouth);
    }

    /// From now on it takes its time at a path.
    pub fn takes(&self, path: &str, pause: Duration) {
        if let Some(mouth) = self.state.mouths.lock().expect("nobody panicked").get_mut(path) {
            mouth.pause = pause;
        }
    }

    /// Everything that was asked, in the order it came.
    pub fn heard(&self) -> Vec<Heard> {
        self.state.heard.lock().expect("nobody panicked").clone()
    }

    /// What was asked at one path.
    pub fn heard_at(&self, path: &str) -> Vec<Heard> {
        let mut heard = self.heard();
        heard.retain(|one| one.path() == path);
        heard
    }

    /// The key that it signs with.
    pub fn key(&self) -> &'static SigningKey {
        &KEY
    }
}

async fn answer(
    State(state): State<Arc<Inner>>,
    method: Method,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let body = String::from_utf8_lossy(&body).into_owned();
    let target = uri.to_string();
    let authorization = headers
        .get("authorization")
        .map(|value| value.to_str().unwrap_or_default());
    let repeated = format!("{} {body}", authorization.unwrap_or_default());
    state.heard.lock().expect("nobody panicked").push(Heard {
        method,
        target,
        headers,
        body,
    });
    let mouth = state.mouths.lock().expect("nobody panicked").get(uri.path()).cloned();
    let Some(mouth) = mouth else {
        return (StatusCode::NOT_FOUND, "<html>Nothing here</html>").into_response();
    };
    tokio::time::sleep(mouth.pause).await;
    let status = StatusCode::from_u16(mouth.status).expect("a status");
    if mouth.repeats {
        let decoded: String = parse(repeated.as_bytes())
            .map(|(name, value)| format!("{name} {value} "))
            .collect();
        let error = json!({ "error": mouth.body, "error_description": format!("{decoded} {repeated}") });
        return (status, [("content-type", mouth.kind)], error.to_string()).into_response();
    }
    (status, [("content-type", mouth.kind)], mouth.body).into_response()
}
