//! What may stand in one option, read strictly: nothing of it is fixed up but white space around it.

use std::collections::BTreeSet;

use serde_json::Value;
use url::{Host, Url};

/// The most home-realm domains of one connection.
const MOST_DOMAINS: usize = 500;
/// The most parameters that are passed on to the provider.
const MOST_PARAMETERS: usize = 20;

/// Parameters of authorization requests that are ours to set, whatever is passed on besides them.
const OURS: &[&str] = &[
    "client_id",
    "client_secret",
    "code_challenge",
    "code_challenge_method",
    "nonce",
    "redirect_uri",
    "request",
    "request_uri",
    "response_mode",
    "response_type",
    "scope",
    "state",
];

/// What may stand in an option.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// One line of at most so many characters.
    Text(usize),
    /// Several lines of at most so many characters.
    Lines(usize),
    /// Kept sealed, never shown.
    Secret(usize),
    Flag,
    OneOf(&'static [&'static str]),
    /// E-mail domains whose people belong to the connection.
    Domains,
    /// A domain of the provider, or the id of a tenant there.
    Host,
    /// A URL that browsers are sent to, or that we read.
    Visited,
    /// A URL of a provider, kept as it was written; `{tenant}` in it stands for the tenant.
    Endpoint,
    /// What to add to requests to the provider.
    Parameters,
}

impl Kind {
    /// Reads a value; an empty text takes away what was there.
    pub(super) fn read(self, value: &Value) -> Result<Value, String> {
        Ok(match self {
            Self::Text(most) => line(value, most)?.into(),
            Self::Lines(most) | Self::Secret(most) => lines(value, most)?.into(),
            Self::Flag => value.as_bool().ok_or("must be true or false")?.into(),
            Self::OneOf(words) => match line(value, 64)? {
                word if word.is_empty() || words.contains(&word.as_str()) => word.into(),
                _ => return Err(format!("must be one of {}", words.join(", "))),
            },
            Self::Host => host(&line(value, 253)?)?.into(),
            Self::Visited => visited(&line(value, 2_048)?)?.into(),
            Self::Endpoint => endpoint(&line(value, 2_000)?)?.into(),
            Self::Domains => Value::from_iter(domains(value)?),
            Self::Parameters => parameters(value)?,
        })
    }
}

/// Several lines, trimmed.
pub(super) fn lines(value: &Value, most: usize) -> Result<String, String> {
    let text = value.as_str().ok_or("must be a text")?.trim();
    if text.chars().count() > most {
        return Err(format!("must have at most {most} characters"));
    }
    match text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        true => Err("must not contain control characters".to_owned()),
        false => Ok(text.to_owned()),
    }
}

fn line(value: &Value, most: usize) -> Result<String, String> {
    let text = lines(value, most)?;
    match text.contains(['\n', '\r', '\t']) {
        true => Err("must be one line".to_owned()),
        false => Ok(text),
    }
}

fn host(text: &str) -> Result<String, String> {
    let is_plain = text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    match is_plain {
        true => Ok(text.to_ascii_lowercase()),
        false => Err("must be a domain such as acme.onmicrosoft.com, or the id of a tenant".to_owned()),
    }
}

/// E-mail domains, each once.
pub(super) fn domains(value: &Value) -> Result<BTreeSet<String>, String> {
    let items = value.as_array().ok_or("must be a list of domains")?;
    if items.len() > MOST_DOMAINS {
        return Err(format!("must have at most {MOST_DOMAINS} domains"));
    }
    items.iter().map(domain).collect()
}

/// `acme.com`, also as `@acme.com`; written as addresses are compared.
fn domain(value: &Value) -> Result<String, String> {
    let text = line(value, 254)?;
    let name = text.strip_prefix('@').unwrap_or(&text);
    let is_plain = |host: &str| {
        host.contains('.')
            && !host.ends_with('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            })
    };
    match Host::parse(name) {
        Ok(Host::Domain(host)) if is_plain(&host) => Ok(host),
        _ => Err(format!("must hold domains such as acme.com, not {text}")),
    }
}

fn visited(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let url = plain_url(text)?;
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => Ok(url.into()),
        "http" if is_here => Ok(url.into()),
        _ => Err("must be an https URL".to_owned()),
    }
}

/// Issuers are compared byte for byte, so nothing is written otherwise than it came.
fn endpoint(text: &str) -> Result<String, String> {
    visited(&text.replace("{tenant}", "tenant"))?;
    let has_other_parts = text.contains('#') || text.replace("{tenant}", "").contains(['{', '}']);
    match has_other_parts {
        true => Err("must be a URL without a fragment, in which only {tenant} is filled in".to_owned()),
        false => Ok(text.to_owned()),
    }
}

fn plain_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|_| "must be an absolute URL")?;
    match url.username().is_empty() && url.password().is_none() {
        true => Ok(url),
        false => Err("must not contain a user name or password".to_owned()),
    }
}

/// `{"prompt":{"value":"select_account"},"username":{"alias":"login_hint"}}`, also as the text of it.
fn parameters(value: &Value) -> Result<Value, String> {
    const FORM: &str = r#"must be an object such as {"prompt":{"value":"select_account"}}"#;
    let read = match value {
        Value::String(text) if text.trim().is_empty() => return Ok(Value::from("")),
        Value::String(text) => serde_json::from_str(text).map_err(|_| FORM)?,
        value => value.clone(),
    };
    let members = read.as_object().ok_or(FORM)?;
    if members.len() > MOST_PARAMETERS {
        return Err(format!("must have at most {MOST_PARAMETERS} parameters"));
    }
    for (name, meaning) in members {
        let is_plain = !name.is_empty()
            && name.len() <= 64
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        if !is_plain || OURS.contains(&name.as_str()) {
            return Err(format!("must not set the parameter {name:?}"));
        }
        let meaning = meaning.as_object().filter(|meaning| meaning.len() == 1).ok_or(FORM)?;
        match (meaning.get("value"), meaning.get("alias")) {
            (Some(value), None) => drop(line(value, 512)?),
            (None, Some(alias)) if matches!(alias.as_str(), Some("prompt" | "login_hint")) => {}
            (None, Some(_)) => return Err("knows the aliases prompt and login_hint".to_owned()),
            _ => return Err(FORM.to_owned()),
        }
    }
    Ok(read)
}
