//! Passkeys: Web Authentication Level 3, the part of the relying party.
//!
//! Registration and assertion are checked here, step by step as in §7.1 and §7.2. What a passkey is kept as, whose it is
//! and how often a challenge is good for is decided elsewhere. No attestation is asked for, so none is trusted.

pub mod assertion;
mod authenticator_data;
mod client_data;
pub mod cose;
pub mod options;
pub mod registration;
mod wire;

#[cfg(test)]
mod tests;

use aws_lc_rs::digest;

pub use wire::{AssertionResponse, RegistrationResponse};

/// The longest credential id (§4, "credential ID"; R120).
pub const LONGEST_CREDENTIAL_ID: usize = 1_023;
/// The length of the challenges that we draw, in bytes; §13.4.3 asks for at least 16.
pub const CHALLENGE_LENGTH: usize = 32;

/// What a response is measured against.
#[derive(Debug, Clone, Copy)]
pub struct Expect<'a> {
    /// The challenge that was given out.
    pub challenge: &'a [u8],
    /// The one origin that may have asked.
    pub origin: &'a str,
    /// The relying party's id: the host of that origin.
    pub rp_id: &'a str,
    /// Whether the authenticator must have verified the user, and not only their presence.
    pub needs_user_verification: bool,
}

/// Why a response was not accepted. The words are for the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Not the JSON that browsers write.
    #[error("the response is malformed")]
    Malformed,
    /// The client data are no JSON, or lack something.
    #[error("the client data are malformed")]
    ClientData,
    /// A registration where an assertion is expected, or the other way round.
    #[error("the response is of another type")]
    Type,
    /// The challenge is not the one that was given out.
    #[error("the challenge is another one")]
    Challenge,
    /// Another site asked.
    #[error("the origin is another one")]
    Origin,
    /// It was asked for within somebody else's page.
    #[error("the response comes from within another page")]
    CrossOrigin,
    /// The authenticator data are cut off, too long, or contradict themselves.
    #[error("the authenticator data are malformed")]
    AuthenticatorData,
    /// The passkey is for another relying party.
    #[error("the relying party is another one")]
    RelyingParty,
    /// Nobody touched the authenticator.
    #[error("nobody was present")]
    UserPresence,
    /// The authenticator did not verify the user.
    #[error("the user was not verified")]
    UserVerification,
    /// Backed up without being eligible for it, or eligible all of a sudden.
    #[error("the backup state contradicts itself")]
    Backup,
    /// There is no credential in a registration.
    #[error("there is no credential")]
    NoCredential,
    /// The credential id is empty, too long, or not the one of the response.
    #[error("the credential id is not acceptable")]
    CredentialId,
    /// The key's algorithm was not offered.
    #[error("the algorithm was not offered")]
    Algorithm,
    /// The key cannot be used.
    #[error("the public key is malformed")]
    Key,
    /// An attestation of a format that was not asked for.
    #[error("the attestation was not asked for")]
    Attestation,
    /// The account named by the authenticator is not the passkey's.
    #[error("the user handle is another one")]
    UserHandle,
    /// The signature is wrong.
    #[error("the signature is wrong")]
    Signature,
    /// The signature counter did not grow: there may be a copy of the authenticator (§6.1.1).
    #[error("the signature counter went back")]
    Counter,
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}
