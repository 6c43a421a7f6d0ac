//! Permissions: what the applications of a business ask for by key. Definitions are shared by its environments.

use domain::events::Event;
use domain::ids::PermissionId;
use domain::permissions::Permission;
use domain::text::{parse_description, parse_name, parse_permission_key};
use store::{OnUnique as _, Tx};

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a description.
const LONGEST_DESCRIPTION: usize = 1_000;

/// How a list of permissions is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By name, and by id among equals.
    Name,
    /// By id, which is the order of creation.
    Id,
}

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
pub async fn list(cx: &Context, slice: &Slice, sort: Sort, descending: bool) -> Result<Page<Permission>> {
    let business = &cx.environment.business.id;
    let all = cx
        .read(async |tx: &mut Tx| Ok(store::permissions::list(tx, business).await?))
        .await?;
    let variant = format!("{sort:?} {descending}");
    let listing = Listing {
        name: "permissions",
        variant: &variant,
    };
    slice.cut(cx, listing, all, descending, |one| match sort {
        Sort::Name => (one.name.clone(), one.id.to_string()),
        Sort::Id => (String::new(), one.id.to_string()),
    })
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
        let permission = details.apply(found.ok_or(Error::NotFound("the permission"))?)?;
        store::permissions::update(work.tx(), business, &permission)
            .await
            .on_unique("permissions.key", || Error::taken("permission_key"))?;
        work.announce(Event::permission_updated(&permission)).await?;
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
        work.announce(Event::permission_deleted(id)).await?;
        work.changed().await
    })
    .await
}

impl Details {
    /// The permission with what is said here, checked.
    fn apply(&self, mut permission: Permission) -> Result<Permission> {
        if let Some(name) = &self.name {
            permission.name = parse_name(name, LONGEST_NAME).map_err(Error::text("name"))?;
        }
        if let Some(key) = &self.key {
            permission.key = parse_permission_key(key).map_err(Error::text("key"))?;
        }
        if let Some(description) = &self.description {
            let description =
                parse_description(description, LONGEST_DESCRIPTION).map_err(Error::text("description"))?;
            permission.description = Some(description).filter(|text| !text.is_empty());
        }
        Ok(permission)
    }
}
