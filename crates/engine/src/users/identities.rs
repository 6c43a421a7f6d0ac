//! What users sign in with: adding, making primary, removing. The value of an identity never changes.

use domain::events::Event;
use domain::identifiers::Username;
use domain::ids::{IdentityId, UserId};
use domain::sessions::Session;
use domain::text::EmailAddress;
use domain::users::{Identity, IdentityType};
use serde_json::json;
use store::{OnUnique as _, Tx};

use super::announce;
use super::creating::{NewIdentity, insert};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Around, Span};
use crate::sessions;

const GONE: Error = Error::NotFound("the identity");

/// A span of a user's identities: primary ones first, then by age.
pub async fn identities_of(cx: &Context, user: &UserId, around: &Around) -> Result<Span<Identity>> {
    let env = cx.env();
    let all = cx
        .read(async |tx: &mut Tx| {
            if store::users::find(tx, env, user).await?.is_none() {
                return Err(Error::NotFound("the user"));
            }
            Ok(store::identities::list_of_user(tx, env, user).await?)
        })
        .await?;
    around.cut(all, |one| one.id.as_str())
}

/// The identity with this id.
pub async fn identity(cx: &Context, id: &IdentityId) -> Result<Identity> {
    let env = cx.env();
    cx.read(async |tx: &mut Tx| store::identities::find_by_id(tx, env, id).await?.ok_or(GONE))
        .await
}

/// Adds an identity to a user. The first of its type becomes the primary one; what somebody has already is refused.
pub async fn add_identity(cx: &Context, user: &UserId, new: &NewIdentity) -> Result<Identity> {
    let identity = new.parse(cx, user)?;
    cx.work(async |work: &mut Work<'_>| {
        // Whoever deletes the user meanwhile waits, and takes this one along: no address belongs to nobody.
        if store::users::hold(work.tx(), cx.env(), user).await?.is_none() {
            return Err(Error::NotFound("the user"));
        }
        let others = store::identities::list_of_user(work.tx(), cx.env(), user).await?;
        let is_primary = !others.iter().any(|other| other.kind == identity.kind);
        let identity = Identity {
            is_primary,
            ..identity.clone()
        };
        insert(cx, work, &identity).await?;
        changed(cx, work, "identity.created", &identity).await?;
        Ok(identity)
    })
    .await
}

/// Gives a user who has no address the first one, which was just proved.
pub(crate) async fn add_proved_email(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    email: &EmailAddress,
) -> Result<()> {
    let value = (email.as_str(), email.folded());
    add_first(cx, work, user, IdentityType::Email, value).await
}

/// Gives a user who has no user name the first one.
pub(crate) async fn add_username(cx: &Context, work: &mut Work<'_>, user: &UserId, name: &Username) -> Result<()> {
    let value = (name.as_str(), name.folded());
    add_first(cx, work, user, IdentityType::Username, value).await
}

async fn add_first(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    kind: IdentityType,
    (value, folded): (&str, &str),
) -> Result<()> {
    let identity = Identity {
        id: cx.new_id::<IdentityId>(),
        user_id: user.clone(),
        kind,
        value: value.to_owned(),
        value_folded: folded.to_owned(),
        connection_id: None,
        is_verified: true,
        is_primary: true,
        total_sign_ins: 0,
        last_signed_in: None,
        created_at: cx.now(),
    };
    store::identities::insert(work.tx(), cx.env(), &identity)
        .await
        .on_unique("identities.value_folded", || Error::taken(kind.as_str()))?;
    changed(cx, work, "identity.created", &identity).await
}

/// Makes an identity the primary one of its type: the one that tokens carry.
pub async fn make_primary(cx: &Context, id: &IdentityId, is_primary: Option<bool>) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let identity = hold(cx, work, id).await?;
        match is_primary {
            Some(true) if !identity.is_primary => {
                store::identities::make_primary(work.tx(), cx.env(), &identity).await?;
                let identity = Identity {
                    is_primary: true,
                    ..identity
                };
                changed(cx, work, "identity.updated", &identity).await
            }
            Some(false) if identity.is_primary => Err(Error::rule(
                "IDENTITY_IS_PRIMARY",
                "This is the primary identity of its type. Make another one primary instead.",
            )),
            _ => Ok(()),
        }
    })
    .await
}

/// Removes an identity. An address, name or number may be the last one: the user cannot sign in then until there is another.
/// An account at another provider may not, and what is open through it ends (R181).
pub async fn delete_identity(cx: &Context, id: &IdentityId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let identity = hold(cx, work, id).await?;
        if matches!(identity.kind, IdentityType::Social | IdentityType::Enterprise) {
            unlink(cx, work, &identity).await?;
        }
        remove(cx, work, &identity).await
    })
    .await
}

/// Removes an identity of a user who is held. The place of a primary one is taken by the oldest of its type, a proved one
/// before the others.
pub(super) async fn remove(cx: &Context, work: &mut Work<'_>, identity: &Identity) -> Result<()> {
    store::identities::delete(work.tx(), cx.env(), identity).await?;
    if identity.is_primary {
        let others = store::identities::list_of_user(work.tx(), cx.env(), &identity.user_id).await?;
        let of_type = others.iter().filter(|other| other.kind == identity.kind);
        if let Some(next) = of_type.min_by_key(|other| (!other.is_verified, other.created_at)) {
            store::identities::make_primary(work.tx(), cx.env(), next).await?;
        }
    }
    changed(cx, work, "identity.deleted", identity).await
}

/// Ends what was opened through an account at another provider, if there is another way in.
async fn unlink(cx: &Context, work: &mut Work<'_>, identity: &Identity) -> Result<()> {
    /// The most sessions of one user that are looked at.
    const MOST: i64 = 10_000;
    let all = store::identities::list_of_user(work.tx(), cx.env(), &identity.user_id).await?;
    if all.len() < 2 {
        return Err(Error::rule(
            "LAST_IDENTITY",
            "This is the only thing that the user can sign in with. Add another identity first, or delete the user.",
        ));
    }
    let sessions = store::sessions::list_of_user(work.tx(), cx.env(), &identity.user_id, MOST).await?;
    let through =
        |session: &&Session| session.connection_id.is_some() && session.connection_id == identity.connection_id;
    for session in sessions.iter().filter(through) {
        sessions::end(cx, work, session, "identity_removed").await?;
    }
    Ok(())
}

/// An identity, whose user nobody else changes until the transaction ends.
async fn hold(cx: &Context, work: &mut Work<'_>, id: &IdentityId) -> Result<Identity> {
    let found = store::identities::find_by_id(work.tx(), cx.env(), id)
        .await?
        .ok_or(GONE)?;
    store::users::hold(work.tx(), cx.env(), &found.user_id).await?;
    store::identities::find_by_id(work.tx(), cx.env(), id)
        .await?
        .ok_or(GONE)
}

/// Announces what happened to an identity, and the user as it is now.
pub(super) async fn changed(cx: &Context, work: &mut Work<'_>, kind: &'static str, identity: &Identity) -> Result<()> {
    let data = json!({
        "user": { "id": identity.user_id },
        "identity": { "id": identity.id, "type": identity.kind.as_str(), "is_primary": identity.is_primary },
    });
    work.announce(Event::of(kind).user(&identity.user_id).data(data))
        .await?;
    store::users::touch(work.tx(), cx.env(), &identity.user_id, cx.now()).await?;
    announce(cx, work, "user.updated", &identity.user_id).await
}
