//! An environment: its own issuer, keys, users, organizations and applications.

use serde::{Deserialize, Serialize};

use crate::brands::Brand;
use crate::ids::{BusinessId, EnvironmentId};
use crate::mfa::EnvironmentMfa;
use crate::passkeys::PasskeyPolicy;
use crate::settings::{Rules, WrongSetting, domains, within};
use crate::time::Timestamp;

/// The code of the environment that every business has.
pub const PRODUCTION: &str = "production";

/// One environment of a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its id, the first column of every key.
    pub id: EnvironmentId,
    /// Whose it is.
    pub business_id: BusinessId,
    /// The code that developers chose: `production`, `dev`.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// The issuer of its tokens: a base URL without a trailing slash.
    pub issuer: String,
    /// Its policies and limits.
    pub settings: Settings,
    /// Since when it exists.
    pub created_at: Timestamp,
}

/// What an environment allows, and how long things last there. Times are in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// People may create accounts themselves.
    pub is_self_sign_up_allowed: bool,
    /// Whoever cannot create an account is offered to ask for access; administrators decide.
    pub is_access_request_allowed: bool,
    /// Only addresses of these domains may create accounts; any may when there are none.
    pub allowed_domains: Vec<String>,
    /// Who signs up belongs to the default organization when no other is asked for or found.
    pub is_default_organization_joined: bool,
    /// Signing up may create an organization (`is_create_org`).
    pub is_create_organization_allowed: bool,
    /// How long an e-mailed code is good for.
    pub code_lifetime: i64,
    /// The shortest time between two codes for one person.
    pub code_resend_interval: i64,
    /// The most codes that one person is sent within an hour (R108).
    pub codes_per_hour: i64,
    /// The most codes that one address of the network may ask for within an hour.
    pub codes_per_address_per_hour: i64,
    /// The most codes that are sent within an hour altogether, before something is taken to be wrong.
    pub codes_per_environment_per_hour: i64,
    /// The most text messages with codes that one address of the network may ask for within an hour: whoever earns by them
    /// asks for as many as there are (R108).
    pub texts_per_address_per_hour: i64,
    /// The most text messages with codes that go out within an hour; each costs money (R108).
    pub texts_per_hour: i64,
    /// The most of them to numbers of one calling code.
    pub texts_per_country_per_hour: i64,
    /// The country (ISO 3166 alpha-2) that phone numbers are taken to be of, for those whose browser tells none.
    pub phone_country: String,
    /// Consecutive failures after which an account is locked (R86).
    pub lockout_failures: i64,
    /// How long it stays locked.
    pub lockout_duration: i64,
    /// Failures from one address of the network within an hour after which it is not listened to (R89).
    pub failures_per_address_per_hour: i64,
    /// Pages say nothing of who has an account: an identifier that nobody has is answered like any other (R90).
    pub is_enumeration_protected: bool,
    /// How long a sign-in may take before it starts over (R15).
    pub flow_lifetime: i64,
    /// How long a rotated refresh token still gets its successor (R54).
    pub refresh_overlap: i64,
    /// The language of pages when neither the request nor the browser asks for one.
    pub default_language: String,
    /// The languages of pages and mails, by their tags; when none is named, all there are.
    pub enabled_languages: Vec<String>,
    /// Whether a second factor is asked for, and which.
    pub mfa: EnvironmentMfa,
    /// Whether people are offered passkeys; organizations may differ.
    pub passkeys: PasskeyPolicy,
    /// Whether name and picture are taken over from a provider at each sign-in, where its connection says nothing else.
    pub is_user_profile_synced: bool,
    /// How its pages and mails look. An organization changes of it what it likes.
    pub brand: Brand,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            is_self_sign_up_allowed: true,
            is_access_request_allowed: false,
            allowed_domains: Vec::new(),
            is_default_organization_joined: true,
            is_create_organization_allowed: true,
            code_lifetime: 7_200,
            code_resend_interval: 30,
            codes_per_hour: 10,
            codes_per_address_per_hour: 500,
            codes_per_environment_per_hour: 50_000,
            texts_per_address_per_hour: 20,
            texts_per_hour: 1_000,
            texts_per_country_per_hour: 300,
            phone_country: "US".to_owned(),
            lockout_failures: 5,
            lockout_duration: 300,
            failures_per_address_per_hour: 100,
            is_enumeration_protected: true,
            flow_lifetime: 3_600,
            refresh_overlap: 60,
            default_language: "en".to_owned(),
            enabled_languages: Vec::new(),
            mfa: EnvironmentMfa::default(),
            passkeys: PasskeyPolicy::Off,
            is_user_profile_synced: true,
            brand: Brand::default(),
        }
    }
}

impl Rules for Settings {
    fn check(&self) -> Result<(), WrongSetting> {
        self.brand.check()?;
        self.brand.check_contrast()?;
        self.mfa.check()?;
        domains("allowed_domains", &self.allowed_domains)?;
        within("code_lifetime", self.code_lifetime, 60, 86_400)?;
        within("code_resend_interval", self.code_resend_interval, 0, 3_600)?;
        within("codes_per_hour", self.codes_per_hour, 1, 10)?;
        for (name, number) in [
            ("codes_per_address_per_hour", self.codes_per_address_per_hour),
            ("codes_per_environment_per_hour", self.codes_per_environment_per_hour),
        ] {
            within(name, number, 10, 1_000_000)?;
        }
        within(
            "texts_per_address_per_hour",
            self.texts_per_address_per_hour,
            0,
            1_000_000,
        )?;
        if crate::phones::country(&self.phone_country).is_none() {
            let problem = "must be the code of a country, such as US (ISO 3166 alpha-2)";
            return Err(WrongSetting::new("phone_country", problem));
        }
        within("texts_per_hour", self.texts_per_hour, 0, 1_000_000)?;
        within(
            "texts_per_country_per_hour",
            self.texts_per_country_per_hour,
            0,
            1_000_000,
        )?;
        within("lockout_failures", self.lockout_failures, 1, 100)?;
        within("lockout_duration", self.lockout_duration, 60, 3_600)?;
        within(
            "failures_per_address_per_hour",
            self.failures_per_address_per_hour,
            10,
            100_000,
        )?;
        within("flow_lifetime", self.flow_lifetime, 300, 86_400)?;
        within("refresh_overlap", self.refresh_overlap, 0, 600)
    }
}
