//! The binary as a library, so that its tests can start its parts: settings, the HTTP front, the commands.

pub mod commands;
pub mod http;
mod idle;
mod logging;
mod memory;
mod pages;
mod private;
pub mod settings;
