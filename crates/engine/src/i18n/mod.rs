//! The words of the hosted pages and of the mails: which language to speak, and what to say in it.
//! No word that a visitor reads lives anywhere but in `locales/*.ftl`.

mod locale;
mod texts;

#[cfg(test)]
mod keys;

pub use fluent_bundle::FluentValue as Value;
pub use locale::{Direction, Locale, choose};
pub use texts::Texts;
