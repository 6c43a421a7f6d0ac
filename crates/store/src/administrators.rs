//! Who may open the console.

use domain::ids::BusinessId;
use domain::time::Timestamp;

use crate::db::{Result, Tx};

/// Adds a console administrator, or sets the password of one.
pub async fn upsert(
    tx: &mut Tx,
    business: &BusinessId,
    (email_folded, email): (&str, &str),
    password_hash: &str,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "INSERT INTO administrators (business_id, email_folded, email, password_hash, role, created_at)
         VALUES ($1, $2, $3, $4, 'owner', $5)
         ON CONFLICT (business_id, email_folded) DO UPDATE SET password_hash = excluded.password_hash",
    )
    .bind(business)
    .bind(email_folded)
    .bind(email)
    .bind(password_hash)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Whether a business has any administrator.
pub async fn is_any(tx: &mut Tx, business: &BusinessId) -> Result<bool> {
    let found: Option<String> = tx
        .sql("SELECT email FROM administrators WHERE business_id = $1 LIMIT 1")
        .bind(business)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// The addresses of a business's administrators.
pub async fn list_emails(tx: &mut Tx, business: &BusinessId) -> Result<Vec<String>> {
    tx.sql("SELECT email FROM administrators WHERE business_id = $1 ORDER BY email_folded")
        .bind(business)
        .all()
        .await
}
