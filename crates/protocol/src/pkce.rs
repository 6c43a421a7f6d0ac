//! Proof Key for Code Exchange (RFC 7636).

use aws_lc_rs::{constant_time, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use crate::error::{OAuthError, Refusal};

/// How a challenge was made from its verifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// The SHA-256 of the verifier.
    S256,
    /// The verifier itself. Only for an application that asks for it.
    #[serde(rename = "plain")]
    Plain,
}

impl Method {
    /// Reads `code_challenge_method`; a missing one means `plain` (RFC 7636 §4.3).
    pub fn parse(text: Option<&str>) -> Option<Self> {
        match text {
            Some("S256") => Some(Self::S256),
            Some("plain") | None => Some(Self::Plain),
            Some(_) => None,
        }
    }
}

/// A code challenge with its method, as an authorization request brings it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// The challenge.
    pub value: String,
    /// How it was made.
    pub method: Method,
}

/// What an application demands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Policy {
    /// A request without a challenge is refused: always so for public clients.
    pub required: bool,
    /// `plain` is good enough.
    pub allows_plain: bool,
}

impl Challenge {
    /// Reads the two parameters of the authorization request.
    pub fn parse(challenge: Option<&str>, method: Option<&str>) -> Result<Option<Self>, Refusal> {
        let Some(value) = challenge else {
            return match method {
                Some(_) => Err(refused("A code_challenge_method needs a code_challenge.")),
                None => Ok(None),
            };
        };
        let method = Method::parse(method).ok_or_else(|| refused("The code_challenge_method must be S256."))?;
        let well_formed = match method {
            // base64url of 32 bytes, without padding
            Method::S256 => BASE64_URL_SAFE_NO_PAD.decode(value).is_ok_and(|hash| hash.len() == 32),
            Method::Plain => is_verifier(value),
        };
        match well_formed {
            true => Ok(Some(Self {
                value: value.to_owned(),
                method,
            })),
            false => Err(refused("The code_challenge is malformed.")),
        }
    }
}

impl Policy {
    /// Whether a request with this challenge may go on (RFC 9700 §2.1.1).
    pub fn admits(self, challenge: Option<&Challenge>) -> Result<(), Refusal> {
        match challenge {
            None if self.required => Err(refused("This application must send a code_challenge.")),
            Some(Challenge {
                method: Method::Plain, ..
            }) if !self.allows_plain => Err(refused("The code_challenge_method must be S256.")),
            _ => Ok(()),
        }
    }
}

/// Decides at the token endpoint: challenge and verifier come together or not at all. On a refusal
/// the code is dead; that part is the caller's.
pub fn check(challenge: Option<&Challenge>, verifier: Option<&str>) -> Result<(), Refusal> {
    match (challenge, verifier) {
        (None, None) => Ok(()),
        // RFC 9700 §2.1.1: the downgrade, a challenge stripped from the authorization request
        (None, Some(_)) => Err(Refusal::invalid_grant(
            "a code_verifier came for a code without a challenge",
        )),
        (Some(_), None) => Err(Refusal::invalid_grant(
            "the code has a challenge and no code_verifier came",
        )),
        (Some(challenge), Some(verifier)) => match verify(&challenge.value, challenge.method, verifier) {
            true => Ok(()),
            false => Err(Refusal::invalid_grant("the code_verifier does not fit the challenge")),
        },
    }
}

/// Whether `verifier` is well formed and fits the challenge, compared in constant time.
pub fn verify(challenge: &str, method: Method, verifier: &str) -> bool {
    let presented = match method {
        Method::S256 => challenge_of(verifier),
        Method::Plain => verifier.to_owned(),
    };
    is_verifier(verifier) && constant_time::verify_slices_are_equal(presented.as_bytes(), challenge.as_bytes()).is_ok()
}

/// The `S256` challenge of a verifier (RFC 7636 §4.2).
pub fn challenge_of(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()))
}

/// code-verifier = 43*128unreserved (RFC 7636 §4.1)
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}

fn refused(description: &'static str) -> Refusal {
    Refusal::new(OAuthError::InvalidRequest, description)
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 7636, appendix B
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn s256() -> Challenge {
        Challenge::parse(Some(CHALLENGE), Some("S256")).unwrap().unwrap()
    }

    #[test]
    fn r041_a_public_client_without_a_challenge_is_refused() {
        let public = Policy {
            required: true,
            allows_plain: false,
        };
        assert_eq!(public.admits(None).unwrap_err().code, OAuthError::InvalidRequest);
        assert_eq!(public.admits(Some(&s256())), Ok(()));
        assert_eq!(Policy::default().admits(None), Ok(()));
    }

    #[test]
    fn r042_plain_is_refused_unless_switched_on_and_a_missing_method_counts_as_plain() {
        for method in [Some("plain"), None] {
            let plain = Challenge::parse(Some(VERIFIER), method).unwrap();
            assert_eq!(
                Policy::default().admits(plain.as_ref()).unwrap_err().code,
                OAuthError::InvalidRequest
            );
            let switched_on = Policy {
                allows_plain: true,
                ..Policy::default()
            };
            assert_eq!(switched_on.admits(plain.as_ref()), Ok(()));
            assert_eq!(check(plain.as_ref(), Some(VERIFIER)), Ok(()));
        }
        for (challenge, method) in [
            (Some(CHALLENGE), Some("s256")),
            (Some(CHALLENGE), Some("S512")),
            (None, Some("S256")),
        ] {
            assert!(Challenge::parse(challenge, method).is_err(), "{challenge:?} {method:?}");
        }
    }

    #[test]
    fn r043_the_verifier_must_be_there_well_formed_and_right() {
        assert_eq!(check(Some(&s256()), Some(VERIFIER)), Ok(()));
        let too_long = "a".repeat(129);
        let with_space = format!("{VERIFIER} ");
        let wrong = "a".repeat(43);
        for verifier in [
            None,
            Some(""),
            Some(&VERIFIER[..42]),
            Some(&too_long),
            Some(&with_space),
            Some(&wrong),
        ] {
            assert_eq!(
                check(Some(&s256()), verifier).unwrap_err().code,
                OAuthError::InvalidGrant,
                "{verifier:?}"
            );
        }
    }

    #[test]
    fn r043_a_malformed_verifier_fails_even_when_its_hash_fits() {
        for verifier in ["short".to_owned(), "a".repeat(129), "ä".repeat(43)] {
            assert!(!verify(&challenge_of(&verifier), Method::S256, &verifier), "{verifier}");
        }
        for length in [43, 128] {
            let verifier = "~".repeat(length);
            assert!(verify(&challenge_of(&verifier), Method::S256, &verifier), "{length}");
        }
    }

    #[test]
    fn r044_a_verifier_without_a_challenge_is_a_downgrade() {
        assert_eq!(check(None, Some(VERIFIER)).unwrap_err().code, OAuthError::InvalidGrant);
        assert_eq!(check(None, None), Ok(()));
    }

    #[test]
    fn r045_the_verifier_of_another_flow_does_not_fit() {
        let other = Challenge {
            value: challenge_of(&"b".repeat(50)),
            method: Method::S256,
        };
        assert_eq!(
            check(Some(&other), Some(VERIFIER)).unwrap_err().code,
            OAuthError::InvalidGrant
        );
    }

    #[test]
    fn a_challenge_that_no_hash_can_be_is_refused() {
        let padded = format!("{CHALLENGE}=");
        for value in ["", "abc", &CHALLENGE[..42], &padded, &"+".repeat(43)] {
            assert!(Challenge::parse(Some(value), Some("S256")).is_err(), "{value}");
        }
    }
}
