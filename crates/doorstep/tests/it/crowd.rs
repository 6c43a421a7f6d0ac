//! R96: five hundred people sign in at the same moment, at the real process. Everybody gets in, some after being asked to come
//! back; meanwhile whatever needs no password is answered, and memory stays where it is said to.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use testkit::postgres::url_of_fresh_database;
use testkit::wire::{Visitor, encoded};
use tokio::sync::Barrier;

use crate::process::{Folder, Server, free_port};

const PEOPLE: usize = 500;
/// Four people to an account: five tries of one at the same moment would lock it until the first of them is right (R86).
const ACCOUNTS: usize = 125;
const CLIENT: &str = "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0";
const MACHINE: &str = "d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0";
const SECRET: &str = "CrowdTestSecretCrowdTestSecretCrowdTestSecret123";
const AUDIENCE: &str = "https://api.example.test";
const CALLBACK: &str = "http://localhost:9/callback";
const PASSWORD: &str = "correct horse battery";
/// What one password takes while it is checked, in KiB (`Hashing::strong`).
const OF_A_PASSWORD: u64 = 19_456;
/// What five hundred connections with their requests may take besides, in KiB.
const OF_THE_CROWD: u64 = 192 * 1_024;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r096_five_hundred_sign_ins_at_once_stop_nothing_else_on_sqlite() {
    crowd(&Folder::new("crowd-sqlite"), None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r096_five_hundred_sign_ins_at_once_stop_nothing_else_on_postgresql() {
    let database = url_of_fresh_database().await;
    crowd(&Folder::new("crowd-postgresql"), Some(&database.url)).await;
}

async fn crowd(folder: &Folder, database_url: Option<&str>) {
    std::fs::write(folder.path("seed.json"), seed()).expect("the seed is written");
    let host = format!("localhost:{}", free_port());
    // Those of the seed come one after the other.
    let is_ready = async || sign_in(&host, ACCOUNTS - 1, &AtomicUsize::new(0)).await.is_ok();
    let server = Server::start(folder, &host, database_url, is_ready).await;
    let before = peak(&server);
    let (start, is_over) = (Arc::new(Barrier::new(PEOPLE)), Arc::new(AtomicBool::new(false)));
    let turned_away = Arc::new(AtomicUsize::new(0));
    let people: Vec<_> = (0..PEOPLE)
        .map(|place| {
            let (host, start, turned_away) = (host.clone(), Arc::clone(&start), Arc::clone(&turned_away));
            tokio::spawn(async move {
                start.wait().await;
                sign_in(&host, place % ACCOUNTS, &turned_away).await
            })
        })
        .collect();
    let others: Vec<_> = (0..4)
        .map(|place| tokio::spawn(ask_until(host.clone(), place, Arc::clone(&is_over))))
        .collect();
    for one in people {
        let code = one.await.expect("nobody panics");
        code.unwrap_or_else(|why| panic!("somebody did not get in: {why}"));
    }
    is_over.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    for other in others {
        times.extend(other.await.expect("nobody panics"));
    }
    times.sort();
    let p99 = times[times.len() * 99 / 100];
    let grown = peak(&server) - before;
    // The requirement is 100 ms on a machine of its own (`docs/operations.md` has what was measured there). A queue of
    // passwords in the way would take many seconds, on any.
    assert!(
        times.len() > 20 && p99 < Duration::from_secs(2),
        "{} answers, p99 {p99:?}",
        times.len()
    );
    let cores = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    assert!(grown < cores * OF_A_PASSWORD + OF_THE_CROWD, "it grew by {grown} KiB");
    eprintln!(
        "{} turned away, p99 {p99:?} of {}, grown by {grown} KiB",
        turned_away.load(Ordering::Relaxed),
        times.len()
    );
}

/// Signs in, and comes back when asked to.
async fn sign_in(host: &str, place: usize, turned_away: &AtomicUsize) -> Result<String, String> {
    let authorize = format!(
        "/oauth2/auth?client_id={CLIENT}&redirect_uri={}&response_type=code&scope=openid&state=s",
        encoded(CALLBACK)
    );
    let mut visitor = Visitor::open(host).await?;
    let answer = visitor.get(&authorize).await?;
    let page = visitor.get(&answer.location()?).await?;
    let email = format!("p_email=user{place}%40example.com");
    let answer = visitor.submit(&page, &email).await?;
    let page = visitor.get(&answer.location()?).await?;
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(120) {
        let answer = visitor
            .submit(&page, &format!("p_password={}", PASSWORD.replace(' ', "+")))
            .await?;
        if answer.status == 503 {
            turned_away.fetch_add(1, Ordering::Relaxed);
            let wait = answer.headers.get("retry-after").and_then(|value| value.to_str().ok());
            let wait: u64 = wait
                .and_then(|value| value.parse().ok())
                .ok_or("503 without Retry-After")?;
            tokio::time::sleep(Duration::from_secs(wait)).await;
            continue;
        }
        let callback = answer.location()?;
        let code = callback.split(['?', '&']).find_map(|pair| pair.strip_prefix("code="));
        return code.map(str::to_owned).ok_or_else(|| format!("no code in {callback}"));
    }
    Err("two minutes were not enough".to_owned())
}

/// Asks again and again for what needs no password; how long each answer took.
async fn ask_until(host: String, place: usize, is_over: Arc<AtomicBool>) -> Vec<Duration> {
    let token = format!(
        "grant_type=client_credentials&client_id={MACHINE}&client_secret={SECRET}&audience={}",
        encoded(AUDIENCE)
    );
    let mut visitor = Visitor::open(&host).await.expect("a connection");
    let mut times = Vec::new();
    while !is_over.load(Ordering::Relaxed) {
        let begin = Instant::now();
        let answer = match place {
            0 => visitor.post("/oauth2/token", &token).await,
            1 => visitor.get("/.well-known/jwks.json").await,
            2 => visitor.get("/health/live").await,
            _ => visitor.get("/health/ready").await,
        };
        let answer = answer.expect("an answer");
        assert_eq!(answer.status, 200, "{}", answer.excerpt());
        times.push(begin.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    times
}

/// The most memory that the process has had, in KiB.
fn peak(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).expect("its status");
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("VmHWM");
    line.split_whitespace()
        .next()
        .and_then(|number| number.parse().ok())
        .expect("a number")
}

fn seed() -> String {
    let users: Vec<_> = (0..ACCOUNTS)
        .map(|place| json!({ "email": format!("user{place}@example.com"), "password": PASSWORD }))
        .collect();
    let application = json!({ "client_id": CLIENT, "client_secret": SECRET, "name": "Crowd", "type": "reg",
        "redirect_uris": [CALLBACK], "connections": ["email:password"] });
    let machine = json!({ "client_id": MACHINE, "client_secret": SECRET, "name": "Machine", "type": "m2m",
        "audiences": [AUDIENCE] });
    json!({
        "apis": [{ "name": "Things", "audience": AUDIENCE, "scopes": ["read:things"] }],
        "applications": [application, machine],
        "users": users,
    })
    .to_string()
}
