//! A page of an organization's members, in three orders, and perhaps only those with certain roles and permissions.

use std::collections::{BTreeMap, BTreeSet};

use domain::ids::{OrganizationId, PermissionId, RoleId, UserId};
use domain::time::Timestamp;
use domain::users::User;
use store::Tx;
use store::members::{MemberRow, Sort};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::paging::{Listing, Page, Slice};

/// If so few hold what is asked for, they are looked up; otherwise the members are gone through.
const FEW: i64 = 200;
/// How many members are looked at in one read.
const STRIDE: i64 = 200;

/// A member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub user: User,
    /// The primary e-mail address.
    pub email: Option<String>,
    /// Since when.
    pub joined_at: Timestamp,
    /// The keys of the roles held, in order.
    pub roles: Vec<String>,
}

/// Only members who hold all of these, by key (Q64). A permission counts whether it is held directly or by a role.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Roles.
    pub roles: Vec<String>,
    /// Permissions.
    pub permissions: Vec<String>,
}

/// One of the things that a member must hold: any of these roles, or this permission directly.
struct Demand {
    roles: Vec<RoleId>,
    permission: Option<PermissionId>,
}

/// A page of an organization's members.
pub async fn list(
    cx: &Context,
    organization: &OrganizationId,
    slice: &Slice,
    sort: Sort,
    descending: bool,
    filter: &Filter,
) -> Result<Page<Member>> {
    let variant = format!(
        "{organization} {sort:?} {descending} {:?} {:?}",
        filter.roles, filter.permissions
    );
    let listing = Listing {
        name: "members",
        variant: &variant,
    };
    let after: Option<(String, String)> = slice.after(cx, listing)?;
    let walk = Walk {
        cx,
        organization,
        sort,
        descending,
        limit: slice.limit(),
    };
    let demands = filter.demands(cx);
    let env = cx.env();
    let found = cx
        .read(async |tx: &mut Tx| Ok(store::organizations::find(tx, env, organization).await?))
        .await?;
    found.ok_or(Error::NotFound("the organization"))?;
    let rows = match demands.is_empty() {
        true => walk.step(after.as_ref(), slice.limit()).await?,
        false => walk.matching(after, &demands).await?,
    };
    let page = slice.page(cx, listing, rows, |last| last.place(sort))?;
    Ok(Page {
        items: described(cx, organization, page.items).await?,
        next_token: page.next_token,
    })
}

impl Filter {
    fn demands(&self, cx: &Context) -> Vec<Demand> {
        let environment = &cx.environment;
        let roles = self.roles.iter().map(|key| Demand {
            roles: environment
                .roles
                .values()
                .filter(|one| one.key == *key)
                .map(|one| one.id.clone())
                .collect(),
            permission: None,
        });
        let permissions = self.permissions.iter().map(|key| {
            let found = environment.permissions.values().find(|one| one.key == *key);
            let giving = |id: &PermissionId| {
                let all = environment.role_permissions.iter();
                all.filter(|(_, given)| given.contains(id))
                    .map(|(role, _)| role.clone())
                    .collect()
            };
            Demand {
                roles: found.map(|one| giving(&one.id)).unwrap_or_default(),
                permission: found.map(|one| one.id.clone()),
            }
        });
        roles.chain(permissions).collect()
    }
}

struct Walk<'a> {
    cx: &'a Context,
    organization: &'a OrganizationId,
    sort: Sort,
    descending: bool,
    limit: i64,
}

impl Walk<'_> {
    /// The next members in order, whatever they hold.
    async fn step(&self, after: Option<&(String, String)>, most: i64) -> Result<Vec<MemberRow>> {
        let env = self.cx.env();
        self.cx
            .read(async |tx: &mut Tx| {
                Ok(store::members::list(tx, env, self.organization, self.sort, self.descending, after, most).await?)
            })
            .await
    }

    /// The next members who meet every demand.
    async fn matching(&self, after: Option<(String, String)>, demands: &[Demand]) -> Result<Vec<MemberRow>> {
        if let Some(mut few) = self.rare(after.as_ref(), demands).await? {
            few.truncate(usize::try_from(self.limit).unwrap_or(usize::MAX));
            return Ok(few);
        }
        // Each stretch is a read of its own, so that a search through many members keeps nobody waiting.
        let (mut found, mut after) = (Vec::new(), after);
        loop {
            let rows = self.step(after.as_ref(), STRIDE).await?;
            let is_last = rows.len() < usize::try_from(STRIDE).unwrap_or(usize::MAX);
            after = rows.last().map(|row| row.place(self.sort));
            found.extend(self.meeting(rows, demands).await?);
            if is_last || found.len() >= usize::try_from(self.limit).unwrap_or(usize::MAX) {
                return Ok(found);
            }
            tokio::task::yield_now().await;
        }
    }

    /// Everybody behind a place who meets the demands, if one of these is met by few.
    async fn rare(&self, after: Option<&(String, String)>, demands: &[Demand]) -> Result<Option<Vec<MemberRow>>> {
        let (env, organization) = (self.cx.env(), self.organization);
        let candidates = self
            .cx
            .read(async |tx: &mut Tx| {
                for demand in demands {
                    let mut holders =
                        store::members::list_with_roles(tx, env, organization, &demand.roles, FEW).await?;
                    if let Some(permission) = &demand.permission {
                        let direct = store::members::list_with_permission(tx, env, organization, permission, FEW);
                        holders.extend(direct.await?);
                    }
                    if i64::try_from(holders.len()).unwrap_or(i64::MAX) < FEW {
                        let holders: BTreeSet<UserId> = holders.into_iter().collect();
                        let holders: Vec<UserId> = holders.into_iter().collect();
                        let order = (self.sort, self.descending);
                        let rows = store::members::list_among(tx, env, organization, &holders, order, after).await?;
                        return Ok(Some(rows));
                    }
                }
                Ok(None)
            })
            .await?;
        match candidates {
            Some(rows) => self.meeting(rows, demands).await.map(Some),
            None => Ok(None),
        }
    }

    /// Those of these members who meet every demand, in the same order.
    async fn meeting(&self, rows: Vec<MemberRow>, demands: &[Demand]) -> Result<Vec<MemberRow>> {
        let (env, organization) = (self.cx.env(), self.organization);
        let users: Vec<UserId> = rows.iter().map(|row| row.user_id.clone()).collect();
        let (roles, permissions) = self
            .cx
            .read(async |tx: &mut Tx| {
                let roles = store::roles::list_of_members(tx, env, organization, &users).await?;
                let permissions = store::permissions::list_of_members(tx, env, organization, &users).await?;
                Ok((roles, permissions))
            })
            .await?;
        let roles: BTreeSet<(UserId, RoleId)> = roles.into_iter().collect();
        let permissions: BTreeSet<(UserId, PermissionId)> = permissions.into_iter().collect();
        let meets = |user: &UserId, demand: &Demand| {
            let mut asked = demand.roles.iter();
            let by_role = asked.any(|role| roles.contains(&(user.clone(), role.clone())));
            let asked = demand.permission.as_ref();
            by_role || asked.is_some_and(|one| permissions.contains(&(user.clone(), one.clone())))
        };
        let matching = rows.into_iter();
        Ok(matching
            .filter(|row| demands.iter().all(|demand| meets(&row.user_id, demand)))
            .collect())
    }
}

/// The members of a page with all that is told of them.
async fn described(cx: &Context, organization: &OrganizationId, rows: Vec<MemberRow>) -> Result<Vec<Member>> {
    let env = cx.env();
    let ids: Vec<UserId> = rows.iter().map(|row| row.user_id.clone()).collect();
    let (users, emails, roles) = cx
        .read(async |tx: &mut Tx| {
            let users = store::users::list_by_ids(tx, env, &ids).await?;
            let emails = store::identities::list_emails_of(tx, env, &ids).await?;
            let roles = store::roles::list_of_members(tx, env, organization, &ids).await?;
            Ok((users, emails, roles))
        })
        .await?;
    let mut users: BTreeMap<UserId, User> = users.into_iter().map(|user| (user.id.clone(), user)).collect();
    let mut email_of = BTreeMap::new();
    for (user, email) in emails {
        email_of.entry(user).or_insert(email);
    }
    let mut roles_of = BTreeMap::<UserId, BTreeSet<String>>::new();
    for (user, role) in roles {
        if let Some(role) = cx.environment.roles.get(&role) {
            roles_of.entry(user).or_default().insert(role.key.clone());
        }
    }
    let describe = |row: MemberRow| {
        Some(Member {
            user: users.remove(&row.user_id)?,
            email: email_of.remove(&row.user_id),
            joined_at: row.joined_at,
            roles: roles_of.remove(&row.user_id).unwrap_or_default().into_iter().collect(),
        })
    };
    Ok(rows.into_iter().filter_map(describe).collect())
}
