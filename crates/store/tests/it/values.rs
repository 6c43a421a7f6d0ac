//! What goes in comes out, on both engines.

use store::{Error, Json, Tx, record};

use crate::engines::{Database, both, insert};

#[derive(Debug, PartialEq)]
struct Thing {
    name: Option<String>,
    id: String,
    done: Option<bool>,
    amount: Option<i64>,
}

record! { Thing { name, id, done, amount } }

async fn round_trip(database: &Database, thing: &Thing) -> store::Result<Thing> {
    database
        .db
        .write(async |tx: &mut Tx| {
            tx.sql("DELETE FROM things").execute().await?;
            tx.sql("INSERT INTO things (tenant, id, name, amount, done) VALUES ($5, $1, $2, $3, $4)")
                .bind(&thing.id)
                .bind(&thing.name)
                .bind(thing.amount)
                .bind(thing.done)
                .bind("t")
                .execute()
                .await?;
            tx.sql("SELECT * FROM things WHERE id = $1 AND (CAST($2 AS TEXT) IS NULL OR name = $2)")
                .bind(&thing.id)
                .bind(&thing.name)
                .one()
                .await
        })
        .await
}

#[tokio::test]
async fn r185_text_comes_back_as_it_went_in() {
    // PostgreSQL indexes at most about 2,700 bytes of a key, so the long text is not one.
    let long = "1 MB: ' \" ; -- \u{1f511} ".repeat(40_000);
    for database in both().await {
        for text in [
            "",
            "it's",
            "'; DROP TABLE things; --",
            "$1 ?1 :x %s \\",
            "\u{1f511}\u{10ffff}",
            "a\r\n\tb",
            "Ünïcödé",
        ] {
            let thing = Thing {
                name: Some(text.into()),
                id: text.into(),
                done: None,
                amount: None,
            };
            assert_eq!(
                round_trip(&database, &thing).await.unwrap(),
                thing,
                "{}",
                database.db.engine()
            );
        }
        let back = database.db.write(async |tx: &mut Tx| {
            tx.sql("CREATE TABLE notes (body TEXT NOT NULL)").execute().await?;
            tx.sql("INSERT INTO notes (body) VALUES ($1)")
                .bind(&long)
                .execute()
                .await?;
            tx.sql("SELECT body FROM notes").one::<String>().await
        });
        assert!(back.await.unwrap() == long, "{}", database.db.engine());
    }
}

#[tokio::test]
async fn r185_text_with_nul_is_refused_on_both_engines() {
    for database in both().await {
        let thing = Thing {
            name: None,
            id: "a\0b".into(),
            done: None,
            amount: None,
        };
        let outcome = round_trip(&database, &thing).await;
        assert!(matches!(outcome, Err(Error::NulInText)), "{outcome:?}");
    }
}

#[tokio::test]
async fn numbers_truth_and_nothing_come_back() {
    for database in both().await {
        for (amount, done) in [
            (Some(i64::MIN), Some(true)),
            (Some(i64::MAX), Some(false)),
            (Some(0), None),
            (None, Some(true)),
        ] {
            let thing = Thing {
                name: None,
                id: "1".into(),
                done,
                amount,
            };
            assert_eq!(round_trip(&database, &thing).await.unwrap(), thing);
        }
    }
}

#[tokio::test]
async fn json_is_text_to_the_database() {
    for database in both().await {
        let words = Json(vec!["one".to_owned(), "zwei \u{1f511}".to_owned()]);
        let back = database.db.write(async |tx: &mut Tx| {
            tx.sql("INSERT INTO things (tenant, id, name) VALUES ('t', '1', $1)")
                .bind(&words)
                .execute()
                .await?;
            tx.sql("SELECT name FROM things").one::<Json<Vec<String>>>().await
        });
        assert_eq!(back.await.unwrap(), words);
    }
}

#[tokio::test]
async fn a_list_matches_its_members_and_an_empty_one_nothing() {
    for database in both().await {
        database
            .db
            .write(async |tx: &mut Tx| {
                for id in ["a", "b", "c", "d"] {
                    insert(tx, id).await?;
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        let select = async |wanted: &[&str]| {
            database
                .db
                .read(async |tx: &mut Tx| {
                    tx.sql("SELECT id FROM things WHERE tenant = $1 AND id IN ($list) ORDER BY id")
                        .bind("t")
                        .bind_list(wanted.iter().copied())
                        .all::<String>()
                        .await
                })
                .await
                .unwrap()
        };
        assert_eq!(select(&["d", "a", "x"]).await, ["a", "d"]);
        assert_eq!(select(&["b"]).await, ["b"]);
        assert!(select(&[]).await.is_empty());
    }
}

#[tokio::test]
async fn a_statement_with_too_few_or_too_many_values_is_refused() {
    for database in both().await {
        let few = database.db.read(async |tx: &mut Tx| {
            tx.sql("SELECT id FROM things WHERE tenant = $1 AND id = $2")
                .bind("t")
                .all::<String>()
                .await
        });
        assert!(few.await.is_err());
        let many = database.db.read(async |tx: &mut Tx| {
            tx.sql("SELECT id FROM things WHERE tenant = $1")
                .bind("t")
                .bind("x")
                .all::<String>()
                .await
        });
        assert!(many.await.is_err());
    }
}

#[tokio::test]
async fn a_missing_column_is_named() {
    for database in both().await {
        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "1").await)
            .await
            .unwrap();
        let outcome = database
            .db
            .read(async |tx: &mut Tx| tx.sql("SELECT id, name FROM things").one::<Thing>().await)
            .await;
        assert_eq!(outcome.unwrap_err().to_string(), "column done: not in the row");
        let outcome = database
            .db
            .read(async |tx: &mut Tx| tx.sql("SELECT name FROM things").one::<String>().await)
            .await;
        assert_eq!(
            outcome.unwrap_err().to_string(),
            "column name: expected text, found NULL"
        );
    }
}

#[tokio::test]
async fn a_conditional_update_counts_its_rows() {
    for database in both().await {
        let use_once = async || {
            database
                .db
                .write(async |tx: &mut Tx| {
                    tx.sql("UPDATE things SET done = TRUE WHERE tenant = $1 AND done IS NULL")
                        .bind("t")
                        .execute()
                        .await
                })
                .await
                .unwrap()
        };
        database
            .db
            .write(async |tx: &mut Tx| insert(tx, "1").await)
            .await
            .unwrap();
        assert_eq!((use_once().await, use_once().await), (1, 0));
    }
}
