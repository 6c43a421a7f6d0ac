//! What the definitions of a business have in common, such as roles, permissions and feature flags: their names, their
//! descriptions, and lists of them, which are short enough to be read whole.

use domain::text::{parse_description, parse_name};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// The most characters of a name.
const LONGEST_NAME: usize = 128;
/// The most characters of a description.
const LONGEST_DESCRIPTION: usize = 1_000;

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

/// What a definition is for; an empty text is none.
pub(crate) fn description(text: &str) -> Result<Option<String>> {
    let text = parse_description(text, LONGEST_DESCRIPTION).map_err(Error::text("description"))?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}
