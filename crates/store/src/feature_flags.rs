//! Feature flags: definitions, and the values that levels have of their own.

use domain::feature_flags::{FeatureFlag, FlagLevel};
use domain::ids::{BusinessId, EnvironmentId, FeatureFlagId, OrganizationId, UserId};
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};

impl Record for FeatureFlag {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            key: row.get("key")?,
            name: row.get("name")?,
            description: row.get("description")?,
            kind: row.get("type")?,
            default_value: row.get("default_value")?,
            allow_override_level: row.get("allow_override_level")?,
        })
    }
}

/// All flags of a business, by key.
pub async fn list(tx: &mut Tx, business: &BusinessId) -> Result<Vec<FeatureFlag>> {
    tx.sql("SELECT * FROM feature_flags WHERE business_id = $1 ORDER BY key")
        .bind(business)
        .all()
        .await
}

/// The one with this key.
pub async fn find(tx: &mut Tx, business: &BusinessId, key: &str) -> Result<Option<FeatureFlag>> {
    tx.sql("SELECT * FROM feature_flags WHERE business_id = $1 AND key = $2")
        .bind(business)
        .bind(key)
        .optional()
        .await
}

/// Adds one; a key that is taken is a unique violation.
pub async fn insert(tx: &mut Tx, business: &BusinessId, flag: &FeatureFlag, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO feature_flags (business_id, id, key, name, description, type, default_value, allow_override_level, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(business)
    .bind(&flag.id)
    .bind(&flag.key)
    .bind(&flag.name)
    .bind(&flag.description)
    .bind(flag.kind.as_str())
    .bind(&flag.default_value)
    .bind(flag.allow_override_level.as_str())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Writes what may change: name, description, default and level.
pub async fn update(tx: &mut Tx, business: &BusinessId, flag: &FeatureFlag) -> Result<u64> {
    tx.sql(
        "UPDATE feature_flags SET name = $3, description = $4, default_value = $5, allow_override_level = $6
         WHERE business_id = $1 AND id = $2",
    )
    .bind(business)
    .bind(&flag.id)
    .bind(&flag.name)
    .bind(&flag.description)
    .bind(&flag.default_value)
    .bind(flag.allow_override_level.as_str())
    .execute()
    .await
}

/// Removes one. Its values are removed by [`crate::deleted_definitions`]. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, business: &BusinessId, id: &FeatureFlagId) -> Result<u64> {
    tx.sql("DELETE FROM feature_flags WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .execute()
        .await
}

/// Adds a flag, or sets name, description and default of the one with this key.
pub async fn upsert(tx: &mut Tx, business: &BusinessId, flag: &FeatureFlag, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO feature_flags (business_id, id, key, name, description, type, default_value, allow_override_level, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (business_id, key) DO UPDATE SET name = excluded.name, description = excluded.description,
             default_value = excluded.default_value",
    )
    .bind(business)
    .bind(&flag.id)
    .bind(&flag.key)
    .bind(&flag.name)
    .bind(&flag.description)
    .bind(flag.kind.as_str())
    .bind(&flag.default_value)
    .bind(flag.allow_override_level.as_str())
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// The values that one level has of its own; `subject` is empty for the environment.
pub async fn list_of(
    tx: &mut Tx,
    env: &EnvironmentId,
    level: FlagLevel,
    subject: &str,
) -> Result<Vec<(FeatureFlagId, String)>> {
    tx.sql("SELECT flag_id, value FROM feature_flag_values WHERE environment_id = $1 AND level = $2 AND subject = $3")
        .bind(env)
        .bind(level.as_str())
        .bind(subject)
        .all()
        .await
}

/// The value that one level has of its own.
pub async fn find_value(
    tx: &mut Tx,
    env: &EnvironmentId,
    level: FlagLevel,
    subject: &str,
    flag: &FeatureFlagId,
) -> Result<Option<String>> {
    tx.sql(
        "SELECT value FROM feature_flag_values
         WHERE environment_id = $1 AND level = $2 AND subject = $3 AND flag_id = $4",
    )
    .bind(env)
    .bind(level.as_str())
    .bind(subject)
    .bind(flag)
    .optional()
    .await
}

/// The values of an organization and of a user.
pub async fn list_values(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: Option<&OrganizationId>,
    user: &UserId,
) -> Result<Vec<(FlagLevel, FeatureFlagId, String)>> {
    tx.sql(
        "SELECT level, flag_id, value FROM feature_flag_values WHERE environment_id = $1 AND level = 'usr' AND subject = $2
         UNION ALL
         SELECT level, flag_id, value FROM feature_flag_values WHERE environment_id = $1 AND level = 'org' AND subject = $3",
    )
    .bind(env)
    .bind(user)
    .bind(organization.map_or("", OrganizationId::as_str))
    .all()
    .await
}

/// Gives a level its own value; `subject` is empty for the environment.
pub async fn upsert_value(
    tx: &mut Tx,
    env: &EnvironmentId,
    level: FlagLevel,
    subject: &str,
    flag: &FeatureFlagId,
    value: &str,
) -> Result<()> {
    tx.sql(
        "INSERT INTO feature_flag_values (environment_id, level, subject, flag_id, value) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (environment_id, level, subject, flag_id) DO UPDATE SET value = excluded.value",
    )
    .bind(env)
    .bind(level.as_str())
    .bind(subject)
    .bind(flag)
    .bind(value)
    .execute()
    .await?;
    Ok(())
}

/// Takes a level's own value away, so that it inherits again, and gives what it was.
pub async fn delete_value(
    tx: &mut Tx,
    env: &EnvironmentId,
    level: FlagLevel,
    subject: &str,
    flag: &FeatureFlagId,
) -> Result<Option<String>> {
    tx.sql(
        "DELETE FROM feature_flag_values WHERE environment_id = $1 AND level = $2 AND subject = $3 AND flag_id = $4
         RETURNING value",
    )
    .bind(env)
    .bind(level.as_str())
    .bind(subject)
    .bind(flag)
    .optional()
    .await
}

/// Takes all of a level's own values away, and gives what they were.
pub async fn delete_values(
    tx: &mut Tx,
    env: &EnvironmentId,
    level: FlagLevel,
    subject: &str,
) -> Result<Vec<(FeatureFlagId, String)>> {
    tx.sql(
        "DELETE FROM feature_flag_values WHERE environment_id = $1 AND level = $2 AND subject = $3
         RETURNING flag_id, value",
    )
    .bind(env)
    .bind(level.as_str())
    .bind(subject)
    .all()
    .await
}
