//! The two drivers meet here and nowhere else.
//!
//! Every statement is written once, in the portable subset; [`Db`] runs it on SQLite or PostgreSQL. A transaction is a
//! closure, because PostgreSQL may ask to run it again:
//!
//! ```ignore
//! db.write(async |tx: &mut Tx| organizations::insert(tx, environment, &organization).await).await?;
//! ```

mod error;
mod migrations;
mod postgres;
mod row;
mod sqlite;
mod statement;
mod text;
mod tls;
mod value;

use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

pub use error::{Error, OnUnique, Result};
pub use row::{Record, Row};
pub use statement::Statement;
pub use value::{FromValue, Json, Value, ValueRef};

/// How often a transaction is tried on PostgreSQL before the caller hears of the conflict.
const MOST_ATTEMPTS: u32 = 6;

/// Where the database is. A URL may hold a password: it does not print.
#[derive(Clone, PartialEq)]
pub enum Location {
    /// A SQLite file, created when missing.
    Sqlite(PathBuf),
    /// The URL of a PostgreSQL database. Besides what the driver knows, `sslmode=verify-full`, `sslrootcert` and
    /// `max_connections` are understood.
    Postgres(String),
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(file) => f.debug_tuple("Sqlite").field(file).finish(),
            Self::Postgres(_) => f.write_str("Postgres(…)"),
        }
    }
}

/// A database. Clones are the same database.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

enum Inner {
    Sqlite(sqlite::Sqlite),
    Postgres(Box<postgres::Postgres>),
}

/// What a transaction does. Implemented by every async closure whose parameter has its type written down, as in
/// `async |tx: &mut Tx| …`. It may run again, so it borrows what it needs and leaves no trace but rows.
///
/// (With `AsyncFn` as the bound instead, the compiler cannot see that the future of the caller is `Send`.)
pub trait Body<A, T, E>: Fn(A) -> Self::Running + Send + Sync {
    /// The future it returns.
    type Running: Future<Output = Result<T, E>> + Send;
}

impl<A, T, E, F, R> Body<A, T, E> for F
where
    F: Fn(A) -> R + Send + Sync,
    R: Future<Output = Result<T, E>> + Send,
{
    type Running = R;
}

impl Db {
    /// Opens the database and runs no migration.
    pub async fn open(location: &Location) -> Result<Self> {
        let inner = match location.clone() {
            Location::Sqlite(path) => Inner::Sqlite(
                tokio::task::spawn_blocking(move || sqlite::Sqlite::open(&path))
                    .await
                    .map_err(|error| Error::Other(error.to_string()))??,
            ),
            Location::Postgres(url) => Inner::Postgres(Box::new(postgres::Postgres::open(&url)?)),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Brings the schema to the version this program knows, together with other nodes doing the same.
    /// Refuses a schema that is newer.
    pub async fn migrate(&self) -> Result<()> {
        self.migrate_with(migrations::embedded()).await
    }

    /// [`Db::migrate`] with other migrations, for tests of migrating itself.
    pub async fn migrate_with(&self, migrations: Vec<refinery::Migration>) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => {
                sqlite
                    .with_writer(move |connection| migrations::on_sqlite(connection, &migrations))
                    .await
            }
            Inner::Postgres(postgres) => migrations::on_postgres(postgres, &migrations).await,
        }
    }

    /// Runs one write transaction. The answer comes after the transaction is durable, or undone.
    ///
    /// After a failed statement the transaction can only end: the closure returns the error, or a refusal made of it.
    pub async fn write<T, E: From<Error>>(&self, body: impl for<'t> Body<&'t mut Tx, T, E>) -> Result<T, E> {
        self.run(Mode::Write, body).await
    }

    /// Runs one read-only transaction, on one snapshot.
    pub async fn read<T, E: From<Error>>(&self, body: impl for<'t> Body<&'t mut Tx, T, E>) -> Result<T, E> {
        self.run(Mode::Read, body).await
    }

    async fn run<T, E: From<Error>>(&self, mode: Mode, body: impl for<'t> Body<&'t mut Tx, T, E>) -> Result<T, E> {
        let mut attempt = 1;
        loop {
            let mut tx = self.begin(mode).await?;
            let failure = match body(&mut tx).await {
                Ok(value) => match tx.commit().await {
                    Ok(()) => return Ok(value),
                    Err(failure) => failure.map(E::from),
                },
                Err(error) => Failure {
                    again: tx.roll_back().await,
                    error,
                },
            };
            if !failure.again || attempt == MOST_ATTEMPTS {
                return Err(failure.error);
            }
            pause_before(attempt).await;
            attempt += 1;
        }
    }

    async fn begin(&self, mode: Mode) -> Result<Tx> {
        let engine = match (&*self.inner, mode) {
            (Inner::Sqlite(sqlite), Mode::Write) => Engine::SqliteWrite(shared(sqlite.begin_write().await?)),
            (Inner::Sqlite(sqlite), Mode::Read) => Engine::SqliteRead(shared(sqlite.begin_read().await?)),
            (Inner::Postgres(postgres), mode) => Engine::Postgres(Arc::new(postgres.session(mode).await?)),
        };
        Ok(Tx {
            engine,
            failed: Arc::default(),
            plans: None,
        })
    }

    /// How the database goes about the statements of a reading closure: of each, the lines that `EXPLAIN` gives. Tests ask
    /// this, so that a statement that stops using its index is noticed before there are a million rows.
    pub async fn plans<T, E: From<Error>>(&self, body: impl for<'t> Body<&'t mut Tx, T, E>) -> Result<Vec<String>, E> {
        let mut tx = self.begin(Mode::Read).await?;
        tx.plans = Some(Arc::default());
        body(&mut tx).await?;
        let plans = tx.plans.take().map(|plans| std::mem::take(&mut *lock(&plans)));
        let plans = plans.unwrap_or_default();
        tx.commit().await.map_err(|failure| failure.error)?;
        Ok(plans)
    }

    /// Whether the database can be used now; for readiness. Answers within a few seconds.
    pub async fn ping(&self) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => sqlite.ping().await,
            Inner::Postgres(_) => self
                .read(async |tx: &mut Tx| tx.sql("SELECT 1").one::<i64>().await)
                .await
                .map(drop),
        }
    }

    /// Gives back what is only kept so that the next request is quicker, as far as nobody uses it at the moment.
    pub fn rest(&self) {
        if let Inner::Sqlite(sqlite) = &*self.inner {
            sqlite.rest();
        }
    }

    /// Finishes what is under way and closes the database; later calls fail.
    pub async fn close(&self) -> Result<()> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => sqlite.close().await,
            Inner::Postgres(postgres) => {
                postgres.close();
                Ok(())
            }
        }
    }

    /// `"sqlite"` or `"postgresql"`.
    pub fn engine(&self) -> &'static str {
        match &*self.inner {
            Inner::Sqlite(_) => "sqlite",
            Inner::Postgres(_) => "postgresql",
        }
    }

    /// How many physical commits served the write transactions so far; SQLite only, where they are shared.
    pub fn physical_commits(&self) -> Option<u64> {
        match &*self.inner {
            Inner::Sqlite(sqlite) => Some(sqlite.commits()),
            Inner::Postgres(_) => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mode {
    Write,
    Read,
}

/// A transaction. Ends with the closure it was given to.
///
/// A branch of it, which [`together!`](crate::together) makes, is the same transaction: what one of them spoils is spoilt for
/// all.
pub struct Tx {
    engine: Engine,
    failed: Arc<AtomicBool>,
    /// The plans of the statements so far, where somebody asks for them.
    plans: Option<Arc<Mutex<Vec<String>>>>,
}

#[derive(Clone)]
enum Engine {
    SqliteWrite(Arc<Mutex<sqlite::Write>>),
    SqliteRead(Arc<Mutex<sqlite::Read>>),
    Postgres(Arc<postgres::Session>),
}

fn shared<T>(value: T) -> Arc<Mutex<T>> {
    Arc::new(Mutex::new(value))
}

/// Nobody else holds it but for a statement of the same transaction, which is over at once.
fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Why a transaction did not happen, and whether running it again is safe and promising.
struct Failure<E> {
    again: bool,
    error: E,
}

impl<E> Failure<E> {
    fn map<F>(self, change: impl FnOnce(E) -> F) -> Failure<F> {
        Failure {
            again: self.again,
            error: change(self.error),
        }
    }
}

impl Tx {
    /// A statement with `$1`, `$2`… for its values. The text is a literal, so values can never become part of it.
    pub fn sql(&mut self, text: &'static str) -> Statement<'_> {
        Statement::new(self, text)
    }

    /// The same transaction once more, for [`together!`](crate::together).
    #[doc(hidden)]
    pub fn branch(&self) -> Self {
        Self {
            engine: self.engine.clone(),
            failed: Arc::clone(&self.failed),
            plans: self.plans.clone(),
        }
    }

    fn has_failed(&self) -> bool {
        self.failed.load(Ordering::Relaxed)
    }

    fn alive(&self) -> Result<()> {
        if self.has_failed() { Err(Error::Aborted) } else { Ok(()) }
    }

    fn note<T>(&self, outcome: Result<T>) -> Result<T> {
        if outcome.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        outcome
    }

    async fn commit(self) -> Result<(), Failure<Error>> {
        if self.has_failed() {
            let again = self.roll_back().await;
            return Err(Failure {
                again,
                error: Error::Aborted,
            });
        }
        // Branches end with the statements they were made for, so nobody else holds it any more.
        let left = Failure {
            again: false,
            error: Error::Aborted,
        };
        match self.engine {
            Engine::SqliteWrite(write) => {
                let write = Arc::into_inner(write).ok_or(left)?;
                let write = write.into_inner().unwrap_or_else(PoisonError::into_inner);
                write.commit().await.map_err(|error| Failure { again: false, error })
            }
            Engine::SqliteRead(_) => Ok(()),
            Engine::Postgres(session) => Arc::into_inner(session).ok_or(left)?.commit().await,
        }
    }

    /// Undoes everything; tells whether the same transaction may succeed if tried again.
    async fn roll_back(self) -> bool {
        match self.engine {
            Engine::SqliteWrite(_) | Engine::SqliteRead(_) => false,
            Engine::Postgres(session) => match Arc::into_inner(session) {
                Some(session) => session.roll_back().await,
                None => false,
            },
        }
    }
}

/// Asks several things of one transaction at once, each by a call that takes the transaction by the name before the arrow.
/// PostgreSQL gets them all before it has answered the first, which takes one round trip instead of as many; SQLite is asked
/// one after the other. The first failure is that of all.
///
/// Only for what does not depend on each other: nothing is said about their order.
#[macro_export]
macro_rules! together {
    ($tx:ident => $($ask:expr),+ $(,)?) => {{
        let whole: &$crate::Tx = $tx;
        // In boxes: side by side on the stack they would take a lot of it.
        $crate::db::try_join!($(Box::pin(async {
            let mut branch = whole.branch();
            let $tx = &mut branch;
            $ask.await
        })),+)
    }};
}

#[doc(hidden)]
pub use tokio::try_join;

/// Grows with each attempt, and differs between those who collided.
async fn pause_before(attempt: u32) {
    let random = std::hash::RandomState::new().build_hasher().finish();
    let longest = 5_u64 << attempt.min(6);
    tokio::time::sleep(Duration::from_millis(1 + random % longest)).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r207_the_password_of_a_database_does_not_print() {
        let printed = format!("{:?}", Location::Postgres("postgres://u:hush@h/d".to_owned()));
        assert_eq!(printed, "Postgres(…)");
    }
}
