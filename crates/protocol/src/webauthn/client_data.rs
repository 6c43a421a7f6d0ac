//! The client data: what the browser says that it was asked, by whom (§5.8.1).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{Expect, Refusal};

pub(super) const CREATE: &str = "webauthn.create";
pub(super) const GET: &str = "webauthn.get";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default)]
    cross_origin: bool,
    top_origin: Option<IgnoredAny>,
}

/// Type, challenge and origin are exactly ours (§7.1 steps 7 to 12, §7.2 steps 11 to 16). Our pages are in nobody's frame,
/// so neither is a response (R121).
pub(super) fn check(json: &[u8], kind: &str, expect: &Expect<'_>) -> Result<(), Refusal> {
    let data: ClientData = serde_json::from_slice(json).map_err(|_| Refusal::ClientData)?;
    if data.kind != kind {
        return Err(Refusal::Type);
    }
    if data.challenge != BASE64_URL_SAFE_NO_PAD.encode(expect.challenge) {
        return Err(Refusal::Challenge);
    }
    if data.origin != expect.origin {
        return Err(Refusal::Origin);
    }
    if data.cross_origin || data.top_origin.is_some() {
        return Err(Refusal::CrossOrigin);
    }
    Ok(())
}
