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

/// The digits of what somebody typed, in whichever script: spaces, dashes and what only tells the direction of writing are
/// dropped; `None` when it isn't six digits.
pub fn parse(text: &str) -> Option<String> {
    let digits: String = plain(text).collect();
    (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// The characters of a code without what stands between them, digits of any script as those of ASCII.
pub fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|c| !c.is_whitespace() && !is_between(*c))
        .map(|c| ascii_digit(c).unwrap_or(c))
}

/// Dashes, and marks of direction, which come along when a code is copied from a text that is written from right to left.
fn is_between(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The digit of ASCII that another script's decimal digit stands for.
fn ascii_digit(c: char) -> Option<char> {
    let number = u32::from(c);
    let zero = ZEROS.iter().rev().find(|zero| **zero <= number)?;
    char::from_digit(number - zero, 10).filter(char::is_ascii_digit)
}

/// The zeros of all scripts (Unicode 16, `Nd`), each followed by its nine other digits.
const ZEROS: [u32; 76] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_may_be_typed_with_spaces() {
        assert_eq!(parse(" 123 456 ").as_deref(), Some("123456"));
        assert_eq!(parse("12345"), None);
        assert_eq!(parse("12345a"), None);
        assert_eq!(parse("12345½"), None);
    }

    #[test]
    fn codes_may_be_typed_in_the_digits_of_any_script() {
        for typed in [
            "١٢٣٤٥٦",
            "۱۲۳۴۵۶",
            "１２３４５６",
            "१२३-४५६",
            "\u{200f}١٢٣ ٤٥٦\u{200e}",
            "123–456",
            "𝟏𝟐𝟑𝟒𝟓𝟔",
        ] {
            assert_eq!(parse(typed).as_deref(), Some("123456"), "{typed}");
        }
        for wrong in ["١٢٣٤٥", "一二三四五六", "①②③④⑤⑥", "²³²³²³"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert!(ZEROS.is_sorted());
    }
}
