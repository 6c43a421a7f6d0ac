//! The claims of our tokens, in the shape that SDKs read.
//!
//! Members are in alphabetical order, as tokens have always been printed. A claim that does not
//! apply is left out; `picture` alone is printed as `null`, because its readers expect it.
//!
//! **Telling tokens apart.** Both kinds carry `typ: JWT`, since SDKs know no other. An access token
//! is the one with `scp`; an ID token has `auth_time` and never `scp`; only a token of an
//! application itself has `gty`. [`super::verify`] relies on this, so no customization may
//! add `scp`, `auth_time`, `at_hash` or `gty`.

use std::collections::BTreeMap;

use aws_lc_rs::digest;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use serde_json::Value;

use crate::scope::ScopeSet;

/// Properties by key.
pub type Properties = BTreeMap<String, PropertyClaim>;
/// Feature flags by key.
pub type FeatureFlags = BTreeMap<String, FlagClaim>;

/// What an access token of a user says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AccessToken {
    /// The APIs; a list even when there is none.
    pub aud: Vec<String>,
    /// Public properties of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_properties: Option<Properties>,
    /// The client.
    pub azp: String,
    /// The user's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When it ends, in seconds since the epoch.
    pub exp: i64,
    /// More of the user's profile in the company's own directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_attributes: Option<Value>,
    /// Groups of the user in the company's own directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<Vec<String>>,
    /// The organization's identifier elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_organization_id: Option<String>,
    /// The flags as they stand for this user; an object even when there is none.
    pub feature_flags: FeatureFlags,
    /// When it was issued, in seconds since the epoch.
    pub iat: i64,
    /// The issuer.
    pub iss: String,
    /// Its own identifier.
    pub jti: String,
    /// How long the session lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ksp: Option<SessionPersistence>,
    /// The organization signed in to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_code: Option<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_name: Option<String>,
    /// Its public properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_properties: Option<Properties>,
    /// Keys of the permissions in this organization; a list even when there is none.
    pub permissions: Vec<String>,
    /// The roles in this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<RoleClaim>>,
    /// The granted scopes.
    pub scp: Vec<String>,
    /// The session it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The user.
    pub sub: String,
    /// The user's public properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_properties: Option<Properties>,
    /// An empty list, without which some SDKs cannot say that a permission is missing.
    #[serde(rename = "x-hasura-permissions", skip_serializing_if = "Option::is_none")]
    pub hasura_permissions: Option<EmptyList>,
}

/// What an ID token says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct IdToken {
    /// [`at_hash`] of the access token beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_hash: Option<String>,
    /// The client, as a list.
    pub aud: Vec<String>,
    /// When the user authenticated, in seconds since the epoch.
    pub auth_time: i64,
    /// The client.
    pub azp: String,
    /// The user's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether it was proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// When it ends, in seconds since the epoch.
    pub exp: i64,
    /// Who vouched for the user, where it was not us.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_provider: Option<ExternalProvider>,
    /// The user's last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The user's first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// When it was issued, in seconds since the epoch.
    pub iat: i64,
    /// The issuer.
    pub iss: String,
    /// Its own identifier.
    pub jti: String,
    /// The user's names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The `nonce` of the authorization request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// The organizations the user belongs to; a list even when there is none.
    pub org_codes: Vec<String>,
    /// Their names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<OrganizationClaim>>,
    /// The user's telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether it was proved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    /// The user's picture, or `null`.
    pub picture: Option<String>,
    /// The user's username.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    /// The user's identifier elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provided_id: Option<String>,
    /// When the user was sent to us, in seconds since the epoch.
    pub rat: i64,
    /// The session it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// The user.
    pub sub: String,
    /// When the user last changed, in seconds since the epoch.
    pub updated_at: i64,
    /// The user's public properties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_properties: Option<Properties>,
    /// An empty list that some SDKs spread unseen.
    #[serde(rename = "x-hasura-org-codes", skip_serializing_if = "Option::is_none")]
    pub hasura_org_codes: Option<EmptyList>,
    /// An empty list that some SDKs spread unseen.
    #[serde(rename = "x-hasura-organizations", skip_serializing_if = "Option::is_none")]
    pub hasura_organizations: Option<EmptyList>,
}

/// What a token of an application itself says. It has no `sub`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct M2mToken {
    /// Public properties of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_properties: Option<Properties>,
    /// The APIs.
    pub aud: Vec<String>,
    /// The client.
    pub azp: String,
    /// When it ends, in seconds since the epoch.
    pub exp: i64,
    /// The environment's flags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature_flags: Option<FeatureFlags>,
    /// How it was got.
    pub gty: [&'static str; 1],
    /// When it was issued, in seconds since the epoch.
    pub iat: i64,
    /// The issuer.
    pub iss: String,
    /// Its own identifier.
    pub jti: String,
    /// The organization it is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_code: Option<String>,
    /// The granted scopes, separated by spaces; left out when they are so many that the token would outgrow cookies and
    /// headers, for `scp` says the same.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// The granted scopes.
    pub scp: Vec<String>,
    /// The version of this shape.
    pub v: &'static str,
}

impl M2mToken {
    /// The claims that every such token has.
    pub fn new(iss: String, azp: String, aud: Vec<String>, scope: ScopeSet, life: Life) -> Self {
        /// The longest list of scopes that is printed twice, in bytes.
        const LONGEST_TWICE: usize = 1024;
        let text = scope.to_string();
        Self {
            application_properties: None,
            aud,
            azp,
            exp: life.exp,
            feature_flags: None,
            gty: ["client_credentials"],
            iat: life.iat,
            iss,
            jti: life.jti,
            org_code: None,
            scope: if text.len() > LONGEST_TWICE {
                String::new()
            } else {
                text
            },
            scp: scope.into_vec(),
            v: "2",
        }
    }
}

/// From when to when a token lives, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// Its own identifier.
    pub jti: String,
    /// When it was issued, in seconds since the epoch.
    pub iat: i64,
    /// When it ends, in seconds since the epoch.
    pub exp: i64,
}

/// A property: `{"v": …}`, or `{}` while it has no value.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PropertyClaim {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub v: Option<Value>,
}

impl PropertyClaim {
    /// A property that may have a value.
    pub fn new(value: Option<impl Into<Value>>) -> Self {
        Self {
            v: value.map(Into::into),
        }
    }
}

/// A flag: `{"t": "b", "v": true}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FlagClaim {
    /// The letter of its type.
    pub t: FlagType,
    /// Its value, of that type.
    pub v: Value,
}

/// The letter that stands for a flag's type in tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum FlagType {
    /// A boolean.
    #[serde(rename = "b")]
    Boolean,
    /// An integer.
    #[serde(rename = "i")]
    Integer,
    /// A string.
    #[serde(rename = "s")]
    String,
    /// Any JSON.
    #[serde(rename = "j")]
    Json,
}

impl From<bool> for FlagClaim {
    fn from(value: bool) -> Self {
        Self {
            t: FlagType::Boolean,
            v: value.into(),
        }
    }
}

impl From<i64> for FlagClaim {
    fn from(value: i64) -> Self {
        Self {
            t: FlagType::Integer,
            v: value.into(),
        }
    }
}

impl From<String> for FlagClaim {
    fn from(value: String) -> Self {
        Self {
            t: FlagType::String,
            v: value.into(),
        }
    }
}

/// A role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleClaim {
    /// Its identifier.
    pub id: String,
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
}

/// An organization of the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OrganizationClaim {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Who vouched for the user.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExternalProvider {
    /// What they said.
    pub claims: Value,
    /// Through which connection.
    pub connection_id: String,
    /// The provider's name.
    pub name: String,
}

/// `{"persistent": false}` makes SDKs use session cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SessionPersistence {
    /// Whether the session outlives the browser.
    pub persistent: bool,
}

/// A list that is always empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EmptyList;

impl Serialize for EmptyList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_seq(Some(0))?.end()
    }
}

/// The left half of the access token's SHA-256 (OpenID Connect Core §3.1.3.6).
pub fn at_hash(access_token: &str) -> String {
    let hash = digest::digest(&digest::SHA256, access_token.as_bytes());
    BASE64_URL_SAFE_NO_PAD.encode(&hash.as_ref()[..hash.as_ref().len() / 2])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn r125_an_access_token_without_anything_special_still_has_its_lists() {
        let token = AccessToken {
            scp: vec!["openid".into()],
            hasura_permissions: Some(EmptyList),
            ..AccessToken::default()
        };
        assert_eq!(
            serde_json::to_string(&token).unwrap(),
            r#"{"aud":[],"azp":"","exp":0,"feature_flags":{},"iat":0,"iss":"","jti":"","permissions":[],"scp":["openid"],"sub":"","x-hasura-permissions":[]}"#
        );
    }

    #[test]
    fn properties_and_flags_have_the_shape_sdks_read() {
        let properties = Properties::from([
            ("kp_org_city".to_owned(), PropertyClaim::new(None::<String>)),
            ("kp_org_industry".to_owned(), PropertyClaim::new(Some("Tea"))),
        ]);
        assert_eq!(
            serde_json::to_value(properties).unwrap(),
            json!({"kp_org_city": {}, "kp_org_industry": {"v": "Tea"}})
        );
        let flags = [
            FlagClaim::from(false),
            FlagClaim::from(5),
            FlagClaim::from("pink".to_owned()),
        ];
        assert_eq!(
            serde_json::to_value(flags).unwrap(),
            json!([{"t": "b", "v": false}, {"t": "i", "v": 5}, {"t": "s", "v": "pink"}])
        );
    }

    #[test]
    fn an_id_token_prints_a_missing_picture_as_null() {
        let token = IdToken {
            org_codes: vec!["org_1".into()],
            organizations: Some(vec![OrganizationClaim {
                id: "org_1".into(),
                name: "One".into(),
            }]),
            hasura_org_codes: Some(EmptyList),
            hasura_organizations: Some(EmptyList),
            ..IdToken::default()
        };
        let token = serde_json::to_value(token).unwrap();
        assert_eq!(token["picture"], Value::Null);
        assert_eq!(token["organizations"], json!([{"id": "org_1", "name": "One"}]));
        assert_eq!(
            (&token["x-hasura-org-codes"], &token["x-hasura-organizations"]),
            (&json!([]), &json!([]))
        );
        for absent in ["email", "nonce", "ext_provider", "scp", "at_hash"] {
            assert!(token.get(absent).is_none(), "{absent}");
        }
    }

    #[test]
    fn an_applications_own_token_has_no_user() {
        let life = Life {
            jti: "j".into(),
            iat: 1,
            exp: 2,
        };
        let scope = ScopeSet::parse("read:users create:users").unwrap();
        let token = M2mToken::new(
            "https://id".into(),
            "app".into(),
            vec!["https://id/api".into()],
            scope,
            life,
        );
        assert_eq!(
            serde_json::to_value(token).unwrap(),
            json!({"aud": ["https://id/api"], "azp": "app", "exp": 2, "gty": ["client_credentials"], "iat": 1, "iss": "https://id",
                "jti": "j", "scope": "read:users create:users", "scp": ["read:users", "create:users"], "v": "2"})
        );
    }

    #[test]
    fn r125_at_hash_is_the_left_half_of_the_hash() {
        // the example of OpenID Connect Core, appendix A.3
        assert_eq!(
            at_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
    }
}
