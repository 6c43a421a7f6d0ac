//! Migrating: several nodes at once, after a crash, and never backwards.

use futures_util::future::join_all;
use refinery::Migration;
use store::{Db, Error, Location, Tx};

use crate::engines::{postgres, sqlite};
use crate::postgres::url_of_database_like;

fn first() -> Migration {
    Migration::unapplied(
        "V1__first",
        "CREATE TABLE first (id TEXT PRIMARY KEY); INSERT INTO first VALUES ('one');",
    )
    .unwrap()
}

fn second() -> Migration {
    Migration::unapplied("V2__second", "CREATE TABLE second (id TEXT PRIMARY KEY);").unwrap()
}

/// Its second statement fails, after the first has succeeded.
fn broken() -> Migration {
    Migration::unapplied(
        "V2__second",
        "CREATE TABLE second (id TEXT PRIMARY KEY); SELECT nonsense;",
    )
    .unwrap()
}

async fn rows(db: &Db) -> i64 {
    db.read(async |tx: &mut Tx| tx.sql("SELECT COUNT(*) FROM first").one().await)
        .await
        .unwrap()
}

#[tokio::test]
async fn our_own_migrations_run_on_both_engines_and_only_once() {
    for database in [sqlite().await, postgres().await] {
        database.db.migrate().await.unwrap();
        database.db.migrate().await.unwrap();
    }
}

#[tokio::test]
async fn r235_several_nodes_may_migrate_at_once() {
    for round in 0..3 {
        let postgres = postgres().await;
        let nodes = join_all((0..6).map(|_| Db::open(&postgres.location))).await;
        let nodes: Vec<Db> = nodes.into_iter().map(Result::unwrap).collect();

        let outcomes = join_all(nodes.iter().map(|node| node.migrate_with(vec![first(), second()]))).await;

        for outcome in outcomes {
            outcome.unwrap_or_else(|error| panic!("round {round}: {error}"));
        }
        assert_eq!(rows(&postgres.db).await, 1);
        for node in nodes {
            node.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn r235_an_interrupted_migration_leaves_nothing_and_the_next_start_finishes_it() {
    for database in [sqlite().await, postgres().await] {
        database.db.migrate_with(vec![first(), broken()]).await.unwrap_err();

        database.db.migrate_with(vec![first(), second()]).await.unwrap();

        assert_eq!(rows(&database.db).await, 1);
    }
}

#[tokio::test]
async fn r236_a_newer_schema_is_refused() {
    for database in [sqlite().await, postgres().await] {
        database.db.migrate_with(vec![first(), second()]).await.unwrap();

        let refusal = database.db.migrate_with(vec![first()]).await.unwrap_err();

        assert!(
            matches!(refusal, Error::NewerSchema { found: 2, known: 1 }),
            "{refusal}"
        );
        assert_eq!(
            refusal.to_string(),
            "the database has schema version 2, this program knows versions up to 1: run a newer program"
        );
    }
}

/// The migration that makes the place where the oldest program is written down.
fn with_place() -> Migration {
    let own = include_str!("../../migrations/V0025__upkeep.sql");
    let table = own.split_once("-- Each lane").unwrap().0;
    Migration::unapplied("V25__place", table).unwrap()
}

fn addition(version: u32, oldest: u32) -> Migration {
    let sql =
        format!("-- Programs from V{oldest:04} on work with this.\nCREATE TABLE t{version} (id TEXT PRIMARY KEY);");
    Migration::unapplied(&format!("V{version}__addition"), &sql).unwrap()
}

fn change(version: u32) -> Migration {
    Migration::unapplied(
        &format!("V{version}__change"),
        &format!("CREATE TABLE t{version} (id TEXT PRIMARY KEY);"),
    )
    .unwrap()
}

#[tokio::test]
async fn r235_an_older_program_goes_on_with_additions_that_it_need_not_know() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        db.migrate_with(vec![first(), with_place(), addition(26, 25)])
            .await
            .unwrap();
        db.migrate_with(vec![first(), with_place(), addition(26, 25), addition(27, 26)])
            .await
            .unwrap();

        db.migrate_with(vec![first(), with_place(), addition(26, 25)])
            .await
            .unwrap();
        assert_eq!(rows(db).await, 1, "and it works");
        let refusal = db.migrate_with(vec![first(), with_place()]).await.unwrap_err();
        assert!(
            matches!(refusal, Error::NewerSchema { found: 27, known: 25 }),
            "{refusal}"
        );
        let newest = || vec![first(), with_place(), addition(26, 25), addition(27, 26), change(28)];
        db.migrate_with(newest()).await.unwrap();
        let refusal = db
            .migrate_with(vec![first(), with_place(), addition(26, 25), addition(27, 26)])
            .await
            .unwrap_err();
        assert!(
            matches!(refusal, Error::NewerSchema { found: 28, known: 27 }),
            "{refusal}"
        );
        db.migrate_with(newest()).await.unwrap();
    }
}

#[tokio::test]
async fn r236_an_older_program_is_refused_before_a_change_begins() {
    for database in [sqlite().await, postgres().await] {
        let db = &database.db;
        let known = || vec![with_place(), addition(26, 25)];
        db.migrate_with(known()).await.unwrap();
        let broken = Migration::unapplied("V28__change", "SELECT nonsense;").unwrap();
        let until = || [known(), vec![addition(27, 25), broken.clone()]].concat();
        db.migrate_with(until()).await.unwrap_err();

        // What came before the change is there, and says that the program may work with it; what follows says otherwise.
        let refusal = db.migrate_with(known()).await.unwrap_err();
        assert!(
            matches!(refusal, Error::NewerSchema { found: 27, known: 26 }),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn our_own_migrations_write_down_the_oldest_program() {
    for database in [sqlite().await, postgres().await] {
        database.db.migrate().await.unwrap();
        let oldest: i64 = database
            .db
            .read(async |tx: &mut Tx| tx.sql("SELECT oldest FROM schema_programs WHERE id = 1").one().await)
            .await
            .unwrap();
        assert!(oldest >= 25, "{oldest}");
    }
}

#[tokio::test]
async fn tests_get_copies_of_a_database_that_was_migrated_once() {
    let prepare = async |url: String| {
        let db = Db::open(&Location::Postgres(url)).await.unwrap();
        db.migrate_with(vec![first()]).await.unwrap();
        db.close().await.unwrap();
    };
    for _ in 0..3 {
        let copy = url_of_database_like("store_first", prepare).await;
        let db = Db::open(&Location::Postgres(copy.url.clone())).await.unwrap();
        assert_eq!(rows(&db).await, 1);
        db.write(async |tx: &mut Tx| tx.sql("DELETE FROM first").execute().await)
            .await
            .unwrap();
    }
}

/// What the migration that brought new scopes wrote for environments that were there.
#[tokio::test]
async fn new_scopes_go_to_whoever_may_do_as_much_already() {
    let text = include_str!("../../migrations/V0029__access_requests.sql");
    let inserts = text
        .split(';')
        .map(str::trim)
        .filter_map(|one| Some(&one[one.find("INSERT INTO")?..]));
    let inserts: Vec<&str> = inserts.collect();
    assert_eq!(inserts.len(), 6);
    for database in [sqlite().await, postgres().await] {
        database.db.migrate().await.unwrap();
        database
            .db
            .write(async |tx: &mut Tx| {
                for before in [
                    "INSERT INTO apis (environment_id, id, name, audience, is_management_api, created_at)
                     VALUES ('env_1', 'm', 'Management', 'https://a.test/api', TRUE, 1), ('env_1', 'o', 'Other', 'o', FALSE, 1)",
                    "INSERT INTO api_application_scopes (environment_id, api_id, application_id, scope)
                     VALUES ('env_1', 'm', 'all', 'create:users'), ('env_1', 'm', 'all', 'delete:users'),
                         ('env_1', 'm', 'all', 'read:users'), ('env_1', 'm', 'some', 'read:users'),
                         ('env_1', 'm', 'none', 'read:roles'), ('env_1', 'o', 'all', 'create:users')",
                ] {
                    tx.sql(before).execute().await?;
                }
                for insert in &inserts {
                    tx.sql(insert).execute().await?;
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        let list = async |what: &'static str| -> Vec<(String,)> {
            database
                .db
                .read(async |tx: &mut Tx| tx.sql(what).all().await)
                .await
                .unwrap()
        };
        let known = list("SELECT api_id || ' ' || scope FROM api_scopes ORDER BY scope").await;
        let known: Vec<_> = known.iter().map(|(one,)| one.as_str()).collect();
        assert_eq!(
            known,
            [
                "m delete:access_requests",
                "m read:access_requests",
                "m update:access_requests"
            ]
        );
        let given = list(
            "SELECT application_id || ' ' || scope FROM api_application_scopes WHERE scope LIKE '%:access_requests'
             ORDER BY application_id, scope",
        );
        let given = given.await;
        let given: Vec<_> = given.iter().map(|(one,)| one.as_str()).collect();
        let wanted = [
            "all delete:access_requests",
            "all read:access_requests",
            "all update:access_requests",
            "some read:access_requests",
        ];
        assert_eq!(given, wanted);
    }
}
