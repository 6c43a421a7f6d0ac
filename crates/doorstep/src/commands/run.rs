//! `doorstep dev` and `doorstep serve`: the parts put together.

use std::io::{ErrorKind, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use domain::ids::EnvironmentId;
use domain::time::Clock;
use engine::bootstrap::{self, Bootstrap, Made};
use engine::hashing::Hashing;
use engine::mail::transport::{MailTransport, MemoryInbox, NotConfigured, Smtp};
use engine::outbound::{Outbound, SystemResolver};
use engine::sms::SmsSender;
use engine::sms::http::HttpSms;
use engine::system::{SystemClock, SystemRandom};
use engine::{Engine, Parts};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_rustls::TlsAcceptor;

use super::{Failed, seed};
use crate::http::tls::{Certificate, LOOK_EVERY};
use crate::http::{Entrance, Limits, serve};
use crate::idle;
use crate::pages::ProgramPages;
use crate::settings::{Mode, Settings};

/// Runs until told to stop.
pub(super) async fn run(
    settings: Settings,
    mode: Mode,
    seed: Option<PathBuf>,
    pages: ProgramPages,
) -> Result<(), Failed> {
    let stop = told_to_stop()?;
    let tls = tls(&settings)?;
    let listener = listen(settings.server.listen).await?;
    let bound = listener
        .local_addr()
        .map_err(|error| Failed(format!("The address is unknown: {error}.")))?;
    let metrics = match settings.server.metrics_listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };

    let inbox = (mode == Mode::Dev).then(|| Arc::new(MemoryInbox::new(|| SystemClock.now().0)));
    let engine = open(
        &settings,
        mode,
        (mail(&settings, inbox.as_ref())?, sms(&settings, inbox.as_ref())),
    )
    .await?;
    let issuer = settings.server.issuer(bound);
    let environment = prepare(&engine, &settings, &issuer, mode).await?;

    let options = server::Options {
        is_dev: mode == Mode::Dev,
        inbox,
        trusted_proxies: settings.server.trusted_proxies.clone(),
        response_style: settings.api.response_style,
        exposes_metrics: false,
        api_rate: settings.api.rate.clone(),
    };
    if let Some(metrics) = metrics {
        let entrance = Entrance {
            router: server::metrics::router(),
            limits: Limits::default(),
            trusted_proxies: Vec::new(),
            tls: None,
        };
        tokio::spawn(serve(metrics, entrance, std::future::pending()));
    }
    let entrance = Entrance {
        router: server::router(engine.clone(), options),
        limits: settings.server.limits,
        trusted_proxies: settings.server.trusted_proxies.clone(),
        tls,
    };
    let background = tokio::spawn({
        let engine = engine.clone();
        async move { engine.run_background().await }
    });
    tokio::spawn(idle::rest_when_idle(engine.clone(), pages));
    if let Some(file) = seed {
        tokio::spawn(seed::follow(engine.clone(), environment.clone(), file));
    }
    if mode == Mode::Dev {
        introduce(&engine, &environment, &issuer, &settings).await?;
    }
    tracing::info!(%issuer, address = %bound, "doorstep runs");

    let drained = serve(listener, entrance, stop).await;
    background.abort();
    engine.close().await;
    match drained {
        true => tracing::info!("doorstep has stopped"),
        false => tracing::warn!("doorstep has stopped although some requests were not finished"),
    }
    Ok(())
}

/// The platform for a command that does one thing and ends.
pub(super) async fn open_for_a_command(settings: &Settings) -> Result<Engine, Failed> {
    open(
        settings,
        Mode::Serve,
        (Arc::new(NotConfigured), Arc::new(NotConfigured)),
    )
    .await
}

/// What carries mail, and what carries text messages.
type Carriers = (Arc<dyn MailTransport>, Arc<dyn SmsSender>);

async fn open(settings: &Settings, mode: Mode, (mail, sms): Carriers) -> Result<Engine, Failed> {
    let random = Arc::new(SystemRandom);
    let master_key = settings.keys.master_key(&settings.storage, mode, &*random)?;
    settings.storage.make_data_dir()?;
    let parts = Parts {
        location: settings.storage.location(),
        previous_master_key: settings.keys.previous(&master_key)?,
        master_key,
        clock: Arc::new(SystemClock),
        hashing: Hashing::strong(&*random).map_err(Failed::to("Passwords cannot be hashed"))?,
        random,
        mail,
        sms,
        outbound: Outbound::new(settings.outbound.clone(), Arc::new(SystemResolver)),
        retention: settings.retention,
    };
    Engine::open(parts)
        .await
        .map_err(Failed::to("The database cannot be opened"))
}

fn mail(settings: &Settings, inbox: Option<&Arc<MemoryInbox>>) -> Result<Arc<dyn MailTransport>, Failed> {
    match (&settings.mail.smtp, inbox) {
        // In development a mail server that was set is used all the same; without one nothing leaves the machine.
        (Some(smtp), _) => Ok(Arc::new(
            Smtp::new(smtp.clone()).map_err(|error| Failed(error.to_string()))?,
        )),
        (None, Some(inbox)) => Ok(inbox.clone()),
        (None, None) => {
            tracing::warn!("no mail server is set (mail.smtp_host): nobody can sign in by an e-mailed code");
            Ok(Arc::new(NotConfigured))
        }
    }
}

fn sms(settings: &Settings, inbox: Option<&Arc<MemoryInbox>>) -> Arc<dyn SmsSender> {
    match (&settings.sms.provider, inbox) {
        (Some(provider), _) => Arc::new(HttpSms::clone(provider)),
        (None, Some(inbox)) => inbox.clone(),
        (None, None) => Arc::new(NotConfigured),
    }
}

/// What the first start on an empty database makes; it is printed once, and never logged.
async fn prepare(engine: &Engine, settings: &Settings, issuer: &str, mode: Mode) -> Result<EnvironmentId, Failed> {
    let options = Bootstrap {
        may_move: mode == Mode::Dev,
        ..named(settings, issuer)
    };
    let prepared = bootstrap::ensure(engine, &options).await;
    let (environment, made) = prepared.map_err(Failed::to("The start could not be finished"))?;
    if let Some(made) = made {
        print(&made_once("First start", &made));
    }
    Ok(environment)
}

/// What the settings name for a first start.
pub(super) fn named(settings: &Settings, issuer: &str) -> Bootstrap {
    let named = settings.bootstrap.clone();
    Bootstrap {
        issuer: issuer.to_owned(),
        admin_email: named.admin_email,
        admin_password: named.admin_password,
        client_id: named.client_id,
        client_secret: named.client_secret,
        may_move: false,
    }
}

/// Credentials that nobody sees again.
pub(super) fn made_once(what: &str, made: &Made) -> String {
    let mut text = format!("{what}. This is printed once.\n\n");
    if let Some(administrator) = &made.administrator {
        text += &format!("  administrator        {}\n", administrator.email);
        if let Some(password) = &administrator.generated_password {
            text += &format!("  password             {password}\n");
        }
    }
    text += &format!("  management client    {}\n", made.machine.client_id);
    if let (true, Some(secret)) = (made.is_secret_generated, &made.machine.client_secret) {
        text += &format!("  management secret    {secret}\n");
    }
    text
}

/// What a developer needs to begin: where everything is, and the settings of a Next.js application.
async fn introduce(
    engine: &Engine,
    environment: &EnvironmentId,
    issuer: &str,
    settings: &Settings,
) -> Result<(), Failed> {
    let failed = "The application for local development could not be made";
    let cx = engine.administrator(environment).await.map_err(Failed::to(failed))?;
    let application = bootstrap::development_application(&cx)
        .await
        .map_err(Failed::to(failed))?;
    let data = match settings.storage.database_url {
        Some(_) => "PostgreSQL".to_owned(),
        None => settings.storage.data_dir.display().to_string(),
    };
    print(&format!(
        "Doorstep runs at {issuer}

  messages {issuer}/dev/inbox
  data     {data}

.env.local for a Next.js application with the Kinde SDK:

KINDE_CLIENT_ID={client_id}
KINDE_CLIENT_SECRET={client_secret}
KINDE_ISSUER_URL={issuer}
KINDE_SITE_URL=http://localhost:3000
KINDE_POST_LOGOUT_REDIRECT_URL=http://localhost:3000
KINDE_POST_LOGIN_REDIRECT_URL=http://localhost:3000
",
        client_id = application.client_id,
        client_secret = application.client_secret.unwrap_or_default(),
    ));
    Ok(())
}

/// A closed standard output is no reason to stop.
pub(super) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Failed> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => Failed(format!("Another program listens on {address} already.")),
        _ => Failed(format!("It is not possible to listen on {address}: {error}.")),
    })
}

/// The certificate in use follows its files.
fn tls(settings: &Settings) -> Result<Option<TlsAcceptor>, Failed> {
    let Some(files) = &settings.tls else { return Ok(None) };
    let unusable = |error: crate::http::tls::Unusable| Failed(format!("TLS cannot be offered: {error}."));
    let certificate = Certificate::load(&files.certificate, &files.key).map_err(unusable)?;
    let acceptor = certificate.acceptor().map_err(unusable)?;
    tokio::spawn(certificate.follow(LOOK_EVERY));
    Ok(Some(acceptor))
}

/// Ready at the first SIGTERM or SIGINT; the second one ends the process at once.
fn told_to_stop() -> Result<impl Future<Output = ()>, Failed> {
    let on = |kind| signal(kind).map_err(|error| Failed(format!("Signals cannot be received: {error}.")));
    let (mut terminate, mut interrupt) = (on(SignalKind::terminate())?, on(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("told to stop: finishing what is in flight");
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            std::process::exit(1);
        });
    })
}
