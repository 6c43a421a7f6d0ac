//! What is wrong in a file of texts.

use std::collections::BTreeSet;
use std::fmt;

use crate::file::{Entry, File};
use crate::plurals::{NUMBERS, Plurals};
use crate::{order, wording};

/// Something to mend.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    line: usize,
    key: String,
    sentence: String,
}

impl Problem {
    pub(crate) fn new(line: usize, key: &str, sentence: impl Into<String>) -> Self {
        Self {
            line,
            key: key.to_owned(),
            sentence: sentence.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {} {}", self.line, self.key, self.sentence)
    }
}

/// All that is wrong in a file, beside the English one and that of its base language, if it is a regional one.
pub(crate) fn problems(english: &File<'_>, file: &File<'_>, base: Option<&File<'_>>) -> Vec<Problem> {
    let plurals = Plurals::of(file.tag);
    let mut found = Vec::new();
    for entry in &file.entries {
        let mut sentences = BTreeSet::new();
        match english.entry(entry.key) {
            None => drop(sentences.insert("is unknown: English has no such text".to_owned())),
            Some(original) => {
                sentences.extend(variables(original, entry));
                sentences.extend(choices(&english.numbers, &plurals, entry));
                sentences.extend(texts(english, original, file, entry));
                if base
                    .and_then(|base| base.entry(entry.key))
                    .is_some_and(|same| same.source == entry.source)
                {
                    sentences.insert("says the same as the base language; leave it out".to_owned());
                }
            }
        }
        found.extend(
            sentences
                .into_iter()
                .map(|sentence| Problem::new(entry.line, entry.key, sentence)),
        );
    }
    found.extend(order::disorder(english, file));
    let unreadable = file
        .problems
        .iter()
        .map(|one| Problem::new(one.line, &one.key, one.sentence.clone()));
    found.extend(unreadable);
    found.sort();
    found
}

/// A text uses the variables of the English one: no other is given, and each says something.
fn variables(original: &Entry<'_>, entry: &Entry<'_>) -> Vec<String> {
    let lacking = original
        .variables
        .difference(&entry.variables)
        .map(|name| format!("lacks {{ ${name} }}"));
    let unknown = entry.variables.difference(&original.variables);
    lacking
        .chain(unknown.map(|name| format!("uses {{ ${name} }}, which is not given")))
        .collect()
}

/// A choice by a number names each plural form of the language, and `other` for all that is left.
fn choices(numbers: &BTreeSet<&str>, plurals: &Plurals, entry: &Entry<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for choice in &entry.choices {
        if !numbers.contains(choice.variable) {
            found.push(format!(
                "chooses by ${}, which is not a number in English",
                choice.variable
            ));
            continue;
        }
        if choice.default != "other" {
            found.push("has another default than *[other]".to_owned());
        }
        let lacking = plurals
            .needed
            .iter()
            .filter(|form| !choice.keys.contains(&form.as_str()));
        found.extend(lacking.map(|form| format!("lacks the plural form [{form}]")));
        let is_number = |key: &str| key.parse::<u32>().is_ok();
        let unknown = choice
            .keys
            .iter()
            .filter(|key| !plurals.possible.contains(**key) && !is_number(key));
        found.extend(unknown.map(|key| format!("has [{key}], which this language never uses")));
        let mut keys = choice.keys.clone();
        keys.sort_unstable();
        found.extend(
            keys.windows(2)
                .filter(|two| two[0] == two[1])
                .map(|two| format!("has [{}] twice", two[0])),
        );
    }
    found
}

/// Tries a text out with many numbers.
fn texts(english: &File<'_>, original: &Entry<'_>, file: &File<'_>, entry: &Entry<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let counts = entry.variables.iter().any(|name| english.numbers.contains(name));
    let mut said = BTreeSet::new();
    for number in NUMBERS.filter(|number| counts || *number == 0) {
        let text = match file.say(entry, &english.numbers, number) {
            Ok(text) => text,
            Err(sentence) => {
                found.insert(sentence);
                continue;
            }
        };
        found.extend(wording::faults(&text).map(str::to_owned));
        if let Ok(model) = english.say(original, &english.numbers, number) {
            found.extend(wording::faults_beside(file.tag, &model, &text));
        }
        // A form that serves several numbers must say which: [one] is 21, too, in Russian, and 0 in French.
        if !said.insert(text) {
            found.insert(
                "reads the same for different numbers: show the number in each form that serves several".to_owned(),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "### Head\n### Numbers: $length.\n
page-title = A title
page-text = A sentence of { $name }.
page-ask = Is it so?
page-mail = Write to name@example.com.
page-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left
page-length = The code has { $length } digits.
";

    /// What is said of a file with this one entry.
    fn said_of(tag: &str, entry: &str) -> Vec<String> {
        let english = File::parse("en", ENGLISH);
        problems(&english, &File::parse(tag, entry), None)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[track_caller]
    fn is_said(tag: &str, entry: &str, expected: &str) {
        let all = said_of(tag, entry);
        assert!(all.iter().any(|one| one.contains(expected)), "{entry}: {all:?}");
    }

    #[test]
    fn good_texts_are_not_found_fault_with() {
        assert_eq!(said_of("en", ENGLISH), Vec::<String>::new());
        for (tag, entry) in [
            (
                "de",
                "page-title = Ein Titel\npage-text = Ein Satz von { $name }.\npage-ask = Ist es so?",
            ),
            (
                "de",
                "page-left = Noch { $minutes ->\n    [one] { $minutes } Minute\n   *[other] { $minutes } Minuten\n}",
            ),
            (
                "ja",
                "page-text = { $name } の文。\npage-ask = そうですか？\npage-left = あと { $minutes } 分",
            ),
            ("th", "page-text = ประโยคของ { $name }"),
            ("el", "page-ask = Έτσι είναι;"),
            ("ht", "page-left = { $minutes } minit ki rete"),
            (
                "ru",
                "page-length = В коде { $length ->\n    [one] { $length } цифра\n    [few] { $length } цифры\n    [many] { $length } цифр\n   *[other] { $length } цифры\n}.",
            ),
            (
                "ar-001",
                "page-left = { $minutes ->\n    [zero] { $minutes } دقيقة\n    [one] دقيقة\n    [two] دقيقتان\n    [few] { $minutes } دقائق\n    [many] { $minutes } دقيقة\n   *[other] { $minutes } دقيقة\n} متبقية",
            ),
        ] {
            assert_eq!(said_of(tag, entry), Vec::<String>::new(), "{entry}");
        }
    }

    #[test]
    fn keys_that_english_lacks_and_keys_that_stand_twice_are_named() {
        is_said("de", "page-other = Etwas", "1: page-other is unknown");
        is_said(
            "de",
            "\n\npage-title = Eins\npage-title = Zwei",
            "4: page-title stands here twice",
        );
    }

    #[test]
    fn what_fluent_cannot_read_is_named_with_its_line() {
        is_said(
            "de",
            "page-title = Ein Titel\n\npage-text = Ein Satz von { $name.\n",
            "3: page-text = Ein Satz von { $name. cannot be read",
        );
    }

    #[test]
    fn only_texts_variables_and_choices_are_used() {
        for entry in [
            "page-title = { page-ask }",
            "page-title = { NUMBER(1) }",
            "page-title = { \"Titel\" }",
            "page-title = Titel\n    .label = Mehr",
        ] {
            is_said("de", entry, "holds something else");
        }
        is_said("de", "-brand = Doorstep", "is a term");
    }

    #[test]
    fn the_variables_are_those_of_english() {
        is_said("de", "page-text = Ein Satz.", "lacks { $name }");
        is_said(
            "de",
            "page-text = Ein Satz von { $nane }.",
            "uses { $nane }, which is not given",
        );
    }

    #[test]
    fn every_plural_form_of_the_language_is_there() {
        let two = "page-left = { $minutes ->\n    [one] { $minutes } minuta\n   *[other] { $minutes } minut\n}";
        is_said("pl", two, "lacks the plural form [few]");
        is_said("pl", two, "lacks the plural form [many]");
        is_said("ja", two, "has [one], which this language never uses");
        let other = "page-left = { $minutes ->\n    [other] { $minutes } Minuten\n   *[one] { $minutes } Minute\n}";
        is_said("de", other, "has another default");
        is_said(
            "de",
            "page-text = { $name ->\n    [one] A { $name }.\n   *[other] B { $name }.\n}",
            "which is not a number",
        );
        let twice = "page-left = { $minutes ->\n    [one] { $minutes } a\n    [one] { $minutes } b\n   *[other] { $minutes } c\n}";
        is_said("de", twice, "has [one] twice");
    }

    #[test]
    fn a_form_for_several_numbers_says_which() {
        let silent = "page-left = { $minutes ->\n    [one] une minute\n   *[other] { $minutes } minutes\n}";
        is_said("fr", silent, "reads the same for different numbers");
        assert!(said_of("de", silent).is_empty(), "in German, one is 1 and nothing else");
    }

    #[test]
    fn faults_of_wording_are_found() {
        for (entry, expected) in [
            ("page-title = Ein  Titel", "two spaces"),
            ("page-title = Ein 'Titel'", "straight quotation mark"),
            ("page-title = Ein \"Titel\"", "straight quotation mark"),
            ("page-title = Ein <b>Titel</b>", "markup"),
            ("page-title = Ein **Titel**", "markup"),
            ("page-title = Ein&#160;Titel", "markup"),
            ("page-title = Titel...", "three full stops"),
            ("page-title = Ein\u{200b}Titel", "invisible character"),
            ("page-title =\n    Ein\n    Titel", "line break"),
            ("page-title = \u{a0}Titel", "begins or ends with a space"),
            ("page-title = U\u{308}ber", "written apart"),
            ("page-title = A title", "still English"),
            ("page-title = Ein Titel.", "ends with a stop, and English does not"),
            ("page-text = Ein Satz von { $name }", "does not end with a full stop"),
            ("page-ask = Ist es so.", "does not end with a question mark"),
            ("page-mail = Schreiben Sie uns.", "lacks name@example.com"),
        ] {
            is_said("de", entry, expected);
        }
    }

    #[test]
    fn a_regional_file_holds_only_what_differs() {
        let english = File::parse("en", ENGLISH);
        let british = File::parse("en-GB", "page-title = A title\npage-ask = Is it not so?");
        let all: Vec<String> = problems(&english, &british, Some(&english))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(all, ["1: page-title says the same as the base language; leave it out"]);
    }
}
