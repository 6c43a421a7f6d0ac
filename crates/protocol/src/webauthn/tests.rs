//! The published vectors (Web Authentication Level 3 §16), and each rule broken by itself.

mod broken;
mod vectors;

use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair};
use aws_lc_rs::{rand::SystemRandom, rsa::KeySize};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ciborium::Value;
use serde_json::json;

use super::assertion::Known;
use super::registration::Registered;
use super::{AssertionResponse, Expect, Refusal, RegistrationResponse, sha256};
use crate::jose::jwk::Jwk;

const CHALLENGE: &[u8] = b"thirty-two bytes that are random";
const ORIGIN: &str = "https://id.example.test";
const RP_ID: &str = "id.example.test";
const OWNER: &[u8] = b"kp_0123456789abcdef0123456789abcdef";
/// Present, verified, eligible for backup.
const GOOD: u8 = 0x01 | 0x04 | 0x08;

const EXPECT: Expect<'static> = Expect {
    challenge: CHALLENGE,
    origin: ORIGIN,
    rp_id: RP_ID,
    needs_user_verification: true,
};

/// What an authenticator answers; tests change one thing of it.
struct Answer {
    kind: &'static str,
    challenge: Vec<u8>,
    origin: String,
    cross_origin: bool,
    top_origin: Option<&'static str>,
    rp_id: &'static str,
    flags: u8,
    sign_count: u32,
    credential_id: Vec<u8>,
    said_id: Option<Vec<u8>>,
    user_handle: Option<Vec<u8>>,
    public_key: Vec<u8>,
    format: &'static str,
    statement: Vec<(Value, Value)>,
    extensions: Option<Value>,
    trailing: Vec<u8>,
}

/// A key pair of one of the algorithms.
enum Key {
    Es256(EcdsaKeyPair),
    EdDsa(Ed25519KeyPair),
    Rs256(RsaKeyPair),
}

impl Key {
    fn es256() -> Self {
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new()).unwrap();
        Self::Es256(EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref()).unwrap())
    }

    fn eddsa() -> Self {
        let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        Self::EdDsa(Ed25519KeyPair::from_pkcs8(pkcs8.as_ref()).unwrap())
    }

    fn rs256() -> Self {
        Self::Rs256(RsaKeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    fn cose(&self) -> Vec<u8> {
        let bytes = |bytes: &[u8]| Value::Bytes(bytes.to_vec());
        cbor(&match self {
            Self::Es256(key) => {
                let point = key.public_key().as_ref();
                map([
                    (1, 2.into()),
                    (3, (-7).into()),
                    (-1, 1.into()),
                    (-2, bytes(&point[1..33])),
                    (-3, bytes(&point[33..])),
                ])
            }
            Self::EdDsa(key) => {
                let point = key.public_key().as_ref();
                map([(1, 1.into()), (3, (-8).into()), (-1, 6.into()), (-2, bytes(point))])
            }
            Self::Rs256(key) => {
                let jwk = Jwk::from_pkcs1(key.public_key().as_ref()).unwrap();
                let [n, e] = [jwk.n, jwk.e].map(|part| BASE64_URL_SAFE_NO_PAD.decode(part).unwrap());
                map([(1, 3.into()), (3, (-257).into()), (-1, bytes(&n)), (-2, bytes(&e))])
            }
        })
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Es256(key) => key.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec(),
            Self::EdDsa(key) => key.sign(message).as_ref().to_vec(),
            Self::Rs256(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(
                    &aws_lc_rs::signature::RSA_PKCS1_SHA256,
                    &SystemRandom::new(),
                    message,
                    &mut signature,
                )
                .unwrap();
                signature
            }
        }
    }
}

fn map<const N: usize>(pairs: [(i64, Value); N]) -> Value {
    Value::Map(pairs.into_iter().map(|(label, value)| (label.into(), value)).collect())
}

fn cbor(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn encoded(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

impl Answer {
    fn to_create(key: &Key) -> Self {
        Self {
            kind: "webauthn.create",
            challenge: CHALLENGE.to_vec(),
            origin: ORIGIN.to_owned(),
            cross_origin: false,
            top_origin: None,
            rp_id: RP_ID,
            flags: GOOD | 0x40,
            sign_count: 0,
            credential_id: b"a credential".to_vec(),
            said_id: None,
            user_handle: Some(OWNER.to_vec()),
            public_key: key.cose(),
            format: "none",
            statement: Vec::new(),
            extensions: None,
            trailing: Vec::new(),
        }
    }

    fn to_get(key: &Key) -> Self {
        Self {
            kind: "webauthn.get",
            flags: GOOD,
            ..Self::to_create(key)
        }
    }

    fn client_data(&self) -> Vec<u8> {
        let mut data = json!({
            "type": self.kind, "challenge": encoded(&self.challenge), "origin": self.origin,
            "crossOrigin": self.cross_origin,
        });
        if let Some(top) = self.top_origin {
            data["topOrigin"] = top.into();
        }
        data.to_string().into_bytes()
    }

    fn authenticator_data(&self) -> Vec<u8> {
        let mut data = sha256(self.rp_id.as_bytes()).to_vec();
        data.push(self.flags | if self.extensions.is_some() { 0x80 } else { 0 });
        data.extend(self.sign_count.to_be_bytes());
        if self.flags & 0x40 != 0 {
            data.extend([7; 16]);
            data.extend(u16::try_from(self.credential_id.len()).unwrap().to_be_bytes());
            data.extend(&self.credential_id);
            data.extend(&self.public_key);
        }
        if let Some(extensions) = &self.extensions {
            data.extend(cbor(extensions));
        }
        data.extend(&self.trailing);
        data
    }

    fn said_id(&self) -> String {
        encoded(self.said_id.as_ref().unwrap_or(&self.credential_id))
    }

    fn registration(&self) -> RegistrationResponse {
        let object = Value::Map(vec![
            ("fmt".into(), self.format.into()),
            ("attStmt".into(), Value::Map(self.statement.clone())),
            ("authData".into(), Value::Bytes(self.authenticator_data())),
        ]);
        registration(&self.said_id(), &self.client_data(), &cbor(&object))
    }

    fn assertion(&self, key: &Key) -> AssertionResponse {
        let (data, client_data) = (self.authenticator_data(), self.client_data());
        let signature = key.sign(&[data.as_slice(), &sha256(&client_data)].concat());
        assertion(
            &self.said_id(),
            &client_data,
            &data,
            &signature,
            self.user_handle.as_deref(),
        )
    }

    fn register(&self) -> Result<Registered, Refusal> {
        super::registration::verify(&self.registration(), &EXPECT)
    }
}

fn registration(id: &str, client_data: &[u8], attestation: &[u8]) -> RegistrationResponse {
    let json = json!({
        "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": encoded(client_data), "attestationObject": encoded(attestation), "transports": ["internal"],
        },
    });
    RegistrationResponse::parse(&json.to_string()).unwrap()
}

fn assertion(
    id: &str,
    client_data: &[u8],
    data: &[u8],
    signature: &[u8],
    user_handle: Option<&[u8]>,
) -> AssertionResponse {
    let json = json!({
        "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": encoded(client_data), "authenticatorData": encoded(data), "signature": encoded(signature),
            "userHandle": user_handle.map(encoded),
        },
    });
    AssertionResponse::parse(&json.to_string()).unwrap()
}

/// What would be kept of a passkey.
fn known(registered: &Registered) -> Known<'_> {
    Known {
        credential_id: &registered.credential_id,
        public_key: &registered.public_key,
        user_handle: OWNER,
        sign_count: registered.sign_count,
        is_backup_eligible: registered.is_backup_eligible,
    }
}
