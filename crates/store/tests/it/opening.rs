//! Opening a SQLite file: alone, and only for its owner.

use store::{Db, Error, Location, Tx};

use crate::engines::{ids, insert, sqlite, with_things};

#[tokio::test]
async fn r242_a_second_opening_of_the_same_file_is_refused() {
    let sqlite = sqlite().await;
    let Location::Sqlite(path) = &sqlite.location else {
        panic!("a SQLite file")
    };

    // The lock belongs to the open file, so a second one in this process stands for another process.
    let Err(refusal) = Db::open(&sqlite.location).await else {
        panic!("a second opening was accepted")
    };

    assert!(matches!(refusal, Error::InUse { .. }), "{refusal}");
    assert_eq!(
        refusal.to_string(),
        format!("the database {} is in use by another process", path.display())
    );
}

#[tokio::test]
async fn a_closed_file_can_be_opened_again_and_a_closed_database_answers_no_more() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    sqlite
        .db
        .write(async |tx: &mut Tx| insert(tx, "kept").await)
        .await
        .unwrap();
    sqlite.db.ping().await.unwrap();

    sqlite.db.close().await.unwrap();

    assert!(sqlite.db.ping().await.is_err());
    assert!(
        sqlite
            .db
            .write(async |tx: &mut Tx| insert(tx, "late").await)
            .await
            .is_err()
    );
    let again = Db::open(&sqlite.location).await.unwrap();
    assert_eq!(ids(&again).await, ["kept"]);
    let location = sqlite.location.clone();
    drop(again);
    Db::open(&location).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_belong_to_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    let Location::Sqlite(path) = &sqlite.location else {
        panic!("a SQLite file")
    };

    for suffix in ["", "-wal", "-shm", ".lock"] {
        let file = format!("{}{suffix}", path.display());
        assert_eq!(
            std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600,
            "{file}"
        );
    }
}

#[tokio::test]
async fn a_database_that_rests_keeps_what_is_under_way_and_goes_on_afterwards() {
    let sqlite = sqlite().await;
    with_things(&sqlite.db).await;
    let db = &sqlite.db;
    db.rest();
    assert_eq!(ids(db).await, Vec::<String>::new(), "a new reader is opened");

    let seen = db
        .read(async |tx: &mut Tx| {
            let before: i64 = tx.sql("SELECT COUNT(*) FROM things").one().await?;
            db.write(async |tx: &mut Tx| {
                insert(tx, "during").await?;
                // The writer is in use, and so is a reader.
                db.rest();
                insert(tx, "afterwards").await
            })
            .await?;
            db.rest();
            let after: i64 = tx.sql("SELECT COUNT(*) FROM things").one().await?;
            Ok::<_, Error>((before, after))
        })
        .await
        .unwrap();

    assert_eq!(seen, (0, 0), "a transaction still reads one state");
    assert_eq!(ids(db).await, ["afterwards", "during"]);
    db.rest();
    db.write(async |tx: &mut Tx| insert(tx, "later").await).await.unwrap();
    assert_eq!(ids(db).await.len(), 3);
}
