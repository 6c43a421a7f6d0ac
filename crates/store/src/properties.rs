//! Properties: definitions, categories and values.

use domain::ids::{BusinessId, EnvironmentId, PropertyCategoryId, PropertyId};
use domain::properties::{Property, PropertyCategory, PropertyContext};
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};
use crate::record;

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

record! { PropertyCategory { id, name, context } }

/// All properties of a business, by key.
pub async fn list(tx: &mut Tx, business: &BusinessId) -> Result<Vec<Property>> {
    tx.sql("SELECT * FROM properties WHERE business_id = $1 ORDER BY key, context")
        .bind(business)
        .all()
        .await
}

/// One of a business.
pub async fn find(tx: &mut Tx, business: &BusinessId, id: &PropertyId) -> Result<Option<Property>> {
    tx.sql("SELECT * FROM properties WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .optional()
        .await
}

/// The one with this key among those of a context.
pub async fn find_by_key(
    tx: &mut Tx,
    business: &BusinessId,
    context: PropertyContext,
    key: &str,
) -> Result<Option<Property>> {
    tx.sql("SELECT * FROM properties WHERE business_id = $1 AND context = $2 AND key = $3")
        .bind(business)
        .bind(context)
        .bind(key)
        .optional()
        .await
}

/// Adds a property; a key that is taken is a unique violation.
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
    .bind(property.context)
    .bind(property.kind)
    .bind(&property.category_id)
    .bind(property.is_private)
    .bind(property.is_kinde_property)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Writes its name, description, category and whether it is private.
pub async fn update(tx: &mut Tx, business: &BusinessId, property: &Property) -> Result<u64> {
    tx.sql(
        "UPDATE properties SET name = $3, description = $4, category_id = $5, is_private = $6
         WHERE business_id = $1 AND id = $2",
    )
    .bind(business)
    .bind(&property.id)
    .bind(&property.name)
    .bind(&property.description)
    .bind(&property.category_id)
    .bind(property.is_private)
    .execute()
    .await
}

/// Removes one. Its values are removed by [`crate::deleted_definitions`]. The number of rows says whether it was there.
pub async fn delete(tx: &mut Tx, business: &BusinessId, id: &PropertyId) -> Result<u64> {
    tx.sql("DELETE FROM properties WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .execute()
        .await
}

/// All categories of a business, by name.
pub async fn list_categories(tx: &mut Tx, business: &BusinessId) -> Result<Vec<PropertyCategory>> {
    tx.sql("SELECT * FROM property_categories WHERE business_id = $1 ORDER BY name, context")
        .bind(business)
        .all()
        .await
}

/// One category of a business.
pub async fn find_category(
    tx: &mut Tx,
    business: &BusinessId,
    id: &PropertyCategoryId,
) -> Result<Option<PropertyCategory>> {
    tx.sql("SELECT * FROM property_categories WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(id)
        .optional()
        .await
}

/// Adds a category; a name that is taken is a unique violation.
pub async fn insert_category(
    tx: &mut Tx,
    business: &BusinessId,
    category: &PropertyCategory,
    now: Timestamp,
) -> Result<()> {
    tx.sql("INSERT INTO property_categories (business_id, id, name, context, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(business)
        .bind(&category.id)
        .bind(&category.name)
        .bind(category.context)
        .bind(now)
        .execute()
        .await?;
    Ok(())
}

/// Writes a category's name; one that is taken is a unique violation.
pub async fn update_category(tx: &mut Tx, business: &BusinessId, category: &PropertyCategory) -> Result<u64> {
    tx.sql("UPDATE property_categories SET name = $3 WHERE business_id = $1 AND id = $2")
        .bind(business)
        .bind(&category.id)
        .bind(&category.name)
        .execute()
        .await
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

/// Removes a value; the number of rows says whether there was one.
pub async fn delete_value(
    tx: &mut Tx,
    env: &EnvironmentId,
    context: PropertyContext,
    subject: &str,
    property: &PropertyId,
) -> Result<u64> {
    tx.sql(
        "DELETE FROM property_values WHERE environment_id = $1 AND context = $2 AND subject = $3 AND property_id = $4",
    )
    .bind(env)
    .bind(context)
    .bind(subject)
    .bind(property)
    .execute()
    .await
}
