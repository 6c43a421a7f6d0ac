//! What browsers are asked for, as JSON (§5.1: `PublicKeyCredentialCreationOptionsJSON` and `…RequestOptionsJSON`).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::json;

use super::cose::ALGORITHMS;

/// How long a browser waits for its user, in milliseconds (§15.1).
const TIMEOUT: u32 = 300_000;

/// For whom a passkey is made.
#[derive(Debug, Clone, Copy)]
pub struct NewPasskey<'a> {
    /// The relying party's id.
    pub rp_id: &'a str,
    /// What people know it as.
    pub rp_name: &'a str,
    /// What the authenticator is told of the account: no word that means anything (§14.6.1).
    pub user_handle: &'a [u8],
    /// What the person knows the account by, such as an address.
    pub user_name: &'a str,
    /// The person's name.
    pub display_name: &'a str,
    /// The passkeys there are already.
    pub exclude: &'a [Vec<u8>],
}

/// Asks for a new passkey: one that signs in by itself, after the user was verified.
pub fn creation(challenge: &[u8], new: &NewPasskey<'_>) -> String {
    let algorithms = ALGORITHMS.map(|alg| json!({ "type": "public-key", "alg": alg }));
    let exclude: Vec<_> = new
        .exclude
        .iter()
        .map(|id| json!({ "type": "public-key", "id": encoded(id) }))
        .collect();
    json!({
        "rp": { "id": new.rp_id, "name": new.rp_name },
        "user": { "id": encoded(new.user_handle), "name": new.user_name, "displayName": new.display_name },
        "challenge": encoded(challenge),
        "pubKeyCredParams": algorithms,
        "timeout": TIMEOUT,
        "excludeCredentials": exclude,
        "authenticatorSelection": {
            "residentKey": "required", "requireResidentKey": true, "userVerification": "required",
        },
        "attestation": "none",
    })
    .to_string()
}

/// Asks for an assertion of any passkey that the visitor has here. The list is empty, so that nothing can be learned from
/// it about anybody's account (§14.6.2, R122).
pub fn request(challenge: &[u8], rp_id: &str) -> String {
    json!({
        "challenge": encoded(challenge),
        "timeout": TIMEOUT,
        "rpId": rp_id,
        "allowCredentials": [],
        "userVerification": "required",
    })
    .to_string()
}

fn encoded(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
