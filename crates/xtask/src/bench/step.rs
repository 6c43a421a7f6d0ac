//! A request that is made again and again, and what to make of its answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use testkit::wire::{Answer, Connection};
use tokio::sync::Mutex;

/// A request, and what to make of its answer.
#[derive(Clone)]
pub(super) struct Step {
    pub method: &'static str,
    pub path: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<String>,
    pub expects: u16,
    /// The refresh token of this connection, which changes with each answer.
    pub refresh_token: Option<Arc<Mutex<String>>>,
    /// What takes the place of `{}` in path and body, each time another.
    pub turns: Option<Turns>,
}

/// What is different each time: a number, or the next of a list.
#[derive(Clone, Default)]
pub(super) struct Turns {
    next: Arc<AtomicUsize>,
    words: Arc<Vec<String>>,
}

impl Turns {
    /// 0, 1, 2 and so on.
    pub(super) fn numbers() -> Self {
        Self::default()
    }

    /// These, one after the other, and from the beginning again.
    pub(super) fn words(words: Vec<String>) -> Self {
        Self {
            words: Arc::new(words),
            ..Self::default()
        }
    }

    fn next(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        match self.words.len() {
            0 => number.to_string(),
            count => self.words.get(number % count).cloned().unwrap_or_default(),
        }
    }
}

impl Step {
    pub(super) fn get(path: &str) -> Self {
        Self {
            method: "GET",
            path: path.to_owned(),
            headers: Vec::new(),
            body: None,
            expects: 200,
            refresh_token: None,
            turns: None,
        }
    }

    pub(super) fn post(path: &str, body: String) -> Self {
        Self {
            method: "POST",
            body: Some(body),
            ..Self::get(path)
        }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn taking(mut self, turns: Turns) -> Self {
        self.turns = Some(turns);
        self
    }

    /// The request to be sent now.
    pub(super) async fn request(&self, connection: &Connection) -> Result<Request<Full<Bytes>>, String> {
        let mut path = self.path.clone();
        let mut body = self.body.clone();
        if let Some(turns) = &self.turns {
            let word = turns.next();
            path = path.replace("{}", &word);
            body = body.map(|body| body.replace("{}", &word));
        }
        if let Some(token) = &self.refresh_token {
            body = Some(format!(
                "{}&refresh_token={}",
                body.unwrap_or_default(),
                token.lock().await
            ));
        }
        let headers: Vec<(&str, &str)> = self
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        connection.request(self.method, &path, &headers, body.as_deref())
    }

    /// Keeps the next refresh token.
    pub(super) async fn learn(&self, answer: &Answer) -> Result<(), String> {
        if let Some(token) = &self.refresh_token {
            *token.lock().await = answer.member("refresh_token")?;
        }
        Ok(())
    }
}
