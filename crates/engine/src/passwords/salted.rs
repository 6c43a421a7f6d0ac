//! One round of MD5 or SHA-256 over password and salt. Stored as `$md5$prefix$` (or `$sha256$suffix$`), the salt in base64,
//! `$`, and the digest in hex.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;
use domain::ids::hex;
use md5::{Digest as _, Md5};

use super::{HashError, SaltPosition, is_same};

/// The most bytes of a salt.
const LONGEST_SALT: usize = 512;

/// What is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digest {
    Md5,
    Sha256,
}

impl Digest {
    fn of(self, bytes: &[u8]) -> String {
        match self {
            Self::Md5 => hex(&Md5::digest(bytes)),
            Self::Sha256 => hex(digest::digest(&digest::SHA256, bytes).as_ref()),
        }
    }
}

/// Checks the form, and gives the text to be stored.
pub(super) fn stored(digest: Digest, hash: &str, salt: &str, position: SaltPosition) -> Result<String, HashError> {
    let (name, digits) = match digest {
        Digest::Md5 => ("md5", 32),
        Digest::Sha256 => ("sha256", 64),
    };
    let is_whole = hash.len() == digits && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_whole || salt.len() > LONGEST_SALT {
        return Err(HashError::Malformed);
    }
    let position = match position {
        SaltPosition::Prefix => "prefix",
        SaltPosition::Suffix => "suffix",
    };
    let (salt, hash) = (BASE64.encode(salt), hash.to_ascii_lowercase());
    Ok(format!("${name}${position}${salt}${hash}"))
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], stored: &str) -> bool {
    let parts: Vec<&str> = stored.split('$').collect();
    let ["", name, position, salt, hash] = parts[..] else {
        return false;
    };
    let (Ok(salt), false) = (BASE64.decode(salt), hash.is_empty()) else {
        return false;
    };
    let text = match position {
        "suffix" => [password, &salt].concat(),
        _ => [&salt, password].concat(),
    };
    let digest = if name == "md5" { Digest::Md5 } else { Digest::Sha256 };
    is_same(digest.of(&text).as_bytes(), hash.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_hash;
    use super::super::{ForeignHash, Method};
    use super::*;

    #[test]
    fn r099_digests_are_verified_with_the_salt_on_its_side() {
        assert_hash(Method::Md5, "5F4DCC3B5AA765D61D8327DEB882CF99", "password");
        // RFC 1321, appendix A.5: MD5 ("message digest"); FIPS 180-4: SHA-256 ("abc").
        let md5 = "f96b697d7cb7938d525a2f31aaf161d0";
        let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        for (method, hash, salt, salt_position, password) in [
            (Method::Md5, md5, "message ", SaltPosition::Prefix, "digest"),
            (Method::Md5, md5, " digest", SaltPosition::Suffix, "message"),
            (Method::Sha256, sha256, "a", SaltPosition::Prefix, "bc"),
            (Method::Sha256, sha256, "c", SaltPosition::Suffix, "ab"),
            (Method::Sha256, sha256, "", SaltPosition::Suffix, "abc"),
        ] {
            let foreign = ForeignHash {
                hash,
                method,
                salt,
                salt_position,
            };
            let stored = foreign.checked().unwrap();
            assert!(verify(password.as_bytes(), &stored), "{stored}");
            assert!(!verify(format!("{salt}{password}x").as_bytes(), &stored), "{stored}");
        }
        let salt = &"x".repeat(513);
        let foreign = ForeignHash {
            hash: md5,
            method: Method::Md5,
            salt,
            salt_position: SaltPosition::Prefix,
        };
        assert_eq!(foreign.checked(), Err(HashError::Malformed));
    }
}
