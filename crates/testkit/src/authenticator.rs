//! An authenticator and its browser, in software: keeps passkeys of P-256 and answers what a page asks for
//! (Web Authentication Level 3 §6.3). Tests twist one thing of an answer to see it refused.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use ciborium::Value as Cbor;
use serde_json::{Value, json};

use crate::browser::Page;
use crate::html;

/// The flags of an answer (§6.1): user present, user verified.
pub const PRESENT: u8 = 0x01;
/// The user was verified.
pub const VERIFIED: u8 = 0x04;
const HAS_CREDENTIAL: u8 = 0x40;

/// A passkey with its private half.
#[derive(Clone)]
pub struct Credential {
    /// Its id.
    pub id: Vec<u8>,
    /// Whose it is, as the page said.
    pub user_handle: Vec<u8>,
    /// How often it has signed.
    pub sign_count: u32,
    key: Vec<u8>,
}

/// What is otherwise than it should be.
#[derive(Debug, Clone, Default)]
pub struct Twist {
    /// `webauthn.create` or `webauthn.get`
    pub kind: Option<&'static str>,
    /// Another challenge than the one asked with.
    pub challenge: Option<String>,
    /// Another origin.
    pub origin: Option<&'static str>,
    /// Within a frame of somebody else.
    pub cross_origin: bool,
    /// Another relying party.
    pub rp_id: Option<&'static str>,
    /// Other flags than present and verified.
    pub flags: Option<u8>,
    /// Another owner.
    pub user_handle: Option<Vec<u8>>,
    /// Another count.
    pub sign_count: Option<u32>,
    /// Another credential id in a registration.
    pub credential_id: Option<Vec<u8>>,
    /// Another algorithm than ES256.
    pub algorithm: Option<i64>,
    /// A format of attestation that was not asked for.
    pub format: Option<&'static str>,
    /// A signature over something else.
    pub has_wrong_signature: bool,
}

/// An authenticator in one browser.
#[derive(Clone, Default)]
pub struct Authenticator {
    /// Its passkeys, the newest last.
    pub credentials: Vec<Credential>,
    /// Whether it counts its signatures.
    pub counts: bool,
}

/// What the form with this `data-passkey` asks a browser for.
pub fn asked(page: &Page, kind: &str) -> Option<Value> {
    let options = html::attribute_of(&page.html, "form", ("data-passkey", kind), "data-options")?;
    Some(serde_json::from_str(&options).expect("JSON"))
}

impl Authenticator {
    /// Creates a passkey, and gives what the browser posts.
    pub fn create(&mut self, options: &Value, twist: &Twist) -> String {
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new()).expect("a key");
        let key = pkcs8.as_ref().to_vec();
        let mut id = digest(&SHA256, &key).as_ref().to_vec();
        if let Some(other) = &twist.credential_id {
            id.clone_from(other);
        }
        let credential = Credential {
            id,
            user_handle: BASE64.decode(text(&options["user"]["id"])).expect("base64url"),
            sign_count: u32::from(self.counts),
            key,
        };
        let client_data = client_data("webauthn.create", options, twist);
        let rp_id = twist.rp_id.unwrap_or_else(|| text(&options["rp"]["id"]));
        let mut data = authenticator_data(rp_id, HAS_CREDENTIAL, credential.sign_count, twist);
        data.extend([0; 16]);
        data.extend(u16::try_from(credential.id.len()).expect("a short id").to_be_bytes());
        data.extend(&credential.id);
        data.extend(cose(&credential.pair(), twist.algorithm.unwrap_or(-7)));
        let object = Cbor::Map(vec![
            ("fmt".into(), twist.format.unwrap_or("none").into()),
            ("attStmt".into(), Cbor::Map(Vec::new())),
            ("authData".into(), Cbor::Bytes(data)),
        ]);
        let response = json!({
            "clientDataJSON": BASE64.encode(client_data), "attestationObject": BASE64.encode(cbor(&object)),
        });
        let answer = answer(&credential.id, &response);
        self.credentials.push(credential);
        answer
    }

    /// Signs with the newest passkey, and gives what the browser posts.
    pub fn get(&mut self, options: &Value, twist: &Twist) -> String {
        let counts = self.counts;
        let credential = self.credentials.last_mut().expect("a passkey");
        credential.sign_count += u32::from(counts);
        let count = twist.sign_count.unwrap_or(credential.sign_count);
        let client_data = client_data("webauthn.get", options, twist);
        let rp_id = twist.rp_id.unwrap_or_else(|| text(&options["rpId"]));
        let data = authenticator_data(rp_id, 0, count, twist);
        let mut signed = data.clone();
        signed.extend(digest(&SHA256, client_data.as_bytes()).as_ref());
        if twist.has_wrong_signature {
            signed.push(0);
        }
        let signature = credential
            .pair()
            .sign(&SystemRandom::new(), &signed)
            .expect("a signature");
        let user_handle = twist.user_handle.as_ref().unwrap_or(&credential.user_handle);
        let response = json!({
            "clientDataJSON": BASE64.encode(client_data), "authenticatorData": BASE64.encode(data),
            "signature": BASE64.encode(signature.as_ref()), "userHandle": BASE64.encode(user_handle),
        });
        answer(&credential.id, &response)
    }
}

impl Credential {
    fn pair(&self) -> EcdsaKeyPair {
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &self.key).expect("a key")
    }
}

fn answer(id: &[u8], response: &Value) -> String {
    let id = BASE64.encode(id);
    json!({ "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {}, "response": response })
        .to_string()
}

fn client_data(kind: &str, options: &Value, twist: &Twist) -> String {
    let challenge = twist
        .challenge
        .as_deref()
        .unwrap_or_else(|| text(&options["challenge"]));
    let site = options["rpId"].as_str().or_else(|| options["rp"]["id"].as_str());
    let origin = format!("https://{}", site.expect("a relying party"));
    json!({
        "type": twist.kind.unwrap_or(kind), "challenge": challenge, "origin": twist.origin.unwrap_or(&origin),
        "crossOrigin": twist.cross_origin,
    })
    .to_string()
}

fn authenticator_data(rp_id: &str, flags: u8, sign_count: u32, twist: &Twist) -> Vec<u8> {
    let mut data = digest(&SHA256, rp_id.as_bytes()).as_ref().to_vec();
    data.push(flags | twist.flags.unwrap_or(PRESENT | VERIFIED));
    data.extend(sign_count.to_be_bytes());
    data
}

fn cose(pair: &EcdsaKeyPair, algorithm: i64) -> Vec<u8> {
    let point = pair.public_key().as_ref();
    let coordinate = |part: &[u8]| Cbor::Bytes(part.to_vec());
    cbor(&Cbor::Map(vec![
        (1.into(), 2.into()),
        (3.into(), algorithm.into()),
        ((-1).into(), 1.into()),
        ((-2).into(), coordinate(&point[1..33])),
        ((-3).into(), coordinate(&point[33..])),
    ]))
}

fn cbor(value: &Cbor) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    bytes
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
