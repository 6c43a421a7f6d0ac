//! One-time codes of six digits, sent by mail.

use crate::ids::Random;

/// Wrong tries after which a code is dead and a fresh one is sent (R107): fewer than lock an account.
pub const TRIES: i64 = 3;

/// Six digits, drawn evenly from the operating system's generator.
pub fn six_digits(random: &dyn Random) -> String {
    loop {
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        let number = u32::from_be_bytes(bytes);
        // 4,294,000,000 is the largest multiple of a million below 2^32; what is above would favour small codes.
        if number < 4_294_000_000 {
            return format!("{:06}", number % 1_000_000);
        }
    }
}

/// The digits of what somebody typed: spaces and dashes are dropped; `None` when it isn't six digits.
pub fn parse(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_may_be_typed_with_spaces() {
        assert_eq!(parse(" 123 456 ").as_deref(), Some("123456"));
        assert_eq!(parse("12345"), None);
        assert_eq!(parse("12345a"), None);
        assert_eq!(parse("١٢٣٤٥٦"), None);
    }
}
