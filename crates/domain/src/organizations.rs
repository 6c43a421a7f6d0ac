//! An organization groups the users of one customer.

use serde::{Deserialize, Serialize};

use crate::ids::{OrganizationId, UserId};
use crate::passkeys::PasskeyPolicy;
use crate::sessions::{ABSOLUTE_LIFETIME, Persistence};
use crate::settings::{Rules, WrongSetting, domains, within};
use crate::text::TextError;
use crate::time::Timestamp;

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Its id, on the wire also called its code; it never changes.
    pub id: OrganizationId,
    /// What it is called.
    pub name: String,
    /// Unique per environment, for callback addresses (`{organization.handle}`).
    pub handle: Option<String>,
    /// The customer's own id for it.
    pub external_id: Option<String>,
    /// The one that new users join when nothing else is said.
    pub is_default: bool,
    /// Whoever arrives with its code becomes a member.
    pub is_allow_registrations: bool,
    /// Nobody signs in to a suspended organization.
    pub is_suspended: bool,
    /// What it looks like.
    pub brand: Brand,
    /// Its own policies.
    pub settings: OrganizationSettings,
    /// Since when it exists.
    pub created_at: Timestamp,
}

impl Organization {
    /// The default organization keeps the sign-up flow working, so it stays.
    pub fn may_be_deleted(&self) -> bool {
        !self.is_default
    }
}

/// Policies of an organization. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganizationSettings {
    /// Whether sessions begun here last as [`Self::sso_session_persistence_mode`] says, not as the application says.
    pub is_use_org_sso_session_policy: bool,
    /// Whether sessions begun here survive the end of the browser.
    pub sso_session_persistence_mode: Persistence,
    /// Whether sessions begun here end after [`Self::authenticated_session_lifetime`], not after that of the application.
    pub is_use_org_authenticated_session_lifetime: bool,
    /// How long a session begun here lives without activity.
    pub authenticated_session_lifetime: i64,
    /// Only addresses of these domains may become members by themselves; any may when there are none.
    pub allowed_domains: Vec<String>,
    /// Whoever proves an address of one of these domains at sign-up becomes a member.
    pub auto_join_domains: Vec<String>,
    /// Keys of the roles that new members get, in place of those for everybody; none for those for everybody.
    pub default_roles: Option<Vec<String>>,
    /// Whether people are offered passkeys, other than in the environment; none for as there.
    pub passkeys: Option<PasskeyPolicy>,
}

impl Default for OrganizationSettings {
    fn default() -> Self {
        Self {
            is_use_org_sso_session_policy: false,
            sso_session_persistence_mode: Persistence::Persistent,
            is_use_org_authenticated_session_lifetime: false,
            authenticated_session_lifetime: 86_400,
            allowed_domains: Vec::new(),
            auto_join_domains: Vec::new(),
            default_roles: None,
            passkeys: None,
        }
    }
}

impl Rules for OrganizationSettings {
    fn check(&self) -> Result<(), WrongSetting> {
        domains("allowed_domains", &self.allowed_domains)?;
        domains("auto_join_domains", &self.auto_join_domains)?;
        let lifetime = self.authenticated_session_lifetime;
        within("authenticated_session_lifetime", lifetime, 60, ABSOLUTE_LIFETIME)
    }
}

/// What an organization looks like on hosted pages. What is not set is as in the environment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    missing_docs,
    reason = "each field is named after what it colours, and as in the Management API"
)]
pub struct Brand {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_text_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_color_dark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_code: Option<String>,
}

impl Brand {
    /// Takes over what is given, checked; an empty text takes a setting away. The error names the field.
    pub fn change(&mut self, given: &Self) -> Result<(), (&'static str, TextError)> {
        let fields: [(_, _, _, Parse); 9] = [
            (
                "background_color",
                &mut self.background_color,
                &given.background_color,
                parse_color,
            ),
            ("button_color", &mut self.button_color, &given.button_color, parse_color),
            (
                "button_text_color",
                &mut self.button_text_color,
                &given.button_text_color,
                parse_color,
            ),
            ("link_color", &mut self.link_color, &given.link_color, parse_color),
            (
                "background_color_dark",
                &mut self.background_color_dark,
                &given.background_color_dark,
                parse_color,
            ),
            (
                "button_color_dark",
                &mut self.button_color_dark,
                &given.button_color_dark,
                parse_color,
            ),
            (
                "button_text_color_dark",
                &mut self.button_text_color_dark,
                &given.button_text_color_dark,
                parse_color,
            ),
            (
                "link_color_dark",
                &mut self.link_color_dark,
                &given.link_color_dark,
                parse_color,
            ),
            ("theme_code", &mut self.theme_code, &given.theme_code, parse_theme),
        ];
        for (name, kept, given, parse) in fields {
            match given.as_deref().map(str::trim) {
                None => {}
                Some("") => *kept = None,
                Some(text) => *kept = Some(parse(text).map_err(|error| (name, error))?),
            }
        }
        Ok(())
    }
}

type Parse = fn(&str) -> Result<String, TextError>;

/// A colour as CSS writes it in hexadecimal (CSS Color 4 §5.2): `#` and 3, 4, 6 or 8 digits.
fn parse_color(text: &str) -> Result<String, TextError> {
    let digits = text.strip_prefix('#').ok_or(TextError::Invalid)?;
    match matches!(digits.len(), 3 | 4 | 6 | 8) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        true => Ok(text.to_owned()),
        false => Err(TextError::Invalid),
    }
}

fn parse_theme(text: &str) -> Result<String, TextError> {
    match ["light", "dark", "user_preference"].contains(&text) {
        true => Ok(text.to_owned()),
        false => Err(TextError::Invalid),
    }
}

/// That a user belongs to an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The user.
    pub user_id: UserId,
    /// Since when.
    pub joined_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_color_is_hexadecimal_or_refused() {
        for good in ["#fff", "#0056F1", "#0056f180", "#abcd"] {
            assert_eq!(parse_color(good).as_deref(), Ok(good));
        }
        for bad in [
            "", "#", "fff", "#ff", "#fffff", "#ggg", "red", "#fff;}", "url(x)", "#ffé",
        ] {
            assert_eq!(parse_color(bad), Err(TextError::Invalid), "{bad}");
        }
    }

    #[test]
    fn only_what_is_given_changes_and_an_empty_text_takes_away() {
        let given = |button: &str, theme: Option<&str>| Brand {
            button_color: Some(button.to_owned()),
            theme_code: theme.map(str::to_owned),
            ..Brand::default()
        };
        let mut brand = Brand::default();
        brand.change(&given("#fff", Some("dark"))).unwrap();
        brand.change(&given("", None)).unwrap();
        assert_eq!(
            (brand.button_color.clone(), brand.theme_code.as_deref()),
            (None, Some("dark"))
        );
        assert_eq!(
            brand.change(&given("#fff", Some("pink"))),
            Err(("theme_code", TextError::Invalid))
        );
    }
}
