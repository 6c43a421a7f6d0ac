//! All or nothing, the same on both engines.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use store::{Error, OnUnique, Tx, together};
use tokio::sync::Barrier;
use tokio::time::timeout;

use crate::engines::{both, ids, insert, postgres, with_things};

#[derive(Debug, PartialEq)]
enum Refusal {
    Taken(&'static str),
    Storage(String),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Storage(error.to_string())
    }
}

#[tokio::test]
async fn a_cancelled_transaction_leaves_nothing() {
    for database in both().await {
        let stuck = database.db.write(async |tx: &mut Tx| {
            insert(tx, "lost").await?;
            std::future::pending::<()>().await;
            Ok::<_, Error>(())
        });
        timeout(Duration::from_millis(50), stuck).await.unwrap_err();

        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "kept").await)
            .await
            .unwrap();
        assert_eq!(ids(&database.db).await, ["kept"]);
    }
}

#[tokio::test]
async fn a_panicking_transaction_leaves_nothing() {
    for database in both().await {
        let db = database.db.clone();
        let task = tokio::spawn(async move {
            db.write(async |tx: &mut Tx| {
                insert(tx, "lost").await?;
                if true {
                    panic!("on purpose");
                }
                Ok::<_, Error>(())
            })
            .await
        });
        assert!(task.await.unwrap_err().is_panic());

        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "kept").await)
            .await
            .unwrap();
        assert_eq!(ids(&database.db).await, ["kept"]);
    }
}

#[tokio::test]
async fn a_unique_violation_reads_the_same_on_both_engines() {
    for database in both().await {
        let add = async |id: &str, name: &str| {
            database
                .db
                .write(async |tx: &mut Tx| {
                    tx.sql("INSERT INTO things (tenant, id, name) VALUES ('t', $1, $2)")
                        .bind(id)
                        .bind(name)
                        .execute()
                        .await
                        .on_unique("things.name", || Refusal::Taken("name"))
                })
                .await
        };
        add("1", "acme").await.unwrap();

        assert_eq!(add("2", "acme").await, Err(Refusal::Taken("name")));
        let Err(Refusal::Storage(other)) = add("1", "other").await else {
            panic!("the same id was accepted")
        };
        assert_eq!(other, "a row with the same things (tenant, id) exists");
        assert_eq!(ids(&database.db).await, ["1"]);
    }
}

#[tokio::test]
async fn after_a_failed_statement_a_transaction_can_only_end() {
    for database in both().await {
        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "first").await)
            .await
            .unwrap();

        let swallowed = database.db.write(async |tx: &mut Tx| {
            insert(tx, "second").await?;
            assert!(insert(tx, "first").await.is_err());
            let next = insert(tx, "third").await;
            assert!(matches!(next, Err(Error::Aborted)), "{next:?}");
            Ok::<_, Error>(())
        });

        let outcome = swallowed.await;
        assert!(matches!(outcome, Err(Error::Aborted)), "{outcome:?}");
        assert_eq!(ids(&database.db).await, ["first"]);
    }
}

#[tokio::test]
async fn a_reader_sees_one_snapshot_and_cannot_write() {
    for database in both().await {
        let counts = database.db.read(async |tx: &mut Tx| {
            let before: i64 = tx.sql("SELECT COUNT(*) FROM things").one().await?;
            database
                .db
                .write(async |tx: &mut Tx| insert(tx, "meanwhile").await)
                .await?;
            let after: i64 = tx.sql("SELECT COUNT(*) FROM things").one().await?;
            Ok::<_, Error>((before, after))
        });
        assert_eq!(counts.await.unwrap(), (0, 0));

        let written = database
            .db
            .read(async |tx: &mut Tx| insert(tx, "by a reader").await)
            .await;
        assert!(written.is_err());
        assert_eq!(ids(&database.db).await, ["meanwhile"]);
    }
}

#[tokio::test]
async fn a_deadlock_on_postgres_is_tried_again() {
    let postgres = postgres().await;
    with_things(&postgres.db).await;
    let db = &postgres.db;
    db.write(async |tx: &mut Tx| {
        tx.sql("INSERT INTO things (tenant, id, amount) VALUES ('t', 'a', 0), ('t', 'b', 0)")
            .execute()
            .await
    })
    .await
    .unwrap();
    let (attempts, met) = (AtomicU32::new(0), Arc::new(Barrier::new(2)));

    let add = async |first: &'static str, second: &'static str| {
        let tried = AtomicU32::new(0);
        db.write(async |tx: &mut Tx| {
            attempts.fetch_add(1, Ordering::Relaxed);
            for (step, id) in [first, second].into_iter().enumerate() {
                tx.sql("UPDATE things SET amount = amount + 1 WHERE tenant = 't' AND id = $1")
                    .bind(id)
                    .execute()
                    .await?;
                if step == 0 && tried.fetch_add(1, Ordering::Relaxed) == 0 {
                    // Both hold their first row now, and ask for the other's.
                    met.wait().await;
                }
            }
            Ok::<_, Error>(())
        })
        .await
    };
    let (one, other) = tokio::join!(add("a", "b"), add("b", "a"));

    one.unwrap();
    other.unwrap();
    // Usually three; the one that runs again can be quicker than the one it made way for, and collide once more.
    let attempts = attempts.load(Ordering::Relaxed);
    assert!(attempts >= 3, "{attempts} attempts: there was no deadlock");
    let sum: i64 = db
        .read(async |tx: &mut Tx| tx.sql("SELECT CAST(SUM(amount) AS BIGINT) FROM things").one().await)
        .await
        .unwrap();
    assert_eq!(sum, 4);
}

#[tokio::test]
async fn a_column_added_by_another_node_does_not_break_prepared_statements() {
    for database in both().await {
        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "1").await)
            .await
            .unwrap();
        let read = async || {
            database
                .db
                .read(async |tx: &mut Tx| {
                    tx.sql("SELECT * FROM things WHERE tenant = $1")
                        .bind("t")
                        .all::<(String, String)>()
                        .await
                })
                .await
        };
        read().await.unwrap();

        database
            .db
            .write(async |tx: &mut Tx| tx.sql("ALTER TABLE things ADD COLUMN colour TEXT").execute().await)
            .await
            .unwrap();

        assert_eq!(read().await.unwrap(), [("t".to_owned(), "1".to_owned())]);
    }
}

#[tokio::test]
async fn what_is_asked_at_once_is_answered_by_one_transaction() {
    for database in both().await {
        let db = &database.db;
        let seen = db
            .write(async |tx: &mut Tx| {
                insert(tx, "one").await?;
                together!(tx =>
                    async { tx.sql("SELECT COUNT(*) FROM things").one::<i64>().await },
                    insert(tx, "two"),
                    async { tx.sql("UPDATE things SET name = 'n' WHERE id = 'one'").execute().await },
                )
            })
            .await
            .unwrap();
        assert!((1..=2).contains(&seen.0) && (seen.1, seen.2) == (1, 1), "{seen:?}");
        assert_eq!(ids(db).await, ["one", "two"]);
        let (first, all) = db
            .read(async |tx: &mut Tx| {
                together!(tx =>
                    async { tx.sql("SELECT id FROM things ORDER BY id").optional::<String>().await },
                    async { tx.sql("SELECT id FROM things ORDER BY id").all::<String>().await },
                )
            })
            .await
            .unwrap();
        assert_eq!(
            (first.as_deref(), all.len()),
            (Some("one"), 2),
            "also as the first words of a transaction"
        );
    }
}

#[tokio::test]
async fn what_one_of_several_spoils_is_spoilt_for_all() {
    for database in both().await {
        let db = &database.db;
        db.write(async |tx: &mut Tx| insert(tx, "one").await).await.unwrap();
        let outcome = db
            .write(async |tx: &mut Tx| together!(tx => insert(tx, "two"), insert(tx, "one"), insert(tx, "three")))
            .await;
        assert!(matches!(outcome, Err(Error::UniqueViolation { .. })), "{outcome:?}");
        let outcome = db
            .write(async |tx: &mut Tx| {
                let _ = together!(tx => insert(tx, "two"), insert(tx, "one"));
                insert(tx, "three").await
            })
            .await;
        assert!(matches!(outcome, Err(Error::Aborted)), "{outcome:?}");
        assert_eq!(ids(db).await, ["one"], "nothing is left of either");
        db.write(async |tx: &mut Tx| insert(tx, "four").await).await.unwrap();
    }
}
