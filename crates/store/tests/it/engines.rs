//! One empty database on each engine.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::postgres::{TestDatabase, url_of_fresh_database};
use store::{Db, Location, Tx};

/// A database and what must outlive it.
pub(crate) struct Database {
    pub(crate) db: Db,
    pub(crate) location: Location,
    _on_disk: Option<Folder>,
    _on_server: Option<TestDatabase>,
}

/// A folder that goes away with this value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "doorstep-store-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        Self(std::env::temp_dir().join(name))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) async fn sqlite() -> Database {
    let folder = Folder::new();
    let location = Location::Sqlite(folder.path().join("test.db"));
    Database {
        db: Db::open(&location).await.unwrap(),
        location,
        _on_disk: Some(folder),
        _on_server: None,
    }
}

pub(crate) async fn postgres() -> Database {
    let database = url_of_fresh_database().await;
    let location = Location::Postgres(database.url.clone());
    Database {
        db: Db::open(&location).await.unwrap(),
        location,
        _on_disk: None,
        _on_server: Some(database),
    }
}

/// Both engines, each with a table `things (tenant, id, name, amount, done)`.
pub(crate) async fn both() -> [Database; 2] {
    let databases = [sqlite().await, postgres().await];
    for database in &databases {
        with_things(&database.db).await;
    }
    databases
}

pub(crate) async fn with_things(db: &Db) {
    db.write(async |tx: &mut Tx| {
        tx.sql(
            "CREATE TABLE things (tenant TEXT NOT NULL, id TEXT NOT NULL, name TEXT, amount BIGINT, done BOOLEAN,
             PRIMARY KEY (tenant, id), UNIQUE (tenant, name))",
        )
        .execute()
        .await
    })
    .await
    .unwrap();
}

pub(crate) async fn insert(tx: &mut Tx, id: &str) -> store::Result<u64> {
    tx.sql("INSERT INTO things (tenant, id) VALUES ($1, $2)")
        .bind("t")
        .bind(id)
        .execute()
        .await
}

pub(crate) async fn ids(db: &Db) -> Vec<String> {
    db.read(async |tx: &mut Tx| tx.sql("SELECT id FROM things ORDER BY id").all().await)
        .await
        .unwrap()
}
