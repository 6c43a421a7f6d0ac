//! Everything of the environments that is sealed at rest, table by table, for changing the master key.
//!
//! These statements go through the rows of all environments, by their key.

use domain::ids::EnvironmentId;

use crate::db::{Result, Tx};
use crate::record;

/// A table with sealed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Secrets of applications.
    Applications,
    /// Secrets of connected apps.
    ConnectedApps,
    /// Tokens of connected apps, and what checks the answers that bring them.
    ConnectedAppSessions,
    /// Secrets of connections to other providers.
    Connections,
    /// Keys shared with authenticator apps.
    MfaFactors,
    /// Private keys.
    SigningKeys,
    /// What jobs are to be done with.
    Jobs,
    /// States of sign-ins, which may hold a sealed part.
    SignInFlows,
    /// What checks the answers of outside providers.
    FederationRequests,
    /// Answers of outside providers that wait for their browser.
    FederationAnswers,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Applications,
        Self::ConnectedApps,
        Self::ConnectedAppSessions,
        Self::Connections,
        Self::MfaFactors,
        Self::SigningKeys,
        Self::Jobs,
        Self::SignInFlows,
        Self::FederationRequests,
        Self::FederationAnswers,
    ];

    /// Its name, with which the places of its sealed values begin.
    pub fn name(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::ConnectedApps => "connected_apps",
            Self::ConnectedAppSessions => "connected_app_sessions",
            Self::Connections => "connections",
            Self::MfaFactors => "mfa_factors",
            Self::SigningKeys => "signing_keys",
            Self::Jobs => "jobs",
            Self::SignInFlows => "sign_in_flows",
            Self::FederationRequests => "federation_requests",
            Self::FederationAnswers => "federation_answers",
        }
    }
}

/// A row with something sealed in it.
#[derive(Debug, Clone)]
pub struct SealedRow {
    /// Whose it is.
    pub environment_id: EnvironmentId,
    /// Its id.
    pub id: String,
    /// What holds the sealed value.
    pub text: String,
}

record! { SealedRow { environment_id, id, text } }

/// Some rows after a key, in the order of the keys.
pub async fn list_after(tx: &mut Tx, table: Table, (env, id): (&str, &str), most: i64) -> Result<Vec<SealedRow>> {
    let statement = match table {
        Table::Applications => {
            "SELECT environment_id, id, secret_sealed AS text FROM applications
             WHERE (environment_id, id) > ($1, $2) AND secret_sealed IS NOT NULL
             ORDER BY environment_id, id LIMIT $3"
        }
        Table::ConnectedApps => {
            "SELECT environment_id, id, secret_sealed AS text FROM connected_apps
             WHERE (environment_id, id) > ($1, $2) AND secret_sealed IS NOT NULL
             ORDER BY environment_id, id LIMIT $3"
        }
        Table::ConnectedAppSessions => {
            "SELECT environment_id, id, kept_sealed AS text FROM connected_app_sessions
             WHERE (environment_id, id) > ($1, $2) AND kept_sealed IS NOT NULL
             ORDER BY environment_id, id LIMIT $3"
        }
        Table::Connections => {
            "SELECT environment_id, id, secrets_sealed AS text FROM connections
             WHERE (environment_id, id) > ($1, $2) AND secrets_sealed IS NOT NULL
             ORDER BY environment_id, id LIMIT $3"
        }
        Table::MfaFactors => {
            "SELECT environment_id, id, secret_sealed AS text FROM mfa_factors
             WHERE (environment_id, id) > ($1, $2) AND secret_sealed IS NOT NULL
             ORDER BY environment_id, id LIMIT $3"
        }
        Table::SigningKeys => {
            "SELECT environment_id, id, private_key AS text FROM signing_keys
             WHERE (environment_id, id) > ($1, $2) ORDER BY environment_id, id LIMIT $3"
        }
        Table::Jobs => {
            "SELECT environment_id, id, payload AS text FROM jobs
             WHERE (environment_id, id) > ($1, $2) ORDER BY environment_id, id LIMIT $3"
        }
        Table::SignInFlows => {
            "SELECT environment_id, id, state AS text FROM sign_in_flows
             WHERE (environment_id, id) > ($1, $2) ORDER BY environment_id, id LIMIT $3"
        }
        Table::FederationRequests => {
            "SELECT environment_id, id_hash AS id, kept_sealed AS text FROM federation_requests
             WHERE (environment_id, id_hash) > ($1, $2) ORDER BY environment_id, id_hash LIMIT $3"
        }
        Table::FederationAnswers => {
            "SELECT environment_id, id_hash AS id, answer_sealed AS text FROM federation_answers
             WHERE (environment_id, id_hash) > ($1, $2) ORDER BY environment_id, id_hash LIMIT $3"
        }
    };
    tx.sql(statement).bind(env).bind(id).bind(most).all().await
}

/// Puts a text in the place of the one that was read. Tells whether that was still there.
pub async fn replace(tx: &mut Tx, table: Table, row: &SealedRow, text: &str) -> Result<bool> {
    let statement = match table {
        Table::Applications => {
            "UPDATE applications SET secret_sealed = $4 WHERE environment_id = $1 AND id = $2 AND secret_sealed = $3"
        }
        Table::ConnectedApps => {
            "UPDATE connected_apps SET secret_sealed = $4 WHERE environment_id = $1 AND id = $2 AND secret_sealed = $3"
        }
        Table::ConnectedAppSessions => {
            "UPDATE connected_app_sessions SET kept_sealed = $4
             WHERE environment_id = $1 AND id = $2 AND kept_sealed = $3"
        }
        Table::Connections => {
            "UPDATE connections SET secrets_sealed = $4 WHERE environment_id = $1 AND id = $2 AND secrets_sealed = $3"
        }
        Table::MfaFactors => {
            "UPDATE mfa_factors SET secret_sealed = $4 WHERE environment_id = $1 AND id = $2 AND secret_sealed = $3"
        }
        Table::SigningKeys => {
            "UPDATE signing_keys SET private_key = $4 WHERE environment_id = $1 AND id = $2 AND private_key = $3"
        }
        Table::Jobs => "UPDATE jobs SET payload = $4 WHERE environment_id = $1 AND id = $2 AND payload = $3",
        Table::SignInFlows => {
            "UPDATE sign_in_flows SET state = $4 WHERE environment_id = $1 AND id = $2 AND state = $3"
        }
        Table::FederationRequests => {
            "UPDATE federation_requests SET kept_sealed = $4
             WHERE environment_id = $1 AND id_hash = $2 AND kept_sealed = $3"
        }
        Table::FederationAnswers => {
            "UPDATE federation_answers SET answer_sealed = $4
             WHERE environment_id = $1 AND id_hash = $2 AND answer_sealed = $3"
        }
    };
    let rows = tx
        .sql(statement)
        .bind(&row.environment_id)
        .bind(&row.id)
        .bind(&row.text)
        .bind(text)
        .execute()
        .await?;
    Ok(rows == 1)
}
