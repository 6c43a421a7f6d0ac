//! Tests of the binary's own parts: the HTTP front, the settings, the command line.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod command_line;
mod crowd;
mod http;
mod idle;
mod kill;
mod kill_webhooks;
mod master_key;
mod private;
mod process;
mod settings;
