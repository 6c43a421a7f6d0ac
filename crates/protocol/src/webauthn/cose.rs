//! Public keys as authenticators write them (COSE, RFC 9052 §7 and RFC 9053 §7), and their signatures (§6.5.5).

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
};
use ciborium::Value;

use super::Refusal;
use super::authenticator_data::item;

/// The algorithms that are offered, the preferred one first (§5.4: what every authenticator is told).
pub const ALGORITHMS: [i64; 3] = [EDDSA, ES256, RS256];

pub(super) const ES256: i64 = -7;
const EDDSA: i64 = -8;
const RS256: i64 = -257;

const KTY: i64 = 1;
const ALG: i64 = 3;
const KTY_OKP: i64 = 1;
const KTY_EC2: i64 = 2;
const KTY_RSA: i64 = 3;
const CRV_P256: i64 = 1;
const CRV_ED25519: i64 = 6;

/// A passkey's public key.
pub struct PublicKey(Kind);

enum Kind {
    Parsed(i64, ParsedPublicKey),
    Rsa { n: Vec<u8>, e: Vec<u8> },
}

impl PublicKey {
    /// Reads a COSE key of one of the [`ALGORITHMS`]. Each parameter stands there once, and fits the algorithm.
    pub fn parse(cose: &[u8]) -> Result<Self, Refusal> {
        let mut rest = cose;
        let Ok(Value::Map(parameters)) = item(&mut rest) else {
            return Err(Refusal::Key);
        };
        if !rest.is_empty() {
            return Err(Refusal::Key);
        }
        let key = Parameters(&parameters);
        match (key.integer(ALG)?, key.integer(KTY)?) {
            (ES256, KTY_EC2) if key.integer(-1)? == CRV_P256 => {
                let (x, y) = (key.bytes(-2)?, key.bytes(-3)?);
                if x.len() != 32 || y.len() != 32 {
                    return Err(Refusal::Key);
                }
                // An uncompressed point (SEC 1 §2.3.3); that it is on the curve is checked with it.
                let point = [&[4][..], x, y].concat();
                let key = ParsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).map_err(|_| Refusal::Key)?;
                Ok(Self(Kind::Parsed(ES256, key)))
            }
            (EDDSA, KTY_OKP) if key.integer(-1)? == CRV_ED25519 => {
                let key = ParsedPublicKey::new(&ED25519, key.bytes(-2)?).map_err(|_| Refusal::Key)?;
                Ok(Self(Kind::Parsed(EDDSA, key)))
            }
            (RS256, KTY_RSA) => {
                let (n, e) = (key.bytes(-1)?.to_vec(), key.bytes(-2)?.to_vec());
                match (256..=1024).contains(&n.len()) && (1..=4).contains(&e.len()) {
                    true => Ok(Self(Kind::Rsa { n, e })),
                    false => Err(Refusal::Key),
                }
            }
            (ES256 | EDDSA | RS256, _) => Err(Refusal::Key),
            _ => Err(Refusal::Algorithm),
        }
    }

    pub(super) fn algorithm(&self) -> i64 {
        match &self.0 {
            Kind::Parsed(algorithm, _) => *algorithm,
            Kind::Rsa { .. } => RS256,
        }
    }

    /// Whether the signature is this key's.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Refusal> {
        match &self.0 {
            Kind::Parsed(_, key) => key.verify_sig(message, signature),
            Kind::Rsa { n, e } => {
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            }
        }
        .map_err(|_| Refusal::Signature)
    }
}

/// The parameters of a key, by label.
struct Parameters<'a>(&'a [(Value, Value)]);

impl<'a> Parameters<'a> {
    fn find(&self, label: i64) -> Result<&'a Value, Refusal> {
        let label = Value::from(label);
        let mut found = self.0.iter().filter(|(name, _)| *name == label);
        match (found.next(), found.next()) {
            (Some((_, value)), None) => Ok(value),
            _ => Err(Refusal::Key),
        }
    }

    fn integer(&self, label: i64) -> Result<i64, Refusal> {
        let value = self.find(label)?.as_integer().ok_or(Refusal::Key)?;
        i64::try_from(value).map_err(|_| Refusal::Key)
    }

    fn bytes(&self, label: i64) -> Result<&'a [u8], Refusal> {
        self.find(label)?.as_bytes().map(Vec::as_slice).ok_or(Refusal::Key)
    }
}
