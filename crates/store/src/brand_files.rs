//! Pictures of brands: logos, icons and the picture beside a form. The environment's own have no organization.

use domain::brands::{BrandFile, FileKind, ImageType};
use domain::ids::{EnvironmentId, OrganizationId};
use domain::time::Timestamp;

use crate::db::{Record, Result, Row, Tx};
use crate::record;

record! { BrandFile { kind, hash, image, file_name } }

/// A picture with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its type.
    pub image: ImageType,
    /// Its bytes, as base64url.
    pub body: String,
}

record! { Body { image, body } }

fn owner(organization: Option<&OrganizationId>) -> &str {
    organization.map_or("", |id| id.as_str())
}

/// What pictures there are of the environment, or of one of its organizations.
pub async fn list(tx: &mut Tx, env: &EnvironmentId, organization: Option<&OrganizationId>) -> Result<Vec<BrandFile>> {
    tx.sql(
        "SELECT kind, hash, image, file_name FROM brand_files WHERE environment_id = $1 AND organization_id = $2
         ORDER BY kind",
    )
    .bind(env)
    .bind(owner(organization))
    .all()
    .await
}

/// The logos of several organizations.
pub async fn list_logos(
    tx: &mut Tx,
    env: &EnvironmentId,
    organizations: &[OrganizationId],
) -> Result<Vec<(OrganizationId, BrandFile)>> {
    let rows: Vec<OfOrganization> = tx
        .sql(
            "SELECT organization_id, kind, hash, image, file_name FROM brand_files
             WHERE environment_id = $1 AND kind IN ('light', 'dark') AND organization_id IN ($list)",
        )
        .bind(env)
        .bind_list(organizations)
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| (row.organization_id, row.file)).collect())
}

struct OfOrganization {
    organization_id: OrganizationId,
    file: BrandFile,
}

impl Record for OfOrganization {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            organization_id: row.get("organization_id")?,
            file: Record::read(row)?,
        })
    }
}

/// The bytes of a picture. Whoever uploaded the same one twice has it once in view.
pub async fn find_body(tx: &mut Tx, env: &EnvironmentId, hash: &str) -> Result<Option<Body>> {
    tx.sql("SELECT image, body FROM brand_files WHERE environment_id = $1 AND hash = $2 LIMIT 1")
        .bind(env)
        .bind(hash)
        .optional()
        .await
}

/// Keeps a picture, in place of the one of its kind that there was.
pub async fn replace(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: Option<&OrganizationId>,
    (file, body): (&BrandFile, &str),
    now: Timestamp,
) -> Result<()> {
    tx.sql(
        "INSERT INTO brand_files (environment_id, organization_id, kind, hash, image, file_name, body, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (environment_id, organization_id, kind) DO UPDATE SET hash = excluded.hash, image = excluded.image,
             file_name = excluded.file_name, body = excluded.body, created_at = excluded.created_at",
    )
    .bind(env)
    .bind(owner(organization))
    .bind(file.kind)
    .bind(&file.hash)
    .bind(file.image)
    .bind(&file.file_name)
    .bind(body)
    .bind(now)
    .execute()
    .await?;
    Ok(())
}

/// Removes a picture; the number of rows says whether there was one.
pub async fn delete(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: Option<&OrganizationId>,
    kind: FileKind,
) -> Result<u64> {
    tx.sql("DELETE FROM brand_files WHERE environment_id = $1 AND organization_id = $2 AND kind = $3")
        .bind(env)
        .bind(owner(organization))
        .bind(kind)
        .execute()
        .await
}

/// Removes all pictures of an organization.
pub async fn delete_of_organization(tx: &mut Tx, env: &EnvironmentId, id: &OrganizationId) -> Result<u64> {
    tx.sql("DELETE FROM brand_files WHERE environment_id = $1 AND organization_id = $2")
        .bind(env)
        .bind(id)
        .execute()
        .await
}
