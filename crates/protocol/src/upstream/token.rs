//! Trading a code or a refresh token at another provider (RFC 6749 §4.1.3, §6), and giving a token up (RFC 7009 §2.1).

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value};
use url::form_urlencoded::{Serializer, byte_serialize};

use super::{Ask, Secrets, Verb, object};

/// The longest token that is taken, in bytes.
const LONGEST_TOKEN: usize = 32 * 1024;

/// How we prove who we are (RFC 6749 §2.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// In the `Authorization` header.
    Basic,
    /// In the form.
    Post,
}

/// What we are at a provider. The secret does not print.
#[derive(Clone, Copy)]
pub struct Client<'a> {
    /// What we are called there.
    pub id: &'a str,
    /// What we prove it with; a public client has none.
    pub secret: Option<&'a str>,
    /// How.
    pub authentication: Authentication,
}

impl fmt::Debug for Client<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.id)
    }
}

impl Client<'_> {
    /// Both parts are encoded before they are joined (RFC 6749 §2.3.1).
    fn pair(&self, secret: &str) -> String {
        let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        format!("{}:{}", encoded(self.id), encoded(secret))
    }

    /// These secrets and the client's own, as it stands in forms and in `Authorization`.
    fn secrets(&self, mut secrets: Secrets) -> Secrets {
        if let Some(secret) = self.secret {
            secrets.add(secret);
            secrets.add(&self.pair(secret));
            secrets.add(&format!("{}:{secret}", self.id));
        }
        secrets
    }
}

/// Trades an authorization code.
pub fn exchange(endpoint: &str, client: &Client<'_>, code: &str, redirect_uri: &str, verifier: Option<&str>) -> Ask {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
    ];
    fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    post(
        endpoint,
        client,
        &fields,
        Secrets::of([code].into_iter().chain(verifier)),
    )
}

/// Trades a refresh token.
pub fn refresh(endpoint: &str, client: &Client<'_>, refresh_token: &str) -> Ask {
    let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    post(endpoint, client, &fields, Secrets::of([refresh_token]))
}

/// Gives a token up. `hint` is `access_token` or `refresh_token`.
pub fn revoke(endpoint: &str, client: &Client<'_>, token: &str, hint: &str) -> Ask {
    let fields = [("token", token), ("token_type_hint", hint)];
    post(endpoint, client, &fields, Secrets::of([token]))
}

/// Gives up whatever was granted to us, GitHub's way: the access token in JSON, the client by Basic.
pub fn revoke_grant(endpoint: &str, client: &Client<'_>, access_token: &str) -> Ask {
    Ask {
        verb: Verb::Delete,
        url: endpoint.replace("{client_id}", client.id),
        headers: vec![
            ("accept", "application/json".to_owned()),
            ("content-type", "application/json".to_owned()),
            ("authorization", basic(client)),
        ],
        body: serde_json::json!({ "access_token": access_token }).to_string(),
        secrets: client.secrets(Secrets::of([access_token])),
    }
}

/// Gives up whatever was granted to us, as the bearer of the access token.
pub fn revoke_as_bearer(endpoint: &str, access_token: &str) -> Ask {
    Ask {
        verb: Verb::Delete,
        ..super::get_as(endpoint, access_token)
    }
}

fn post(endpoint: &str, client: &Client<'_>, fields: &[(&str, &str)], secrets: Secrets) -> Ask {
    let mut headers = vec![
        // GitHub answers with a form to whoever does not ask for JSON.
        ("accept", "application/json".to_owned()),
        ("content-type", "application/x-www-form-urlencoded".to_owned()),
    ];
    let mut form = Serializer::new(String::new());
    form.extend_pairs(fields);
    match (client.authentication, client.secret) {
        (Authentication::Basic, Some(_)) => headers.push(("authorization", basic(client))),
        (_, secret) => {
            form.append_pair("client_id", client.id);
            secret.map(|secret| form.append_pair("client_secret", secret));
        }
    }
    Ask {
        verb: Verb::Post,
        url: endpoint.to_owned(),
        headers,
        body: form.finish(),
        secrets: client.secrets(secrets),
    }
}

fn basic(client: &Client<'_>) -> String {
    let secret = client.secret.unwrap_or_default();
    format!("Basic {}", BASE64_STANDARD.encode(client.pair(secret)))
}

/// What a provider gave. It holds tokens: it does not print.
#[derive(Clone, PartialEq)]
pub struct Tokens {
    /// The access token; it can stand in a header.
    pub access_token: String,
    /// In how many seconds it ends, if that was said.
    pub expires_in: Option<i64>,
    /// The refresh token.
    pub refresh_token: Option<String>,
    /// What was granted, if that was said.
    pub scope: Option<String>,
    /// The ID token, unverified.
    pub id_token: Option<String>,
    /// The whole answer.
    pub all: Map<String, Value>,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(…)")
    }
}

/// Why there are no tokens.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoTokens {
    /// The provider says no, in words made plain for a log.
    #[error("status {status}, {error}: {description}")]
    Refused {
        /// The status of its answer.
        status: u16,
        /// The error code.
        error: String,
        /// What is said of it.
        description: String,
    },
    /// The provider is not well.
    #[error("status {0}")]
    Unwell(u16),
    /// The answer is not one.
    #[error("an answer that cannot be read: {0}")]
    Unreadable(&'static str),
}

impl NoTokens {
    /// Whether the grant itself is over: a refresh token that is of no use any more (RFC 6749 §5.2).
    pub fn is_grant_over(&self) -> bool {
        // GitHub has words of its own for a refresh token and a code, Slack for a refresh token.
        const WORDS: [&str; 4] = [
            "invalid_grant",
            "bad_refresh_token",
            "bad_verification_code",
            "invalid_refresh_token",
        ];
        matches!(self, Self::Refused { error, .. } if WORDS.contains(&error.as_str()))
    }
}

impl Tokens {
    /// Reads the answer of a token endpoint (RFC 6749 §5.1, §5.2) to a request with these secrets.
    pub fn read(secrets: &Secrets, status: u16, body: &[u8]) -> Result<Self, NoTokens> {
        let read = object(body);
        if status == 429 || status >= 500 {
            return Err(NoTokens::Unwell(status));
        }
        let is_success = (200..300).contains(&status);
        let all = match read {
            Ok(all) => all,
            Err(_) if is_success => return Err(NoTokens::Unreadable("not a JSON object")),
            Err(_) => return Err(refused(secrets, status, &Map::new())),
        };
        // Some providers refuse with 200.
        if !is_success || all.get("error").is_some_and(|error| !error.is_null()) {
            return Err(refused(secrets, status, &all));
        }
        let text = |name: &str| match all.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.len() <= LONGEST_TOKEN => {
                Ok(Some(text.clone()).filter(|text| !text.is_empty()))
            }
            Some(_) => Err(NoTokens::Unreadable("a token that is no text or too long")),
        };
        let access_token = text("access_token")?.ok_or(NoTokens::Unreadable("no access token"))?;
        // b64token of RFC 6750 §2.1 is narrower than what providers send; a header takes any visible character.
        if !access_token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(NoTokens::Unreadable("an access token that cannot be sent"));
        }
        if text("token_type")?.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(NoTokens::Unreadable("a token that is not for bearers"));
        }
        Ok(Self {
            access_token,
            expires_in: seconds(all.get("expires_in")),
            refresh_token: text("refresh_token")?,
            scope: text("scope").unwrap_or_default(),
            id_token: text("id_token")?,
            all,
        })
    }
}

/// Codes of errors that are told from each other somewhere: these are words of ours as well.
const CODES: [&str; 17] = [
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "access_denied",
    "invalid_token",
    "unsupported_token_type",
    "bad_refresh_token",
    "bad_verification_code",
    "invalid_refresh_token",
    "incorrect_client_credentials",
    "redirect_uri_mismatch",
    "invalid_client_id",
    "invalid_code",
    "OAuthException",
];

/// What a provider says of an error, in its own words, which may hold anything.
fn said(all: &Map<String, Value>) -> (&str, &str) {
    fn text(value: Option<&Value>) -> &str {
        value.and_then(Value::as_str).unwrap_or_default()
    }
    // Facebook's error is an object with a message; Twitch's is a message alone.
    match all.get("error") {
        Some(Value::Object(inner)) => (text(inner.get("type")), text(inner.get("message"))),
        error => match text(all.get("error_description")) {
            "" => (text(error), text(all.get("message"))),
            description => (text(error), description),
        },
    }
}

fn refused(secrets: &Secrets, status: u16, all: &Map<String, Value>) -> NoTokens {
    let (error, description) = said(all);
    NoTokens::Refused {
        status,
        error: match CODES.contains(&error) {
            true => error.to_owned(),
            false => secrets.plainly(error),
        },
        description: secrets.plainly(description),
    }
}

/// Reads the answer to a token that is given up. What is not known there is given up already; `unknown` are statuses with
/// which a provider says that, besides the words for it (RFC 7009 §2.2).
pub fn given_up(secrets: &Secrets, status: u16, body: &[u8], unknown: &[u16]) -> Result<(), NoTokens> {
    if (200..300).contains(&status) || unknown.contains(&status) {
        return Ok(());
    }
    if status == 429 || status >= 500 {
        return Err(NoTokens::Unwell(status));
    }
    let all = object(body).unwrap_or_default();
    // Facebook's number for a token that is no good any more.
    let is_190 = all.get("error").and_then(|error| error.get("code")) == Some(&Value::from(190));
    match said(&all) {
        ("invalid_token" | "invalid_grant", _) => Ok(()),
        // Twitch has no code for it.
        (_, "Invalid token") => Ok(()),
        _ if is_190 => Ok(()),
        _ => Err(refused(secrets, status, &all)),
    }
}

/// A number, also as text; years of it are as good as none.
fn seconds(value: Option<&Value>) -> Option<i64> {
    let seconds = match value? {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(|float| float as i64)),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    seconds.filter(|seconds| (0..=315_360_000).contains(seconds))
}

#[cfg(test)]
mod tests;
