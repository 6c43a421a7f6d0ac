//! Users, a page at a time. Each order has an index, so that a page costs the same wherever it is.

use domain::ids::{EnvironmentId, UserId};
use domain::users::User;

use crate::db::{Record, Result, Row, Tx};

/// A user with what lists are sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedUser {
    /// The user.
    pub user: User,
    /// The name, for sorting.
    pub name_folded: String,
    /// The primary e-mail address, for sorting.
    pub email_folded: String,
}

impl Record for ListedUser {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            user: User::read(row)?,
            name_folded: row.get("name_folded")?,
            email_folded: row.get("email_folded")?,
        })
    }
}

/// How a list of users is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By id, which is the order in which they came to be.
    Id,
    /// By name, and by id among equals.
    Name {
        /// Backwards.
        descending: bool,
    },
    /// By primary e-mail address, and by id among equals.
    Email {
        /// Backwards.
        descending: bool,
    },
}

impl ListedUser {
    /// Where the user stands in a list: different for each.
    pub fn place(&self, sort: Sort) -> (String, String) {
        let first = match sort {
            Sort::Id => "",
            Sort::Name { .. } => &self.name_folded,
            Sort::Email { .. } => &self.email_folded,
        };
        (first.to_owned(), self.user.id.to_string())
    }
}

/// `$1`: the environment, `$2`: the most rows, `$3`: the id and `$4`: the name or address behind which the page begins.
macro_rules! pages {
    ($sort:expr, $is_first:expr, $which:literal) => {
        match ($sort, $is_first) {
            (Sort::Id, true) => page!($which, "ORDER BY id LIMIT $2"),
            (Sort::Id, false) => page!($which, "AND id > $3 ORDER BY id LIMIT $2"),
            (Sort::Name { descending: false }, true) => page!($which, "ORDER BY name_folded, id LIMIT $2"),
            (Sort::Name { descending: false }, false) => {
                page!(
                    $which,
                    "AND (name_folded, id) > ($4, $3) ORDER BY name_folded, id LIMIT $2"
                )
            }
            (Sort::Name { descending: true }, true) => page!($which, "ORDER BY name_folded DESC, id DESC LIMIT $2"),
            (Sort::Name { descending: true }, false) => {
                page!(
                    $which,
                    "AND (name_folded, id) < ($4, $3) ORDER BY name_folded DESC, id DESC LIMIT $2"
                )
            }
            (Sort::Email { descending: false }, true) => page!($which, "ORDER BY email_folded, id LIMIT $2"),
            (Sort::Email { descending: false }, false) => {
                page!(
                    $which,
                    "AND (email_folded, id) > ($4, $3) ORDER BY email_folded, id LIMIT $2"
                )
            }
            (Sort::Email { descending: true }, true) => page!($which, "ORDER BY email_folded DESC, id DESC LIMIT $2"),
            (Sort::Email { descending: true }, false) => {
                page!(
                    $which,
                    "AND (email_folded, id) < ($4, $3) ORDER BY email_folded DESC, id DESC LIMIT $2"
                )
            }
        }
    };
}

macro_rules! page {
    ($which:literal, $rest:literal) => {
        concat!("SELECT * FROM users WHERE environment_id = $1 ", $which, " ", $rest)
    };
}

/// A page of users, behind the place named; all of them, or those who belong to an organization, or to none.
pub async fn list(
    tx: &mut Tx,
    env: &EnvironmentId,
    sort: Sort,
    has_organization: Option<bool>,
    after: Option<&(String, String)>,
    most: i64,
) -> Result<Vec<ListedUser>> {
    let is_first = after.is_none();
    let statement = tx.sql(match has_organization {
        None => pages!(sort, is_first, ""),
        Some(true) => pages!(sort, is_first, "AND has_organization = TRUE"),
        Some(false) => pages!(sort, is_first, "AND has_organization = FALSE"),
    });
    let statement = statement.bind(env).bind(most);
    match (after, sort) {
        (None, _) => statement.all().await,
        (Some((_, id)), Sort::Id) => statement.bind(id).all().await,
        (Some((first, id)), _) => statement.bind(id).bind(first).all().await,
    }
}

/// Those of these users that exist, in no order.
pub async fn list_by_ids(tx: &mut Tx, env: &EnvironmentId, ids: &[UserId]) -> Result<Vec<ListedUser>> {
    tx.sql("SELECT * FROM users WHERE environment_id = $1 AND id IN ($list)")
        .bind(env)
        .bind_list(ids)
        .all()
        .await
}
