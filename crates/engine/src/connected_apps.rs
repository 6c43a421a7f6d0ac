//! Connected apps: third parties for which a user or an organization lets us keep a token.
//!
//! None can be configured yet. So every key is unknown, and there is no session in which somebody gave consent; what is
//! asked is checked all the same, and answered truly.

use domain::ids::{OrganizationId, UserId};
use protocol::redirect_uri::{Policy, RegisteredUri};
use store::Tx;

use crate::context::Context;
use crate::error::{Error, Result};

/// Who gives the consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// A user.
    User(UserId),
    /// An organization.
    Organization(OrganizationId),
}

/// Where to send somebody for consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The provider's page.
    pub url: String,
    /// What the token is asked for with later.
    pub session_id: String,
}

/// A token of the third party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The token.
    pub access_token: String,
    /// Until when it is good, in the form of RFC 3339.
    pub access_token_expiry: String,
}

/// Begins the consent of a user or an organization to the connected app with this key.
pub async fn begin(cx: &Context, _key: &str, holder: &Holder, callback: Option<&str>) -> Result<Consent> {
    if let Some(url) = callback {
        let checked = RegisteredUri::parse(url, Policy::default());
        checked.map_err(|why| Error::invalid("override_callback_url", format!("cannot be used: {why}")))?;
    }
    cx.read(async |tx: &mut Tx| match holder {
        Holder::User(id) => {
            let found = store::users::find(tx, cx.env(), id).await?;
            found.map(drop).ok_or(Error::NotFound("the user"))
        }
        Holder::Organization(code) => {
            let found = store::organizations::find(tx, cx.env(), code).await?;
            found.map(drop).ok_or(Error::NotFound("the organization"))
        }
    })
    .await?;
    Err(Error::NotFound("the connected app"))
}

/// The token that came of a consent.
pub fn token(_: &Context, _session_id: &str) -> Result<Token> {
    Err(Error::NotFound("the session"))
}

/// Gives the token of a consent back.
pub fn revoke(_: &Context, _session_id: &str) -> Result<()> {
    Err(Error::NotFound("the session"))
}
