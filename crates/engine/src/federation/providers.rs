//! The outside providers of an environment as they are kept in memory: without their secrets.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::connection_options::Options;
use domain::connections::{Connection, Family};
use domain::ids::{ConnectionId, EnvironmentId, OrganizationId};
use store::connections::Configured;

use super::departure::can_sign_in;
use crate::secrets::Secrets;

/// A connection to an outside provider, with all but its secrets.
#[derive(Debug, Clone)]
pub struct Provider {
    /// The connection.
    pub connection: Connection,
    /// What kind of provider it is.
    pub family: Family,
    /// The organization that owns it, if one does.
    pub organization_id: Option<OrganizationId>,
    /// Its options and home-realm domains. The secrets are not among them.
    pub options: Options,
    /// Which secrets there are.
    secrets: BTreeSet<String>,
}

impl Provider {
    /// Whether people can sign in with it now: its strategy can, and it has what that takes.
    pub fn is_ready(&self) -> bool {
        can_sign_in(&self.connection.strategy) && self.has_credentials()
    }

    /// Whether it has what its strategy needs; otherwise it is shown to administrators as "needs credentials".
    pub fn has_credentials(&self) -> bool {
        let has = |key| self.options.text(key).is_some();
        let is_common = self.options.is_on("is_use_common_endpoint") == Some(true);
        let has_client = has("client_id") && self.secrets.contains("client_secret");
        match (self.family, self.connection.strategy.as_str()) {
            (Family::BuiltIn, _) => true,
            (Family::Social, _) => has_client,
            (Family::Entra, "wsfed:azure_ad") => {
                let has_metadata = has("wsfed_metadata_url") || has("wsfed_metadata_xml");
                has("client_id") && (has("entra_id_domain") || is_common || has_metadata)
            }
            (Family::Entra, _) => has_client && (has("entra_id_domain") || is_common),
            (Family::Saml, _) => {
                has("saml_idp_metadata_url")
                    || has("saml_idp_metadata_xml")
                    || (has("saml_idp_entity_id") && has("saml_sign_in_url") && has("saml_idp_certificates"))
            }
        }
    }

    /// Whether an address that it vouches for may join or create an account by itself: as the connection says, and Google
    /// unless it says otherwise.
    pub fn is_trusted(&self) -> bool {
        let usual = self.connection.strategy == "oauth2:google";
        self.options.is_on("is_trusted").unwrap_or(usual)
    }

    /// Whether the people of an e-mail domain sign in here.
    pub fn has_domain(&self, domain: &str) -> bool {
        self.options.domains.contains(domain)
    }

    /// Whether its button is shown. People of home-realm domains are led here by their address, unless it says otherwise.
    pub fn has_button(&self) -> bool {
        self.options.domains.is_empty() || self.options.is_on("is_force_show_sso_button") == Some(true)
    }
}

#[cfg(test)]
impl Provider {
    /// One that has everything, with these options.
    pub(crate) fn for_tests(strategy: &str, options: serde_json::Value) -> Self {
        let family = Family::of(strategy).expect("a strategy");
        let mut read = Options::default();
        let given = options.as_object().expect("an object");
        read.change(family, given, false).expect("options");
        Self {
            connection: Connection {
                id: ConnectionId::from("conn_0"),
                name: strategy.to_owned(),
                display_name: strategy.to_owned(),
                strategy: strategy.to_owned(),
                created_at: domain::time::Timestamp(0),
            },
            family,
            organization_id: None,
            options: read,
            secrets: BTreeSet::from(["client_secret".to_owned()]),
        }
    }
}

/// The outside providers among the connections of an environment.
pub(crate) fn of(
    secrets: &Secrets,
    env: &EnvironmentId,
    all: Vec<Configured>,
    listed: Vec<(ConnectionId, String)>,
) -> Vec<Arc<Provider>> {
    let mut domains = BTreeMap::<ConnectionId, BTreeSet<String>>::new();
    for (connection, domain) in listed {
        domains.entry(connection).or_default().insert(domain);
    }
    let outside = all.into_iter().filter(|one| !one.connection.is_built_in());
    outside
        .filter_map(|one| {
            let family = Family::of(&one.connection.strategy)?;
            let domains = domains.remove(&one.connection.id).unwrap_or_default();
            Some(Arc::new(Provider {
                secrets: names_of_secrets(secrets, env, &one),
                family,
                organization_id: one.organization_id,
                options: Options {
                    plain: one.options,
                    domains,
                    ..Options::default()
                },
                connection: one.connection,
            }))
        })
        .collect()
}

/// Which secrets there are. One that cannot be opened is none: that must not keep out those who sign in otherwise.
fn names_of_secrets(secrets: &Secrets, env: &EnvironmentId, one: &Configured) -> BTreeSet<String> {
    let Some(sealed) = &one.secrets_sealed else {
        return BTreeSet::new();
    };
    let id = &one.connection.id;
    let opened = secrets.open(&format!("connections/{env}/{id}"), sealed);
    let read = opened.and_then(|plain| {
        serde_json::from_slice::<BTreeMap<String, String>>(&plain).map_err(crate::error::Error::internal)
    });
    match read {
        Ok(secrets) => secrets.into_keys().collect(),
        Err(why) => {
            tracing::error!(connection.id = %id, %why, "the secrets of a connection cannot be opened");
            BTreeSet::new()
        }
    }
}
