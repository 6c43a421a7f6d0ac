//! `[mail]`: the mail server and the sender.

use engine::mail::transport::{Encryption, SmtpSettings, is_sender};

use super::layers::{Layers, Refused};

/// Where mails go; `None` when no mail server is named.
#[derive(Clone)]
pub struct Mail {
    /// The mail server, if one is named.
    pub smtp: Option<SmtpSettings>,
}

impl Mail {
    pub(super) fn read(from: &Layers) -> Result<Self, Refused> {
        let encryption = match from
            .required::<String>("mail.smtp_encryption", "tls, starttls or none")?
            .as_str()
        {
            "tls" => Encryption::Tls,
            "starttls" => Encryption::StartTls,
            "none" => Encryption::None,
            other => {
                let problem = format!("must be tls, starttls or none, not {other:?}");
                return Err(from.refuse("mail.smtp_encryption", problem));
            }
        };
        let port = from.parse("mail.smtp_port", "a port number")?;
        let credentials = match (from.text("mail.smtp_user"), from.text("mail.smtp_password")) {
            (Some(user), Some(password)) => Some((user, password)),
            (None, None) => None,
            (Some(_), None) => return Err(from.refuse("mail.smtp_password", "is missing: the user has no password")),
            (None, Some(_)) => return Err(from.refuse("mail.smtp_user", "is missing: the password has no user")),
        };
        let sender: String = from.required("mail.from", "a sender such as Doorstep <no-reply@example.com>")?;
        if !is_sender(&sender) {
            return Err(from.refuse("mail.from", "is no sender such as Doorstep <no-reply@example.com>"));
        }
        let smtp = from.text("mail.smtp_host").map(|host| SmtpSettings {
            host,
            port,
            encryption,
            credentials,
            from: sender,
        });
        if let Some(smtp) = &smtp {
            // Whatever the transport would refuse later is refused now, by its name.
            smtp.check()
                .map_err(|error| from.refuse("mail.smtp_host", format!("cannot be used: {error}")))?;
        }
        Ok(Self { smtp })
    }
}
