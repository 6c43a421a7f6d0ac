//! Organizations: listing, creating, changing and deleting them, and joining them.

pub mod members;
pub(crate) mod policies;
pub mod rights;

use std::collections::BTreeMap;

use domain::events::Event;
use domain::feature_flags::{FeatureFlag, FlagLevel};
use domain::flags;
use domain::ids::{FeatureFlagId, OrganizationId, UserId};
use domain::organizations::{Brand, Organization, OrganizationSettings};
use domain::properties::PropertyContext;
use domain::roles::Role;
use domain::text::{TextError, parse_handle, parse_name};
use store::{OnUnique as _, Tx};

use crate::connected_apps::{self, Holder};
use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};
use crate::settings::differences;
use crate::users::{self, Tags};

/// The most characters of an organization's name.
pub const LONGEST_NAME: usize = 128;
/// The most characters of the customer's own id.
const LONGEST_EXTERNAL_ID: usize = 256;
/// The most members that are removed in the transaction of the deletion itself.
const CLEARED_AT_ONCE: i64 = 500;

/// What can be said of an organization; nothing of what is left out changes.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// What it is called.
    pub name: Option<String>,
    /// Its name in addresses.
    pub handle: Option<String>,
    /// The customer's own id for it; empty for none.
    pub external_id: Option<String>,
    /// Whether whoever arrives with its code becomes a member.
    pub is_allow_registrations: Option<bool>,
    /// What it looks like, as it was given; empty texts take a setting away.
    pub brand: Brand,
}

impl Details {
    fn apply(&self, mut organization: Organization) -> Result<Organization> {
        if let Some(name) = &self.name {
            organization.name = parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?;
        }
        if let Some(handle) = &self.handle {
            organization.handle = Some(parse_handle(handle).map_err(Error::text("handle"))?);
        }
        if let Some(id) = &self.external_id {
            organization.external_id = match parse_name(id, LONGEST_EXTERNAL_ID) {
                Ok(id) => Some(id),
                Err(TextError::Required) => None,
                Err(error) => return Err(Error::text("external_id")(error)),
            };
        }
        if let Some(is) = self.is_allow_registrations {
            organization.is_allow_registrations = is;
        }
        let changed = organization.brand.change(&self.brand);
        changed.map_err(|(field, error)| Error::text(field)(error))?;
        Ok(organization)
    }
}

/// A page of the environment's organizations, by name.
pub async fn list(cx: &Context, slice: &Slice, descending: bool) -> Result<Page<Organization>> {
    let variant = descending.to_string();
    let listing = Listing {
        name: "organizations",
        variant: &variant,
    };
    let after: Option<(String, String)> = slice.after(cx, listing)?;
    let (env, limit) = (cx.env(), slice.limit());
    let organizations = cx
        .read(async |tx: &mut Tx| Ok(store::organizations::list(tx, env, descending, after.as_ref(), limit).await?))
        .await?;
    let page = slice.page(cx, listing, organizations, |last| {
        (last.name_folded.clone(), last.organization.id.to_string())
    })?;
    Ok(Page {
        items: page.items.into_iter().map(|one| one.organization).collect(),
        next_token: page.next_token,
    })
}

/// The organization with this code, or the default one (Q27).
pub async fn find(cx: &Context, code: Option<&OrganizationId>) -> Result<Organization> {
    let env = cx.env();
    let found = cx
        .read(async |tx: &mut Tx| {
            Ok(match code {
                Some(code) => store::organizations::find(tx, env, code).await?,
                None => store::organizations::find_default(tx, env).await?,
            })
        })
        .await?;
    found.ok_or(Error::NotFound("the organization"))
}

/// Creates an organization without members, with its own values of some flags. A handle that is taken is a conflict.
pub async fn create(cx: &Context, details: &Details, values: &BTreeMap<String, String>) -> Result<Organization> {
    let details = Details {
        name: Some(details.name.clone().unwrap_or_default()),
        ..details.clone()
    };
    let organization = details.apply(blank(cx))?;
    let values = own_values(cx, values)?;
    cx.work(async |work: &mut Work<'_>| {
        store::organizations::insert(work.tx(), cx.env(), &organization)
            .await
            .on_unique("organizations.handle", || Error::taken("handle"))?;
        for (flag, value) in &values {
            let subject = organization.id.as_str();
            store::feature_flags::upsert_value(work.tx(), cx.env(), FlagLevel::Org, subject, flag, value).await?;
        }
        work.announce(Event::organization_created(&organization)).await
    })
    .await?;
    Ok(organization)
}

/// Changes an organization.
pub async fn update(cx: &Context, id: &OrganizationId, details: &Details) -> Result<()> {
    change(cx, id, |organization| details.apply(organization)).await
}

/// Takes the handle away; who has none keeps none (Q65).
pub async fn delete_handle(cx: &Context, id: &OrganizationId) -> Result<()> {
    let without = |organization| Organization {
        handle: None,
        ..organization
    };
    change(cx, id, |organization| Ok(without(organization))).await
}

pub(crate) async fn change(
    cx: &Context,
    id: &OrganizationId,
    change: impl Fn(Organization) -> Result<Organization> + Send + Sync,
) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        let found = store::organizations::find_to_change(work.tx(), cx.env(), id).await?;
        let before = found.ok_or(Error::NotFound("the organization"))?;
        let after = change(before.clone())?;
        if before == after {
            return Ok(());
        }
        store::organizations::update(work.tx(), cx.env(), &after)
            .await
            .on_unique("organizations.handle", || Error::taken("handle"))?;
        let domains = &after.settings.auto_join_domains;
        if *domains != before.settings.auto_join_domains {
            store::organization_domains::replace(work.tx(), cx.env(), id, domains).await?;
        }
        let changed = differences(&policies::facts(cx, &before)?, &policies::facts(cx, &after)?);
        work.announce(Event::organization_updated(&after).changed(changed))
            .await
    })
    .await
}

/// Deletes an organization. Its members stay users, and its own applications are switched off.
///
/// Once its row is gone, nobody is a member of it for anybody who looks: sign-ins, refreshes and introspection ask for
/// both rows. So what many members left is removed afterwards, a little at a time ([`clear_deleted`]), and a large
/// organization holds nobody up. For the same reason members get no event of their own: `organization.deleted` is all.
pub async fn delete(cx: &Context, id: &OrganizationId) -> Result<()> {
    let (env, now) = (cx.env(), cx.now());
    cx.work(async |work: &mut Work<'_>| {
        let found = store::organizations::find_to_change(work.tx(), env, id).await?;
        if !found.ok_or(Error::NotFound("the organization"))?.may_be_deleted() {
            let message = "The default organization cannot be deleted.";
            return Err(Error::rule("DEFAULT_ORGANIZATION_CANNOT_BE_DELETED", message));
        }
        connected_apps::end_all_of(cx, work, Holder::Organization(id.clone())).await?;
        store::organizations::delete(work.tx(), env, id, now).await?;
        store::members::clear(work.tx(), env, id, CLEARED_AT_ONCE).await?;
        // From the rows, not from memory, which may not know yet of one that was just made; and nobody makes another one
        // while the organization's row is held.
        for mut application in store::applications::list_of_organization(work.tx(), env, id).await? {
            application.settings.is_active = false;
            store::applications::update(work.tx(), env, &application).await?;
            work.changed().await?;
        }
        work.announce(Event::organization_deleted(id)).await
    })
    .await
}

/// Removes some of what members of deleted organizations left, in all environments; tells how much it was.
pub(crate) async fn clear_deleted(tx: &mut Tx, most: i64) -> Result<u64> {
    let mut cleared = 0;
    for (env, id) in store::members::list_deleted(tx, 1).await? {
        cleared = store::members::clear(tx, &env, &id, most).await?;
        if cleared == 0 {
            // Counted, so that the next one has its turn at once.
            cleared = store::members::forget_deleted(tx, &env, &id).await?;
        }
    }
    Ok(cleared)
}

/// Creates an organization with its first member, who gets the roles meant for creators and those meant for everybody.
pub(crate) async fn create_with_member(
    cx: &Context,
    work: &mut Work<'_>,
    name: &str,
    creator: &UserId,
    tags: &Tags,
) -> Result<Organization> {
    let organization = Organization {
        name: parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?,
        ..blank(cx)
    };
    store::organizations::insert(work.tx(), cx.env(), &organization).await?;
    tags.keep(cx, work, PropertyContext::Org, organization.id.as_str())
        .await?;
    work.announce(Event::organization_created(&organization)).await?;
    let roles = cx.environment.roles.values();
    let roles: Vec<_> = roles.filter(|one| one.is_creator_role || one.is_default_role).collect();
    if !store::organizations::insert_membership(work.tx(), cx.env(), &organization.id, creator, cx.now()).await? {
        return Err(Error::NotFound("the user"));
    }
    for role in roles {
        store::roles::insert_of_member(work.tx(), cx.env(), &organization.id, creator, &role.id).await?;
    }
    welcome(cx, work, &organization.id, creator).await?;
    Ok(organization)
}

/// Makes a user a member, with the roles that new members get. Who is one already stays as they are. That the user changed
/// is for the caller to tell, who may be about to tell that the user came to be.
pub(crate) async fn join(
    cx: &Context,
    work: &mut Work<'_>,
    organization: &OrganizationId,
    user: &UserId,
) -> Result<()> {
    if !store::organizations::insert_membership(work.tx(), cx.env(), organization, user, cx.now()).await? {
        return Ok(());
    }
    let found = store::organizations::find(work.tx(), cx.env(), organization).await?;
    let own = found.and_then(|one| one.settings.default_roles);
    for role in cx
        .environment
        .roles
        .values()
        .filter(|role| is_given(own.as_ref(), role))
    {
        store::roles::insert_of_member(work.tx(), cx.env(), organization, user, &role.id).await?;
    }
    work.announce(Event::member_added(organization, user)).await
}

/// Whether new members get a role: of those that the organization names, or else of those for everybody.
fn is_given(own: Option<&Vec<String>>, role: &Role) -> bool {
    own.map_or(role.is_default_role, |names| policies::is_named(role, names))
}

/// Tells everybody of a new member whose roles and permissions are in place.
async fn welcome(cx: &Context, work: &mut Work<'_>, organization: &OrganizationId, user: &UserId) -> Result<()> {
    work.announce(Event::member_added(organization, user)).await?;
    users::announce(cx, work, "user.updated", user).await
}

fn blank(cx: &Context) -> Organization {
    Organization {
        id: cx.new_id(),
        name: String::new(),
        handle: None,
        external_id: None,
        is_default: false,
        is_allow_registrations: false,
        is_suspended: false,
        brand: Brand::default(),
        settings: OrganizationSettings::default(),
        created_at: cx.now(),
    }
}

/// The values of flags that a new organization starts with. Unknown keys are ignored; so is one of the three names of
/// types where the flag takes no such text, which is what the reference literally asks for (Q36).
fn own_values(cx: &Context, values: &BTreeMap<String, String>) -> Result<Vec<(FeatureFlagId, String)>> {
    let wrong = |flag: &FeatureFlag, why: &str| Error::invalid("feature_flags", format!("{}: {why}", flag.key));
    let mut own = Vec::new();
    for (key, text) in values {
        let Some(flag) = cx.environment.flags.iter().find(|flag| flag.key == *key) else {
            continue;
        };
        let value = flags::parse(flag.kind, text);
        if value.is_none() && ["str", "int", "bool"].contains(&text.as_str()) {
            continue;
        }
        if flag.allow_override_level < FlagLevel::Org {
            return Err(wrong(flag, "has no values of organizations"));
        }
        let value = value.ok_or_else(|| wrong(flag, &format!("must be of type {}", flag.kind.as_str())))?;
        own.push((flag.id.clone(), value));
    }
    Ok(own)
}
