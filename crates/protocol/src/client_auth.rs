//! How a client says and proves who it is (RFC 6749 §2.3), and how secrets are compared.
//!
//! `client_secret_post` is what every SDK sends, `client_secret_basic` what generic libraries try
//! first. Whether the client exists and which method it must use is not decided here.

use std::fmt;

use aws_lc_rs::{constant_time, digest};
use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
    prelude::BASE64_URL_SAFE_NO_PAD,
};
use zeroize::Zeroize;

use crate::{
    error::Refusal,
    params::{self, Params},
};

/// The `WWW-Authenticate` value that goes with a 401 after an attempt with Basic (RFC 6749 §5.2).
pub const BASIC_CHALLENGE: &str = r#"Basic realm="oauth2", charset="UTF-8""#;

/// Where the client put its credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// In the `Authorization` header.
    Basic,
    /// In the form body.
    Post,
    /// It named itself without a secret: a public client.
    None,
}

/// A secret as it was presented. It does not print, and its memory is wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Who a client says it is, and with what proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCredentials {
    /// The client it claims to be.
    pub client_id: String,
    /// Its secret, if it sent one.
    pub secret: Option<Secret>,
    /// Where the secret was.
    pub method: Method,
}

impl ClientCredentials {
    /// Reads them from the `Authorization` header (if any) and the form body. Exactly one method
    /// may be used (RFC 6749 §2.3). An `Authorization` of another scheme is not looked at.
    pub fn from_request(authorization: Option<&str>, form: &Params) -> Result<Self, Refusal> {
        let form_id = form.single("client_id")?;
        let form_secret = form.single("client_secret")?;
        if form.filled("client_assertion").is_some() {
            return Err(Refusal::invalid_client("client assertions are not supported"));
        }
        let Some(encoded) = authorization.and_then(basic) else {
            let client_id = form_id
                .ok_or_else(|| Refusal::invalid_client("no client_id"))?
                .to_owned();
            let secret = form_secret.map(|secret| Secret(secret.to_owned()));
            let method = if secret.is_some() { Method::Post } else { Method::None };
            return Ok(Self {
                client_id,
                secret,
                method,
            });
        };
        if form_secret.is_some() {
            return Err(Refusal::invalid_client(
                "a client secret in the header and another in the body",
            ));
        }
        let (client_id, secret) = decode_basic(encoded)?;
        if form_id.is_some_and(|id| id != client_id) {
            return Err(Refusal::invalid_client(
                "one client_id in the header and another in the body",
            ));
        }
        Ok(Self {
            client_id,
            secret: Some(secret),
            method: Method::Basic,
        })
    }
}

/// Whether the caller tried Basic: then a 401 needs [`BASIC_CHALLENGE`].
pub fn tried_basic(authorization: Option<&str>) -> bool {
    authorization.and_then(basic).is_some()
}

/// The form in which a secret, code or refresh token is stored: base64url of its SHA-256. Enough
/// for secrets of ≥ 128 random bits; passwords need a slow hash instead.
pub fn secret_hash(secret: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, secret.as_bytes()))
}

/// Whether a presented secret has the stored hash, compared in constant time.
pub fn secret_matches(presented: &str, stored_hash: &str) -> bool {
    constant_time::verify_slices_are_equal(secret_hash(presented).as_bytes(), stored_hash.as_bytes()).is_ok()
}

/// What follows the word `Basic`, whose case does not matter (RFC 9110 §11.1).
fn basic(authorization: &str) -> Option<&str> {
    let (scheme, rest) = authorization
        .trim()
        .split_once(' ')
        .unwrap_or((authorization.trim(), ""));
    scheme.eq_ignore_ascii_case("basic").then_some(rest.trim_start())
}

/// Both halves are form-encoded before they are joined (RFC 6749 §2.3.1).
fn decode_basic(encoded: &str) -> Result<(String, Secret), Refusal> {
    const LENIENT_PADDING: GeneralPurpose = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let malformed = |_| Refusal::invalid_client("the Basic credentials cannot be read");
    let text = LENIENT_PADDING.decode(encoded).map_err(|_| malformed(()))?;
    let text = String::from_utf8(text).map_err(|_| malformed(()))?;
    let (client_id, secret) = text.split_once(':').ok_or_else(|| malformed(()))?;
    let client_id = params::decode(client_id).map_err(|_| malformed(()))?.into_owned();
    let secret = params::decode(secret).map_err(|_| malformed(()))?.into_owned();
    match client_id.is_empty() || secret.is_empty() {
        true => Err(malformed(())),
        false => Ok((client_id, Secret(secret))),
    }
}

#[cfg(test)]
mod tests {
    use base64::prelude::BASE64_STANDARD;

    use super::*;
    use crate::error::OAuthError;

    fn read(authorization: Option<&str>, form: &str) -> Result<ClientCredentials, Refusal> {
        ClientCredentials::from_request(authorization, &Params::parse(form).unwrap())
    }

    fn header(pair: &str) -> String {
        format!("Basic {}", BASE64_STANDARD.encode(pair))
    }

    #[test]
    fn the_secret_in_the_body_is_what_sdks_send() {
        let client = read(None, "client_id=abc&client_secret=hush&client_id=abc").unwrap();
        assert_eq!((client.client_id.as_str(), client.method), ("abc", Method::Post));
        assert_eq!(client.secret.unwrap().expose(), "hush");
    }

    #[test]
    fn a_public_client_only_names_itself() {
        for form in ["client_id=abc", "client_id=abc&client_secret="] {
            let client = read(Some("Bearer eyJ"), form).unwrap();
            assert_eq!((client.secret, client.method), (None, Method::None));
        }
    }

    #[test]
    fn r021_basic_credentials_are_form_decoded() {
        let client = read(Some(&header("a%2Bb:p%3Aq+r%25")), "").unwrap();
        assert_eq!((client.client_id.as_str(), client.method), ("a+b", Method::Basic));
        assert_eq!(client.secret.unwrap().expose(), "p:q r%");
        assert!(read(Some(&header("abc:hush").replace("Basic", "bASIC")), "client_id=abc").is_ok());
        assert!(read(Some(header("abc:hush12").trim_end_matches('=')), "").is_ok());
    }

    #[test]
    fn r021_two_methods_at_once_are_refused() {
        for form in [
            "client_secret=hush",
            "client_id=abc&client_secret=hush",
            "client_id=other",
        ] {
            let refusal = read(Some(&header("abc:hush")), form).unwrap_err();
            assert_eq!(refusal.code, OAuthError::InvalidClient, "{form}");
        }
    }

    #[test]
    fn r021_unreadable_or_missing_credentials_are_refused() {
        let broken = [
            "Basic",
            "Basic ",
            "Basic !!!",
            "Basic YWJj",
            &header(":hush"),
            &header("abc:"),
            &header("%zz:a"),
        ]
        .map(str::to_owned);
        for authorization in broken {
            let refusal = read(Some(&authorization), "client_id=abc").unwrap_err();
            assert_eq!(refusal.code, OAuthError::InvalidClient, "{authorization}");
            assert!(tried_basic(Some(&authorization)), "{authorization}");
        }
        assert_eq!(read(None, "").unwrap_err().code, OAuthError::InvalidClient);
        assert_eq!(
            read(None, "client_id=a&client_assertion=x").unwrap_err().code,
            OAuthError::InvalidClient
        );
        assert!(!tried_basic(Some("Bearer abc")) && !tried_basic(None));
    }

    #[test]
    fn r025_two_different_secrets_are_refused() {
        let refusal = read(None, "client_id=a&client_secret=x&client_secret=y").unwrap_err();
        assert_eq!(refusal.code, OAuthError::InvalidRequest);
    }

    #[test]
    fn r023_a_secret_is_compared_by_its_hash() {
        let stored = secret_hash("hush");
        assert!(!stored.contains("hush"));
        assert!(secret_matches("hush", &stored));
        assert!(!secret_matches("hush ", &stored) && !secret_matches("", &stored) && !secret_matches("hush", ""));
    }

    #[test]
    fn r207_a_secret_does_not_print() {
        assert!(!format!("{:?}", read(None, "client_id=a&client_secret=hush").unwrap()).contains("hush"));
    }
}
