//! What a request proves itself with, and a stranger's words without it (R211).
//!
//! A provider may repeat what it was sent: in an error, in a page, cut or encoded. So every [`super::Ask`] knows its
//! secrets, and nothing that reads an answer gives out a word of it that could be one of them.

use std::collections::HashSet;
use std::fmt;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD};
use url::form_urlencoded::byte_serialize;
use zeroize::Zeroizing;

use super::plainly;

/// What stands in the place of a secret.
const HIDDEN: &str = "(hidden)";
/// A piece of a secret that is as long as this is not shown, either, in bytes.
const PIECE: usize = 8;
/// The most characters of a stranger's text that are looked at.
const LONGEST: usize = 4_096;

/// The secrets of a request, in every spelling in which they may come back. They do not print.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secrets(Vec<Zeroizing<String>>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets(…)")
    }
}

impl Secrets {
    /// These secrets.
    pub fn of<'a>(plain: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        plain.into_iter().for_each(|secret| all.add(secret));
        all
    }

    /// One more secret.
    pub fn add(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let form: String = byte_serialize(secret.as_bytes()).collect();
        let percent = form.replace('+', "%20");
        let json = serde_json::Value::from(secret).to_string();
        let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        // Where something stands before it, as in `id:secret`, every third byte begins a group of four letters.
        let behind = [1, 2].into_iter().filter(|_| secret.len() >= PIECE).flat_map(|before| {
            let longer = Zeroizing::new([&vec![0; before][..], secret.as_bytes()].concat());
            let both = [
                BASE64_STANDARD_NO_PAD.encode(&longer),
                BASE64_URL_SAFE_NO_PAD.encode(&longer),
            ];
            both.map(|text| text.chars().skip(before + 1).collect::<String>())
        });
        let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        let usual = [
            lower_hex(&form),
            lower_hex(&percent),
            form,
            percent,
            json.trim_matches('"').to_owned(),
            html.replace('"', "&quot;"),
            BASE64_STANDARD_NO_PAD.encode(secret),
            BASE64_URL_SAFE_NO_PAD.encode(secret),
            secret.to_owned(),
            hex.to_uppercase(),
            hex,
        ];
        for spelling in usual.into_iter().chain(behind) {
            let spelling = Zeroizing::new(spelling);
            if !self.0.contains(&spelling) {
                self.0.push(spelling);
            }
        }
    }

    /// A stranger's text as it may stand in a log: without these secrets or a piece of one, short, and without what could
    /// play tricks with a reader (R187).
    pub fn plainly(&self, text: &str) -> String {
        let text: String = text.chars().take(LONGEST).collect();
        let is_secret = self.found_in(text.as_bytes());
        let mut shown = String::with_capacity(text.len());
        let mut was_secret = false;
        for (at, c) in text.char_indices() {
            let is_secret = is_secret[at..at + c.len_utf8()].contains(&true);
            match (was_secret, is_secret) {
                (false, true) => shown.push_str(HIDDEN),
                (_, true) => {}
                (_, false) => shown.push(c),
            }
            was_secret = is_secret;
        }
        // Letters that are escaped one by one.
        match self.found_in(&unescaped(&shown)).contains(&true) {
            true => HIDDEN.to_owned(),
            false => plainly(&shown),
        }
    }

    /// Which bytes of a text are of a secret.
    fn found_in(&self, text: &[u8]) -> Vec<bool> {
        let mut is_secret = vec![false; text.len()];
        for spelling in &self.0 {
            let width = spelling.len().min(PIECE);
            let pieces: HashSet<&[u8]> = spelling.as_bytes().windows(width).collect();
            for (at, piece) in text.windows(width).enumerate() {
                if pieces.contains(piece) {
                    is_secret[at..at + width].fill(true);
                }
            }
        }
        is_secret
    }
}

/// A text with what stands for a letter in a URL (`%43`) or in HTML (`&#67;`, `&#x43;`) taken for that letter.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bare = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
        let url = rest
            .strip_prefix('%')
            .and_then(|after| Some((after.get(..2)?, after.get(2..)?, 16)));
        let html = rest.strip_prefix("&#").and_then(|after| {
            let (digits, after) = after.split_once(';')?;
            let hex = digits.strip_prefix(['x', 'X']);
            Some((hex.unwrap_or(digits), after, if hex.is_some() { 16 } else { 10 }))
        });
        let found = url
            .or(html)
            .and_then(|(digits, after, radix)| Some((number(digits, radix)?, after, radix)));
        match found {
            Some((code, after, _)) if rest.starts_with('%') => {
                bare.extend(u8::try_from(code));
                rest = after;
            }
            Some((code, after, _)) if char::from_u32(code).is_some() => {
                bare.extend(char::from_u32(code).unwrap_or_default().to_string().bytes());
                rest = after;
            }
            _ => {
                bare.extend(first.to_string().bytes());
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    bare
}

/// The same with small digits in `%2f`, as some write it.
fn lower_hex(encoded: &str) -> String {
    let mut left = 0;
    let small = encoded.chars().map(|c| match c {
        '%' => {
            left = 2;
            c
        }
        c if left > 0 => {
            left -= 1;
            c.to_ascii_lowercase()
        }
        c => c,
    });
    small.collect()
}

#[cfg(test)]
mod tests {
    use base64::prelude::BASE64_STANDARD;

    use super::*;

    #[test]
    fn r211_a_secret_that_comes_back_is_not_shown_however_it_is_written() {
        let secret = "p&ss/w\"rd+=ö 4711<x>";
        let secrets = Secrets::of([secret, "", "v3rifier-v3rifier"]);
        let form: String = byte_serialize(secret.as_bytes()).collect();
        for echo in [
            secret.to_owned(),
            form.clone(),
            form.replace('+', "%20"),
            "p%26ss%2fw%22rd%2b%3d%c3%b6+4711%3cx%3e".to_owned(),
            serde_json::Value::from(secret).to_string(),
            "p&amp;ss/w&quot;rd+=ö 4711&lt;x&gt;".to_owned(),
            BASE64_STANDARD.encode(secret),
            BASE64_URL_SAFE_NO_PAD.encode(secret),
            "v3rifier-v3rifier".to_owned(),
        ] {
            let said = secrets.plainly(&format!("no {echo} here"));
            assert!(said.starts_with("no ") && said.ends_with(" here"), "{echo}: {said}");
            assert!(said.contains(HIDDEN) && said.len() < 40, "{echo}: {said}");
        }
    }

    #[test]
    fn r211_a_secret_whose_letters_are_escaped_one_by_one_is_not_shown() {
        let secret = "kA7bQ2xV9mZ4tR1wY6nC3sL8";
        let secrets = Secrets::of([secret]);
        let each = |write: fn(u8) -> String| secret.bytes().map(write).collect::<String>();
        for echo in [
            each(|byte| format!("%{byte:02X}")),
            each(|byte| format!("&#{byte};")),
            each(|byte| format!("&#x{byte:x};")),
            each(|byte| format!("{byte:02x}")),
            each(|byte| format!("{byte:02X}")),
            BASE64_STANDARD.encode(format!("a{secret}b")),
            BASE64_STANDARD.encode(format!("client:id:{secret}")),
            BASE64_URL_SAFE_NO_PAD.encode(format!("ab{secret}cd")),
        ] {
            let said = secrets.plainly(&format!("{secret}, no {echo}"));
            assert!(
                said.contains(HIDDEN) && said.len() < 60 && !said.contains(&echo[echo.len() - 18..echo.len() - 6]),
                "{echo}: {said}"
            );
        }
        assert_eq!(
            secrets.plainly("100 % of &#9829; &#x; %zz"),
            "100 % of &#9829; &#x; %zz"
        );
    }

    #[test]
    fn r211_a_piece_of_a_secret_is_not_shown_either() {
        let secret = "kA7bQ2xV9mZ4tR1wY6nC3sL8";
        let secrets = Secrets::of([secret]);
        assert_eq!(secrets.plainly("got kA7bQ2xV9m…"), "got (hidden)\\u{2026}");
        assert_eq!(secrets.plainly("kA7bQ2xV\nmZ4tR1wY6nC3"), "(hidden)\\n(hidden)");
        // Where the text is cut, too.
        let long = format!("{}{secret}", "-".repeat(LONGEST - 10));
        assert!(!secrets.plainly(&long).contains("kA7b"));
        let filler = secret.repeat(LONGEST / secret.len());
        assert_eq!(secrets.plainly(&filler), HIDDEN);
    }

    #[test]
    fn what_is_no_secret_is_shown_as_it_is() {
        assert_eq!(Secrets::of(["kA7bQ2xV9mZ4"]).plainly("it\r\nbroke"), "it\\r\\nbroke");
        assert_eq!(Secrets::of(["abc"]).plainly("abcd"), "(hidden)d");
        assert_eq!(Secrets::default().plainly(&"x".repeat(9_999)).chars().count(), 201);
        assert_eq!(format!("{:?}", Secrets::of(["hush"])), "Secrets(…)");
    }
}
