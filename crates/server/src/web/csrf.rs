//! Forms that change something come from our own pages only (R75).
//!
//! The token in the form is bound to the browser's cookie; besides, the browser must not say that the form stood on
//! somebody else's page. Our pages send no referrer, which makes browsers send `Origin: null` with their forms: such a
//! request counts only if the browser vouches for it with `Sec-Fetch-Site: same-origin`. Safari before 16.4 cannot, and is
//! given a policy under which it tells the origin instead (ADR 20).

use http::{HeaderMap, header};

use crate::web::context::Visit;
use crate::web::headers::{fetch_site, origin_of, text};

/// Whether the browser says that a form stood on a page of ours.
pub(crate) fn comes_from_our_page(visit: &Visit) -> bool {
    let is_ours = |origin: &str| origin_of(visit.cx.environment.issuer()).is_some_and(|ours| ours == origin);
    match (visit.header(&header::ORIGIN), fetch_site(&visit.headers)) {
        (None | Some("null"), Some(site)) => site == "same-origin",
        (Some(origin), Some(site)) => site == "same-origin" && is_ours(origin),
        (Some(origin), None) => is_ours(origin),
        (None, None) => false,
    }
}

/// What a page lets its browser say about it to the next one: nothing (R18).
///
/// A WebKit that sends no Fetch Metadata would have no way left to say that a form stood on a page of ours. It may name
/// the origin, and never more: no path, in which a flow stands, and no query.
pub(crate) fn referrer_policy(headers: &HeaderMap) -> &'static str {
    let browser = text(headers, &header::USER_AGENT).unwrap_or_default();
    let is_webkit = browser.contains("AppleWebKit/") && !browser.contains("Chrome/");
    match is_webkit && fetch_site(headers).is_none() {
        true => "strict-origin",
        false => "no-referrer",
    }
}
