//! Where each value comes from: the defaults, then the file, then the environment, then the flags.
//!
//! Every value keeps its source, so that a wrong one is reported by the name its owner gave it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A setting that exists.
pub(super) struct Known {
    /// Section and key in the settings file.
    pub(super) path: &'static str,
    pub(super) variable: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Secret,
    Number,
    Switch,
    List,
}

const fn known(path: &'static str, variable: &'static str, kind: Kind) -> Known {
    Known { path, variable, kind }
}

/// Every setting; `doorstep.default.toml` explains them.
pub(super) const KNOWN: &[Known] = &[
    known("server.listen", "DOORSTEP_LISTEN", Kind::Text),
    known("server.issuer_url", "DOORSTEP_ISSUER_URL", Kind::Text),
    known("server.trusted_proxies", "DOORSTEP_TRUSTED_PROXIES", Kind::List),
    known("server.metrics_listen", "DOORSTEP_METRICS_LISTEN", Kind::Text),
    known("server.shutdown_notice", "DOORSTEP_SHUTDOWN_NOTICE", Kind::Number),
    known("server.max_connections", "DOORSTEP_MAX_CONNECTIONS", Kind::Number),
    known(
        "server.max_connections_per_address",
        "DOORSTEP_MAX_CONNECTIONS_PER_ADDRESS",
        Kind::Number,
    ),
    known("tls.certificate", "DOORSTEP_TLS_CERT", Kind::Text),
    known("tls.key", "DOORSTEP_TLS_KEY", Kind::Text),
    known(
        "api.requests_per_second",
        "DOORSTEP_API_REQUESTS_PER_SECOND",
        Kind::Number,
    ),
    known("api.burst", "DOORSTEP_API_BURST", Kind::Number),
    known("api.unlimited", "DOORSTEP_API_UNLIMITED", Kind::List),
    known("storage.data_dir", "DOORSTEP_DATA_DIR", Kind::Text),
    known("storage.database_url", "DOORSTEP_DATABASE_URL", Kind::Secret),
    known("keys.master_key", "DOORSTEP_MASTER_KEY", Kind::Secret),
    known("keys.previous_master_key", "DOORSTEP_PREVIOUS_MASTER_KEY", Kind::Secret),
    known("mail.smtp_host", "DOORSTEP_SMTP_HOST", Kind::Text),
    known("mail.smtp_port", "DOORSTEP_SMTP_PORT", Kind::Number),
    known("mail.smtp_encryption", "DOORSTEP_SMTP_ENCRYPTION", Kind::Text),
    known("mail.smtp_user", "DOORSTEP_SMTP_USER", Kind::Text),
    known("mail.smtp_password", "DOORSTEP_SMTP_PASSWORD", Kind::Secret),
    known("mail.from", "DOORSTEP_MAIL_FROM", Kind::Text),
    known("sms.url", "DOORSTEP_SMS_URL", Kind::Text),
    known("sms.content_type", "DOORSTEP_SMS_CONTENT_TYPE", Kind::Text),
    known("sms.body", "DOORSTEP_SMS_BODY", Kind::Text),
    known("sms.headers", "DOORSTEP_SMS_HEADERS", Kind::List),
    known("sms.secret", "DOORSTEP_SMS_SECRET", Kind::Secret),
    known("sms.timeout", "DOORSTEP_SMS_TIMEOUT", Kind::Number),
    known("api.response_style", "DOORSTEP_API_RESPONSE_STYLE", Kind::Text),
    known(
        "outbound.allow_loopback",
        "DOORSTEP_OUTBOUND_ALLOW_LOOPBACK",
        Kind::Switch,
    ),
    known("outbound.allowed", "DOORSTEP_OUTBOUND_ALLOWED", Kind::List),
    known("outbound.authorities", "DOORSTEP_OUTBOUND_AUTHORITIES", Kind::Text),
    known("retention.events", "DOORSTEP_RETENTION_EVENTS", Kind::Number),
    known("retention.deliveries", "DOORSTEP_RETENTION_DELIVERIES", Kind::Number),
    known(
        "retention.access_requests",
        "DOORSTEP_RETENTION_ACCESS_REQUESTS",
        Kind::Number,
    ),
    known("log.level", "DOORSTEP_LOG", Kind::Text),
    known("log.format", "DOORSTEP_LOG_FORMAT", Kind::Text),
    known("bootstrap.admin_email", "DOORSTEP_BOOTSTRAP_ADMIN_EMAIL", Kind::Text),
    known(
        "bootstrap.admin_password",
        "DOORSTEP_BOOTSTRAP_ADMIN_PASSWORD",
        Kind::Secret,
    ),
    known("bootstrap.client_id", "DOORSTEP_BOOTSTRAP_CLIENT_ID", Kind::Text),
    known(
        "bootstrap.client_secret",
        "DOORSTEP_BOOTSTRAP_CLIENT_SECRET",
        Kind::Secret,
    ),
];

/// The test suite tells its programs with these which database and which binary to use.
const OF_THE_TEST_SUITE: [&str; 2] = ["DOORSTEP_TEST_", "DOORSTEP_BIN"];

/// One sentence that names the setting. It never repeats the value of a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub(crate) String);

impl Refused {
    pub(super) fn new(name: impl fmt::Display, problem: impl fmt::Display) -> Self {
        Self(format!("The setting {name} {problem}."))
    }
}

/// A flag given on the command line, its place among the settings, and its value.
pub type Flag = (&'static str, &'static str, Vec<String>);

/// The values in force, each with the name of where it was set.
pub(super) struct Layers(BTreeMap<&'static str, Value>);

struct Value {
    /// Parts of a list, or the one text.
    texts: Vec<String>,
    source: String,
}

impl Layers {
    pub(super) fn new(
        defaults: &str,
        file: Option<&Path>,
        variables: impl IntoIterator<Item = (String, String)>,
        flags: Vec<Flag>,
    ) -> Result<Self, Refused> {
        let mut layers = Self(BTreeMap::new());
        layers.add_toml(defaults, "doorstep.default.toml")?;
        if let Some(file) = file {
            let name = file.display().to_string();
            let text = std::fs::read_to_string(file)
                .map_err(|error| Refused(format!("The settings file {name} cannot be read: {error}.")))?;
            layers.add_toml(&text, &name)?;
        }
        layers.add_variables(variables)?;
        for (path, flag, texts) in flags {
            layers.0.insert(
                path,
                Value {
                    texts,
                    source: flag.to_owned(),
                },
            );
        }
        Ok(layers)
    }

    fn add_toml(&mut self, text: &str, file: &str) -> Result<(), Refused> {
        let broken = |error: toml::de::Error| {
            let line = error
                .span()
                .map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            Refused(format!(
                "The settings file {file} is not TOML in line {line}: {}.",
                error.message()
            ))
        };
        let sections: toml::Table = text.parse().map_err(broken)?;
        for (section, content) in sections {
            let toml::Value::Table(content) = content else {
                return Err(Refused::new(
                    format!("{section} in {file}"),
                    "is unknown: every setting has a section",
                ));
            };
            for (key, value) in content {
                let path = format!("{section}.{key}");
                let source = format!("{path} in {file}");
                let known = KNOWN
                    .iter()
                    .find(|known| known.path == path)
                    .ok_or_else(|| Refused::new(&source, "is unknown"))?;
                let texts = texts(known.kind, value).map_err(|wanted| Refused::new(&source, wanted))?;
                self.0.insert(known.path, Value { texts, source });
            }
        }
        Ok(())
    }

    fn add_variables(&mut self, variables: impl IntoIterator<Item = (String, String)>) -> Result<(), Refused> {
        let mut ours: Vec<_> = variables
            .into_iter()
            .filter(|(name, _)| name.starts_with("DOORSTEP_"))
            .filter(|(name, _)| !OF_THE_TEST_SUITE.iter().any(|ours| name.starts_with(ours)))
            .collect();
        ours.sort();
        let both = ours
            .windows(2)
            .find(|pair| pair[1].0.strip_suffix("_FILE") == Some(&pair[0].0));
        if let Some([(one, _), (other, _)]) = both {
            return Err(Refused::new(
                format!("{one} is given twice: by itself and by {other}"),
                "must be given once",
            ));
        }
        for (name, text) in ours {
            let by_name = |name: &str| KNOWN.iter().find(|known| known.variable == name);
            let from_file = name
                .strip_suffix("_FILE")
                .and_then(by_name)
                .filter(|known| known.kind == Kind::Secret);
            let (known, text) = match (by_name(&name), from_file) {
                (Some(known), _) => (known, text),
                (None, Some(known)) => (known, secret_from(&name, &PathBuf::from(text))?),
                (None, None) => return Err(Refused::new(&name, "is unknown")),
            };
            let texts = match known.kind {
                Kind::List => text
                    .split(',')
                    .map(str::trim)
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect(),
                _ => vec![text],
            };
            self.0.insert(known.path, Value { texts, source: name });
        }
        Ok(())
    }

    /// The name under which the value was set, or under which it could be.
    pub(super) fn name(&self, path: &'static str) -> String {
        match self.0.get(path) {
            Some(value) => value.source.clone(),
            None => KNOWN
                .iter()
                .find(|known| known.path == path)
                .map_or(path, |known| known.variable)
                .to_owned(),
        }
    }

    /// A refusal of the value of this setting.
    pub(super) fn refuse(&self, path: &'static str, problem: impl fmt::Display) -> Refused {
        Refused::new(self.name(path), problem)
    }

    pub(super) fn text(&self, path: &'static str) -> Option<String> {
        self.0
            .get(path)
            .and_then(|value| value.texts.first())
            .filter(|text| !text.is_empty())
            .cloned()
    }

    /// The value parsed; `wanted` completes the sentence "The setting X must be …".
    pub(super) fn parse<T: FromStr>(&self, path: &'static str, wanted: &str) -> Result<Option<T>, Refused> {
        self.text(path)
            .map(|text| {
                text.parse()
                    .map_err(|_| self.refuse(path, format!("must be {wanted}, not {text:?}")))
            })
            .transpose()
    }

    /// A setting that has a default.
    pub(super) fn required<T: FromStr>(&self, path: &'static str, wanted: &str) -> Result<T, Refused> {
        self.parse(path, wanted)?
            .ok_or_else(|| self.refuse(path, format!("must be {wanted}, not empty")))
    }

    pub(super) fn list<T: FromStr>(&self, path: &'static str, wanted: &str) -> Result<Vec<T>, Refused> {
        let texts = self.0.get(path).map(|value| value.texts.as_slice()).unwrap_or_default();
        let parse = |text: &String| {
            text.parse()
                .map_err(|_| self.refuse(path, format!("must be a list of {wanted}; {text:?} is none")))
        };
        texts.iter().map(parse).collect()
    }
}

fn texts(kind: Kind, value: toml::Value) -> Result<Vec<String>, &'static str> {
    match (kind, value) {
        (Kind::Text | Kind::Secret, toml::Value::String(text)) => Ok(vec![text]),
        (Kind::Text | Kind::Secret, _) => Err("must be a text in quotation marks"),
        (Kind::Number, toml::Value::Integer(number)) => Ok(vec![number.to_string()]),
        (Kind::Number, _) => Err("must be a number"),
        (Kind::Switch, toml::Value::Boolean(is)) => Ok(vec![is.to_string()]),
        (Kind::Switch, _) => Err("must be true or false, without quotation marks"),
        (Kind::List, toml::Value::Array(values)) => values
            .into_iter()
            .map(|value| match value {
                toml::Value::String(text) => Ok(text),
                _ => Err("must be a list of texts"),
            })
            .collect(),
        (Kind::List, _) => Err("must be a list of texts"),
    }
}

fn secret_from(variable: &str, file: &Path) -> Result<String, Refused> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Refused::new(
            variable,
            format!("names {}, which cannot be read: {error}", file.display()),
        )
    })?;
    // Editors and shells end files with a line break that is not part of the secret.
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}
