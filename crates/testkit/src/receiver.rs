//! A receiver of webhooks on this machine: real sockets, and answers as the test wants them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::app::claims;

/// Something that was posted.
#[derive(Debug, Clone)]
pub struct Received {
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body: the token.
    pub token: String,
}

impl Received {
    /// What the token says. Nothing is verified.
    pub fn payload(&self) -> Value {
        claims(&self.token)
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

/// How it answers.
#[derive(Debug, Clone)]
struct Manner {
    status: u16,
    text: String,
    pause: Duration,
}

/// A receiver. It ends with its last clone.
#[derive(Clone)]
pub struct Receiver {
    /// Where it takes what is posted.
    pub url: String,
    state: Arc<Inner>,
    _server: Arc<Server>,
}

struct Inner {
    received: Mutex<Vec<Received>>,
    manner: Mutex<Manner>,
}

struct Server(JoinHandle<()>);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Receiver {
    /// One that accepts everything at once.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        Self::on(listener)
    }

    /// One that accepts everything at once, on a port that is taken already.
    pub fn on(listener: TcpListener) -> Self {
        let port = listener.local_addr().expect("its address").port();
        let state = Arc::new(Inner {
            received: Mutex::default(),
            manner: Mutex::new(Manner {
                status: 200,
                text: "thank you".to_owned(),
                pause: Duration::ZERO,
            }),
        });
        let routes = Router::new().route("/hook", post(take)).with_state(Arc::clone(&state));
        let server = tokio::spawn(async move { axum::serve(listener, routes).await.expect("the receiver serves") });
        Self {
            url: format!("http://localhost:{port}/hook"),
            state,
            _server: Arc::new(Server(server)),
        }
    }

    /// From now on it answers so.
    pub fn answer(&self, status: u16, text: &str) {
        let mut manner = self.state.manner.lock().expect("nobody panicked");
        (manner.status, manner.text) = (status, text.to_owned());
    }

    /// From now on it takes this long.
    pub fn take_time(&self, pause: Duration) {
        self.state.manner.lock().expect("nobody panicked").pause = pause;
    }

    /// Everything that was posted, in the order it came.
    pub fn received(&self) -> Vec<Received> {
        self.state.received.lock().expect("nobody panicked").clone()
    }

    /// The types of what was posted, sorted.
    pub fn types(&self) -> Vec<String> {
        let received = self.received();
        let types = received
            .iter()
            .map(|one| one.payload()["type"].as_str().expect("a type").to_owned());
        let mut types: Vec<_> = types.collect();
        types.sort();
        types
    }
}

async fn take(State(state): State<Arc<Inner>>, headers: HeaderMap, body: Bytes) -> Response {
    let token = String::from_utf8(body.to_vec()).expect("UTF-8");
    state
        .received
        .lock()
        .expect("nobody panicked")
        .push(Received { headers, token });
    let manner = state.manner.lock().expect("nobody panicked").clone();
    tokio::time::sleep(manner.pause).await;
    let status = StatusCode::from_u16(manner.status).expect("a status");
    let location = [("location", "http://localhost:1/elsewhere")];
    (status, location, manner.text).into_response()
}
