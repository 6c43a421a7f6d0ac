//! Lists a page at a time: in a total order, so that no insert makes an item appear twice or not at all.
//!
//! A token says where the page before it ended. It is sealed for the environment, the list and its sort and filters: nobody
//! can make one, read one, or use one for another list (R141).

use domain::ids::EnvironmentId;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::context::Context;
use crate::error::{Error, Result};

/// A page asked for by its size and by where the one before it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// The most items, at least 1.
    pub size: i64,
    /// What the page before this one gave.
    pub token: Option<String>,
}

/// A page asked for by its size and by an item at its edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// The most items, at least 1.
    pub size: i64,
    /// The id of the item just before the page.
    pub starting_after: Option<String>,
    /// The id of the item just behind the page.
    pub ending_before: Option<String>,
}

/// A page, and how to get the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins; none behind the last.
    pub next_token: Option<String>,
}

/// A page, and whether there is more in the direction asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span<T> {
    /// The items.
    pub items: Vec<T>,
    /// Whether there are more.
    pub has_more: bool,
}

/// Which list, in which order, with which filters: a token is good for exactly this.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// The name of the list.
    pub name: &'static str,
    /// Order and filters, as text.
    pub variant: &'a str,
}

impl Slice {
    /// How many rows to read: one more than the page holds tells whether there is a next one.
    pub fn limit(&self) -> i64 {
        self.size + 1
    }

    /// The key at which the page before this one ended. A token that is not of this list is an error.
    pub fn after<K: DeserializeOwned>(&self, cx: &Context, listing: Listing<'_>) -> Result<Option<K>> {
        let Some(token) = &self.token else { return Ok(None) };
        let bad = || Error::invalid("next_token", "is not one that this list gave");
        let text = cx
            .engine
            .secrets()
            .open_cursor(&place(cx.env(), listing), token)
            .ok_or_else(bad)?;
        serde_json::from_slice(&text).map(Some).map_err(|_| bad())
    }

    /// Makes the page of what was read with [`Self::limit`].
    pub fn page<T, K: Serialize>(
        &self,
        cx: &Context,
        listing: Listing<'_>,
        mut items: Vec<T>,
        key: impl FnOnce(&T) -> K,
    ) -> Result<Page<T>> {
        let size = usize::try_from(self.size).unwrap_or(usize::MAX);
        let has_more = items.len() > size;
        items.truncate(size);
        let next_token = match items.last().filter(|_| has_more) {
            None => None,
            Some(last) => {
                let text = serde_json::to_vec(&key(last)).map_err(Error::internal)?;
                let place = place(cx.env(), listing);
                Some(cx.engine.secrets().seal_cursor(&place, &text, cx.random())?)
            }
        };
        Ok(Page { items, next_token })
    }

    /// The page of a list that is in memory already: sorted here by a key that must be different for each item.
    pub fn cut<T, K: Ord + Serialize + DeserializeOwned>(
        &self,
        cx: &Context,
        listing: Listing<'_>,
        mut items: Vec<T>,
        descending: bool,
        key: impl Fn(&T) -> K,
    ) -> Result<Page<T>> {
        items.sort_by_cached_key(&key);
        if descending {
            items.reverse();
        }
        if let Some(after) = self.after::<K>(cx, listing)? {
            items.retain(|item| {
                if descending {
                    key(item) < after
                } else {
                    key(item) > after
                }
            });
        }
        self.page(cx, listing, items, key)
    }
}

impl Around {
    /// The page of a list that is in memory already and in its order.
    pub fn cut<T>(&self, mut items: Vec<T>, id: impl Fn(&T) -> &str) -> Result<Span<T>> {
        let size = usize::try_from(self.size).unwrap_or(usize::MAX);
        let position = |wanted: &str, field| {
            let found = items.iter().position(|item| id(item) == wanted);
            found.ok_or_else(|| Error::invalid(field, "is not the id of an item of this list"))
        };
        let has_more;
        if let Some(before) = &self.ending_before {
            let end = position(before, "ending_before")?;
            items.truncate(end);
            has_more = end > size;
            items.drain(..end.saturating_sub(size));
        } else {
            let start = match &self.starting_after {
                Some(after) => position(after, "starting_after")? + 1,
                None => 0,
            };
            items.drain(..start);
            has_more = items.len() > size;
            items.truncate(size);
        }
        Ok(Span { items, has_more })
    }
}

fn place(env: &EnvironmentId, listing: Listing<'_>) -> String {
    format!("pages/{env}/{}/{}", listing.name, listing.variant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(after: Option<&str>, before: Option<&str>) -> Result<(String, bool)> {
        let asked = Around {
            size: 2,
            starting_after: after.map(str::to_owned),
            ending_before: before.map(str::to_owned),
        };
        let span = asked.cut(vec!["a", "b", "c", "d", "e"], |item| item)?;
        Ok((span.items.concat(), span.has_more))
    }

    #[test]
    fn a_span_goes_forward_from_an_item_or_back_from_one() {
        assert_eq!(cut(None, None).unwrap(), ("ab".to_owned(), true));
        assert_eq!(cut(Some("b"), None).unwrap(), ("cd".to_owned(), true));
        assert_eq!(cut(Some("d"), None).unwrap(), ("e".to_owned(), false));
        assert_eq!(cut(None, Some("d")).unwrap(), ("bc".to_owned(), true));
        assert_eq!(cut(None, Some("c")).unwrap(), ("ab".to_owned(), false));
        assert!(cut(Some("x"), None).is_err() && cut(None, Some("x")).is_err());
    }
}
