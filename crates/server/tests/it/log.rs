//! What the application writes down, for tests that look for what must not be there (R211).

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A log that takes everything, at every level.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<String>>);

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Log {
    /// Fails if one of these stands in the log, or if nothing was heard at all.
    pub(crate) fn assert_without(&self, secrets: &[(&str, String)]) {
        tracing::info!("the log is on");
        let text = self.text();
        assert!(text.contains("the log is on"), "nothing was heard: {text}");
        for (what, secret) in secrets {
            // What is short may be a part of anything.
            let is_there = match secret.len() < 8 {
                true => text
                    .split(|c: char| !c.is_ascii_alphanumeric())
                    .any(|word| word == secret),
                false => text.contains(secret.as_str()),
            };
            assert!(!is_there && secret.len() >= 6, "{what} is in the log: {secret}");
        }
    }

    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("the log").clone()
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Line(&mut self.0.lock().expect("the log")));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().expect("the log")));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().expect("the log");
        let _ = write!(log, "\n{}", event.metadata().target());
        event.record(&mut Line(&mut log));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
