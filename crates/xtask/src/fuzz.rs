//! `cargo xtask fuzz`: Schemathesis makes requests out of the contract of the Management API, thousands of them, valid and
//! not, and sees whether each answer is one that the contract knows. No 5xx, no body of another shape.
//!
//! Twice, against `doorstep dev` on a database of its own: once with whatever ids it makes up, and once with ids of things
//! that exist, so that more than refusals are looked at.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testkit::wire::{Connection, encoded};

use crate::command::{Result, Stream, watched};
use crate::suite::Count;
use crate::{product, tools};

/// The contract, with an answer for every refusal.
const CONTRACT: &str = "openapi/contract.test.json";
/// Seconds for each of the two runs.
const SECONDS: u64 = 90;
/// What is looked at in each answer.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
const CLIENT: &str = "f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1";
const SECRET: &str = "FuzzFuzzFuzzFuzzFuzzFuzzFuzzFuzzFuzzFuzzFuzzFuzz1";

/// Builds the product and makes both runs.
pub(crate) fn run() -> Result<Count> {
    let schemathesis = tools::schemathesis()?;
    let server = Server::start(&product::build()?)?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| format!("The threads cannot be started: {error}."))?;
    let (token, parameters) = runtime.block_on(prepare(&server.address))?;
    let made_up = server.folder.join("made-up.toml");
    let existing = server.folder.join("existing.toml");
    fs::write(&made_up, "").map_err(|error| format!("{}: {error}.", made_up.display()))?;
    fs::write(&existing, parameters).map_err(|error| format!("{}: {error}.", existing.display()))?;
    let first = fuzz(&schemathesis, &server, &token, &made_up, &[])?;
    // What exists is to be there until the end.
    let second = fuzz(
        &schemathesis,
        &server,
        &token,
        &existing,
        &["--exclude-method", "DELETE"],
    )?;
    Ok(Count {
        passed: first.passed + second.passed,
        failed: first.failed + second.failed,
    })
}

/// One run. An operation that was tested and broke no rule counts as passed.
fn fuzz(schemathesis: &Path, server: &Server, token: &str, config: &Path, more: &[&str]) -> Result<Count> {
    let mut command = Command::new(schemathesis);
    command.arg("--config-file").arg(config).args(["run", CONTRACT]);
    command.args(["--url", &format!("http://{}", server.address)]);
    command.args(["--header", &format!("Authorization: Bearer {token}")]);
    command.args(["--max-time", &SECONDS.to_string(), "--checks", CHECKS, "--workers", "1"]);
    command.args([
        "--generation-database",
        "none",
        "--suppress-health-check",
        "all",
        "--no-color",
    ]);
    // Those of OAuth take other tokens than this one, and have suites of their own.
    command.args(["--exclude-tag", "OAuth"]).args(more);
    command.current_dir(crate::root());
    let mut tested = None;
    let succeeded = watched(&mut command, Stream::Stdout, |line| {
        tested = line
            .trim()
            .strip_prefix("Tested: ")
            .and_then(|count| count.parse::<usize>().ok())
            .or(tested);
    })?;
    match (tested, succeeded) {
        (Some(tested), true) if tested > 0 => Ok(Count {
            passed: tested,
            failed: 0,
        }),
        (Some(tested), false) => Ok(Count {
            passed: tested.saturating_sub(1),
            failed: 1,
        }),
        _ => Err("Schemathesis did not run to its end.".into()),
    }
}

/// `doorstep dev` on a folder of its own; ended when dropped.
struct Server {
    child: Child,
    folder: PathBuf,
    address: String,
}

impl Server {
    fn start(binary: &Path) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("doorstep-fuzz-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| format!("There is no free port: {error}."))?
            .port();
        let child = Command::new(binary)
            .args(["dev", "--listen", &format!("127.0.0.1:{port}"), "--data"])
            .arg(folder.join("data"))
            .env("DOORSTEP_BOOTSTRAP_CLIENT_ID", CLIENT)
            .env("DOORSTEP_BOOTSTRAP_CLIENT_SECRET", SECRET)
            .env("DOORSTEP_LOG", "error")
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} cannot be started: {error}.", binary.display()))?;
        let address = format!("localhost:{port}");
        Ok(Self { child, folder, address })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A token with every scope, and a configuration with the ids of one thing of each kind.
async fn prepare(address: &str) -> Result<(String, String)> {
    let mut api = Api::open(address).await?;
    let people = json!({ "profile": { "given_name": "Ada", "family_name": "Lovelace" },
                         "identities": [{ "type": "email", "details": { "email": "ada@example.com" } }] });
    let user = api.post("user", people).await?;
    let organization = api
        .post("organization", json!({ "name": "Acme", "handle": "acme" }))
        .await?;
    let org_code = text(&organization["organization"]["code"])?;
    let user_id = text(&user["id"])?;
    api.post(
        &format!("organizations/{org_code}/users"),
        json!({ "users": [{ "id": user_id }] }),
    )
    .await?;
    let permission = api
        .post("permissions", json!({ "name": "Read", "key": "read:things" }))
        .await?;
    let role = api.post("roles", json!({ "name": "Reader", "key": "reader" })).await?;
    let flag = json!({ "name": "Theme", "key": "theme", "type": "str", "default_value": "dark", "allow_override_level": "usr" });
    api.post("feature_flags", flag).await?;
    let category = api
        .post("property_categories", json!({ "name": "Own", "context": "usr" }))
        .await?;
    let category_id = text(&category["category"]["id"])?;
    let property = json!({ "name": "City", "key": "own_city", "type": "single_line_text", "context": "usr",
                           "is_private": false, "category_id": category_id });
    let property = api.post("properties", property).await?;
    let application = api
        .post("applications", json!({ "name": "Web", "type": "reg" }))
        .await?;
    let application_id = text(&application["application"]["id"])?;
    let connection = json!({ "name": "GitHub", "display_name": "GitHub", "strategy": "oauth2:github", "options": {} });
    let connection = api.post("connections", connection).await?;
    let own_api = api
        .post(
            "apis",
            json!({ "name": "Things", "audience": "https://api.example.com" }),
        )
        .await?;
    let subscriber = api
        .post(
            "subscribers?first_name=Lucy&last_name=West&email=lucy%40example.com",
            Value::Null,
        )
        .await?;
    let hook = json!({ "endpoint": "https://hooks.example.com/", "event_types": ["user.created"], "name": "Hook" });
    let webhook = api.post("webhooks", hook).await?;
    let connected = json!({ "key_code_ref": "drive", "name": "Drive", "provider": "oauth2:google", "client_id": "abc",
                            "client_secret": SECRET, "callback_urls": ["https://app.example.com/connected"] });
    api.post("connected_apps", connected).await?;
    let identities = api.get(&format!("users/{user_id}/identities")).await?;
    let parameters = [
        ("path.user_id", user_id.clone()),
        ("query.user_id", user_id.clone()),
        ("query.id", user_id),
        ("query.key_code_ref", "drive".to_owned()),
        ("path.org_code", org_code.clone()),
        ("query.code", org_code),
        ("path.permission_id", text(&permission["permission"]["id"])?),
        ("path.role_id", text(&role["role"]["id"])?),
        ("path.feature_flag_key", "theme".to_owned()),
        ("path.category_id", category_id),
        ("path.property_id", text(&property["property"]["id"])?),
        ("path.property_key", "own_city".to_owned()),
        ("path.application_id", application_id.clone()),
        ("path.app_id", application_id),
        ("path.connection_id", text(&connection["connection"]["id"])?),
        ("path.api_id", text(&own_api["api"]["id"])?),
        ("path.subscriber_id", text(&subscriber["subscriber"]["subscriber_id"])?),
        ("path.webhook_id", text(&webhook["webhook"]["id"])?),
        ("path.identity_id", text(&identities["identities"][0]["id"])?),
    ];
    let lines = parameters
        .iter()
        .map(|(name, value)| format!("\"{name}\" = \"{value}\"\n"));
    Ok((
        api.token.clone(),
        format!("[parameters]\n{}", lines.collect::<String>()),
    ))
}

fn text(value: &Value) -> Result<String> {
    value
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| "An answer holds no id.".to_owned())
}

/// A program with a token.
struct Api {
    connection: Connection,
    token: String,
}

impl Api {
    /// Waits for the server and gets a token.
    async fn open(address: &str) -> Result<Self> {
        let begin = Instant::now();
        let mut connection = loop {
            match Connection::open(address).await {
                Ok(connection) => break connection,
                Err(why) if begin.elapsed() > Duration::from_secs(20) => {
                    return Err(format!("The product does not answer: {why}."));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        let audience = encoded(&format!("http://{address}/api"));
        let form =
            format!("grant_type=client_credentials&client_id={CLIENT}&client_secret={SECRET}&audience={audience}");
        let request = connection.request("POST", "/oauth2/token", &[], Some(&form))?;
        let token = connection.send(request).await?.member("access_token")?;
        Ok(Self { connection, token })
    }

    async fn post(&mut self, path: &str, body: Value) -> Result<Value> {
        self.call("POST", path, Some(body.to_string()).filter(|_| !body.is_null()))
            .await
    }

    async fn get(&mut self, path: &str) -> Result<Value> {
        self.call("GET", path, None).await
    }

    async fn call(&mut self, method: &str, path: &str, body: Option<String>) -> Result<Value> {
        let headers = [("authorization", format!("Bearer {}", self.token))];
        let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
        let request = self
            .connection
            .request(method, &format!("/api/v1/{path}"), &headers, body.as_deref())?;
        let answer = self.connection.send(request).await?;
        match answer.status.is_success() {
            true => serde_json::from_slice(&answer.body).map_err(|error| format!("{path}: {error}.")),
            false => Err(format!(
                "{method} {path} was answered with {}: {}",
                answer.status,
                answer.excerpt()
            )),
        }
    }
}
