//! What administrators are told of webhooks.

use super::{Body, Letterhead, header_text, unlinked};
use crate::mail::Message;

/// Tells an administrator that a webhook accepted nothing for three days and was switched off.
pub struct WebhookDisabledMail<'a> {
    pub head: Letterhead<'a>,
    pub to: &'a str,
    pub webhook: &'a str,
}

impl WebhookDisabledMail<'_> {
    /// Puts it into words.
    pub fn message(&self) -> Message {
        let texts = &self.head.words;
        let (name, webhook) = (header_text(&self.head.look.name), header_text(self.webhook));
        let (shown, shown_webhook) = (unlinked(&name), unlinked(&webhook));
        let with_both = |key| {
            let values = [
                ("name", shown.as_str().into()),
                ("webhook", shown_webhook.as_str().into()),
            ];
            texts.text_with(key, &values)
        };
        let body = Body {
            head: &self.head,
            name: &shown,
            heading: texts.text("mail-webhook-disabled-heading"),
            text: with_both("mail-webhook-disabled-text"),
            code: None,
            validity: None,
            warning: with_both("mail-webhook-disabled-warning"),
            footer: texts.text_with("mail-footer", &[("name", shown.as_str().into())]),
        };
        let subject = texts.text_with("mail-webhook-disabled-subject", &[("webhook", webhook.as_str().into())]);
        body.message(self.to, subject)
    }
}
