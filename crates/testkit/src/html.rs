//! As much of HTML as a test's browser needs: our own pages, which are written regularly.

/// A form of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Where it is sent; empty for the page itself.
    pub action: String,
    /// `get` or `post`.
    pub method: String,
    /// Names and values of its fields; radio buttons only where checked.
    pub fields: Vec<(String, String)>,
    /// The choices of radio buttons: name, value.
    pub choices: Vec<(String, String)>,
    /// The words on its buttons.
    pub buttons: Vec<String>,
    /// The label of each field: label, name.
    pub labels: Vec<(String, String)>,
}

/// Every form of a page.
pub fn forms(html: &str) -> Vec<Form> {
    elements(html, "form")
        .into_iter()
        .map(|(tag, inner)| form(tag, inner))
        .collect()
}

fn form(tag: &str, inner: &str) -> Form {
    let (mut fields, mut choices, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for tag in tags(inner, "input") {
        let Some(name) = attribute(tag, "name") else { continue };
        let value = attribute(tag, "value").unwrap_or_default();
        if let Some(id) = attribute(tag, "id") {
            names.push((id, name.clone()));
        }
        match attribute(tag, "type").as_deref() {
            Some("radio" | "checkbox") => {
                if has_attribute(tag, "checked") {
                    fields.push((name.clone(), value.clone()));
                }
                choices.push((name, value));
            }
            _ => fields.push((name, value)),
        }
    }
    for (tag, options) in elements(inner, "select") {
        let Some(name) = attribute(tag, "name") else { continue };
        if let Some(id) = attribute(tag, "id") {
            names.push((id, name.clone()));
        }
        let options = self::tags(options, "option");
        let chosen = options
            .iter()
            .find(|tag| has_attribute(tag, "selected"))
            .or(options.first());
        let value = chosen.and_then(|tag| attribute(tag, "value")).unwrap_or_default();
        fields.push((name, value));
    }
    let labels = elements(inner, "label")
        .into_iter()
        .filter_map(|(tag, text)| {
            let id = attribute(tag, "for")?;
            let (_, name) = names.iter().find(|(known, _)| *known == id)?;
            Some((plain(text), name.clone()))
        })
        .collect();
    Form {
        action: attribute(tag, "action").unwrap_or_default(),
        method: attribute(tag, "method")
            .unwrap_or_else(|| "get".to_owned())
            .to_ascii_lowercase(),
        fields,
        choices,
        buttons: elements(inner, "button")
            .into_iter()
            .map(|(_, text)| plain(text))
            .collect(),
        labels,
    }
}

/// An attribute of the first element of this name in which another attribute has this value.
pub fn attribute_of(html: &str, name: &str, (known, value): (&str, &str), wanted: &str) -> Option<String> {
    let tags = tags(html, name);
    let tag = tags
        .iter()
        .find(|tag| attribute(tag, known).as_deref() == Some(value))?;
    attribute(tag, wanted)
}

/// Whether the first element of this name in which an attribute has this value has another one, with or without a value.
pub fn has_attribute_of(html: &str, name: &str, (known, value): (&str, &str), wanted: &str) -> bool {
    let tags = tags(html, name);
    let mut found = tags
        .iter()
        .filter(|tag| attribute(tag, known).as_deref() == Some(value));
    found.next().is_some_and(|tag| has_attribute(tag, wanted))
}

/// Every link of a page: its words and its address.
pub fn links(html: &str) -> Vec<(String, String)> {
    let link = |(tag, text): (&str, &str)| Some((plain(text), attribute(tag, "href")?));
    elements(html, "a").into_iter().filter_map(link).collect()
}

/// The words within the first element of this name.
pub fn text_of(html: &str, name: &str) -> Option<String> {
    elements(html, name).first().map(|(_, inner)| plain(inner))
}

/// The words within every element that has this class.
pub fn texts_of_class(html: &str, class: &str) -> Vec<String> {
    ["p", "div", "li", "span"]
        .into_iter()
        .flat_map(|name| elements(html, name))
        .filter(|(tag, _)| attribute(tag, "class").is_some_and(|all| all.split(' ').any(|one| one == class)))
        .map(|(_, inner)| plain(inner))
        .collect()
}

/// Words without tags, with single spaces.
pub fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for character in html.chars() {
        match character {
            '<' => is_tag = true,
            '>' if is_tag => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(character),
            _ => {}
        }
    }
    unescaped(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Opening tag and content of every element of this name; such elements do not contain each other here.
fn elements<'h>(html: &'h str, name: &str) -> Vec<(&'h str, &'h str)> {
    let end = format!("</{name}>");
    let mut found = Vec::new();
    for (start, tag) in tags_at(html, name) {
        let rest = &html[start + tag.len()..];
        found.push((tag, rest.find(&end).map_or(rest, |at| &rest[..at])));
    }
    found
}

fn tags<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    tags_at(html, name).into_iter().map(|(_, tag)| tag).collect()
}

fn tags_at<'h>(html: &'h str, name: &str) -> Vec<(usize, &'h str)> {
    let open = format!("<{name}");
    let is_whole = |start: &usize| html[start + open.len()..].starts_with([' ', '>', '\n']);
    html.match_indices(&open)
        .map(|(start, _)| start)
        .filter(is_whole)
        .filter_map(|start| Some((start, &html[start..=start + html[start..].find('>')?])))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let length = tag[start..].find('"')?;
    Some(unescaped(&tag[start..start + length]))
}

fn has_attribute(tag: &str, name: &str) -> bool {
    tag.trim_end_matches(['>', '/'])
        .split_whitespace()
        .any(|word| word == name)
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = rest.find(';').map(|end| &rest[1..end]);
        let character = entity.and_then(|entity| match entity {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            number => number
                .strip_prefix('#')
                .and_then(|number| match number.strip_prefix('x') {
                    Some(digits) => u32::from_str_radix(digits, 16).ok().and_then(char::from_u32),
                    None => number.parse().ok().and_then(char::from_u32),
                }),
        });
        match (character, entity) {
            (Some(character), Some(entity)) => {
                plain.push(character);
                rest = &rest[entity.len() + 2..];
            }
            _ => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_with_its_fields_labels_and_buttons() {
        let html = r#"<p>x</p><form method="post" action="/a?b=1&amp;c=2"><input type="hidden" name="csrf" value="&#60;&quot;">
            <label for="e">E-mail <b>address</b></label><input id="e" name="p_email" type="email" value="">
            <input type="radio" name="o" value="1"><input type="radio" name="o" value="2" checked required>
            <button type="submit"><span>Go on</span></button></form>"#;
        let form = forms(html).remove(0);
        assert_eq!((form.action.as_str(), form.method.as_str()), ("/a?b=1&c=2", "post"));
        let fields = [("csrf", "<\""), ("p_email", ""), ("o", "2")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(form.fields, fields);
        assert_eq!(form.labels, [("E-mail address".to_owned(), "p_email".to_owned())]);
        assert_eq!(form.choices.len(), 2);
        assert_eq!(form.buttons, ["Go on"]);
    }
}
