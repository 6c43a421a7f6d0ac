//! Businesses: the top of the hierarchy.

use domain::businesses::Business;
use domain::ids::BusinessId;

use crate::db::{Result, Tx};
use crate::record;

record! { Business { id, name, terms_url, privacy_url, created_at, email, phone, industry, timezone, is_show_kinde_branding,
is_click_wrap, partner_code } }

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
    tx.sql(
        "INSERT INTO businesses (id, name, email, phone, industry, timezone, terms_url, privacy_url, is_show_kinde_branding,
             is_click_wrap, partner_code, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(&business.id)
    .bind(&business.name)
    .bind(&business.email)
    .bind(&business.phone)
    .bind(&business.industry)
    .bind(&business.timezone)
    .bind(&business.terms_url)
    .bind(&business.privacy_url)
    .bind(business.is_show_kinde_branding)
    .bind(business.is_click_wrap)
    .bind(&business.partner_code)
    .bind(business.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Writes everything about a business.
pub async fn update(tx: &mut Tx, business: &Business) -> Result<u64> {
    tx.sql(
        "UPDATE businesses SET name = $2, email = $3, phone = $4, industry = $5, timezone = $6, terms_url = $7,
             privacy_url = $8, is_show_kinde_branding = $9, is_click_wrap = $10, partner_code = $11
         WHERE id = $1",
    )
    .bind(&business.id)
    .bind(&business.name)
    .bind(&business.email)
    .bind(&business.phone)
    .bind(&business.industry)
    .bind(&business.timezone)
    .bind(&business.terms_url)
    .bind(&business.privacy_url)
    .bind(business.is_show_kinde_branding)
    .bind(business.is_click_wrap)
    .bind(&business.partner_code)
    .execute()
    .await
}

/// Says that what nodes keep in memory of a business's environments changed. Whoever changes something else of the business
/// at the same time waits until this transaction ends.
pub async fn touch(tx: &mut Tx, id: &BusinessId) -> Result<u64> {
    tx.sql("UPDATE businesses SET version = version + 1 WHERE id = $1")
        .bind(id)
        .execute()
        .await
}

/// How often what nodes keep in memory of these businesses' environments has changed.
pub async fn list_versions(tx: &mut Tx, ids: &[BusinessId]) -> Result<Vec<(BusinessId, i64)>> {
    tx.sql("SELECT id, version FROM businesses WHERE id IN ($list)")
        .bind_list(ids)
        .all()
        .await
}
