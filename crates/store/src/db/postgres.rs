//! PostgreSQL: a pool of connections, and the order of messages in a transaction.

use std::pin::pin;
use std::str::FromStr as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::BytesMut;
use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};
use futures_util::future::join;
use futures_util::{FutureExt as _, TryStreamExt as _};
use tokio::time::timeout;
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{Client, Config, Row, Statement};

use super::error::{Error, Result};
use super::tls::{Tls, connector};
use super::value::Value;
use super::{Failure, Mode};

/// How long a caller waits for a connection before it hears that there is none.
const PATIENCE: Duration = Duration::from_secs(2);

/// A statement that takes longer is given up; the server is told the same.
const LONGEST_STATEMENT: Duration = Duration::from_secs(10);

/// Connections of one node, unless `max_connections` in the URL says otherwise.
const CONNECTIONS: usize = 20;

/// Said once per connection. Waiting for a lock has to outlast the server's search for deadlocks, which starts after a
/// second and is not punctual under load. `synchronous_commit` is raised if it is off, never lowered: acknowledged means durable.
const GREETING: &str = "SET statement_timeout = '10s'; SET lock_timeout = '5s';
    SET idle_in_transaction_session_timeout = '30s';
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

pub(super) struct Postgres {
    pool: Pool,
    config: Config,
    tls: Tls,
}

impl Postgres {
    /// Reads the URL; connects when first needed, so that the program starts while the database is down.
    pub(super) fn open(url: &str) -> Result<Self> {
        let (url, options) = own_options(url)?;
        let mut config = Config::from_str(&url).map_err(|error| Error::Other(format!("the database URL: {error}")))?;
        config
            .application_name(config.get_application_name().map_or("doorstep", |name| name).to_owned())
            .connect_timeout(PATIENCE)
            .tcp_user_timeout(PATIENCE)
            .keepalives_idle(Duration::from_secs(10))
            // A primary that became a standby is left, not written to.
            .target_session_attrs(TargetSessionAttrs::ReadWrite);
        let tls = connector(&mut config, options.sslmode.as_deref(), options.sslrootcert.as_deref())?;
        let manager_config = ManagerConfig {
            recycling_method: RecyclingMethod::Fast,
        };
        let pool = Pool::builder(Manager::from_config(config.clone(), tls.clone(), manager_config))
            .max_size(options.max_connections.unwrap_or(CONNECTIONS))
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .recycle_timeout(Some(PATIENCE))
            .runtime(Runtime::Tokio1)
            .post_create(Hook::async_fn(|client, _| {
                Box::pin(async move { client.batch_execute(GREETING).await.map_err(HookError::Backend) })
            }))
            .build()
            .map_err(|error| Error::Other(error.to_string()))?;
        Ok(Self { pool, config, tls })
    }

    /// A connection of its own, without the limits of the pool; for migrations.
    pub(super) async fn connect(&self) -> Result<Client> {
        let (client, connection) = self.config.connect(self.tls.clone()).await.map_err(unreachable)?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(%error, "a connection to PostgreSQL ended");
            }
        });
        Ok(client)
    }

    /// A connection of the pool, outside any transaction.
    pub(super) async fn pooled(&self) -> Result<Object> {
        self.pool.get().await.map_err(|error| match error {
            PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error)) => unreachable(error),
            PoolError::Timeout(_) => Error::Unavailable("no connection to PostgreSQL within two seconds".to_owned()),
            other => Error::Unavailable(other.to_string()),
        })
    }

    pub(super) async fn session(&self, mode: Mode) -> Result<Session> {
        Ok(Session {
            client: Some(self.pooled().await?),
            mode,
            begun: AtomicBool::new(false),
            again: AtomicBool::new(false),
            is_lost: AtomicBool::new(false),
        })
    }

    pub(super) fn close(&self) {
        self.pool.close();
    }
}

/// Whatever prevents a connection means the same to the caller.
fn unreachable(error: tokio_postgres::Error) -> Error {
    match Error::from(error) {
        Error::Other(reason) => Error::Unavailable(reason),
        other => other,
    }
}

/// One transaction on one connection. Several may speak in it at once: the server hears them in the order of their words.
pub(super) struct Session {
    /// Empty once the transaction has ended.
    client: Option<Object>,
    mode: Mode,
    begun: AtomicBool,
    again: AtomicBool,
    /// The connection is of no use to anybody else.
    is_lost: AtomicBool,
}

impl Session {
    pub(super) async fn query(&self, text: &str, values: &[Value]) -> Result<Vec<Row>> {
        self.send(text, values).await.map(|(rows, _)| rows)
    }

    pub(super) async fn execute(&self, text: &str, values: &[Value]) -> Result<u64> {
        self.send(text, values).await.map(|(_, changed)| changed)
    }

    async fn send(&self, text: &str, values: &[Value]) -> Result<(Vec<Row>, u64)> {
        let Some(client) = self.client.as_ref().filter(|_| !self.is_lost.load(Ordering::Relaxed)) else {
            return Err(Error::Aborted);
        };
        let sent = timeout(LONGEST_STATEMENT, async {
            let statement = client.prepare_cached(text).await?;
            if self.begun.swap(true, Ordering::Relaxed) {
                return answer(client, &statement, values).await;
            }
            // The first statement travels together with the BEGIN before it: one round trip less.
            let begin = client.batch_execute(self.mode.begin());
            let (opened, answered) = join(begin, answer(client, &statement, values)).await;
            opened.and(answered)
        });
        match sent.await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(error)) => {
                if error.code() == Some(&SqlState::IN_FAILED_SQL_TRANSACTION) {
                    // Something that was asked at the same time has failed, and its answer came before this one: whoever
                    // waits for that goes first, since it is the one that says what happened.
                    tokio::task::yield_now().await;
                    return Err(Error::Aborted);
                }
                if error.code() == Some(&SqlState::FEATURE_NOT_SUPPORTED) {
                    // "cached plan must not change result type": a migration on another node has added a column.
                    client.statement_cache.clear();
                    self.again.store(true, Ordering::Relaxed);
                }
                // Nothing is committed yet, so a lost connection or a primary that stepped down is safe to try again.
                if error.is_closed() || error.code().is_some_and(|code| conflict(code) || moved(code)) {
                    self.again.store(true, Ordering::Relaxed);
                }
                if error.code().is_some_and(moved) {
                    self.is_lost.store(true, Ordering::Relaxed);
                }
                Err(error.into())
            }
            Err(_) => {
                self.is_lost.store(true, Ordering::Relaxed);
                Err(silent())
            }
        }
    }

    /// The connection on which something has to be ended.
    fn take(&mut self) -> Option<Object> {
        let client = self.client.take()?;
        if *self.is_lost.get_mut() {
            drop(Object::take(client));
            return None;
        }
        Some(client).filter(|_| *self.begun.get_mut())
    }

    pub(super) async fn commit(mut self) -> Result<(), Failure<Error>> {
        let Some(client) = self.take() else {
            return Ok(());
        };
        if self.mode == Mode::Read {
            // Sent without waiting for the answer: the messages of the next user come after it.
            let _ = client.batch_execute("COMMIT").now_or_never();
            return Ok(());
        }
        match timeout(LONGEST_STATEMENT, client.batch_execute("COMMIT")).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                // Only a refusal by the server is certain; after a lost connection nobody knows whether it happened.
                let again = error.code().is_some_and(conflict);
                Err(Failure {
                    again,
                    error: error.into(),
                })
            }
            Err(_) => {
                drop(Object::take(client));
                Err(Failure {
                    again: false,
                    error: silent(),
                })
            }
        }
    }

    /// Tells whether the transaction is worth another attempt.
    pub(super) async fn roll_back(mut self) -> bool {
        if let Some(client) = self.take()
            && !matches!(timeout(PATIENCE, client.batch_execute("ROLLBACK")).await, Ok(Ok(())))
        {
            drop(Object::take(client));
        }
        *self.again.get_mut()
    }
}

impl Drop for Session {
    /// The caller was cancelled: the connection goes back with a rollback on its way.
    fn drop(&mut self) {
        if let Some(client) = self.take() {
            let _ = client.batch_execute("ROLLBACK").now_or_never();
        }
    }
}

impl Mode {
    fn begin(self) -> &'static str {
        match self {
            Self::Write => "BEGIN",
            Self::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }
}

async fn answer(
    client: &Client,
    statement: &Statement,
    values: &[Value],
) -> std::result::Result<(Vec<Row>, u64), tokio_postgres::Error> {
    let mut stream = pin!(client.query_raw(statement, values).await?);
    let mut rows = Vec::new();
    while let Some(row) = stream.as_mut().try_next().await? {
        rows.push(row);
    }
    Ok((rows, stream.rows_affected().unwrap_or(0)))
}

/// Two transactions were in each other's way and this one was chosen to go.
fn conflict(code: &SqlState) -> bool {
    [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED].contains(code)
}

/// The server is going away, or is no longer the primary.
fn moved(code: &SqlState) -> bool {
    [
        SqlState::READ_ONLY_SQL_TRANSACTION,
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
    ]
    .contains(code)
}

fn silent() -> Error {
    Error::Unavailable("PostgreSQL did not answer in time".to_owned())
}

/// The parts of the URL's query that are ours, because the driver refuses them.
#[derive(Default)]
struct Options {
    sslmode: Option<String>,
    sslrootcert: Option<String>,
    max_connections: Option<usize>,
}

fn own_options(url: &str) -> Result<(String, Options)> {
    let mut options = Options::default();
    let Some((address, query)) = url.split_once('?') else {
        return Ok((url.to_owned(), options));
    };
    let mut rest = Vec::new();
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", mode)) => options.sslmode = Some(mode.to_owned()),
            Some(("sslrootcert", path)) => options.sslrootcert = Some(path.replace("%2F", "/").replace("%2f", "/")),
            Some(("max_connections", count)) => {
                let count = count.parse().ok().filter(|count| *count > 0);
                options.max_connections = Some(count.ok_or_else(|| {
                    Error::Other("the database URL: max_connections is not a positive number".to_owned())
                })?);
            }
            _ => rest.push(pair),
        }
    }
    Ok((
        if rest.is_empty() {
            address.to_owned()
        } else {
            format!("{address}?{}", rest.join("&"))
        },
        options,
    ))
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null | Self::Unwritable(_) => Ok(IsNull::Yes),
            Self::Bool(truth) => truth.to_sql_checked(ty, out),
            Self::Text(text) => text.to_sql_checked(ty, out),
            Self::BigInt(number) => match *ty {
                Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
                Type::INT2 => i16::try_from(*number)?.to_sql(ty, out),
                _ => number.to_sql_checked(ty, out),
            },
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
