//! Users as administrators see them: one, or a page of many, with what they sign in with and where they belong.

use domain::ids::{OrganizationId, UserId};
use domain::text::{EmailAddress, fold, parse_phone};
use domain::users::{Identity, IdentityType, User};
use store::Tx;
pub use store::user_lists::Sort;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::paging::{self, Page, Slice};

/// Which users; of several filters all must hold.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// This one.
    pub user_id: Option<UserId>,
    /// Those who have one of these addresses; nobody is left out when there are none.
    pub emails: Vec<String>,
    /// Those who have one of these user names.
    pub usernames: Vec<String>,
    /// Those who have one of these phone numbers.
    pub phones: Vec<String>,
    /// Those who belong to an organization, or those who don't.
    pub has_organization: Option<bool>,
}

/// What to list, and how.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Which users.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// Whether to say where they belong.
    pub with_organizations: bool,
}

/// A user with what belongs to the profile.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The user.
    pub user: User,
    /// What the user signs in with: primary ones first, then by age.
    pub identities: Vec<Identity>,
    /// The organizations that the user belongs to, oldest membership first; empty where nobody asked.
    pub organizations: Vec<OrganizationId>,
}

impl Listed {
    /// The value of the primary identity of a kind (the first, when none is marked).
    pub fn primary(&self, kind: IdentityType) -> Option<&str> {
        let found = self.identities.iter().find(|one| one.kind == kind);
        found.map(|one| one.value.as_str())
    }
}

/// The user with this id.
pub async fn find(cx: &Context, id: &UserId) -> Result<Listed> {
    let env = cx.env();
    cx.read(async |tx: &mut Tx| {
        let user = store::users::find(tx, env, id)
            .await?
            .ok_or(Error::NotFound("the user"))?;
        let mut listed = complete(cx, tx, vec![user], true).await?;
        listed.pop().ok_or(Error::NotFound("the user"))
    })
    .await
}

/// A page of users.
pub async fn list(cx: &Context, slice: &Slice, listing: &Listing) -> Result<Page<Listed>> {
    let (env, sort, filter) = (cx.env(), listing.sort, &listing.filter);
    let variant = format!("{filter:?} {sort:?}");
    let name = paging::Listing {
        name: "users",
        variant: &variant,
    };
    let after = slice.after::<(String, String)>(cx, name)?;
    cx.read(async |tx: &mut Tx| {
        let page = match candidates(cx, tx, filter).await? {
            None => {
                let has_organization = filter.has_organization;
                let rows =
                    store::user_lists::list(tx, env, sort, has_organization, after.as_ref(), slice.limit()).await?;
                slice.page(cx, name, rows, |row| row.place(sort))?
            }
            Some(ids) => {
                let mut rows = store::user_lists::list_by_ids(tx, env, &ids).await?;
                if let Some(wanted) = filter.has_organization {
                    let members = store::organizations::list_ids_of_users(tx, env, &ids).await?;
                    rows.retain(|row| members.iter().any(|(user, _)| *user == row.user.id) == wanted);
                }
                let descending = matches!(sort, Sort::Name { descending: true } | Sort::Email { descending: true });
                slice.cut(cx, name, rows, descending, |row| row.place(sort))?
            }
        };
        let users = page.items.into_iter().map(|row| row.user).collect();
        Ok(Page {
            items: complete(cx, tx, users, listing.with_organizations).await?,
            next_token: page.next_token,
        })
    })
    .await
}

/// The few users that the filters by id and by identity leave; `None` when there is no such filter.
async fn candidates(cx: &Context, tx: &mut Tx, filter: &Filter) -> Result<Option<Vec<UserId>>> {
    let mut found = filter.user_id.clone().map(|id| vec![id]);
    let folded = |values: &[String], of: fn(&str) -> String| values.iter().map(|one| of(one)).collect::<Vec<_>>();
    for (kind, values) in [
        (IdentityType::Email, folded(&filter.emails, fold_email)),
        (IdentityType::Username, folded(&filter.usernames, fold)),
        (IdentityType::Phone, folded(&filter.phones, fold_phone)),
    ] {
        if values.is_empty() {
            continue;
        }
        let mut owners = store::identities::list_owners(tx, cx.env(), kind, &values).await?;
        owners.sort_unstable();
        owners.dedup();
        found = Some(match found {
            None => owners,
            Some(others) => others.into_iter().filter(|id| owners.contains(id)).collect(),
        });
    }
    Ok(found)
}

/// What is no address belongs to nobody.
fn fold_email(text: &str) -> String {
    EmailAddress::parse(text).map_or_else(|_| fold(text), |email| email.folded().to_owned())
}

fn fold_phone(text: &str) -> String {
    parse_phone(text).unwrap_or_else(|_| fold(text))
}

/// Adds identities and organizations, for the whole page in one statement each.
async fn complete(cx: &Context, tx: &mut Tx, users: Vec<User>, with_organizations: bool) -> Result<Vec<Listed>> {
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<UserId> = users.iter().map(|user| user.id.clone()).collect();
    let identities = store::identities::list_of_users(tx, cx.env(), &ids).await?;
    let organizations = match with_organizations {
        true => store::organizations::list_ids_of_users(tx, cx.env(), &ids).await?,
        false => Vec::new(),
    };
    let mut listed: Vec<Listed> = users
        .into_iter()
        .map(|user| Listed {
            user,
            identities: Vec::new(),
            organizations: Vec::new(),
        })
        .collect();
    let places: std::collections::HashMap<UserId, usize> = ids.into_iter().zip(0..).collect();
    for identity in identities {
        if let Some(place) = places.get(&identity.user_id) {
            listed[*place].identities.push(identity);
        }
    }
    for (user, organization) in organizations {
        if let Some(place) = places.get(&user) {
            listed[*place].organizations.push(organization);
        }
    }
    Ok(listed)
}
