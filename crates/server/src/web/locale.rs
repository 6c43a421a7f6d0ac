//! The language of a page, and its frame.

use std::sync::Arc;

use engine::i18n::{Locale, choose};
use http::header;

use crate::pages::view::{Brand, Href, Page};
use crate::web::context::Visit;

/// The frame of a page for this visitor; `lang` is what the application asked for.
pub(crate) fn frame(visit: &Visit, lang: Option<&str>) -> Page {
    let environment = &visit.cx.environment;
    let default = Locale::parse(&environment.environment.settings.default_language).unwrap_or_default();
    let locale = choose(lang, visit.header(&header::ACCEPT_LANGUAGE), default);
    let business = &environment.business;
    let web = |url: &Option<String>| url.as_deref().and_then(Href::web);
    let brand = Brand {
        privacy: web(&business.privacy_url),
        terms: web(&business.terms_url),
        ..Brand::named(business.name.clone())
    };
    Page::new(locale, Arc::new(brand), visit.cx.request_id.clone())
}
