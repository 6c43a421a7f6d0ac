//! Metadata: what a provider says about itself, and what we say about ourselves.
//!
//! A provider's metadata is believed because an administrator pasted it or named the address that it was read from over
//! TLS. A signature in it is not looked at: there is nobody whose key it could be verified by.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use super::{HTTP_POST, HTTP_REDIRECT};
use crate::xml::keys::{PrivateKey, VerifyingKey};
use crate::xml::names::{DSIG, METADATA, SAMLP};
use crate::xml::write::Tag;
use crate::xml::{BadXml, Node, Strictness, Xml, time};

/// The most certificates of one provider.
const MOST_CERTIFICATES: usize = 20;

/// Why a provider's metadata cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadMetadata {
    /// Not a document that we read.
    #[error(transparent)]
    Xml(#[from] BadXml),
    /// No provider in it, or several.
    #[error("the metadata describes no identity provider, or several")]
    NotOneProvider,
    /// It does not say where people are sent.
    #[error("the metadata names no https address to sign in at")]
    NoSignIn,
    /// No certificate that signatures could be verified by.
    #[error("the metadata has no usable signing certificate")]
    NoKey,
    /// Its `validUntil` is over.
    #[error("the metadata has expired")]
    Expired,
}

/// A provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityProvider {
    /// Its name, which its messages carry as issuer.
    pub entity_id: String,
    /// Where people are redirected to.
    pub redirect: Option<String>,
    /// Where people are posted to.
    pub post: Option<String>,
    /// Its keys.
    pub keys: Vec<VerifyingKey>,
    /// Whether it wants requests to be signed.
    pub wants_signed_requests: bool,
    /// Until when it stands by this, in seconds since 1970.
    pub valid_until: Option<i64>,
}

impl IdentityProvider {
    /// Reads metadata.
    pub fn read(text: &str) -> Result<Self, BadMetadata> {
        let text = text.trim_start_matches('\u{feff}').trim();
        let xml = Xml::parse(text, Strictness::Metadata)?;
        let root = xml.root();
        let (entity, role) = only_provider(root)?;
        let entity_id = entity
            .attribute("entityID")
            .filter(|id| !id.is_empty() && id.len() <= 1_024);
        let place = |binding| {
            let services = role.children_named(METADATA, "SingleSignOnService");
            let mut fitting = services.filter(|one| one.attribute("Binding") == Some(binding));
            fitting.find_map(|one| {
                one.attribute("Location")
                    .filter(|url| may_be_visited(url))
                    .map(str::to_owned)
            })
        };
        let (redirect, post) = (place(HTTP_REDIRECT), place(HTTP_POST));
        if redirect.is_none() && post.is_none() {
            return Err(BadMetadata::NoSignIn);
        }
        let mut valid_until = None;
        for node in [root, entity, role] {
            if let Some(text) = node.attribute("validUntil") {
                let end = time::parse(text).ok_or(BadMetadata::Expired)?;
                valid_until = Some(valid_until.map_or(end, |before: i64| before.min(end)));
            }
        }
        Ok(Self {
            entity_id: entity_id.ok_or(BadMetadata::NotOneProvider)?.to_owned(),
            redirect,
            post,
            keys: signing_keys(role)?,
            wants_signed_requests: role.attribute("WantAuthnRequestsSigned").is_some_and(is_true),
            valid_until,
        })
    }

    /// Refuses metadata that is over.
    pub fn check_valid(&self, now: i64) -> Result<(), BadMetadata> {
        match self.valid_until.is_some_and(|end| end <= now) {
            true => Err(BadMetadata::Expired),
            false => Ok(()),
        }
    }
}

fn is_true(text: &str) -> bool {
    matches!(text, "true" | "1")
}

/// The one provider of a document. It stands at the top, or in a list of entities at the top: nowhere else (no extension,
/// no description within a description).
fn only_provider(root: Node<'_>) -> Result<(Node<'_>, Node<'_>), BadMetadata> {
    let entities: Vec<_> = match root.is(METADATA, "EntitiesDescriptor") {
        true => root.children_named(METADATA, "EntityDescriptor").collect(),
        false if root.is(METADATA, "EntityDescriptor") => vec![root],
        false => vec![],
    };
    let mut providers = entities.into_iter().flat_map(|entity| {
        let roles = entity.children_named(METADATA, "IDPSSODescriptor");
        let speaks = |role: &Node<'_>| {
            let spoken = role.attribute("protocolSupportEnumeration").unwrap_or_default();
            spoken.split_ascii_whitespace().any(|protocol| protocol == SAMLP)
        };
        roles.filter(speaks).map(move |role| (entity, role)).collect::<Vec<_>>()
    });
    match (providers.next(), providers.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(BadMetadata::NotOneProvider),
    }
}

/// The keys of a role that are for signing: several, while one takes the place of another (R171). A key that is not
/// suitable is passed over as long as another one is.
pub(crate) fn signing_keys(role: Node<'_>) -> Result<Vec<VerifyingKey>, BadMetadata> {
    let mut keys = Vec::new();
    for descriptor in role.children_named(METADATA, "KeyDescriptor") {
        if descriptor.attribute("use").is_some_and(|of| of != "signing") {
            continue;
        }
        let infos = descriptor.children_named(DSIG, "KeyInfo");
        let data = infos.flat_map(|info| info.children_named(DSIG, "X509Data").collect::<Vec<_>>());
        // The first certificate of a chain is the one with the key.
        let certificates = data.filter_map(|data| data.children_named(DSIG, "X509Certificate").next());
        let found = certificates.filter_map(|one| VerifyingKey::from_certificate(&one.bytes()?).ok());
        for key in found {
            if keys.len() < MOST_CERTIFICATES && !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    match keys.is_empty() {
        true => Err(BadMetadata::NoKey),
        false => Ok(keys),
    }
}

/// Browsers are sent there: over TLS, or on this very machine.
pub(crate) fn may_be_visited(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    let is_here = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    let is_plain = url.username().is_empty() && url.password().is_none() && text.len() <= 2_048;
    is_plain && (url.scheme() == "https" || (url.scheme() == "http" && is_here))
}

/// What we say about ourselves.
#[derive(Debug, Clone, Copy)]
pub struct ServiceProvider<'a> {
    /// Our name.
    pub entity_id: &'a str,
    /// Where answers go.
    pub acs: &'a str,
    /// The key that we sign and open with, if there is one.
    pub key: Option<&'a PrivateKey>,
    /// Its certificate, if it has one.
    pub certificate: Option<&'a [u8]>,
    /// Which kind of name is wanted.
    pub name_id_format: Option<&'a str>,
}

impl ServiceProvider<'_> {
    /// Our metadata.
    pub fn to_xml(&self) -> String {
        let info = || {
            let info = Tag::new("ds:KeyInfo").with("xmlns:ds", DSIG);
            if let Some(certificate) = self.certificate {
                let certificate = Tag::new("ds:X509Certificate").saying(&BASE64_STANDARD.encode(certificate));
                return Some(info.holding(Tag::new("ds:X509Data").holding(certificate)));
            }
            let (modulus, exponent) = self.key?.public_numbers()?;
            let number = |name, number: &[u8]| Tag::new(name).saying(&BASE64_STANDARD.encode(number));
            let value = Tag::new("ds:RSAKeyValue")
                .holding(number("ds:Modulus", &modulus))
                .holding(number("ds:Exponent", &exponent));
            Some(info.holding(Tag::new("ds:KeyValue").holding(value)))
        };
        let key = |of| Some(Tag::new("md:KeyDescriptor").with("use", of).holding(info()?));
        let keys = self
            .key
            .into_iter()
            .flat_map(|_| [key("signing"), key("encryption")].into_iter().flatten());
        let is_signed = if self.key.is_some() { "true" } else { "false" };
        let format = self
            .name_id_format
            .map(|format| Tag::new("md:NameIDFormat").saying(format));
        let role = Tag::new("md:SPSSODescriptor")
            .with("AuthnRequestsSigned", is_signed)
            .with("WantAssertionsSigned", "true")
            .with("protocolSupportEnumeration", SAMLP)
            .holding_all(keys)
            .holding_all(format)
            .holding(
                Tag::new("md:AssertionConsumerService")
                    .with("Binding", HTTP_POST)
                    .with("Location", self.acs)
                    .with("index", "0")
                    .with("isDefault", "true"),
            );
        Tag::new("md:EntityDescriptor")
            .with("xmlns:md", METADATA)
            .with("entityID", self.entity_id)
            .holding(role)
            .finish()
    }
}
