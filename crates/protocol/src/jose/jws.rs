//! Signing: compact JWS with RS256 (RFC 7515 §3.1).
//!
//! A key is parsed once and kept; a signature then costs one RSA operation and a few allocations.

use std::fmt;

use aws_lc_rs::{
    digest,
    encoding::{AsDer, Pkcs8V1Der},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{
        KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Serialize;
use zeroize::Zeroizing;

use super::jwk::Jwk;

/// The `typ` of access and ID tokens.
pub const JWT: &str = "JWT";

/// The shortest modulus that is accepted, in bytes.
const MIN_MODULUS: usize = 256;
/// The longest modulus that is accepted, in bytes.
const MAX_MODULUS: usize = 1024;

/// Why a key or a signature could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not an RSA private key of at least 2048 bits in PKCS#8.
    #[error("this is not an RSA private key of at least 2048 bits in PKCS#8")]
    Rejected,
    /// The public key is not usable.
    #[error("this is not an RSA public key of 2048 to 8192 bits")]
    PublicRejected,
    /// The cryptographic library failed.
    #[error("the cryptographic library failed")]
    Failed,
    /// The claims cannot be written as JSON.
    #[error("the claims cannot be written as JSON")]
    Claims,
}

/// A private key, ready to sign.
pub struct SigningKey {
    pair: RsaKeyPair,
    jwk: Jwk,
    /// The encoded header of ordinary tokens, with its dot.
    header: String,
}

impl SigningKey {
    /// Makes a new 2048-bit key from the operating system's randomness.
    pub fn generate() -> Result<Self, KeyError> {
        Self::new(RsaKeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::Failed)?)
    }

    /// Reads a key as [`Self::to_pkcs8`] wrote it.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        Self::new(RsaKeyPair::from_pkcs8(der).map_err(|_| KeyError::Rejected)?)
    }

    fn new(pair: RsaKeyPair) -> Result<Self, KeyError> {
        if pair.public_modulus_len() < MIN_MODULUS {
            return Err(KeyError::Rejected);
        }
        let jwk = Jwk::from_pkcs1(pair.public_key().as_ref()).ok_or(KeyError::Rejected)?;
        let header = header(&jwk.kid, JWT);
        Ok(Self { pair, jwk, header })
    }

    /// The private key, to be sealed before it is stored.
    pub fn to_pkcs8(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let der: Pkcs8V1Der<'_> = self.pair.as_der().map_err(|_| KeyError::Failed)?;
        Ok(Zeroizing::new(der.as_ref().to_vec()))
    }

    /// The key's name.
    pub fn kid(&self) -> &str {
        &self.jwk.kid
    }

    /// The public half as it is published.
    pub fn jwk(&self) -> &Jwk {
        &self.jwk
    }

    /// The public half as it verifies.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        PublicKey::from_jwk(&self.jwk)
    }

    /// Signs the claims of an access or ID token.
    pub fn sign(&self, claims: &impl Serialize) -> Result<String, KeyError> {
        self.sign_after(&self.header, claims)
    }

    /// Signs with another `typ`, so that the result can never pass for an access or ID token
    /// (RFC 8725 §3.11).
    pub fn sign_as(&self, typ: &str, claims: &impl Serialize) -> Result<String, KeyError> {
        self.sign_after(&header(self.kid(), typ), claims)
    }

    fn sign_after(&self, header: &str, claims: &impl Serialize) -> Result<String, KeyError> {
        let mut payload = Vec::with_capacity(1024);
        serde_json::to_writer(&mut payload, claims).map_err(|_| KeyError::Claims)?;
        let mut message = String::with_capacity(header.len() + (payload.len() + MIN_MODULUS) * 4 / 3 + 8);
        message.push_str(header);
        BASE64_URL_SAFE_NO_PAD.encode_string(&payload, &mut message);
        self.sign_encoded(message)
    }

    /// Appends the signature to an encoded header and payload.
    pub(crate) fn sign_encoded(&self, mut message: String) -> Result<String, KeyError> {
        let mut signature = vec![0; self.pair.public_modulus_len()];
        // PKCS #1 v1.5 is deterministic: the random source is only part of the signature of `sign`
        self.pair
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                message.as_bytes(),
                &mut signature,
            )
            .map_err(|_| KeyError::Failed)?;
        message.push('.');
        BASE64_URL_SAFE_NO_PAD.encode_string(&signature, &mut message);
        Ok(message)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.kid())
    }
}

/// A public key, parsed and ready to verify.
pub struct PublicKey {
    kid: String,
    header: String,
    key: ParsedPublicKey,
    /// The SHA-256 of the key itself, whatever it is called.
    fingerprint: [u8; 32],
}

impl PublicKey {
    /// Reads a published key.
    pub fn from_jwk(jwk: &Jwk) -> Result<Self, KeyError> {
        let decode = |text: &str| {
            BASE64_URL_SAFE_NO_PAD
                .decode(text)
                .map_err(|_| KeyError::PublicRejected)
        };
        let components = RsaPublicKeyComponents {
            n: decode(&jwk.n)?,
            e: decode(&jwk.e)?,
        };
        if !(MIN_MODULUS..=MAX_MODULUS).contains(&components.n.len()) {
            return Err(KeyError::PublicRejected);
        }
        let key = components
            .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
            .map_err(|_| KeyError::PublicRejected)?;
        Ok(Self {
            fingerprint: sha256(&[jwk.n.as_bytes(), b".", jwk.e.as_bytes()]),
            header: header(&jwk.kid, JWT),
            kid: jwk.kid.clone(),
            key,
        })
    }

    /// The key's name.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    pub(super) fn fingerprint(&self) -> &[u8; 32] {
        &self.fingerprint
    }

    /// Whether this is, byte for byte, the header (without its dot) of this key's ordinary tokens.
    pub(super) fn wrote_header(&self, encoded: &str) -> bool {
        self.header.strip_suffix('.') == Some(encoded)
    }

    /// Whether the signature is this key's.
    pub(super) fn verifies(&self, message: &str, signature: &[u8]) -> bool {
        self.key.verify_sig(message.as_bytes(), signature).is_ok()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.kid)
    }
}

/// The SHA-256 of these bytes, one after the other.
pub(super) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut context = digest::Context::new(&digest::SHA256);
    parts.iter().for_each(|part| context.update(part));
    let mut sum = [0; 32];
    sum.copy_from_slice(context.finish().as_ref());
    sum
}

/// The encoded header with its dot. The order of the members is the one clients have always seen.
fn header(kid: &str, typ: &str) -> String {
    #[derive(Serialize)]
    struct Header<'a> {
        alg: &'static str,
        kid: &'a str,
        typ: &'a str,
    }
    // three strings always make JSON
    let json = serde_json::to_vec(&Header { alg: "RS256", kid, typ }).unwrap_or_default();
    let mut encoded = BASE64_URL_SAFE_NO_PAD.encode(json);
    encoded.push('.');
    encoded
}

#[cfg(test)]
pub(crate) mod tests {
    use std::sync::LazyLock;

    use super::*;

    /// One key for the tests of the crate: making one takes a while.
    pub(crate) static KEY: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate().unwrap());

    fn decoded(segment: &str) -> String {
        String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(segment).unwrap()).unwrap()
    }

    #[test]
    fn r125_the_header_names_algorithm_key_and_type() {
        let token = KEY.sign(&serde_json::json!({"sub": "kp_1"})).unwrap();
        let segments: Vec<&str> = token.split('.').collect();
        assert_eq!(segments.len(), 3);
        assert_eq!(
            decoded(segments[0]),
            format!(r#"{{"alg":"RS256","kid":"{}","typ":"JWT"}}"#, KEY.kid())
        );
        assert_eq!(decoded(segments[1]), r#"{"sub":"kp_1"}"#);
        let signature = BASE64_URL_SAFE_NO_PAD.decode(segments[2]).unwrap();
        let message = format!("{}.{}", segments[0], segments[1]);
        assert!(KEY.public_key().unwrap().verifies(&message, &signature));
    }

    #[test]
    fn the_header_can_be_read_by_a_plain_base64_decoder() {
        for typ in [JWT, "logout+jwt", "webhook+jwt"] {
            assert!(!header(KEY.kid(), typ).contains(['-', '_', '=']), "{typ}");
        }
        let every_digit = "01:23:45:67:89:ab:cd:ef:fe:dc:ba:98:76:54:32:10";
        assert!(!header(every_digit, JWT).contains(['-', '_']));
        assert_eq!(KEY.kid().len(), 47);
    }

    #[test]
    fn a_stored_key_is_the_same_key() {
        let again = SigningKey::from_pkcs8(&KEY.to_pkcs8().unwrap()).unwrap();
        assert_eq!(again.jwk(), KEY.jwk());
        let claims = serde_json::json!({"a": 1});
        assert_eq!(again.sign(&claims).unwrap(), KEY.sign(&claims).unwrap());
    }

    #[test]
    fn r153_another_type_is_written_into_the_header() {
        let token = KEY.sign_as("webhook+jwt", &serde_json::json!({})).unwrap();
        let (header, _) = token.split_once('.').unwrap();
        assert!(decoded(header).ends_with(r#""typ":"webhook+jwt"}"#));
    }

    #[test]
    fn r200_what_is_no_rsa_key_of_2048_bits_is_refused() {
        let der = KEY.to_pkcs8().unwrap();
        assert_eq!(
            SigningKey::from_pkcs8(&der[..der.len() - 1]).unwrap_err(),
            KeyError::Rejected
        );
        assert_eq!(SigningKey::from_pkcs8(b"").unwrap_err(), KeyError::Rejected);
        let short = Jwk::rsa(&[0xc1; 128], &[1, 0, 1]);
        assert_eq!(PublicKey::from_jwk(&short).unwrap_err(), KeyError::PublicRejected);
    }

    #[test]
    fn r207_a_private_key_does_not_print() {
        assert_eq!(format!("{:?}", *KEY), format!("SigningKey({})", KEY.kid()));
    }
}
