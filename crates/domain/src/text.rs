//! Text that people type, parsed once: e-mail addresses, user names, phone numbers, names, handles, keys.
//!
//! An identifier is normalized in one place (NFKC, trimmed, host in punycode, case folded), at write and at read,
//! so that two spellings of one address cannot become two accounts (R92).

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What is wrong with a piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing was given.
    #[error("is required")]
    Required,
    /// It is longer than allowed.
    #[error("is too long")]
    TooLong,
    /// It is not of the form asked for.
    #[error("is not valid")]
    Invalid,
}

/// An e-mail address as it is written to, and the folded form that identifies it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EmailAddress {
    address: String,
    folded: String,
}

impl EmailAddress {
    /// Parses an address as a person types it.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text: String = text.trim().nfkc().collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(TextError::Required);
        }
        if text.len() > 254 {
            return Err(TextError::TooLong);
        }
        let (local, host) = text.rsplit_once('@').ok_or(TextError::Invalid)?;
        let local_is_plain = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local
                .chars()
                .all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
        if !local_is_plain {
            return Err(TextError::Invalid);
        }
        let host = match url::Host::parse(host) {
            Ok(url::Host::Domain(host)) => host,
            _ => return Err(TextError::Invalid),
        };
        let labels_are_plain = host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            });
        // `localhost` has no dot, and is of use to those who develop.
        if !labels_are_plain && host != "localhost" {
            return Err(TextError::Invalid);
        }
        let folded = format!("{}@{host}", fold(local));
        Ok(Self {
            address: format!("{local}@{host}"),
            folded,
        })
    }

    /// The address to write to.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// What identifies the address: compare this, never the address.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// The part behind the `@`.
    pub fn domain(&self) -> &str {
        self.folded.rsplit_once('@').map_or("", |(_, host)| host)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

/// Folds case as identifiers are compared: NFKC, lower case, and the dotless i counted as i.
pub fn fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ı' { 'i' } else { c })
        .nfkc()
        .collect()
}

/// What lists are sorted by: folded, and short enough for every index.
pub fn sort_key(text: &str) -> String {
    fold(text).chars().take(64).collect()
}

/// The fewest characters of a user name.
pub const SHORTEST_USERNAME: usize = 2;
/// The most characters of a user name.
pub const LONGEST_USERNAME: usize = 64;

/// A user name: 2 to 64 letters, digits, `-` and `_`; shown as typed, compared folded.
pub fn parse_username(text: &str) -> Result<String, TextError> {
    let text: String = text.trim().nfkc().collect();
    let text = text.trim();
    match text.chars().count() {
        0 => Err(TextError::Required),
        2..=64 if text.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_') => Ok(text.to_owned()),
        65.. => Err(TextError::TooLong),
        _ => Err(TextError::Invalid),
    }
}

/// A phone number in the form of E.164: `+` and 6 to 15 digits; spaces, dots, dashes and brackets are dropped.
pub fn parse_phone(text: &str) -> Result<String, TextError> {
    let digits: String = text.chars().filter(|c| !" .-()".contains(*c)).collect();
    let digits = digits.strip_prefix('+').unwrap_or(&digits);
    match digits.len() {
        0 => Err(TextError::Required),
        6..=15 if digits.bytes().all(|b| b.is_ascii_digit()) => Ok(format!("+{digits}")),
        _ => Err(TextError::Invalid),
    }
}

/// A name that people see: trimmed, without control characters, 1 to `most` characters.
pub fn parse_name(text: &str, most: usize) -> Result<String, TextError> {
    let text = text.trim();
    // What nobody sees is no name; inside of one it may be needed, as joiners are in emoji and some scripts.
    if !text.chars().any(is_seen) {
        return Err(TextError::Required);
    }
    if text.chars().count() > most {
        return Err(TextError::TooLong);
    }
    if text.chars().any(char::is_control) {
        return Err(TextError::Invalid);
    }
    Ok(text.to_owned())
}

/// Whether a character leaves a mark of its own: no space, and none of those that Unicode ignores by default or shows blank.
fn is_seen(c: char) -> bool {
    let is_blank = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}');
    !is_blank && !c.is_whitespace()
}

/// A handle: lower-case letters, digits and dashes, usable as a label of a host name (R37).
pub fn parse_handle(text: &str) -> Result<String, TextError> {
    let text = text.trim().to_ascii_lowercase();
    let plain = !text.starts_with('-') && !text.ends_with('-');
    match text.len() {
        0 => Err(TextError::Required),
        64.. => Err(TextError::TooLong),
        _ if plain
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') =>
        {
            Ok(text)
        }
        _ => Err(TextError::Invalid),
    }
}

/// The most characters of a key.
pub const LONGEST_KEY: usize = 128;

/// A key that code asks for and that stands in paths as it is: letters, digits, `_` and `-`.
pub fn parse_key(text: &str) -> Result<String, TextError> {
    key_of(text, "_-")
}

/// Whether a text looks like the id of a role or permission, which may be named by their ids or by their keys (Q33): 32
/// hexadecimal digits with dashes, in whichever case. As a key it would stand for two things.
pub fn looks_like_id(text: &str) -> bool {
    let mut places = text.bytes().enumerate();
    text.len() == 36
        && places.all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// A permission's key, which never stands in a path: also with `:` and `.`, as in `read:users`.
pub fn parse_permission_key(text: &str) -> Result<String, TextError> {
    key_of(text, "_-:.")
}

fn key_of(text: &str, others: &str) -> Result<String, TextError> {
    let text = text.trim();
    match text.len() {
        0 => Err(TextError::Required),
        1..=LONGEST_KEY if text.chars().all(|c| c.is_ascii_alphanumeric() || others.contains(c)) => Ok(text.to_owned()),
        1..=LONGEST_KEY => Err(TextError::Invalid),
        _ => Err(TextError::TooLong),
    }
}

/// A text of people that may have several lines: trimmed, without control characters but line ends and tabs, and at most
/// `most` characters. It may be empty.
pub fn parse_description(text: &str, most: usize) -> Result<String, TextError> {
    let text = text.trim();
    if text.chars().count() > most {
        return Err(TextError::TooLong);
    }
    match text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        true => Err(TextError::Invalid),
        false => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r092_spellings_of_one_address_are_one_identifier() {
        let folded = |text: &str| EmailAddress::parse(text).unwrap().folded().to_owned();
        for text in [
            "admin@x.example",
            "ADMIN@X.example",
            " admin@x.example ",
            "ａdmin@x.example",
            "admın@x.example",
        ] {
            assert_eq!(folded(text), "admin@x.example", "{text}");
        }
        assert_eq!(folded("a@BÜCHER.example"), "a@xn--bcher-kva.example");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "a",
            "a@",
            "@b.example",
            "a b@c.example",
            "a@b",
            "a@b..example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a\r\nBcc: c@d.example",
            "a@b.example\r\nBcc: c@d.example",
            "a\0@b.example",
            "<a@b.example>",
            ".a@b.example",
            "a@-b.example",
        ] {
            assert!(EmailAddress::parse(text).is_err(), "{text:?}");
        }
        assert_eq!(
            EmailAddress::parse(&format!("{}@b.example", "a".repeat(300))),
            Err(TextError::TooLong)
        );
    }

    #[test]
    fn phone_numbers_take_the_international_form() {
        assert_eq!(parse_phone("+44 7700 900-000").unwrap(), "+447700900000");
        assert_eq!(parse_phone("12ab"), Err(TextError::Invalid));
    }

    #[test]
    fn names_and_handles_keep_to_their_alphabet() {
        assert_eq!(parse_name("  Ada ", 64).unwrap(), "Ada");
        assert_eq!(parse_name("A\nB", 64), Err(TextError::Invalid));
        for nothing in [
            "",
            "  ",
            "\u{200b}",
            "\u{200b} \u{feff}",
            "\u{3164}\u{2060}",
            "\u{ad}",
            "\u{200e}\u{202c}",
        ] {
            assert_eq!(parse_name(nothing, 64), Err(TextError::Required), "{nothing:?}");
        }
        for name in ["👩\u{200d}💻", "می\u{200c}خواهم", "李", "-"] {
            assert_eq!(parse_name(name, 64).unwrap(), name);
        }
        assert_eq!(parse_handle("Acme-1").unwrap(), "acme-1");
        assert!(parse_handle("a.b").is_err() && parse_handle("-a").is_err());
        assert_eq!(parse_key(" theme-1_x ").unwrap(), "theme-1_x");
        assert_eq!(parse_permission_key("read:users").unwrap(), "read:users");
        assert!(parse_key("read:users").is_err() && parse_key("a/b").is_err() && parse_key("").is_err());
        assert!(looks_like_id("0190f0e0-1a2B-7c3d-8e4f-0123456789ab"));
        assert!(!looks_like_id("editor") && !looks_like_id("0190f0e01a2b7c3d8e4f0123456789abcdef"));
        assert!(parse_username("a").is_err() && parse_username("ada_l-1").is_ok());
    }
}
