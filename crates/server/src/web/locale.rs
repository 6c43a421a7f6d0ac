//! The language of a page, and its frame.

use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use engine::branding::Look;

use crate::pages::view::{Brand, Page};
use crate::web::context::Visit;

/// The frame of a page for this visitor, as the environment looks; `lang` is what the application asked for.
pub(crate) fn frame(visit: &Visit, lang: Option<&str>) -> Page {
    frame_of(visit, lang, &visit.cx.environment.look)
}

/// The frame of a page that is about an organization, as that looks.
pub(crate) fn frame_of(visit: &Visit, lang: Option<&str>, look: &Look) -> Page {
    let environment = &visit.cx.environment;
    let brand = Brand::of(look, &environment.business);
    let words = environment.words(visit.cx.locale(lang));
    let mut nonce = [0; 16];
    visit.cx.random().fill(&mut nonce);
    Page {
        nonce: BASE64.encode(nonce),
        ..Page::worded(words, Arc::new(brand), visit.cx.request_id.clone())
    }
}

/// The country that the visitor's browser names with a language, as `en-AU` does.
pub(crate) fn region(visit: &Visit) -> Option<String> {
    let languages = visit.cx.accept_language.as_deref()?;
    let tags = languages.split(',').filter_map(|one| one.split(';').next());
    let regions = tags.filter_map(|tag| tag.trim().split('-').skip(1).find(|part| part.len() == 2));
    regions.filter_map(domain::phones::country).map(str::to_owned).next()
}
