//! Subscribers.

use domain::ids::{EnvironmentId, SubscriberId};
use domain::subscribers::Subscriber;

use crate::db::{Result, Tx};
use crate::record;

record! { Subscriber { id, email, email_folded, first_name, last_name, name_folded, created_at } }

/// The subscriber with this id.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, id: &SubscriberId) -> Result<Option<Subscriber>> {
    tx.sql("SELECT * FROM subscribers WHERE environment_id = $1 AND id = $2")
        .bind(env)
        .bind(id)
        .optional()
        .await
}

/// Adds one; an address that is taken is a unique violation.
pub async fn insert(tx: &mut Tx, env: &EnvironmentId, subscriber: &Subscriber) -> Result<()> {
    tx.sql(
        "INSERT INTO subscribers (environment_id, id, email, email_folded, first_name, last_name, name_folded, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(env)
    .bind(&subscriber.id)
    .bind(&subscriber.email)
    .bind(&subscriber.email_folded)
    .bind(&subscriber.first_name)
    .bind(&subscriber.last_name)
    .bind(&subscriber.name_folded)
    .bind(subscriber.created_at)
    .execute()
    .await?;
    Ok(())
}

/// Removes whoever subscribed with this address; the number of rows says whether anybody had.
pub async fn delete_by_email(tx: &mut Tx, env: &EnvironmentId, folded: &str) -> Result<u64> {
    tx.sql("DELETE FROM subscribers WHERE environment_id = $1 AND email_folded = $2")
        .bind(env)
        .bind(folded)
        .execute()
        .await
}

/// By age. `after` is where the page before ended: empty for the first.
pub async fn list(tx: &mut Tx, env: &EnvironmentId, after: &str, limit: i64) -> Result<Vec<Subscriber>> {
    tx.sql("SELECT * FROM subscribers WHERE environment_id = $1 AND id > $2 ORDER BY id LIMIT $3")
        .bind(env)
        .bind(after)
        .bind(limit)
        .all()
        .await
}

/// By name. `after` is the name and id where the page before ended: empty for the first.
pub async fn list_by_name(
    tx: &mut Tx,
    env: &EnvironmentId,
    after: (&str, &str),
    limit: i64,
) -> Result<Vec<Subscriber>> {
    tx.sql(
        "SELECT * FROM subscribers WHERE environment_id = $1 AND (name_folded, id) > ($2, $3)
         ORDER BY name_folded, id LIMIT $4",
    )
    .bind(env)
    .bind(after.0)
    .bind(after.1)
    .bind(limit)
    .all()
    .await
}

/// By name, from the last. There is no name behind all others, so the first page has a statement of its own.
pub async fn list_by_name_descending(
    tx: &mut Tx,
    env: &EnvironmentId,
    before: Option<(&str, &str)>,
    limit: i64,
) -> Result<Vec<Subscriber>> {
    let Some((name, id)) = before else {
        return tx
            .sql("SELECT * FROM subscribers WHERE environment_id = $1 ORDER BY name_folded DESC, id DESC LIMIT $2")
            .bind(env)
            .bind(limit)
            .all()
            .await;
    };
    tx.sql(
        "SELECT * FROM subscribers WHERE environment_id = $1 AND (name_folded, id) < ($2, $3)
         ORDER BY name_folded DESC, id DESC LIMIT $4",
    )
    .bind(env)
    .bind(name)
    .bind(id)
    .bind(limit)
    .all()
    .await
}

/// By address. `after` is the address where the page before ended: empty for the first.
pub async fn list_by_email(tx: &mut Tx, env: &EnvironmentId, after: &str, limit: i64) -> Result<Vec<Subscriber>> {
    tx.sql("SELECT * FROM subscribers WHERE environment_id = $1 AND email_folded > $2 ORDER BY email_folded LIMIT $3")
        .bind(env)
        .bind(after)
        .bind(limit)
        .all()
        .await
}

/// By address, from the last.
pub async fn list_by_email_descending(
    tx: &mut Tx,
    env: &EnvironmentId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Subscriber>> {
    let Some(before) = before else {
        return tx
            .sql("SELECT * FROM subscribers WHERE environment_id = $1 ORDER BY email_folded DESC LIMIT $2")
            .bind(env)
            .bind(limit)
            .all()
            .await;
    };
    tx.sql(
        "SELECT * FROM subscribers WHERE environment_id = $1 AND email_folded < $2
         ORDER BY email_folded DESC LIMIT $3",
    )
    .bind(env)
    .bind(before)
    .bind(limit)
    .all()
    .await
}
