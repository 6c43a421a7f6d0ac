//! SQLite: one writer that is handed from caller to caller, and a pool of readers.
//!
//! **Group commit.** The writer connection stands behind a fair lock. Whoever holds it runs its transaction in a
//! savepoint and hands the connection on; the first to finish wakes the committer, a thread that queues for the same
//! lock, so everybody already waiting joins the batch before it. Then one physical `COMMIT` makes all of them durable,
//! and only then is any of them answered. See `docs/adr/0003-group-commit.md`.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex as Lock, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ffi};
use tokio::sync::{Mutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore, oneshot};
use tokio::time::timeout;

use super::error::{Error, Result};

/// How long a caller queues before it is told that the database is busy.
const PATIENCE: Duration = Duration::from_secs(2);

/// Statements kept prepared, per connection; the program has a few hundred.
const PREPARED: usize = 512;

pub(super) struct Sqlite {
    writer: Arc<Mutex<Writer>>,
    readers: Arc<Readers>,
    committer: Option<Committer>,
    commits: Arc<AtomicU64>,
}

struct Committer {
    wake: mpsc::Sender<()>,
    thread: JoinHandle<()>,
}

/// The writer connection and the transactions that wait for its next physical commit.
pub(super) struct Writer {
    connection: Option<Connection>,
    waiting: Vec<oneshot::Sender<Result<()>>>,
    /// Set once the disk has refused an fsync: what it really holds is unknown from then on, so nothing more is written.
    broken: Option<String>,
    /// Held as long as the file is open; declared last, so it goes after the connection.
    lock: Option<File>,
}

impl Sqlite {
    /// Opens or creates the file. Blocks on the disk.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let unavailable =
            |what: &str, error: std::io::Error| Error::Unavailable(format!("{what} {}: {error}", path.display()));
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            private_folder(folder).map_err(|error| unavailable("cannot create the folder of", error))?;
        }
        let lock = private_file(&beside(path, ".lock")).map_err(|error| unavailable("cannot lock", error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse { path: path.to_owned() }),
            Err(TryLockError::Error(error)) => return Err(unavailable("cannot lock", error)),
        }
        // Created before SQLite does it, with the permissions we want; it gives the same ones to `-wal` and `-shm`.
        drop(private_file(path).map_err(|error| unavailable("cannot open", error))?);

        let connection = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(PATIENCE)?;
        let mode: String = connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))?;
        if mode != "wal" {
            return Err(Error::Unavailable(format!(
                "{} cannot use a write-ahead log",
                path.display()
            )));
        }
        // A log that a rush made long is cut again: after a crash all that is left of it is read before the first answer.
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
             PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -4000; PRAGMA journal_size_limit = 16777216;",
        )?;
        keep_plans(&connection)?;
        connection.set_prepared_statement_cache_capacity(PREPARED);

        let writer = Arc::new(Mutex::new(Writer {
            connection: Some(connection),
            waiting: Vec::new(),
            broken: None,
            lock: Some(lock),
        }));
        let commits = Arc::new(AtomicU64::new(0));
        let committer = Committer::start(Arc::clone(&writer), Arc::clone(&commits))?;
        Ok(Self {
            writer,
            readers: Arc::new(Readers::new(path)),
            committer: Some(committer),
            commits,
        })
    }

    pub(super) async fn begin_write(&self) -> Result<Write> {
        let committer = self.committer.as_ref().ok_or_else(closed)?;
        let mut writer = self.exclusive().await?;
        writer.begin()?;
        Ok(Write {
            writer: Some(writer),
            wake: committer.wake.clone(),
        })
    }

    pub(super) async fn begin_read(&self) -> Result<Read> {
        Readers::begin(&self.readers).await
    }

    /// The writer, after whoever came earlier.
    async fn exclusive(&self) -> Result<OwnedMutexGuard<Writer>> {
        match Arc::clone(&self.writer).try_lock_owned() {
            Ok(free) => Ok(free),
            Err(_) => timeout(PATIENCE, Arc::clone(&self.writer).lock_owned())
                .await
                .map_err(|_| Error::Busy),
        }
    }

    /// Runs `work` on the writer connection, outside any transaction and off the runtime's threads.
    pub(super) async fn with_writer<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let mut writer = Arc::clone(&self.writer).lock_owned().await;
        let commits = Arc::clone(&self.commits);
        tokio::task::spawn_blocking(move || {
            writer.commit(&commits);
            work(writer.usable()?)
        })
        .await
        .map_err(|error| Error::Other(error.to_string()))?
    }

    pub(super) async fn ping(&self) -> Result<()> {
        if let Ok(mut writer) = self.writer.try_lock() {
            writer.usable()?;
        }
        self.begin_read()
            .await?
            .connection()?
            .prepare_cached("SELECT 1")?
            .exists([])?;
        Ok(())
    }

    /// Closes readers that nobody uses, and empties the caches of the writer.
    pub(super) fn rest(&self) {
        self.readers.close_idle();
        if let Ok(writer) = self.writer.try_lock()
            && let Some(connection) = &writer.connection
            && connection.is_autocommit()
        {
            connection.flush_prepared_statement_cache();
            if let Err(error) = connection.execute_batch("PRAGMA shrink_memory") {
                tracing::debug!(%error, "the caches of the writer stay as they are");
            }
        }
    }

    pub(super) async fn close(&self) -> Result<()> {
        let mut writer = Arc::clone(&self.writer).lock_owned().await;
        let (readers, commits) = (Arc::clone(&self.readers), Arc::clone(&self.commits));
        tokio::task::spawn_blocking(move || {
            writer.commit(&commits);
            readers.close();
            if let Some(connection) = writer.connection.take() {
                // The last connection to close moves the log into the database file.
                connection.close().map_err(|(_, error)| Error::from(&error))?;
            }
            writer.lock = None;
            Ok(())
        })
        .await
        .map_err(|error| Error::Other(error.to_string()))?
    }

    /// How many physical commits there were.
    pub(super) fn commits(&self) -> u64 {
        self.commits.load(Ordering::Relaxed)
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        self.readers.close();
        if let Some(Committer { wake, thread }) = self.committer.take() {
            // Without a sender the thread ends after its last batch; then the file can be opened again.
            drop(wake);
            let _ = thread.join();
        }
    }
}

impl Committer {
    fn start(writer: Arc<Mutex<Writer>>, commits: Arc<AtomicU64>) -> Result<Self> {
        let (wake, woken) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("sqlite-commit".to_owned())
            .spawn(move || {
                while woken.recv().is_ok() {
                    writer.blocking_lock().commit(&commits);
                }
            })
            .map_err(|error| Error::Unavailable(error.to_string()))?;
        Ok(Self { wake, thread })
    }
}

impl Writer {
    fn usable(&mut self) -> Result<&mut Connection> {
        if let Some(reason) = &self.broken {
            return Err(Error::Unavailable(format!(
                "the disk lost writes, restart after checking it: {reason}"
            )));
        }
        self.connection.as_mut().ok_or_else(closed)
    }

    /// Opens a savepoint, inside the physical transaction of the batch.
    fn begin(&mut self) -> Result<()> {
        let connection = self.usable()?;
        if connection.is_autocommit() {
            run(connection, "BEGIN IMMEDIATE")?;
        }
        run(connection, "SAVEPOINT one")
    }

    /// Undoes the savepoint only.
    fn roll_back(&mut self) {
        let alone = self.waiting.is_empty();
        let Some(connection) = &self.connection else { return };
        if connection.is_autocommit() {
            // A full disk or a failed read ends the physical transaction at once, and with it the whole batch.
            self.answer(&|| Error::Unavailable("the database gave up the transaction".to_owned()));
        } else if alone {
            let _ = run(connection, "ROLLBACK");
        } else {
            let undone = run(connection, "ROLLBACK TO one").and_then(|()| run(connection, "RELEASE one"));
            if undone.is_err() {
                let _ = run(connection, "ROLLBACK");
                self.answer(&|| Error::Unavailable("a transaction could not be undone".to_owned()));
            }
        }
    }

    /// The physical commit of everything that waits; answers all of it.
    fn commit(&mut self, commits: &AtomicU64) {
        if self.waiting.is_empty() {
            return;
        }
        let Some(connection) = &self.connection else {
            return self.answer(&closed);
        };
        match connection.execute_batch("COMMIT") {
            Ok(()) => {
                commits.fetch_add(1, Ordering::Relaxed);
                for caller in self.waiting.drain(..) {
                    // A caller that has gone away does not need the answer.
                    let _ = caller.send(Ok(()));
                }
            }
            Err(error) => {
                if !connection.is_autocommit() {
                    let _ = connection.execute_batch("ROLLBACK");
                }
                if lost_writes(&error) {
                    tracing::error!(%error, "the disk refused an fsync; nothing more is written to this database");
                    self.broken = Some(error.to_string());
                }
                self.answer(&|| Error::from(&error));
            }
        }
    }

    fn answer(&mut self, failure: &dyn Fn() -> Error) {
        for caller in self.waiting.drain(..) {
            let _ = caller.send(Err(failure()));
        }
    }
}

/// After a failed fsync the kernel may have dropped the pages and call the next fsync clean.
fn lost_writes(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|failure| {
        matches!(
            failure.extended_code,
            ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC
        )
    })
}

/// A write transaction: the writer, inside a savepoint.
pub(super) struct Write {
    writer: Option<OwnedMutexGuard<Writer>>,
    wake: mpsc::Sender<()>,
}

impl Write {
    pub(super) fn connection(&mut self) -> Result<&Connection> {
        self.writer
            .as_mut()
            .and_then(|writer| writer.connection.as_ref())
            .ok_or_else(closed)
    }

    /// Joins the batch, and waits until it is durable.
    pub(super) async fn commit(mut self) -> Result<()> {
        let (answer, durable) = oneshot::channel();
        if let Some(mut writer) = self.writer.take() {
            let released = match &writer.connection {
                Some(connection) => run(connection, "RELEASE one"),
                None => Err(closed()),
            };
            if let Err(error) = released {
                writer.roll_back();
                return Err(error);
            }
            writer.waiting.push(answer);
            if writer.waiting.len() == 1 {
                // Fails only when the database was dropped, and then the answer never comes.
                let _ = self.wake.send(());
            }
        }
        durable.await.unwrap_or_else(|_| Err(closed()))
    }
}

impl Drop for Write {
    /// Rolls back unless committed: also when the caller was cancelled or panicked.
    fn drop(&mut self) {
        if let Some(mut writer) = self.writer.take() {
            writer.roll_back();
        }
    }
}

/// Connections that only read; each transaction sees one snapshot.
struct Readers {
    path: PathBuf,
    idle: Lock<Vec<Connection>>,
    permits: Arc<Semaphore>,
}

/// A read transaction.
pub(super) struct Read {
    connection: Option<Connection>,
    readers: Arc<Readers>,
    _permit: OwnedSemaphorePermit,
}

impl Readers {
    fn new(path: &Path) -> Self {
        // Reads run on the calling thread, so more than a few per core only serve transactions that pause.
        let cores = std::thread::available_parallelism().map_or(4, usize::from);
        let permits = Arc::new(Semaphore::new((cores * 4).clamp(8, 64)));
        Self {
            path: path.to_owned(),
            idle: Lock::new(Vec::new()),
            permits,
        }
    }

    async fn begin(readers: &Arc<Self>) -> Result<Read> {
        let permit = match Arc::clone(&readers.permits).try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => timeout(PATIENCE, Arc::clone(&readers.permits).acquire_owned())
                .await
                .map_err(|_| Error::Busy)?
                .map_err(|_| closed())?,
        };
        let idle = readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => readers.open()?,
        };
        run(&connection, "BEGIN")?;
        Ok(Read {
            connection: Some(connection),
            readers: Arc::clone(readers),
            _permit: permit,
        })
    }

    fn open(&self) -> Result<Connection> {
        if self.permits.is_closed() {
            return Err(closed());
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(
            "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1000;",
        )?;
        keep_plans(&connection)?;
        connection.set_prepared_statement_cache_capacity(PREPARED);
        Ok(connection)
    }

    fn close(&self) {
        self.permits.close();
        self.close_idle();
    }

    fn close_idle(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        drop(idle);
    }
}

impl Read {
    pub(super) fn connection(&mut self) -> Result<&Connection> {
        self.connection.as_ref().ok_or_else(closed)
    }
}

impl Drop for Read {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else {
            return;
        };
        if run(&connection, "COMMIT").is_ok() && !self.readers.permits.is_closed() {
            self.readers
                .idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(connection);
        }
    }
}

/// A statement is planned once, whatever values it is given: otherwise SQLite plans some of them anew at each use, in
/// case other values deserve another index.
fn keep_plans(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Runs a statement without values or rows, prepared once.
fn run(connection: &Connection, text: &str) -> Result<()> {
    connection.prepare_cached(text)?.raw_execute()?;
    Ok(())
}

fn closed() -> Error {
    Error::Unavailable("the database is closed".to_owned())
}

/// `doorstep.db` → `doorstep.db.lock`.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Opens or creates a file only its owner may read.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
