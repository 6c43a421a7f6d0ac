//! What Apple wants of a client: a secret that is signed for every request, instead of one that is kept.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::json;
use zeroize::Zeroizing;

/// For whom the secret is.
const AUDIENCE: &str = "https://appleid.apple.com";
/// How long a secret is good, in seconds: as long as a request may take, and clocks may differ.
const LIFETIME: i64 = 300;

/// Whose secret it is.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a> {
    /// Ten characters: the team of the developer account.
    pub team_id: &'a str,
    /// Ten characters: the key.
    pub key_id: &'a str,
    /// The Services ID.
    pub client_id: &'a str,
}

/// What is no private key of P-256.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the secret is not a private key of P-256 in PEM")]
pub struct BadKey;

/// Whether a secret is a private key, and not a secret that somebody has signed already.
pub fn is_private_key(secret: &str) -> bool {
    secret.contains("-----BEGIN")
}

/// The client secret of the present: a JWT, signed with ES256.
pub fn client_secret(owner: &Owner<'_>, private_key: &str, now: i64) -> Result<Zeroizing<String>, BadKey> {
    let encoded = |value: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let header = encoded(json!({ "alg": "ES256", "kid": owner.key_id }));
    let claims = encoded(json!({
        "iss": owner.team_id, "iat": now, "exp": now + LIFETIME, "aud": AUDIENCE, "sub": owner.client_id,
    }));
    let pair = key_pair(private_key)?;
    let message = format!("{header}.{claims}");
    let signature = pair
        .sign(&SystemRandom::new(), message.as_bytes())
        .map_err(|_| BadKey)?;
    Ok(Zeroizing::new(format!(
        "{message}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(signature)
    )))
}

/// Whether secrets can be made with a private key.
pub fn check_private_key(private_key: &str) -> Result<(), BadKey> {
    key_pair(private_key).map(drop)
}

fn key_pair(private_key: &str) -> Result<EcdsaKeyPair, BadKey> {
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der(private_key)?).map_err(|_| BadKey)
}

/// What lies between the lines of a PEM file (RFC 7468). Forms on web pages turn its line ends into spaces.
fn der(pem: &str) -> Result<Zeroizing<Vec<u8>>, BadKey> {
    let (_, rest) = pem.split_once("-----BEGIN PRIVATE KEY-----").ok_or(BadKey)?;
    let (inside, _) = rest.split_once("-----END PRIVATE KEY-----").ok_or(BadKey)?;
    let text: Zeroizing<String> = Zeroizing::new(inside.split_whitespace().collect());
    BASE64_STANDARD
        .decode(text.as_bytes())
        .map(Zeroizing::new)
        .map_err(|_| BadKey)
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, KeyPair as _, UnparsedPublicKey};
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_secret_is_signed_for_apple_with_the_key_of_the_team() {
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
        let pem = format!(
            "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
            BASE64_STANDARD.encode(document.as_ref())
        );
        let owner = Owner {
            team_id: "TEAM567890",
            key_id: "KEY4567890",
            client_id: "com.example.web",
        };
        assert!(is_private_key(&pem));
        for pem in [pem.clone(), pem.replace('\n', " ")] {
            let secret = client_secret(&owner, &pem, 1_800_000_000).unwrap();
            let (message, signature) = secret.rsplit_once('.').unwrap();
            let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref()).unwrap();
            let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, pair.public_key().as_ref());
            key.verify(message.as_bytes(), &BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap())
                .unwrap();
            let parts: Vec<Value> = message
                .split('.')
                .map(|part| serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap())
                .collect();
            assert_eq!(parts[0], json!({ "alg": "ES256", "kid": "KEY4567890" }));
            assert_eq!(
                parts[1],
                json!({ "iss": "TEAM567890", "iat": 1_800_000_000, "exp": 1_800_000_300, "aud": "https://appleid.apple.com", "sub": "com.example.web" })
            );
        }
        for wrong in [
            "",
            "secret",
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----",
        ] {
            assert_eq!(client_secret(&owner, wrong, 0), Err(BadKey), "{wrong}");
        }
    }
}
