//! E-mail domains whose users become members of an organization when they sign up.

use domain::ids::{EnvironmentId, OrganizationId};
use domain::organizations::Organization;

use crate::db::{Result, Tx};

/// The organizations that take users of a domain, oldest first.
pub async fn list_organizations(tx: &mut Tx, env: &EnvironmentId, domain: &str) -> Result<Vec<Organization>> {
    tx.sql(
        "SELECT o.* FROM organization_domains d
         JOIN organizations o ON o.environment_id = d.environment_id AND o.id = d.organization_id
         WHERE d.environment_id = $1 AND d.domain = $2 ORDER BY o.created_at, o.id",
    )
    .bind(env)
    .bind(domain)
    .all()
    .await
}

/// Gives an organization these domains, and no others.
pub async fn replace(
    tx: &mut Tx,
    env: &EnvironmentId,
    organization: &OrganizationId,
    domains: &[String],
) -> Result<()> {
    delete(tx, env, organization).await?;
    for domain in domains {
        tx.sql(
            "INSERT INTO organization_domains (environment_id, domain, organization_id) VALUES ($1, $2, $3)
             ON CONFLICT (environment_id, domain, organization_id) DO NOTHING",
        )
        .bind(env)
        .bind(domain)
        .bind(organization)
        .execute()
        .await?;
    }
    Ok(())
}

/// Takes all domains from an organization.
pub async fn delete(tx: &mut Tx, env: &EnvironmentId, organization: &OrganizationId) -> Result<u64> {
    tx.sql("DELETE FROM organization_domains WHERE environment_id = $1 AND organization_id = $2")
        .bind(env)
        .bind(organization)
        .execute()
        .await
}
