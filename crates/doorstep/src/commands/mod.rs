//! The command line.

mod doctor;
mod reseal;
mod run;
mod seed;
mod tenants;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::pages::ProgramPages;
use crate::settings::{Flag, Mode, Refused, Settings};

/// Doorstep: a self-hosted identity platform, wire-compatible with Kinde.
#[derive(Parser)]
#[command(name = "doorstep", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run everything for local development in one process; mails are shown at /dev/inbox
    Dev {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        data: Data,
        /// A JSON file with data to create, applied at the start and whenever it changes
        #[arg(long, value_name = "FILE", hide = true)]
        seed: Option<PathBuf>,
    },
    /// Run in production
    Serve {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        network: Network,
    },
    /// Bring the database's schema up to date (every start does this too)
    Migrate {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        data: Data,
    },
    /// Check a configuration and say what `serve` would do with it
    Doctor {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        data: Data,
        #[command(flatten)]
        network: Network,
    },
    /// Businesses and their environments
    #[command(subcommand)]
    Tenant(Tenant),
    /// Signing keys, and the master key
    #[command(subcommand)]
    Keys(Keys),
}

#[derive(Subcommand)]
enum Tenant {
    /// Create an environment; its business too, if there is none of that name
    Create {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        data: Data,
        /// Name of the business
        #[arg(long, value_name = "NAME")]
        business: String,
        /// Code of the environment
        #[arg(long, value_name = "CODE", default_value = "production")]
        environment: String,
        /// The address it answers on
        #[arg(long, value_name = "URL")]
        issuer: String,
    },
    /// Move the default environment to another address: its tokens and sessions stay with the old one
    Move {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        data: Data,
        /// The address it answers on from now on
        #[arg(long, value_name = "URL")]
        issuer: String,
    },
}

#[derive(Subcommand)]
enum Keys {
    /// Put a new signing key in the place of the current one
    Rotate {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        data: Data,
        /// The issuer of the environment, such as https://login.example.com
        #[arg(long, value_name = "ISSUER")]
        environment: String,
        /// Withdraw the old keys at once: tokens signed with them are refused
        #[arg(long)]
        emergency: bool,
    },
    /// After a change of the master key: seal everything under the new one, beside running servers
    Reseal {
        #[command(flatten)]
        config: Config,
        #[command(flatten)]
        data: Data,
    },
}

#[derive(Args)]
struct Config {
    /// A settings file; doorstep.default.toml explains every setting
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Args)]
struct Place {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The address applications and browsers use
    #[arg(long, value_name = "URL")]
    issuer: Option<String>,
}

#[derive(Args)]
struct Data {
    /// The folder of the SQLite database
    #[arg(long, value_name = "DIR")]
    data: Option<String>,
    /// A PostgreSQL database instead of SQLite; a URL with a password belongs into DOORSTEP_DATABASE_URL_FILE
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

#[derive(Args)]
struct Network {
    /// The certificate chain, PEM
    #[arg(long, value_name = "FILE")]
    tls_cert: Option<String>,
    /// Its private key, PEM
    #[arg(long, value_name = "FILE")]
    tls_key: Option<String>,
    /// A proxy, or a range of them, whose X-Forwarded-For is believed; may be repeated
    #[arg(long, value_name = "ADDRESS")]
    trusted_proxy: Vec<String>,
    /// A second address, for GET /metrics
    #[arg(long, value_name = "ADDRESS")]
    metrics_listen: Option<String>,
}

impl Place {
    fn flags(self) -> Vec<Flag> {
        let Self { listen, issuer } = self;
        given([
            ("server.listen", "--listen", listen),
            ("server.issuer_url", "--issuer", issuer),
        ])
    }
}

impl Data {
    fn flags(self) -> Vec<Flag> {
        let Self { data, database_url } = self;
        given([
            ("storage.data_dir", "--data", data),
            ("storage.database_url", "--database-url", database_url),
        ])
    }
}

impl Network {
    fn flags(self) -> Vec<Flag> {
        let mut flags = given([
            ("tls.certificate", "--tls-cert", self.tls_cert),
            ("tls.key", "--tls-key", self.tls_key),
            ("server.metrics_listen", "--metrics-listen", self.metrics_listen),
        ]);
        if !self.trusted_proxy.is_empty() {
            flags.push(("server.trusted_proxies", "--trusted-proxy", self.trusted_proxy));
        }
        flags
    }
}

fn given<const N: usize>(flags: [(&'static str, &'static str, Option<String>); N]) -> Vec<Flag> {
    let one = |(path, flag, value): (_, _, Option<String>)| value.map(|value| (path, flag, vec![value]));
    flags.into_iter().filter_map(one).collect()
}

/// Why a command ends without having done its work: a sentence for the person who called it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Failed(String);

impl From<Refused> for Failed {
    fn from(refused: Refused) -> Self {
        Self(refused.to_string())
    }
}

impl Failed {
    /// What could not be done, and the cause.
    fn to(what: &str) -> impl FnOnce(engine::error::Error) -> Self {
        move |cause| Self(format!("{what}: {cause}."))
    }
}

/// Does what the command line says.
pub fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed(sentence)) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failed> {
    if matches!(command, Command::Dev { .. } | Command::Serve { .. }) {
        crate::memory::give_back_at_once();
    }
    crate::private::keep_memory().map_err(|error| Failed(format!("Core dumps cannot be switched off: {error}.")))?;
    // Now, before there is a second thread.
    let pages = ProgramPages::at_start();
    match command {
        Command::Dev { place, data, seed } => {
            let settings = load(Mode::Dev, None, [place.flags(), data.flags()])?;
            on_runtime(run::run(settings, Mode::Dev, seed, pages))
        }
        Command::Serve {
            config,
            place,
            data,
            network,
        } => {
            let settings = load(
                Mode::Serve,
                config.config,
                [place.flags(), data.flags(), network.flags()],
            )?;
            on_runtime(run::run(settings, Mode::Serve, None, pages))
        }
        Command::Migrate { config, data } => {
            let settings = load(Mode::Serve, config.config, [data.flags()])?;
            on_runtime(async {
                run::open_for_a_command(&settings).await?.close().await;
                println!("The schema is up to date.");
                Ok(())
            })
        }
        Command::Doctor {
            config,
            place,
            data,
            network,
        } => {
            let settings = load(
                Mode::Serve,
                config.config,
                [place.flags(), data.flags(), network.flags()],
            )?;
            on_runtime(doctor::examine(settings))
        }
        Command::Tenant(Tenant::Create {
            config,
            data,
            business,
            environment,
            issuer,
        }) => {
            let settings = load(Mode::Serve, config.config, [data.flags()])?;
            on_runtime(tenants::create(settings, business, environment, issuer))
        }
        Command::Tenant(Tenant::Move { config, data, issuer }) => {
            let settings = load(Mode::Serve, config.config, [data.flags()])?;
            on_runtime(tenants::move_default(settings, issuer))
        }
        Command::Keys(Keys::Rotate {
            config,
            data,
            environment,
            emergency,
        }) => {
            let settings = load(Mode::Serve, config.config, [data.flags()])?;
            on_runtime(tenants::rotate_keys(settings, environment, emergency))
        }
        Command::Keys(Keys::Reseal { config, data }) => {
            let settings = load(Mode::Serve, config.config, [data.flags()])?;
            on_runtime(reseal::reseal(settings))
        }
    }
}

fn load<const N: usize>(mode: Mode, file: Option<PathBuf>, flags: [Vec<Flag>; N]) -> Result<Settings, Failed> {
    let flags = flags.into_iter().flatten().collect();
    // A variable that is not text can be no setting of ours, unless its name says so.
    let variables = std::env::vars_os().map(|(name, value)| {
        (
            name.to_string_lossy().into_owned(),
            value.to_string_lossy().into_owned(),
        )
    });
    let settings = Settings::load(mode, file.as_deref(), variables, flags)?;
    crate::logging::start(&settings.log)?;
    Ok(settings)
}

/// Room for the longest way through a sign-in, in a debug build, too. What of it is never used takes no memory.
const STACK: usize = 4 * 1024 * 1024;

fn on_runtime(work: impl Future<Output = Result<(), Failed>>) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK)
        .build()
        .map_err(|error| Failed(format!("The threads cannot be started: {error}.")))?;
    runtime.block_on(work)
}
