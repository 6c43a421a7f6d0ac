//! R152 and R237: the process is killed at random moments while things happen and webhooks are told of them; everything
//! acknowledged is told, with one id, after the restart at the latest.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testkit::postgres::url_of_fresh_database;
use testkit::receiver::Receiver;
use testkit::wire::{Answer, Connection, encoded};

use crate::process::{Folder, Server, free_port, random};

const ROUNDS: usize = 4;
const WRITERS: usize = 4;
/// What happens in each round at least.
const FEWEST: usize = 20;
const CLIENT: &str = "c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1";
const SECRET: &str = "KillTestSecretKillTestSecretKillTestSecret123456";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r152_every_committed_event_is_told_although_the_process_is_killed_on_sqlite() {
    survive(&Folder::new("webhooks-sqlite"), None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r152_every_committed_event_is_told_although_the_process_is_killed_on_postgresql() {
    let database = url_of_fresh_database().await;
    survive(&Folder::new("webhooks-postgresql"), Some(&database.url)).await;
}

async fn survive(folder: &Folder, database_url: Option<&str>) {
    let host = format!("localhost:{}", free_port());
    std::fs::write(folder.path("seed.json"), seed(&host)).expect("the seed is written");
    let start = async || Server::start(folder, &host, database_url, async || token(&host).await.is_ok()).await;
    let receiver = Receiver::start().await;
    receiver.take_time(Duration::from_millis(20));
    let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
    for round in 0..ROUNDS {
        let server = start().await;
        let token = token(&host).await.expect("a token");
        if round == 0 {
            let hook = json!({ "endpoint": receiver.url, "name": "Receiver", "event_types": ["permission.created"] });
            let answer = post(&host, &token, "/api/v1/webhooks", &hook).await.expect("an answer");
            assert_eq!(answer.status, 200, "{}", answer.excerpt());
        }
        let (had, told) = (
            acknowledged.lock().expect("nobody panicked").len(),
            receiver.received().len(),
        );
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let kept = Arc::clone(&acknowledged);
                tokio::spawn(write_until_killed(
                    host.clone(),
                    token.clone(),
                    format!("{round}.{writer}"),
                    kept,
                ))
            })
            .collect();
        let is_enough = || {
            let has = acknowledged.lock().expect("nobody panicked").len();
            has >= had + FEWEST && receiver.received().len() > told
        };
        while !is_enough() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(random() % 200)).await;
        server.kill();
        for writer in writers {
            writer.await.expect("a writer stops by itself");
        }
    }
    let server = start().await;
    let acknowledged = acknowledged.lock().expect("nobody panicked").clone();
    let begin = Instant::now();
    let mut missing = usize::MAX;
    // Claims of the killed processes run out within a minute.
    while missing > 0 && begin.elapsed() < Duration::from_secs(90) {
        tokio::time::sleep(Duration::from_millis(200)).await;
        let told = told(&receiver);
        missing = acknowledged.iter().filter(|key| !told.contains_key(*key)).count();
    }
    assert_eq!(
        missing,
        0,
        "of {} acknowledged changes some were never told",
        acknowledged.len()
    );
    assert!(acknowledged.len() >= ROUNDS * FEWEST);
    for (key, ids) in told(&receiver) {
        assert_eq!(ids.len(), 1, "{key} was told under several ids");
    }
    server.kill();
}

/// The keys of the permissions that the receiver was told of, with the ids it was told under.
fn told(receiver: &Receiver) -> BTreeMap<String, BTreeSet<String>> {
    let mut told = BTreeMap::<String, BTreeSet<String>>::new();
    for one in receiver.received() {
        let key = one.payload()["data"]["permission"]["key"]
            .as_str()
            .expect("a key")
            .to_owned();
        told.entry(key).or_default().insert(one.header("webhook-id").to_owned());
    }
    told
}

/// Makes permissions, until the server is gone; what was acknowledged is kept.
async fn write_until_killed(host: String, token: String, name: String, kept: Arc<Mutex<BTreeSet<String>>>) {
    for number in 0.. {
        let key = format!("{name}.{number}");
        let body = json!({ "key": key, "name": "Kill test" });
        match post(&host, &token, "/api/v1/permissions", &body).await {
            Ok(answer) if answer.status == 201 => {
                kept.lock().expect("nobody panicked").insert(key);
            }
            Ok(answer) => panic!("{} {}", answer.status, answer.excerpt()),
            Err(_) => return,
        }
    }
}

async fn post(host: &str, token: &str, path: &str, body: &Value) -> Result<Answer, String> {
    let mut connection = Connection::open(host).await?;
    let bearer = format!("Bearer {token}");
    let request = connection.request("POST", path, &[("authorization", &bearer)], Some(&body.to_string()))?;
    connection.send(request).await
}

async fn token(host: &str) -> Result<String, String> {
    let audience = encoded(&format!("http://{host}/api"));
    let form = format!("grant_type=client_credentials&client_id={CLIENT}&client_secret={SECRET}&audience={audience}");
    let mut connection = Connection::open(host).await?;
    let request = connection.request("POST", "/oauth2/token", &[], Some(&form))?;
    connection.send(request).await?.member("access_token")
}

fn seed(host: &str) -> String {
    let application = json!({ "client_id": CLIENT, "client_secret": SECRET, "name": "Kill test", "type": "m2m",
        "audiences": [format!("http://{host}/api")] });
    json!({ "applications": [application] }).to_string()
}
