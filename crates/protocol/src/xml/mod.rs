//! XML as it is read from strangers: small, plain, and by one parser for verifying and for reading (R157).
//!
//! What could mean two things to two readers is refused before anything is looked at: document types, entities of one's
//! own, comments and processing instructions inside messages, one id used twice. [`signature`] verifies, [`encryption`]
//! opens, [`keys`] reads certificates and private keys, [`write`] writes what we send.

pub mod encryption;
pub mod keys;
pub mod names;
pub mod signature;
pub mod time;
pub mod write;

use std::borrow::Cow;
use std::collections::HashSet;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use uppsala::{Document, NodeId, NodeKind};

/// The most bytes of a document.
pub const LONGEST: usize = 256 * 1024;
/// How deep elements may stand within each other.
const DEEPEST: u32 = 64;
/// The most attributes and namespaces of one element.
const MOST_ATTRIBUTES: usize = 64;
/// The most namespaces that a document declares.
const MOST_NAMESPACES: usize = 1_024;

/// Why a document is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadXml {
    /// More than [`LONGEST`] bytes.
    #[error("the document is too long")]
    TooLong,
    /// Not UTF-8, not well formed, nested too deep, with an entity of its own, …
    #[error("the document is not well-formed XML within our limits")]
    NotXml,
    /// A document type, with or without entities.
    #[error("the document has a document type")]
    Doctype,
    /// A comment, a processing instruction or a CDATA section where nobody has reason to put one.
    #[error("the document has comments, processing instructions or CDATA sections")]
    Hidden,
    /// Something that pulls in other documents.
    #[error("the document includes others")]
    Includes,
    /// An id that stands at two elements, or is empty.
    #[error("an id is used twice")]
    DuplicateId,
    /// More attributes or namespaces than anybody needs.
    #[error("the document has too many attributes")]
    TooManyAttributes,
}

/// What may stand in a document besides elements and text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Nothing: a message.
    Message,
    /// Comments, which people write into metadata.
    Metadata,
}

/// A document that keeps our limits.
pub struct Xml<'a> {
    doc: Document<'a>,
}

impl<'a> Xml<'a> {
    /// Reads a document, or refuses it as a whole.
    pub fn parse(text: &'a str, strictness: Strictness) -> Result<Self, BadXml> {
        if text.len() > LONGEST {
            return Err(BadXml::TooLong);
        }
        // Not only where one may stand: whoever writes this means no good.
        if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
            return Err(BadXml::Doctype);
        }
        check_tags(text)?;
        let parser = uppsala::Parser::new()
            .with_max_depth(DEEPEST)
            .with_forbid_dtd(true)
            .with_forbid_entities(true);
        let doc = parser.parse(text).map_err(|_| BadXml::NotXml)?;
        let xml = Self { doc };
        xml.check(strictness)?;
        Ok(xml)
    }

    /// The one element that holds all others.
    pub fn root(&self) -> Node<'_> {
        // A document without one is not well formed, and was refused.
        let id = self.doc.document_element().unwrap_or_else(|| self.doc.root());
        Node { doc: &self.doc, id }
    }

    /// Every element, in the order of the document.
    pub fn elements(&self) -> impl Iterator<Item = Node<'_>> {
        let below = self.doc.descendants(self.doc.root()).into_iter();
        below
            .filter(|id| self.doc.element(*id).is_some())
            .map(|id| Node { doc: &self.doc, id })
    }

    fn check(&self, strictness: Strictness) -> Result<(), BadXml> {
        let mut ids = HashSet::new();
        for id in self.doc.descendants(self.doc.root()) {
            match self.doc.node_kind(id) {
                Some(NodeKind::Comment(_)) if strictness == Strictness::Metadata => {}
                Some(NodeKind::Comment(_) | NodeKind::CData(_) | NodeKind::ProcessingInstruction(_)) => {
                    return Err(BadXml::Hidden);
                }
                Some(NodeKind::Element(element)) => {
                    if element.name.namespace_uri.as_deref() == Some(names::XINCLUDE) {
                        return Err(BadXml::Includes);
                    }
                    let of_this = element.attributes.iter().filter(|one| is_id(&one.name.local_name));
                    for one in of_this {
                        if one.value.is_empty() || !ids.insert(one.value.to_string()) {
                            return Err(BadXml::DuplicateId);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Whether somebody could take an attribute for the id of its element, whatever its namespace.
fn is_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("id") || matches!(name, "AssertionID" | "ResponseID" | "RequestID")
}

/// Counts what stands in tags before they are parsed: the work that many attributes make grows with their square.
fn check_tags(text: &str) -> Result<(), BadXml> {
    if text.matches("xmlns").count() > MOST_NAMESPACES {
        return Err(BadXml::TooManyAttributes);
    }
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let skipped = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
        if let Some((_, end)) = skipped.into_iter().find(|(start, _)| rest.starts_with(start)) {
            rest = rest.find(end).map_or("", |at| &rest[at + end.len()..]);
            continue;
        }
        let (mut quote, mut count) = (None, 0);
        let mut length = rest.len();
        for (at, byte) in rest.bytes().enumerate() {
            match (quote, byte) {
                (Some(open), byte) if byte == open => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'=') => count += 1,
                (None, b'>') => {
                    length = at + 1;
                    break;
                }
                (None, _) => {}
            }
            if count > MOST_ATTRIBUTES {
                return Err(BadXml::TooManyAttributes);
            }
        }
        rest = &rest[length..];
    }
    Ok(())
}

/// One element of a document.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    doc: &'d Document<'d>,
    id: NodeId,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && std::ptr::eq(self.doc, other.doc)
    }
}

impl<'d> Node<'d> {
    /// Whether it is the element of that name.
    pub fn is(&self, namespace: &str, name: &str) -> bool {
        self.doc
            .element(self.id)
            .is_some_and(|element| element.matches_name_ns(namespace, name))
    }

    /// Its name without its namespace.
    pub fn local_name(&self) -> &'d str {
        self.doc.element(self.id).map_or("", |element| &element.name.local_name)
    }

    /// The element that it stands in.
    pub fn parent(&self) -> Option<Node<'d>> {
        let id = self.doc.parent(self.id).filter(|id| self.doc.element(*id).is_some())?;
        Some(Node { doc: self.doc, id })
    }

    /// The elements in it, one level down.
    pub fn children(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        let doc = self.doc;
        let children = doc.children(self.id).into_iter();
        children
            .filter(|id| doc.element(*id).is_some())
            .map(|id| Node { doc, id })
    }

    /// The elements of that name in it, one level down.
    pub fn children_named<'n>(
        &self,
        namespace: &'n str,
        name: &'n str,
    ) -> impl Iterator<Item = Node<'d>> + use<'d, 'n> {
        self.children().filter(move |child| child.is(namespace, name))
    }

    /// The element of that name in it; none too if there are several.
    pub fn only(&self, namespace: &str, name: &str) -> Option<Node<'d>> {
        let mut all = self.children_named(namespace, name);
        match (all.next(), all.next()) {
            (Some(one), None) => Some(one),
            _ => None,
        }
    }

    /// An attribute without a namespace.
    pub fn attribute(&self, name: &str) -> Option<&'d str> {
        let element = self.doc.element(self.id)?;
        let found = element
            .attributes
            .iter()
            .find(|one| one.name.namespace_uri.is_none() && one.name.local_name == name);
        found.map(|one| &*one.value)
    }

    /// An attribute with a namespace.
    pub fn attribute_of(&self, namespace: &str, name: &str) -> Option<&'d str> {
        self.doc.element(self.id)?.get_attribute_ns(namespace, name)
    }

    /// What is written in it, all of it, without white space around; none if elements stand in it.
    pub fn text(&self) -> Option<Cow<'d, str>> {
        let mut text = Cow::Borrowed("");
        for id in self.doc.children(self.id) {
            match self.doc.node_kind(id)? {
                NodeKind::Text(part) | NodeKind::CData(part) if text.is_empty() => text = Cow::Borrowed(part),
                NodeKind::Text(part) | NodeKind::CData(part) => text.to_mut().push_str(part),
                NodeKind::Comment(_) => {}
                _ => return None,
            }
        }
        Some(match text {
            Cow::Borrowed(text) => Cow::Borrowed(trimmed(text)),
            Cow::Owned(text) => Cow::Owned(trimmed(&text).to_owned()),
        })
    }

    /// The text of the one element of that name in it.
    pub fn text_of(&self, namespace: &str, name: &str) -> Option<Cow<'d, str>> {
        self.only(namespace, name)?.text()
    }

    /// The bytes that are written in it in Base64.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.text()?;
        let compact: String = text.chars().filter(|c| !is_space(*c)).collect();
        BASE64_STANDARD.decode(compact).ok().filter(|bytes| !bytes.is_empty())
    }
}

/// White space as XML has it, and no other.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

#[cfg(test)]
mod tests;
