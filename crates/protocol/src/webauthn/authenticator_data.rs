//! The authenticator data: what the authenticator signs besides the client data (§6.1).

use ciborium::Value;

use super::{Expect, LONGEST_CREDENTIAL_ID, Refusal, sha256};

/// Nothing that we read is nested deeper than this.
const DEEPEST: usize = 8;

const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const BACKUP_ELIGIBLE: u8 = 0x08;
const BACKED_UP: u8 = 0x10;
const HAS_CREDENTIAL: u8 = 0x40;
const HAS_EXTENSIONS: u8 = 0x80;

/// The authenticator data, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AuthenticatorData<'a> {
    rp_id_hash: &'a [u8],
    flags: u8,
    pub sign_count: u32,
    pub credential: Option<AttestedCredential<'a>>,
}

/// The new credential of a registration (§6.5.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AttestedCredential<'a> {
    pub aaguid: [u8; 16],
    pub id: &'a [u8],
    /// The COSE key, exactly as it came.
    pub public_key: &'a [u8],
}

impl<'a> AuthenticatorData<'a> {
    /// Takes it apart. Nothing may be missing, and nothing left over.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let mut rest = bytes;
        let rp_id_hash = take(&mut rest, 32)?;
        let flags = take(&mut rest, 1)?[0];
        let sign_count = u32::from_be_bytes(array(take(&mut rest, 4)?)?);
        let credential = match flags & HAS_CREDENTIAL {
            0 => None,
            _ => Some(AttestedCredential::take(&mut rest)?),
        };
        if flags & HAS_EXTENSIONS != 0 && !matches!(item(&mut rest)?, Value::Map(_)) {
            return Err(Refusal::AuthenticatorData);
        }
        match rest.is_empty() {
            true => Ok(Self {
                rp_id_hash,
                flags,
                sign_count,
                credential,
            }),
            false => Err(Refusal::AuthenticatorData),
        }
    }

    /// The checks that registration and assertion have in common (§7.1 steps 14 to 18, §7.2 steps 17 to 21).
    pub(super) fn check(&self, expect: &Expect<'_>) -> Result<(), Refusal> {
        if self.rp_id_hash != sha256(expect.rp_id.as_bytes()) {
            return Err(Refusal::RelyingParty);
        }
        if self.flags & USER_PRESENT == 0 {
            return Err(Refusal::UserPresence);
        }
        if expect.needs_user_verification && self.flags & USER_VERIFIED == 0 {
            return Err(Refusal::UserVerification);
        }
        if self.is_backed_up() && !self.is_backup_eligible() {
            return Err(Refusal::Backup);
        }
        Ok(())
    }

    /// Whether the passkey may be synchronised to other devices.
    pub(super) fn is_backup_eligible(&self) -> bool {
        self.flags & BACKUP_ELIGIBLE != 0
    }

    /// Whether it is.
    pub(super) fn is_backed_up(&self) -> bool {
        self.flags & BACKED_UP != 0
    }
}

impl<'a> AttestedCredential<'a> {
    fn take(rest: &mut &'a [u8]) -> Result<Self, Refusal> {
        let aaguid = array(take(rest, 16)?)?;
        let length = u16::from_be_bytes(array(take(rest, 2)?)?);
        let id = take(rest, usize::from(length))?;
        if id.is_empty() || id.len() > LONGEST_CREDENTIAL_ID {
            return Err(Refusal::CredentialId);
        }
        let from = *rest;
        item(rest)?;
        Ok(Self {
            aaguid,
            id,
            public_key: &from[..from.len() - rest.len()],
        })
    }
}

/// One item of CBOR from the front.
pub(super) fn item(rest: &mut &[u8]) -> Result<Value, Refusal> {
    ciborium::de::from_reader_with_recursion_limit(rest, DEEPEST).map_err(|_| Refusal::AuthenticatorData)
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], Refusal> {
    let (taken, left) = rest.split_at_checked(length).ok_or(Refusal::AuthenticatorData)?;
    *rest = left;
    Ok(taken)
}

fn array<const N: usize>(bytes: &[u8]) -> Result<[u8; N], Refusal> {
    bytes.try_into().map_err(|_| Refusal::AuthenticatorData)
}
