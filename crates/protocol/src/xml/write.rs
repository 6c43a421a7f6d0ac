//! XML that we send: names come from us, and whatever else is written is escaped (R170).

use std::fmt::Write as _;

/// An element that is being written. Namespaces are attributes like others.
pub struct Tag {
    text: String,
    name: &'static str,
    is_open: bool,
}

impl Tag {
    /// An element.
    pub fn new(name: &'static str) -> Self {
        Self {
            text: format!("<{name}"),
            name,
            is_open: true,
        }
    }

    /// With an attribute, which must be named before anything is put in.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        debug_assert!(self.is_open, "attributes come first");
        let _ = write!(self.text, " {name}=\"{}\"", escape(value));
        self
    }

    /// With an attribute if there is a value.
    pub fn with_some(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With another element in it.
    pub fn holding(mut self, child: Tag) -> Self {
        self.open();
        self.text.push_str(&child.finish());
        self
    }

    /// With other elements in it.
    pub fn holding_all(self, children: impl IntoIterator<Item = Tag>) -> Self {
        children.into_iter().fold(self, Self::holding)
    }

    /// With text in it.
    pub fn saying(mut self, text: &str) -> Self {
        self.open();
        self.text.push_str(&escape(text));
        self
    }

    /// The whole element.
    pub fn finish(mut self) -> String {
        self.open();
        let _ = write!(self.text, "</{}>", self.name);
        self.text
    }

    fn open(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.text.push('>');
        }
    }
}

/// Text as it stands in elements and attributes. What XML cannot hold at all is left out.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' => escaped.push_str("&#9;"),
            '\n' => escaped.push_str("&#10;"),
            '\r' => escaped.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::{Strictness, Xml};

    #[test]
    fn r170_what_is_written_stays_text() {
        for hostile in [
            r#""/><evil a=""#,
            "</b><evil/>",
            "]]>",
            "&x;",
            "a\u{0}b\u{1}",
            "\u{fffe}",
            "'\r\n\t",
            "<!--",
            "<?x?>",
        ] {
            let written = Tag::new("a")
                .with("x", hostile)
                .holding(Tag::new("b").saying(hostile))
                .finish();
            let read = Xml::parse(&written, Strictness::Message).unwrap();
            let root = read.root();
            assert_eq!(read.elements().count(), 2, "{written}");
            let kept: String = hostile
                .chars()
                .filter(|c| !matches!(c, '\0' | '\u{1}' | '\u{fffe}'))
                .collect();
            assert_eq!(root.attribute("x"), Some(kept.as_str()));
            let text = root.children().next().unwrap().text().unwrap();
            assert_eq!(text, kept.trim_matches([' ', '\t', '\r', '\n']));
        }
    }
}
