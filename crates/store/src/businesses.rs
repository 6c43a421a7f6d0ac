//! Businesses: the top of the hierarchy.

use domain::businesses::Business;
use domain::ids::BusinessId;

use crate::db::{Result, Tx};
use crate::record;

record! { Business { id, name, terms_url, privacy_url, created_at } }

/// The business with this id.
pub async fn find(tx: &mut Tx, id: &BusinessId) -> Result<Option<Business>> {
    tx.sql("SELECT * FROM businesses WHERE id = $1")
        .bind(id)
        .optional()
        .await
}

/// The oldest business of the deployment; none in an empty database.
pub async fn find_first(tx: &mut Tx) -> Result<Option<Business>> {
    tx.sql("SELECT * FROM businesses ORDER BY created_at, id LIMIT 1")
        .optional()
        .await
}

/// The business with this name.
pub async fn find_by_name(tx: &mut Tx, name: &str) -> Result<Option<Business>> {
    tx.sql("SELECT * FROM businesses WHERE name = $1 ORDER BY created_at, id LIMIT 1")
        .bind(name)
        .optional()
        .await
}

/// Adds a business.
pub async fn insert(tx: &mut Tx, business: &Business) -> Result<()> {
    tx.sql("INSERT INTO businesses (id, name, terms_url, privacy_url, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(&business.id)
        .bind(&business.name)
        .bind(&business.terms_url)
        .bind(&business.privacy_url)
        .bind(business.created_at)
        .execute()
        .await?;
    Ok(())
}
