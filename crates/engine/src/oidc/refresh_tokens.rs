//! Refresh tokens: a grant's id, the generation, and a tag that only this deployment can compute.
//!
//! Nothing of a token is stored. The tag is recomputed from the grant's random seed with a key outside the database, so
//! the successor of a token is the same whoever asks first (R54), and a genuine old token is told from a made-up one (R55).

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use domain::ids::{GrantId, hex};
use store::grants::Grant;

use crate::secrets::Secrets;

const GRANT: usize = 10;
const GENERATION: usize = 4;
const TAG: usize = 32;

/// A refresh token, taken apart.
pub(crate) struct RefreshToken {
    /// The grant it belongs to.
    pub grant: GrantId,
    /// Which rotation it came from.
    pub generation: i64,
    tag: [u8; TAG],
}

impl RefreshToken {
    /// The token of a grant's generation.
    pub(crate) fn write(secrets: &Secrets, grant: &Grant, generation: i64) -> String {
        let mut bytes = Vec::with_capacity(GRANT + GENERATION + TAG);
        bytes.extend(unhex(grant.id.as_str()));
        bytes.extend(u32::try_from(generation).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend(tag(secrets, grant, generation));
        BASE64.encode(bytes)
    }

    /// Takes a token apart; `None` for anything that was never one.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let bytes = BASE64.decode(text).ok()?;
        let (grant, rest) = bytes.split_first_chunk::<GRANT>()?;
        let (generation, tag) = rest.split_first_chunk::<GENERATION>()?;
        Some(Self {
            grant: GrantId::from(hex(grant)),
            generation: u32::from_be_bytes(*generation).into(),
            tag: tag.try_into().ok()?,
        })
    }

    /// Whether this deployment wrote it for this grant.
    pub(crate) fn is_genuine(&self, secrets: &Secrets, grant: &Grant) -> bool {
        verify_slices_are_equal(&self.tag, &tag(secrets, grant, self.generation)).is_ok()
    }
}

fn tag(secrets: &Secrets, grant: &Grant, generation: i64) -> [u8; TAG] {
    let tag = secrets.refresh_tag(&[
        grant.id.as_str().as_bytes(),
        &generation.to_be_bytes(),
        grant.seed.as_bytes(),
    ]);
    let mut bytes = [0; TAG];
    bytes.copy_from_slice(tag.as_ref());
    bytes
}

fn unhex(digits: &str) -> [u8; GRANT] {
    let mut bytes = [0; GRANT];
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = std::str::from_utf8(pair)
            .ok()
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
            .unwrap_or(0);
    }
    bytes
}
