//! Users of a seed, with what they sign in with and where they belong.

use std::collections::BTreeMap;

use domain::identifiers::Identifier;
use domain::ids::{IdentityId, OrganizationId, UserId};
use domain::properties::PropertyContext;
use domain::text::{EmailAddress, fold, parse_phone, parse_username};
use domain::users::{Identity, IdentityType};
use serde::Deserialize;

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::users::{self, NewUser, Tags};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeedUser {
    email: String,
    password: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    picture: Option<String>,
    username: Option<String>,
    phone: Option<String>,
    #[serde(default)]
    is_suspended: bool,
    #[serde(default)]
    is_password_reset_requested: bool,
    #[serde(default)]
    properties: BTreeMap<String, String>,
    #[serde(default)]
    organizations: Vec<SeedMembership>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedMembership {
    code: String,
    #[serde(default)]
    roles: Vec<String>,
    #[serde(default)]
    permissions: Vec<String>,
}

/// The user with this address.
pub(super) async fn user_id(cx: &Context, work: &mut Work<'_>, email: &str) -> Result<Option<UserId>> {
    let email = EmailAddress::parse(email).map_err(Error::text("email"))?;
    let found = store::identities::find(work.tx(), cx.env(), IdentityType::Email, email.folded()).await?;
    Ok(found.map(|identity| identity.user_id))
}

pub(super) async fn set_user(cx: &Context, seed: &SeedUser) -> Result<()> {
    let email = EmailAddress::parse(&seed.email).map_err(Error::text("users.email"))?;
    let hash = new_hash(cx, seed).await?;
    cx.work(async |work: &mut Work<'_>| {
        let id = match user_id(cx, work, &seed.email).await? {
            Some(id) => id,
            None => {
                let new = NewUser {
                    identifiers: vec![Identifier::Email(email.clone())],
                    first_name: None,
                    last_name: None,
                    tags: Tags::default(),
                };
                users::create(cx, work, &new).await?.id
            }
        };
        set_profile(cx, work, &id, seed).await?;
        if let Some(hash) = &hash {
            users::set_password(cx, work, &id, hash, None).await?;
        }
        super::set_properties(cx, work, PropertyContext::Usr, id.as_str(), &seed.properties).await?;
        set_memberships(cx, work, &id, &seed.organizations).await?;
        store::members::arrange(work.tx(), cx.env(), &id).await?;
        Ok(())
    })
    .await
}

/// The hash of the password, if it is not the user's already: setting it again would end sessions.
async fn new_hash(cx: &Context, seed: &SeedUser) -> Result<Option<String>> {
    let Some(password) = &seed.password else {
        return Ok(None);
    };
    let known = cx
        .work(async |work: &mut Work<'_>| {
            Ok(match user_id(cx, work, &seed.email).await? {
                Some(id) => store::passwords::find(work.tx(), cx.env(), &id).await?,
                None => None,
            })
        })
        .await?;
    let hashing = cx.engine.hashing();
    if let Some(known) = known.filter(domain::users::Password::is_good)
        && hashing.verify(password, Some(&known.hash)).await?
    {
        return Ok(None);
    }
    hashing.hash(password, cx.random()).await.map(Some)
}

async fn set_profile(cx: &Context, work: &mut Work<'_>, id: &UserId, seed: &SeedUser) -> Result<()> {
    let found = store::users::find(work.tx(), cx.env(), id).await?;
    let mut user = found.ok_or(Error::NotFound("the user"))?;
    user.first_name = seed.first_name.clone();
    user.last_name = seed.last_name.clone();
    user.picture = seed.picture.clone();
    user.is_suspended = seed.is_suspended;
    user.is_password_reset_requested = seed.is_password_reset_requested;
    user.updated_at = cx.now();
    store::users::update(work.tx(), cx.env(), &user).await?;
    if let Some(username) = &seed.username {
        let value = parse_username(username).map_err(Error::text("users.username"))?;
        set_identity(cx, work, id, IdentityType::Username, &value).await?;
    }
    if let Some(phone) = &seed.phone {
        let value = parse_phone(phone).map_err(Error::text("users.phone"))?;
        set_identity(cx, work, id, IdentityType::Phone, &value).await?;
    }
    Ok(())
}

async fn set_identity(cx: &Context, work: &mut Work<'_>, user: &UserId, kind: IdentityType, value: &str) -> Result<()> {
    let folded = fold(value);
    match store::identities::find(work.tx(), cx.env(), kind, &folded).await? {
        Some(known) if known.user_id == *user => Ok(()),
        Some(_) => Err(Error::taken(kind.as_str())),
        None => {
            let identity = Identity {
                id: cx.new_id::<IdentityId>(),
                user_id: user.clone(),
                kind,
                value: value.to_owned(),
                value_folded: folded,
                connection_id: None,
                is_verified: true,
                is_primary: true,
                total_sign_ins: 0,
                last_signed_in: None,
                created_at: cx.now(),
            };
            Ok(store::identities::insert(work.tx(), cx.env(), &identity).await?)
        }
    }
}

async fn set_memberships(cx: &Context, work: &mut Work<'_>, user: &UserId, seeds: &[SeedMembership]) -> Result<()> {
    let env = cx.env();
    for own in store::organizations::list_of_user(work.tx(), env, user).await? {
        if !seeds.iter().any(|seed| seed.code == own.id.as_str()) {
            store::organizations::delete_membership(work.tx(), env, &own.id, user).await?;
        }
    }
    for seed in seeds {
        let organization = OrganizationId::from(seed.code.as_str());
        if store::organizations::find(work.tx(), env, &organization)
            .await?
            .is_none()
        {
            return Err(Error::invalid("users.organizations", format!("has no {}", seed.code)));
        }
        store::organizations::insert_membership(work.tx(), env, &organization, user, cx.now()).await?;
        store::roles::delete_of_member(work.tx(), env, &organization, user).await?;
        store::permissions::delete_of_member(work.tx(), env, &organization, user).await?;
        for key in &seed.roles {
            let role = super::role_id(cx, work, key).await?;
            store::roles::insert_of_member(work.tx(), env, &organization, user, &role).await?;
        }
        for key in &seed.permissions {
            let permission = super::permission_id(cx, work, key).await?;
            store::permissions::insert_of_member(work.tx(), env, &organization, user, &permission).await?;
        }
    }
    Ok(())
}
