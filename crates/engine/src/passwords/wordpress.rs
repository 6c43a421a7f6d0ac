//! `$wp$2y$`: WordPress since 6.8. The password goes through HMAC-SHA-384 first, so that bcrypt sees all of it.

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;

use super::{HashError, bcrypt};

/// Keeps these hashes from being good elsewhere; public.
const KEY: &[u8] = b"wp-sha384";

/// Checks the form and the cost.
pub(super) fn check(hash: &str) -> Result<(), HashError> {
    bcrypt::check(hash.strip_prefix("$wp").unwrap_or_default())
}

/// Whether a password has this hash.
pub(super) fn verify(password: &[u8], hash: &str) -> bool {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA384, KEY), password);
    hash.strip_prefix("$wp")
        .is_some_and(|hash| bcrypt::verify(BASE64.encode(tag).as_bytes(), hash))
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::super::tests::assert_hash;

    /// Made with the steps of `wp_hash_password`, by another implementation of HMAC and bcrypt.
    #[test]
    fn r099_wordpress_hashes_are_verified() {
        assert_hash(
            Method::Wordpress,
            "$wp$2y$05$CCCCCCCCCCCCCCCCCCCCC.XHpkyTHybCubvd4T41BLTqk9Tl7RYcS",
            "correct horse battery",
        );
        assert_hash(
            Method::Wordpress,
            "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW",
            "U*U",
        );
        assert_hash(Method::Wordpress, "5f4dcc3b5aa765d61d8327deb882cf99", "password");
    }
}
