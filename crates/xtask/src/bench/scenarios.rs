//! What is asked of the server, and the sign-ins that it takes to be able to ask.

use std::sync::Arc;

use serde_json::{Value, json};
use testkit::wire::{Answer, Visitor, encoded};
use tokio::sync::Mutex;

use super::process::Server;
use super::report::Target;
use super::step::Step;

const CLIENT: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb1";
const MACHINE: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2";
pub(super) const SECRET: &str = "benchbenchbenchbenchbenchbenchbenchbenchbench1";
/// Everybody's password.
pub(super) const PASSWORD: &str = "bench password of no value";
const EMAIL: &str = "bench@example.com";
/// Somebody with fifty permissions.
pub(super) const BUSY: &str = "busy@example.com";
pub(super) const ORGANIZATION: &str = "org_bbbbbbbbbb1";
const AUDIENCE: &str = "https://api.bench.example";
pub(super) const CALLBACK: &str = "http://localhost:9/callback";

/// The data that the scenarios need; with a crowd of users around them, if it is to be.
pub(super) fn seed(address: &str, crowd: Option<u64>) -> Value {
    let permissions: Vec<Value> = (0..50)
        .map(|n| json!({ "key": format!("do:thing{n}"), "name": "Thing" }))
        .collect();
    let keys: Vec<Value> = permissions.iter().map(|permission| permission["key"].clone()).collect();
    let person = |email: &str, role: &str| {
        json!({ "email": email, "password": PASSWORD, "first_name": "Bench", "last_name": "Mark",
                "organizations": [{ "code": ORGANIZATION, "roles": [role] }] })
    };
    let mut seed = json!({
        "apis": [{ "name": "Bench", "audience": AUDIENCE, "scopes": ["read:bench"] }],
        "applications": [
            { "client_id": CLIENT, "client_secret": SECRET, "name": "Bench", "type": "reg", "redirect_uris": [CALLBACK],
              "logout_uris": [], "connections": ["email:password"] },
            { "client_id": MACHINE, "client_secret": SECRET, "name": "Bench machine", "type": "m2m", "audiences": [AUDIENCE] },
            super::api::manager(address),
        ],
        "permissions": permissions,
        "roles": [{ "key": "bencher", "name": "Bencher", "permissions": keys[..10] },
                  { "key": "busy", "name": "Busy", "permissions": keys }],
        "feature_flags": [{ "key": "dark", "name": "Dark", "type": "bool", "default_value": true, "allow_override_level": "usr" }],
        "organizations": [{ "code": ORGANIZATION, "name": "Bench" }],
        "users": [person(EMAIL, "bencher"), person(BUSY, "busy")],
    });
    if let Some(users) = crowd {
        seed["crowd"] = json!({ "users": users, "organizations": (users / 100).max(2) });
    }
    seed
}

/// One thing to ask, again and again.
pub(super) struct Scenario {
    pub name: &'static str,
    pub target: Target,
    pub steps: Vec<Step>,
    /// The most requests, where each can be made only once.
    pub most: Option<usize>,
}

impl Scenario {
    /// What the connection at this place asks.
    pub(super) fn step_for(&self, place: usize) -> Step {
        self.steps[place % self.steps.len()].clone()
    }
}

/// Somebody who is signed in, once per connection, so that each has a family of refresh tokens of its own.
pub(super) struct Person {
    refresh_tokens: Vec<Arc<Mutex<String>>>,
    access_token: String,
}

impl Person {
    pub(super) async fn sign_in(server: &Server, email: &str, connections: usize) -> Result<Self, String> {
        let mut refresh_tokens = Vec::new();
        let mut access_token = String::new();
        for _ in 0..connections {
            let tokens = sign_in(server, email).await?;
            access_token = tokens.member("access_token")?;
            refresh_tokens.push(Arc::new(Mutex::new(tokens.member("refresh_token")?)));
        }
        Ok(Self {
            refresh_tokens,
            access_token,
        })
    }

    /// Refreshes, by every connection its own.
    pub(super) fn refresh(&self, name: &'static str, target: Target) -> Scenario {
        let form = format!("grant_type=refresh_token&client_id={CLIENT}&client_secret={SECRET}");
        let steps = self.refresh_tokens.iter().map(|token| Step {
            refresh_token: Some(Arc::clone(token)),
            ..Step::post("/oauth2/token", form.clone())
        });
        Scenario {
            name,
            target,
            steps: steps.collect(),
            most: None,
        }
    }
}

/// Sign-ins are done; the rest is asking.
pub(super) struct Prepared {
    person: Person,
    sign_in_page: String,
    browser: String,
}

/// Signs in, and begins a sign-in.
pub(super) async fn prepare(server: &Server, connections: usize) -> Result<Prepared, String> {
    let person = Person::sign_in(server, EMAIL, connections).await?;
    let (sign_in_page, browser) = begin(server).await?;
    Ok(Prepared {
        person,
        sign_in_page,
        browser,
    })
}

impl Prepared {
    /// All scenarios with their targets. On a slow disk it is a number of refreshes a second that counts, not their CPU.
    pub(super) fn scenarios(&self, is_disk_slow: bool) -> Vec<Scenario> {
        let one = |name, target, step| Scenario {
            name,
            target,
            steps: vec![step],
            most: None,
        };
        let machine = format!("client_id={MACHINE}&client_secret={SECRET}");
        let client_credentials = format!("grant_type=client_credentials&{machine}&audience={AUDIENCE}");
        let introspect = format!(
            "client_id={CLIENT}&client_secret={SECRET}&token={}",
            self.person.access_token
        );
        vec![
            one(
                "client_credentials",
                Target::OfSigning(0.80),
                Step::post("/oauth2/token", client_credentials),
            ),
            // Two signatures: 0.70 of half the signing rate.
            self.person.refresh(
                "refresh",
                match is_disk_slow {
                    true => Target::PerSecond(400.0),
                    false => Target::OfSigning(0.35),
                },
            ),
            one(
                "discovery",
                Target::PerCpuSecond(25_000.0),
                Step::get("/.well-known/openid-configuration"),
            ),
            one(
                "jwks",
                Target::PerCpuSecond(25_000.0),
                Step::get("/.well-known/jwks.json"),
            ),
            one(
                "user_profile",
                Target::PerCpuSecond(8_000.0),
                Step::get("/oauth2/v2/user_profile")
                    .with("authorization", format!("Bearer {}", self.person.access_token)),
            ),
            one(
                "introspect",
                Target::PerCpuSecond(8_000.0),
                Step::post("/oauth2/introspect", introspect),
            ),
            one(
                "sign-in page",
                Target::PerCpuSecond(8_000.0),
                Step::get(&self.sign_in_page).with("cookie", self.browser.clone()),
            ),
            one(
                "authorize (begins a flow)",
                Target::None,
                Step {
                    expects: 303,
                    ..Step::get(&authorize_path(CLIENT))
                },
            ),
        ]
    }
}

/// Whether somebody is there and can sign in.
pub(super) async fn can_sign_in(server: &Server, email: &str) -> bool {
    sign_in(server, email).await.is_ok()
}

/// Where a sign-in to an application begins.
pub(super) fn authorize_path(client: &str) -> String {
    let callback = encoded(CALLBACK);
    format!(
        "/oauth2/auth?client_id={client}&redirect_uri={callback}&response_type=code&scope=openid+profile+email+offline&state=bench"
    )
}

/// Begins a flow: the path of its page, and the browser's cookies.
async fn begin(server: &Server) -> Result<(String, String), String> {
    let mut visitor = Visitor::open(&server.address).await?;
    let answer = visitor.get(&authorize_path(CLIENT)).await?;
    Ok((answer.location()?, visitor.cookie_header()))
}

/// A whole sign-in by password: the token endpoint's answer.
async fn sign_in(server: &Server, email: &str) -> Result<Answer, String> {
    let mut visitor = Visitor::open(&server.address).await?;
    let code = visitor.sign_in(&authorize_path(CLIENT), email, PASSWORD).await?;
    let callback = encoded(CALLBACK);
    let form = format!(
        "grant_type=authorization_code&client_id={CLIENT}&client_secret={SECRET}&code={code}&redirect_uri={callback}"
    );
    let answer = visitor.post("/oauth2/token", &form).await?;
    match answer.status.as_u16() {
        200 => Ok(answer),
        status => Err(format!("the code was answered with {status}: {}", answer.excerpt())),
    }
}
