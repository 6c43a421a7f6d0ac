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
mod tests {
    use super::*;

    const CLIENT: Client<'_> = Client {
        id: "a:b",
        secret: Some("p@ss wörd"),
        authentication: Authentication::Post,
    };

    fn header<'a>(ask: &'a Ask, name: &str) -> Option<&'a str> {
        ask.headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_code_is_traded_with_the_secret_in_the_form_or_in_the_header() {
        let ask = exchange(
            "https://idp.example.com/token",
            &CLIENT,
            "c",
            "https://a.example/cb",
            Some("v"),
        );
        assert_eq!(
            ask.body,
            "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb&code_verifier=v&client_id=a%3Ab&client_secret=p%40ss+w%C3%B6rd"
        );
        assert_eq!(header(&ask, "authorization"), None);
        let basic = Client {
            authentication: Authentication::Basic,
            ..CLIENT
        };
        let ask = exchange(
            "https://idp.example.com/token",
            &basic,
            "c",
            "https://a.example/cb",
            None,
        );
        assert_eq!(
            ask.body,
            "grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fcb"
        );
        let sent = header(&ask, "authorization").unwrap().strip_prefix("Basic ").unwrap();
        assert_eq!(BASE64_STANDARD.decode(sent).unwrap(), b"a%3Ab:p%40ss+w%C3%B6rd");
        let public = Client { secret: None, ..basic };
        assert!(
            refresh("https://idp.example.com/token", &public, "r")
                .body
                .ends_with("refresh_token=r&client_id=a%3Ab")
        );
    }

    #[test]
    fn tokens_are_given_up_as_each_provider_wants_it() {
        assert!(
            revoke("https://idp.example.com/revoke", &CLIENT, "t", "refresh_token")
                .body
                .starts_with("token=t&token_type_hint=refresh_token&client_id=")
        );
        let ask = revoke_grant(
            "https://api.example.com/applications/{client_id}/grant",
            &Client { id: "c", ..CLIENT },
            "t",
        );
        assert_eq!(
            (ask.verb, ask.url.as_str(), ask.body.as_str()),
            (
                Verb::Delete,
                "https://api.example.com/applications/c/grant",
                r#"{"access_token":"t"}"#
            )
        );
        assert!(header(&ask, "authorization").unwrap().starts_with("Basic "));
        let ask = revoke_as_bearer("https://api.example.com/me/permissions", "t");
        assert_eq!(
            (ask.verb, header(&ask, "authorization")),
            (Verb::Delete, Some("Bearer t"))
        );
    }

    #[test]
    fn tokens_are_read() {
        let body = br#"{"access_token":"a","token_type":"Bearer","expires_in":"3600","refresh_token":"r","scope":"x","id_token":"i","extra":1}"#;
        let tokens = Tokens::read(&Secrets::default(), 200, body).unwrap();
        assert_eq!(
            (
                tokens.access_token.as_str(),
                tokens.expires_in,
                tokens.refresh_token.as_deref()
            ),
            ("a", Some(3600), Some("r"))
        );
        assert_eq!(
            (
                tokens.scope.as_deref(),
                tokens.id_token.as_deref(),
                tokens.all["extra"].as_i64()
            ),
            (Some("x"), Some("i"), Some(1))
        );
        assert_eq!(format!("{tokens:?}"), "Tokens(…)");
        assert_eq!(
            Tokens::read(&Secrets::default(), 200, br#"{"access_token":"a","expires_in":-5}"#)
                .unwrap()
                .expires_in,
            None
        );
    }

    #[test]
    fn r183_an_answer_that_is_none_is_refused() {
        for body in [
            "",
            "<html>busy</html>",
            "[]",
            "null",
            "{}",
            r#"{"access_token":""}"#,
            r#"{"access_token":7}"#,
            r#"{"access_token":null}"#,
            r#"{"access_token":"a\r\nX: y"}"#,
            r#"{"access_token":"a b"}"#,
            r#"{"access_token":"a","access_token":"b"}"#,
            r#"{"access_token":"a","token_type":"mac"}"#,
            r#"{"access_token":"a","id_token":{}}"#,
            "access_token=a&token_type=bearer",
        ] {
            assert!(
                matches!(
                    Tokens::read(&Secrets::default(), 200, body.as_bytes()),
                    Err(NoTokens::Unreadable(_))
                ),
                "{body}"
            );
        }
        let long = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(LONGEST_TOKEN + 1));
        assert!(Tokens::read(&Secrets::default(), 200, long.as_bytes()).is_err());
        assert_eq!(
            Tokens::read(&Secrets::default(), 503, b"<html>"),
            Err(NoTokens::Unwell(503))
        );
        assert_eq!(
            Tokens::read(&Secrets::default(), 429, b"{}"),
            Err(NoTokens::Unwell(429))
        );
    }

    #[test]
    fn a_refusal_is_told_whatever_its_status_is() {
        let error = |status, body: &str| match Tokens::read(&Secrets::default(), status, body.as_bytes()) {
            Err(NoTokens::Refused { error, .. }) => error,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            error(400, r#"{"error":"invalid_grant","error_description":"a\nb"}"#),
            "invalid_grant"
        );
        assert_eq!(
            error(200, r#"{"error":"bad_verification_code"}"#),
            "bad_verification_code"
        );
        assert_eq!(error(200, r#"{"ok":false,"error":"invalid_code"}"#), "invalid_code");
        assert_eq!(
            error(400, r#"{"error":{"type":"OAuthException","message":"m"}}"#),
            "OAuthException"
        );
        assert_eq!(error(404, "<html>"), "");
        assert!(
            Tokens::read(&Secrets::default(), 400, br#"{"error":"invalid_grant"}"#)
                .unwrap_err()
                .is_grant_over()
        );
        assert!(
            !Tokens::read(&Secrets::default(), 400, br#"{"error":"invalid_client"}"#)
                .unwrap_err()
                .is_grant_over()
        );
    }

    #[test]
    fn r211_what_was_sent_does_not_come_back_in_an_error() {
        let client = Client {
            id: "abc",
            secret: Some("kA7bQ2xV9mZ4tR1wY6nC3sL8"),
            authentication: Authentication::Basic,
        };
        let url = "https://idp.example.com/token";
        let asks = [
            exchange(
                url,
                &client,
                "the-code-4711",
                "https://a.example/cb",
                Some("the-verifier-4712"),
            ),
            refresh(url, &client, "the-refresh-token-4713"),
            revoke(url, &client, "the-token-4714", "access_token"),
            revoke_grant(url, &client, "the-token-4715"),
            revoke_as_bearer(url, "the-token-4716"),
        ];
        let encoded = BASE64_STANDARD.encode("abc:kA7bQ2xV9mZ4tR1wY6nC3sL8");
        for ask in asks {
            let header = header(&ask, "authorization").unwrap_or_default().to_owned();
            let echo = format!("{} {header}", ask.body);
            let body = serde_json::json!({ "error": echo, "error_description": echo }).to_string();
            let told = Tokens::read(&ask.secrets, 400, body.as_bytes())
                .unwrap_err()
                .to_string()
                + &given_up(&ask.secrets, 400, body.as_bytes(), &[])
                    .unwrap_err()
                    .to_string();
            assert!(told.contains("(hidden)"), "{told}");
            for secret in [
                "4711",
                "4712",
                "4713",
                "4714",
                "4715",
                "4716",
                "kA7b",
                "sL8",
                &encoded[8..16],
                &encoded[24..],
            ] {
                assert!(!told.contains(secret), "{secret}: {told}");
            }
        }
    }

    #[test]
    fn a_token_is_given_up_when_it_was_taken_back_or_is_not_known() {
        let read =
            |status, body: &str, unknown: &[u16]| given_up(&Secrets::default(), status, body.as_bytes(), unknown);
        for (status, body) in [
            (200, ""),
            (204, ""),
            (200, "<html>"),
            (400, r#"{"error":"invalid_token"}"#),
            (401, r#"{"error":"invalid_token"}"#),
            (400, r#"{"error":"invalid_grant"}"#),
            (400, r#"{"status":400,"message":"Invalid token"}"#),
            (400, r#"{"error":{"message":"m","type":"OAuthException","code":190}}"#),
        ] {
            assert_eq!(read(status, body, &[]), Ok(()), "{status} {body}");
        }
        for (status, body) in [
            (400, ""),
            (400, r#"{"error":"invalid_request"}"#),
            (400, r#"{"error":"unsupported_token_type"}"#),
            (401, r#"{"error":"invalid_client"}"#),
            (302, ""),
            (404, ""),
            (410, ""),
            (422, "{}"),
            (429, ""),
            (503, r#"{"error":"invalid_token"}"#),
            (400, r#"{"error":{"type":"OAuthException","code":1}}"#),
        ] {
            assert!(read(status, body, &[]).is_err(), "{status} {body}");
        }
        assert_eq!(read(404, "", &[404]), Ok(()));
    }
}
