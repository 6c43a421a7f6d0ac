//! The language of a page, and its frame.

use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;

use crate::pages::view::{Brand, Href, Page};
use crate::web::context::Visit;

/// The frame of a page for this visitor; `lang` is what the application asked for.
pub(crate) fn frame(visit: &Visit, lang: Option<&str>) -> Page {
    let environment = &visit.cx.environment;
    let business = &environment.business;
    let web = |url: &Option<String>| url.as_deref().and_then(Href::web);
    let brand = Brand {
        privacy: web(&business.privacy_url),
        terms: web(&business.terms_url),
        ..Brand::named(business.name.clone())
    };
    let mut nonce = [0; 16];
    visit.cx.random().fill(&mut nonce);
    Page {
        nonce: BASE64.encode(nonce),
        ..Page::new(visit.cx.locale(lang), Arc::new(brand), visit.cx.request_id.clone())
    }
}

/// The country that the visitor's browser names with a language, as `en-AU` does.
pub(crate) fn region(visit: &Visit) -> Option<String> {
    let languages = visit.cx.accept_language.as_deref()?;
    let tags = languages.split(',').filter_map(|one| one.split(';').next());
    let regions = tags.filter_map(|tag| tag.trim().split('-').skip(1).find(|part| part.len() == 2));
    regions.filter_map(domain::phones::country).map(str::to_owned).next()
}
