//! What the definitions of a business have in common, such as roles, permissions and feature flags: their names, their
//! descriptions, lists of them, which are short enough to be read whole, and what is left of one that is gone.

use domain::text::{looks_like_id, parse_description, parse_name};
use domain::time::Timestamp;
use store::Tx;
use store::deleted_definitions::{self, Kind};

use crate::context::{Context, Work};
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a description.
const LONGEST_DESCRIPTION: usize = 1_000;

/// The most rows that go in the transaction of the deletion itself.
const CLEARED_AT_ONCE: i64 = 500;
/// How long the note of a deletion is kept at least, in seconds: another node may not know of it for a second, and let
/// somebody have the definition until then.
const NOTED_FOR: i64 = 60;

/// What a list of definitions is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By name, and by id among equals.
    Name,
    /// By id, which is the order of creation.
    Id,
}

/// How a list of definitions is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: Sort,
    /// Whether the last comes first.
    pub descending: bool,
}

impl Order {
    /// A page of these definitions; `label` tells name and id of one.
    pub(crate) fn page<T>(
        self,
        cx: &Context,
        slice: &Slice,
        listing: Listing<'_>,
        all: Vec<T>,
        label: impl Fn(&T) -> (&str, &str),
    ) -> Result<Page<T>> {
        let variant = format!("{} {:?} {}", listing.variant, self.by, self.descending);
        let listing = Listing {
            variant: &variant,
            ..listing
        };
        slice.cut(cx, listing, all, self.descending, |one| {
            let (name, id) = label(one);
            match self.by {
                Sort::Name => (name.to_owned(), id.to_owned()),
                Sort::Id => (String::new(), id.to_owned()),
            }
        })
    }
}

/// What a definition is called.
pub(crate) fn name(text: &str) -> Result<String> {
    parse_name(text, LONGEST_NAME).map_err(Error::text("name"))
}

/// A key of something that may be named by its id as well.
pub(crate) fn no_id(key: String) -> Result<String> {
    match looks_like_id(&key) {
        true => Err(Error::invalid("key", "must not look like an id")),
        false => Ok(key),
    }
}

/// What a definition is for; an empty text is none.
pub(crate) fn description(text: &str) -> Result<Option<String>> {
    let text = parse_description(text, LONGEST_DESCRIPTION).map_err(Error::text("description"))?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// Removes some of what many had of a definition that was just deleted, and sees to the rest being removed a little at a
/// time ([`clear_deleted`]): nobody waits for it, and nobody sees it, for rows count only with their definition.
pub(crate) async fn clear(cx: &Context, work: &mut Work<'_>, kind: Kind, id: &str) -> Result<()> {
    let business = &cx.environment.business.id;
    deleted_definitions::insert(work.tx(), business, kind, id, cx.now()).await?;
    deleted_definitions::clear(work.tx(), business, kind, id, CLEARED_AT_ONCE).await?;
    Ok(())
}

/// Removes some of what is left of deleted definitions of all businesses; tells how much it was.
pub(crate) async fn clear_deleted(tx: &mut Tx, now: Timestamp, most: i64) -> Result<u64> {
    /// Definitions that are looked at in one transaction.
    const LOOKED_AT: i64 = 20;
    let mut cleared = 0;
    for (business, kind, id, deleted_at) in deleted_definitions::list(tx, LOOKED_AT).await? {
        let rest = most - i64::try_from(cleared).unwrap_or(most);
        let some = deleted_definitions::clear(tx, &business, kind, &id, rest).await?;
        cleared += some;
        if some == 0 && now.seconds_since(deleted_at) > NOTED_FOR {
            // Counted, so that the next one has its turn at once.
            cleared += deleted_definitions::forget(tx, &business, kind, &id).await?;
        }
        if cleared >= u64::try_from(most).unwrap_or(u64::MAX) {
            break;
        }
    }
    Ok(cleared)
}
