//! Recovery codes: nine characters each, good once, kept as keyed hashes (R116).

use domain::codes;
use domain::ids::Random;
use domain::ids::UserId;
use domain::mfa::Scope;

use crate::secrets::Secrets;

/// Codes of a set.
pub(crate) const COUNT: usize = 10;
/// Characters of a code.
const LENGTH: usize = 9;
/// Capital letters and digits that nobody takes for each other: without I, O, 0 and 1. 45 bits a code.
const CHARACTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A new set of codes.
pub(crate) fn new_codes(random: &dyn Random) -> Vec<String> {
    let mut codes = Vec::with_capacity(COUNT);
    while codes.len() < COUNT {
        let mut bytes = [0; LENGTH];
        random.fill(&mut bytes);
        // 256 is a multiple of 32: every character is as likely as any other.
        let code: String = bytes
            .iter()
            .map(|byte| char::from(CHARACTERS[usize::from(byte % 32)]))
            .collect();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// What somebody typed, as codes are written: in capitals, without spaces and dashes; `None` for what cannot be one.
pub(crate) fn parse(typed: &str) -> Option<String> {
    let plain: String = codes::plain(typed).map(|c| c.to_ascii_uppercase()).collect();
    let is_one = plain.len() == LENGTH && plain.bytes().all(|byte| CHARACTERS.contains(&byte));
    is_one.then_some(plain)
}

/// The keyed hash of a code, bound to its user and to where it counts.
pub(crate) fn hash(secrets: &Secrets, user: &UserId, scope: &Scope, code: &str) -> String {
    secrets.code_hash(user.as_str(), &format!("recovery/{}", scope.as_str()), code)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::system::SystemRandom;

    #[test]
    fn r116_codes_are_ten_different_words_of_nine_clear_characters() {
        let mut all = HashSet::new();
        let mut seen = HashSet::new();
        for _ in 0..100 {
            let codes = new_codes(&SystemRandom);
            assert_eq!(codes.len(), 10);
            for code in codes {
                assert_eq!(parse(&code).as_deref(), Some(code.as_str()));
                assert!(code.len() == 9 && !code.contains(['I', 'O', '0', '1']), "{code}");
                seen.extend(code.bytes());
                all.insert(code);
            }
        }
        assert_eq!((all.len(), seen.len()), (1_000, 32));
    }

    #[test]
    fn a_code_may_be_typed_in_small_letters_and_groups() {
        assert_eq!(parse(" abc-def 234 ").as_deref(), Some("ABCDEF234"));
        assert_eq!(parse("abcdef٢٣٤").as_deref(), Some("ABCDEF234"));
        for wrong in ["", "ABCDEF23", "ABCDEF2345", "ABCDEF231", "ABCDÉF234"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
