//! Keys, signatures and claims (RFC 7515, 7517, 7519). RS256 is the only algorithm.

pub mod claims;
pub mod jwk;
pub mod jws;
pub mod verify;
