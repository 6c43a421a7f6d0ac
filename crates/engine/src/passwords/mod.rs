//! Password hashes that were made elsewhere: taken as they are, checked when they come, and verified at sign-in until the
//! first success, which replaces them by a hash of ours.
//!
//! One file per format. What could make a sign-in slow on purpose is refused when it is set: an expensive hash would be
//! computed by whoever types the address.

mod bcrypt;
mod itoa64;
mod md5_crypt;
mod phpass;
mod salted;
mod sha_crypt;
mod wordpress;

use aws_lc_rs::constant_time::verify_slices_are_equal;

/// The most bytes of a password that `crypt` ever hashed.
const LONGEST_FOR_CRYPT: usize = 512;

/// How a hash was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `$2a$`, `$2b$` or `$2y$`.
    Bcrypt,
    /// `$1$`, `$5$` or `$6$` of crypt(3).
    Crypt,
    /// MD5 of password and salt, in hex.
    Md5,
    /// SHA-256 of password and salt, in hex.
    Sha256,
    /// `$P$` of phpass, `$wp$2y$` since WordPress 6.8, or what WordPress takes besides.
    Wordpress,
}

/// On which side of the password the salt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaltPosition {
    /// Before it.
    Prefix,
    /// Behind it.
    Suffix,
}

/// A hash as it comes.
#[derive(Clone, Copy)]
pub struct ForeignHash<'a> {
    /// Its text.
    pub hash: &'a str,
    /// How it was made.
    pub method: Method,
    /// What was hashed with the password; only where the hash does not say so itself.
    pub salt: &'a str,
    /// Where.
    pub salt_position: SaltPosition,
}

/// Why a hash is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// It is not of the method's form.
    #[error("is not a hash of this method")]
    Malformed,
    /// Verifying it would take too long.
    #[error("takes too long to verify: its cost is too high")]
    TooCostly,
    /// The old crypt of 1979.
    #[error("is a DES hash, which nobody should rely on any more; let the user choose a new password")]
    Des,
}

impl ForeignHash<'_> {
    /// Checks the hash, and gives the text to be stored: it says itself how it was made.
    pub fn checked(&self) -> Result<String, HashError> {
        let hash = self.hash.trim();
        let as_it_is = |checked: Result<(), HashError>| checked.map(|()| hash.to_owned());
        match self.method {
            Method::Bcrypt => as_it_is(bcrypt::check(hash)),
            Method::Crypt if hash.starts_with("$2") => as_it_is(bcrypt::check(hash)),
            Method::Crypt | Method::Md5 if hash.starts_with("$1$") => as_it_is(md5_crypt::check(hash)),
            Method::Crypt if hash.len() == 13 && hash.bytes().all(itoa64::is_digit) => Err(HashError::Des),
            Method::Crypt => as_it_is(sha_crypt::check(hash)),
            Method::Md5 => salted::stored(salted::Digest::Md5, hash, self.salt, self.salt_position),
            Method::Sha256 => salted::stored(salted::Digest::Sha256, hash, self.salt, self.salt_position),
            Method::Wordpress if hash.starts_with("$P$") || hash.starts_with("$H$") => as_it_is(phpass::check(hash)),
            Method::Wordpress if hash.starts_with("$2") => as_it_is(bcrypt::check(hash)),
            Method::Wordpress if hash.starts_with("$wp$") => as_it_is(wordpress::check(hash)),
            // What WordPress stored before it had salts, and still takes.
            Method::Wordpress => salted::stored(salted::Digest::Md5, hash, "", SaltPosition::Prefix),
        }
    }
}

/// Whether a password has this stored hash.
pub(crate) fn verify(password: &[u8], stored: &str) -> bool {
    let is_crypts = password.len() <= LONGEST_FOR_CRYPT;
    match stored.split('$').nth(1) {
        Some("2a" | "2b" | "2y") => bcrypt::verify(password, stored),
        Some("1") => is_crypts && md5_crypt::verify(password, stored),
        Some("5" | "6") => is_crypts && sha_crypt::verify(password, stored),
        Some("P" | "H") => phpass::verify(password, stored),
        Some("wp") => wordpress::verify(password, stored),
        Some("md5" | "sha256") => salted::verify(password, stored),
        _ => false,
    }
}

/// Whether a stored hash says everything about a password that has it. If it was made of the beginning alone, what was
/// typed behind that is unproved, and is not to be required from now on.
pub(crate) fn covers(password: &str, stored: &str) -> bool {
    !stored.starts_with("$2") || password.len() <= bcrypt::MOST_BYTES
}

/// Compares without telling by the time it takes where the difference is.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    verify_slices_are_equal(one, other).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(method: Method, hash: &str) -> Result<String, HashError> {
        ForeignHash {
            hash,
            method,
            salt: "",
            salt_position: SaltPosition::Prefix,
        }
        .checked()
    }

    /// Whether the hash is taken, is the password's and is not another's.
    #[track_caller]
    pub(super) fn assert_hash(method: Method, hash: &str, password: &str) {
        let stored = checked(method, hash).unwrap();
        assert!(verify(password.as_bytes(), &stored), "{hash} is not of {password}");
        assert!(!verify(format!("{password}x").as_bytes(), &stored), "{hash}");
        assert!(!verify(b"", &stored), "{hash}");
    }

    #[test]
    fn a_hash_of_one_method_is_none_of_another() {
        let of = [
            (
                Method::Bcrypt,
                "$2b$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
            ),
            (Method::Crypt, "$1$saltstri$YMyguxXMBpd2TEZ.vS/3q1"),
            (Method::Md5, "5f4dcc3b5aa765d61d8327deb882cf99"),
            (
                Method::Sha256,
                "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
            ),
            (Method::Wordpress, "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0"),
        ];
        for (method, hash) in of {
            assert!(checked(method, hash).is_ok(), "{method:?}");
            assert_eq!(
                checked(Method::Bcrypt, hash).is_ok(),
                method == Method::Bcrypt,
                "{hash}"
            );
            assert_eq!(
                checked(Method::Sha256, hash).is_ok(),
                method == Method::Sha256,
                "{hash}"
            );
            for broken in [
                &hash[..hash.len() - 1],
                &format!("{hash}a"),
                "",
                "$",
                "$2b$",
                "plain text",
            ] {
                assert_eq!(
                    checked(method, broken),
                    Err(HashError::Malformed),
                    "{method:?} {broken}"
                );
            }
        }
        assert_eq!(checked(Method::Crypt, "rqXexS6ZhobKA"), Err(HashError::Des));
    }

    #[test]
    fn what_is_stored_otherwise_verifies_nothing() {
        for stored in [
            "",
            "$",
            "$$",
            "password",
            "$7$x",
            "$2b$",
            "$1$",
            "$5$",
            "$P$",
            "$wp$",
            "$md5$",
            "$md5$prefix$$",
        ] {
            assert!(!verify(b"password", stored) && !verify(b"", stored), "{stored}");
        }
    }
}
