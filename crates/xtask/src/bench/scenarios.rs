//! What is asked of the server, and the sign-ins that it takes to be able to ask.

use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use serde_json::{Value, json};
use testkit::wire::{Answer, Connection, Visitor, encoded};
use tokio::sync::Mutex;

use super::process::Server;
use super::report::Target;

const CLIENT: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb1";
const MACHINE: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2";
const SECRET: &str = "benchbenchbenchbenchbenchbenchbenchbenchbench1";
const PASSWORD: &str = "bench password of no value";
const EMAIL: &str = "bench@example.com";
const AUDIENCE: &str = "https://api.bench.example";
const CALLBACK: &str = "http://localhost:9/callback";

/// The data that the scenarios need.
pub(super) fn seed() -> String {
    let permissions: Vec<Value> = (0..10)
        .map(|n| json!({ "key": format!("do:thing{n}"), "name": "Thing" }))
        .collect();
    let keys: Vec<Value> = permissions.iter().map(|permission| permission["key"].clone()).collect();
    json!({
        "apis": [{ "name": "Bench", "audience": AUDIENCE, "scopes": ["read:bench"] }],
        "applications": [
            { "client_id": CLIENT, "client_secret": SECRET, "name": "Bench", "type": "reg", "redirect_uris": [CALLBACK],
              "logout_uris": [], "connections": ["email:password"] },
            { "client_id": MACHINE, "client_secret": SECRET, "name": "Bench machine", "type": "m2m", "audiences": [AUDIENCE] },
        ],
        "permissions": permissions,
        "roles": [{ "key": "bencher", "name": "Bencher", "permissions": keys }],
        "feature_flags": [{ "key": "dark", "name": "Dark", "type": "bool", "default_value": true, "allow_override_level": "usr" }],
        "organizations": [{ "code": "org_bbbbbbbbbb1", "name": "Bench" }],
        "users": [{ "email": EMAIL, "password": PASSWORD, "first_name": "Bench", "last_name": "Mark",
            "organizations": [{ "code": "org_bbbbbbbbbb1", "roles": ["bencher"] }] }],
    })
    .to_string()
}

/// One thing to ask, again and again.
pub(super) struct Scenario {
    pub name: &'static str,
    pub target: Target,
    steps: Vec<Step>,
}

impl Scenario {
    /// What the connection at this place asks.
    pub(super) fn step_for(&self, place: usize) -> Step {
        self.steps[place % self.steps.len()].clone()
    }
}

/// A request, and what to make of its answer.
#[derive(Clone)]
pub(super) struct Step {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    form: Option<String>,
    pub expects: u16,
    /// The refresh token of this connection, which changes with each answer.
    refresh_token: Option<Arc<Mutex<String>>>,
}

impl Step {
    fn get(path: &str) -> Self {
        let (path, headers) = (path.to_owned(), Vec::new());
        Self {
            method: "GET",
            path,
            headers,
            form: None,
            expects: 200,
            refresh_token: None,
        }
    }

    fn post(path: &str, form: String) -> Self {
        Self {
            method: "POST",
            form: Some(form),
            ..Self::get(path)
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The request to be sent now.
    pub(super) async fn request(&self, connection: &Connection) -> Result<Request<Full<Bytes>>, String> {
        let form = match &self.refresh_token {
            Some(token) => Some(format!(
                "{}&refresh_token={}",
                self.form.as_deref().unwrap_or(""),
                token.lock().await
            )),
            None => self.form.clone(),
        };
        let headers: Vec<(&str, &str)> = self
            .headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        connection.request(self.method, &self.path, &headers, form.as_deref())
    }

    /// Keeps the next refresh token.
    pub(super) async fn learn(&self, answer: &Answer) -> Result<(), String> {
        if let Some(token) = &self.refresh_token {
            *token.lock().await = answer.member("refresh_token")?;
        }
        Ok(())
    }
}

/// Sign-ins are done; the rest is asking.
pub(super) struct Prepared {
    refresh_tokens: Vec<Arc<Mutex<String>>>,
    access_token: String,
    sign_in_page: String,
    browser: String,
}

/// Signs in once per connection, so that each has a family of refresh tokens of its own.
pub(super) async fn prepare(server: &Server, connections: usize) -> Result<Prepared, String> {
    let mut refresh_tokens = Vec::new();
    let mut access_token = String::new();
    for _ in 0..connections {
        let tokens = sign_in(server).await?;
        access_token = tokens.member("access_token")?;
        refresh_tokens.push(Arc::new(Mutex::new(tokens.member("refresh_token")?)));
    }
    let (sign_in_page, browser) = begin(server).await?;
    Ok(Prepared {
        refresh_tokens,
        access_token,
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
        };
        let machine = format!("client_id={MACHINE}&client_secret={SECRET}");
        let refresh = format!("grant_type=refresh_token&client_id={CLIENT}&client_secret={SECRET}");
        let refreshes = self.refresh_tokens.iter().map(|token| {
            let step = Step::post("/oauth2/token", refresh.clone());
            Step {
                refresh_token: Some(Arc::clone(token)),
                ..step
            }
        });
        let client_credentials = format!("grant_type=client_credentials&{machine}&audience={AUDIENCE}");
        let introspect = format!("client_id={CLIENT}&client_secret={SECRET}&token={}", self.access_token);
        vec![
            one(
                "client_credentials",
                Target::OfSigning(0.80),
                Step::post("/oauth2/token", client_credentials),
            ),
            // Two signatures: 0.70 of half the signing rate.
            Scenario {
                name: "refresh",
                target: match is_disk_slow {
                    true => Target::PerSecond(400.0),
                    false => Target::OfSigning(0.35),
                },
                steps: refreshes.collect(),
            },
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
                Step::get("/oauth2/v2/user_profile").with("authorization", format!("Bearer {}", self.access_token)),
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
                    ..Step::get(&authorize_path())
                },
            ),
        ]
    }
}

/// Whether somebody can sign in: users are the last that a seed sets.
pub(super) async fn is_seeded(server: &Server) -> bool {
    sign_in(server).await.is_ok()
}

fn authorize_path() -> String {
    let callback = encoded(CALLBACK);
    format!(
        "/oauth2/auth?client_id={CLIENT}&redirect_uri={callback}&response_type=code&scope=openid+profile+email+offline&state=bench"
    )
}

/// Begins a flow: the path of its page, and the browser's cookies.
async fn begin(server: &Server) -> Result<(String, String), String> {
    let mut visitor = Visitor::open(&server.address).await?;
    let answer = visitor.get(&authorize_path()).await?;
    Ok((answer.location()?, visitor.cookie_header()))
}

/// A whole sign-in by password: the token endpoint's answer.
async fn sign_in(server: &Server) -> Result<Answer, String> {
    let mut visitor = Visitor::open(&server.address).await?;
    let code = visitor.sign_in(&authorize_path(), EMAIL, PASSWORD).await?;
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
