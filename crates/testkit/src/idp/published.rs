//! Metadata at an address on this machine, which counts how often it is read.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// Metadata that is published. It ends with this value.
pub struct Published {
    /// Where it is.
    pub url: String,
    inner: Arc<Inner>,
    server: JoinHandle<()>,
}

struct Inner {
    text: Mutex<String>,
    count: AtomicU32,
}

impl Drop for Published {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Published {
    /// Publishes a text.
    pub async fn start(text: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let inner = Arc::new(Inner {
            text: Mutex::new(text.to_owned()),
            count: AtomicU32::new(0),
        });
        let router = Router::new()
            .route("/metadata", get(read))
            .with_state(Arc::clone(&inner));
        let server = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Self {
            url: format!("http://127.0.0.1:{port}/metadata"),
            inner,
            server,
        }
    }

    /// Publishes another text.
    pub fn publish(&self, text: &str) {
        let mut kept = self.inner.text.lock().unwrap_or_else(PoisonError::into_inner);
        text.clone_into(&mut kept);
    }

    /// How often it was read.
    pub fn count(&self) -> u32 {
        self.inner.count.load(Ordering::SeqCst)
    }
}

async fn read(State(inner): State<Arc<Inner>>) -> String {
    inner.count.fetch_add(1, Ordering::SeqCst);
    inner.text.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
