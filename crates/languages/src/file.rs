//! One file of texts, taken apart.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry as Node, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::check::Problem;

/// Stands in English before a list of the variables that are numbers, for those on which English does not choose.
const NUMBERS: &str = "### Numbers:";

/// What a text is tried out with.
pub(crate) const NAME: &str = "Ada";

pub(crate) struct File<'s> {
    pub(crate) tag: &'s str,
    pub(crate) entries: Vec<Entry<'s>>,
    /// What cannot be read, or must not stand in such a file.
    pub(crate) problems: Vec<Problem>,
    /// The variables that this file takes for numbers.
    pub(crate) numbers: BTreeSet<&'s str>,
    bundle: FluentBundle<FluentResource>,
}

/// A key and its text.
pub(crate) struct Entry<'s> {
    pub(crate) key: &'s str,
    pub(crate) line: usize,
    /// As it was written.
    pub(crate) source: &'s str,
    pub(crate) variables: BTreeSet<&'s str>,
    pub(crate) choices: Vec<Choice<'s>>,
}

/// A choice between variants, by a variable.
pub(crate) struct Choice<'s> {
    pub(crate) variable: &'s str,
    pub(crate) keys: Vec<&'s str>,
    pub(crate) default: &'s str,
}

impl<'s> File<'s> {
    pub(crate) fn parse(tag: &'s str, source: &'s str) -> Self {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
        let mut file = Self {
            tag,
            entries: Vec::new(),
            problems: Vec::new(),
            numbers: BTreeSet::new(),
            bundle,
        };
        let resource = parser::parse(source).unwrap_or_else(|(rest, _)| rest);
        for node in resource.body {
            file.take(node, source);
        }
        file
    }

    fn take(&mut self, node: Node<&'s str>, source: &'s str) {
        match node {
            Node::Message(message) => {
                let key = message.id.name;
                let at = offset(source, key);
                let mut entry = Entry {
                    key,
                    line: line(source, at),
                    source: whole(&source[at..]),
                    variables: BTreeSet::new(),
                    choices: Vec::new(),
                };
                let is_fit =
                    message.attributes.is_empty() && message.value.as_ref().is_some_and(|pattern| entry.read(pattern));
                if !is_fit {
                    let sentence = "holds something else than text, variables and choices by a variable";
                    self.problems.push(Problem::new(entry.line, key, sentence));
                }
                if self.entry(key).is_some() {
                    self.problems.push(Problem::new(entry.line, key, "stands here twice"));
                    return;
                }
                self.numbers.extend(entry.choices.iter().map(|choice| choice.variable));
                self.entries.push(entry);
            }
            Node::Junk { content } => {
                let key = content.trim().lines().next().unwrap_or_default();
                let line = line(source, offset(source, content.trim_start()));
                self.problems.push(Problem::new(line, key, "cannot be read"));
            }
            Node::Term(term) => {
                let line = line(source, offset(source, term.id.name));
                self.problems
                    .push(Problem::new(line, term.id.name, "is a term; only texts are used"));
            }
            Node::ResourceComment(_) => {
                let listed = source
                    .lines()
                    .filter_map(|line| line.strip_prefix(NUMBERS))
                    .flat_map(|list| list.split(','));
                self.numbers
                    .extend(listed.filter_map(|name| name.trim().trim_end_matches('.').strip_prefix('$')));
            }
            Node::Comment(_) | Node::GroupComment(_) => {}
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry<'s>> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The text, with this number for every variable that is one, and a name for the others.
    pub(crate) fn say(&self, entry: &Entry<'_>, numbers: &BTreeSet<&str>, number: u32) -> Result<String, String> {
        let value = |name: &&str| match numbers.contains(name) {
            true => FluentValue::from(number),
            false => FluentValue::from(NAME),
        };
        let arguments: FluentArgs<'_> = entry.variables.iter().map(|name| (*name, value(name))).collect();
        let message = self.bundle.get_message(entry.key);
        let pattern = message.and_then(|message| message.value()).ok_or("has no text")?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        match errors.first() {
            Some(error) => Err(format!("fails: {error}")),
            None => Ok(text),
        }
    }
}

impl<'s> Entry<'s> {
    /// Reads a pattern; whether it is made of text, variables and choices by a variable alone.
    fn read(&mut self, pattern: &Pattern<&'s str>) -> bool {
        pattern.elements.iter().all(|element| match element {
            PatternElement::TextElement { .. } => true,
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    self.variables.insert(id.name);
                    true
                }
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants,
                } => {
                    self.variables.insert(id.name);
                    let name = |key: &VariantKey<&'s str>| match key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    let default = variants.iter().find(|variant| variant.default);
                    self.choices.push(Choice {
                        variable: id.name,
                        keys: variants.iter().map(|variant| name(&variant.key)).collect(),
                        default: default.map_or("", |variant| name(&variant.key)),
                    });
                    variants.iter().all(|variant| self.read(&variant.value))
                }
                _ => false,
            },
        })
    }
}

/// Where a part of the source begins.
fn offset(source: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(source.as_ptr() as usize)
        .min(source.len())
}

fn line(source: &str, at: usize) -> usize {
    source.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The entry that begins here: until a line begins with a letter or a comment.
fn whole(source: &str) -> &str {
    let starts = source.match_indices('\n').map(|(at, _)| at + 1);
    let is_next = |at: &usize| source[*at..].starts_with(|first: char| first.is_ascii_alphabetic() || first == '#');
    source[..starts.into_iter().find(is_next).unwrap_or(source.len())].trim_end()
}
