//! What no text may look like, whatever it says.

use unicode_normalization::is_nfc;

/// The least words that make a text which is the same as the English one suspicious.
const SUSPICIOUS: usize = 2;

/// Written without stops at the end of a sentence.
const WITHOUT_STOPS: &str = "th";

/// What is wrong with a text as it is shown.
pub(crate) fn faults(text: &str) -> impl Iterator<Item = &'static str> {
    let has = |characters: &[char]| text.contains(characters);
    let is_markup = has(&['<', '>', '`']) || text.contains("**") || text.contains("&amp;") || text.contains("&#");
    [
        (text.trim().is_empty(), "is empty"),
        (text != text.trim(), "begins or ends with a space"),
        (text.contains("  "), "has two spaces in a row"),
        (
            text.chars().any(char::is_control),
            "has a line break or a control character",
        ),
        (
            has(&['"', '\'']),
            "has a straight quotation mark or apostrophe; write “ ” ’ or those of the language",
        ),
        (is_markup, "has markup"),
        (has(&['{', '}']), "has a brace"),
        (text.contains("..."), "has three full stops; write …"),
        (text.chars().any(is_hidden), "has an invisible character"),
        (
            !is_nfc(text),
            "has accents that are written apart from their letters (Unicode NFC is expected)",
        ),
    ]
    .into_iter()
    .filter_map(|(is_wrong, sentence)| is_wrong.then_some(sentence))
}

/// The marks for joining and for direction are needed in some scripts: U+200C to U+200F.
fn is_hidden(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What is wrong with a translation, beside its English text.
pub(crate) fn faults_beside(tag: &str, english: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_english = tag == "en" || tag.starts_with("en-");
    let words = english
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    if !is_english && text == english && words >= SUSPICIOUS {
        found.push("is still English".to_owned());
    }
    let literal = |word: &&str| word.contains("://") || word.contains('@');
    for word in english.split_whitespace().filter(literal) {
        let word = word.trim_end_matches('.');
        if !text.contains(word) {
            found.push(format!("lacks {word}"));
        }
    }
    if tag != WITHOUT_STOPS {
        found.extend(fault_of_end(english, text).map(str::to_owned));
    }
    found
}

/// A sentence ends as a sentence; a title or a button does not.
fn fault_of_end(english: &str, text: &str) -> Option<&'static str> {
    let ends = |marks: &[char]| text.ends_with(marks);
    let (is_good, sentence) = match english.chars().last()? {
        '.' => (
            ends(&['.', '。', '۔']),
            "does not end with a full stop, as English does",
        ),
        '?' => (
            ends(&['?', '？', '؟', ';', '\u{37e}', '。']),
            "does not end with a question mark, as English does",
        ),
        ':' => (ends(&[':', '：']), "does not end with a colon, as English does"),
        _ => (
            !ends(&['.', '。', '۔', ':', '：']),
            "ends with a stop, and English does not",
        ),
    };
    (!is_good).then_some(sentence)
}
