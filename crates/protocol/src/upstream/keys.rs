//! A provider's public keys (RFC 7517), read with tolerance for keys of kinds that are no use here, and with none for a key
//! that is weak or is used for what it is not meant for.

use std::fmt;

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

use super::object;

/// The most keys of a set that are looked at.
const MOST_KEYS: usize = 100;

/// The algorithms of signatures (RFC 7518 §3.1) that can be allowed. None of them works with a shared secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
}

impl Algorithm {
    /// Reads `alg`, byte for byte.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "RS256" => Self::Rs256,
            "RS384" => Self::Rs384,
            "RS512" => Self::Rs512,
            "PS256" => Self::Ps256,
            "ES256" => Self::Es256,
            "ES384" => Self::Es384,
            _ => return None,
        })
    }

    fn rsa(self) -> Option<&'static RsaParameters> {
        Some(match self {
            Self::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Self::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
            Self::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
            Self::Ps256 => &RSA_PSS_2048_8192_SHA256,
            Self::Es256 | Self::Es384 => return None,
        })
    }
}

#[derive(Clone, PartialEq, Eq)]
enum Material {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
    /// Uncompressed.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

/// One key.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    kid: Option<String>,
    algorithm: Option<String>,
    material: Material,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.kid.as_deref().unwrap_or("unnamed"))
    }
}

/// A provider's keys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys(Vec<Key>);

impl Keys {
    /// Reads a key set; none where it is not one. Keys that verify no signature are left out.
    pub fn read(body: &[u8]) -> Option<Self> {
        let set = object(body).ok()?;
        let keys = set.get("keys")?.as_array()?;
        let readable = keys
            .iter()
            .take(MOST_KEYS)
            .filter_map(|key| Key::read(key.as_object()?));
        Some(Self(readable.collect()))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one key that a token may be signed with: of that name, or, without one, the only one that fits.
    pub(super) fn choose(&self, kid: Option<&str>, algorithm: Algorithm, name: &str) -> Option<&Key> {
        let mut fitting = self.0.iter().filter(|key| {
            let is_named = kid.is_none() || key.kid.as_deref() == kid;
            is_named && key.algorithm.as_deref().is_none_or(|only| only == name) && key.fits(algorithm)
        });
        match (fitting.next(), fitting.next()) {
            (Some(key), None) => Some(key),
            _ => None,
        }
    }
}

impl Key {
    fn read(members: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let bytes = |name: &str| BASE64_URL_SAFE_NO_PAD.decode(text(name)?).ok();
        if text("use").is_some_and(|usage| usage != "sig") {
            return None;
        }
        let material = match text("kty")? {
            "RSA" => {
                let (n, e) = (bytes("n")?, bytes("e")?);
                // A leading zero is padding that RFC 7518 §6.3.1.1 forbids and some write all the same.
                let n = n.strip_prefix(&[0]).map(<[u8]>::to_vec).unwrap_or(n);
                ((256..=1_024).contains(&n.len()) && e != [1] && !e.is_empty()).then_some(Material::Rsa { n, e })?
            }
            "EC" => {
                let (x, y) = (bytes("x")?, bytes("y")?);
                let point = [&[4], x.as_slice(), y.as_slice()].concat();
                match (text("crv")?, x.len(), y.len()) {
                    ("P-256", 32, 32) => Material::P256(point),
                    ("P-384", 48, 48) => Material::P384(point),
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(Self {
            kid: text("kid").map(str::to_owned),
            algorithm: text("alg").map(str::to_owned),
            material,
        })
    }

    fn fits(&self, algorithm: Algorithm) -> bool {
        match &self.material {
            Material::Rsa { .. } => algorithm.rsa().is_some(),
            Material::P256(_) => algorithm == Algorithm::Es256,
            Material::P384(_) => algorithm == Algorithm::Es384,
        }
    }

    /// Whether a signature is this key's.
    pub(super) fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        match (&self.material, algorithm, algorithm.rsa()) {
            (Material::Rsa { n, e }, _, Some(parameters)) => RsaPublicKeyComponents { n, e }
                .verify(parameters, message, signature)
                .is_ok(),
            (Material::P256(point), Algorithm::Es256, _) => UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
                .verify(message, signature)
                .is_ok(),
            (Material::P384(point), Algorithm::Es384, _) => UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point)
                .verify(message, signature)
                .is_ok(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn keys(list: Value) -> Keys {
        Keys::read(json!({ "keys": list }).to_string().as_bytes()).unwrap()
    }

    fn rsa(bytes: usize) -> Value {
        json!({ "kty": "RSA", "kid": "1", "n": BASE64_URL_SAFE_NO_PAD.encode(vec![0xc5; bytes]), "e": "AQAB" })
    }

    #[test]
    fn r174_keys_that_are_weak_secret_or_for_something_else_are_left_out() {
        assert!(!keys(json!([rsa(256)])).is_empty());
        let mut for_encryption = rsa(256);
        for_encryption["use"] = json!("enc");
        let mut identity = rsa(256);
        identity["e"] = json!("AQ");
        for wrong in [
            rsa(128),
            rsa(2_000),
            for_encryption,
            identity,
            json!({ "kty": "oct", "k": "c2VjcmV0" }),
            json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA" }),
            json!({ "kty": "RSA", "n": 7 }),
            json!("key"),
            json!(null),
        ] {
            assert!(keys(json!([wrong.clone()])).is_empty(), "{wrong}");
        }
        for none in ["", "[]", r#"{"keys":{}}"#, "<html>"] {
            assert_eq!(Keys::read(none.as_bytes()), None, "{none}");
        }
    }

    #[test]
    fn r174_a_key_is_chosen_only_where_there_is_no_doubt() {
        let mut other = rsa(257);
        other["kid"] = json!("2");
        let two = keys(json!([rsa(256), other]));
        let choose = |kid: Option<&str>| two.choose(kid, Algorithm::Rs256, "RS256").is_some();
        assert!(choose(Some("1")) && choose(Some("2")));
        assert!(!choose(None) && !choose(Some("3")));
        assert!(
            keys(json!([rsa(256)]))
                .choose(None, Algorithm::Rs256, "RS256")
                .is_some()
        );
        assert!(
            keys(json!([rsa(256)]))
                .choose(Some("1"), Algorithm::Es256, "ES256")
                .is_none()
        );
        let mut bound = rsa(256);
        bound["alg"] = json!("RS512");
        assert!(
            keys(json!([bound]))
                .choose(Some("1"), Algorithm::Rs256, "RS256")
                .is_none()
        );
        assert!(
            keys(json!([rsa(256), rsa(256)]))
                .choose(Some("1"), Algorithm::Rs256, "RS256")
                .is_none()
        );
    }
}
