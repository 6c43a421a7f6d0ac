//! The settings: `doorstep.default.toml` in the binary, then a file, then `DOORSTEP_*` variables, then flags.
//!
//! A wrong or unknown setting stops the start with one sentence that names it.

mod api;
mod bootstrap;
mod layers;
mod log;
mod mail;
mod outbound;
mod retention;
mod server;
mod sms;
mod storage;

use std::path::Path;

use engine::jobs::retention::Retention;
use engine::outbound::Rules;

pub use api::Api;
pub use bootstrap::Bootstrap;
pub use layers::{Flag, Refused};
pub use log::{Format, Log};
pub use mail::Mail;
pub use server::{Server, Tls};
pub use sms::Sms;
pub use storage::{Keys, Storage};

use layers::Layers;

/// Every setting with its default, as text.
pub const DEFAULTS: &str = include_str!("../../../../doorstep.default.toml");

/// What the settings are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `doorstep dev`: local development.
    Dev,
    /// `doorstep serve` and the commands around it: production.
    Serve,
}

/// Everything that can be set, checked.
pub struct Settings {
    /// `[server]`
    pub server: Server,
    /// `[tls]`
    pub tls: Option<Tls>,
    /// `[storage]`
    pub storage: Storage,
    /// `[keys]`
    pub keys: Keys,
    /// `[mail]`
    pub mail: Mail,
    /// `[sms]`
    pub sms: Sms,
    /// `[api]`
    pub api: Api,
    /// `[outbound]`
    pub outbound: Rules,
    /// `[retention]`
    pub retention: Retention,
    /// `[log]`
    pub log: Log,
    /// `[bootstrap]`
    pub bootstrap: Bootstrap,
}

impl Settings {
    /// Puts the layers on top of each other and checks every value.
    pub fn load(
        mode: Mode,
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
        flags: Vec<Flag>,
    ) -> Result<Self, Refused> {
        let from = Layers::new(DEFAULTS, file, variables, flags)?;
        Ok(Self {
            server: Server::read(&from, mode)?,
            tls: Tls::read(&from)?,
            storage: Storage::read(&from)?,
            keys: Keys::read(&from)?,
            mail: Mail::read(&from)?,
            sms: Sms::read(&from)?,
            api: Api::read(&from)?,
            outbound: outbound::read(&from, mode)?,
            retention: retention::read(&from)?,
            log: Log::read(&from, mode)?,
            bootstrap: Bootstrap::read(&from)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::layers::KNOWN;
    use super::*;

    #[test]
    fn the_default_file_names_every_setting_and_its_variable() {
        let mut section = "";
        let mut lines = Vec::new();
        for line in DEFAULTS.lines() {
            match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(name) => section = name,
                None => lines.push((section, line.trim_start_matches("# "))),
            }
        }
        for known in KNOWN {
            let (section, key) = known.path.split_once('.').unwrap();
            let said = |(of, line): &&(&str, &str)| *of == section && line.starts_with(&format!("{key} = "));
            let line = lines
                .iter()
                .find(said)
                .unwrap_or_else(|| panic!("{} is not in the file", known.path))
                .1;
            let word = |word: &str| word == known.variable;
            assert!(
                line.split([' ', '#']).any(word),
                "{} does not name {}: {line}",
                known.path,
                known.variable
            );
        }
    }

    #[test]
    fn no_two_settings_share_a_name() {
        for (index, known) in KNOWN.iter().enumerate() {
            let others = &KNOWN[index + 1..];
            assert!(
                others
                    .iter()
                    .all(|other| other.path != known.path && other.variable != known.variable)
            );
        }
    }
}
