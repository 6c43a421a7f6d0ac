//! A provider's discovery document (OpenID Connect Discovery §3, RFC 8414 §2).

use serde_json::{Map, Value};

use super::object;

/// Where a provider says that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// Whose document it is.
    pub issuer: String,
    /// Where browsers are sent.
    pub authorization: String,
    /// Where codes are traded.
    pub token: String,
    /// Where the person's profile is asked for.
    pub userinfo: Option<String>,
    /// Where the keys are.
    pub keys: String,
    /// Where tokens are given up.
    pub revocation: Option<String>,
    /// Whether every answer names its issuer (RFC 9207 §3).
    pub names_issuer: bool,
}

/// Where the document of an issuer is.
pub fn address(issuer: &str) -> String {
    format!(
        "{}/.well-known/openid-configuration",
        issuer.strip_suffix('/').unwrap_or(issuer)
    )
}

impl Metadata {
    /// Reads a document; none where it is not one. Whose it is, is for the caller to compare.
    pub fn read(body: &[u8]) -> Option<Self> {
        let all = object(body).ok()?;
        Some(Self {
            issuer: text(&all, "issuer")?,
            authorization: url(&all, "authorization_endpoint")?,
            token: url(&all, "token_endpoint")?,
            userinfo: url(&all, "userinfo_endpoint"),
            keys: url(&all, "jwks_uri")?,
            revocation: url(&all, "revocation_endpoint"),
            names_issuer: all.get("authorization_response_iss_parameter_supported") == Some(&Value::Bool(true)),
        })
    }
}

fn text(all: &Map<String, Value>, name: &str) -> Option<String> {
    let text = all.get(name)?.as_str()?;
    (!text.is_empty() && text.len() <= 2_000).then(|| text.to_owned())
}

fn url(all: &Map<String, Value>, name: &str) -> Option<String> {
    let text = text(all, name)?;
    let url = url::Url::parse(&text).ok()?;
    matches!(url.scheme(), "https" | "http").then_some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_says_where_everything_is() {
        let mut document = json!({
            "issuer": "https://idp.example.com", "authorization_endpoint": "https://idp.example.com/auth",
            "token_endpoint": "https://idp.example.com/token", "jwks_uri": "https://idp.example.com/jwks",
            "authorization_response_iss_parameter_supported": true,
        });
        let read = |document: &Value| Metadata::read(document.to_string().as_bytes());
        let known = read(&document).unwrap();
        assert_eq!(
            (known.keys.as_str(), known.names_issuer, known.userinfo),
            ("https://idp.example.com/jwks", true, None)
        );
        for wrong in [
            json!("javascript:alert(1)"),
            json!("/token"),
            json!(7),
            json!(null),
            json!(""),
        ] {
            document["token_endpoint"] = wrong.clone();
            assert_eq!(read(&document), None, "{wrong}");
        }
        assert_eq!(Metadata::read(b"<html>"), None);
    }

    #[test]
    fn the_document_lies_behind_the_issuer() {
        for issuer in ["https://a.example", "https://a.example/"] {
            assert_eq!(address(issuer), "https://a.example/.well-known/openid-configuration");
        }
        assert_eq!(
            address("https://a.example/t/v2.0"),
            "https://a.example/t/v2.0/.well-known/openid-configuration"
        );
    }
}
