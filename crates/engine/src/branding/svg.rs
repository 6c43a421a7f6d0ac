//! SVG pictures from strangers, written anew with nothing in them but shapes and words (R146).
//!
//! What is read is not passed on: the elements and attributes that are known to be harmless are written out again. What
//! could run, or ask another address, is refused rather than removed, so that nobody wonders where it went; what programs
//! for drawing keep for themselves is left out in silence.

use std::fmt::Write as _;

/// The most attributes of an element.
const MOST_ATTRIBUTES: usize = 200;
/// Elements within elements.
const DEEPEST: usize = 64;
/// References to other elements: each may hold references again, so that few of them make very many shapes.
const MOST_USES: usize = 20;

/// Elements that only draw.
const ELEMENTS: &str = "\
    circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood \
    feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset filter g line \
    linearGradient marker mask path pattern polygon polyline radialGradient rect stop style svg symbol text \
    textPath title tspan use";

/// Elements that run, or show what is somewhere else.
const REFUSED: &str = "\
    a audio embed feImage foreignObject handler iframe image link listener object script video";

/// Attributes that only say how something is drawn.
const ATTRIBUTES: &str = "\
    alignment-baseline amplitude baseline-shift class clip clip-path clip-rule clipPathUnits color \
    color-interpolation color-interpolation-filters cx cy d direction display dominant-baseline dx dy exponent \
    fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity font-family font-size font-stretch \
    font-style font-variant font-weight fr fx fy gradientTransform gradientUnits height href id in in2 intercept \
    isolation k1 k2 k3 k4 lengthAdjust letter-spacing marker-end marker-mid marker-start markerHeight \
    markerUnits markerWidth mask mask-type maskContentUnits maskUnits mix-blend-mode mode offset opacity \
    operator orient overflow paint-order pathLength patternContentUnits patternTransform patternUnits points \
    preserveAspectRatio primitiveUnits r radius refX refY result role rotate rx ry shape-rendering slope \
    spreadMethod startOffset stdDeviation stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset \
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style tableValues text-anchor \
    text-decoration text-rendering textLength transform transform-origin type unicode-bidi values vector-effect \
    version viewBox visibility width word-spacing writing-mode x x1 x2 y y1 y2";

fn is_among(words: &str, name: &str) -> bool {
    words.split(' ').any(|word| word == name)
}

/// Whether it looks like an SVG at all.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<') && text.contains("<svg")
}

/// The picture, written anew; otherwise what stands against it, as the end of a sentence that begins with "The SVG".
pub(super) fn cleaned(bytes: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?;
    if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err("holds control characters".into());
    }
    Cleaner {
        rest: text.trim_start_matches('\u{feff}'),
        out: String::with_capacity(text.len()),
        style: String::new(),
        open: Vec::new(),
        skipping: None,
        uses: 0,
        is_done: false,
    }
    .run()
}

/// A start tag: its name, its attributes, and whether it ends itself.
type Tag<'a> = (&'a str, Vec<(&'a str, String)>, bool);

struct Cleaner<'a> {
    rest: &'a str,
    out: String,
    /// The style that is open: looked at as a whole, since what stands between its pieces is left out.
    style: String,
    open: Vec<&'a str>,
    /// How deep the element is whose content is left out.
    skipping: Option<usize>,
    uses: usize,
    /// The root was closed.
    is_done: bool,
}

impl<'a> Cleaner<'a> {
    fn run(mut self) -> Result<String, String> {
        while !self.rest.is_empty() {
            let start = self.rest.find('<').unwrap_or(self.rest.len());
            let (text, rest) = self.rest.split_at(start);
            self.text(&decoded(text)?)?;
            self.rest = rest;
            if rest.starts_with("<!--") {
                self.pass("-->")?;
            } else if rest.starts_with("<![CDATA[") {
                let inside = self.pass("]]>")?;
                self.text(inside.trim_start_matches("<![CDATA["))?;
            } else if rest.starts_with("<?") {
                let inside = self.pass("?>")?;
                if inside.contains("stylesheet") {
                    return Err("asks for a stylesheet".into());
                }
            } else if rest.starts_with("<!") {
                if self.pass(">")?.contains('[') {
                    return Err("declares entities".into());
                }
            } else if rest.starts_with("</") {
                self.end()?;
            } else if !rest.is_empty() {
                self.start()?;
            }
        }
        match self.is_done {
            true => Ok(self.out),
            false => Err("has no end".into()),
        }
    }

    /// Goes on behind a mark, and gives what was passed.
    fn pass(&mut self, mark: &str) -> Result<&'a str, String> {
        let at = self.rest.find(mark).ok_or("has no end")?;
        let (passed, rest) = self.rest.split_at(at);
        self.rest = &rest[mark.len()..];
        Ok(passed)
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        let Some(inside) = self.open.last() else {
            return match text.trim().is_empty() {
                true => Ok(()),
                false => Err("has words outside of its root".into()),
            };
        };
        if self.skipping.is_some() {
            return Ok(());
        }
        match *inside {
            "style" => self.style.push_str(text),
            "text" | "tspan" | "textPath" | "title" | "desc" => escape(&mut self.out, text),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), String> {
        let name = self.pass(">")?[2..].trim();
        if self.open.pop() != Some(name) {
            return Err(format!("closes {} where it is not open", shown(name)));
        }
        match self.skipping {
            Some(depth) if depth == self.open.len() => self.skipping = None,
            Some(_) => {}
            None => {
                if name == "style" {
                    let style = std::mem::take(&mut self.style);
                    harmless_style(&style)?;
                    escape(&mut self.out, &style);
                }
                let _ = write!(self.out, "</{name}>");
            }
        }
        self.is_done = self.open.is_empty();
        Ok(())
    }

    fn start(&mut self) -> Result<(), String> {
        let (name, attributes, is_empty) = self.tag()?;
        if self.is_done {
            return Err("has more than one root".into());
        }
        if self.open.is_empty() && name != "svg" {
            return Err(format!("begins with {} and not with svg", shown(name)));
        }
        if self.open.last() == Some(&"style") {
            return Err("holds an element in its style".into());
        }
        if self.open.len() == DEEPEST {
            return Err("is too deep".into());
        }
        let local = name.rsplit(':').next().unwrap_or(name);
        if let Some(refused) = REFUSED.split(' ').find(|refused| refused.eq_ignore_ascii_case(local)) {
            return Err(format!("holds the element {refused}"));
        }
        if name == "use" {
            self.uses += 1;
            if self.uses > MOST_USES {
                return Err(format!("has more than {MOST_USES} use elements"));
            }
        }
        let depth = self.open.len();
        if self.skipping.is_none() && !is_among(ELEMENTS, name) {
            self.skipping = Some(depth);
        }
        // Looked at also where it is left out: somebody who hides a handler there means no good.
        let kept = attributes
            .iter()
            .filter_map(|(name, value)| attribute(name, value).transpose())
            .collect::<Result<Vec<_>, String>>()?;
        if self.skipping.is_none() {
            let _ = write!(self.out, "<{name}");
            if depth == 0 {
                self.out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
            }
            for (at, (name, value)) in kept.iter().enumerate() {
                // `href` may have been there twice: as itself and as `xlink:href`.
                if kept[..at].iter().any(|(before, _)| before == name) {
                    continue;
                }
                let _ = write!(self.out, " {name}=\"");
                escape(&mut self.out, value);
                self.out.push('"');
            }
            self.out.push_str(if is_empty { "/>" } else { ">" });
        }
        if !is_empty {
            self.open.push(name);
        } else {
            self.is_done = depth == 0;
            if self.skipping == Some(depth) {
                self.skipping = None;
            }
        }
        Ok(())
    }

    fn tag(&mut self) -> Result<Tag<'a>, String> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
        let mut rest = &self.rest[1..];
        let name_of = |rest: &mut &'a str| {
            let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            *rest = after;
            name
        };
        let name = name_of(&mut rest);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err("is not well-formed".into());
        }
        let mut attributes: Vec<(&str, String)> = Vec::new();
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix("/>") {
                self.rest = after;
                return Ok((name, attributes, true));
            }
            if let Some(after) = rest.strip_prefix('>') {
                self.rest = after;
                return Ok((name, attributes, false));
            }
            let attribute = name_of(&mut rest);
            let malformed = || format!("is not well-formed in {}", shown(name));
            rest = rest.trim_start().strip_prefix('=').ok_or_else(malformed)?.trim_start();
            let quote = rest
                .chars()
                .next()
                .filter(|c| matches!(c, '"' | '\''))
                .ok_or_else(malformed)?;
            let (value, after) = rest[1..].split_once(quote).ok_or_else(malformed)?;
            rest = after;
            if attribute.is_empty() || value.contains('<') || attributes.iter().any(|(known, _)| *known == attribute) {
                return Err(malformed());
            }
            if attributes.len() == MOST_ATTRIBUTES {
                return Err("has too many attributes on one element".into());
            }
            attributes.push((attribute, decoded(value)?));
        }
    }
}

/// The attribute as it is kept; none where it is left out.
fn attribute<'v>(name: &str, value: &'v str) -> Result<Option<(String, &'v str)>, String> {
    let local = name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase();
    if local.starts_with("on") {
        return Err(format!("holds the handler {}", shown(name)));
    }
    if local == "href" {
        return match value.trim().starts_with('#') {
            true => Ok(Some(("href".into(), value.trim()))),
            false => Err("refers to another address".into()),
        };
    }
    if local == "base" || local == "src" {
        return Err("refers to another address".into());
    }
    if !is_among(ATTRIBUTES, name) {
        return Ok(None);
    }
    harmless_style(value)?;
    Ok(Some((name.to_owned(), value)))
}

/// Whether CSS refers to nothing but the picture itself. Escapes could hide anything, so there may be none.
fn harmless_style(text: &str) -> Result<(), String> {
    let dense: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let without_comments = !dense.contains("/*");
    let refers = dense.match_indices("url(").any(|(at, mark)| {
        !dense[at + mark.len()..]
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    });
    let runs = [
        "\\",
        "@import",
        "@font-face",
        "expression(",
        "javascript:",
        "image-set(",
        "src(",
    ]
    .iter()
    .any(|word| dense.contains(word));
    match refers || runs {
        true => Err("refers to another address in a style".into()),
        // A comment between the letters of a word is read as its end, but why would anybody write one there?
        false if !without_comments && dense.contains("url") => Err("hides an address in a style".into()),
        false => Ok(()),
    }
}

/// Characters written as entities (XML 1.0 §4.6); there are no others without a declaration.
fn decoded(text: &str) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (entity, after) = rest[at + 1..].split_once(';').ok_or("has an entity without an end")?;
        let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
        let character = match entity {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => entity
                .strip_prefix("#x")
                .map_or_else(|| number(entity.strip_prefix('#')?, 10), |hex| number(hex, 16)),
        };
        let character = character.filter(|c| !c.is_control() || c.is_whitespace());
        out.push(character.ok_or_else(|| format!("has the unknown entity {}", shown(entity)))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

/// A word of the picture in a message: short, and without anything odd.
fn shown(word: &str) -> String {
    word.chars().filter(char::is_ascii_graphic).take(30).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> Result<String, String> {
        cleaned(text.as_bytes())
    }

    #[test]
    fn a_drawing_stays_what_it_is_and_loses_what_its_program_kept() {
        let drawing = r##"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">
            <!-- by a program --><svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://ink.example" viewBox="0 0 10 10">
            <metadata><rdf:RDF ink:about="">words</rdf:RDF></metadata><title>Acme &amp; Co</title>
            <defs><linearGradient id="a"><stop offset="0" stop-color="#fff" ink:label="x"/></linearGradient></defs>
            <style>.b{fill:url(#a)}</style><path class='b' d="M0 0h10v10z"/><use xlink:href="#a"/></svg>"##;
        let cleaned = clean(drawing).unwrap();
        assert!(
            cleaned.starts_with(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">"#),
            "{cleaned}"
        );
        for kept in [
            "<title>Acme &amp; Co</title>",
            ".b{fill:url(#a)}",
            r##"<use href="#a"/>"##,
            r#"class="b""#,
        ] {
            assert!(cleaned.contains(kept), "{kept} in {cleaned}");
        }
        for left_out in ["words", "ink", "DOCTYPE", "<?xml", "program", "metadata"] {
            assert!(!cleaned.contains(left_out), "{left_out} in {cleaned}");
        }
        assert_eq!(clean(&cleaned).unwrap(), cleaned, "clean already");
    }

    #[test]
    fn r146_an_svg_that_could_run_or_ask_another_address_is_refused() {
        let within = |inside: &str| format!(r#"<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>"#);
        for (inside, told) in [
            ("<script>alert(1)</script>", "the element script"),
            ("<SCRIPT>alert(1)</SCRIPT>", "the element script"),
            ("<svg:script>alert(1)</svg:script>", "the element script"),
            ("<metadata><script/></metadata>", "the element script"),
            ("<foreignObject><p/></foreignObject>", "the element foreignObject"),
            ("<a href='javascript:alert(1)'>x</a>", "the element a"),
            ("<image href='https://evil.example/x.png'/>", "the element image"),
            ("<rect onload='alert(1)'/>", "the handler onload"),
            ("<rect OnLoad='alert(1)'/>", "the handler OnLoad"),
            ("<metadata onclick='x'/>", "the handler onclick"),
            ("<use href='https://evil.example/#a'/>", "another address"),
            ("<use xlink:href='data:image/svg+xml,x#a'/>", "another address"),
            ("<rect fill='url(https://evil.example)'/>", "another address"),
            ("<rect fill='URL( \"//evil.example\" )'/>", "another address"),
            ("<rect fill='&#117;rl(//evil.example)'/>", "another address"),
            ("<rect style='fill:u\\72l(//evil.example)'/>", "another address"),
            ("<style>@import '//evil.example';</style>", "another address"),
            (
                "<style><![CDATA[@import '//evil.example';]]></style>",
                "another address",
            ),
            (
                "<style>a{fill:u/**/rl(//evil)} b{c:url/**/(//evil)}</style>",
                "hides an address",
            ),
            ("<text>&evil;</text>", "unknown entity"),
            ("<rect x='1' x='2'/>", "not well-formed"),
            ("<rect x=1/>", "not well-formed"),
            ("<g></rect>", "not open"),
        ] {
            let problem = clean(&within(inside)).unwrap_err();
            assert!(problem.contains(told), "{inside}: {problem}");
        }
        for (whole, told) in [
            ("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg>&a;</svg>", "entit"),
            ("<?xml-stylesheet href='//evil.example'?><svg/>", "stylesheet"),
            ("<html><svg/></html>", "begins with html"),
            ("<svg/><script/>", "more than one root"),
            ("<svg>", "no end"),
            ("<svg/>words", "outside"),
        ] {
            let problem = clean(whole).unwrap_err();
            assert!(problem.contains(told), "{whole}: {problem}");
        }
    }

    #[test]
    fn r146_a_style_is_looked_at_as_a_whole_whatever_stands_between_its_pieces() {
        let within = |style: &str| clean(&format!("<svg><style>{style}</style><rect/></svg>"));
        for pieces in [
            "@im<!---->port '//evil.example';",
            "@im<!-- > -->port '//evil.example';",
            "@im<![CDATA[port '//evil.example';]]>",
            "<![CDATA[@im]]>port '//evil.example';",
            "<![CDATA[@im]]><![CDATA[port]]> '//evil.example';",
            "@im<?a b?>port '//evil.example';",
            "@im<?a?><!----><![CDATA[p]]>&#111;rt '//evil.example';",
            "a{fill:u<!---->rl(//evil.example)}",
            "a{fill:url<![CDATA[(//evil.example)]]>}",
            "a{fill:u<?x?>rl<!---->(<![CDATA[//evil.example]]>)}",
            "a{fill:<![CDATA[\\]]>75rl(//evil.example)}",
        ] {
            let problem = within(pieces).unwrap_err();
            assert!(problem.contains("another address"), "{pieces}: {problem}");
        }
        assert!(within("a{fill:red}<?xml-stylesheet href='//evil.example'?>").is_err());
        assert!(within("<g/>").unwrap_err().contains("element in its style"));
        // What is harmless stays, in one piece.
        let cleaned = within(".a{fi<!-- a comment -->ll:<![CDATA[url(#b)]]><?a b?>}").unwrap();
        assert!(cleaned.contains("<style>.a{fill:url(#b)}</style>"), "{cleaned}");
    }

    #[test]
    fn few_references_do_not_make_very_many_shapes() {
        let many = format!("<svg>{}</svg>", "<use href='#a'/>".repeat(MOST_USES + 1));
        assert!(clean(&many).unwrap_err().contains("use elements"));
        let deep = format!("<svg>{}", "<g>".repeat(DEEPEST));
        assert!(clean(&deep).unwrap_err().contains("too deep"));
    }

    #[test]
    fn words_cannot_leave_their_place() {
        let cleaned = clean("<svg><text>&lt;script&gt;alert(1)&lt;/script&gt;</text><rect id='a\"b'/></svg>").unwrap();
        assert!(!cleaned.contains("<script"), "{cleaned}");
        assert!(cleaned.contains("id=\"a&quot;b\""), "{cleaned}");
    }
}
