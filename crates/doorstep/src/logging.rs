//! Where events of the program go: standard error, one line each.

use std::io::{self, Write};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::settings::{Format, Log, Refused};

/// Starts logging; once per process.
pub(crate) fn start(log: &Log) -> Result<(), Refused> {
    // How the schema is brought up to date is nobody's daily news.
    let filter =
        EnvFilter::try_new(format!("refinery_core=warn,{}", log.level)).map_err(|error| Refused(error.to_string()))?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(OneLine)
        .with_ansi(false);
    let started = match log.format {
        Format::Json => builder.json().flatten_event(true).with_span_list(false).try_init(),
        Format::Compact => builder.compact().with_target(false).try_init(),
    };
    started.map_err(|error| Refused(format!("Logging cannot be started: {error}.")))
}

/// Keeps an event on one line, whatever it quotes: a client must not be able to write a second one, nor to speak to the
/// terminal of whoever reads it (R187).
struct OneLine;

impl MakeWriter<'_> for OneLine {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

impl Write for OneLine {
    /// The formatter hands over one whole event at a time.
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        io::stderr().lock().write_all(on_one_line(event).as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

fn on_one_line(event: &[u8]) -> String {
    let text = String::from_utf8_lossy(event);
    let mut line = String::with_capacity(text.len());
    for letter in text.trim_end_matches('\n').chars() {
        match letter {
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                line.extend(letter.escape_unicode());
            }
            letter => line.push(letter),
        }
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::on_one_line;

    #[test]
    fn r187_an_event_stays_on_one_line_whatever_it_quotes() {
        let line = on_one_line("name=\u{1b}[31mred\r\nINFO forged\u{2028}\u{85}é\n".as_bytes());

        assert_eq!(line, "name=\\u{1b}[31mred\\u{d}\\u{a}INFO forged\\u{2028}\\u{85}é\n");
    }
}
