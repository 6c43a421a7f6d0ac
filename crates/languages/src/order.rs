//! The order of texts: that of the English file, so that two files can be read side by side.

use fluent_syntax::ast::Entry as Node;
use fluent_syntax::parser;

use crate::check::Problem;
use crate::file::{Entry, File};

/// Texts that stand behind one that follows them in English.
pub(crate) fn disorder(english: &File<'_>, file: &File<'_>) -> Vec<Problem> {
    let place = |entry: &Entry<'_>| english.entries.iter().position(|one| one.key == entry.key);
    let known: Vec<_> = file
        .entries
        .iter()
        .filter_map(|entry| Some((place(entry)?, entry)))
        .collect();
    let is_early = |two: &&[(usize, &Entry<'_>)]| two[1].0 < two[0].0;
    let late = known.windows(2).filter(is_early).map(|two| (two[0].1, two[1].1));
    late.map(|(before, entry)| {
        let sentence = format!("stands behind {}, and in English before it", before.key);
        Problem::new(entry.line, entry.key, sentence)
    })
    .collect()
}

/// A file with its texts in the order of the English ones, under the headings of those, and what English does not have at the
/// end. Comments above the first heading and those of texts stay; none where it is in order, or holds what would be lost.
pub(crate) fn ordered(english: &str, file: &File<'_>, source: &str) -> Option<String> {
    let original = File::parse("en", english);
    if disorder(&original, file).is_empty() || !file.problems.is_empty() {
        return None;
    }
    let mut comments = Vec::new();
    for node in parser::parse(source).ok()?.body {
        match node {
            Node::Message(message) => comments.push((message.id.name, message.comment)),
            Node::ResourceComment(_) | Node::GroupComment(_) => {}
            Node::Comment(_) | Node::Term(_) | Node::Junk { .. } => return None,
        }
    }
    let text = |key: &str| {
        let entry = file.entry(key)?;
        let (_, comment) = comments.iter().find(|(name, _)| *name == key)?;
        let lines = comment.iter().flat_map(|comment| &comment.content);
        let lines: String = lines.map(|line| format!("# {line}\n")).collect();
        Some(format!("{lines}{}\n", entry.source))
    };
    let head = source.lines().take_while(|line| line.starts_with("###"));
    let mut whole: String = head.map(|line| format!("{line}\n")).collect();
    let mut heading = None;
    for node in parser::parse(english).ok()?.body {
        match node {
            Node::GroupComment(comment) => heading = Some(comment.content.join(" ")),
            Node::Message(message) => {
                if let Some(text) = text(message.id.name) {
                    if let Some(heading) = heading.take() {
                        whole += &format!("\n## {heading}\n\n");
                    }
                    whole += &text;
                }
            }
            _ => {}
        }
    }
    for entry in file.entries.iter().filter(|entry| original.entry(entry.key).is_none()) {
        whole += &text(entry.key)?;
    }
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### English\n\n## One\n\na-one = One\n# A hint\na-two = Two\n\n## Two\n\nb-one = Three\n";

    #[test]
    fn texts_stand_in_the_order_of_the_english_ones() {
        let german = "a-two = Zwei\nb-one = Drei\na-one = Eins\n";
        let (english, german) = (File::parse("en", ENGLISH), File::parse("de", german));
        let all: Vec<String> = disorder(&english, &german).iter().map(ToString::to_string).collect();
        assert_eq!(all, ["3: a-one stands behind b-one, and in English before it"]);
    }

    #[test]
    fn a_file_is_put_in_order_under_the_headings_of_english() {
        let german = "### Deutsch\n\n## Zwei\n\nb-one = Drei\n# Ein Hinweis\na-two = Zwei\n    oder mehr\nc-own = Mehr\na-one = Eins\n";
        let ordered = ordered(ENGLISH, &File::parse("de", german), german);
        let wanted = "### Deutsch\n\n## One\n\na-one = Eins\n# Ein Hinweis\na-two = Zwei\n    oder mehr\n\n## Two\n\nb-one = Drei\nc-own = Mehr\n";
        assert_eq!(ordered.as_deref(), Some(wanted));
        assert_eq!(
            super::ordered(ENGLISH, &File::parse("de", wanted), wanted),
            None,
            "it is in order now"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_whole_is_left_alone() {
        for german in [
            "b-one = Drei\na-one = { Eins\n",
            "# Allein\n\nb-one = Drei\na-one = Eins\n",
        ] {
            assert_eq!(ordered(ENGLISH, &File::parse("de", german), german), None, "{german}");
        }
    }
}
