//! Permissions: what the applications of a business ask for by key. Definitions are shared by its environments.

use domain::events::Event;
use domain::ids::PermissionId;
use domain::permissions::Permission;
use domain::text::parse_permission_key;
use store::deleted_definitions::Kind;
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::definitions::{self, Order};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// What can be said of a permission; nothing of what is left out changes.
#[derive(Debug, Clone, Default)]
pub struct Details {
    /// What it is called.
    pub name: Option<String>,
    /// What applications ask for.
    pub key: Option<String>,
    /// What it allows.
    pub description: Option<String>,
}

/// A page of the business's permissions.
pub async fn list(cx: &Context, slice: &Slice, order: Order) -> Result<Page<Permission>> {
    let business = &cx.environment.business.id;
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::permissions::list(tx, business).await?))
        .await?;
    let listing = Listing {
        name: "permissions",
        variant: "",
    };
    order.page(cx, slice, listing, all, |one| (&one.name, one.id.as_str()))
}

/// Creates a permission. It needs a name and a key; a key that is taken is a conflict.
pub async fn create(cx: &Context, details: &Details) -> Result<Permission> {
    let blank = Permission {
        id: cx.new_id(),
        key: String::new(),
        name: String::new(),
        description: None,
    };
    let details = Details {
        name: Some(details.name.clone().unwrap_or_default()),
        key: Some(details.key.clone().unwrap_or_default()),
        ..details.clone()
    };
    let permission = details.apply(blank)?;
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        store::permissions::insert(work.tx(), business, &permission, cx.now())
            .await
            .on_unique("permissions.key", || Error::taken("permission_key"))?;
        work.announce(Event::permission_created(&permission)).await?;
        work.changed().await
    })
    .await?;
    Ok(permission)
}

/// Changes a permission.
pub async fn update(cx: &Context, id: &PermissionId, details: &Details) -> Result<Permission> {
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        let found = store::permissions::find(work.tx(), business, id).await?;
        let before = found.ok_or(Error::NotFound("the permission"))?;
        let permission = details.apply(before.clone())?;
        store::permissions::update(work.tx(), business, &permission)
            .await
            .on_unique("permissions.key", || Error::taken("permission_key"))?;
        work.announce(Event::permission_updated(&permission, &before)).await?;
        work.changed().await?;
        Ok(permission)
    })
    .await
}

/// Deletes a permission. Roles give it no more, and nobody holds it.
pub async fn delete(cx: &Context, id: &PermissionId) -> Result<()> {
    let business = &cx.environment.business.id;
    cx.work(async |work: &mut Work<'_>| {
        if store::permissions::delete(work.tx(), business, id).await? == 0 {
            return Err(Error::NotFound("the permission"));
        }
        definitions::clear(cx, work, Kind::Permission, id.as_str()).await?;
        work.announce(Event::permission_deleted(id)).await?;
        work.changed().await
    })
    .await
}

impl Details {
    /// The permission with what is said here, checked.
    fn apply(&self, mut permission: Permission) -> Result<Permission> {
        if let Some(name) = &self.name {
            permission.name = definitions::name(name)?;
        }
        if let Some(key) = &self.key {
            let key = parse_permission_key(key).map_err(Error::text("key"))?;
            permission.key = definitions::no_id(key)?;
        }
        if let Some(description) = &self.description {
            permission.description = definitions::description(description)?;
        }
        Ok(permission)
    }
}
