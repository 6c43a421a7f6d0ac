//! Which passwords are accepted. No rule of composition: length, and not among the ones everybody tries.

pub mod common;

/// What is wrong with a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer than eight characters.
    #[error("a password has at least 8 characters")]
    TooShort,
    /// More than can be hashed with reason.
    #[error("a password has at most 1024 characters")]
    TooLong,
    /// Begins or ends with a space.
    #[error("a password may not begin or end with a space")]
    SurroundingSpace,
    /// Among the most common ones.
    #[error("this password is among the most common ones")]
    TooCommon,
    /// The two entries differ.
    #[error("the two passwords are not the same")]
    Mismatch,
}

/// The fewest characters of a password.
pub const SHORTEST: usize = 8;

/// The most characters of a password.
pub const LONGEST: usize = 1_024;

/// The most bytes that are looked at for a password, before any hashing (R98).
pub const MOST_BYTES: usize = 4 * LONGEST;

/// Checks a new password, entered twice. Characters are counted, never bytes; nothing is cut off (R98).
pub fn check(first: &str, second: &str) -> Result<(), PasswordError> {
    if first.len() > MOST_BYTES || first.chars().count() > LONGEST {
        return Err(PasswordError::TooLong);
    }
    if first != second {
        return Err(PasswordError::Mismatch);
    }
    if first.chars().count() < SHORTEST {
        return Err(PasswordError::TooShort);
    }
    if is_surrounded_by_space(first) {
        return Err(PasswordError::SurroundingSpace);
    }
    if is_a_row(first) || is_a_word_with_digits(first) || common::contains(first) {
        return Err(PasswordError::TooCommon);
    }
    Ok(())
}

/// Whether a password is nothing but what its owner is called by: an address, the part before its `@`, or another name.
pub fn is_a_name(password: &str, name: &str) -> bool {
    let (password, name) = (password.to_lowercase(), name.to_lowercase());
    let before_at = name.rsplit_once('@').map(|(local, _)| local);
    !name.is_empty() && (password == name || before_at == Some(password.as_str()))
}

fn is_surrounded_by_space(password: &str) -> bool {
    password.starts_with(char::is_whitespace) || password.ends_with(char::is_whitespace)
}

/// One character repeated, or a row of the keyboard or alphabet, however long: lists end where people's patience does.
fn is_a_row(password: &str) -> bool {
    const ROWS: [&str; 5] = [
        "01234567890123456789",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnm",
        "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb",
    ];
    let lower = password.to_lowercase();
    let mut characters = lower.chars();
    let is_one_character = characters.next().is_some_and(|first| characters.all(|c| c == first));
    let reversed: String = lower.chars().rev().collect();
    is_one_character || ROWS.iter().any(|row| row.contains(&lower) || row.contains(&reversed))
}

/// One of the words that top every list with the year or the exclamation mark that somebody asked for: lists are older
/// than the year.
fn is_a_word_with_digits(password: &str) -> bool {
    const WORDS: [&str; 16] = [
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "iloveyou", "sunshine", "princess", "football", "baseball",
        "superman", "trustno1", "letmein", "welcome", "starwars", "whatever", "changeme",
    ];
    let lower = password.to_lowercase();
    WORDS.contains(&lower.trim_end_matches(|c: char| c.is_ascii_digit() || "!.?".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_password() {
        assert!(is_a_name("Margarethe.Uhl", "margarethe.uhl@example.com"));
        assert!(is_a_name("margarethe.uhl@EXAMPLE.com", "margarethe.uhl@example.com"));
        assert!(is_a_name("uMargarethe_1", "umargarethe_1"));
        assert!(!is_a_name("margarethe.uhl.9", "margarethe.uhl@example.com"));
        assert!(!is_a_name("example.com", "margarethe.uhl@example.com"));
        assert!(!is_a_name("", ""));
    }

    #[test]
    fn r098_length_counts_characters_and_nothing_is_cut() {
        assert_eq!(check("pässwör", "pässwör"), Err(PasswordError::TooShort));
        assert_eq!(check("日本語日本語日本", "日本語日本語日本"), Ok(()));
        let long = format!("{}x", "correct horse ".repeat(20));
        assert_eq!(check(&long, &long), Ok(()));
        for (characters, is_too_long) in [(LONGEST, false), (LONGEST + 1, true)] {
            // Four bytes each.
            let long: String = "🐎🔋".chars().cycle().take(characters).collect();
            let expected = if is_too_long {
                Err(PasswordError::TooLong)
            } else {
                Ok(())
            };
            assert_eq!(check(&long, &long), expected, "{characters}");
        }
        assert_eq!(check("with\0nul inside", "with\0nul inside"), Ok(()));
    }

    #[test]
    fn weak_spaced_and_different_entries_are_refused() {
        assert_eq!(
            check(" correct horse", " correct horse"),
            Err(PasswordError::SurroundingSpace)
        );
        assert_eq!(check("correct horse", "correct house"), Err(PasswordError::Mismatch));
        for common in [
            "password",
            "Password1",
            "12345678",
            "qwertyuiop",
            "aaaaaaaa",
            "87654321",
            "iloveyou!",
            "sunshine2031",
            "abcdefghijklmnop",
            "kathmandu",
            "Cancer812@",
        ] {
            assert_eq!(check(common, common), Err(PasswordError::TooCommon), "{common}");
        }
    }
}
