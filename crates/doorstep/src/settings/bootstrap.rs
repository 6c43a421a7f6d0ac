//! `[bootstrap]`: what the first start on an empty database creates.

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
        let malformed = |email: &String| !matches!(email.split_once('@'), Some((name, host)) if !name.is_empty() && !host.is_empty());
        if bootstrap.admin_email.as_ref().is_some_and(malformed) {
            return Err(from.refuse("bootstrap.admin_email", "must be an e-mail address"));
        }
        Ok(bootstrap)
    }
}
