//! The binary as a library, so that its tests can start its parts.

pub mod http;
pub mod settings;
