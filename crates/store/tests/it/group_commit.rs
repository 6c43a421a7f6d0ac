//! SQLite: those waiting together share one physical commit, and nobody is answered before it.

use std::time::Duration;

use futures_util::future::{join_all, join3};
use store::{Error, Location, Tx};

use crate::engines::{ids, insert, sqlite, with_things};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn transactions_waiting_together_share_one_commit() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    let before = sqlite.db.physical_commits().unwrap();

    let tasks = (0..400).map(|number| {
        let db = sqlite.db.clone();
        tokio::spawn(async move {
            db.write(async |tx: &mut Tx| insert(tx, &format!("{number:03}")).await)
                .await
        })
    });
    for outcome in join_all(tasks).await {
        assert_eq!(outcome.unwrap().unwrap(), 1);
    }

    let commits = sqlite.db.physical_commits().unwrap() - before;
    assert!((1..=100).contains(&commits), "{commits} commits for 400 transactions");
    assert_eq!(ids(&sqlite.db).await.len(), 400);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r223_an_answer_comes_after_the_commit() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    let Location::Sqlite(path) = sqlite.location.clone() else {
        panic!("a SQLite file")
    };

    let tasks = (0..64).map(|number| {
        let (db, path) = (sqlite.db.clone(), path.clone());
        tokio::spawn(async move {
            let id = format!("{number:02}");
            db.write(async |tx: &mut Tx| insert(tx, &id).await).await.unwrap();
            // Another connection sees only what has been committed.
            let stranger = rusqlite::Connection::open(path).unwrap();
            stranger
                .query_row("SELECT COUNT(*) FROM things WHERE id = ?1", [id], |row| {
                    row.get::<_, i64>(0)
                })
                .unwrap()
        })
    });

    for seen in join_all(tasks).await {
        assert_eq!(seen.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_refused_transaction_undoes_only_itself() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;

    let outcomes = join_all((0..30).map(async |number| {
        sqlite
            .db
            .write(async |tx: &mut Tx| {
                insert(tx, &format!("{number:02}")).await?;
                if number % 3 == 0 { Err(Error::NoRow) } else { Ok(()) }
            })
            .await
    }))
    .await;

    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_err()).count(), 10);
    let expected: Vec<String> = (0..30)
        .filter(|number| number % 3 != 0)
        .map(|number| format!("{number:02}"))
        .collect();
    assert_eq!(ids(&sqlite.db).await, expected);
}

#[tokio::test]
async fn r229_when_the_commit_fails_everybody_in_the_batch_hears_of_it() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    sqlite
        .db
        .write(async |tx: &mut Tx| {
            // Checked at the physical commit only, which is how this test makes it fail.
            tx.sql(
                "CREATE TABLE parts (id TEXT PRIMARY KEY,
                 of TEXT REFERENCES parts (id) DEFERRABLE INITIALLY DEFERRED)",
            )
            .execute()
            .await
        })
        .await
        .unwrap();

    // The first holds the writer until the others queue behind it, so that all three are one batch.
    let slow = sqlite.db.write(async |tx: &mut Tx| {
        tokio::time::sleep(Duration::from_millis(50)).await;
        insert(tx, "slow").await
    });
    let wrong = sqlite.db.write(async |tx: &mut Tx| {
        tx.sql("INSERT INTO parts (id, of) VALUES ('a', 'missing')")
            .execute()
            .await
    });
    let innocent = sqlite.db.write(async |tx: &mut Tx| insert(tx, "innocent").await);
    let (slow, wrong, innocent) = join3(slow, wrong, innocent).await;

    for outcome in [slow, wrong, innocent] {
        assert!(matches!(outcome, Err(Error::ForeignKeyViolation)), "{outcome:?}");
    }
    assert!(ids(&sqlite.db).await.is_empty());
    sqlite
        .db
        .write(async |tx: &mut Tx| insert(tx, "later").await)
        .await
        .unwrap();
    assert_eq!(ids(&sqlite.db).await, ["later"]);
}

#[tokio::test]
async fn r228_a_full_disk_loses_nothing_acknowledged_and_passes_without_repair() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    sqlite
        .db
        .write(async |tx: &mut Tx| insert(tx, "before").await)
        .await
        .unwrap();
    let pages = async |most: &'static str| {
        sqlite
            .db
            .write(async |tx: &mut Tx| tx.sql(most).one::<i64>().await)
            .await
            .unwrap();
    };
    let large = "x".repeat(1_000_000);
    let store_large = || {
        sqlite.db.write(async |tx: &mut Tx| {
            tx.sql("INSERT INTO things (tenant, id, name) VALUES ('t', 'large', $1)")
                .bind(&large)
                .execute()
                .await
        })
    };

    pages("PRAGMA max_page_count = 50").await;
    let full = store_large().await;
    assert!(matches!(full, Err(Error::Unavailable(_))), "{full:?}");
    assert_eq!(ids(&sqlite.db).await, ["before"]);

    pages("PRAGMA max_page_count = 100000").await;
    store_large().await.unwrap();
    assert_eq!(ids(&sqlite.db).await, ["before", "large"]);
}
