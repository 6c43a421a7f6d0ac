//! What is sent: a JWT that says what happened, signed with the environment's present key.
//!
//! It is no access token and no ID token: it has no issuer, no audience and no end, without which neither we nor anybody
//! who follows the standards takes it for one (R153). Its `typ` is the `JWT` that published receivers know.

use protocol::jose::jws::{KeyError, SigningKey};
use serde::Serialize;
use serde_json::Value;

use super::events::PublicEvent;

#[derive(Serialize)]
struct Payload<'a> {
    data: &'a Value,
    event_id: &'a str,
    event_timestamp: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_address: Option<&'a str>,
    source: &'a str,
    timestamp: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
}

/// The token that tells of an event.
pub(crate) fn sign(key: &SigningKey, event: &PublicEvent) -> Result<String, KeyError> {
    key.sign(&Payload {
        data: &event.data,
        event_id: event.id.as_str(),
        event_timestamp: &event.timestamp,
        ip_address: event.ip_address.as_deref(),
        source: &event.source,
        timestamp: &event.timestamp,
        kind: event.kind,
    })
}
