//! Verifying another provider's ID token (OpenID Connect Core §3.1.3.7, RFC 8725).
//!
//! Signature first, by a key of the provider's set and an algorithm that the strategy names; only then is looked at what the
//! token says. Nothing in its header leads to a key: `jwk`, `jku`, `x5c` and `x5u` are not read, and `crit` is refused.

use aws_lc_rs::{constant_time, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::keys::{Algorithm, Keys};
use super::object;

/// The longest token that is looked at, in bytes: Entra writes groups into it.
pub const MAX_TOKEN: usize = 32 * 1024;
/// How far clocks may differ, in seconds.
pub const LEEWAY: i64 = 120;

/// Whose token it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issuers {
    /// One of these, byte for byte.
    Exact(Vec<String>),
    /// A directory of many at one provider: `{tenant}` in the form is the token's `tid`.
    Tenants {
        /// `https://login.microsoftonline.com/{tenant}/v2.0`
        form: String,
        /// The one directory that counts, if it is not any.
        only: Option<String>,
    },
}

impl Issuers {
    fn admit(&self, claims: &Map<String, Value>) -> bool {
        let Some(issuer) = claims.get("iss").and_then(Value::as_str) else {
            return false;
        };
        match self {
            Self::Exact(all) => all.iter().any(|one| one == issuer),
            Self::Tenants { form, only } => {
                let Some(tenant) = claims.get("tid").and_then(Value::as_str) else {
                    return false;
                };
                // Nothing but what an id of a directory is made of: no slash can lead to another issuer.
                let is_plain =
                    tenant.len() == 36 && tenant.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
                let is_ours = only.as_deref().is_none_or(|only| only.eq_ignore_ascii_case(tenant));
                is_plain && is_ours && form.replace("{tenant}", tenant) == issuer
            }
        }
    }
}

/// What a token must be to prove anything.
#[derive(Debug, Clone, Copy)]
pub struct Expect<'a> {
    /// Whose it may be.
    pub issuers: &'a Issuers,
    /// For whom: what we are called there.
    pub client_id: &'a str,
    /// The nonce of our request.
    pub nonce: &'a str,
    /// The algorithms that the strategy names.
    pub algorithms: &'a [&'a str],
    /// The access token that came with it.
    pub access_token: Option<&'a str>,
    /// The present, in seconds since the epoch.
    pub now: i64,
}

/// Why a token proves nothing: for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Over [`MAX_TOKEN`].
    #[error("the ID token is too long")]
    TooLong,
    /// Not three segments of base64url.
    #[error("the ID token is not three segments of base64url")]
    Malformed,
    /// The header is not one.
    #[error("the header of the ID token cannot be read")]
    Header,
    /// An algorithm that the strategy does not name.
    #[error("the ID token is signed with an algorithm that is not allowed")]
    Algorithm,
    /// A key that the provider has not published, as far as is known.
    #[error("the ID token names a key that is not known")]
    UnknownKey,
    /// The signature does not fit.
    #[error("the signature of the ID token is wrong")]
    Signature,
    /// The claims are not an object in which nothing is named twice.
    #[error("the claims of the ID token cannot be read")]
    Claims,
    /// Another issuer.
    #[error("the ID token is of another issuer")]
    Issuer,
    /// For somebody else.
    #[error("the ID token is for another client")]
    Audience,
    /// Requested by somebody else.
    #[error("the ID token was issued to another client")]
    AuthorizedParty,
    /// Past its end, or without one.
    #[error("the ID token has expired")]
    Expired,
    /// From the future, or of no time.
    #[error("the ID token is not of the present")]
    IssuedAt,
    /// Of another request, or of none.
    #[error("the ID token has not the nonce of the request")]
    Nonce,
    /// Of another access token.
    #[error("the ID token belongs to another access token")]
    AccessToken,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

/// Checks everything, and hands out the claims only then.
pub fn verify(token: &str, keys: &Keys, expect: &Expect<'_>) -> Result<Map<String, Value>, Refusal> {
    if token.len() > MAX_TOKEN {
        return Err(Refusal::TooLong);
    }
    let (message, signature) = token.rsplit_once('.').ok_or(Refusal::Malformed)?;
    let (header, payload) = message.split_once('.').ok_or(Refusal::Malformed)?;
    let decode = |segment: &str| BASE64_URL_SAFE_NO_PAD.decode(segment).map_err(|_| Refusal::Malformed);
    let (header, payload, signature) = (decode(header)?, decode(payload)?, decode(signature)?);
    let header: Header = serde_json::from_slice(&header).map_err(|_| Refusal::Header)?;
    let is_jwt = header.typ.as_deref().is_none_or(|typ| typ.eq_ignore_ascii_case("JWT"));
    if header.crit.is_some() || !is_jwt {
        return Err(Refusal::Header);
    }
    let algorithm = Some(header.alg.as_str()).filter(|name| expect.algorithms.contains(name));
    let algorithm = algorithm.and_then(Algorithm::parse).ok_or(Refusal::Algorithm)?;
    let key = keys
        .choose(header.kid.as_deref(), algorithm, &header.alg)
        .ok_or(Refusal::UnknownKey)?;
    if !key.verifies(algorithm, message.as_bytes(), &signature) {
        return Err(Refusal::Signature);
    }
    let claims = object(&payload).map_err(|_| Refusal::Claims)?;
    expect.admits(&claims)?;
    if let Some(hash) = claims.get("at_hash")
        && let Some(access_token) = expect.access_token
        && hash.as_str() != Some(&at_hash(algorithm, access_token))
    {
        return Err(Refusal::AccessToken);
    }
    Ok(claims)
}

impl Expect<'_> {
    fn admits(&self, claims: &Map<String, Value>) -> Result<(), Refusal> {
        if !self.issuers.admit(claims) {
            return Err(Refusal::Issuer);
        }
        let azp = claims.get("azp");
        match claims.get("aud") {
            Some(Value::String(only)) if only == self.client_id => {}
            Some(Value::Array(all)) if all.iter().any(|one| one == self.client_id) => {
                // Several audiences: it must say that we asked for it (§3.1.3.7, 4.).
                if all.len() > 1 && azp.is_none() {
                    return Err(Refusal::AuthorizedParty);
                }
            }
            _ => return Err(Refusal::Audience),
        }
        if azp.is_some_and(|azp| azp != self.client_id) {
            return Err(Refusal::AuthorizedParty);
        }
        let seconds = |name: &str| claims.get(name).and_then(Value::as_f64).map(|moment| moment as i64);
        if seconds("exp").is_none_or(|exp| exp <= self.now - LEEWAY) {
            return Err(Refusal::Expired);
        }
        if seconds("iat").is_none_or(|iat| iat > self.now + LEEWAY) {
            return Err(Refusal::IssuedAt);
        }
        if claims.contains_key("nbf") && seconds("nbf").is_none_or(|nbf| nbf > self.now + LEEWAY) {
            return Err(Refusal::IssuedAt);
        }
        let nonce = claims.get("nonce").and_then(Value::as_str).unwrap_or_default();
        let is_ours = constant_time::verify_slices_are_equal(nonce.as_bytes(), self.nonce.as_bytes()).is_ok();
        match is_ours && !self.nonce.is_empty() {
            true => Ok(()),
            false => Err(Refusal::Nonce),
        }
    }
}

/// When the person proved themselves to the provider (`auth_time`), in seconds since the epoch, if it says so.
pub fn authenticated_at(claims: &Map<String, Value>) -> Option<i64> {
    let moment = claims.get("auth_time").and_then(Value::as_f64)?;
    Some(moment as i64).filter(|moment| *moment > 0)
}

/// The left half of the access token's hash, by the hash of the signature (§3.1.3.6).
fn at_hash(algorithm: Algorithm, access_token: &str) -> String {
    let hash = match algorithm {
        Algorithm::Rs256 | Algorithm::Ps256 | Algorithm::Es256 => &digest::SHA256,
        Algorithm::Rs384 | Algorithm::Es384 => &digest::SHA384,
        Algorithm::Rs512 => &digest::SHA512,
    };
    let hash = digest::digest(hash, access_token.as_bytes());
    BASE64_URL_SAFE_NO_PAD.encode(&hash.as_ref()[..hash.as_ref().len() / 2])
}

#[cfg(test)]
mod tests;
