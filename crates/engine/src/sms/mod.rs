//! Text messages: what one is, what it says, and who may carry it. The provider that is set is called in `http`.

pub mod http;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use serde::{Deserialize, Serialize};

use crate::i18n::{Locale, Texts};
use crate::mail::templates::{header_text, unlinked};
use crate::mail::transport::{MemoryInbox, NotConfigured};
use crate::outbound::Outbound;

/// A text message, ready to be sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The number, in the form of E.164.
    pub to: String,
    /// What it says.
    pub text: String,
    /// The one-time code in it, for the developers' inbox.
    pub code: Option<String>,
}

/// Nothing that prints may leak a code.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").finish_non_exhaustive()
    }
}

impl Message {
    /// The message with a one-time code. Its last line lets browsers fill in the code on pages of `host` only (WebOTP).
    pub fn with_code(locale: Locale, to: &str, business: &str, host: &str, code: &str) -> Self {
        let texts = Texts::for_locale(locale);
        // Phones make links of what looks like one, too.
        let name = unlinked(&header_text(business));
        let line = texts.text_with(
            "sms-code-text",
            &[("code", code.into()), ("name", name.as_str().into())],
        );
        // Whatever the words are, the code stands in the first line, which notifications show.
        let line = header_text(&line);
        Self {
            to: to.to_owned(),
            text: format!("{line}\n\n@{host} #{code}"),
            code: Some(code.to_owned()),
        }
    }
}

/// The host that pages are on, as it stands in the last line of a message: without a port.
pub(crate) fn auth_host(issuer: &str) -> String {
    let url = url::Url::parse(issuer).ok();
    url.and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The answer to a delivery, later.
pub type Delivery<'a> = Pin<Box<dyn Future<Output = Result<(), SmsError>> + Send + 'a>>;

/// Something that carries a text message to its reader.
pub trait SmsSender: Send + Sync {
    /// Hands the message over; an `Ok` means that the other side has taken it.
    fn deliver<'a>(&'a self, message: &'a Message, outbound: &'a Outbound) -> Delivery<'a>;

    /// Whether there is a provider at all. Without one nobody is asked for a phone number in vain.
    fn is_configured(&self) -> bool {
        true
    }
}

/// Why a message was not handed over. The text is for the log and contains neither the message nor the number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SmsError {
    /// Worth another attempt: the provider was away, slow or busy.
    #[error("the provider of text messages did not take the message yet: {0}")]
    Temporary(String),
    /// Not worth another attempt: the number or the request was refused.
    #[error("the provider of text messages refused the message: {0}")]
    Permanent(String),
    /// The settings name no provider.
    #[error("no provider of text messages is set (sms.url)")]
    NotConfigured,
}

impl SmsError {
    /// Whether another attempt may succeed.
    pub fn may_be_retried(&self) -> bool {
        matches!(self, Self::Temporary(_))
    }
}

impl SmsSender for MemoryInbox {
    fn deliver<'a>(&'a self, message: &'a Message, _outbound: &'a Outbound) -> Delivery<'a> {
        let result = match self.takes_texts() {
            true => Ok(()),
            false => Err(SmsError::NotConfigured),
        };
        if result.is_ok() {
            self.keep_text(message);
        }
        Box::pin(std::future::ready(result))
    }

    fn is_configured(&self) -> bool {
        self.takes_texts()
    }
}

impl SmsSender for NotConfigured {
    fn deliver<'a>(&'a self, _message: &'a Message, _outbound: &'a Outbound) -> Delivery<'a> {
        Box::pin(std::future::ready(Err(SmsError::NotConfigured)))
    }

    fn is_configured(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_message_says_its_code_first_and_is_bound_to_the_host() {
        let message = Message::with_code(Locale::EN, "+61466043123", "Acme", "id.example.test", "482913");
        assert_eq!(
            message.text,
            "482913 is your one-time code to sign in to Acme\n\n@id.example.test #482913"
        );
        assert_eq!(
            (message.to.as_str(), message.code.as_deref()),
            ("+61466043123", Some("482913"))
        );
    }

    #[test]
    fn r111_a_name_cannot_add_lines_or_links() {
        let hostile = "Acme\n\n@evil.test #000000 https://evil.test";
        let message = Message::with_code(Locale::EN, "+61466043123", hostile, "id.example.test", "482913");
        assert_eq!(message.text.lines().count(), 3, "{}", message.text);
        assert!(!message.text.contains("evil.test"), "{}", message.text);
        assert!(message.text.ends_with("\n@id.example.test #482913"), "{}", message.text);
    }

    #[test]
    fn a_message_does_not_print_its_code_or_number() {
        let message = Message::with_code(Locale::EN, "+61466043123", "Acme", "id.example.test", "482913");
        let printed = format!("{message:?}");
        assert!(
            !printed.contains("482913") && !printed.contains("466043123"),
            "{printed}"
        );
    }

    #[test]
    fn the_host_of_an_issuer_has_no_port() {
        assert_eq!(auth_host("http://localhost:3900"), "localhost");
        assert_eq!(auth_host("https://id.example.test"), "id.example.test");
    }
}
