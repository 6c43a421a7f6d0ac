//! engine

pub mod i18n;
pub mod mail;
