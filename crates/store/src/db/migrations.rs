//! Migrating: the files of `crates/store/migrations`, embedded, one file for both engines.
//!
//! Each file runs in one transaction together with the row that says it has run, so a killed migration leaves either
//! all of it or nothing, and the next start goes on. On PostgreSQL several nodes may start at once: they take turns by
//! locking the one row of a table. (Advisory locks and `LOCK TABLE` are not in the portable subset.)

use std::time::Duration;

use rusqlite::Connection;
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use super::error::{Error, Result};
use super::postgres::Postgres;

mod embedded {
    refinery::embed_migrations!("migrations");
}

pub(super) fn embedded() -> Vec<refinery::Migration> {
    embedded::migrations::runner().get_migrations().clone()
}

pub(super) fn on_sqlite(connection: &mut Connection, migrations: &[refinery::Migration]) -> Result<()> {
    let known = newest(migrations);
    let history = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'refinery_schema_history'";
    if connection.query_row(history, [], |row| row.get::<_, i64>(0))? > 0 {
        let found = connection.query_row("SELECT MAX(version) FROM refinery_schema_history", [], |row| {
            row.get::<_, Option<i64>>(0)
        })?;
        refuse_newer(found.unwrap_or(0), known)?;
    }
    refinery::Runner::new(migrations)
        .run(connection)
        .map(drop)
        .map_err(failed)?;
    // Statements prepared before know the old schema; SQLite would prepare them again one by one.
    connection.flush_prepared_statement_cache();
    Ok(())
}

pub(super) async fn on_postgres(postgres: &Postgres, migrations: &[refinery::Migration]) -> Result<()> {
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
    let known = newest(migrations);
    let found = match client
        .query_one("SELECT MAX(version) FROM refinery_schema_history", &[])
        .await
    {
        Ok(row) => row.try_get::<_, Option<i32>>(0)?.unwrap_or(0),
        Err(error) if error.code() == Some(&SqlState::UNDEFINED_TABLE) => 0,
        Err(error) => return Err(error.into()),
    };
    refuse_newer(found.into(), known)?;
    refinery::Runner::new(migrations)
        .run_async(&mut client)
        .await
        .map(drop)
        .map_err(failed)
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

fn refuse_newer(found: i64, known: i64) -> Result<()> {
    if found > known {
        Err(Error::NewerSchema { found, known })
    } else {
        Ok(())
    }
}

fn failed(error: refinery::Error) -> Error {
    let cause = std::error::Error::source(&error)
        .map(|cause| format!(": {cause}"))
        .unwrap_or_default();
    Error::Other(format!("{error}{cause}"))
}
