//! Tests of the binary's own parts: the HTTP front, the settings, the command line.

mod command_line;
mod http;
mod kill;
mod settings;
