//! `$1$`: the MD5 of crypt(3), a thousand rounds.

use md5::{Digest as _, Md5};

use super::{HashError, is_same, itoa64};

const MAGIC: &str = "$1$";
const LONGEST_SALT: usize = 8;
const DIGITS: usize = 22;
const ROUNDS: usize = 1_000;

/// Checks the form.
pub(super) fn check(hash: &str) -> Result<(), HashError> {
    match parts(hash) {
        Some((salt, digest))
            if salt.len() <= LONGEST_SALT && digest.len() == DIGITS && digest.bytes().all(itoa64::is_digit) =>
        {
            Ok(())
        }
        _ => Err(HashError::Malformed),
    }
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], hash: &str) -> bool {
    match parts(hash) {
        Some((salt, digest)) => is_same(compute(password, salt.as_bytes()).as_bytes(), digest.as_bytes()),
        None => false,
    }
}

/// Salt and digest.
fn parts(hash: &str) -> Option<(&str, &str)> {
    hash.strip_prefix(MAGIC)?.split_once('$')
}

fn compute(password: &[u8], salt: &[u8]) -> String {
    let inner: [u8; 16] = Md5::new()
        .chain_update(password)
        .chain_update(salt)
        .chain_update(password)
        .finalize()
        .into();
    let mut outer = Md5::new();
    outer.update(password);
    outer.update(MAGIC);
    outer.update(salt);
    let mut left = password.len();
    while left > 0 {
        let some = left.min(inner.len());
        outer.update(&inner[..some]);
        left -= some;
    }
    let mut bits = password.len();
    while bits > 0 {
        // A slip of the first program, kept by everybody since.
        outer.update(if bits & 1 == 1 { &[0] } else { &password[..1] });
        bits >>= 1;
    }
    let mut digest: [u8; 16] = outer.finalize().into();
    for round in 0..ROUNDS {
        let is_odd = round % 2 == 1;
        let mut next = Md5::new();
        next.update(if is_odd { password } else { &digest });
        if round % 3 != 0 {
            next.update(salt);
        }
        if round % 7 != 0 {
            next.update(password);
        }
        next.update(if is_odd { &digest } else { password });
        digest = next.finalize().into();
    }
    let order = [12, 6, 0, 13, 7, 1, 14, 8, 2, 15, 9, 3, 5, 10, 4, 11];
    itoa64::encode(&order.map(|place| digest[place]))
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::super::tests::assert_hash;

    /// The first is of the GNU C library's own test.
    #[test]
    fn r099_published_md5_crypt_hashes_are_verified() {
        assert_hash(Method::Crypt, "$1$saltstri$YMyguxXMBpd2TEZ.vS/3q1", "Hello world!");
        assert_hash(Method::Md5, "$1$saltstri$YMyguxXMBpd2TEZ.vS/3q1", "Hello world!");
    }
}
