//! The text of a statement, made ready for an engine.
//!
//! Statements are written for PostgreSQL. rusqlite numbers `$1` by its first appearance instead of by its number, so
//! `$n` becomes `?n` there, once per literal.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{OnceLock, PoisonError, RwLock};

const LIST: &str = "$list";

/// The statement as SQLite reads it. A literal keeps its address for the life of the program, so the address is the key.
pub(super) fn for_sqlite(text: &'static str) -> &'static str {
    static SEEN: OnceLock<RwLock<HashMap<(usize, usize), &'static str>>> = OnceLock::new();
    let seen = SEEN.get_or_init(RwLock::default);
    let key = (text.as_ptr().addr(), text.len());
    if let Some(known) = seen.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return known;
    }
    let mut seen = seen.write().unwrap_or_else(PoisonError::into_inner);
    // Leaked on purpose: there are as many of these as statements in the program.
    seen.entry(key)
        .or_insert_with(|| Box::leak(rewrite(text).into_boxed_str()))
}

/// `$n` becomes `?n`. Row locks go: there is one writer, so every row it reads is locked already.
fn rewrite(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, part) in text.split('\'').enumerate() {
        // What stands between quotes is data (a doubled quote merely starts the next literal).
        if index > 0 {
            out.push('\'');
        }
        if index % 2 == 1 {
            out.push_str(part);
            continue;
        }
        let part = part
            .replace("FOR UPDATE SKIP LOCKED", "")
            .replace("FOR UPDATE", "")
            .replace("FOR NO KEY UPDATE", "")
            .replace("FOR KEY SHARE", "")
            .replace("FOR SHARE", "");
        let mut characters = part.chars().peekable();
        while let Some(character) = characters.next() {
            let numbered = character == '$' && characters.peek().is_some_and(char::is_ascii_digit);
            out.push(if numbered { '?' } else { character });
        }
    }
    out
}

/// Replaces `$list` by `count` placeholders, numbered from `first`.
pub(super) fn with_list(text: &str, sigil: char, first: usize, count: usize) -> Cow<'_, str> {
    let Some((before, after)) = text.split_once(LIST) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + count * 5);
    out.push_str(before);
    for number in first..first + count {
        if number > first {
            out.push_str(", ");
        }
        // Writing to a String cannot fail.
        let _ = write!(out, "{sigil}{number}");
    }
    out.push_str(after);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_keep_their_number_on_sqlite() {
        assert_eq!(
            for_sqlite("SELECT $2, '$1', $1 WHERE a = $12"),
            "SELECT ?2, '$1', ?1 WHERE a = ?12"
        );
    }

    #[test]
    fn quoted_text_is_left_alone() {
        assert_eq!(
            for_sqlite("SELECT 'it''s $1 FOR UPDATE', $1"),
            "SELECT 'it''s $1 FOR UPDATE', ?1"
        );
    }

    #[test]
    fn row_locks_are_not_for_sqlite() {
        assert_eq!(
            for_sqlite("SELECT id FROM jobs LIMIT $1 FOR UPDATE SKIP LOCKED").trim_end(),
            "SELECT id FROM jobs LIMIT ?1"
        );
    }

    #[test]
    fn a_list_is_numbered_after_what_was_bound_before() {
        assert_eq!(
            with_list("a = $1 AND b IN ($list)", '$', 2, 3),
            "a = $1 AND b IN ($2, $3, $4)"
        );
        assert_eq!(with_list("a = $1", '$', 2, 3), "a = $1");
    }
}
