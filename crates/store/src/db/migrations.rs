//! Migrating: the files of `crates/store/migrations`, embedded, one file for both engines.
//!
//! Each file runs in one transaction together with the row that says it has run, so a killed migration leaves either
//! all of it or nothing, and the next start goes on. On PostgreSQL several nodes may start at once: they take turns by
//! locking the one row of a table. (Advisory locks and `LOCK TABLE` are not in the portable subset.) A start that finds
//! everything done asks for no turn.
//!
//! A newer schema is refused, unless the newer program wrote down that this one may still work with it: a migration says so
//! in its text, see `OLDER` and `docs/adr/0045-going-back-after-a-migration.md`.

use std::time::Duration;

use rusqlite::Connection;
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, SimpleQueryMessage, SimpleQueryRow};

use super::error::{Error, Result};
use super::postgres::Postgres;

mod embedded {
    refinery::embed_migrations!("migrations");
}

pub(super) fn embedded() -> Vec<refinery::Migration> {
    embedded::migrations::runner().get_migrations().clone()
}

/// What a migration says that older programs may work with: `-- Programs from V0025 on work with this.`
const OLDER: (&str, &str) = ("-- Programs from V", " on work with this.");

/// What a database has run, and the oldest program that may work with it, named by the newest schema it knows.
#[derive(Debug, Default)]
struct Found {
    /// Versions, each with what refinery makes of the text.
    applied: Vec<(i64, u64)>,
    oldest: Option<i64>,
}

/// What a start has to do.
#[derive(Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    Everything,
}

impl Found {
    /// Nothing is left to do, or the schema is newer and says that this program may work with it; or it is refused.
    fn due(&self, migrations: &[refinery::Migration]) -> Result<Due> {
        let found = self.applied.iter().map(|(version, _)| *version).max().unwrap_or(0);
        let known = newest(migrations);
        if found > known {
            return match self.oldest {
                Some(oldest) if oldest <= known => {
                    tracing::warn!(
                        found,
                        known,
                        "a newer program has been here, whose schema this one may work with"
                    );
                    Ok(Due::Nothing)
                }
                _ => Err(Error::NewerSchema { found, known }),
            };
        }
        let has_run = |one: &refinery::Migration| self.applied.contains(&(i64::from(one.version()), one.checksum()));
        let is_done = self.applied.len() == migrations.len() && migrations.iter().all(has_run);
        // A database that has no place to write it down yet gets one by a migration.
        let is_noted = self.oldest.is_none_or(|oldest| oldest >= oldest_program(migrations));
        Ok(if is_done && is_noted {
            Due::Nothing
        } else {
            Due::Everything
        })
    }
}

/// The oldest program that may work with a schema after these migrations: the greatest that any of them names, and each
/// that names none needs one that knows it.
fn oldest_program(migrations: &[refinery::Migration]) -> i64 {
    let says = |one: &refinery::Migration| {
        let (_, rest) = one.sql()?.split_once(OLDER.0)?;
        rest.split_once(OLDER.1)?.0.parse().ok()
    };
    let each = migrations
        .iter()
        .map(|one| says(one).unwrap_or_else(|| i64::from(one.version())));
    each.max().unwrap_or(0)
}

const APPLIED: &str = "SELECT version, checksum FROM refinery_schema_history";
const OLDEST: &str = "SELECT oldest FROM schema_programs WHERE id = 1";

/// Written before anything runs, and once more behind the migration that makes its place: an older program is refused from
/// then on, whatever happens.
fn raise(migrations: &[refinery::Migration]) -> String {
    let oldest = oldest_program(migrations);
    format!("UPDATE schema_programs SET oldest = {oldest} WHERE id = 1 AND oldest < {oldest}")
}

pub(super) fn on_sqlite(connection: &mut Connection, migrations: &[refinery::Migration]) -> Result<()> {
    let found = found_on_sqlite(connection)?;
    if found.due(migrations)? == Due::Nothing {
        return Ok(());
    }
    if found.oldest.is_some() {
        connection.execute_batch(&raise(migrations))?;
    }
    refinery::Runner::new(migrations)
        .run(connection)
        .map(drop)
        .map_err(failed)?;
    if found.oldest.is_none() && has_table(connection, "schema_programs")? {
        connection.execute_batch(&raise(migrations))?;
    }
    // Statements prepared before know the old schema; SQLite would prepare them again one by one.
    connection.flush_prepared_statement_cache();
    Ok(())
}

fn has_table(connection: &Connection, name: &str) -> Result<bool> {
    let count = "SELECT COUNT(*) FROM sqlite_schema WHERE name = ?1";
    Ok(connection.query_row(count, [name], |row| row.get::<_, i64>(0))? > 0)
}

fn found_on_sqlite(connection: &Connection) -> Result<Found> {
    let mut found = Found::default();
    if has_table(connection, "refinery_schema_history")? {
        let mut statement = connection.prepare(APPLIED)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        for row in rows {
            let (version, checksum) = row?;
            found.applied.push((version, checksum.parse().unwrap_or_default()));
        }
    }
    if has_table(connection, "schema_programs")? {
        found.oldest = Some(connection.query_row(OLDEST, [], |row| row.get(0))?);
    }
    Ok(found)
}

pub(super) async fn on_postgres(postgres: &Postgres, migrations: &[refinery::Migration]) -> Result<()> {
    let client = postgres.pooled().await?;
    let found = found_on_postgres(&client).await;
    drop(client);
    if found?.due(migrations)? == Due::Nothing {
        return Ok(());
    }
    let gate = postgres.connect().await?;
    // No limit: the node before us may be at a long migration. If it dies, the server frees the row.
    gate.batch_execute("SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0")
        .await?;
    create_turnstile(&gate).await?;
    gate.batch_execute("BEGIN; SELECT id FROM migration_turn WHERE id = 1 FOR UPDATE")
        .await?;
    let outcome = migrate(postgres, migrations).await;
    gate.batch_execute("COMMIT").await?;
    outcome
}

async fn migrate(postgres: &Postgres, migrations: &[refinery::Migration]) -> Result<()> {
    let mut client = postgres.connect().await?;
    client
        .batch_execute("SET statement_timeout = 0; SET client_min_messages = 'warning'")
        .await?;
    let found = found_on_postgres(&client).await?;
    if found.due(migrations)? == Due::Nothing {
        return Ok(());
    }
    if found.oldest.is_some() {
        client.batch_execute(&raise(migrations)).await?;
    }
    refinery::Runner::new(migrations)
        .run_async(&mut client)
        .await
        .map(drop)
        .map_err(failed)?;
    match client.batch_execute(&raise(migrations)).await {
        Err(error) if error.code() != Some(&SqlState::UNDEFINED_TABLE) => Err(error.into()),
        _ => Ok(()),
    }
}

/// One question, and its answer as text: nothing is prepared for what is asked once.
async fn found_on_postgres(client: &Client) -> Result<Found> {
    let mut found = Found::default();
    let Some(applied) = rows(client, APPLIED).await? else {
        return Ok(found);
    };
    for row in applied {
        let (version, checksum) = (row.get(0).unwrap_or_default(), row.get(1).unwrap_or_default());
        found
            .applied
            .push((number(version)?, checksum.parse().unwrap_or_default()));
    }
    if let Some(oldest) = rows(client, OLDEST).await? {
        found.oldest = oldest.first().and_then(|row| row.get(0)).map(number).transpose()?;
    }
    Ok(found)
}

/// The rows of a statement; none when its table is not there.
async fn rows(client: &Client, text: &str) -> Result<Option<Vec<SimpleQueryRow>>> {
    let answer = match client.simple_query(text).await {
        Err(error) if error.code() == Some(&SqlState::UNDEFINED_TABLE) => return Ok(None),
        answer => answer?,
    };
    let rows = answer.into_iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row),
        _ => None,
    });
    Ok(Some(rows.collect()))
}

fn number(text: &str) -> Result<i64> {
    text.parse()
        .map_err(|_| Error::Other(format!("the history of migrations holds {text:?}")))
}

/// `IF NOT EXISTS` is not safe against itself: two nodes may both find nothing, and one of them then fails. Trying
/// again finds the table of the other.
async fn create_turnstile(gate: &Client) -> Result<()> {
    let mut attempt = 1;
    loop {
        let created = gate
            .batch_execute(
                "CREATE TABLE IF NOT EXISTS migration_turn (id BIGINT PRIMARY KEY);
                 INSERT INTO migration_turn (id) VALUES (1) ON CONFLICT (id) DO NOTHING",
            )
            .await;
        match created {
            Ok(()) => return Ok(()),
            Err(error) if attempt == 10 => return Err(error.into()),
            Err(_) => tokio::time::sleep(Duration::from_millis(20 * attempt)).await,
        }
        attempt += 1;
    }
}

fn newest(migrations: &[refinery::Migration]) -> i64 {
    migrations
        .iter()
        .map(|migration| i64::from(migration.version()))
        .max()
        .unwrap_or(0)
}

fn failed(error: refinery::Error) -> Error {
    let cause = std::error::Error::source(&error)
        .map(|cause| format!(": {cause}"))
        .unwrap_or_default();
    Error::Other(format!("{error}{cause}"))
}
