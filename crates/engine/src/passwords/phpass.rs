//! `$P$`: the portable hash of phpass, in WordPress until 6.8; phpBB calls it `$H$`. MD5, over and over.

use md5::{Digest as _, Md5};

use super::{HashError, is_same, itoa64};

const SALT: std::ops::Range<usize> = 4..12;
const LENGTH: usize = 34;
/// Rounds are two to the power of this.
const COSTS: std::ops::RangeInclusive<u32> = 7..=15;

/// Checks the form and the cost.
pub(super) fn check(hash: &str) -> Result<(), HashError> {
    let has_form = hash.len() == LENGTH
        && (hash.starts_with("$P$") || hash.starts_with("$H$"))
        && hash.bytes().skip(3).all(itoa64::is_digit);
    match cost(hash) {
        Some(cost) if has_form && cost > *COSTS.end() => Err(HashError::TooCostly),
        Some(cost) if has_form && COSTS.contains(&cost) => Ok(()),
        _ => Err(HashError::Malformed),
    }
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], hash: &str) -> bool {
    let (Ok(()), Some(cost)) = (check(hash), cost(hash)) else {
        return false;
    };
    let mut digest: [u8; 16] = Md5::new()
        .chain_update(&hash.as_bytes()[SALT])
        .chain_update(password)
        .finalize()
        .into();
    for _ in 0..1_u32 << cost {
        digest = Md5::new().chain_update(digest).chain_update(password).finalize().into();
    }
    is_same(itoa64::encode(&digest).as_bytes(), &hash.as_bytes()[SALT.end..])
}

fn cost(hash: &str) -> Option<u32> {
    itoa64::value(*hash.as_bytes().get(3)?)
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::super::tests::assert_hash;
    use super::*;

    /// Of the test program of phpass.
    #[test]
    fn r099_published_phpass_hashes_are_verified() {
        assert_hash(Method::Wordpress, "$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", "test12345");
        assert_hash(Method::Wordpress, "$H$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", "test12345");
    }

    #[test]
    fn a_cost_out_of_reason_is_refused() {
        assert_eq!(check("$P$DIQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0"), Ok(()));
        assert_eq!(check("$P$EIQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0"), Err(HashError::TooCostly));
        assert_eq!(check("$P$zIQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0"), Err(HashError::TooCostly));
        assert_eq!(check("$P$.IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0"), Err(HashError::Malformed));
    }
}
