//! An environment's own words on pages and in mails, by language.

use std::collections::BTreeMap;

use domain::ids::EnvironmentId;
use domain::time::Timestamp;

use crate::db::{Json, Record, Result, Row, Tx};

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageTexts {
    /// The tag of the language.
    pub language: String,
    /// Patterns by key.
    pub texts: BTreeMap<String, String>,
}

impl Record for PageTexts {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            language: row.get("language")?,
            texts: row.get::<Json<_>>("texts")?.0,
        })
    }
}

/// Those of every language that has any.
pub async fn list(tx: &mut Tx, env: &EnvironmentId) -> Result<Vec<PageTexts>> {
    tx.sql("SELECT language, texts FROM page_texts WHERE environment_id = $1 ORDER BY language")
        .bind(env)
        .all()
        .await
}

/// Those of one language.
pub async fn find(tx: &mut Tx, env: &EnvironmentId, language: &str) -> Result<Option<PageTexts>> {
    tx.sql("SELECT language, texts FROM page_texts WHERE environment_id = $1 AND language = $2")
        .bind(env)
        .bind(language)
        .optional()
        .await
}

/// Keeps those of one language, in place of the ones that there were.
pub async fn replace(
    tx: &mut Tx,
    env: &EnvironmentId,
    language: &str,
    texts: &BTreeMap<String, String>,
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "INSERT INTO page_texts (environment_id, language, texts, updated_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (environment_id, language) DO UPDATE SET texts = excluded.texts, updated_at = excluded.updated_at",
    )
    .bind(env)
    .bind(language)
    .bind(Json(texts))
    .bind(now)
    .execute()
    .await?;
    Ok(())
}
