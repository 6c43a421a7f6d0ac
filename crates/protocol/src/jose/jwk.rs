//! Public keys as clients fetch them (RFC 7517).

use aws_lc_rs::digest;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// A public RSA key. Libraries differ in which members they insist on, so all are there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jwk {
    /// Always `RS256`.
    pub alg: String,
    /// The exponent.
    pub e: String,
    /// Absent on the key that signs; an empty list on a retired one, which keeps clients that
    /// choose a key by `alg` alone from seeing two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_ops: Option<Vec<String>>,
    /// The key's name.
    pub kid: String,
    /// Always `RSA`.
    pub kty: String,
    /// The modulus.
    pub n: String,
    /// Always `sig`.
    #[serde(rename = "use")]
    pub usage: String,
}

impl Jwk {
    /// The key with this big-endian modulus and exponent.
    pub fn rsa(modulus: &[u8], exponent: &[u8]) -> Self {
        let (n, e) = (
            BASE64_URL_SAFE_NO_PAD.encode(modulus),
            BASE64_URL_SAFE_NO_PAD.encode(exponent),
        );
        Self {
            kid: kid(&e, &n),
            alg: "RS256".to_owned(),
            key_ops: None,
            kty: "RSA".to_owned(),
            usage: "sig".to_owned(),
            e,
            n,
        }
    }

    /// Reads `RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }` (RFC 8017 §A.1.1).
    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        const SEQUENCE: u8 = 0x30;
        const INTEGER: u8 = 0x02;
        let (sequence, _) = element(SEQUENCE, der)?;
        let (modulus, rest) = element(INTEGER, sequence)?;
        let (exponent, _) = element(INTEGER, rest)?;
        // a leading zero byte only says that the number is positive
        let unsigned = |number: &'_ [u8]| {
            number
                .iter()
                .position(|byte| *byte != 0)
                .map(|at| number[at..].to_vec())
        };
        Some(Self::rsa(&unsigned(modulus)?, &unsigned(exponent)?))
    }

    /// The same key, published for tokens that are still about, but no longer to be chosen.
    #[must_use]
    pub fn retired(self) -> Self {
        Self {
            key_ops: Some(Vec::new()),
            ..self
        }
    }
}

/// The key set. The first key must be the one that signs, and exactly one may look usable.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct JwkSet {
    /// The keys.
    pub keys: Vec<Jwk>,
}

/// Sixteen bytes of the RFC 7638 thumbprint, written `aa:bb:…`. Clients decode the token's header
/// with a plain base64 decoder, so the name must not lead to a `-` or `_` in it: hexadecimal
/// digits and colons never do.
fn kid(e: &str, n: &str) -> String {
    let members = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
    let thumbprint = digest::digest(&digest::SHA256, members.as_bytes());
    let bytes: Vec<String> = thumbprint.as_ref()[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    bytes.join(":")
}

/// One DER element of the given tag: its content, and what follows it.
fn element(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match *first {
        short @ 0..0x80 => (usize::from(short), rest),
        long => {
            let (bytes, rest) = rest
                .split_at_checked(usize::from(long & 0x7f))
                .filter(|(bytes, _)| bytes.len() <= 4)?;
            (
                bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)),
                rest,
            )
        }
    };
    rest.split_at_checked(length).filter(|_| *found == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_beginning_of_the_rfc_7638_thumbprint() {
        // RFC 7638 §3.1: NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs
        let n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        let thumbprint = BASE64_URL_SAFE_NO_PAD
            .decode("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
            .unwrap();
        let expected: Vec<String> = thumbprint[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let modulus = BASE64_URL_SAFE_NO_PAD.decode(n).unwrap();
        assert_eq!(Jwk::rsa(&modulus, &[1, 0, 1]).kid, expected.join(":"));
    }

    #[test]
    fn a_retired_key_says_that_it_does_nothing() {
        let key = Jwk::rsa(&[0xc0; 256], &[1, 0, 1]);
        assert!(serde_json::to_value(&key).unwrap().get("key_ops").is_none());
        let retired = serde_json::to_value(key.retired()).unwrap();
        assert_eq!(retired["key_ops"], serde_json::json!([]));
        assert_eq!(
            (&retired["use"], &retired["alg"], &retired["kty"]),
            (&"sig".into(), &"RS256".into(), &"RSA".into())
        );
    }
}
