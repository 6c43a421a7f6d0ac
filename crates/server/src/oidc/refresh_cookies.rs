//! The refresh token of browser applications, in a cookie that only this endpoint sees, and the marker beside it.
//!
//! Kinde's browser SDKs keep no refresh token themselves: they look for the marker `_kbrte` and then ask for tokens
//! without sending one. Several applications may share a host, so each has a cookie of its own; the plain name is what
//! older ones know.

use engine::directory::Client;
use http::HeaderMap;
use http::header::HeaderValue;
use protocol::error::Refusal;
use url::Url;

use crate::web::context::Visit;
use crate::web::cookies::{self, Cookie, SameSite};
use crate::web::headers::fetch_site;
use crate::web::sites::{Relation, domain_of, relation};

const PLAIN: &str = "refresh_token";
const PREFIX: &str = "refresh_token_";
const MARKER: &str = "_kbrte";
const PATH: &str = "/oauth2/token";
/// How many applications' cookies are deleted at most when nobody says which application signs out: an answer's header
/// has its limits, and the tokens in them are dead anyway.
const MOST: usize = 20;

/// The name of an application's own cookie.
fn name_of(client_id: &str) -> String {
    let end = client_id.char_indices().nth(6).map_or(client_id.len(), |(end, _)| end);
    format!("{PREFIX}{}", &client_id[..end])
}

/// The refresh token that a browser application left in a cookie.
///
/// Another site's page can make a browser send the cookie, but not the origin of one of ours (R60).
pub(crate) fn read(visit: &Visit, client: &Client, origin: Option<&HeaderValue>) -> Result<Option<String>, Refusal> {
    if client.application.kind.is_confidential() {
        return Ok(None);
    }
    let own = name_of(client.application.id.as_str());
    let found = cookies::find(&visit.headers, &own)
        .or_else(|| plain(&visit.headers))
        .filter(|value| !value.is_empty());
    let Some(found) = found else { return Ok(None) };
    let has_origin = visit.headers.contains_key(http::header::ORIGIN);
    let is_vouched_for = match has_origin {
        true => origin.is_some(),
        false => matches!(fetch_site(&visit.headers), Some("same-origin" | "same-site")),
    };
    match is_vouched_for {
        true => Ok(Some(found.to_owned())),
        false => Err(Refusal::invalid_grant(
            "a refresh token in a cookie, without an origin of the application",
        )),
    }
}

/// The plain cookie, unless it is the copy of another application's: shown to this one, that application's family would
/// be taken for stolen and end (R59).
fn plain(headers: &HeaderMap) -> Option<&str> {
    let value = cookies::find(headers, PLAIN)?;
    let is_a_copy = cookies::all(headers).any(|(name, other)| name.starts_with(PREFIX) && other == value);
    (!is_a_copy).then_some(value)
}

/// Puts a refresh token into the cookies of the browser that asked from an allowed origin.
pub(crate) fn write(visit: &Visit, client: &Client, origin: &HeaderValue, token: &str, headers: &mut HeaderMap) {
    let Ok(issuer) = Url::parse(visit.cx.environment.issuer()) else {
        return;
    };
    let relation = relation(&issuer, origin.to_str().unwrap_or_default());
    let settings = &client.application.settings;
    let max_age = settings
        .is_session_persistent
        .then_some(settings.refresh_token_lifetime);
    let own = name_of(client.application.id.as_str());
    for name in [own.as_str(), PLAIN] {
        Cookie {
            max_age,
            ..secret(visit, name, token, relation)
        }
        .set(headers);
    }
    Cookie {
        max_age,
        ..marker(visit, relation.common_domain)
    }
    .set(headers);
}

fn secret<'a>(visit: &Visit, name: &'a str, value: &'a str, relation: Relation<'_>) -> Cookie<'a> {
    // Browsers take SameSite=None over TLS only.
    let same_site = if visit.is_https() && !relation.is_same_site {
        SameSite::None
    } else {
        SameSite::Lax
    };
    Cookie {
        path: PATH,
        same_site,
        ..Cookie::own(name, value, visit.is_https())
    }
}

/// Scripts of the application read it, so it has to be set for the domain that both hosts belong to.
fn marker<'a>(visit: &Visit, domain: Option<&'a str>) -> Cookie<'a> {
    Cookie {
        is_http_only: false,
        domain,
        ..Cookie::own(MARKER, "1", visit.is_https())
    }
}

/// Deletes the cookies of all browser applications, and the marker: nobody is signed in any more.
pub(crate) fn clear_all(visit: &Visit, headers: &mut HeaderMap) {
    let environment = &visit.cx.environment;
    let names = environment
        .applications
        .values()
        .filter(|client| !client.application.kind.is_confidential())
        .map(|client| name_of(client.application.id.as_str()))
        .take(MOST);
    for name in names {
        delete(visit, &name, headers);
    }
    delete(visit, PLAIN, headers);
    clear_marker(visit, headers);
}

/// Deletes the cookies of one application.
///
/// The marker belongs to all applications of the host, and whether another one still has a cookie is only known where
/// those are sent: see [`clear_marker_unless_needed`].
pub(crate) fn clear(visit: &Visit, client_id: &str, headers: &mut HeaderMap) {
    delete(visit, &name_of(client_id), headers);
    delete(visit, PLAIN, headers);
}

/// Deletes the marker when a browser application asks for tokens and the browser has no refresh token of any: there is
/// nothing left to ask for.
pub(crate) fn clear_marker_unless_needed(visit: &Visit, headers: &mut HeaderMap) {
    let is_refresh = |name: &str| name == PLAIN || name.starts_with(PREFIX);
    let has_marker = cookies::find(&visit.headers, MARKER).is_some();
    let has_any = cookies::all(&visit.headers).any(|(name, value)| is_refresh(name) && !value.is_empty());
    if has_marker && !has_any {
        clear_marker(visit, headers);
    }
}

fn delete(visit: &Visit, name: &str, headers: &mut HeaderMap) {
    let here = Relation {
        is_same_site: true,
        common_domain: None,
    };
    secret(visit, name, "", here).gone().set(headers);
}

/// Deletes the marker, wherever it was set for.
pub(crate) fn clear_marker(visit: &Visit, headers: &mut HeaderMap) {
    marker(visit, None).gone().set(headers);
    let issuer = Url::parse(visit.cx.environment.issuer()).ok();
    if let Some(domain) = issuer.as_ref().and_then(Url::host_str).and_then(domain_of) {
        marker(visit, Some(domain)).gone().set(headers);
    }
}
