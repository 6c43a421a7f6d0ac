//! The words of the hosted pages and of the mails: which language to speak, and what to say in it.
//! No word that a visitor reads lives anywhere but in `locales/*.ftl`.

mod catalogue;
mod choice;
mod locale;
pub mod own;
pub mod regions;
mod texts;
mod words;

#[cfg(test)]
mod choice_tests;
#[cfg(test)]
mod keys;

pub use choice::{Languages, check};
pub use fluent_bundle::FluentValue as Value;
pub use locale::{Direction, Locale};
pub use texts::Texts;
pub use words::{Own, Words};
