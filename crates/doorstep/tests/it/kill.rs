//! R224: the process is killed at random moments of a stream of sign-ins and refreshes; nothing acknowledged is lost.
//!
//! The last tokens that a client was given must still work after the restart: a rotation that was under way is either not
//! done, or done and answered again within the overlap (R54, R62). What was used up stays used up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use testkit::postgres::url_of_fresh_database;
use testkit::wire::{Visitor, encoded};

use crate::process::{Folder, Server, free_port, random};

const ROUNDS: usize = 20;
const VISITORS: usize = 6;
const CLIENT: &str = "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0";
const SECRET: &str = "KillTestSecretKillTestSecretKillTestSecret123456";
const CALLBACK: &str = "http://localhost:9/callback";
const PASSWORD: &str = "correct horse battery";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r224_nothing_acknowledged_is_lost_when_the_process_is_killed_on_sqlite() {
    let folder = Folder::new("sqlite");
    survive(&folder, None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r224_nothing_acknowledged_is_lost_when_the_process_is_killed_on_postgresql() {
    let folder = Folder::new("postgresql");
    let database = url_of_fresh_database().await;
    survive(&folder, Some(&database.url)).await;
}

async fn survive(folder: &Folder, database_url: Option<&str>) {
    std::fs::write(folder.path("seed.json"), seed()).expect("the seed is written");
    let host = format!("localhost:{}", free_port());
    let mut chains = 0;
    let mut refreshes = 0;
    for round in 0..ROUNDS {
        let server = start(folder, &host, database_url).await;
        let kept = Arc::new(Mutex::new(Vec::<Chain>::new()));
        let visitors: Vec<_> = (0..VISITORS)
            .map(|place| tokio::spawn(use_until_killed(host.clone(), place, Arc::clone(&kept))))
            .collect();
        // However slow the machine is, something was acknowledged in each round.
        while kept
            .lock()
            .expect("nobody panicked")
            .iter()
            .all(|chain| chain.refreshes == 0)
        {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(random() % 500)).await;
        server.kill();
        for visitor in visitors {
            visitor.await.expect("a visitor stops by itself");
        }
        let server = start(folder, &host, database_url).await;
        let kept = std::mem::take(&mut *kept.lock().expect("nobody panicked"));
        chains += kept.len();
        refreshes += kept.iter().map(|chain| chain.refreshes).sum::<usize>();
        for chain in kept {
            still_good(&host, chain)
                .await
                .unwrap_or_else(|lost| panic!("round {round}: {lost}"));
        }
        server.kill();
    }
    assert!(
        chains >= ROUNDS && refreshes >= ROUNDS,
        "too little happened: {chains} sign-ins, {refreshes} refreshes"
    );
}

/// What one visitor was given, as far as it was acknowledged.
struct Chain {
    code: String,
    access_token: String,
    refresh_token: String,
    /// The refresh token before the last two: using it must not work any more.
    oldest: Option<String>,
    refreshes: usize,
}

/// Signs in and refreshes again and again, until the server is gone.
async fn use_until_killed(host: String, place: usize, kept: Arc<Mutex<Vec<Chain>>>) {
    while let Ok(chain) = sign_in(&host, place).await {
        let own = {
            let mut kept = kept.lock().expect("nobody panicked");
            kept.push(chain);
            kept.len() - 1
        };
        let Ok(mut visitor) = Visitor::open(&host).await else {
            return;
        };
        for _ in 0..5 {
            let token = kept.lock().expect("nobody panicked")[own].refresh_token.clone();
            let Ok((access_token, refresh_token)) = refresh(&mut visitor, &token).await else {
                return;
            };
            let mut kept = kept.lock().expect("nobody panicked");
            let chain = &mut kept[own];
            if chain.refreshes > 0 {
                chain.oldest.get_or_insert(token);
            }
            (chain.access_token, chain.refresh_token) = (access_token, refresh_token);
            chain.refreshes += 1;
        }
    }
}

async fn sign_in(host: &str, place: usize) -> Result<Chain, String> {
    let mut visitor = Visitor::open(host).await?;
    let authorize = format!(
        "/oauth2/auth?client_id={CLIENT}&redirect_uri={}&response_type=code&scope=openid+profile+email+offline&state=s",
        encoded(CALLBACK)
    );
    let code = visitor
        .sign_in(&authorize, &format!("user{place}%40example.com"), PASSWORD)
        .await?;
    let answer = visitor.post("/oauth2/token", &exchange(&code)).await?;
    Ok(Chain {
        access_token: answer.member("access_token")?,
        refresh_token: answer.member("refresh_token")?,
        oldest: None,
        refreshes: 0,
        code,
    })
}

fn exchange(code: &str) -> String {
    let callback = encoded(CALLBACK);
    format!(
        "grant_type=authorization_code&client_id={CLIENT}&client_secret={SECRET}&code={code}&redirect_uri={callback}"
    )
}

async fn refresh(visitor: &mut Visitor, token: &str) -> Result<(String, String), String> {
    let form = format!("grant_type=refresh_token&client_id={CLIENT}&client_secret={SECRET}&refresh_token={token}");
    let answer = visitor.post("/oauth2/token", &form).await?;
    match answer.status.as_u16() {
        200 => Ok((answer.member("access_token")?, answer.member("refresh_token")?)),
        status => Err(format!("{status}: {}", answer.excerpt())),
    }
}

async fn still_good(host: &str, chain: Chain) -> Result<(), String> {
    let mut visitor = Visitor::open(host).await?;
    let introspect = format!("client_id={CLIENT}&client_secret={SECRET}&token={}", chain.access_token);
    let answer = visitor.post("/oauth2/introspect", &introspect).await?;
    if !answer.excerpt().contains("\"active\":true") {
        return Err(format!(
            "an acknowledged access token is not active: {}",
            answer.excerpt()
        ));
    }
    let (_, latest) = refresh(&mut visitor, &chain.refresh_token).await.map_err(|error| {
        format!(
            "an acknowledged refresh token was lost after {} refreshes: {error}",
            chain.refreshes
        )
    })?;
    // Used up stays used up: the code, and the token that was rotated twice.
    let answer = visitor.post("/oauth2/token", &exchange(&chain.code)).await?;
    if answer.status != 400 {
        return Err(format!("a used code was accepted again: {}", answer.excerpt()));
    }
    if let Some(oldest) = &chain.oldest
        && refresh(&mut visitor, oldest).await.is_ok()
    {
        return Err("a refresh token that was rotated twice was accepted again".to_owned());
    }
    // The replayed code has ended the family.
    match refresh(&mut visitor, &latest).await {
        Err(_) => Ok(()),
        Ok(_) => Err("a replayed code left its family alive".to_owned()),
    }
}

fn seed() -> String {
    let users: Vec<_> = (0..VISITORS)
        .map(|place| json!({ "email": format!("user{place}@example.com"), "password": PASSWORD }))
        .collect();
    let application = json!({ "client_id": CLIENT, "client_secret": SECRET, "name": "Kill test", "type": "reg",
        "redirect_uris": [CALLBACK], "connections": ["email:password"] });
    json!({ "applications": [application], "users": users }).to_string()
}

async fn start(folder: &Folder, host: &str, database_url: Option<&str>) -> Server {
    Server::start(folder, host, database_url, async || sign_in(host, 0).await.is_ok()).await
}
