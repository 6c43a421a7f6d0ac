//! The profile of the user whose access token is shown (OpenID Connect Core §5.3).

use std::sync::Arc;

use domain::ids::{GrantId, UserId};
use domain::users::{Identity, IdentityType, User};
use protocol::error::{OAuthError, Refusal};
use protocol::jose::verify::{Claims, Expect, Kind};
use store::Tx;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::oidc::claims::{grant_of, vouched_address};

/// Who a token is about.
#[derive(Debug)]
pub struct Profile {
    /// The user.
    pub user: User,
    /// What the user signs in with, primary ones first.
    pub identities: Vec<Identity>,
    /// The address that the provider vouches for which the token came through, of somebody who has none here.
    vouched: Option<String>,
}

impl Profile {
    /// The address and whether it is verified, as tokens tell it.
    pub fn email(&self) -> Option<(&str, bool)> {
        let own = self.primary(IdentityType::Email);
        let own = own.map(|one| (one.value.as_str(), one.is_verified));
        own.or_else(|| Some((self.vouched.as_deref()?, false)))
    }

    /// The primary identity of a kind.
    pub fn primary(&self, kind: IdentityType) -> Option<&Identity> {
        self.identities.iter().find(|one| one.kind == kind)
    }
}

/// Checks a user's access token and reads the profile. A suspended or deleted user, an ended grant,
/// an application that is gone or switched off: 401 (R127, R144).
pub async fn read(cx: &Context, token: &str) -> Result<Profile> {
    let claims = verify(cx, token, Kind::UserAccess)?;
    let refused = |why: &'static str| Error::from(invalid_token(why));
    if claims
        .azp
        .as_deref()
        .and_then(|azp| cx.environment.client(azp))
        .is_none()
    {
        return Err(refused("the application is gone or switched off"));
    }
    let user = UserId::from(claims.sub.as_deref().ok_or_else(|| refused("no sub"))?);
    let grant = claims
        .jti
        .as_deref()
        .and_then(grant_of)
        .ok_or_else(|| refused("no grant"))?;
    let env = cx.env();
    let found = cx
        .read(async |tx: &mut Tx| {
            let Some(found) = store::users::find_granted(tx, env, &user, &grant).await? else {
                return Ok(None);
            };
            let identities = store::identities::list_of_user(tx, env, &user).await?;
            let has_address = identities.iter().any(|one| one.kind == IdentityType::Email);
            let comes_from_elsewhere = identities.iter().any(|one| one.connection_id.is_some());
            Ok(Some(Profile {
                vouched: match comes_from_elsewhere && !has_address {
                    true => vouched(cx, tx, &user, &grant).await?,
                    false => None,
                },
                user: found,
                identities,
            }))
        })
        .await?;
    found.ok_or_else(|| refused("the grant was revoked, or the user is suspended or gone"))
}

/// The address that the provider vouches for through which the session of a grant began.
async fn vouched(cx: &Context, tx: &mut Tx, user: &UserId, grant: &GrantId) -> Result<Option<String>> {
    let env = cx.env();
    let session = match store::grants::find(tx, env, grant).await? {
        Some(grant) => store::sessions::find(tx, env, &grant.session_id).await?,
        None => None,
    };
    let Some(connection) = session.and_then(|session| session.connection_id) else {
        return Ok(None);
    };
    let said = store::identities::find_claims(tx, env, user, &connection).await?;
    Ok(said.as_ref().and_then(vouched_address).map(str::to_owned))
}

/// Whether a token is one that a user of an application was given and that has not run out, whatever became of them since.
pub fn is_genuine(cx: &Context, token: &str) -> bool {
    verify(cx, token, Kind::UserAccess).is_ok_and(|claims| {
        let grant = claims.jti.as_deref().and_then(grant_of);
        claims.azp.is_some() && claims.sub.is_some() && grant.is_some()
    })
}

/// Checks the signature, the times and the kind of one of our own tokens.
pub fn verify(cx: &Context, token: &str, kind: Kind) -> Result<Arc<Claims>> {
    let expect = Expect {
        issuer: cx.environment.issuer(),
        kind,
        audience: None,
        now: cx.now().seconds(),
        leeway: 0,
        accepts_expired: false,
    };
    cx.engine
        .verified()
        .verify(&cx.environment.verifier, token, &expect)
        .map_err(|why| invalid_token(why.to_string()).into())
}

fn invalid_token(why: impl Into<std::borrow::Cow<'static, str>>) -> Refusal {
    Refusal::new(
        OAuthError::InvalidToken,
        "The access token is missing, expired, revoked or malformed.",
    )
    .logged(why)
}
