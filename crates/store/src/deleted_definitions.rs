//! What many had of a definition that is gone: holders of a role or permission, values of a flag or property. It is removed
//! a little at a time; nobody sees it, for whatever is read is looked up among the definitions that there are.

use domain::ids::{BusinessId, EnvironmentId};
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// What is defined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A role.
    Role,
    /// A permission.
    Permission,
    /// A feature flag.
    FeatureFlag,
    /// A property.
    Property,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Role, Self::Permission, Self::FeatureFlag, Self::Property];

    fn as_str(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Permission => "permission",
            Self::FeatureFlag => "feature_flag",
            Self::Property => "property",
        }
    }
}

/// The statement that removes some of what one environment has of a definition; each reads by the index for that.
pub fn clear_text(kind: Kind) -> &'static str {
    match kind {
        Kind::Role => {
            "DELETE FROM member_roles WHERE (environment_id, organization_id, user_id, role_id) IN
                 (SELECT environment_id, organization_id, user_id, role_id FROM member_roles
                  WHERE environment_id = $1 AND role_id = $2 LIMIT $3)"
        }
        Kind::Permission => {
            "DELETE FROM member_permissions WHERE (environment_id, organization_id, user_id, permission_id) IN
                 (SELECT environment_id, organization_id, user_id, permission_id FROM member_permissions
                  WHERE environment_id = $1 AND permission_id = $2 LIMIT $3)"
        }
        Kind::FeatureFlag => {
            "DELETE FROM feature_flag_values WHERE (environment_id, level, subject, flag_id) IN
                 (SELECT environment_id, level, subject, flag_id FROM feature_flag_values
                  WHERE environment_id = $1 AND flag_id = $2 LIMIT $3)"
        }
        Kind::Property => {
            "DELETE FROM property_values WHERE (environment_id, context, subject, property_id) IN
                 (SELECT environment_id, context, subject, property_id FROM property_values
                  WHERE environment_id = $1 AND property_id = $2 LIMIT $3)"
        }
    }
}

/// Notes that a definition is gone, so that [`clear`] finds it.
pub async fn insert(tx: &mut Tx, business: &BusinessId, kind: Kind, id: &str, now: Timestamp) -> Result<()> {
    tx.sql("INSERT INTO deleted_definitions (business_id, kind, id, deleted_at) VALUES ($1, $2, $3, $4)")
        .bind(business)
        .bind(kind.as_str())
        .bind(id)
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// Some definitions that are deleted and not known to be cleared, of all businesses.
pub async fn list(tx: &mut Tx, most: i64) -> Result<Vec<(BusinessId, Kind, String, Timestamp)>> {
    let rows: Vec<(BusinessId, String, String, Timestamp)> = tx
        .sql("SELECT business_id, kind, id, deleted_at FROM deleted_definitions LIMIT $1")
        .bind(most)
        .all()
        .await?;
    let kind_of = |word: &str| Kind::ALL.into_iter().find(|kind| kind.as_str() == word);
    let known = rows.into_iter();
    Ok(known
        .filter_map(|(business, kind, id, at)| Some((business, kind_of(&kind)?, id, at)))
        .collect())
}

/// Removes some of what the environments of a business have of a definition that is gone; tells how much.
pub async fn clear(tx: &mut Tx, business: &BusinessId, kind: Kind, id: &str, most: i64) -> Result<u64> {
    let environments: Vec<EnvironmentId> = tx
        .sql("SELECT id FROM environments WHERE business_id = $1 ORDER BY id")
        .bind(business)
        .all()
        .await?;
    let mut left = most;
    for env in &environments {
        let statement = tx.sql(clear_text(kind)).bind(env).bind(id).bind(left);
        let cleared = statement.execute().await?;
        left -= i64::try_from(cleared).unwrap_or(left);
        if left <= 0 {
            break;
        }
    }
    Ok(u64::try_from(most - left).unwrap_or(0))
}

/// Notes that nothing is left of a definition.
pub async fn forget(tx: &mut Tx, business: &BusinessId, kind: Kind, id: &str) -> Result<u64> {
    tx.sql("DELETE FROM deleted_definitions WHERE business_id = $1 AND kind = $2 AND id = $3")
        .bind(business)
        .bind(kind.as_str())
        .bind(id)
        .execute()
        .await
}
