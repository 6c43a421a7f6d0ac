//! The client side of OAuth 2 and OpenID Connect: what we ask of other providers, and how their answers are checked.
//!
//! Nothing here calls anybody: a function makes an [`Ask`], whoever has a network sends it, and another function reads the
//! answer. What comes back is a stranger's, so everything is of the documented type or refused, and nothing of it may be
//! shown: see [`Secrets::plainly`] for the log.
//!
//! | file | what lives there |
//! | --- | --- |
//! | [`authorization`] | where the browser is sent, and what it brings back |
//! | [`token`] | trading a code or a refresh token, giving a token up |
//! | [`id_token`], [`keys`] | verifying ID tokens with the provider's keys |
//! | [`metadata`] | a provider's discovery document |
//! | [`secrets`] | a provider's words without what it was sent |
//! | [`apple`] | the client secret that Apple wants signed |

pub mod apple;
pub mod authorization;
pub mod id_token;
pub mod keys;
pub mod metadata;
pub mod secrets;
pub mod token;

use std::fmt;

use aws_lc_rs::hmac;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

pub use secrets::Secrets;

/// What is to be done at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
}

/// A request that is to be sent. It holds secrets: only its verb and address print.
#[derive(Clone, PartialEq, Eq)]
pub struct Ask {
    /// What is to be done.
    pub verb: Verb,
    /// Where.
    pub url: String,
    /// Headers besides those of every request.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent.
    pub body: String,
    /// What of all that nobody may read in a log, should it come back.
    pub secrets: Secrets,
}

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = self.url.split('?').next().unwrap_or_default();
        write!(f, "Ask({:?} {bare})", self.verb)
    }
}

/// Asks an API as the bearer of a token (RFC 6750 §2.1).
pub fn get_as(url: &str, access_token: &str) -> Ask {
    Ask {
        verb: Verb::Get,
        url: url.to_owned(),
        headers: vec![
            ("accept", "application/json".to_owned()),
            ("authorization", format!("Bearer {access_token}")),
        ],
        body: String::new(),
        secrets: Secrets::of([access_token]),
    }
}

/// Asks for something public.
pub fn get(url: &str) -> Ask {
    Ask {
        verb: Verb::Get,
        url: url.to_owned(),
        headers: vec![("accept", "application/json".to_owned())],
        body: String::new(),
        secrets: Secrets::default(),
    }
}

/// `appsecret_proof`: that the bearer of an access token knows the client's secret, too. In hexadecimal.
pub fn secret_proof(access_token: &str, client_secret: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, client_secret.as_bytes());
    let tag = hmac::sign(&key, access_token.as_bytes());
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same address with one more parameter.
pub fn with_parameter(url: &str, name: &str, value: &str) -> String {
    let joint = if url.contains('?') { '&' } else { '?' };
    let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
    format!("{url}{joint}{name}={value}")
}

/// A stranger's text: short, and without what could play tricks with a reader (R187).
fn plainly(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut short: String = text.chars().take(LONGEST).flat_map(char::escape_default).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

/// Reads JSON that must be an object in which nothing is named twice: readers that take the first and readers that take
/// the last would see two different answers.
pub(crate) fn object(json: &[u8]) -> Result<Map<String, Value>, serde_json::Error> {
    serde_json::from_slice::<Unique>(json).map(|unique| unique.0)
}

struct Unique(Map<String, Value>);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Unique;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Unique, A::Error> {
                let mut members = Map::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if members.insert(name, value).is_some() {
                        return Err(A::Error::custom("a member is named twice"));
                    }
                }
                Ok(Unique(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_does_not_print_what_it_holds() {
        let ask = get_as("https://api.example.com/me?code=hush", "hush");
        assert_eq!(format!("{ask:?}"), "Ask(Get https://api.example.com/me)");
    }

    #[test]
    fn r187_a_strangers_text_is_short_and_plain() {
        assert_eq!(plainly("it\r\nbroke \u{1b}[31m<b>"), "it\\r\\nbroke \\u{1b}[31m<b>");
        assert_eq!(plainly(&"x".repeat(300)).chars().count(), 201);
    }

    #[test]
    fn the_proof_of_a_secret_is_the_published_hmac() {
        // RFC 4231 §4.3
        let proof = secret_proof("what do ya want for nothing?", "Jefe");
        assert_eq!(
            proof,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn r183_an_object_names_nothing_twice() {
        assert!(object(br#"{"a":1,"b":{"a":2}}"#).is_ok());
        for wrong in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            "[]",
            "null",
            "<html>",
            "",
            r#"{"a":1}x"#,
        ] {
            assert!(object(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_parameter_is_added_to_what_is_there() {
        assert_eq!(
            with_parameter("https://a.example/me", "x", "a b&c"),
            "https://a.example/me?x=a+b%26c"
        );
        assert_eq!(
            with_parameter("https://a.example/me?y=1", "x", "z"),
            "https://a.example/me?y=1&x=z"
        );
    }
}
