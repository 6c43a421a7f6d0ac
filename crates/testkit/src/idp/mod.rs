//! A company's identity provider, as tests need one: it signs and encrypts with another library than the product verifies
//! and opens with, and it can be told to lie.
//!
//! The keys lie beside this file. They protect nothing.

mod message;
mod published;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bergshamra::keys::loader::{load_ec_p256_private_pem, load_rsa_private_pem, load_x509_cert_der};
use bergshamra::{DsigContext, EncContext, KeysManager};

pub use self::message::{Attribute, Envelope, Message, Older, name};
pub use self::published::Published;

/// The name of the provider.
pub const ENTITY_ID: &str = "https://idp.example.test/metadata";
/// Where it signs people in.
pub const SIGN_IN: &str = "https://idp.example.test/sso";

/// A key with its certificate, in PEM form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The private key.
    pub key: &'static str,
    /// Its certificate.
    pub certificate: &'static str,
}

/// The provider's.
pub const PROVIDER: Pair = Pair {
    key: include_str!("keys/provider.key.pem"),
    certificate: include_str!("keys/provider.cert.pem"),
};
/// Another provider's, or a new one of the same.
pub const OTHER: Pair = Pair {
    key: include_str!("keys/other.key.pem"),
    certificate: include_str!("keys/other.cert.pem"),
};
/// Ours, which requests are signed with and assertions encrypted for.
pub const OURS: Pair = Pair {
    key: include_str!("keys/ours.key.pem"),
    certificate: include_str!("keys/ours.cert.pem"),
};
/// One on the curve P-256.
pub const CURVE: Pair = Pair {
    key: include_str!("keys/curve.key.pem"),
    certificate: include_str!("keys/curve.cert.pem"),
};
/// The certificate of a key that is too short: RSA with 1024 bits.
pub const WEAK_CERTIFICATE: &str = include_str!("keys/weak.cert.pem");

/// The bytes of a certificate.
pub fn der(certificate: &str) -> Vec<u8> {
    let lines = certificate.lines().filter(|line| !line.starts_with("-----"));
    BASE64_STANDARD
        .decode(lines.collect::<String>())
        .expect("a certificate")
}

/// How a signature is made.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// `SignatureMethod`
    pub method: &'static str,
    /// `CanonicalizationMethod`
    pub canonicalization: &'static str,
    /// `DigestMethod`
    pub digest: &'static str,
    /// The transforms, as XML.
    pub transforms: &'static str,
    /// Besides: `KeyInfo` or what else is to stand in the signature, as XML.
    pub more: &'static str,
}

/// The two transforms that are usual.
pub const TRANSFORMS: &str = r#"<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>"#;

impl Default for Recipe {
    fn default() -> Self {
        Self {
            method: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            canonicalization: "http://www.w3.org/2001/10/xml-exc-c14n#",
            digest: "http://www.w3.org/2001/04/xmlenc#sha256",
            transforms: TRANSFORMS,
            more: "",
        }
    }
}

impl Recipe {
    /// The signature before it is made: [`signed`] fills in what is missing.
    pub fn template(&self, reference: &str) -> String {
        let Self {
            method,
            canonicalization,
            digest,
            transforms,
            more,
        } = self;
        format!(
            r#"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="{canonicalization}"/><ds:SignatureMethod Algorithm="{method}"/><ds:Reference URI="{reference}"><ds:Transforms>{transforms}</ds:Transforms><ds:DigestMethod Algorithm="{digest}"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>{more}</ds:Signature>"#
        )
    }
}

/// Makes the first signature of a document that holds a [`Recipe::template`].
pub fn signed(document: &str, by: Pair) -> String {
    let key = match by == CURVE {
        true => load_ec_p256_private_pem(by.key.as_bytes()),
        false => load_rsa_private_pem(by.key.as_bytes()),
    };
    let mut keys = KeysManager::new();
    keys.add_key(key.expect("a key"));
    bergshamra::sign(&DsigContext::new_permissive(keys), document).expect("a signature")
}

/// Whether the other library takes the first signature of a document for a good one by this certificate's key.
pub fn is_well_signed(document: &str, certificate: &str) -> bool {
    let mut keys = KeysManager::new();
    keys.add_key(load_x509_cert_der(&der(certificate)).expect("a certificate"));
    bergshamra::verify(&DsigContext::new(keys), document).is_ok_and(|result| result.is_valid())
}

/// How an assertion is encrypted.
#[derive(Debug, Clone, Copy)]
pub struct Sealing {
    /// The algorithm of the content.
    pub content: &'static str,
    /// What stands in the `EncryptionMethod` of the key, and which method it is.
    pub key: (&'static str, &'static str),
    /// For whom.
    pub certificate: &'static str,
    /// Whether the wrapped key stands beside the content.
    pub is_beside: bool,
}

impl Default for Sealing {
    fn default() -> Self {
        Self {
            content: "http://www.w3.org/2009/xmlenc11#aes256-gcm",
            key: ("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p", ""),
            certificate: OURS.certificate,
            is_beside: false,
        }
    }
}

/// The `EncryptedAssertion` around a text.
pub fn encrypted(text: &str, sealing: &Sealing) -> String {
    let Sealing {
        content,
        key: (method, parameters),
        certificate,
        is_beside,
    } = sealing;
    let key = format!(
        r#"<xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="{method}">{parameters}</xenc:EncryptionMethod><xenc:CipherData><xenc:CipherValue></xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>"#
    );
    let template = format!(
        r#"<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><xenc:EncryptedData Type="http://www.w3.org/2001/04/xmlenc#Element"><xenc:EncryptionMethod Algorithm="{content}"/><ds:KeyInfo>{key}</ds:KeyInfo><xenc:CipherData><xenc:CipherValue></xenc:CipherValue></xenc:CipherData></xenc:EncryptedData></saml:EncryptedAssertion>"#
    );
    let mut keys = KeysManager::new();
    keys.add_key(load_x509_cert_der(&der(certificate)).expect("a certificate"));
    let whole = bergshamra::encrypt(&EncContext::new(keys), &template, text.as_bytes()).expect("encrypted");
    if !is_beside {
        return whole;
    }
    let start = whole.find("<xenc:EncryptedKey>").expect("a key");
    let end = whole.find("</xenc:EncryptedKey>").expect("a key") + "</xenc:EncryptedKey>".len();
    let wrapped = whole[start..end].to_owned();
    let without = whole.replace(&wrapped, r##"<ds:RetrievalMethod URI="#key"/>"##);
    without.replace(
        "</saml:EncryptedAssertion>",
        &format!("{wrapped}</saml:EncryptedAssertion>"),
    )
}

/// The encrypted data alone, as it takes the place of a token of SAML 1.1.
pub fn encrypted_data(text: &str, sealing: &Sealing) -> String {
    let whole = encrypted(text, sealing);
    let start = whole.find("<xenc:EncryptedData").expect("the data");
    let end = whole.find("</xenc:EncryptedData>").expect("its end") + "</xenc:EncryptedData>".len();
    let declared = r#"<xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#""#;
    whole[start..end].replacen("<xenc:EncryptedData", declared, 1)
}

/// The provider's metadata, with these certificates.
pub fn metadata(certificates: &[&str]) -> String {
    metadata_of(ENTITY_ID, SIGN_IN, certificates, "")
}

/// Metadata of a provider at another address, with other attributes of its role.
pub fn metadata_of(entity_id: &str, sign_in: &str, certificates: &[&str], more: &str) -> String {
    let keys: String = certificates
        .iter()
        .map(|certificate| key_descriptor(certificate))
        .collect();
    let service = |binding: &str| {
        format!(
            r#"<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:{binding}" Location="{sign_in}"/>"#
        )
    };
    let services = service("HTTP-Redirect") + &service("HTTP-POST");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity_id}"><!-- a comment --><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"{more}>{keys}{services}</md:IDPSSODescriptor></md:EntityDescriptor>"#
    )
}

/// Federation metadata of a token service of WS-Federation.
pub fn federation_metadata(certificates: &[&str]) -> String {
    federation_metadata_of(ENTITY_ID, SIGN_IN, certificates)
}

/// Federation metadata of a token service at another address.
pub fn federation_metadata_of(entity_id: &str, sign_in: &str, certificates: &[&str]) -> String {
    let keys: String = certificates
        .iter()
        .map(|certificate| key_descriptor(certificate))
        .collect();
    format!(
        r#"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity_id}"><RoleDescriptor xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706" xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="http://docs.oasis-open.org/wsfed/federation/200706">{keys}<fed:PassiveRequestorEndpoint><EndpointReference xmlns="http://www.w3.org/2005/08/addressing"><Address>{sign_in}</Address></EndpointReference></fed:PassiveRequestorEndpoint></RoleDescriptor></EntityDescriptor>"#
    )
}

fn key_descriptor(certificate: &str) -> String {
    let certificate = BASE64_STANDARD.encode(der(certificate));
    format!(
        r#"<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"#
    )
}
