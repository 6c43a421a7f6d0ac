//! Roles: named sets of permissions. Definitions are shared by the environments of a business.

use std::collections::HashMap;

use domain::events::Event;
use domain::ids::{PermissionId, RoleId};
use domain::permissions::Permission;
use domain::roles::Role;
use domain::text::{LONGEST_KEY, parse_key};
use store::deleted_definitions::Kind;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::definitions::{self, Order};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

const UNKNOWN: Error = Error::NotFound("the role");

/// What can be said of a role; nothing of what is left out changes.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// What it is called.
    pub name: Option<String>,
    /// What code refers to.
    pub key: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether new members of an organization get it.
    pub is_default_role: Option<bool>,
    /// Whether whoever creates an organization gets it there.
    pub is_creator_role: Option<bool>,
}

/// What is to become of one permission of a role. It is named by its id or by its key (Q33).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The role gives it.
    Add(String),
    /// The role does not give it.
    Remove(String),
}

/// What became of the permissions of a role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// What it did not give before.
    pub added: Vec<PermissionId>,
    /// What it gives no more.
    pub removed: Vec<PermissionId>,
}

/// A page of the business's roles.
pub async fn list(cx: &Context, slice: &Slice, order: Order) -> Result<Page<Role>> {
    let business = &cx.environment.business.id;
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::roles::list(tx, business).await?))
        .await?;
    let listing = Listing {
        name: "roles",
        variant: "",
    };
    order.page(cx, slice, listing, all, |one| (&one.name, one.id.as_str()))
}

/// One role.
pub async fn find(cx: &Context, id: &RoleId) -> Result<Role> {
    cx.read(async |tx: &mut Tx| known(cx, tx, id).await).await
}

/// Creates a role. It needs a name and a key; a key that is taken is a conflict.
pub async fn create(cx: &Context, details: &Details) -> Result<Role> {
    let blank = Role {
        id: cx.new_id(),
        key: String::new(),
        name: String::new(),
        description: None,
        is_default_role: false,
        is_creator_role: false,
    };
    let details = Details {
        name: Some(details.name.clone().unwrap_or_default()),
        key: Some(details.key.clone().unwrap_or_default()),
        ..details.clone()
    };
    let role = details.apply(blank)?;
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        store::roles::insert(work.tx(), business, &role, cx.now())
            .await
            .on_unique("roles.key", || Error::taken("role_key"))?;
        work.announce(Event::role_created(&role)).await?;
        work.changed().await
    })
    .await?;
    Ok(role)
}

/// Changes a role.
pub async fn update(cx: &Context, id: &RoleId, details: &Details) -> Result<Role> {
    cx.work(async |work: &mut Work<'_>| {
        let before = known(cx, work.tx(), id).await?;
        let role = details.apply(before.clone())?;
        if role != before {
            let rows = store::roles::update(work.tx(), &cx.environment.business.id, &role)
                .await
                .on_unique("roles.key", || Error::taken("role_key"))?;
            if rows == 0 {
                return Err(UNKNOWN);
            }
            work.announce(Event::role_updated(&role, &before)).await?;
            work.changed().await?;
        }
        Ok(role)
    })
    .await
}

/// Deletes a role. Nobody holds it any more, in any environment of the business.
pub async fn delete(cx: &Context, id: &RoleId) -> Result<()> {
    cx.work(async |work: &mut Work<'_>| {
        if store::roles::delete(work.tx(), &cx.environment.business.id, id).await? == 0 {
            return Err(UNKNOWN);
        }
        definitions::clear(cx, work, Kind::Role, id.as_str()).await?;
        work.announce(Event::role_deleted(id)).await?;
        work.changed().await
    })
    .await
}

/// A page of the permissions that a role gives.
pub async fn permissions(cx: &Context, id: &RoleId, slice: &Slice, order: Order) -> Result<Page<Permission>> {
    let all = cx
        .read(async |tx: &mut Tx| {
            known(cx, tx, id).await?;
            Ok(store::roles::list_permissions_of(tx, &cx.environment.business.id, id).await?)
        })
        .await?;
    let listing = Listing {
        name: "role permissions",
        variant: id.as_str(),
    };
    order.page(cx, slice, listing, all, |one| (&one.name, one.id.as_str()))
}

/// Changes what a role gives. One entry that cannot be done, and nothing is (Q78). To add what it gives, or to remove what
/// it does not give, is no mistake (Q32).
pub async fn change_permissions(cx: &Context, id: &RoleId, changes: &[Change]) -> Result<Changed> {
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let role = known(cx, work.tx(), id).await?;
        let definitions = store::permissions::list(work.tx(), business).await?;
        let mut changed = Changed::default();
        for (permission, wanted) in resolve(&definitions, changes)? {
            let permission = permission.clone();
            if wanted {
                if store::roles::insert_permission(work.tx(), business, id, &permission).await? {
                    changed.added.push(permission);
                }
            } else if store::roles::delete_permission(work.tx(), business, id, &permission).await? {
                changed.removed.push(permission);
            }
        }
        tell(work, &role, &changed).await?;
        Ok(changed)
    })
    .await
}

/// Takes one permission, named by its id or by its key, from a role. One that the role does not give is not found (Q76).
pub async fn remove_permission(cx: &Context, id: &RoleId, permission: &str) -> Result<()> {
    let unknown = || Error::NotFound("the permission");
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let role = known(cx, work.tx(), id).await?;
        let given = store::roles::list_permissions_of(work.tx(), business, id).await?;
        let permission = by_id_or_key(&given)
            .get(permission)
            .copied()
            .ok_or_else(unknown)?
            .clone();
        if !store::roles::delete_permission(work.tx(), business, id, &permission).await? {
            return Err(unknown());
        }
        let changed = Changed {
            removed: vec![permission],
            ..Changed::default()
        };
        tell(work, &role, &changed).await
    })
    .await
}

async fn known(cx: &Context, tx: &mut Tx, id: &RoleId) -> Result<Role> {
    let found = store::roles::find(tx, &cx.environment.business.id, id).await?;
    found.ok_or(UNKNOWN)
}

async fn tell(work: &mut Work<'_>, role: &Role, changed: &Changed) -> Result<()> {
    if *changed == Changed::default() {
        return Ok(());
    }
    work.announce(Event::role_permissions_changed(role, &changed.added, &changed.removed))
        .await?;
    work.changed().await
}

/// Permissions by what they may be called: an id first, then a key (Q33).
fn by_id_or_key(permissions: &[Permission]) -> HashMap<&str, &PermissionId> {
    let keys = permissions.iter().map(|one| (one.key.as_str(), &one.id));
    let ids = permissions.iter().map(|one| (one.id.as_str(), &one.id));
    keys.chain(ids).collect()
}

/// Which permissions are to be given (`true`) and which are not, each once, in their order.
fn resolve<'a>(permissions: &'a [Permission], changes: &[Change]) -> Result<Vec<(&'a PermissionId, bool)>> {
    let known = by_id_or_key(permissions);
    let refused = |name: &str, why| {
        let name: String = name.chars().take(LONGEST_KEY).collect();
        Error::invalid("permissions", format!("has {name:?}, {why}"))
    };
    let (mut wanted, mut seen) = (Vec::new(), HashMap::new());
    for change in changes {
        let (name, is_wanted) = match change {
            Change::Add(name) => (name, true),
            Change::Remove(name) => (name, false),
        };
        let permission = *known
            .get(name.as_str())
            .ok_or_else(|| refused(name, "which is no permission"))?;
        match seen.insert(permission, is_wanted) {
            None => wanted.push((permission, is_wanted)),
            Some(before) if before == is_wanted => {}
            Some(_) => return Err(refused(name, "which cannot be added and removed at once")),
        }
    }
    Ok(wanted)
}

impl Details {
    /// The role with what is said here, checked.
    fn apply(&self, mut role: Role) -> Result<Role> {
        if let Some(name) = &self.name {
            role.name = definitions::name(name)?;
        }
        if let Some(key) = &self.key {
            let key = parse_key(key).map_err(Error::text("key"))?;
            role.key = definitions::no_id(key)?;
        }
        if let Some(description) = &self.description {
            role.description = definitions::description(description)?;
        }
        role.is_default_role = self.is_default_role.unwrap_or(role.is_default_role);
        role.is_creator_role = self.is_creator_role.unwrap_or(role.is_creator_role);
        Ok(role)
    }
}
