//! Signing in with a passkey (§7.2).

use super::authenticator_data::AuthenticatorData;
use super::client_data::{self, GET};
use super::cose::PublicKey;
use super::wire::AssertionResponse;
use super::{Expect, Refusal, sha256};

/// What is kept of a passkey.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Its id.
    pub credential_id: &'a [u8],
    /// Its public key (COSE).
    pub public_key: &'a [u8],
    /// Its owner, as the authenticator was told.
    pub user_handle: &'a [u8],
    /// How often it had signed.
    pub sign_count: u32,
    /// Whether it may be synchronised to other devices.
    pub is_backup_eligible: bool,
}

/// What changed with the assertion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asserted {
    /// How often it has signed by now.
    pub sign_count: u32,
    /// Whether it is synchronised to other devices by now.
    pub is_backed_up: bool,
}

/// Checks an assertion. The counter comes last: that it went back is said only of a response that is right otherwise.
pub fn verify(response: &AssertionResponse, expect: &Expect<'_>, known: &Known<'_>) -> Result<Asserted, Refusal> {
    if response.kind != "public-key" {
        return Err(Refusal::Malformed);
    }
    if response.raw_id != known.credential_id {
        return Err(Refusal::CredentialId);
    }
    let answer = &response.response;
    // The list of allowed credentials was empty, so the authenticator names the account (§7.2 step 6).
    if answer.user_handle.as_deref() != Some(known.user_handle) {
        return Err(Refusal::UserHandle);
    }
    client_data::check(&answer.client_data, GET, expect)?;
    let data = AuthenticatorData::parse(&answer.authenticator_data)?;
    data.check(expect)?;
    if data.is_backup_eligible() != known.is_backup_eligible {
        return Err(Refusal::Backup);
    }
    let signed = [answer.authenticator_data.as_slice(), &sha256(&answer.client_data)].concat();
    PublicKey::parse(known.public_key)?.verify(&signed, &answer.signature)?;
    // An authenticator that doesn't count says zero (§6.1.1).
    if (data.sign_count != 0 || known.sign_count != 0) && data.sign_count <= known.sign_count {
        return Err(Refusal::Counter);
    }
    Ok(Asserted {
        sign_count: data.sign_count,
        is_backed_up: data.is_backed_up(),
    })
}
