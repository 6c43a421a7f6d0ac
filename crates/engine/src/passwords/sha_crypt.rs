//! `$5$` and `$6$`: SHA-256 and SHA-512 of crypt(3), with a number of rounds.

use ::sha_crypt::{PasswordVerifier as _, ShaCrypt};

use super::{HashError, itoa64};

const LONGEST_SALT: usize = 16;
/// Takes about a second.
const MOST_ROUNDS: u32 = 800_000;

/// Checks the form and the number of rounds.
pub(super) fn check(hash: &str) -> Result<(), HashError> {
    let (rest, digits) = match (hash.strip_prefix("$5$"), hash.strip_prefix("$6$")) {
        (Some(rest), _) => (rest, 43),
        (_, Some(rest)) => (rest, 86),
        _ => return Err(HashError::Malformed),
    };
    let (rest, rounds) = match rest.strip_prefix("rounds=") {
        None => (rest, 5_000),
        Some(rest) => {
            let (rounds, rest) = rest.split_once('$').ok_or(HashError::Malformed)?;
            if !rounds.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(HashError::Malformed);
            }
            (rest, rounds.parse::<u32>().map_err(|_| HashError::Malformed)?)
        }
    };
    let (salt, digest) = rest.split_once('$').ok_or(HashError::Malformed)?;
    let is_whole = (1..=LONGEST_SALT).contains(&salt.len())
        && salt.bytes().all(|byte| byte.is_ascii_graphic())
        && digest.len() == digits
        && digest.bytes().all(itoa64::is_digit);
    match rounds {
        _ if !is_whole => Err(HashError::Malformed),
        ..1_000 => Err(HashError::Malformed),
        rounds if rounds > MOST_ROUNDS => Err(HashError::TooCostly),
        _ => Ok(()),
    }
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], hash: &str) -> bool {
    check(hash).is_ok() && ShaCrypt::default().verify_password(password, hash).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_hash;
    use super::super::{Method, verify};
    use super::*;

    /// Of Ulrich Drepper's specification "Unix crypt using SHA-256 and SHA-512".
    #[test]
    fn r099_published_sha_crypt_hashes_are_verified() {
        for (hash, password) in [
            (
                "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5",
                "Hello world!",
            ),
            (
                "$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA",
                "Hello world!",
            ),
            (
                "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1",
                "Hello world!",
            ),
            (
                "$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v.",
                "Hello world!",
            ),
        ] {
            assert_hash(Method::Crypt, hash, password);
        }
    }

    #[test]
    fn other_forms_and_numbers_of_rounds_are_refused() {
        let with = |rounds: &str| {
            check(&format!(
                "$5$rounds={rounds}$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA"
            ))
        };
        assert_eq!(with("800000"), Ok(()));
        assert_eq!(with("800001"), Err(HashError::TooCostly));
        assert_eq!(with("999999999"), Err(HashError::TooCostly));
        for wrong in ["", "x", "999", "-5000", "+5000", "99999999999999999999"] {
            assert_eq!(with(wrong), Err(HashError::Malformed), "{wrong}");
        }
        assert!(check("$5$seventeenletters!!$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5").is_err());
        let hash = "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5";
        assert!(!verify("Hello world!".repeat(60).as_bytes(), hash));
    }
}
