//! What an environment may write in place of our words: a Fluent pattern with the values that ours has, and nothing that
//! calls, refers or marks up (R186, R188).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use super::{Locale, Texts};

/// The most characters of one text.
pub const LONGEST: usize = 1_000;
/// The most texts of one language.
pub const MOST: usize = 1_000;
/// Choices within choices.
const DEEPEST: usize = 2;
/// What is ours to say: pages that no customer's visitor sees, and texts whose form phones depend on.
const RESERVED: [&str; 4] = ["dev-inbox-", "home-", "sms-", "frame-powered"];

/// Whether there is a text of this name, and it may be written anew.
pub fn may_be_written(key: &str) -> bool {
    Texts::for_locale(Locale::EN).has(key) && !RESERVED.iter().any(|reserved| key.starts_with(reserved))
}

/// A pattern as a resource of one message; otherwise what is wrong with it, as the end of a sentence that begins with
/// its key.
pub(super) fn parsed(key: &str, pattern: &str) -> Result<FluentResource, String> {
    if !may_be_written(key) {
        return Err("is no text that can be written anew".into());
    }
    if pattern.trim().is_empty() {
        return Err("is empty".into());
    }
    if pattern.chars().count() > LONGEST {
        return Err(format!("can have up to {LONGEST} characters"));
    }
    plain(pattern)?;
    // Indented, a line cannot begin another message.
    let lines: Vec<&str> = pattern.lines().map(str::trim_end).collect();
    let source = format!("{key} = {}\n", lines.join("\n    "));
    let resource =
        FluentResource::try_new(source).map_err(|_| "is no pattern: look for a brace that is not closed".to_owned())?;
    let is_one = {
        let mut entries = resource.entries();
        match (entries.next(), entries.next()) {
            (Some(Entry::Message(message)), None) if message.id.name == key && message.attributes.is_empty() => {
                match &message.value {
                    Some(value) => {
                        check(value, &variables(key), 0)?;
                        true
                    }
                    None => false,
                }
            }
            _ => false,
        }
    };
    if !is_one {
        return Err("is more than one text".into());
    }
    Ok(resource)
}

/// Whether a pattern may stand in place of ours.
pub fn checked(key: &str, pattern: &str) -> Result<(), String> {
    parsed(key, pattern).map(|_| ())
}

static ENGLISH: LazyLock<FluentResource> = LazyLock::new(|| {
    let source = Locale::EN.source().to_owned();
    FluentResource::try_new(source).unwrap_or_else(|(rest, _)| rest)
});

fn messages() -> impl Iterator<Item = &'static Message<&'static str>> {
    ENGLISH.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The names of all texts that may be written anew.
pub fn keys() -> impl Iterator<Item = &'static str> {
    messages()
        .map(|message| message.id.name)
        .filter(|key| may_be_written(key))
}

/// The values that our text of this name has.
pub fn variables(key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for message in messages().filter(|message| message.id.name == key) {
        if let Some(value) = &message.value {
            collect(value, &mut found);
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    variants.iter().for_each(|variant| collect(&variant.value, found));
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = inline {
                found.insert(id.name.to_owned());
            }
        }
    }
}

fn check(pattern: &Pattern<&str>, allowed: &BTreeSet<String>, depth: usize) -> Result<(), String> {
    if depth > DEEPEST {
        return Err("has choices too deep within choices".into());
    }
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => value(inline, allowed)?,
            Expression::Select { selector, variants } => {
                value(selector, allowed)?;
                for variant in variants {
                    check(&variant.value, allowed, depth + 1)?;
                }
            }
        }
    }
    Ok(())
}

fn value(expression: &InlineExpression<&str>, allowed: &BTreeSet<String>) -> Result<(), String> {
    match expression {
        InlineExpression::VariableReference { id } if allowed.contains(id.name) => Ok(()),
        InlineExpression::VariableReference { id } => {
            let known: Vec<String> = allowed.iter().map(|name| format!("{{ ${name} }}")).collect();
            Err(match known.is_empty() {
                true => format!("has no values, so also no {{ ${} }}", id.name),
                false => format!("has no value {{ ${} }}, only {}", id.name, known.join(", ")),
            })
        }
        InlineExpression::StringLiteral { value } => plain(value),
        _ => Err("may hold words and values only: no functions and no other texts".into()),
    }
}

/// Words alone: no markup, no escapes that could make some, and nothing that turns a line around or cannot be seen.
fn plain(text: &str) -> Result<(), String> {
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // The arrow of a choice is the only place for one of them.
    if text.replace("->", "").contains(['<', '>']) {
        return Err("may hold no markup".into());
    }
    if text.contains('\\') {
        return Err("may hold no backslash".into());
    }
    match text
        .chars()
        .any(|c| (c.is_control() && c != '\n' && c != '\r') || turning(c) || matches!(c, '\u{2028}' | '\u{2029}'))
    {
        true => Err("holds characters that cannot be seen".into()),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_the_values_of_ours_are_taken() {
        for (key, pattern) in [
            ("login-title", "Willkommen zurück"),
            ("login-title", "Two\nlines"),
            ("login-title", "[brackets] and *stars*"),
            ("login-intro-app", "Weiter zu { $application }"),
            (
                "account-locked-remaining",
                "{ $minutes ->\n [one] One minute\n *[other] { $minutes } minutes\n}",
            ),
        ] {
            assert_eq!(checked(key, pattern), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn r188_a_text_calls_nothing_refers_to_nothing_and_marks_nothing_up() {
        for (pattern, told) in [
            ("{ $application }", "has no values"),
            ("{ login-intro }", "words and values only"),
            ("{ -brand }", "words and values only"),
            ("{ NUMBER(5) }", "words and values only"),
            ("<b>Hello</b>", "no markup"),
            ("{ \"<b>\" }", "no markup"),
            ("{ \"\\u003cb\\u003e\" }", "no backslash"),
            ("{ $x", "not closed"),
            ("Hi\n.attribute = x", "more than one text"),
            ("Hello\u{202e}there", "cannot be seen"),
            ("Hello\u{0}", "cannot be seen"),
            (" \n ", "empty"),
        ] {
            let problem = checked("login-title", pattern).unwrap_err();
            assert!(problem.contains(told), "{pattern:?}: {problem}");
        }
        assert!(checked("login-title", &"a".repeat(LONGEST + 1)).is_err());
    }

    #[test]
    fn a_text_cannot_write_another() {
        // Indented, the second line is a part of the first text.
        assert_eq!(checked("login-title", "Hello\nregister-title = Hi"), Ok(()));
        for key in ["no-such-text", "dev-inbox-title", "home-title"] {
            assert!(checked(key, "Hello").is_err(), "{key}");
        }
    }

    #[test]
    fn the_values_of_a_text_are_those_of_ours() {
        let names = |key| variables(key).into_iter().collect::<Vec<_>>();
        assert_eq!(names("mail-code-subject-sign-in"), ["code", "name"]);
        assert_eq!(names("account-locked-remaining"), ["minutes"]);
        assert_eq!(names("login-title"), <[&str; 0]>::default());
    }
}
