//! PostgreSQL goes away and comes back.

use std::time::{Duration, Instant};

use crate::postgres::TemporaryPostgres;
use store::{Db, Location, Tx};

use crate::engines::{ids, insert, with_things};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r227_a_lost_server_is_told_within_two_seconds_and_found_again_within_five() {
    let server = tokio::task::spawn_blocking(TemporaryPostgres::start).await.unwrap();
    let db = Db::open(&Location::Postgres(server.url())).await.unwrap();
    with_things(&db).await;
    db.write(async |tx: &mut Tx| insert(tx, "before").await).await.unwrap();

    server.stop();
    let asked = Instant::now();
    let error = db
        .write(async |tx: &mut Tx| insert(tx, "lost").await)
        .await
        .unwrap_err();
    assert!(error.is_temporary(), "{error:?}");
    assert!(
        asked.elapsed() < Duration::from_secs(2),
        "told after {:?}",
        asked.elapsed()
    );
    assert!(db.ping().await.is_err());

    server.resume();
    let returned = Instant::now();
    while db.write(async |tx: &mut Tx| insert(tx, "after").await).await.is_err() {
        assert!(returned.elapsed() < Duration::from_secs(5), "not found again");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(ids(&db).await, ["after", "before"]);
}

#[tokio::test]
async fn the_program_starts_while_the_database_is_down() {
    let db = Db::open(&Location::Postgres("postgres://nobody@127.0.0.1:9/none".to_owned()))
        .await
        .unwrap();
    let error = db.ping().await.unwrap_err();
    assert!(error.is_temporary(), "{error:?}");
}
