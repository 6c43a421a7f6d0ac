//! Forms that change something come from our own pages only (R75).
//!
//! The token in the form is bound to the browser's cookie; besides, the browser must not say that the form stood on
//! somebody else's page. Our pages send no referrer, which makes browsers send `Origin: null` with their forms: such a
//! request counts only if the browser vouches for it with `Sec-Fetch-Site: same-origin`.

use http::header;

use crate::web::context::Visit;
use crate::web::headers::{fetch_site, origin_of};

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
