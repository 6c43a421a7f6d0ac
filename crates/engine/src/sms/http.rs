//! A provider of text messages that is asked by one HTTP request: where, with which headers and which body is set by its
//! owner, so that no provider has to be known here.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Delivery, Message, SmsError, SmsSender};
use crate::outbound::{Call, Failure, Outbound, Verb};

/// How a body is written, which decides how values are escaped in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
}

/// How the provider is called. It holds a secret and therefore has no `Debug`.
#[derive(Clone)]
pub struct HttpSettings {
    /// The address that takes a POST.
    pub url: String,
    /// How the body is written.
    pub format: Format,
    /// The body, with `{to}`, `{to_digits}` (without the plus sign), `{text}` and perhaps `{secret}`.
    pub body: String,
    /// Headers, each `name: value`, perhaps with `{secret}`.
    pub headers: Vec<String>,
    /// What the provider knows us by.
    pub secret: Option<String>,
    /// How long a call may take.
    pub timeout: Duration,
}

/// What is wrong with such settings: the name of the setting in its section, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}: {1}")]
pub struct Unusable(pub &'static str, pub String);

/// Calls the provider.
#[derive(Clone)]
pub struct HttpSms {
    settings: HttpSettings,
    headers: Vec<(String, String)>,
}

impl HttpSms {
    /// Where it calls.
    pub fn url(&self) -> &str {
        &self.settings.url
    }

    /// The host that it calls.
    pub fn host(&self) -> String {
        super::auth_host(&self.settings.url)
    }

    /// Checks the settings; nothing is called.
    pub fn new(settings: HttpSettings) -> Result<Self, Unusable> {
        let wrong = |name, problem: &str| Err(Unusable(name, problem.to_owned()));
        if !settings.body.contains("{to}") && !settings.body.contains("{to_digits}") {
            return wrong("body", "must contain {to}, the number that the message goes to");
        }
        if !settings.body.contains("{text}") {
            return wrong("body", "must contain {text}, the words of the message");
        }
        let is_used = |text: &String| text.contains("{secret}");
        let names_secret = is_used(&settings.body) || settings.headers.iter().any(is_used);
        match (&settings.secret, names_secret) {
            (Some(_), false) => {
                return wrong("secret", "is used nowhere: name {secret} in sms.headers or sms.body");
            }
            (None, true) => return wrong("secret", "is missing: {secret} is named in sms.headers or sms.body"),
            _ => {}
        }
        let secret = settings.secret.as_deref().unwrap_or_default();
        let mut headers = Vec::new();
        for line in &settings.headers {
            let Some((name, value)) = line.split_once(':') else {
                return wrong(
                    "headers",
                    "must be a list of headers such as \"accept: application/json\"",
                );
            };
            let (name, value) = (
                name.trim().to_ascii_lowercase(),
                value.trim().replace("{secret}", secret),
            );
            let is_token = |c: u8| c.is_ascii_alphanumeric() || c == b'-' || c == b'_';
            let is_ours = [
                "host",
                "connection",
                "content-length",
                "content-type",
                "transfer-encoding",
            ];
            if name.is_empty() || !name.bytes().all(is_token) || is_ours.contains(&name.as_str()) {
                return Err(Unusable("headers", format!("cannot have a header named {name:?}")));
            }
            // What stands in it may be the secret: it is not repeated.
            if !value.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
                return Err(Unusable("headers", format!("cannot have such a value for {name:?}")));
            }
            headers.push((name, value));
        }
        let made = Self { settings, headers };
        if made.settings.format == Format::Json {
            let sample = made.body("+15555550100", "A \"line\"\n\n@host #1");
            if serde_json::from_str::<serde_json::Value>(&sample).is_err() {
                let problem = "must be JSON, with each of {to} and {text} inside a string";
                return wrong("body", problem);
            }
        }
        Ok(made)
    }

    /// The body for one message. What is put in is put in once: braces in a name mean nothing.
    fn body(&self, to: &str, text: &str) -> String {
        let secret = self.settings.secret.as_deref().unwrap_or_default();
        let digits = to.trim_start_matches('+');
        let known = [
            ("{to}", to),
            ("{to_digits}", digits),
            ("{text}", text),
            ("{secret}", secret),
        ];
        let mut written = String::new();
        let mut rest = self.settings.body.as_str();
        while let Some(at) = rest.find('{') {
            let (before, from) = rest.split_at(at);
            written.push_str(before);
            let found = known.iter().find(|(name, _)| from.starts_with(name));
            rest = match found {
                Some((name, value)) => {
                    written.push_str(&self.escaped(value));
                    &from[name.len()..]
                }
                None => {
                    written.push('{');
                    &from[1..]
                }
            };
        }
        written.push_str(rest);
        written
    }

    fn escaped<'v>(&self, value: &'v str) -> Cow<'v, str> {
        match self.settings.format {
            Format::Form => utf8_percent_encode(value, NON_ALPHANUMERIC).into(),
            Format::Json => {
                let quoted = serde_json::Value::from(value).to_string();
                Cow::Owned(quoted[1..quoted.len() - 1].to_owned())
            }
        }
    }

    fn call(&self, message: &Message) -> Call {
        let kind = match self.settings.format {
            Format::Json => "application/json",
            Format::Form => "application/x-www-form-urlencoded",
        };
        let own = [(Cow::Borrowed("content-type"), kind.to_owned())];
        let set = self
            .headers
            .iter()
            .map(|(name, value)| (Cow::Owned(name.clone()), value.clone()));
        Call {
            method: Verb::Post,
            url: self.settings.url.clone(),
            headers: own.into_iter().chain(set).collect(),
            body: Bytes::from(self.body(&message.to, &message.text)),
        }
    }
}

impl SmsSender for HttpSms {
    fn deliver<'a>(&'a self, message: &'a Message, outbound: &'a Outbound) -> Delivery<'a> {
        Box::pin(async move {
            let call = self.call(message);
            let answer = tokio::time::timeout(self.settings.timeout, outbound.send(&call)).await;
            match answer.unwrap_or(Err(Failure::TooSlow)) {
                // What the provider wrote is not repeated: it may quote the message.
                Ok(reply) if (200..300).contains(&reply.status) => Ok(()),
                Ok(reply) => {
                    let said = format!("it answered {}", reply.status);
                    let is_busy = matches!(reply.status, 408 | 425 | 429 | 500..);
                    Err(if is_busy {
                        SmsError::Temporary(said)
                    } else {
                        SmsError::Permanent(said)
                    })
                }
                Err(failure @ (Failure::Refused(_) | Failure::Header)) => Err(SmsError::Permanent(failure.to_string())),
                Err(failure) => Err(SmsError::Temporary(failure.to_string())),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(format: Format, body: &str) -> HttpSettings {
        HttpSettings {
            url: "https://sms.example.com/send".into(),
            format,
            body: body.into(),
            headers: vec!["Authorization: Bearer {secret}".into()],
            secret: Some("s3cret".to_owned()),
            timeout: Duration::from_secs(5),
        }
    }

    fn message() -> Message {
        Message {
            to: "+61466043123".into(),
            text: "482913 for \"A&B\" {to}\n\n@id.example.test #482913".into(),
            code: None,
        }
    }

    #[test]
    fn a_json_body_holds_number_and_words_as_strings() {
        let sms = HttpSms::new(settings(Format::Json, r#"{"to":"{to}","from":"Acme","text":"{text}"}"#)).unwrap();
        let call = sms.call(&message());
        let body: serde_json::Value = serde_json::from_slice(&call.body).unwrap();
        assert_eq!(body["to"], "+61466043123");
        assert_eq!(body["text"], message().text.as_str(), "braces of a name are words");
        assert_eq!(body["from"], "Acme");
        assert!(
            call.headers
                .contains(&("authorization".into(), "Bearer s3cret".to_owned()))
        );
        assert!(
            call.headers
                .contains(&("content-type".into(), "application/json".to_owned()))
        );
    }

    #[test]
    fn a_form_escapes_every_value() {
        let sms = HttpSms::new(settings(Format::Form, "To={to_digits}&Body={text}&From=Acme")).unwrap();
        let body = sms.call(&message()).body;
        let pairs: Vec<_> = url::form_urlencoded::parse(&body).into_owned().collect();
        assert_eq!(pairs[0], ("To".to_owned(), "61466043123".to_owned()));
        assert_eq!(pairs[1], ("Body".to_owned(), message().text));
        assert_eq!(pairs.len(), 3);
    }

    #[test]
    fn settings_that_cannot_work_are_refused_by_name() {
        let name = |settings| HttpSms::new(settings).err().map(|Unusable(name, _)| name);
        let good = || settings(Format::Form, "To={to}&Body={text}");
        assert_eq!(name(good()), None);
        assert_eq!(name(settings(Format::Form, "Body={text}")), Some("body"));
        assert_eq!(name(settings(Format::Form, "To={to}")), Some("body"));
        assert_eq!(name(settings(Format::Json, "{to} {text}")), Some("body"));
        assert_eq!(
            name(settings(Format::Json, r#"{"to": {to}, "text": {text}}"#)),
            Some("body")
        );
        for header in [
            "no colon",
            "host: a",
            ": b",
            "a b: c",
            "x: {secret}\u{e4}",
            "content-length: 3",
        ] {
            let headers = vec![header.to_owned(), "x-key: {secret}".to_owned()];
            assert_eq!(name(HttpSettings { headers, ..good() }), Some("headers"), "{header}");
        }
        assert_eq!(name(HttpSettings { secret: None, ..good() }), Some("secret"));
        assert_eq!(
            name(HttpSettings {
                headers: Vec::new(),
                ..good()
            }),
            Some("secret")
        );
    }

    /// Takes one call, answers it with this status, and tells what was sent.
    async fn answering(status: &'static str) -> (String, tokio::task::JoinHandle<String>) {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://localhost:{}/send", listener.local_addr().unwrap().port());
        let task = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut received = Vec::new();
            // Head and body come in one or two pieces; the body ends with the code.
            while !received.ends_with(b"482913") {
                let mut buffer = [0; 4096];
                let length = stream.read(&mut buffer).await.unwrap();
                received.extend_from_slice(&buffer[..length]);
            }
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            String::from_utf8(received).unwrap()
        });
        (url, task)
    }

    fn outbound(allow_loopback: bool) -> Outbound {
        let rules = crate::outbound::Rules {
            allow_loopback,
            ..Default::default()
        };
        Outbound::new(rules, std::sync::Arc::new(crate::outbound::SystemResolver))
    }

    #[tokio::test]
    async fn a_message_is_posted_and_every_answer_from_200_to_299_takes_it() {
        for (status, wanted) in [
            ("200 OK", Ok(())),
            ("202 Accepted", Ok(())),
            ("302 Found", Err(false)),
            ("400 Bad Request", Err(false)),
            ("429 Too Many Requests", Err(true)),
            ("503 Service Unavailable", Err(true)),
        ] {
            let (url, server) = answering(status).await;
            let body = "To={to}&Body={text}".to_owned();
            let settings = HttpSettings {
                url,
                body,
                ..settings(Format::Form, "")
            };
            let sms = HttpSms::new(settings).unwrap();
            let result = sms.deliver(&message(), &outbound(true)).await;
            assert_eq!(
                result.clone().map_err(|error| error.may_be_retried()),
                wanted,
                "{status}"
            );
            if let Err(error) = result {
                assert!(
                    !error.to_string().contains("482913") && !error.to_string().contains("466"),
                    "{error}"
                );
            }
            let received = server.await.unwrap();
            assert!(received.starts_with("POST /send HTTP/1.1"), "{received}");
            assert!(received.contains("authorization: Bearer s3cret"), "{received}");
            assert!(received.contains("To=%2B61466043123&Body=482913"), "{received}");
        }
    }

    #[tokio::test]
    async fn r150_the_provider_is_called_by_the_rules_for_all_calls() {
        let url = "http://localhost:1/send".to_owned();
        let settings = HttpSettings {
            url,
            ..settings(Format::Form, "To={to}&Body={text}")
        };
        let sms = HttpSms::new(settings).unwrap();
        let refused = sms.deliver(&message(), &outbound(false)).await.unwrap_err();
        assert!(!refused.may_be_retried(), "{refused}");
        let away = sms.deliver(&message(), &outbound(true)).await.unwrap_err();
        assert!(away.may_be_retried(), "{away}");
    }

    #[tokio::test]
    async fn r238_a_provider_that_is_silent_is_given_up_in_time() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://localhost:{}/send", listener.local_addr().unwrap().port());
        let timeout = Duration::from_millis(200);
        let settings = HttpSettings {
            url,
            timeout,
            ..settings(Format::Form, "To={to}&Body={text}")
        };
        let sms = HttpSms::new(settings).unwrap();
        let began = std::time::Instant::now();
        let late = sms.deliver(&message(), &outbound(true)).await.unwrap_err();
        assert!(
            late.may_be_retried() && began.elapsed() < Duration::from_secs(3),
            "{late}"
        );
    }
}
