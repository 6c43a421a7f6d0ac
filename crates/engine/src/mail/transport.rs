//! How a mail leaves the house: over SMTP, or into an inbox kept in memory for development and tests.
//!
//! What a mail says is decided elsewhere; here it is only carried. Nothing in this file is called inside a
//! transaction.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::Message;

/// The answer to a delivery, later.
pub type Delivery<'a> = Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>>;

/// Something that carries a mail to its reader.
pub trait MailTransport: Send + Sync {
    /// Hands the message over; an `Ok` means that the other side has taken it.
    fn deliver(&self, message: Message) -> Delivery<'_>;
}

/// Why a mail was not handed over. The text is for the log and never contains the message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Worth another attempt: the server was away, slow or busy.
    #[error("the mail server did not take the message yet: {0}")]
    Temporary(String),
    /// Not worth another attempt: the address or the message was refused.
    #[error("the mail server refused the message: {0}")]
    Permanent(String),
    /// The settings name no mail server.
    #[error("no mail server is set (mail.smtp_host)")]
    NotConfigured,
}

impl MailError {
    /// Whether another attempt may succeed.
    pub fn may_be_retried(&self) -> bool {
        matches!(self, Self::Temporary(_))
    }
}

/// A mail as the memory inbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedMail {
    /// Unique within this inbox.
    pub id: String,
    /// The address it was sent to.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// The plain text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The one-time code inside, if there is one.
    pub code: Option<String>,
    /// Microseconds since the epoch.
    pub created_at: i64,
}

/// Keeps the newest mails in memory, so that a developer or a test can read them. Clones share their content.
#[derive(Clone)]
pub struct MemoryInbox {
    now: Arc<dyn Fn() -> i64 + Send + Sync>,
    takes_texts: Arc<AtomicBool>,
    kept: Arc<Mutex<Kept>>,
    trouble: Arc<Mutex<Option<Trouble>>>,
}

/// What a mail server does instead of taking a mail; for tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It never answers.
    Hangs,
    /// It refuses.
    Refuses(MailError),
}

#[derive(Default)]
struct Kept {
    tried: u64,
    received: u64,
    newest_first: VecDeque<ReceivedMail>,
}

impl MemoryInbox {
    /// Older mails are forgotten beyond this number, so that a long test run cannot fill the memory.
    pub const CAPACITY: usize = 1_000;

    /// An empty inbox. `now` tells the time in microseconds since the epoch.
    pub fn new(now: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self {
            now: Arc::new(now),
            takes_texts: Arc::new(AtomicBool::new(true)),
            kept: Arc::default(),
            trouble: Arc::default(),
        }
    }

    /// From now on no mail is taken, or every one again.
    pub fn set_trouble(&self, trouble: Option<Trouble>) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    /// How often a mail was to be handed over, whether it was taken or not.
    pub fn tried(&self) -> u64 {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).tried
    }

    /// The mails to this address, or all of them, newest first.
    pub fn messages(&self, to: Option<&str>) -> Vec<ReceivedMail> {
        let to = to.map(str::to_lowercase);
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted = |mail: &&ReceivedMail| to.as_ref().is_none_or(|to| mail.to.to_lowercase() == *to);
        kept.newest_first.iter().filter(wanted).cloned().collect()
    }

    /// Forgets every mail.
    pub fn clear(&self) {
        self.kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .newest_first
            .clear();
    }

    /// From now on text messages are sent, or there is no provider of them.
    pub fn take_texts(&self, takes: bool) {
        self.takes_texts.store(takes, Ordering::Relaxed);
    }

    pub(crate) fn takes_texts(&self) -> bool {
        self.takes_texts.load(Ordering::Relaxed)
    }

    /// Keeps a text message as a mail without a subject.
    pub(crate) fn keep_text(&self, message: &crate::sms::Message) {
        self.keep(Message {
            to: message.to.clone(),
            subject: String::new(),
            text: message.text.clone(),
            html: String::new(),
            code: message.code.clone(),
        });
    }

    fn keep(&self, message: Message) {
        let created_at = (self.now)();
        let Message {
            to,
            subject,
            text,
            html,
            code,
        } = message;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.received += 1;
        let id = format!("mail_{:08}", kept.received);
        kept.newest_first.truncate(Self::CAPACITY - 1);
        kept.newest_first.push_front(ReceivedMail {
            id,
            to,
            subject,
            text,
            html,
            code,
            created_at,
        });
    }
}

impl MailTransport for MemoryInbox {
    fn deliver(&self, message: Message) -> Delivery<'_> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).tried += 1;
        let trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match trouble {
            None => {
                self.keep(message);
                Box::pin(std::future::ready(Ok(())))
            }
            Some(Trouble::Hangs) => Box::pin(std::future::pending()),
            Some(Trouble::Refuses(error)) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

/// The transport of a deployment whose settings name no mail server: every delivery fails, and says why.
#[derive(Debug, Clone, Copy)]
pub struct NotConfigured;

impl MailTransport for NotConfigured {
    fn deliver(&self, _message: Message) -> Delivery<'_> {
        Box::pin(std::future::ready(Err(MailError::NotConfigured)))
    }
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encryption {
    /// TLS from the first byte (RFC 8314 §3.3), usually port 465.
    Tls,
    /// STARTTLS, required and never skipped (RFC 3207), usually port 587.
    StartTls,
    /// None at all; only for a server on this machine.
    None,
}

/// Where mails go and as whom. It holds a password and therefore has no `Debug`.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Name or address of the server.
    pub host: String,
    /// Its port; the usual one for the encryption when absent.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub encryption: Encryption,
    /// User and password, if the server asks for them.
    pub credentials: Option<(String, String)>,
    /// The sender, such as `Doorstep <no-reply@example.com>`.
    pub from: String,
}

struct Prepared {
    from: Mailbox,
    tls: Tls,
    port: u16,
}

/// Whether a text names a sender, with or without a display name.
pub fn is_sender(text: &str) -> bool {
    text.parse::<lettre::message::Mailbox>().is_ok()
}

impl SmtpSettings {
    /// Whether [`Smtp::new`] will take them, without making anything.
    pub fn check(&self) -> Result<(), MailError> {
        self.prepare().map(|_| ())
    }

    fn prepare(&self) -> Result<Prepared, MailError> {
        let broken = MailError::Permanent;
        let from = self
            .from
            .parse()
            .map_err(|_| broken(format!("{:?} is not a sender address", self.from)))?;
        let host = self.host.as_str();
        let tls = || TlsParameters::new(host.to_owned()).map_err(|error| broken(error.to_string()));
        let (tls, usual_port) = match self.encryption {
            Encryption::Tls => (Tls::Wrapper(tls()?), 465),
            Encryption::StartTls => (Tls::Required(tls()?), 587),
            Encryption::None if is_this_machine(host) => (Tls::None, 25),
            Encryption::None => {
                return Err(broken(format!(
                    "{host} is not this machine, so the connection must be encrypted"
                )));
            }
        };
        Ok(Prepared {
            from,
            tls,
            port: self.port.unwrap_or(usual_port),
        })
    }
}

/// Sends through a mail server.
pub struct Smtp {
    from: Mailbox,
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

impl Smtp {
    /// One command to the server may take this long; a sign-in page never waits for it, a delivery job does.
    const PATIENCE: Duration = Duration::from_secs(10);

    /// Checks the settings; the first connection is made by the first mail. Belongs into a runtime.
    pub fn new(settings: SmtpSettings) -> Result<Self, MailError> {
        let Prepared { from, tls, port } = settings.prepare()?;
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(settings.host)
            .port(port)
            .tls(tls)
            .timeout(Some(Self::PATIENCE));
        if let Some((user, password)) = settings.credentials {
            builder = builder.credentials(Credentials::new(user, password));
        }
        Ok(Self {
            from,
            transport: builder.build(),
        })
    }

    fn compose(&self, message: Message) -> Result<lettre::Message, MailError> {
        let to: Mailbox = message
            .to
            .parse()
            .map_err(|_| MailError::Permanent("the address of the reader is malformed".into()))?;
        // A line break in a subject would start a header of its own (RFC 5322 §2.2).
        let subject: String = message
            .subject
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        lettre::Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject)
            .multipart(MultiPart::alternative_plain_html(message.text, message.html))
            .map_err(|error| MailError::Permanent(error.to_string()))
    }
}

impl MailTransport for Smtp {
    fn deliver(&self, message: Message) -> Delivery<'_> {
        Box::pin(async move {
            let message = self.compose(message)?;
            match self.transport.send(message).await {
                Ok(_) => Ok(()),
                // Not the server's own words: they name the addressee, and may quote the subject (R211).
                Err(error) => {
                    let said = error.status().map(|code| format!("the mail server answered {code}"));
                    Err(match (error.is_permanent(), said) {
                        (true, Some(said)) => MailError::Permanent(said),
                        (false, Some(said)) => MailError::Temporary(said),
                        (true, None) => MailError::Permanent(error.to_string()),
                        (false, None) => MailError::Temporary(error.to_string()),
                    })
                }
            }
        })
    }
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::TcpListener;

    use super::*;

    fn message(to: &str, subject: &str) -> Message {
        let (text, html) = (
            "Your code is 123456".to_owned(),
            "<p>Your code is <b>123456</b></p>".to_owned(),
        );
        Message {
            to: to.into(),
            subject: subject.into(),
            text,
            html,
            code: Some("123456".into()),
        }
    }

    fn settings(host: &str, port: u16, encryption: Encryption) -> SmtpSettings {
        let from = "Doorstep <no-reply@example.com>".to_owned();
        SmtpSettings {
            host: host.into(),
            port: Some(port),
            encryption,
            credentials: None,
            from,
        }
    }

    #[tokio::test]
    async fn the_inbox_answers_newest_first_and_by_address() {
        let inbox = MemoryInbox::new(|| 7);
        for (to, subject) in [
            ("a@example.com", "first"),
            ("b@example.com", "other"),
            ("A@example.com", "second"),
        ] {
            inbox.deliver(message(to, subject)).await.unwrap();
        }

        let subjects: Vec<_> = inbox
            .messages(Some("a@example.com"))
            .into_iter()
            .map(|mail| mail.subject)
            .collect();
        assert_eq!(subjects, ["second", "first"]);
        assert_eq!(inbox.messages(None).len(), 3);
        assert_eq!(inbox.messages(None)[0].created_at, 7);
        inbox.clear();
        assert!(inbox.messages(None).is_empty());
    }

    #[tokio::test]
    async fn the_inbox_forgets_the_oldest_mail_first() {
        let inbox = MemoryInbox::new(|| 0);
        for number in 0..MemoryInbox::CAPACITY + 5 {
            inbox
                .deliver(message("a@example.com", &number.to_string()))
                .await
                .unwrap();
        }

        let kept = inbox.messages(None);
        assert_eq!(kept.len(), MemoryInbox::CAPACITY);
        assert_eq!(kept[0].subject, (MemoryInbox::CAPACITY + 4).to_string());
        assert_eq!(kept.last().unwrap().subject, "5");
    }

    #[tokio::test]
    async fn smtp_hands_both_parts_over_and_a_subject_cannot_add_a_header() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(take_one_mail(listener));
        let smtp = Smtp::new(settings("127.0.0.1", port, Encryption::None)).unwrap();

        smtp.deliver(message("ada@example.com", "Your code\r\nBcc: eve@example.com"))
            .await
            .unwrap();

        let mail = server.await.unwrap();
        assert!(
            mail.contains("From: Doorstep <no-reply@example.com>") || mail.contains("From: \"Doorstep\""),
            "{mail}"
        );
        assert!(mail.contains("text/plain") && mail.contains("text/html"), "{mail}");
        assert!(!mail.lines().any(|line| line.starts_with("Bcc:")), "{mail}");
    }

    #[tokio::test]
    async fn a_silent_mail_server_is_worth_another_attempt() {
        let unused = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let smtp = Smtp::new(settings("127.0.0.1", unused, Encryption::None)).unwrap();

        let error = smtp.deliver(message("ada@example.com", "Hello")).await.unwrap_err();

        assert!(error.may_be_retried(), "{error}");
    }

    #[tokio::test]
    async fn mail_to_another_machine_is_always_encrypted() {
        let refused = Smtp::new(settings("mail.example.com", 25, Encryption::None))
            .err()
            .unwrap();

        assert!(refused.to_string().contains("must be encrypted"), "{refused}");
        assert!(Smtp::new(settings("mail.example.com", 587, Encryption::StartTls)).is_ok());
    }

    /// Plays the server's side of RFC 5321 for one message and returns its content.
    async fn take_one_mail(listener: TcpListener) -> String {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 test\r\n").await.unwrap();
        let mut mail = String::new();
        let mut in_data = false;
        while let Some(line) = lines.next_line().await.unwrap() {
            let answer: &[u8] = match line.as_str() {
                "." if in_data => {
                    in_data = false;
                    b"250 taken\r\n"
                }
                _ if in_data => {
                    mail.push_str(&line);
                    mail.push('\n');
                    continue;
                }
                "DATA" => {
                    in_data = true;
                    b"354 go on\r\n"
                }
                "QUIT" => break,
                _ => b"250 test\r\n",
            };
            write.write_all(answer).await.unwrap();
            if !mail.is_empty() && !in_data {
                break;
            }
        }
        mail
    }
}
