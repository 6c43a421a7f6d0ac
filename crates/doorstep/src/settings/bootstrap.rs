//! `[bootstrap]`: what the first start on an empty database creates.

use domain::passwords;
use domain::text::EmailAddress;
use engine::applications;

use super::layers::{Layers, Refused};

/// Names and secrets of the first administrator and of the first machine-to-machine application; what is absent is
/// generated. It holds secrets: no `Debug`.
#[derive(Clone, Default)]
pub struct Bootstrap {
    /// E-mail address of the console administrator.
    pub admin_email: Option<String>,
    /// Password of the console administrator.
    pub admin_password: Option<String>,
    /// Client id of the application that may do everything in the Management API.
    pub client_id: Option<String>,
    /// Its secret.
    pub client_secret: Option<String>,
}

impl Bootstrap {
    pub(super) fn read(from: &Layers) -> Result<Self, Refused> {
        let bootstrap = Self {
            admin_email: from.text("bootstrap.admin_email"),
            admin_password: from.text("bootstrap.admin_password"),
            client_id: from.text("bootstrap.client_id"),
            client_secret: from.text("bootstrap.client_secret"),
        };
        // Whatever the first start would refuse half-way is refused now, by its name.
        let refuse = |path, problem: &dyn std::fmt::Display| Err(from.refuse(path, problem));
        if let Some(Err(error)) = bootstrap.admin_email.as_deref().map(EmailAddress::parse) {
            return refuse("bootstrap.admin_email", &format!("must be an e-mail address: {error}"));
        }
        if let Some(Err(error)) = bootstrap
            .admin_password
            .as_deref()
            .map(|password| passwords::check(password, password))
        {
            return refuse("bootstrap.admin_password", &format!("was refused: {error}"));
        }
        if bootstrap
            .client_id
            .as_deref()
            .map(applications::parse_client_id)
            .is_some_and(|parsed| parsed.is_err())
        {
            return refuse("bootstrap.client_id", &"must be 32 hexadecimal digits in lower case");
        }
        // The SDKs take nothing else for a secret.
        let is_secret =
            |text: &String| (40..=60).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
        if bootstrap
            .client_secret
            .as_ref()
            .is_some_and(|secret| !is_secret(secret))
        {
            return refuse("bootstrap.client_secret", &"must be 40 to 60 letters and digits");
        }
        Ok(bootstrap)
    }
}
