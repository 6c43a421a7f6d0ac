//! Time-based one-time passwords (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, six digits, thirty seconds.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use domain::ids::Random;
use domain::time::Timestamp;
use zeroize::Zeroizing;

/// Seconds of a step (RFC 6238 §4.1).
const STEP: i64 = 30;
/// Steps before and after the present one that are taken as well: clocks differ, and typing takes a moment (§5.2).
const DRIFT: i64 = 1;
/// Bytes of a new key: as many as the hash has (RFC 4226 §4, R6).
const KEY: usize = 20;

/// A new key.
pub(crate) fn new_key(random: &dyn Random) -> Zeroizing<Vec<u8>> {
    let mut key = Zeroizing::new(vec![0; KEY]);
    random.fill(&mut key);
    key
}

/// The code of a step (RFC 4226 §5.3).
pub(crate) fn code(key: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let hash = tag.as_ref();
    let offset = usize::from(hash[hash.len() - 1] & 0x0f);
    let truncated = hash[offset..offset + 4]
        .iter()
        .fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (truncated & 0x7fff_ffff) % 1_000_000)
}

/// The step whose code this is, around `now`: one after `last`, if there is such a one.
pub(crate) fn step_of(key: &[u8], typed: &str, now: Timestamp, last: Option<i64>) -> Option<i64> {
    let present = now.seconds().div_euclid(STEP);
    let is_it = |step: &i64| verify_slices_are_equal(code(key, *step).as_bytes(), typed.as_bytes()).is_ok();
    let steps: Vec<i64> = (present - DRIFT..=present + DRIFT).filter(is_it).collect();
    let new = steps.iter().find(|step| last.is_none_or(|last| last < **step));
    new.or(steps.first()).copied()
}

/// A key as people type it into an app: base32 without padding (RFC 4648 §6).
pub(crate) fn key_text(key: &[u8]) -> Zeroizing<String> {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = Zeroizing::new(String::with_capacity(key.len() * 8 / 5 + 1));
    let (mut bits, mut count) = (0_u32, 0);
    for byte in key {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            text.push(char::from(LETTERS[(bits >> count & 31) as usize]));
        }
        bits &= (1 << count) - 1;
    }
    if count > 0 {
        text.push(char::from(LETTERS[(bits << (5 - count) & 31) as usize]));
    }
    text
}

/// The address that an app reads from the picture. Issuer and account are what it shows.
pub(crate) fn address(issuer: &str, account: &str, key: &[u8]) -> Zeroizing<String> {
    let (issuer, account) = (encoded(issuer), encoded(account));
    let key = key_text(key);
    Zeroizing::new(format!(
        "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP}",
        key.as_str()
    ))
}

/// Percent-encoded as every app understands it: a space is `%20`, not `+`.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut whole, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => whole.push(char::from(byte)),
            other => whole.push_str(&format!("%{other:02X}")),
        }
        whole
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of the test vectors of RFC 4226 and RFC 6238.
    const VECTOR: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_rfc_4226() {
        // Appendix D, table 2.
        let expected = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ];
        for (step, expected) in (0..).zip(expected) {
            assert_eq!(code(VECTOR, step), expected);
        }
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, the last six digits of each.
        let table = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, expected) in table {
            assert_eq!(code(VECTOR, seconds / STEP), expected, "{seconds}");
            assert_eq!(
                step_of(VECTOR, expected, Timestamp(seconds * 1_000_000), None),
                Some(seconds / STEP)
            );
        }
    }

    #[test]
    fn r115_one_step_before_and_after_is_taken_and_no_other() {
        let now = Timestamp(1_000 * STEP * 1_000_000);
        for (away, is_taken) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let found = step_of(VECTOR, &code(VECTOR, 1_000 + away), now, None);
            assert_eq!(found, is_taken.then_some(1_000 + away), "{away}");
        }
        assert_eq!(step_of(VECTOR, "", now, None), None);
    }

    #[test]
    fn a_key_is_written_in_base32() {
        // RFC 4648 §10, without padding.
        for (plain, expected) in [
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(key_text(plain.as_bytes()).as_str(), expected);
        }
        assert_eq!(key_text(VECTOR).len(), 32, "160 bits");
    }

    #[test]
    fn names_cannot_change_the_address() {
        let text = address("Acme & Söhne", "ada@example.com?secret=AAAA", VECTOR);
        assert_eq!(
            text.as_str(),
            "otpauth://totp/Acme%20%26%20S%C3%B6hne:ada%40example.com%3Fsecret%3DAAAA?secret=\
             GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Acme%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30"
        );
    }
}
