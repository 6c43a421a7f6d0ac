//! The members of an organization, a page at a time, and what is left of one that is gone.

use domain::ids::{EnvironmentId, OrganizationId, PermissionId, RoleId, UserId};
use domain::text::sort_key;
use domain::time::Timestamp;

use crate::db::{Result, Tx};
use crate::record;

/// A member, with what lists are sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// Who.
    pub user_id: UserId,
    /// Since when.
    pub joined_at: Timestamp,
    /// The name, for sorting.
    pub name_folded: String,
    /// The primary e-mail address, for sorting.
    pub email_folded: String,
}

record! { MemberRow { user_id, joined_at, name_folded, email_folded } }

/// How a list of members is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// By id, which is the order in which the users came to be.
    Id,
    /// By name, and by id among equals.
    Name,
    /// By primary e-mail address, and by id among equals.
    Email,
}

impl MemberRow {
    /// Where the member stands in a list: different for each.
    pub fn place(&self, sort: Sort) -> (String, String) {
        let first = match sort {
            Sort::Id => "",
            Sort::Name => &self.name_folded,
            Sort::Email => &self.email_folded,
        };
        (first.to_owned(), self.user_id.to_string())
    }
}

macro_rules! members {
    ($($rest:literal),+) => {
        concat!(
            "SELECT user_id, joined_at, name_folded, email_folded FROM memberships
             WHERE environment_id = $1 AND organization_id = $2 ",
            $($rest),+
        )
    };
}

/// The statement of a page; each order has an index.
pub fn page_text(sort: Sort, descending: bool, is_first: bool) -> &'static str {
    match (sort, descending, is_first) {
        (Sort::Id, false, true) => members!("ORDER BY user_id LIMIT $3"),
        (Sort::Id, false, false) => members!("AND user_id > $4 ORDER BY user_id LIMIT $3"),
        (Sort::Id, true, true) => members!("ORDER BY user_id DESC LIMIT $3"),
        (Sort::Id, true, false) => members!("AND user_id < $4 ORDER BY user_id DESC LIMIT $3"),
        (Sort::Name, false, true) => members!("ORDER BY name_folded, user_id LIMIT $3"),
        (Sort::Name, false, false) => {
            members!("AND (name_folded, user_id) > ($5, $4) ORDER BY name_folded, user_id LIMIT $3")
        }
        (Sort::Name, true, true) => members!("ORDER BY name_folded DESC, user_id DESC LIMIT $3"),
        (Sort::Name, true, false) => {
            members!("AND (name_folded, user_id) < ($5, $4) ORDER BY name_folded DESC, user_id DESC LIMIT $3")
        }
        (Sort::Email, false, true) => members!("ORDER BY email_folded, user_id LIMIT $3"),
        (Sort::Email, false, false) => {
            members!("AND (email_folded, user_id) > ($5, $4) ORDER BY email_folded, user_id LIMIT $3")
        }
        (Sort::Email, true, true) => members!("ORDER BY email_folded DESC, user_id DESC LIMIT $3"),
        (Sort::Email, true, false) => {
            members!("AND (email_folded, user_id) < ($5, $4) ORDER BY email_folded DESC, user_id DESC LIMIT $3")
        }
    }
}

/// A page of members, behind the place named.
pub async fn list(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    sort: Sort,
    descending: bool,
    after: Option<&(String, String)>,
    most: i64,
) -> Result<Vec<MemberRow>> {
    let statement = tx.sql(page_text(sort, descending, after.is_none()));
    let statement = statement.bind(env).bind(organization).bind(most);
    match (after, sort) {
        (None, _) => statement.all().await,
        (Some((_, id)), Sort::Id) => statement.bind(id).all().await,
        (Some((first, id)), _) => statement.bind(id).bind(first).all().await,
    }
}

/// Those of these users that are members, in the order of the list, behind the place named: databases may order text
/// otherwise than we would.
pub async fn list_among(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    users: &[UserId],
    (sort, descending): (Sort, bool),
    after: Option<&(String, String)>,
) -> Result<Vec<MemberRow>> {
    // Of the columns alone SQLite would read the organization along the index of the order, instead of these few users.
    let statement = tx.sql(match (sort, descending, after.is_some()) {
        (Sort::Id, false, false) => members!("AND user_id IN ($list) ORDER BY user_id || ''"),
        (Sort::Id, false, true) => members!("AND user_id || '' > $3 AND user_id IN ($list) ORDER BY user_id || ''"),
        (Sort::Id, true, false) => members!("AND user_id IN ($list) ORDER BY user_id || '' DESC"),
        (Sort::Id, true, true) => members!("AND user_id || '' < $3 AND user_id IN ($list) ORDER BY user_id || '' DESC"),
        (Sort::Name, false, false) => members!("AND user_id IN ($list) ORDER BY name_folded || '', user_id || ''"),
        (Sort::Name, false, true) => members!("AND (name_folded || '', user_id || '') > ($4, $3) AND user_id IN ($list) ORDER BY name_folded || '', user_id || ''"),
        (Sort::Name, true, false) => members!("AND user_id IN ($list) ORDER BY name_folded || '' DESC, user_id || '' DESC"),
        (Sort::Name, true, true) => members!("AND (name_folded || '', user_id || '') < ($4, $3) AND user_id IN ($list) ORDER BY name_folded || '' DESC, user_id || '' DESC"),
        (Sort::Email, false, false) => members!("AND user_id IN ($list) ORDER BY email_folded || '', user_id || ''"),
        (Sort::Email, false, true) => members!("AND (email_folded || '', user_id || '') > ($4, $3) AND user_id IN ($list) ORDER BY email_folded || '', user_id || ''"),
        (Sort::Email, true, false) => members!("AND user_id IN ($list) ORDER BY email_folded || '' DESC, user_id || '' DESC"),
        (Sort::Email, true, true) => members!("AND (email_folded || '', user_id || '') < ($4, $3) AND user_id IN ($list) ORDER BY email_folded || '' DESC, user_id || '' DESC"),
    });
    let statement = statement.bind(env).bind(organization);
    let statement = match (after, sort) {
        (None, _) => statement,
        (Some((_, id)), Sort::Id) => statement.bind(id),
        (Some((first, id)), _) => statement.bind(id).bind(first),
    };
    statement.bind_list(users).all().await
}

/// Whether a user is a member.
pub async fn is_one(tx: &mut Tx, env: &EnvironmentId, organization: &OrganizationId, user: &UserId) -> Result<bool> {
    let found: Option<UserId> = tx
        .sql("SELECT user_id FROM memberships WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3")
        .bind(env)
        .bind(organization)
        .bind(user)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Those of these users that are members, whose memberships nobody else changes until the transaction ends.
pub async fn hold(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    users: &[UserId],
) -> Result<Vec<UserId>> {
    tx.sql(
        "SELECT user_id FROM memberships WHERE environment_id = $1 AND organization_id = $2 AND user_id IN ($list)
         ORDER BY user_id FOR UPDATE",
    )
    .bind(env)
    .bind(organization)
    .bind_list(users)
    .all()
    .await
}

/// Some members who hold any of these roles; one may be named more than once.
pub async fn list_with_roles(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    roles: &[RoleId],
    most: i64,
) -> Result<Vec<UserId>> {
    tx.sql(
        "SELECT user_id FROM member_roles WHERE environment_id = $1 AND organization_id = $2 AND role_id IN ($list)
         LIMIT $3",
    )
    .bind(env)
    .bind(organization)
    .bind(most)
    .bind_list(roles)
    .all()
    .await
}

/// Some members who hold this permission directly.
pub async fn list_with_permission(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    permission: &PermissionId,
    most: i64,
) -> Result<Vec<UserId>> {
    tx.sql(
        "SELECT user_id FROM member_permissions WHERE environment_id = $1 AND organization_id = $2 AND permission_id = $3
         LIMIT $4",
    )
    .bind(env)
    .bind(organization)
    .bind(permission)
    .bind(most)
    .all()
    .await
}

/// What lists sort a user by: the name, and the primary e-mail address.
pub(crate) async fn sort_keys(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<(String, String)> {
    let found: Option<(Option<String>, Option<String>, Option<String>)> = tx
        .sql(
            "SELECT u.first_name, u.last_name,
                 (SELECT i.value_folded FROM identities i
                  WHERE i.environment_id = u.environment_id AND i.user_id = u.id AND i.type = 'email'
                  ORDER BY i.is_primary DESC, i.created_at, i.id LIMIT 1)
             FROM users u WHERE u.environment_id = $1 AND u.id = $2",
        )
        .bind(env)
        .bind(user)
        .optional()
        .await?;
    let (first, last, email) = found.unwrap_or_default();
    let name = [first, last].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ok((sort_key(&name), sort_key(&email.unwrap_or_default())))
}

/// Lets the lists of a user's organizations sort by the name and the address of now: after a change of either.
pub async fn arrange(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<u64> {
    let (name, email) = sort_keys(tx, env, user).await?;
    tx.sql(
        "UPDATE memberships SET name_folded = $3, email_folded = $4
         WHERE environment_id = $1 AND user_id = $2 AND (name_folded <> $3 OR email_folded <> $4)",
    )
    .bind(env)
    .bind(user)
    .bind(name)
    .bind(email)
    .execute()
    .await
}

/// Writes down whether these users belong to an organization: after the end of memberships. Nobody else changes theirs
/// until the transaction ends, so what is counted stays true.
pub async fn count(tx: &mut Tx, env: &EnvironmentId, users: &[UserId]) -> Result<u64> {
    crate::users::hold_all(tx, env, users).await?;
    tx.sql(
        "UPDATE users SET has_organization = EXISTS
             (SELECT 1 FROM memberships m JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
              WHERE m.environment_id = $1 AND m.user_id = users.id)
         WHERE environment_id = $1 AND id IN ($list)",
    )
    .bind(env)
    .bind_list(users)
    .execute()
    .await
}

/// Among the users that come after one by their ids, as many as told: the last of them, if more may come, and those of whom
/// it is written down wrongly whether they belong to an organization.
pub async fn list_miscounted(
    tx: &mut Tx,
    env: &EnvironmentId,
    after: &UserId,
    among: i64,
) -> Result<(Option<UserId>, Vec<UserId>)> {
    let looked: Vec<(UserId, bool, bool)> = tx
        .sql(
            "SELECT u.id, u.has_organization, EXISTS
                 (SELECT 1 FROM memberships m JOIN organizations o ON o.environment_id = m.environment_id AND o.id = m.organization_id
                  WHERE m.environment_id = $1 AND m.user_id = u.id) AS is_member
             FROM users u WHERE u.environment_id = $1 AND u.id > $2 ORDER BY u.id LIMIT $3",
        )
        .bind(env)
        .bind(after)
        .bind(among)
        .all()
        .await?;
    let last = looked.last().map(|(id, _, _)| id.clone());
    let wrong = looked
        .into_iter()
        .filter(|(_, is_written, is_one)| is_written != is_one);
    Ok((last, wrong.map(|(id, _, _)| id).collect()))
}

/// Removes some of the rows that members of one deleted organization left.
pub async fn clear(tx: &mut Tx, env: &EnvironmentId, organization: &OrganizationId, most: i64) -> Result<u64> {
    let mut cleared = 0;
    for statement in [
        "DELETE FROM member_roles WHERE (environment_id, organization_id, user_id, role_id) IN
             (SELECT environment_id, organization_id, user_id, role_id FROM member_roles
              WHERE environment_id = $1 AND organization_id = $2 LIMIT $3)",
        "DELETE FROM member_permissions WHERE (environment_id, organization_id, user_id, permission_id) IN
             (SELECT environment_id, organization_id, user_id, permission_id FROM member_permissions
              WHERE environment_id = $1 AND organization_id = $2 LIMIT $3)",
    ] {
        let statement = tx.sql(statement).bind(env).bind(organization).bind(most);
        cleared += statement.execute().await?;
    }
    let users: Vec<UserId> = tx
        .sql(
            "DELETE FROM memberships WHERE (environment_id, organization_id, user_id) IN
                 (SELECT environment_id, organization_id, user_id FROM memberships
                  WHERE environment_id = $1 AND organization_id = $2 LIMIT $3)
             RETURNING user_id",
        )
        .bind(env)
        .bind(organization)
        .bind(most)
        .all()
        .await?;
    if !users.is_empty() {
        count(tx, env, &users).await?;
    }
    Ok(cleared + u64::try_from(users.len()).unwrap_or(u64::MAX))
}

/// Organizations that are deleted and not known to be cleared, of all environments.
pub async fn list_deleted(tx: &mut Tx, most: i64) -> Result<Vec<(EnvironmentId, OrganizationId)>> {
    tx.sql("SELECT environment_id, id FROM deleted_organizations LIMIT $1")
        .bind(most)
        .all()
        .await
}

/// Notes that nothing is left of a deleted organization.
pub async fn forget_deleted(tx: &mut Tx, env: &EnvironmentId, organization: &OrganizationId) -> Result<u64> {
    tx.sql("DELETE FROM deleted_organizations WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(organization)
        .execute()
        .await
}
