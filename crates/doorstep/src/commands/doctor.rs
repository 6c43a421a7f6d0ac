//! `doorstep doctor`: what `serve` would do with these settings, and what would stop it. It changes nothing.

use std::sync::Arc;

use engine::outbound::{Outbound, SystemResolver};
use engine::{Db, Location};

use super::Failed;
use super::run::print;
use crate::http::tls::Certificate;
use crate::settings::{Mode, Settings};

/// Goes through the settings; every problem is one line.
pub(super) async fn examine(settings: Settings) -> Result<(), Failed> {
    let mut findings = Findings::default();
    let server = &settings.server;

    findings.good("issuer", &server.issuer(server.listen));
    match tokio::net::TcpListener::bind(server.listen).await {
        Ok(_) => findings.good("listen", &format!("{} is free", server.listen)),
        Err(error) => findings.bad("listen", &format!("{}: {error}", server.listen)),
    }
    match &settings.tls {
        None if server.issuer(server.listen).starts_with("https:") && server.trusted_proxies.is_empty() => {
            findings.bad(
                "tls",
                "the issuer is https, but there is neither a certificate nor a trusted proxy",
            );
        }
        None => findings.good("tls", "not here"),
        Some(files) => match Certificate::load(&files.certificate, &files.key) {
            Ok(_) => findings.good("tls", &format!("{} fits its key", files.certificate.display())),
            Err(error) => findings.bad("tls", &error.to_string()),
        },
    }
    match settings.keys.existing(&settings.storage, Mode::Serve) {
        Ok(Some(key)) => match settings.keys.previous(&key) {
            Ok(None) => findings.good("master key", "there is one"),
            Ok(Some(_)) => findings.good("master key", "there is one, and the previous one"),
            Err(refused) => findings.bad("master key", &refused.to_string()),
        },
        Ok(None) => {
            let file = settings.storage.master_key_file();
            findings.good("master key", &format!("the first start makes {}", file.display()));
        }
        Err(refused) => findings.bad("master key", &refused.to_string()),
    }
    match database(&settings).await {
        Ok(said) => findings.good("database", &said),
        Err(problem) => findings.bad("database", &problem),
    }
    match &settings.mail.smtp {
        Some(smtp) => findings.good("mail", &format!("through {}", smtp.host)),
        None => findings.bad(
            "mail",
            "no mail server is set (mail.smtp_host): nobody can sign in by an e-mailed code",
        ),
    }

    match &settings.sms.provider {
        None => findings.good("sms", "no provider is set (sms.url): nobody can sign in by phone"),
        Some(provider) => match Outbound::new(settings.outbound.clone(), Arc::new(SystemResolver))
            .check(provider.url())
            .await
        {
            Ok(()) => findings.good("sms", &format!("through {}", provider.host())),
            Err(refused) => findings.bad("sms", &format!("sms.url {refused} (see [outbound])")),
        },
    }

    print(&findings.text);
    match findings.problems {
        0 => Ok(()),
        1 => Err(Failed("There is one problem.".into())),
        many => Err(Failed(format!("There are {many} problems."))),
    }
}

async fn database(settings: &Settings) -> Result<String, String> {
    let location = settings.storage.location();
    let described = match &location {
        // To open SQLite is to create it.
        Location::Sqlite(file) if !file.exists() => {
            return Ok(format!("the first start makes {}", file.display()));
        }
        Location::Sqlite(file) => format!("SQLite in {}", file.display()),
        Location::Postgres(_) => "PostgreSQL answers".to_owned(),
    };
    let db = Db::open(&location).await.map_err(|error| error.to_string())?;
    let answer = db.ping().await.map_err(|error| error.to_string());
    db.close().await.map_err(|error| error.to_string())?;
    answer.map(|()| described)
}

#[derive(Default)]
struct Findings {
    text: String,
    problems: usize,
}

impl Findings {
    fn good(&mut self, what: &str, found: &str) {
        self.text += &format!("ok       {what:<12} {found}\n");
    }

    fn bad(&mut self, what: &str, found: &str) {
        self.problems += 1;
        self.text += &format!("PROBLEM  {what:<12} {found}\n");
    }
}
