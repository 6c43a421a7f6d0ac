//! `[log]`: what is logged, and in which form.

use super::Mode;
use super::layers::{Layers, Refused};

/// What is logged, and in which form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// A filter such as `info,engine=debug`.
    pub level: String,
    /// The form of a line.
    pub format: Format,
}

/// The form of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One JSON object per line, for machines.
    Json,
    /// For people.
    Compact,
}

impl Log {
    pub(super) fn read(from: &Layers, mode: Mode) -> Result<Self, Refused> {
        let wanted = "a level such as info, or a filter such as info,engine=debug";
        let level: String = from.required("log.level", wanted)?;
        if tracing_subscriber::EnvFilter::try_new(&level).is_err() {
            return Err(from.refuse("log.level", format!("must be {wanted}, not {level:?}")));
        }
        let format = match from.text("log.format").as_deref() {
            None if mode == Mode::Dev => Format::Compact,
            None | Some("json") => Format::Json,
            Some("compact") => Format::Compact,
            Some(other) => return Err(from.refuse("log.format", format!("must be json or compact, not {other:?}"))),
        };
        Ok(Self { level, format })
    }
}
