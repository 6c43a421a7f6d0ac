//! Verifying tokens that come back to us (RFC 7519 §7.2, RFC 8725).
//!
//! Only our own tokens ever get here, so everything that a general library would accept and we
//! would never write is refused: other algorithms, unknown header members, loose encodings,
//! numbers as strings, a claim given twice. The cost is one RSA operation and a few microseconds.

use std::{borrow::Cow, fmt};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, Visitor},
};

use super::jws::{JWT, PublicKey, sha256};

/// The longest token that is looked at, in bytes.
pub const MAX_TOKEN: usize = 8 * 1024;

/// What a token must be to be good here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expect<'a> {
    /// The issuer, byte for byte.
    pub issuer: &'a str,
    /// The kind of token.
    pub kind: Kind,
    /// A member that `aud` must have.
    pub audience: Option<&'a str>,
    /// The present, in seconds since the epoch.
    pub now: i64,
    /// How far clocks may differ, in seconds.
    pub leeway: i64,
    /// Whether an expired token is good enough, as for an `id_token_hint`.
    pub accepts_expired: bool,
}

/// The kinds of token, told apart by their claims: see [`super::claims`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An access token of a user.
    UserAccess,
    /// An access token of an application itself.
    M2m,
    /// Either of the two.
    Access,
    /// An ID token.
    Id,
}

/// Why a token is not good here: for the log; the client only learns `invalid_token`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Over [`MAX_TOKEN`].
    #[error("the token is longer than {MAX_TOKEN} bytes")]
    TooLong,
    /// Not three segments of strict base64url.
    #[error("the token is not three segments of base64url")]
    Malformed,
    /// The header is not `alg`, `kid` and `typ`, each once.
    #[error("the token's header is not one of ours")]
    Header,
    /// Another algorithm.
    #[error("the token's algorithm is not RS256")]
    Algorithm,
    /// Another `typ`.
    #[error("the token's typ is not JWT")]
    Type,
    /// A key that we do not have.
    #[error("the token names a key that is not ours")]
    UnknownKey,
    /// The signature does not fit.
    #[error("the token's signature is wrong")]
    Signature,
    /// The claims are not an object of well-typed claims, each once.
    #[error("the token's claims are unusable: {0}")]
    Claims(String),
    /// Another issuer.
    #[error("the token is of another issuer")]
    Issuer,
    /// Another audience.
    #[error("the token is for another audience")]
    Audience,
    /// Another kind of token.
    #[error("the token is of another kind")]
    Kind,
    /// Past its end.
    #[error("the token has expired")]
    Expired,
    /// Before its beginning.
    #[error("the token is not valid yet")]
    NotYetValid,
}

/// The claims of a verified token that decide something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claims {
    /// The issuer.
    pub iss: String,
    /// The audiences.
    pub aud: Vec<String>,
    /// The client.
    pub azp: Option<String>,
    /// The user; absent in a token of an application itself.
    pub sub: Option<String>,
    /// The session.
    pub sid: Option<String>,
    /// The token's own identifier.
    pub jti: Option<String>,
    /// The organization.
    pub org_code: Option<String>,
    /// The `nonce` of an ID token.
    pub nonce: Option<String>,
    /// The scopes; `None` in an ID token.
    pub scp: Option<Vec<String>>,
    /// The grant, in a token of an application itself.
    pub gty: Option<Vec<String>>,
    /// `at_hash` of an ID token.
    pub at_hash: Option<String>,
    /// When the token ends.
    pub exp: i64,
    /// When it was issued.
    pub iat: Option<i64>,
    /// When it begins.
    pub nbf: Option<i64>,
    /// When the user authenticated, in an ID token.
    pub auth_time: Option<i64>,
}

impl Claims {
    /// The kind of token, if it is of one.
    pub fn kind(&self) -> Option<Kind> {
        let is_application = self
            .gty
            .as_ref()
            .is_some_and(|gty| gty.iter().any(|grant| grant == "client_credentials"));
        match (&self.scp, self.auth_time, &self.at_hash) {
            (Some(_), None, None) if is_application && self.sub.is_none() => Some(Kind::M2m),
            (Some(_), None, None) if self.gty.is_none() && self.sub.is_some() => Some(Kind::UserAccess),
            (None, Some(_), _) if self.gty.is_none() && self.sub.is_some() => Some(Kind::Id),
            _ => None,
        }
    }

    /// Whether `scp` has this scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scp.as_ref().is_some_and(|scp| scp.iter().any(|own| own == scope))
    }
}

/// Our public keys: the one that signs and those still trusted.
#[derive(Debug, Default)]
pub struct Verifier {
    keys: Vec<PublicKey>,
    /// The SHA-256 of all of them.
    fingerprint: [u8; 32],
}

impl Verifier {
    /// A verifier that trusts these keys and no others.
    pub fn new(keys: impl IntoIterator<Item = PublicKey>) -> Self {
        let keys: Vec<PublicKey> = keys.into_iter().collect();
        let prints: Vec<&[u8]> = keys.iter().map(|key| key.fingerprint().as_slice()).collect();
        Self {
            fingerprint: sha256(&prints),
            keys,
        }
    }

    /// Checks everything, and hands out the claims only then.
    pub fn verify(&self, token: &str, expect: &Expect<'_>) -> Result<Claims, Refusal> {
        let claims = self.authenticate(token)?;
        expect.admits(&claims)?;
        Ok(claims)
    }

    /// A name for what [`Self::authenticate`] says about a token: the same for the same keys and the same bytes only.
    pub fn name(&self, token: &str) -> Result<[u8; 32], Refusal> {
        if token.len() > MAX_TOKEN {
            return Err(Refusal::TooLong);
        }
        Ok(sha256(&[&self.fingerprint, token.as_bytes()]))
    }

    /// Checks that one of the keys signed the token, and hands out what it says. Whether it is good now and here is not
    /// asked: see [`Expect::admits`].
    pub fn authenticate(&self, token: &str) -> Result<Claims, Refusal> {
        if token.len() > MAX_TOKEN {
            return Err(Refusal::TooLong);
        }
        let (message, signature) = token.rsplit_once('.').ok_or(Refusal::Malformed)?;
        let (header, payload) = message.split_once('.').ok_or(Refusal::Malformed)?;
        // two dots and no more: base64url has none
        let payload = BASE64_URL_SAFE_NO_PAD.decode(payload).map_err(|_| Refusal::Malformed)?;
        let signature = BASE64_URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| Refusal::Malformed)?;
        let key = self.key_for(header)?;
        if !key.verifies(message, &signature) {
            return Err(Refusal::Signature);
        }
        read_claims(&payload)
    }

    fn key_for(&self, encoded: &str) -> Result<&PublicKey, Refusal> {
        if let Some(key) = self.keys.iter().find(|key| key.wrote_header(encoded)) {
            return Ok(key);
        }
        let json = BASE64_URL_SAFE_NO_PAD.decode(encoded).map_err(|_| Refusal::Malformed)?;
        let header: Header<'_> = serde_json::from_slice(&json).map_err(|_| Refusal::Header)?;
        if header.alg != "RS256" {
            return Err(Refusal::Algorithm);
        }
        if header.typ != JWT {
            return Err(Refusal::Type);
        }
        self.keys
            .iter()
            .find(|key| key.kid() == header.kid)
            .ok_or(Refusal::UnknownKey)
    }
}

impl Expect<'_> {
    /// Whether a token with these claims is good now and here.
    pub fn admits(&self, claims: &Claims) -> Result<(), Refusal> {
        let kind = claims.kind().ok_or(Refusal::Kind)?;
        let is_expected_kind = match self.kind {
            Kind::Access => kind != Kind::Id,
            other => kind == other,
        };
        if claims.iss != self.issuer {
            return Err(Refusal::Issuer);
        }
        if !is_expected_kind {
            return Err(Refusal::Kind);
        }
        if self
            .audience
            .is_some_and(|audience| !claims.aud.iter().any(|own| own == audience))
        {
            return Err(Refusal::Audience);
        }
        if claims.nbf.is_some_and(|nbf| nbf > self.now.saturating_add(self.leeway)) {
            return Err(Refusal::NotYetValid);
        }
        if !self.accepts_expired && claims.exp <= self.now.saturating_sub(self.leeway) {
            return Err(Refusal::Expired);
        }
        Ok(())
    }
}

/// Every other member (`crit`, `jwk`, `jku`, `x5u`, `x5c`, `zip`, `enc`, …) is refused by being unknown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header<'a> {
    #[serde(borrow)]
    alg: Cow<'a, str>,
    #[serde(borrow)]
    kid: Cow<'a, str>,
    #[serde(borrow)]
    typ: Cow<'a, str>,
}

fn read_claims(json: &[u8]) -> Result<Claims, Refusal> {
    serde_json::from_slice(json).map_err(|error| Refusal::Claims(error.to_string()))
}

impl<'de> Deserialize<'de> for Claims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ClaimsVisitor)
    }
}

struct ClaimsVisitor;

impl<'de> Visitor<'de> for ClaimsVisitor {
    type Value = Claims;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of claims")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Claims, A::Error> {
        use serde::de::Error;

        let mut claims = Claims::default();
        let (mut iss, mut aud, mut exp) = (None, None, None);
        let mut seen: Vec<Cow<'de, str>> = Vec::with_capacity(32);
        while let Some(Name(name)) = map.next_key()? {
            if seen.contains(&name) {
                return Err(Error::custom("a claim is given twice"));
            }
            match name.as_ref() {
                "iss" => iss = Some(map.next_value()?),
                "aud" => aud = Some(map.next_value()?),
                "exp" => exp = Some(map.next_value()?),
                "azp" => claims.azp = Some(map.next_value()?),
                "sub" => claims.sub = Some(map.next_value()?),
                "sid" => claims.sid = Some(map.next_value()?),
                "jti" => claims.jti = Some(map.next_value()?),
                "org_code" => claims.org_code = map.next_value()?,
                "nonce" => claims.nonce = Some(map.next_value()?),
                "scp" => claims.scp = Some(map.next_value()?),
                "gty" => claims.gty = Some(map.next_value()?),
                "at_hash" => claims.at_hash = Some(map.next_value()?),
                "iat" => claims.iat = Some(map.next_value()?),
                "nbf" => claims.nbf = Some(map.next_value()?),
                "auth_time" => claims.auth_time = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            seen.push(name);
        }
        claims.iss = iss.ok_or_else(|| Error::missing_field("iss"))?;
        claims.aud = aud.ok_or_else(|| Error::missing_field("aud"))?;
        claims.exp = exp.ok_or_else(|| Error::missing_field("exp"))?;
        Ok(claims)
    }
}

/// The name of a claim, borrowed from the token where it has no escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a claim")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }
        deserializer.deserialize_str(NameVisitor)
    }
}

#[cfg(test)]
mod tests;
