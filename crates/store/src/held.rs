//! What members hold in an organization, each in a table of its own that looks the same: roles and permissions.

/// The statements about what members hold. `$table` has a column `$column` besides environment, organization and user; both
/// are literals, so that each statement is one, too.
macro_rules! held {
    ($what:literal, $Id:ty, $table:literal, $column:literal) => {
        #[doc = concat!("The ", $what, "s that a member holds in an organization.")]
        pub async fn list_of_member(
            tx: &mut Tx,
            env: &EnvironmentId,
            organization: &OrganizationId,
            user: &UserId,
        ) -> Result<Vec<$Id>> {
            tx.sql(concat!(
                "SELECT ",
                $column,
                " FROM ",
                $table,
                " WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3"
            ))
            .bind(env)
            .bind(organization)
            .bind(user)
            .all()
            .await
        }

        #[doc = concat!("Gives a member a ", $what, " in an organization. Tells whether they did not hold it.")]
        pub async fn insert_of_member(
            tx: &mut Tx,
            env: &EnvironmentId,
            organization: &OrganizationId,
            user: &UserId,
            held: &$Id,
        ) -> Result<bool> {
            let rows = tx
                .sql(concat!(
                    "INSERT INTO ",
                    $table,
                    " (environment_id, organization_id, user_id, ",
                    $column,
                    ")
                     VALUES ($1, $2, $3, $4)
                     ON CONFLICT (environment_id, organization_id, user_id, ",
                    $column,
                    ") DO NOTHING"
                ))
                .bind(env)
                .bind(organization)
                .bind(user)
                .bind(held)
                .execute()
                .await?;
            Ok(rows == 1)
        }

        #[doc = concat!("Takes a ", $what, " in an organization from a member. Tells whether they held it.")]
        pub async fn delete_one_of_member(
            tx: &mut Tx,
            env: &EnvironmentId,
            organization: &OrganizationId,
            user: &UserId,
            held: &$Id,
        ) -> Result<bool> {
            let rows = tx
                .sql(concat!(
                    "DELETE FROM ",
                    $table,
                    " WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3 AND ",
                    $column,
                    " = $4"
                ))
                .bind(env)
                .bind(organization)
                .bind(user)
                .bind(held)
                .execute()
                .await?;
            Ok(rows == 1)
        }

        #[doc = concat!("Who of these members holds which ", $what, " in an organization.")]
        pub async fn list_of_members(
            tx: &mut Tx,
            env: &EnvironmentId,
            organization: &OrganizationId,
            users: &[UserId],
        ) -> Result<Vec<(UserId, $Id)>> {
            tx.sql(concat!(
                "SELECT user_id, ",
                $column,
                " FROM ",
                $table,
                "
                 WHERE environment_id = $1 AND organization_id = $2 AND user_id IN ($list)"
            ))
            .bind(env)
            .bind(organization)
            .bind_list(users)
            .all()
            .await
        }

        #[doc = concat!("Takes all ", $what, "s in an organization from a member.")]
        pub async fn delete_of_member(
            tx: &mut Tx,
            env: &EnvironmentId,
            organization: &OrganizationId,
            user: &UserId,
        ) -> Result<u64> {
            tx.sql(concat!(
                "DELETE FROM ",
                $table,
                " WHERE environment_id = $1 AND organization_id = $2 AND user_id = $3"
            ))
            .bind(env)
            .bind(organization)
            .bind(user)
            .execute()
            .await
        }

        #[doc = concat!("The ", $what, "s that a user holds, with the organization of each.")]
        pub async fn list_of_user(
            tx: &mut Tx,
            env: &EnvironmentId,
            user: &UserId,
        ) -> Result<Vec<(OrganizationId, $Id)>> {
            // A cross join keeps its order: the user's few memberships first, whatever is known of the tables.
            tx.sql(concat!(
                "SELECT m.organization_id, h.",
                $column,
                " FROM memberships m CROSS JOIN ",
                $table,
                " h
                 WHERE m.environment_id = $1 AND m.user_id = $2 AND h.environment_id = m.environment_id
                     AND h.organization_id = m.organization_id AND h.user_id = m.user_id"
            ))
            .bind(env)
            .bind(user)
            .all()
            .await
        }
    };
}

pub(crate) use held;
