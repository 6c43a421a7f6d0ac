//! An application: an OAuth client of one environment.

use serde::{Deserialize, Serialize};

use crate::ids::{ApplicationId, OrganizationId};
use crate::sessions::ABSOLUTE_LIFETIME;
use crate::settings::{Rules, WrongSetting, within};
use crate::time::Timestamp;

/// What kind of client an application is. It never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ApplicationType {
    /// Back-end web: the code grant with a secret.
    Reg,
    /// Front-end and mobile: the code grant with PKCE and without a secret.
    Spa,
    /// Machine to machine: client credentials.
    M2m,
}

impl ApplicationType {
    /// The word on the wire and in storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reg => "reg",
            Self::Spa => "spa",
            Self::M2m => "m2m",
        }
    }

    /// Reads the word; `None` when there is no such type.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Reg, Self::Spa, Self::M2m]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }

    /// Whether it holds a secret (a confidential client, RFC 6749 §2.1).
    pub fn is_confidential(self) -> bool {
        self != Self::Spa
    }

    /// Whether people sign in through it.
    pub fn signs_people_in(self) -> bool {
        self != Self::M2m
    }
}

/// An application as it is stored; its URLs, connections and APIs are kept beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its id, which is also its `client_id`.
    pub id: ApplicationId,
    /// What it is called.
    pub name: String,
    /// What kind of client it is.
    pub kind: ApplicationType,
    /// The hash of its secret, to compare with (only confidential clients).
    pub secret_hash: Option<String>,
    /// Its secret, sealed, so that the console and the Management API can show it to its owner.
    pub secret_sealed: Option<String>,
    /// Where sign-in starts in the application; a safety net for links that went stale.
    pub login_uri: Option<String>,
    /// Its home page.
    pub homepage_uri: Option<String>,
    /// Set for a machine client that belongs to one organization (R129).
    pub organization_id: Option<OrganizationId>,
    /// Lifetimes and switches.
    pub settings: ApplicationSettings,
    /// Since when it exists.
    pub created_at: Timestamp,
}

/// Lifetimes (in seconds) and switches of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationSettings {
    /// How long an access token is good for.
    pub access_token_lifetime: i64,
    /// How long an ID token is good for.
    pub id_token_lifetime: i64,
    /// How long a family of refresh tokens lives, however often it rotates (R57).
    pub refresh_token_lifetime: i64,
    /// How long a session lives without activity.
    pub authenticated_session_lifetime: i64,
    /// Whether the session survives the end of the browser; otherwise tokens carry `ksp.persistent: false`.
    pub is_session_persistent: bool,
    /// Ask for first and last name on sign-up.
    pub is_ask_for_name: bool,
    /// Ask on sign-up whether news may be sent.
    pub has_marketing_consent: bool,
    /// Show the link from sign-in to sign-up.
    pub has_register_link_on_sign_in_page: bool,
    /// Show the link from sign-up to sign-in.
    pub has_sign_in_link_on_sign_up_page: bool,
    /// Show a button that leads to the provider of a company, whichever it is, by the address at work.
    pub has_sign_in_with_sso_button: bool,
    /// Put the mail's Gravatar address where a user has no picture.
    pub use_gravatar_fallback: bool,
    /// Refuse authorization requests without PKCE also from a confidential client (R41).
    pub is_pkce_required: bool,
    /// Add the claims that old SDK versions trip over when they are missing (empty `x-hasura-*` lists).
    pub has_sdk_compatibility_claims: bool,
    /// Whether the application may get tokens at all.
    pub is_active: bool,
    /// The language of its pages for those who ask for none (BCP 47); the environment's when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_key: Option<String>,
}

impl Default for ApplicationSettings {
    fn default() -> Self {
        Self {
            access_token_lifetime: 86_400,
            id_token_lifetime: 3_600,
            refresh_token_lifetime: 1_296_000,
            authenticated_session_lifetime: 86_400,
            is_session_persistent: true,
            is_ask_for_name: true,
            has_marketing_consent: false,
            has_register_link_on_sign_in_page: true,
            has_sign_in_link_on_sign_up_page: true,
            has_sign_in_with_sso_button: false,
            use_gravatar_fallback: false,
            is_pkce_required: false,
            has_sdk_compatibility_claims: true,
            is_active: true,
            language_key: None,
        }
    }
}

impl Rules for ApplicationSettings {
    fn check(&self) -> Result<(), WrongSetting> {
        const YEAR: i64 = 31_536_000;
        within("access_token_lifetime", self.access_token_lifetime, 60, YEAR)?;
        within("id_token_lifetime", self.id_token_lifetime, 60, YEAR)?;
        within("refresh_token_lifetime", self.refresh_token_lifetime, 60, YEAR)?;
        if self.refresh_token_lifetime <= self.access_token_lifetime {
            return Err(WrongSetting::new(
                "refresh_token_lifetime",
                "must be longer than access_token_lifetime",
            ));
        }
        let lifetime = self.authenticated_session_lifetime;
        within("authenticated_session_lifetime", lifetime, 60, ABSOLUTE_LIFETIME)
    }
}

/// Which list of an application a URL belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlKind {
    /// Where authorization responses may go.
    Callback,
    /// Where people may be sent after signing out.
    Logout,
}

impl UrlKind {
    /// The word in storage.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Callback => "callback",
            Self::Logout => "logout",
        }
    }
}
