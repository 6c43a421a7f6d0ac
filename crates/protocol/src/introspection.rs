//! Token introspection (RFC 7662).

use serde::{Serialize, Serializer};

use crate::{error::Refusal, params::Params};

/// What is asked. Hints are read under both names and never trusted: a wrong one changes nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The token, of any kind.
    pub token: String,
    /// What the caller thinks it is.
    pub token_type_hint: Option<String>,
}

impl Request {
    /// Reads the form body.
    pub fn parse(form: &Params) -> Result<Self, Refusal> {
        form.conflict_outside(&[])?;
        let token = form
            .filled("token")
            .ok_or_else(|| Refusal::malformed("no token"))?
            .to_owned();
        let hint = form.filled("token_type_hint").or_else(|| form.filled("token_type"));
        Ok(Self {
            token,
            token_type_hint: hint.map(str::to_owned),
        })
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request")
            .field("token_type_hint", &self.token_type_hint)
            .finish_non_exhaustive()
    }
}

/// A moment in the answer. RFC 7662 says a number, and clients calculate with it; the Management
/// API description of 2024 says a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Seconds since the epoch, as a number.
    Number(i64),
    /// Seconds since the epoch, as a string.
    Text(i64),
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(seconds) => serializer.serialize_i64(*seconds),
            Self::Text(seconds) => serializer.collect_str(seconds),
        }
    }
}

/// The answer (RFC 7662 §2.2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Response {
    /// Whether the token is good, and the caller's to know about.
    pub active: bool,
    /// Whom it is for; always a list in an active answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aud: Option<Vec<String>>,
    /// The client it was issued to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// When it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<Moment>,
    /// When it was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iat: Option<Moment>,
    /// Who issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iss: Option<String>,
    /// Its own identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    /// The organization it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_code: Option<String>,
    /// The scopes, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// `access_token` or `refresh_token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<&'static str>,
}

impl Response {
    /// Unknown, expired, revoked or somebody else's: one answer for all.
    pub fn inactive() -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r028_an_inactive_token_has_nothing_more_to_say() {
        assert_eq!(
            serde_json::to_string(&Response::inactive()).unwrap(),
            r#"{"active":false}"#
        );
    }

    #[test]
    fn moments_are_numbers_or_strings_as_asked() {
        let response = Response {
            active: true,
            exp: Some(Moment::Number(5)),
            iat: Some(Moment::Text(4)),
            ..Response::default()
        };
        assert_eq!(
            serde_json::to_string(&response).unwrap(),
            r#"{"active":true,"exp":5,"iat":"4"}"#
        );
    }

    #[test]
    fn both_names_of_the_hint_are_read() {
        for form in [
            "token=t&token_type_hint=access_token",
            "token=t&token_type=access_token",
        ] {
            let request = Request::parse(&Params::parse(form).unwrap()).unwrap();
            assert_eq!(
                (request.token.as_str(), request.token_type_hint.as_deref()),
                ("t", Some("access_token"))
            );
        }
        for form in ["", "token=", "token=a&token=b"] {
            assert!(Request::parse(&Params::parse(form).unwrap()).is_err(), "{form}");
        }
    }
}
