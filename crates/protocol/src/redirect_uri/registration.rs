//! Which URLs may be registered, and why another one may not.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use super::{HANDLE_TEMPLATE, MAX_LENGTH, Policy, RegisteredUri, Shape};

/// Why a URL cannot be registered, in one sentence for the person who tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejected {
    /// Nothing there.
    #[error("The URL is empty.")]
    Empty,
    /// Over [`MAX_LENGTH`].
    #[error("The URL is longer than {MAX_LENGTH} characters.")]
    TooLong,
    /// White space, control characters, non-ASCII, backslash, quotes, angle brackets and the like.
    #[error("The URL contains the character {0:?}, which must be left out or percent-encoded.")]
    Character(char),
    /// Not absolute, or not a URL.
    #[error("This is not an absolute URL such as https://app.example.com/callback.")]
    NotAUrl,
    /// A scheme that runs script, reads files or means something else.
    #[error("The scheme {0} cannot be used.")]
    Scheme(String),
    /// `#…`
    #[error("The URL must not have a fragment (the part after #).")]
    Fragment,
    /// `user:password@`
    #[error("The URL must not contain a user name or password.")]
    UserInfo,
    /// Plain `http` to somewhere else than this machine.
    #[error("Plain http is only accepted for localhost and loopback addresses; use https.")]
    Http,
    /// There is a shorter or plainer way of writing the same address.
    #[error("Write the URL in its canonical form: {0}")]
    NotCanonical(String),
    /// `https://example.com./`
    #[error("The host must not end with a dot.")]
    TrailingDot,
    /// `*` or a template twice, or both.
    #[error("Only one * or {{organization.handle}} is accepted in a URL.")]
    SeveralHoles,
    /// `*` anywhere but in the first label of an `http` or `https` host.
    #[error("A * or {{organization.handle}} is only accepted in the left-most part of the host name.")]
    MisplacedHole,
    /// `*.com`, `*.co.uk`
    #[error("{0} is a public suffix, so anybody could own a matching host.")]
    PublicSuffix(String),
    /// `*.vercel.app`
    #[error("{0} is shared by many customers; put a part of your own beside the *, as in *-team.{0}.")]
    SharedHosting(String),
}

/// Schemes that no application answers to, or that a browser acts upon itself.
const FORBIDDEN_SCHEMES: [&str; 17] = [
    "about",
    "blob",
    "chrome",
    "content",
    "data",
    "file",
    "filesystem",
    "ftp",
    "intent",
    "jar",
    "javascript",
    "mailto",
    "resource",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];

pub(super) fn parse(text: &str, policy: Policy) -> Result<RegisteredUri, Rejected> {
    let text = text.trim();
    allowed_characters(text)?;
    let (scheme, _) = text.split_once(':').ok_or(Rejected::NotAUrl)?;
    let lower = scheme.to_ascii_lowercase();
    if FORBIDDEN_SCHEMES.contains(&lower.as_str()) {
        return Err(Rejected::Scheme(lower));
    }
    match lower.as_str() {
        "http" | "https" => web(text, policy),
        _ => custom(text),
    }
}

/// Whether this is a URL written the way the WHATWG standard writes it. `https://example.com` may
/// stand for `https://example.com/`, because that is how logout URLs are sent.
pub(super) fn is_canonical(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| canonical_form(&url, text).is_none() && url.host_str().is_some_and(not_dotted))
}

fn not_dotted(host: &str) -> bool {
    !host.ends_with('.')
}

/// The canonical form, where `text` is not in it.
fn canonical_form(url: &Url, text: &str) -> Option<String> {
    let canonical = url.as_str();
    let bare_origin = url.path() == "/" && url.query().is_none() && canonical.strip_suffix('/') == Some(text);
    (canonical != text && !bare_origin).then(|| canonical.to_owned())
}

fn allowed_characters(text: &str) -> Result<(), Rejected> {
    if text.is_empty() {
        return Err(Rejected::Empty);
    }
    if text.len() > MAX_LENGTH {
        return Err(Rejected::TooLong);
    }
    let templated = text.replace(HANDLE_TEMPLATE, "");
    let refused = |c: &char| !c.is_ascii_graphic() || matches!(c, '\\' | '"' | '<' | '>' | '`' | '{' | '}' | '^' | '|');
    match templated.chars().find(refused) {
        Some(character) => Err(Rejected::Character(character)),
        None if text.contains('#') => Err(Rejected::Fragment),
        None => Ok(()),
    }
}

/// `myapp://callback`, `com.example.app:/callback` (RFC 8252 §7.1): nothing but equality.
fn custom(text: &str) -> Result<RegisteredUri, Rejected> {
    if text.contains('*') || text.contains(HANDLE_TEMPLATE) {
        return Err(Rejected::MisplacedHole);
    }
    let url = Url::parse(text).map_err(|_| Rejected::NotAUrl)?;
    if url.cannot_be_a_base() {
        return Err(Rejected::NotAUrl);
    }
    refuse_user_info(&url)?;
    match canonical_form(&url, text) {
        Some(canonical) => Err(Rejected::NotCanonical(canonical)),
        None => Ok(RegisteredUri {
            text: text.to_owned(),
            shape: Shape::Exact,
            origin_length: 0,
        }),
    }
}

fn web(text: &str, policy: Policy) -> Result<RegisteredUri, Rejected> {
    let hole = hole(text)?;
    // a letter in the hole makes it an ordinary URL, to be held to every rule of one
    let filled = match hole {
        Some((at, length)) => [&text[..at], "x", &text[at + length..]].concat(),
        None => text.to_owned(),
    };
    let url = Url::parse(&filled).map_err(|_| Rejected::NotAUrl)?;
    refuse_user_info(&url)?;
    let host = url.host().ok_or(Rejected::NotAUrl)?;
    if url.host_str().is_some_and(|host| host.ends_with('.')) {
        return Err(Rejected::TrailingDot);
    }
    if let Some(canonical) = canonical_form(&url, &filled) {
        let written = canonical_hole(canonical, text, hole);
        return Err(Rejected::NotCanonical(written));
    }
    if url.scheme() == "http" && !is_local(&host) && !(policy.private_http && is_private(&host)) {
        return Err(Rejected::Http);
    }
    if let Some((at, length)) = hole {
        own_domain(text, at, length)?;
    }
    let origin_length = text.find("://").map_or(0, |at| at + 3);
    let origin_length = text[origin_length..]
        .find(['/', '?'])
        .map_or(text.len(), |at| origin_length + at);
    let shape = match hole {
        Some((at, 1)) => Shape::Wildcard { at },
        Some((at, _)) => Shape::Handle { at },
        None if policy.any_loopback_port
            && url.scheme() == "http"
            && url.port().is_none()
            && is_this_machine(&host) =>
        {
            Shape::AnyPort
        }
        None => Shape::Exact,
    };
    Ok(RegisteredUri {
        text: text.to_owned(),
        shape,
        origin_length,
    })
}

fn refuse_user_info(url: &Url) -> Result<(), Rejected> {
    match url.username().is_empty() && url.password().is_none() {
        true => Ok(()),
        false => Err(Rejected::UserInfo),
    }
}

/// Where the `*` or the template is, and how long it is. It has to be in the first label of the
/// host, with another label after it.
fn hole(text: &str) -> Result<Option<(usize, usize)>, Rejected> {
    let stars = text.matches('*').count();
    match stars + text.matches(HANDLE_TEMPLATE).count() {
        0 => return Ok(None),
        1 => {}
        _ => return Err(Rejected::SeveralHoles),
    }
    let (at, length) = match text.find('*') {
        Some(at) => (at, 1),
        None => (
            text.find(HANDLE_TEMPLATE).ok_or(Rejected::NotAUrl)?,
            HANDLE_TEMPLATE.len(),
        ),
    };
    let before = text[..at].split_once("://").ok_or(Rejected::MisplacedHole)?.1;
    let host_follows = text[at + length..]
        .split(['/', '?', ':'])
        .next()
        .is_some_and(|rest| rest.contains('.'));
    // an "xn--" label is an encoding: a filling would change other letters than it shows
    match host_follows && !before.contains(['.', '/', '?', ':', '@']) && !before.starts_with("xn--") {
        true => Ok(Some((at, length))),
        false => Err(Rejected::MisplacedHole),
    }
}

/// Whoever registers a hole must own every host that fills it.
fn own_domain(text: &str, at: usize, length: usize) -> Result<(), Rejected> {
    let label_start = text[..at].rfind('/').map_or(0, |slash| slash + 1);
    let after = &text[at + length..];
    let host_end = after.find(['/', '?', ':']).unwrap_or(after.len());
    let (label_end, domain) = after[..host_end].split_once('.').ok_or(Rejected::MisplacedHole)?;
    if domain == "localhost" {
        return Ok(());
    }
    let is_bare = text[label_start..at].is_empty() && label_end.is_empty();
    let host = format!("x.{domain}");
    let suffixes = [psl::suffix(domain.as_bytes()), psl::suffix(host.as_bytes())];
    for (suffix, whole) in suffixes.into_iter().zip([domain, host.as_str()]) {
        let Some(suffix) = suffix.filter(|suffix| suffix.as_bytes() == whole.as_bytes()) else {
            continue;
        };
        match suffix.typ() {
            Some(psl::Type::Private) if is_bare => return Err(Rejected::SharedHosting(domain.to_owned())),
            Some(psl::Type::Private) => {}
            // listed by the registries, or not listed at all: then every last label is a suffix
            _ => return Err(Rejected::PublicSuffix(domain.to_owned())),
        }
    }
    Ok(())
}

fn canonical_hole(canonical: String, text: &str, hole: Option<(usize, usize)>) -> String {
    match hole {
        // the scheme and host before the hole keep their length when they are made canonical
        Some((at, length)) if canonical.as_bytes().get(at) == Some(&b'x') => {
            [&canonical[..at], &text[at..at + length], &canonical[at + 1..]].concat()
        }
        _ => canonical,
    }
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => *address == Ipv4Addr::LOCALHOST,
        Host::Ipv6(address) => *address == Ipv6Addr::LOCALHOST,
    }
}

fn is_local(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

fn is_private(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(_) => false,
        Host::Ipv4(address) => address.is_private(),
        Host::Ipv6(address) => address.is_unique_local(),
    }
}
