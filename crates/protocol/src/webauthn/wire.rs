//! The JSON of a browser's answer (§5.1: `RegistrationResponseJSON`, `AuthenticationResponseJSON`).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::Refusal;

/// What `navigator.credentials.create` gave.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationResponse {
    #[serde(deserialize_with = "base64url")]
    pub(super) raw_id: Vec<u8>,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) response: AttestationResponse,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AttestationResponse {
    #[serde(rename = "clientDataJSON", deserialize_with = "base64url")]
    pub client_data: Vec<u8>,
    #[serde(deserialize_with = "base64url")]
    pub attestation_object: Vec<u8>,
}

/// What `navigator.credentials.get` gave.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssertionResponse {
    #[serde(deserialize_with = "base64url")]
    pub(super) raw_id: Vec<u8>,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) response: Assertion,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Assertion {
    #[serde(rename = "clientDataJSON", deserialize_with = "base64url")]
    pub client_data: Vec<u8>,
    #[serde(deserialize_with = "base64url")]
    pub authenticator_data: Vec<u8>,
    #[serde(deserialize_with = "base64url")]
    pub signature: Vec<u8>,
    #[serde(default, deserialize_with = "maybe_base64url")]
    pub user_handle: Option<Vec<u8>>,
}

impl RegistrationResponse {
    /// Reads the JSON.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        serde_json::from_str(json).map_err(|_| Refusal::Malformed)
    }
}

impl AssertionResponse {
    /// Reads the JSON.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        serde_json::from_str(json).map_err(|_| Refusal::Malformed)
    }

    /// Which passkey it claims to be of.
    pub fn credential_id(&self) -> &[u8] {
        &self.raw_id
    }

    /// Whose it claims to be.
    pub fn user_handle(&self) -> Option<&[u8]> {
        self.response.user_handle.as_deref()
    }
}

fn base64url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(deserializer)?;
    BASE64_URL_SAFE_NO_PAD.decode(text).map_err(D::Error::custom)
}

fn maybe_base64url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    match Option::<String>::deserialize(deserializer)? {
        None => Ok(None),
        Some(text) => BASE64_URL_SAFE_NO_PAD.decode(text).map(Some).map_err(D::Error::custom),
    }
}
