//! What users sign in with.

use domain::ids::{ConnectionId, EnvironmentId, IdentityId, UserId};
use domain::time::Timestamp;
use domain::users::{ExternalProfile, Identity, IdentityType};

use crate::db::{Json, Record, Result, Row, Tx};

impl Record for Identity {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            user_id: row.get("user_id")?,
            kind: row.get("type")?,
            value: row.get("value")?,
            value_folded: row.get("value_folded")?,
            connection_id: row.get("connection_id")?,
            is_verified: row.get("is_verified")?,
            is_primary: row.get("is_primary")?,
            total_sign_ins: row.get("total_sign_ins")?,
            last_signed_in: row.get("last_signed_in")?,
            created_at: row.get("created_at")?,
        })
    }
}

/// The identity with this folded value.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, kind: IdentityType, folded: &str) -> Result<Option<Identity>> {
    tx.sql("SELECT * FROM identities WHERE environment_id = $1 AND type = $2 AND value_folded = $3")
        .bind(env)
        .bind(kind)
        .bind(folded)
        .optional()
        .await
}

/// The identity with this id.
pub async fn find_by_id(tx: &mut Tx, env: &EnvironmentId, id: &IdentityId) -> Result<Option<Identity>> {
    tx.sql("SELECT * FROM identities WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Whose these folded values are; who has several of them comes as often.
pub async fn list_owners(
    tx: &mut Tx,
    env: &EnvironmentId,
    kind: IdentityType,
    folded: &[String],
) -> Result<Vec<UserId>> {
    tx.sql("SELECT user_id FROM identities WHERE environment_id = $1 AND type = $2 AND value_folded IN ($list)")
        .bind(env)
        .bind(kind)
        .bind_list(folded)
        .all()
        .await
}

/// The identities of these users: of each user primary ones first, then by age.
pub async fn list_of_users(tx: &mut Tx, env: &EnvironmentId, users: &[UserId]) -> Result<Vec<Identity>> {
    tx.sql(
        "SELECT * FROM identities WHERE environment_id = $1 AND user_id IN ($list)
         ORDER BY is_primary DESC, created_at, id",
    )
    .bind(env)
    .bind_list(users)
    .all()
    .await
}

/// A user's identities, primary ones first, then by age.
pub async fn list_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<Vec<Identity>> {
    tx.sql(
        "SELECT * FROM identities WHERE environment_id = $1 AND user_id = $2 ORDER BY is_primary DESC, created_at, id",
    )
    .bind(env)
    .bind(user)
    .all()
    .await
}

/// The e-mail addresses of these users, with whose they are: of each user primary ones first, then by age.
pub async fn list_emails_of(tx: &mut Tx, env: &EnvironmentId, users: &[UserId]) -> Result<Vec<(UserId, String)>> {
    // Not a plain comparison: without statistics SQLite would go through every address of the environment by its type.
    tx.sql(
        "SELECT user_id, value FROM identities WHERE environment_id = $1 AND user_id IN ($list) AND type || '' = 'email'
         ORDER BY is_primary DESC, created_at, id",
    )
    .bind(env)
    .bind_list(users)
    .all()
    .await
}

/// Some of the accounts at the provider of a connection, whosever they are.
pub async fn list_of_connection(
    tx: &mut Tx,
    env: &EnvironmentId,
    connection: &ConnectionId,
    most: i64,
) -> Result<Vec<Identity>> {
    tx.sql(list_of_connection_text())
        .bind(env)
        .bind(connection)
        .bind(most)
        .all()
        .await
}

/// The statement of [`list_of_connection`], which reads by the index for that.
pub fn list_of_connection_text() -> &'static str {
    "SELECT * FROM identities WHERE environment_id = $1 AND connection_id = $2 LIMIT $3"
}

/// Adds an identity. A taken value is a unique violation of `identities.value_folded`.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, identity: &Identity) -> Result<()> {
    tx.sql(
        "INSERT INTO identities (environment_id, id, user_id, type, value, value_folded, connection_id, is_verified,
             is_primary, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(env)
    .bind(&identity.id)
    .bind(&identity.user_id)
    .bind(identity.kind)
    .bind(&identity.value)
    .bind(&identity.value_folded)
    .bind(&identity.connection_id)
    .bind(identity.is_verified)
    .bind(identity.is_primary)
    .bind(identity.created_at)
    .execute()
    .await?;
    if identity.kind == IdentityType::Email {
        tx.sql(
            "UPDATE users SET email_folded = $3 WHERE environment_id = $1 AND id = $2 AND (email_folded = '' OR $4)",
        )
        .bind(env)
        .bind(&identity.user_id)
        .bind(&identity.value_folded)
        .bind(identity.is_primary)
        .execute()
        .await?;
    }
    Ok(())
}

/// Makes an identity the primary one of its type.
pub async fn make_primary(tx: &mut Tx, env: &EnvironmentId, identity: &Identity) -> Result<u64> {
    let rows = tx
        .sql(
            "UPDATE identities SET is_primary = (id = $4)
             WHERE environment_id = $1 AND user_id = $2 AND type = $3 AND is_primary <> (id = $4)",
        )
        .bind(env)
        .bind(&identity.user_id)
        .bind(identity.kind)
        .bind(&identity.id)
        .execute()
        .await?;
    sort_user_again(tx, env, &identity.user_id).await?;
    Ok(rows)
}

/// Removes an identity. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, identity: &Identity) -> Result<u64> {
    let rows = tx
        .sql("DELETE FROM identities WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(&identity.id)
        .execute()
        .await?;
    sort_user_again(tx, env, &identity.user_id).await?;
    Ok(rows)
}

/// Removes all identities of a user.
pub async fn delete_of_user(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<u64> {
    tx.sql("DELETE FROM identities WHERE environment_id = $1 AND user_id = $2")
        .bind(env)
        .bind(user)
        .execute()
        .await
}

/// Writes the address that lists sort the user by.
async fn sort_user_again(tx: &mut Tx, env: &EnvironmentId, user: &UserId) -> Result<u64> {
    tx.sql(
        "UPDATE users SET email_folded = COALESCE((SELECT value_folded FROM identities
             WHERE environment_id = $1 AND user_id = $2 AND type = 'email'
             ORDER BY is_primary DESC, created_at, id LIMIT 1), '')
         WHERE environment_id = $1 AND id = $2",
    )
    .bind(env)
    .bind(user)
    .execute()
    .await
}

/// Counts a sign-in with the identity that has this folded value, if it is the user's.
pub async fn record_sign_in(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    kind: IdentityType,
    folded: &str,
    now: Timestamp,
) -> Result<u64> {
    tx.sql(
        "UPDATE identities SET total_sign_ins = total_sign_ins + 1, last_signed_in = $5
         WHERE environment_id = $1 AND type = $3 AND value_folded = $4 AND user_id = $2",
    )
    .bind(env)
    .bind(user)
    .bind(kind)
    .bind(folded)
    .bind(now)
    .execute()
    .await
}

/// Writes what the provider said of the person.
pub async fn update_claims(tx: &mut Tx, env: &EnvironmentId, id: &IdentityId, claims: &ExternalProfile) -> Result<u64> {
    tx.sql("UPDATE identities SET claims = $3 WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .bind(Json(claims))
        .execute()
        .await
}

/// What the provider of a connection said of a user at the last sign-in.
pub async fn find_claims(
    tx: &mut Tx,
    env: &EnvironmentId,
    user: &UserId,
    connection: &ConnectionId,
) -> Result<Option<ExternalProfile>> {
    let found: Option<Claims> = tx
        .sql(
            "SELECT claims FROM identities
             WHERE environment_id = $1 AND user_id = $2 AND connection_id = $3 AND claims IS NOT NULL
             ORDER BY last_signed_in DESC NULLS LAST, id LIMIT 1",
        )
        .bind(env)
        .bind(user)
        .bind(connection)
        .optional()
        .await?;
    Ok(found.map(|Claims(profile)| profile))
}

struct Claims(ExternalProfile);

impl Record for Claims {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self(row.get::<Json<_>>("claims")?.0))
    }
}

/// Marks an identity as proved.
pub async fn verify(tx: &mut Tx, env: &EnvironmentId, id: &IdentityId) -> Result<u64> {
    tx.sql("UPDATE identities SET is_verified = TRUE WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
