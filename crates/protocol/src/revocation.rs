//! Token revocation (RFC 7009). The answer is an empty 200 whether or not the token was known.

use std::fmt;

use crate::{error::Refusal, params::Params};

/// Which token to end. A wrong hint changes nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The token: a refresh token ends with its whole family.
    pub token: String,
    /// What the caller thinks it is.
    pub token_type_hint: Option<String>,
}

impl Request {
    /// Reads the form body.
    pub fn parse(form: &Params) -> Result<Self, Refusal> {
        let crate::introspection::Request { token, token_type_hint } = crate::introspection::Request::parse(form)?;
        Ok(Self { token, token_type_hint })
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("token_type_hint", &self.token_type_hint)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r028_a_token_must_be_named_and_does_not_print() {
        let parse = |form: &str| Request::parse(&Params::parse(form).unwrap());
        let request = parse("token=hush&client_id=a&token_type_hint=whatever").unwrap();
        assert_eq!(request.token, "hush");
        assert!(!format!("{request:?}").contains("hush"));
        assert!(parse("client_id=a").is_err());
    }
}
