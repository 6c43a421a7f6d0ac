//! Transactions can be used from handlers: their futures are `Send` although the closures borrow.

use std::sync::Arc;

use store::{Body, Db, Error, Location, Tx};

/// What the engine does one level up.
struct Context {
    db: Db,
}

struct Work<'t> {
    tx: &'t mut Tx,
    announced: Vec<String>,
}

impl Work<'_> {
    async fn announce(&mut self, event: &str) -> Result<(), Error> {
        self.tx
            .sql("INSERT INTO events (name) VALUES ($1)")
            .bind(event)
            .execute()
            .await?;
        self.announced.push(event.to_owned());
        Ok(())
    }
}

impl Context {
    async fn work<T>(&self, body: impl for<'t, 'w> Body<&'t mut Work<'w>, T, Error>) -> Result<T, Error> {
        self.db
            .write(async |tx: &mut Tx| {
                let mut work = Work {
                    tx,
                    announced: Vec::new(),
                };
                body(&mut work).await
            })
            .await
    }
}

async fn operation(context: &Context, name: &str, others: &[String]) -> Result<usize, Error> {
    context
        .work(async |work: &mut Work<'_>| {
            work.announce(name).await?;
            for other in others {
                work.announce(other).await?;
            }
            Ok(work.announced.len())
        })
        .await
}

#[tokio::test]
async fn a_spawned_task_may_borrow_into_a_transaction() {
    let folder = std::env::temp_dir().join(format!("doorstep-send-{}", std::process::id()));
    let db = Db::open(&Location::Sqlite(folder.join("send.db"))).await.unwrap();
    db.write(async |tx: &mut Tx| tx.sql("CREATE TABLE events (name TEXT)").execute().await)
        .await
        .unwrap();
    let context = Arc::new(Context { db });

    let task = tokio::spawn({
        let context = Arc::clone(&context);
        async move {
            let (name, others) = (
                String::from("first"),
                vec![String::from("second"), String::from("third")],
            );
            operation(&context, &name, &others).await
        }
    });

    assert_eq!(task.await.unwrap().unwrap(), 3);
    let names = context
        .db
        .read(async |tx: &mut Tx| tx.sql("SELECT name FROM events").all::<String>().await)
        .await;
    assert_eq!(names.unwrap(), ["first", "second", "third"]);
    std::fs::remove_dir_all(folder).unwrap();
}
