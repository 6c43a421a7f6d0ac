//! Federation metadata: where a token service signs people in, and by which keys it signs.

use crate::saml::metadata::{BadMetadata, may_be_visited, signing_keys};
use crate::xml::keys::VerifyingKey;
use crate::xml::names::{FED, METADATA, WSA, XSI};
use crate::xml::{Node, Strictness, Xml, time};

/// A token service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenService {
    /// Its name, which its tokens carry as issuer.
    pub entity_id: String,
    /// Where people are sent.
    pub endpoint: String,
    /// Its keys.
    pub keys: Vec<VerifyingKey>,
    /// Until when it stands by this, in seconds since 1970.
    pub valid_until: Option<i64>,
}

impl TokenService {
    /// Reads federation metadata.
    pub fn read(text: &str) -> Result<Self, BadMetadata> {
        let text = text.trim_start_matches('\u{feff}').trim();
        let xml = Xml::parse(text, Strictness::Metadata)?;
        let root = xml.root();
        if !root.is(METADATA, "EntityDescriptor") {
            return Err(BadMetadata::NotOneProvider);
        }
        let entity_id = root
            .attribute("entityID")
            .filter(|id| !id.is_empty() && id.len() <= 1_024);
        let mut roles = root.children_named(METADATA, "RoleDescriptor").filter(is_token_service);
        let (Some(role), None) = (roles.next(), roles.next()) else {
            return Err(BadMetadata::NotOneProvider);
        };
        let endpoint = role
            .children_named(FED, "PassiveRequestorEndpoint")
            .filter_map(|one| one.only(WSA, "EndpointReference")?.text_of(WSA, "Address"))
            .find(|address| may_be_visited(address));
        let ends = [root, role].into_iter().filter_map(|node| node.attribute("validUntil"));
        let ends: Option<Vec<i64>> = ends.map(time::parse).collect();
        Ok(Self {
            entity_id: entity_id.ok_or(BadMetadata::NotOneProvider)?.to_owned(),
            endpoint: endpoint.ok_or(BadMetadata::NoSignIn)?.into_owned(),
            keys: signing_keys(role)?,
            valid_until: ends.ok_or(BadMetadata::Expired)?.into_iter().min(),
        })
    }
}

fn is_token_service(role: &Node<'_>) -> bool {
    let kind = role.attribute_of(XSI, "type").unwrap_or_default();
    kind.rsplit(':').next() == Some("SecurityTokenServiceType")
}
