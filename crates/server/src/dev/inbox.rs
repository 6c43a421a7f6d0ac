//! `/dev/inbox`: the mail that would have been sent, for the developer and for tests.

use axum::response::Response;
use domain::time::Timestamp;
use engine::mail::transport::ReceivedMail;
use http::StatusCode;
use protocol::params::Params;
use serde::Serialize;

use crate::oidc::error::json;
use crate::pages::view::{DevInbox, Form, InboxMessage, Problem};
use crate::pages::{error, page, redirect};
use crate::web::context::Visit;
use crate::web::csrf::comes_from_our_page;
use crate::web::locale::frame;

#[derive(Serialize)]
struct Listing {
    messages: Vec<Mail>,
}

#[derive(Serialize)]
struct Mail {
    id: String,
    to: String,
    subject: String,
    text: String,
    html: String,
    code: Option<String>,
    created_at: String,
}

impl From<ReceivedMail> for Mail {
    fn from(mail: ReceivedMail) -> Self {
        let ReceivedMail {
            id,
            to,
            subject,
            text,
            html,
            code,
            created_at,
        } = mail;
        Self {
            id,
            to,
            subject,
            text,
            html,
            code,
            created_at: Timestamp(created_at).to_string(),
        }
    }
}

fn mails(visit: &Visit) -> Vec<Mail> {
    let query = Params::parse(visit.uri.query().unwrap_or_default()).unwrap_or_default();
    let inbox = visit.app.options.inbox.as_ref();
    inbox
        .map(|inbox| inbox.messages(query.filled("to")))
        .unwrap_or_default()
        .into_iter()
        .map(Mail::from)
        .collect()
}

fn empty(visit: &Visit) {
    if let Some(inbox) = &visit.app.options.inbox {
        inbox.clear();
    }
}

/// `GET /dev/inbox.json?to=`: newest first.
pub(crate) async fn list(visit: Visit) -> Response {
    json(
        StatusCode::OK,
        &Listing {
            messages: mails(&visit),
        },
    )
}

/// `DELETE /dev/inbox.json`
pub(crate) async fn delete(visit: Visit) -> Response {
    empty(&visit);
    json(StatusCode::OK, &Listing { messages: Vec::new() })
}

/// `GET /dev/inbox`
pub(crate) async fn show(visit: Visit) -> Response {
    let message = |mail: Mail| InboxMessage {
        id: mail.id,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        code: mail.code,
        created_at: mail.created_at,
    };
    let frame = frame(&visit, None);
    let locale = frame.locale;
    let view = DevInbox {
        page: frame,
        messages: mails(&visit).into_iter().map(message).collect(),
        clear: Some(Form {
            action: "/dev/inbox".to_owned(),
            csrf: String::new(),
            flow: String::new(),
        }),
    };
    page(&visit, StatusCode::OK, locale, &view, &[])
}

/// `POST /dev/inbox`: "Delete all".
pub(crate) async fn clear(visit: Visit) -> Response {
    if !comes_from_our_page(&visit) {
        return error::page(&visit, StatusCode::FORBIDDEN, Problem::FormExpired);
    }
    empty(&visit);
    redirect(&visit, "/dev/inbox")
}
