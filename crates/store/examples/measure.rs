//! Write transactions and point reads per second and per CPU second:
//! `cargo run --release -p store --example measure -- FILE-OR-URL`

use std::time::{Duration, Instant};

use store::{Db, Location, Result, Tx};

const FOR: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() -> Result<()> {
    let place = std::env::args().nth(1).unwrap_or_else(|| "measure.db".to_owned());
    let location = if place.contains("://") {
        Location::Postgres(place)
    } else {
        Location::Sqlite(place.into())
    };
    let db = Db::open(&location).await?;
    db.write(async |tx: &mut Tx| {
        tx.sql("CREATE TABLE IF NOT EXISTS measured (tenant TEXT, id TEXT, body TEXT, PRIMARY KEY (tenant, id))")
            .execute()
            .await
    })
    .await?;
    println!(
        "{}: two inserts in one transaction, one row by primary key",
        db.engine()
    );
    for callers in [1, 64] {
        measure(&db, "write transactions", callers, async |db: Db, id: String| {
            db.write(async |tx: &mut Tx| {
                for half in ["a", "b"] {
                    tx.sql("INSERT INTO measured (tenant, id, body) VALUES ($1, $2, $3)")
                        .bind(half)
                        .bind(&id)
                        .bind("about as much as a session row carries: sixty-four bytes or so of text")
                        .execute()
                        .await?;
                }
                Ok(())
            })
            .await
        })
        .await?;
    }
    for callers in [1, 64] {
        measure(&db, "point reads", callers, async |db: Db, id: String| {
            db.read(async |tx: &mut Tx| {
                tx.sql("SELECT body FROM measured WHERE tenant = $1 AND id = $2")
                    .bind("a")
                    .bind(&id)
                    .optional::<String>()
                    .await
            })
            .await
            .map(drop)
        })
        .await?;
    }
    db.close().await
}

async fn measure<F>(
    db: &Db,
    what: &str,
    callers: usize,
    work: impl Fn(Db, String) -> F + Copy + Send + 'static,
) -> Result<()>
where
    F: Future<Output = Result<()>> + Send,
{
    let (began, cpu, commits) = (Instant::now(), cpu_seconds(), db.physical_commits().unwrap_or(0));
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut done = 0_u32;
                while began.elapsed() < FOR {
                    work(db.clone(), format!("{began:?}-{caller}-{done}")).await?;
                    done += 1;
                }
                Ok::<_, store::Error>(done)
            })
        })
        .collect();
    let mut done = 0;
    for task in tasks {
        done += task.await.map_err(|error| store::Error::Other(error.to_string()))??;
    }
    let (seconds, cpu) = (began.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let commits = db.physical_commits().unwrap_or(0) - commits;
    println!(
        "{what}, {callers} at once: {:.0}/s, {:.0} per CPU second of this process, {commits} physical commits for {done}",
        f64::from(done) / seconds,
        f64::from(done) / cpu
    );
    Ok(())
}

/// User and system time of this process, from `/proc` (in ticks of 10 ms).
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    after_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}
