//! Registering a passkey (§7.1).

use ciborium::Value;

use super::authenticator_data::{AuthenticatorData, item};
use super::client_data::{self, CREATE};
use super::cose::PublicKey;
use super::wire::RegistrationResponse;
use super::{Expect, Refusal, sha256};

/// A passkey that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// Its id, which the authenticator chose.
    pub credential_id: Vec<u8>,
    /// Its public key (COSE).
    pub public_key: Vec<u8>,
    /// How often it has signed, if it counts.
    pub sign_count: u32,
    /// The model of the authenticator, as it says itself; zeros when it doesn't.
    pub aaguid: [u8; 16],
    /// Whether it may be synchronised to other devices.
    pub is_backup_eligible: bool,
    /// Whether it is.
    pub is_backed_up: bool,
}

/// Checks a registration.
pub fn verify(response: &RegistrationResponse, expect: &Expect<'_>) -> Result<Registered, Refusal> {
    if response.kind != "public-key" {
        return Err(Refusal::Malformed);
    }
    let answer = &response.response;
    client_data::check(&answer.client_data, CREATE, expect)?;
    let attestation = Attestation::parse(&answer.attestation_object)?;
    let data = AuthenticatorData::parse(&attestation.authenticator_data)?;
    data.check(expect)?;
    let credential = data.credential.as_ref().ok_or(Refusal::NoCredential)?;
    if credential.id != response.raw_id {
        return Err(Refusal::CredentialId);
    }
    let key = PublicKey::parse(credential.public_key)?;
    attestation.check(&key, &answer.client_data)?;
    Ok(Registered {
        credential_id: credential.id.to_vec(),
        public_key: credential.public_key.to_vec(),
        sign_count: data.sign_count,
        aaguid: credential.aaguid,
        is_backup_eligible: data.is_backup_eligible(),
        is_backed_up: data.is_backed_up(),
    })
}

/// The attestation object (§6.5).
struct Attestation {
    format: String,
    statement: Vec<(Value, Value)>,
    authenticator_data: Vec<u8>,
}

impl Attestation {
    fn parse(bytes: &[u8]) -> Result<Self, Refusal> {
        let mut rest = bytes;
        let Ok(Value::Map(mut members)) = item(&mut rest) else {
            return Err(Refusal::Malformed);
        };
        let mut take = |name: &str| {
            let place = members.iter().position(|(key, _)| key.as_text() == Some(name));
            place
                .map(|place| members.swap_remove(place).1)
                .ok_or(Refusal::Malformed)
        };
        let (format, statement, data) = (take("fmt")?, take("attStmt")?, take("authData")?);
        let malformed = |_| Refusal::Malformed;
        match rest.is_empty() && members.is_empty() {
            true => Ok(Self {
                format: format.into_text().map_err(malformed)?,
                statement: statement.into_map().map_err(malformed)?,
                authenticator_data: data.into_bytes().map_err(malformed)?,
            }),
            false => Err(Refusal::Malformed),
        }
    }

    /// None was asked for. Browsers then leave only those that say nothing of the maker (§5.1.3): none at all (§8.7), or
    /// the passkey's own signature (§8.2), which must be right.
    fn check(&self, key: &PublicKey, client_data: &[u8]) -> Result<(), Refusal> {
        match (self.format.as_str(), self.statement.as_slice()) {
            ("none", []) => Ok(()),
            ("packed", [_, _]) => {
                let find = |name: &str| {
                    let found = self.statement.iter().find(|(key, _)| key.as_text() == Some(name));
                    found.map(|(_, value)| value).ok_or(Refusal::Attestation)
                };
                let signature = find("sig")?.as_bytes().ok_or(Refusal::Attestation)?;
                if *find("alg")? != Value::from(key.algorithm()) {
                    return Err(Refusal::Attestation);
                }
                let signed = [self.authenticator_data.as_slice(), &sha256(client_data)].concat();
                key.verify(&signed, signature).map_err(|_| Refusal::Attestation)
            }
            _ => Err(Refusal::Attestation),
        }
    }
}
