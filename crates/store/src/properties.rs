//! Properties: definitions, categories and values.

use domain::ids::{BusinessId, EnvironmentId, PropertyCategoryId, PropertyId};
use domain::properties::{Property, PropertyContext};
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};

impl Record for Property {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            key: row.get("key")?,
            name: row.get("name")?,
            description: row.get("description")?,
            context: row.get("context")?,
            kind: row.get("type")?,
            category_id: row.get("category_id")?,
            is_private: row.get("is_private")?,
            is_kinde_property: row.get("is_kinde_property")?,
        })
    }
}

/// All properties of a business, by key.
pub async fn list(tx: &mut Tx, business: &BusinessId) -> Result<Vec<Property>> {
    tx.sql("SELECT * FROM properties WHERE business_id = $1 ORDER BY key, context")
        .bind(business)
        .all()
        .await
}

/// Adds a property.
pub async fn insert(tx: &mut Tx, business: &BusinessId, property: &Property, now: Timestamp) -> Result<()> {
    tx.sql(
        "INSERT INTO properties (business_id, id, key, name, description, context, type, category_id, is_private,
             is_kinde_property, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(business)
    .bind(&property.id)
    .bind(&property.key)
    .bind(&property.name)
    .bind(&property.description)
    .bind(property.context.as_str())
    .bind(&property.kind)
    .bind(&property.category_id)
    .bind(property.is_private)
    .bind(property.is_kinde_property)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Adds a category.
pub async fn insert_category(
    tx: &mut Tx,
    business: &BusinessId,
    id: &PropertyCategoryId,
    name: &str,
    context: PropertyContext,
    now: Timestamp,
) -> Result<()> {
    tx.sql("INSERT INTO property_categories (business_id, id, name, context, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(business)
        .bind(id)
        .bind(name)
        .bind(context.as_str())
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// The values that one user, organization or application has.
pub async fn list_values(
    tx: &mut Tx,
    env: &EnvironmentId,
    context: PropertyContext,
    subject: &str,
) -> Result<Vec<(PropertyId, String)>> {
    tx.sql("SELECT property_id, value FROM property_values WHERE environment_id = $1 AND context = $2 AND subject = $3")
        .bind(env)
        .bind(context.as_str())
        .bind(subject)
        .all()
        .await
}

/// Sets a value.
pub async fn upsert_value(
    tx: &mut Tx,
    env: &EnvironmentId,
    context: PropertyContext,
    subject: &str,
    property: &PropertyId,
    value: &str,
) -> Result<()> {
    tx.sql(
        "INSERT INTO property_values (environment_id, context, subject, property_id, value) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (environment_id, context, subject, property_id) DO UPDATE SET value = excluded.value",
    )
    .bind(env)
    .bind(context.as_str())
    .bind(subject)
    .bind(property)
    .bind(value)
    .execute()
    .await?;
    Ok(())
}
