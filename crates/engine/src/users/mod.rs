//! Users: creating them, and changing what they prove themselves with.
//!
//! What sign-in and the seed need stands here, and in `external` what comes from other providers; what administrators do
//! with users, one file each: `creating`, `changing`, `listing`, `identities`, `passwords`.

mod changing;
mod creating;
pub(crate) mod external;
mod identities;
mod listing;
mod passwords;

use std::collections::BTreeMap;

use domain::events::Event;
use domain::identifiers::Identifier;
use domain::ids::{IdentityId, SessionId, UserId};
use domain::organizations::Organization;
use domain::properties::PropertyContext;
use domain::users::{Identity, IdentityType, Password, User};
use serde_json::{Value, json};
use store::OnUnique as _;

use crate::context::{Context, Work};
use crate::error::{Error, Result};

pub use changing::{Changes, delete, refresh_claims, update};
pub(crate) use creating::add_within;
pub use creating::{NewAccount, NewIdentity, add};
pub use identities::{add_identity, delete_identity, identities_of, identity, make_primary};
pub(crate) use identities::{add_proved_email, add_username};
pub use listing::{Filter, Listed, Listing, Sort, find, list};
pub use passwords::import_password;

/// The most characters of a first or last name.
pub const LONGEST_NAME: usize = 64;

/// Marketing tags of an authorization request, kept as properties of what it created.
#[derive(Debug, Clone, Default)]
pub struct Tags(pub BTreeMap<String, String>);

impl Tags {
    /// Keeps the tags on a user or an organization.
    pub(crate) async fn keep(
        &self,
        cx: &Context,
        work: &mut Work<'_>,
        context: PropertyContext,
        subject: &str,
    ) -> Result<()> {
        for (tag, value) in &self.0 {
            let key = format!("kp_{}_{tag}", context.as_str());
            if let Some(property) = cx
                .environment
                .properties
                .iter()
                .find(|one| one.context == context && one.key == key)
            {
                store::properties::upsert_value(work.tx(), cx.env(), context, subject, &property.id, value).await?;
            }
        }
        Ok(())
    }
}

/// Somebody who has just proved where they can be reached.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// The proved address or number, and perhaps the user name that was chosen with it.
    pub identifiers: Vec<Identifier>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Marketing tags of the request that brought them.
    pub tags: Tags,
}

/// A user without a name, about to be created.
fn nobody_yet(cx: &Context) -> User {
    let now = cx.now();
    User {
        id: cx.new_id::<UserId>(),
        provided_id: None,
        first_name: None,
        last_name: None,
        picture: None,
        is_suspended: false,
        is_password_reset_requested: false,
        total_sign_ins: 0,
        failed_sign_ins: 0,
        last_signed_in: None,
        locked_until: None,
        created_at: now,
        updated_at: now,
    }
}

/// Creates a user with verified identities. One that somebody has is a conflict.
pub(crate) async fn create(cx: &Context, work: &mut Work<'_>, new: &NewUser) -> Result<User> {
    let now = cx.now();
    let user = User {
        first_name: new.first_name.clone(),
        last_name: new.last_name.clone(),
        ..nobody_yet(cx)
    };
    store::users::insert(work.tx(), cx.env(), &user).await?;
    for identifier in &new.identifiers {
        let identity = Identity {
            id: cx.new_id::<IdentityId>(),
            user_id: user.id.clone(),
            kind: identifier.kind(),
            value: identifier.as_str().to_owned(),
            value_folded: identifier.folded().to_owned(),
            connection_id: None,
            is_verified: true,
            is_primary: true,
            total_sign_ins: 0,
            last_signed_in: None,
            created_at: now,
        };
        store::identities::insert(work.tx(), cx.env(), &identity)
            .await
            .on_unique("identities.value_folded", || Error::taken(identifier.kind().as_str()))?;
    }
    new.tags.keep(cx, work, PropertyContext::Usr, user.id.as_str()).await?;
    announce(cx, work, "user.created", &user.id).await?;
    Ok(user)
}

/// Announces a user who came to be or was changed, as the rows of this transaction have them now: also when it is their
/// memberships, roles or permissions that changed.
pub(crate) async fn announce(cx: &Context, work: &mut Work<'_>, kind: &'static str, id: &UserId) -> Result<()> {
    let env = cx.env();
    let user = store::users::find(work.tx(), env, id).await?;
    let user = user.ok_or(Error::NotFound("the user"))?;
    let identities = store::identities::list_of_user(work.tx(), env, id).await?;
    let organizations = organizations_of(cx, work, id).await?;
    store::members::arrange(work.tx(), env, id).await?;
    let primary = |kind| {
        identities
            .iter()
            .find(|one| one.kind == kind)
            .map(|one| one.value.as_str())
    };
    work.announce(Event::of(kind).user(id).data(json!({ "user": {
        "id": user.id,
        "email": primary(IdentityType::Email),
        "first_name": user.first_name,
        "last_name": user.last_name,
        "username": primary(IdentityType::Username),
        "phone": primary(IdentityType::Phone),
        "is_suspended": user.is_suspended,
        "is_password_reset_requested": user.is_password_reset_requested,
        "organizations": organizations,
    } })))
    .await
}

/// The user's organizations as events tell of them, each with the roles and permissions held in it, or null for none.
async fn organizations_of(cx: &Context, work: &mut Work<'_>, user: &UserId) -> Result<Value> {
    let env = cx.env();
    let roles = store::roles::list_of_user(work.tx(), env, user).await?;
    let permissions = store::permissions::list_of_user(work.tx(), env, user).await?;
    let some = |items: Vec<Value>| (!items.is_empty()).then_some(items);
    let described = |organization: Organization| {
        let roles = roles.iter().filter(|(at, _)| *at == organization.id);
        let roles = roles.filter_map(|(_, id)| cx.environment.roles.get(id));
        let permissions = permissions.iter().filter(|(at, _)| *at == organization.id);
        let permissions = permissions.filter_map(|(_, id)| cx.environment.permissions.get(id));
        json!({
            "code": organization.id,
            "roles": some(roles.map(|one| json!({ "id": one.id, "key": one.key })).collect()),
            "permissions": some(permissions.map(|one| json!({ "id": one.id, "key": one.key })).collect()),
        })
    };
    let organizations = store::organizations::list_of_user(work.tx(), env, user).await?;
    Ok(organizations.into_iter().map(described).collect())
}

/// Sets a password from its hash. Everything else that is signed in as this user is signed out (R103), but perhaps one
/// session.
pub(crate) async fn set_password(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    hash: &str,
    but: Option<&SessionId>,
) -> Result<()> {
    let password = Password {
        hash: hash.to_owned(),
        is_temporary: false,
        set_at: cx.now(),
    };
    replace_password(cx, work, user, &password, but).await
}

/// Sets a password, and signs out everything else that is signed in as this user (R103), but perhaps one session.
pub(crate) async fn replace_password(
    cx: &Context,
    work: &mut Work<'_>,
    user: &UserId,
    password: &Password,
    but: Option<&SessionId>,
) -> Result<()> {
    store::passwords::upsert(work.tx(), cx.env(), user, password).await?;
    crate::sessions::end_all(cx, work, user, but, "password_changed").await?;
    work.announce(
        Event::of("user.password_changed")
            .user(user)
            .data(json!({ "user": { "id": user } })),
    )
    .await
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::properties::BUILT_IN;
    use protocol::authorize::checks::MARKETING_TAGS;

    use super::*;

    /// The two lists stand in crates that do not know each other. A tag without a property would be lost without a word.
    #[test]
    fn every_marketing_tag_has_a_property_and_the_other_way_round() {
        let accepted: BTreeSet<&str> = MARKETING_TAGS.into_iter().collect();
        for context in [PropertyContext::Usr, PropertyContext::Org] {
            let groups = BUILT_IN.iter().filter(|group| group.contexts.contains(&context));
            // The tags' properties are the private ones: they are about where somebody came from.
            let kept: BTreeSet<&str> = groups
                .filter(|group| group.is_private)
                .flat_map(|group| group.keys.iter().copied())
                .collect();
            assert_eq!(accepted, kept, "{}", context.as_str());
        }
        assert_eq!(accepted.len(), MARKETING_TAGS.len(), "a tag stands twice");
    }
}
