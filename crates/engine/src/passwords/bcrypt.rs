//! bcrypt: `$2b$`, and the same under the names `$2a$` and `$2y$`. `$2x$` marks hashes of a broken program and is refused.

use super::HashError;

/// The bytes of a password that count.
pub(super) const MOST_BYTES: usize = 72;

/// Doubles with each step; this one takes about a second.
const HIGHEST_COST: u32 = 14;

/// Checks the form and the cost.
pub(super) fn check(hash: &str) -> Result<(), HashError> {
    if !["$2a$", "$2b$", "$2y$"].iter().any(|prefix| hash.starts_with(prefix)) {
        return Err(HashError::Malformed);
    }
    // Rust reads `+5` as a number.
    if !hash
        .get(4..6)
        .is_some_and(|cost| cost.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(HashError::Malformed);
    }
    let parts: ::bcrypt::HashParts = hash.parse().map_err(|_| HashError::Malformed)?;
    match parts.get_cost() {
        ..4 => Err(HashError::Malformed),
        cost if cost > HIGHEST_COST => Err(HashError::TooCostly),
        _ => Ok(()),
    }
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], hash: &str) -> bool {
    check(hash).is_ok() && ::bcrypt::verify(password, hash).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::super::tests::assert_hash;
    use super::super::{Method, covers};
    use super::*;

    /// Of Openwall's crypt_blowfish, `wrapper.c`.
    #[test]
    fn r099_published_bcrypt_hashes_are_verified() {
        for (hash, password) in [
            ("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U"),
            ("$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK", "U*U*"),
            ("$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a", "U*U*U"),
        ] {
            assert_hash(Method::Bcrypt, hash, password);
            assert_hash(Method::Bcrypt, &hash.replace("$2a$", "$2y$"), password);
            assert_hash(Method::Crypt, &hash.replace("$2a$", "$2b$"), password);
        }
    }

    #[test]
    fn r098_beyond_72_bytes_nothing_is_proved() {
        let long = "x".repeat(80);
        let hash = ::bcrypt::hash_with_salt(&long, 4, [7; 16]).unwrap().to_string();
        assert!(verify(long.as_bytes(), &hash) && !covers(&long, &hash));
        assert!(covers(&long[..72], &hash));
    }

    #[test]
    fn r099_other_kinds_and_costs_are_refused() {
        let with = |head: &str| check(&format!("{head}CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"));
        assert_eq!(with("$2b$14$"), Ok(()));
        assert_eq!(with("$2b$15$"), Err(HashError::TooCostly));
        assert_eq!(with("$2b$31$"), Err(HashError::TooCostly));
        for wrong in [
            "$2x$05$", "$2$05$", "$2c$05$", "$2b$03$", "$2b$99$", "$2b$+5$", "$2b$xx$",
        ] {
            assert!(with(wrong).is_err(), "{wrong}");
        }
    }
}
