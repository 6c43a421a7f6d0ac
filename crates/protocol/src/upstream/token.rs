//! Trading a code or a refresh token at another provider (RFC 6749 §4.1.3, §6), and giving a token up (RFC 7009 §2.1).

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value};
use url::form_urlencoded::{Serializer, byte_serialize};

use super::{Ask, Verb, object, plainly};

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

/// Trades an authorization code.
pub fn exchange(endpoint: &str, client: &Client<'_>, code: &str, redirect_uri: &str, verifier: Option<&str>) -> Ask {
    let mut fields = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
    ];
    fields.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    post(endpoint, client, &fields)
}

/// Trades a refresh token.
pub fn refresh(endpoint: &str, client: &Client<'_>, refresh_token: &str) -> Ask {
    post(
        endpoint,
        client,
        &[("grant_type", "refresh_token"), ("refresh_token", refresh_token)],
    )
}

/// Gives a token up. `hint` is `access_token` or `refresh_token`.
pub fn revoke(endpoint: &str, client: &Client<'_>, token: &str, hint: &str) -> Ask {
    post(endpoint, client, &[("token", token), ("token_type_hint", hint)])
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
    }
}

/// Gives up whatever was granted to us, as the bearer of the access token.
pub fn revoke_as_bearer(endpoint: &str, access_token: &str) -> Ask {
    Ask {
        verb: Verb::Delete,
        ..super::get_as(endpoint, access_token)
    }
}

fn post(endpoint: &str, client: &Client<'_>, fields: &[(&str, &str)]) -> Ask {
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
    }
}

/// Both parts are encoded before they are joined (RFC 6749 §2.3.1).
fn basic(client: &Client<'_>) -> String {
    let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let pair = format!("{}:{}", encoded(client.id), encoded(client.secret.unwrap_or_default()));
    format!("Basic {}", BASE64_STANDARD.encode(pair))
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
    /// Reads the answer of a token endpoint (RFC 6749 §5.1, §5.2).
    pub fn read(status: u16, body: &[u8]) -> Result<Self, NoTokens> {
        let read = object(body);
        if status == 429 || status >= 500 {
            return Err(NoTokens::Unwell(status));
        }
        let is_success = (200..300).contains(&status);
        let all = match read {
            Ok(all) => all,
            Err(_) if is_success => return Err(NoTokens::Unreadable("not a JSON object")),
            Err(_) => return Err(refused(status, &Map::new())),
        };
        // Some providers refuse with 200.
        if !is_success || all.get("error").is_some_and(|error| !error.is_null()) {
            return Err(refused(status, &all));
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

fn refused(status: u16, all: &Map<String, Value>) -> NoTokens {
    // Facebook's error is an object with a message.
    let text = |value: Option<&Value>| plainly(value.and_then(Value::as_str).unwrap_or_default());
    let error = all.get("error");
    let (error, description) = match error {
        Some(Value::Object(inner)) => (text(inner.get("type")), text(inner.get("message"))),
        error => (text(error), text(all.get("error_description"))),
    };
    NoTokens::Refused {
        status,
        error,
        description,
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
        let tokens = Tokens::read(200, body).unwrap();
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
            Tokens::read(200, br#"{"access_token":"a","expires_in":-5}"#)
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
                matches!(Tokens::read(200, body.as_bytes()), Err(NoTokens::Unreadable(_))),
                "{body}"
            );
        }
        let long = format!(r#"{{"access_token":"{}"}}"#, "a".repeat(LONGEST_TOKEN + 1));
        assert!(Tokens::read(200, long.as_bytes()).is_err());
        assert_eq!(Tokens::read(503, b"<html>"), Err(NoTokens::Unwell(503)));
        assert_eq!(Tokens::read(429, b"{}"), Err(NoTokens::Unwell(429)));
    }

    #[test]
    fn a_refusal_is_told_whatever_its_status_is() {
        let error = |status, body: &str| match Tokens::read(status, body.as_bytes()) {
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
            Tokens::read(400, br#"{"error":"invalid_grant"}"#)
                .unwrap_err()
                .is_grant_over()
        );
        assert!(
            !Tokens::read(400, br#"{"error":"invalid_client"}"#)
                .unwrap_err()
                .is_grant_over()
        );
    }
}
