//! The mail of `doorstep dev`, for the developer in front of it.

use std::borrow::Cow;

use askama::Template;

use super::{Form, Page, View};

/// Mail that would have been sent, newest first.
#[derive(Template)]
#[template(path = "pages/dev_inbox.html")]
pub struct DevInbox {
    pub page: Page,
    pub messages: Vec<InboxMessage>,
    /// Empties the inbox; without it, nothing is offered.
    pub clear: Option<Form>,
}

/// One mail.
#[derive(Clone)]
pub struct InboxMessage {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub code: Option<String>,
    /// RFC 3339.
    pub created_at: String,
}

impl View for DevInbox {
    fn title(&self) -> Cow<'_, str> {
        self.page.text("dev-inbox-title").into()
    }
}
