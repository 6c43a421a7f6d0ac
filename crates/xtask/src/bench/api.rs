//! The Management API under load, in a small database and among very many users.

use std::time::Duration;

use serde_json::{Value, json};
use testkit::wire::{Connection, encoded};

use super::process::Server;
use super::report::Target;
use super::scenarios::{self, ORGANIZATION, Person, Scenario};
use super::step::{Step, Turns};

const MANAGER: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb3";
/// A page of a million users takes at most 5 ms of the server.
const PAGE: Target = Target::PerCpuSecond(200.0);
/// How many ids are collected to be added to an organization.
const IDS: usize = 20_000;

/// The program that calls the API, as the seed has it.
pub(super) fn manager(address: &str) -> Value {
    json!({ "client_id": MANAGER, "client_secret": scenarios::SECRET, "name": "Bench manager", "type": "m2m",
            "audiences": [format!("http://{address}/api")] })
}

/// A program with a token, and some people.
pub(super) struct Api {
    token: String,
    busy: Person,
}

/// Gets a token, and signs in the user with many permissions once per connection.
pub(super) async fn prepare(server: &Server, connections: usize) -> Result<Api, String> {
    let audience = encoded(&format!("http://{}/api", server.address));
    let secret = scenarios::SECRET;
    let form = format!("grant_type=client_credentials&client_id={MANAGER}&client_secret={secret}&audience={audience}");
    let mut connection = Connection::open(&server.address).await?;
    let request = connection.request("POST", "/oauth2/token", &[], Some(&form))?;
    let token = connection.send(request).await?.member("access_token")?;
    let busy = Person::sign_in(server, scenarios::BUSY, connections).await?;
    Ok(Api { token, busy })
}

impl Api {
    fn one(&self, name: &'static str, target: Target, step: Step) -> Scenario {
        let step = step.with("authorization", format!("Bearer {}", self.token));
        Scenario {
            name,
            target,
            steps: vec![step],
            most: None,
        }
    }

    /// In a small database; users created here are added to an organization afterwards.
    pub(super) fn small(&self) -> Vec<Scenario> {
        let user = json!({ "profile": { "given_name": "Grace", "family_name": "Hopper" },
                           "identities": [{ "type": "email", "details": { "email": "made{}@example.com" } }] });
        let create = Step::post("/api/v1/user", user.to_string()).taking(Turns::numbers());
        vec![
            self.busy.refresh("refresh, 50 permissions", Target::None),
            self.one("create user", Target::PerSecond(2_000.0), create),
            self.one("list users", PAGE, Step::get("/api/v1/users")),
        ]
    }

    /// What needs the ids of users.
    pub(super) async fn with_users(&self, server: &Server) -> Result<Vec<Scenario>, String> {
        let ids = self.ids(server).await?;
        let member = json!({ "users": [{ "id": "{}" }] }).to_string();
        let add = Step::post(&format!("/api/v1/organizations/{ORGANIZATION}/users"), member);
        let get = Step::get("/api/v1/user?id={}").taking(Turns::words(ids.clone()));
        Ok(vec![
            self.one("get user", Target::None, get),
            // An answer for somebody who is a member already has another status: each is added once, half of them before it counts.
            Scenario {
                most: Some(ids.len() / 2),
                ..self.one("add organization users", Target::None, add.taking(Turns::words(ids)))
            },
        ])
    }

    /// The same among very many users, and what only matters there.
    pub(super) fn large(&self) -> Vec<Scenario> {
        let by_email = Step::get("/api/v1/users?email=crowd{}@example.com").taking(Turns::numbers());
        let members = Step::get("/api/v1/organizations/org_c0000000001/users");
        vec![
            self.busy.refresh(
                "refresh, 50 permissions, among many",
                Target::Near("refresh, 50 permissions"),
            ),
            self.one("list users, among many", PAGE, Step::get("/api/v1/users")),
            self.one("users by e-mail, among many", PAGE, by_email),
            self.one("users of an organization, among many", PAGE, members),
        ]
    }

    async fn get(&self, server: &Server, path: &str) -> Result<Value, String> {
        let mut connection = Connection::open(&server.address).await?;
        let authorization = format!("Bearer {}", self.token);
        let request = connection.request("GET", path, &[("authorization", &authorization)], None)?;
        let answer = connection.send(request).await?;
        match answer.status.is_success() {
            true => serde_json::from_slice(&answer.body).map_err(|error| error.to_string()),
            false => Err(format!(
                "{path} was answered with {}: {}",
                answer.status,
                answer.excerpt()
            )),
        }
    }

    /// Ids of users, a page after the other.
    async fn ids(&self, server: &Server) -> Result<Vec<String>, String> {
        let (mut ids, mut query) = (Vec::new(), String::new());
        while ids.len() < IDS {
            let page = self.get(server, &format!("/api/v1/users?page_size=500{query}")).await?;
            let users = page["users"].as_array().into_iter().flatten();
            ids.extend(users.filter_map(|user| user["id"].as_str().map(str::to_owned)));
            let Some(token) = page["next_token"].as_str() else {
                break;
            };
            query = format!("&next_token={token}");
        }
        // The first ones are members from the start.
        Ok(ids.split_off(ids.len().min(10)))
    }

    /// Waits until the last users of a crowd are there: they come in thousands, several at a time.
    pub(super) async fn crowd_is_there(&self, server: &Server, users: u64) -> Result<(), String> {
        let ends = (1..=4).map(|place| (users - 1).saturating_sub((place - 1) * 1_000));
        for number in ends {
            let path = format!("/api/v1/users?email=crowd{number}@example.com");
            while self.get(server, &path).await?["users"]
                .as_array()
                .is_none_or(Vec::is_empty)
            {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        Ok(())
    }
}
