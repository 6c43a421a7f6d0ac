//! Header fields that answers have in common.

use axum::response::Response;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// A header as text; `None` when it is absent or not text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What the browser says about where a request comes from (Fetch Metadata).
pub(crate) fn fetch_site(headers: &HeaderMap) -> Option<&str> {
    headers.get("sec-fetch-site")?.to_str().ok()
}

/// What the browser says about what a request is for (Fetch Metadata).
pub(crate) fn fetch_dest(headers: &HeaderMap) -> Option<&str> {
    headers.get("sec-fetch-dest")?.to_str().ok()
}

/// Whether a browser fetches something that nobody has asked for yet, and perhaps never will: `prefetch`, also with
/// `;prerender`, of today's browsers, and what those of before said.
pub(crate) fn is_fetched_ahead(headers: &HeaderMap) -> bool {
    const NAMES: [&str; 4] = ["sec-purpose", "purpose", "x-purpose", "x-moz"];
    NAMES
        .iter()
        .filter_map(|name| headers.get(*name)?.to_str().ok())
        .flat_map(|purpose| purpose.split([';', ',']))
        .any(|word| ["prefetch", "prerender", "preview"].contains(&word.trim().to_ascii_lowercase().as_str()))
}

/// Whether whoever asks reads pages.
pub(crate) fn wants_html(headers: &HeaderMap) -> bool {
    text(headers, &header::ACCEPT).is_some_and(|accept| accept.contains("text/html"))
}

/// Answers that nobody may keep (RFC 6749 §5.1, R79).
pub(crate) fn no_store(response: &mut Response) {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// What every page of ours carries (R77). The policy lets a form end where the sign-in ends: browsers apply
/// `form-action` to the redirects after a POST as well (R78).
pub(crate) fn protect_page(response: &mut Response, is_https: bool, form_targets: &[String]) {
    let headers = response.headers_mut();
    let mut policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
                      form-action 'self'"
        .to_owned();
    for target in form_targets {
        policy.push(' ');
        policy.push_str(target);
    }
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in PAGE {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if is_https {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
}

/// Lets the one script run that carries the nonce (R77).
pub(crate) fn allow_script(response: &mut Response, nonce: &str) {
    if let Some(policy) = response.headers_mut().get_mut(header::CONTENT_SECURITY_POLICY) {
        let wider = format!("{}; script-src 'nonce-{nonce}'", policy.to_str().unwrap_or_default());
        if let Ok(wider) = HeaderValue::try_from(wider) {
            *policy = wider;
        }
    }
}

const PAGE: [(HeaderName, &str); 7] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    // Applications open sign-in in a pop-up and wait for a message from it: any other value would cut it off.
    (HeaderName::from_static("cross-origin-opener-policy"), "unsafe-none"),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
];

/// Where a form may end up for an address: its origin, or its scheme when it is an application's own.
pub(crate) fn origin_of(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    match url.scheme() {
        "http" | "https" => Some(url.origin().ascii_serialization()),
        scheme => Some(format!("{scheme}:")),
    }
}

/// Where a form may end that leads to an application's address (R78).
///
/// Browsers apply `form-action` to every redirect after a POST, and an application may send its visitors on to another
/// host of its own. So the scheme counts, not the host: what is posted stays with us in any case, for no redirect of ours
/// repeats a body (R19).
pub(crate) fn form_targets(address: &str) -> Vec<String> {
    match url::Url::parse(address) {
        Err(_) => Vec::new(),
        Ok(url) if url.scheme() == "https" => vec!["https:".to_owned()],
        Ok(url) => vec![format!("{}:", url.scheme()), "https:".to_owned()],
    }
}
