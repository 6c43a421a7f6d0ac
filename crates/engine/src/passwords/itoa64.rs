//! The digits of crypt(3) and phpass: `./0-9A-Za-z`, the lowest six bits first.

const DIGITS: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Whether a byte is one of the digits.
pub(super) fn is_digit(byte: u8) -> bool {
    DIGITS.contains(&byte)
}

/// The value of a digit.
pub(super) fn value(digit: u8) -> Option<u32> {
    let place = DIGITS.iter().position(|one| *one == digit)?;
    u32::try_from(place).ok()
}

/// Bytes as digits: each three as four, what is left over as as many as it takes.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let mut bits = group
            .iter()
            .rev()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        for _ in 0..=group.len() {
            text.push(char::from(DIGITS[(bits & 63) as usize]));
            bits >>= 6;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_bits_come_first() {
        assert_eq!(encode(&[1]), "/.");
        assert_eq!(encode(&[0xff, 0xff, 0xff]), "zzzz");
        assert_eq!(encode(&[0; 16]).len(), 22);
        assert_eq!((value(b'.'), value(b'z'), value(b'$')), (Some(0), Some(63), None));
    }
}
