//! A business: one account, with one or more environments.

use crate::ids::BusinessId;
use crate::time::Timestamp;

/// A business, the top of the hierarchy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Business {
    /// Its id.
    pub id: BusinessId,
    /// What it is called, in mails and on pages.
    pub name: String,
    /// Where it can be written to.
    pub email: Option<String>,
    /// Where it can be called, as typed.
    pub phone: Option<String>,
    /// The key of its industry, see [`crate::industries`].
    pub industry: Option<String>,
    /// The key of its time zone, see [`crate::timezones`].
    pub timezone: Option<String>,
    /// Its terms of service, when it has any.
    pub terms_url: Option<String>,
    /// Its privacy notice, when it has any.
    pub privacy_url: Option<String>,
    /// Whether pages say with what they were made.
    pub is_show_kinde_branding: bool,
    /// Whether whoever registers must tick that they accept terms and privacy notice.
    pub is_click_wrap: bool,
    /// The code of the partner that brought it.
    pub partner_code: Option<String>,
    /// Since when it exists.
    pub created_at: Timestamp,
}

impl Business {
    /// A business that only has a name so far.
    pub fn named(id: BusinessId, name: &str, now: Timestamp) -> Self {
        Self {
            id,
            name: name.to_owned(),
            email: None,
            phone: None,
            industry: None,
            timezone: None,
            terms_url: None,
            privacy_url: None,
            is_show_kinde_branding: true,
            is_click_wrap: false,
            partner_code: None,
            created_at: now,
        }
    }
}
